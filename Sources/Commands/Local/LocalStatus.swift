import HTTPTypes
import ArgumentParser
import Core
import LocalCloud

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
        let (status, clock) = try await place.control(output) {
            (try await $0.call(.get, "status"), try await $0.call(.get, "clock"))
        }
        output.document([
            "running": true, "url": .string(instance.url), "pid": .int(Int64(instance.pid)),
            "data": .string(instance.dataFolder), "account": .string(instance.account),
            "region": .string(instance.region),
            "status": status, "clock": clock,
        ])
        output.line("local cloud  \(instance.url), process \(instance.pid)")
        output.line("data         \(instance.dataFolder)")
        output.line("account      \(instance.account), region \(instance.region)")
        output.line("time         \(LocalWords.clock(clock))")
    }
}
