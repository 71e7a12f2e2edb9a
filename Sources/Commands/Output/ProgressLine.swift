import Core
import Synchronization

/// Progress of one long action: a line that rewrites itself on a terminal, plain lines now and then elsewhere.
final class ProgressLine: Sendable {
    private struct State {
        var lastShown: ContinuousClock.Instant?
        var lastText = ""
        var isOpen = false
    }

    private let output: Output
    private let label: String
    private let began: ContinuousClock.Instant
    private let state = Mutex(State())

    /// - Parameter label: what is under way: `training`.
    init(_ output: Output, label: String) {
        self.output = output
        self.label = label
        began = ContinuousClock.now
    }

    /// Shows where the action is.
    ///
    /// - Parameters:
    ///   - fraction: from 0 to 1, nil when unknown; the time left follows from it.
    ///   - detail: figures and rates, already escaped.
    ///   - always: shows it now, however recent the last line is; for changes of stage.
    func update(fraction: Double?, detail: String, always: Bool = false) {
        let now = ContinuousClock.now
        let elapsed = now - began
        var text = label
        if let fraction {
            let bounded = min(max(fraction, 0), 1)
            text += " " + Self.bar(bounded) + " " + Self.percent(bounded)
            if bounded > 0.02, bounded < 1 {
                text += ", " + DurationText.short(elapsed * ((1 - bounded) / bounded)) + " left"
            }
        }
        if !detail.isEmpty { text += "  " + detail }
        let shown = text
        let isDue = state.withLock { state in
            let interval: Duration = output.isInteractive ? .milliseconds(100) : .seconds(10)
            // Elsewhere than on a terminal, what is over at once needs no line.
            let last = state.lastShown ?? (output.isInteractive ? nil : began)
            if !always, let last, now - last < interval { return false }
            if shown == state.lastText { return false }
            state.lastShown = now
            state.lastText = shown
            state.isOpen = output.isInteractive
            return true
        }
        guard isDue else { return }
        if output.isInteractive {
            // A line that wraps cannot be rewritten: only its last row would be cleared.
            Output.write("\r\u{1B}[2K" + String(shown.prefix(Output.terminalWidth - 1)), to: 2)
        } else {
            output.say(shown)
        }
    }

    /// Ends the line; `text` stays as the last word.
    func finish(_ text: String? = nil) {
        let wasOpen = state.withLock { state in
            defer { state.isOpen = false }
            return state.isOpen
        }
        if wasOpen { Output.write("\r\u{1B}[2K", to: 2) }
        if let text { output.say(text) }
    }

    private static func bar(_ fraction: Double) -> String {
        let filled = Int((fraction * 24).rounded())
        return "[" + String(repeating: "#", count: filled) + String(repeating: ".", count: 24 - filled) + "]"
    }

    private static func percent(_ fraction: Double) -> String { "\(Int(fraction * 100)) %" }
}

/// Durations as people read them.
enum DurationText {
    /// `850 ms`, `4.2 s`, `3 min 20 s`, `2 h 5 min`.
    static func short(_ duration: Duration) -> String {
        let seconds = Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
        if seconds < 1 { return "\(Int((seconds * 1000).rounded())) ms" }
        if seconds < 10 { return "\((seconds * 10).rounded() / 10) s" }
        let whole = Int(seconds.rounded())
        if whole < 60 { return "\(whole) s" }
        if whole < 3600 { return "\(whole / 60) min" + (whole % 60 == 0 ? "" : " \(whole % 60) s") }
        return "\(whole / 3600) h" + (whole / 60 % 60 == 0 ? "" : " \(whole / 60 % 60) min")
    }
}
