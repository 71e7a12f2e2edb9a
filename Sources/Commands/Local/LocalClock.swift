import HTTPTypes
import ArgumentParser
import Core

/// `slipway local clock`
struct LocalClock: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "clock",
        abstract: "Shows, pauses, scales or advances the local cloud's clock.",
        discussion: """
            It stamps every timestamp, metric, alarm and bake; requests and replicas keep to real time. --advance answers \
            when all that fell due has settled.

            Example: slipway local clock --advance 10m
            """)

    @OptionGroup var global: GlobalOptions
    @OptionGroup var place: LocalDataOption
    @Option(help: "How many times as fast as real time.")
    var scale: Double?
    @Option(help: "Move it forward by 90s, 10m, 2h.")
    var advance: String?
    @Flag(help: "Stop it.")
    var pause = false
    @Flag(help: "Let it run on.")
    var resume = false

    func validate() throws {
        if pause, resume { throw ValidationError("--pause and --resume exclude each other") }
        if let scale, !(scale > 0 && scale <= 100_000) {
            throw ValidationError("--scale takes a number from above 0 to 100000")
        }
    }

    mutating func run() async throws {
        var body = JSONObject()
        if let scale { body["rate"] = .double(scale) }
        if pause { body["paused"] = true }
        if resume { body["paused"] = false }
        let advance = try advance.map { try DurationArgument.parse($0, option: "--advance") }
        let change = body
        let output = global.output
        let clock = try await place.control(output) { control in
            if !change.isEmpty { _ = try await control.call(.post, "clock", .object(change)) }
            if let advance {
                _ = try await control.call(.post, "clock/advance", ["seconds": .double(advance / .seconds(1))])
            }
            return try await control.call(.get, "clock")
        }
        output.document(clock)
        output.line(LocalWords.clock(clock))
    }
}
