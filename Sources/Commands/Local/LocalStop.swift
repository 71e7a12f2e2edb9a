import ArgumentParser
import Core

/// `slipway local stop`
struct LocalStop: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stop", abstract: "Ends the local cloud with its training jobs and replicas; its data stays.",
        discussion: "Example: slipway local stop")

    @OptionGroup var global: GlobalOptions
    @Option(help: "The data folder (default: SLIPWAY_LOCAL_DATA, else local/ in Slipway's home).")
    var data: String?

    mutating func run() async throws {
        let home = try ProcessEnvironment.home()
        let output = global.output
        let launcher = LocalCloudLauncher(output: output, home: home)
        let wasRunning = try await launcher.stop(data: data.map(PathText.absolute) ?? home.local)
        output.document(["stopped": .bool(wasRunning)])
        output.line(wasRunning ? "the local cloud has ended; its data stays" : "no local cloud was running")
    }
}
