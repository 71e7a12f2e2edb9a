import Core
import Lifecycle

/// A plan in words: what a person reads before approving it, and what the approval's record holds the hash of.
enum PlanText {
    /// The whole text, without colours.
    static func render(_ sealed: SealedPlan) -> String {
        let plan = sealed.plan
        var lines = [
            "Plan of slipway \(plan.intent.command) \(TerminalText.escape(plan.intent.subject, limit: 80))",
            "  target   \(TerminalText.escape(plan.target.line))",
        ]
        for input in plan.inputs {
            lines.append("  input    \(input.role): \(TerminalText.escape(input.location)) (\(input.digest))")
        }
        lines.append("  actions")
        for action in plan.actions {
            lines.append(
                "    \(action.id) [\(action.tier.rawValue)] \(action.operation)  \(TerminalText.escape(action.summary))"
            )
            if action.tier > .read {
                lines += indented(action.request.pretty, by: 10)
            }
            for guarded in action.guards {
                lines.append(
                    "          only while \(guarded.field == LiveGuard.exists ? "existence" : guarded.field) of "
                        + "\(guarded.kind) \(TerminalText.escape(guarded.name)) is "
                        + TerminalText.escape(guarded.expected.text, limit: 120))
            }
            if let debt = action.debt {
                lines.append("          to be taken back: \(TerminalText.escape(debt.summary))")
            }
        }
        if !plan.envelope.isEmpty {
            lines.append("  may follow without asking again")
            for entry in plan.envelope {
                lines.append(
                    "    \(entry.operation) on \(TerminalText.escape(entry.name)): \(TerminalText.escape(entry.reason))"
                )
            }
        }
        let cost = plan.cost
        let amount =
            cost.lowUSD == cost.highUSD
            ? Money.text(cost.lowUSD) : "\(Money.text(cost.lowUSD)) to \(Money.text(cost.highUSD))"
        lines.append("  cost     \(amount)" + (cost.asOf.map { ", prices of \($0)" } ?? ""))
        lines += cost.reasons.map { "           \(TerminalText.escape($0))" }
        lines += plan.blastRadius.map { "  affects  \(TerminalText.escape($0))" }
        lines.append("  undo     \(plan.reversibility.degree.rawValue): \(TerminalText.escape(plan.reversibility.how))")
        lines += plan.notes.map { "  note     \(TerminalText.escape($0))" }
        lines.append("  expires  \(Timestamp.iso8601(plan.expires))")
        lines.append("  digest   \(sealed.digest)")
        return lines.joined(separator: "\n")
    }

    /// A request's JSON, each line escaped on its own: the values may be foreign text.
    private static func indented(_ text: String, by spaces: Int) -> [String] {
        let margin = String(repeating: " ", count: spaces)
        return text.split(separator: "\n").map { margin + TerminalText.escape(String($0), limit: 20_000) }
    }
}
