package import Core
package import Rollouts

/// How a watched update ended, and what proves it.
package struct WatchReport: Hashable, Sendable {
    package var endpoint: String
    package var outcome: RolloutOutcome
    /// The configuration that was asked for.
    package var requested: String
    /// The configuration that serves; nil when the endpoint is gone.
    package var serving: String?
    package var proof: [ProofItem]
    /// Since the call, per configuration.
    package var counts: [InvocationCount]

    package init(
        endpoint: String, outcome: RolloutOutcome, requested: String, serving: String?, proof: [ProofItem],
        counts: [InvocationCount]
    ) {
        self.endpoint = endpoint
        self.outcome = outcome
        self.requested = requested
        self.serving = serving
        self.proof = proof
        self.counts = counts
    }

    /// The last line of `update watch --json`.
    package var json: JSONValue {
        [
            "time": .string(outcome.time.description), "endpoint": .string(endpoint),
            "outcome": .string(outcome.kind.rawValue), "reason": .string(outcome.reason.text),
            "reasonCode": .string(outcome.reason.code.rawValue), "requested": .string(requested),
            "serving": serving.map { .string($0) } ?? .null, "evidence": .array(outcome.evidence.map(\.json)),
            "proof": .array(proof.map(\.json)), "invocations": .array(counts.map(\.json)),
        ]
    }

    /// Lines for people, safe for a terminal: the outcome first.
    package var lines: [String] {
        var lines = [
            "\(outcome.kind.rawValue): \(TerminalText.escape(outcome.reason.text))",
            "requested \(requested), serving \(serving ?? "nothing")",
        ]
        for item in outcome.evidence {
            switch item {
            case .alarm(let alarm, let seen):
                lines.append(
                    "alarm \(TerminalText.escape(alarm.name, limit: 120)) was \(alarm.state) at \(seen): "
                        + TerminalText.escape(alarm.reason))
            case .said(let source, let text, let seen):
                lines.append("\(TerminalText.escape(source, limit: 120)) at \(seen): \(TerminalText.escape(text))")
            }
        }
        return lines + proof.map(\.line)
    }
}
