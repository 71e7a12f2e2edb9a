import Core
import LocalCloud

/// What the control surface of a local cloud answers, in words for people.
enum LocalWords {
    /// `2026-11-30T21:58:04.177Z, 20 times as fast as real time`
    static func clock(_ clock: JSONValue) -> String {
        let rate = clock["rate"]?.double ?? 1
        let pace =
            clock["paused"]?.bool == true
            ? "paused"
            : rate == 1 ? "as fast as real time" : "scaled: \(Figures.plain(rate)) times as fast as real time"
        return "\(TerminalText.escape(clock["now"]?.string ?? "?")), \(pace)"
    }

    /// `the next update of triage: every answer is held back by 5.0 s (fault-05b65d58)`
    static func fault(_ fault: JSONValue) -> String {
        func name(_ member: String) -> String? { fault[member]?.string.map { TerminalText.escape($0, limit: 80) } }
        var scope = name("endpoint") ?? "every endpoint"
        if fault["next"]?.bool == true { scope = "the next update of " + scope }
        if let config = name("config") { scope += ", configuration \(config)" }
        return "\(scope): \(what(fault)) (\(name("id") ?? "?"))"
    }

    private static func what(_ fault: JSONValue) -> String {
        // One that a later version knows is shown as it came.
        switch try? FaultKind(fault) {
        case .latency(let milliseconds)?:
            "every answer is held back by \(DurationText.short(.milliseconds(milliseconds)))"
        case .errors(let rate)?: "\(Figures.plain(rate * 100)) % of requests are answered with status 500"
        case .crash?: "replicas are killed, again and again"
        case .slowStart(let seconds)?: "replicas take \(DurationText.short(.seconds(seconds))) longer to start"
        case .failedStart?: "new replicas never become healthy"
        case .capacity?: "no new replica is given out"
        case .silentRollback?: "the next update ends with the old configuration and no reason"
        case nil: TerminalText.escape(fault["kind"]?.string ?? fault.text)
        }
    }
}
