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

    /// Reads what ``json`` writes. Whether a comparison might still have settled is not written, and is read as no.
    ///
    /// - Throws: `rollout.snapshot_invalid`, naming the member, for a form that this build does not know.
    package init(json: JSONValue) throws {
        func read<Value>(_ key: String, _ value: (JSONValue) throws -> Value?) throws -> Value {
            guard let found = try json[key].flatMap(value) else {
                throw RolloutError(
                    RolloutError.snapshotInvalid, "stored report of a watched update: \(key) is missing or not known")
            }
            return found
        }
        func readAll<Value>(_ key: String, _ element: (JSONValue) throws -> Value?) throws -> [Value] {
            try read(key) { list in
                guard let elements = list.array else { return nil }
                let values = try elements.compactMap(element)
                return values.count == elements.count ? values : nil
            }
        }
        let outcome = RolloutOutcome(
            try read("outcome") { $0.string.flatMap(RolloutOutcome.Kind.init(rawValue:)) },
            RolloutReason(
                try read("reasonCode") { $0.string.flatMap(RolloutReason.Code.init(rawValue:)) },
                try read("reason", \.string)),
            evidence: try readAll("evidence") { try RolloutEvidence(json: $0) },
            time: try read("time") { $0.string.flatMap(RolloutTime.init(text:)) })
        self.init(
            endpoint: try read("endpoint", \.string), outcome: outcome, requested: try read("requested", \.string),
            serving: json["serving"]?.isNull == true ? nil : try read("serving", \.string),
            proof: try readAll("proof", ProofItem.init(json:)),
            counts: try readAll("invocations", InvocationCount.init(json:)))
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
                        + TerminalText.escape(alarm.words))
            case .said(let source, let text, let seen):
                lines.append("\(TerminalText.escape(source, limit: 120)) at \(seen): \(TerminalText.escape(text))")
            }
        }
        return lines + proof.map(\.line)
    }
}
