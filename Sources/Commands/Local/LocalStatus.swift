import HTTPTypes
import ArgumentParser
import Core
import LocalCloud
import HTTPClient

/// `slipway local status`
struct LocalStatus: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "Says whether the local cloud runs, where, and what time it has.",
        discussion: "Example: slipway local status --json")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var place: LocalDataOption

    mutating func run() async throws {
        let output = global.output
        let folder = place.folder(try ProcessEnvironment.home())
        guard let instance = try LocalInstance.running(folder: folder) else {
            output.document(["running": false, "data": .string(folder)])
            output.line("no local cloud runs on \(folder); next: slipway local start")
            return
        }
        let transport = AsyncHTTPTransport()
        let answer: Result<JSONValue, any Error>
        do {
            answer = .success(try await LocalControl(instance: instance, transport: transport).call(.get, "status"))
        } catch {
            answer = .failure(error)
        }
        try await transport.shutdown()
        let status = try answer.get()
        output.document([
            "running": true, "url": .string(instance.url), "pid": .int(Int64(instance.pid)),
            "data": .string(instance.dataFolder), "account": .string(instance.account),
            "region": .string(instance.region),
            "status": status,
        ])
        output.line("local cloud  \(instance.url), process \(instance.pid)")
        output.line("data         \(instance.dataFolder)")
        output.line("account      \(instance.account), region \(instance.region)")
        if let clock = status["clock"] {
            output.line(
                "time         \(TerminalText.escape(clock["now"]?.string ?? "?")), rate \(clock["rate"]?.double ?? 1)"
                    + (clock["paused"]?.bool == true ? ", paused" : ""))
        }
    }
}
