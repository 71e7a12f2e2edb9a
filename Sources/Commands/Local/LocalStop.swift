import ArgumentParser
import Core

/// `slipway local stop`
struct LocalStop: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stop", abstract: "Ends the local cloud with its training jobs and replicas; its data stays.",
        discussion: "Example: slipway local stop")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var place: LocalDataOption

    mutating func run() async throws {
        let home = try ProcessEnvironment.home()
        let output = global.output
        let launcher = LocalCloudLauncher(try global.place(needsProject: false))
        let wasRunning = try await launcher.stop(data: place.folder(home))
        output.document(["stopped": .bool(wasRunning)])
        output.line(wasRunning ? "the local cloud has ended; its data stays" : "no local cloud was running")
    }
}
