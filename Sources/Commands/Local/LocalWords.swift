import Core

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
        let milliseconds = fault["milliseconds"]?.int ?? 0
        switch fault["kind"]?.string {
        case "latency": return "every answer is held back by \(DurationText.short(.milliseconds(milliseconds)))"
        case "errors":
            return "\(Figures.plain((fault["rate"]?.double ?? 0) * 100)) % of requests are answered with status 500"
        case "crash": return "replicas are killed, again and again"
        case "slow-start":
            return "replicas take \(DurationText.short(.seconds(fault["seconds"]?.int ?? 0))) longer to start"
        case "failed-start": return "new replicas never become healthy"
        case "capacity": return "no new replica is given out"
        case "silent-rollback": return "the next update ends with the old configuration and no reason"
        case let other: return TerminalText.escape(other ?? fault.text)
        }
    }
}
