import Core
import Lifecycle
import Operations
import Synchronization

/// Shows how a run gets on: a line for each action, and one that rewrites itself for what takes long.
final class RunReporter: Sendable {
    private struct State {
        var line: ProgressLine?
        var action: ActionID?
    }

    private let output: Output
    private let state = Mutex(State())

    init(_ output: Output) { self.output = output }

    func take(_ announcement: RunAnnouncement) {
        switch announcement {
        case .started(let record, let plan):
            output.say(
                "run \(record.id): \(plan.actions.count) actions; slipway resume \(record.id) goes on if it stops")
        case .progress(let action, let progress): show(progress, of: action)
        case .event(let recorded, let action): show(recorded.event, action)
        case .ended(let outcome):
            finish()
            for (id, reason) in outcome.reportedDebts.sorted(by: { $0.key < $1.key }) {
                output.say(output.styled("left to you: \(id): \(TerminalText.escape(reason))", .yellow))
            }
        }
    }

    /// Closes a line that is still open.
    func finish() {
        let line = state.withLock { state in
            defer { state = State() }
            return state.line
        }
        line?.finish()
    }

    private func show(_ event: RunEvent, _ action: Action?) {
        switch event {
        case .intended(let id, let attempt, _):
            finish()
            if attempt > 1 { output.say("  \(id) is tried again (\(attempt))") }
            if let action { output.detail("  \(id) \(action.operation)…") }
        case .done(let id, _, let observed):
            finish()
            let summary = action.map { "\($0.operation)  \(TerminalText.escape($0.summary))" } ?? ""
            output.say(output.styled("  ✓ ", .green) + "\(id) \(summary)" + (observed ? " (found done)" : ""))
        case .postponed(let id, let reason):
            finish()
            output.say("  \(id) had no effect yet: \(TerminalText.escape(reason))")
        case .refused(let id, let code, let message):
            finish()
            output.say(output.styled("  ✗ ", .red) + "\(id) \(code): \(TerminalText.escape(message, limit: 2000))")
        case .debtPaid(let id): output.say("  taken back: \(id)")
        case .releaseRecorded(_, let release): output.say("  release \(release)")
        case .interrupted(let reason):
            finish()
            output.say("  stopped: \(TerminalText.escape(reason))")
        default: break
        }
    }

    private func show(_ progress: ActionProgress, of action: Action) {
        let line = state.withLock { state -> ProgressLine in
            if let line = state.line, state.action == action.id { return line }
            let line = ProgressLine(output, label: "  … " + action.operation.name)
            state.line = line
            state.action = action.id
            return line
        }
        var parts = [progress.stage]
        for (name, value) in progress.figures.sorted(by: { $0.key < $1.key }) {
            parts.append("\(name) \(Self.figure(value))")
        }
        if let message = progress.message {
            if message.raw.hasPrefix(progress.stage) { parts.removeFirst() }
            parts.append(TerminalText.escape(message.raw, limit: 400))
        }
        line.update(fraction: progress.fraction, detail: parts.joined(separator: "  "))
    }

    /// Four significant digits, whole numbers whole.
    static func figure(_ value: Double) -> String {
        guard value.isFinite, abs(value) < 1e15 else { return "\(value)" }
        if value == value.rounded() { return String(Int64(value)) }
        var scale = 1.0
        while abs(value) * scale < 1000, scale < 1e12 { scale *= 10 }
        return "\((value * scale).rounded() / scale)"
    }
}
