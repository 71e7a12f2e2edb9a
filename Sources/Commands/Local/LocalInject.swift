import HTTPTypes
import ArgumentParser
import Core
import LocalCloud

/// `slipway local inject`
struct LocalInject: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inject",
        abstract: "Makes something go wrong on the local cloud, so that a rollback can be rehearsed.",
        discussion: """
            Kinds: --latency, --errors, --crash, --slow-start, --failed-start, --capacity, --silent-rollback. --fleet next \
            waits for the endpoint's next update and hits its new fleet alone.

            Example: slipway local inject ticket-triage --fleet next --latency 5s
            """)

    enum Fleet: String, ExpressibleByArgument, CaseIterable { case all, next }

    @OptionGroup var global: GlobalOptions
    @OptionGroup var place: LocalDataOption
    @Argument(help: "The endpoint; none for every endpoint.")
    var endpoint: String?
    @Option(help: "all, or next: only the new fleet of the next update.")
    var fleet: Fleet = .all
    @Option(help: "Only fleets of this endpoint configuration.")
    var config: String?
    @Option(help: "Hold every answer back by 500ms, 5s, …")
    var latency: String?
    @Option(help: "Answer this share of requests with status 500: 0.2 or 20%.")
    var errors: String?
    @Flag(help: "Kill the replicas, again and again.")
    var crash = false
    @Option(name: .customLong("slow-start"), help: "Replicas take this much longer to start: 30s.")
    var slowStart: String?
    @Flag(name: .customLong("failed-start"), help: "New replicas never become healthy.")
    var failedStart = false
    @Flag(help: "No new replica is given out.")
    var capacity = false
    @Flag(name: .customLong("silent-rollback"), help: "The next update ends with the old configuration and no reason.")
    var silentRollback = false
    @Flag(help: "List the faults in force.")
    var list = false
    @Option(help: "Remove the fault with this id, or all.")
    var remove: String?

    mutating func run() async throws {
        let output = global.output
        if list {
            let faults = try await place.control(output) { try await $0.call(.get, "faults") }
            output.document(faults)
            for fault in faults["faults"]?.array ?? [] { output.line(LocalWords.fault(fault)) }
            if faults["faults"]?.array?.isEmpty == true { output.line("no fault is in force") }
            return
        }
        if let remove {
            let path = remove == "all" ? "faults" : "faults/" + remove
            let removed = try await place.control(output) { try await $0.call(.delete, path) }
            output.document(removed)
            output.line("\(removed["removed"]?.int ?? 0) removed")
            return
        }
        let body = try body()
        let fault = try await place.control(output) { try await $0.call(.post, "faults", body) }
        output.document(fault)
        output.line(LocalWords.fault(fault))
        output.say("slipway local inject --remove \(fault["id"]?.string ?? "all") takes it away")
    }

    private func body() throws -> JSONValue {
        var kinds: [FaultKind] = []
        if let latency {
            let delay = try DurationArgument.parse(latency, option: "--latency")
            kinds.append(.latency(milliseconds: Int(delay / .milliseconds(1))))
        }
        if let errors { kinds.append(.errors(rate: try share(errors))) }
        if crash { kinds.append(.crash) }
        if let slowStart {
            let delay = try DurationArgument.parse(slowStart, option: "--slow-start")
            kinds.append(.slowStart(seconds: Int(delay.components.seconds)))
        }
        if failedStart { kinds.append(.failedStart) }
        if capacity { kinds.append(.capacity) }
        if silentRollback { kinds.append(.silentRollback) }
        guard kinds.count == 1 else {
            throw CommandError(
                CommandError.badArgument,
                kinds.isEmpty ? "no fault is named" : "\(kinds.count) faults are named; inject them one at a time",
                hint: "slipway local inject --help")
        }
        var body = JSONObject()
        for (name, value) in kinds[0].members { body[name] = value }
        if let endpoint { body["endpoint"] = .string(endpoint) }
        if let config { body["config"] = .string(config) }
        if fleet == .next { body["next"] = true }
        return .object(body)
    }

    private func share(_ text: String) throws -> Double {
        let value = text.hasSuffix("%") ? Double(text.dropLast()).map { $0 / 100 } : Double(text)
        guard let value, value > 0, value <= 1 else {
            throw CommandError(
                CommandError.badArgument,
                "--errors takes a share such as 0.2 or 20%, not \(TerminalText.escape(text, limit: 40))")
        }
        return value
    }
}
