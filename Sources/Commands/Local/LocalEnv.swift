import ArgumentParser
import Core
import Lifecycle
import LocalCloud

/// `slipway local env`
struct LocalEnv: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "env", abstract: "Prints the variables that point boto3 and the AWS CLI at the local cloud.",
        discussion: """
            The keys are the instance's own, and good for nothing else.

            Example: eval "$(slipway local env)" && aws sagemaker list-endpoints
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable { case sh, dotenv, json }

    @OptionGroup var global: GlobalOptions
    @OptionGroup var place: LocalDataOption
    @Option(help: "sh, dotenv or json.")
    var format: Format = .sh

    mutating func run() async throws {
        var instance = try place.running(global.output)
        // The local cloud answers for every region; another than its own is the caller's choice.
        if let region = global.region {
            guard CloudKind.local.allows(region: region) else {
                throw CommandError(
                    CommandError.badArgument, "--region \(TerminalText.escape(region, limit: 60)) is no region's name")
            }
            instance.region = region
        }
        let variables = Composition.variables(for: instance)
        switch global.json ? .json : format {
        case .sh:
            global.output.line("unset \(variables.unset.joined(separator: " "))")
            for (name, value) in variables.set { global.output.line("export \(name)='\(value)'") }
        case .dotenv: for (name, value) in variables.set { global.output.line("\(name)=\(value)") }
        case .json:
            var object = JSONObject()
            for (name, value) in variables.set { object[name] = .string(value) }
            Output.write(JSONValue.object(object).pretty + "\n", to: 1)
        }
    }
}
