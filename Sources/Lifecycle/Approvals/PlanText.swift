package import Core

/// A plan in words: what is shown before it is approved. The approval's record holds the hash of exactly this text.
package struct PlanText: Hashable, Sendable {
    /// How much is shown.
    package enum Form: Sendable, Hashable {
        /// What will exist, where, cost, what can be undone, and one line an action.
        case short
        /// The same with the literal requests, the guards and the debts.
        case full
    }

    /// Without colours.
    package let text: String

    package init(_ sealed: SealedPlan, _ form: Form) {
        let plan = sealed.plan
        var lines = [
            "Plan of slipway \(plan.intent.command.rawValue) \(TerminalText.escape(plan.intent.subject, limit: 80))",
            "  target   \(TerminalText.escape(plan.target.line))",
        ]
        lines += Self.effects(of: plan)
        for input in plan.inputs {
            lines.append("  input    \(input.role): \(TerminalText.escape(input.location)) (\(input.digest))")
        }
        lines.append("  cost     \(Self.amount(plan.cost))" + (plan.cost.asOf.map { ", prices of \($0)" } ?? ""))
        lines += plan.cost.reasons.map { "           \(TerminalText.escape($0))" }
        lines += plan.blastRadius.map { "  affects  \(TerminalText.escape($0))" }
        lines.append("  undo     \(plan.reversibility.degree.rawValue): \(TerminalText.escape(plan.reversibility.how))")
        lines.append("  actions")
        for action in plan.actions { lines += Self.lines(of: action, form) }
        for entry in plan.envelope {
            lines.append(
                "    later [M] \(entry.operation) on \(TerminalText.escape(entry.name)): \(TerminalText.escape(entry.reason))"
            )
        }
        lines += plan.notes.map { "  note     \(TerminalText.escape($0))" }
        lines.append("  expires  \(Timestamp.iso8601(plan.expires))")
        lines.append("  digest   \(sealed.digest)")
        text = lines.joined(separator: "\n")
    }

    /// SHA-256 of the text: what the record of an approval holds.
    package var digest: SHA256Digest { SHA256Digest(of: text.utf8) }

    /// What is new, what changes and what is gone afterwards, by kind: read from the guards, which name every object that
    /// an action makes, changes or removes.
    private static func effects(of plan: Plan) -> [String] {
        var names: [String: [String]] = [:]
        var order: [String] = []
        for action in plan.actions where action.tier > .read {
            for guarded in action.guards {
                let verb: String? =
                    if action.tier == .destroy {
                        "remove"
                    } else if guarded.field != LiveGuard.exists {
                        "change"
                    } else {
                        guarded.expected == false ? "new" : nil
                    }
                guard let verb else { continue }
                let kind = verb + "\u{0}" + (guarded.kind.split(separator: ".").last.map(String.init) ?? guarded.kind)
                if names[kind] == nil { order.append(kind) }
                if names[kind]?.contains(guarded.name) != true { names[kind, default: []].append(guarded.name) }
            }
        }
        return ["new", "change", "remove"].flatMap { verb in
            order.filter { $0.hasPrefix(verb + "\u{0}") }.map { key in
                let shown = (names[key] ?? []).map { TerminalText.escape($0, limit: 80) }
                let list =
                    shown.prefix(4).joined(separator: ", ") + (shown.count > 4 ? ", … \(shown.count) in all" : "")
                let label = verb + String(repeating: " ", count: 9 - verb.utf8.count)
                return "  \(label)\(key.dropFirst(verb.count + 1)) \(list)"
            }
        }
    }

    private static func lines(of action: Action, _ form: Form) -> [String] {
        let head = "    \(action.id) [\(action.tier.rawValue)] "
        guard form == .full else { return [head + TerminalText.escape(action.summary)] }
        var lines = [head + "\(action.operation)  \(TerminalText.escape(action.summary))"]
        if action.tier > .read { lines += indented(Self.readable(action.request).pretty, by: 10) }
        for guarded in action.guards {
            let field =
                [LiveGuard.exists: "existence of", LiveGuard.run: "the run that made"][guarded.field]
                ?? guarded.field + " of"
            lines.append(
                "          only while \(field) "
                    + "\(guarded.kind) \(TerminalText.escape(guarded.name)) is "
                    + TerminalText.escape(guarded.expected.text, limit: 120))
        }
        if let debt = action.debt {
            lines.append("          to be taken back: \(TerminalText.escape(debt.summary))")
        }
        return lines
    }

    private static func amount(_ cost: CostRange) -> String {
        cost.lowUSD == cost.highUSD
            ? Money.text(cost.lowUSD) : "\(Money.text(cost.lowUSD)) to \(Money.text(cost.highUSD))"
    }

    /// A request in which documents that are sent as JSON text, such as policies, can be read: they stand as documents.
    private static func readable(_ request: JSONValue) -> JSONValue {
        guard case .object(let members) = request else { return request }
        var shown = JSONObject()
        for (name, value) in members.members {
            let document = value.string.flatMap { $0.hasPrefix("{") ? try? JSONValue(parsing: $0) : nil }
            shown[document?.object == nil ? name : "\(name) (as text)"] = document ?? value
        }
        return .object(shown)
    }

    /// A request's JSON, each line escaped on its own: the values may be foreign text.
    private static func indented(_ text: String, by spaces: Int) -> [String] {
        let margin = String(repeating: " ", count: spaces)
        return text.split(separator: "\n").map { margin + TerminalText.escape(String($0), limit: 20_000) }
    }
}
