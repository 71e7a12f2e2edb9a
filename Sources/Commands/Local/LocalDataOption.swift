import ArgumentParser
import Core
import HTTPClient
import LocalCloud

/// Which local cloud a verb of `slipway local` means.
struct LocalDataOption: ParsableArguments {
    @Option(help: "The data folder (default: SLIPWAY_LOCAL_DATA, else local/ in Slipway's home).")
    var data: String?

    init() {}

    /// Absolute.
    func folder(_ home: SlipwayHome) -> String { data.map(PathText.absolute) ?? home.local }

    /// The instance that runs on the folder. One that was named is said, because others may run beside it.
    ///
    /// - Throws: `command.local_cloud_failed` when none runs.
    func running(_ output: Output) throws -> LocalInstance {
        let folder = folder(try ProcessEnvironment.home())
        guard let instance = try LocalInstance.running(folder: folder) else {
            throw CommandError(
                CommandError.localCloudFailed, "no local cloud runs on \(folder)",
                hint: "slipway local start" + (data == nil ? "" : " --data \(ShellWord.quoted(folder))"))
        }
        if data != nil { output.say("local cloud at \(instance.url), data in \(folder)") }
        return instance
    }

    /// Runs `body` with the control surface of the running local cloud.
    ///
    /// - Throws: as ``running(_:)``.
    func control<Result: Sendable>(
        _ output: Output, _ body: (LocalControl) async throws -> Result
    ) async throws -> Result {
        let instance = try running(output)
        let transport = AsyncHTTPTransport()
        do {
            let result = try await body(LocalControl(instance: instance, transport: transport))
            try await transport.shutdown()
            return result
        } catch {
            try await transport.shutdown()
            throw error
        }
    }
}
