import ArgumentParser
import Core
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
    @Option(help: "sh, dotenv or json.")
    var format: Format = .sh

    mutating func run() async throws {
        let home = try ProcessEnvironment.home()
        guard let instance = try LocalInstance.running(folder: home.local) else {
            throw CommandError(
                CommandError.localCloudFailed, "no local cloud runs on \(home.local)", hint: "slipway local start")
        }
        switch global.json ? .json : format {
        case .sh: for (name, value) in instance.variables { global.output.line("export \(name)='\(value)'") }
        case .dotenv: for (name, value) in instance.variables { global.output.line("\(name)=\(value)") }
        case .json:
            var object = JSONObject()
            for (name, value) in instance.variables { object[name] = .string(value) }
            Output.write(JSONValue.object(object).pretty + "\n", to: 1)
        }
    }
}
