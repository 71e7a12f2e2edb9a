package import Core
package import Rollouts

/// One comparison of what was asked for with what serves.
package struct ProofItem: Hashable, Sendable {
    /// What is compared: `configuration`, `artifact-digest`, `instances of AllTraffic`, …
    package struct Name: Hashable, Sendable, ExpressibleByStringLiteral, ExpressibleByStringInterpolation,
        CustomStringConvertible
    {
        package let description: String

        package init(stringLiteral value: String) { description = value }

        package static let configuration: Name = "configuration"
        /// The configuration that the last update's alarms watch.
        package static let watchedConfiguration: Name = "watched-configuration"
        package static let traffic: Name = "traffic"
        /// Somebody else has changed the endpoint since its last update.
        package static let changedSince: Name = "changed-since"
    }

    package var name: Name
    package var expected: String
    package var seen: String
    /// `hold`: one side is not known, so nothing was proven.
    package var verdict: RolloutVerdict
    /// Whether another look may give another answer: counts and metrics arrive late.
    package var maySettle: Bool

    package init(_ name: Name, expected: String, seen: String, verdict: RolloutVerdict, maySettle: Bool = false) {
        self.name = name
        self.expected = expected
        self.seen = seen
        self.verdict = verdict
        self.maySettle = maySettle
    }

    /// `{"name", "expected", "seen", "verdict"}`.
    package var json: JSONValue {
        [
            "name": .string(name.description), "expected": .string(expected), "seen": .string(seen),
            "verdict": .string(verdict.rawValue),
        ]
    }

    /// Reads what ``json`` writes; nil for another form.
    init?(json: JSONValue) {
        guard let name = json["name"]?.string, let expected = json["expected"]?.string,
            let seen = json["seen"]?.string,
            let verdict = json["verdict"]?.string.flatMap(RolloutVerdict.init(rawValue:))
        else { return nil }
        self.init(Name(stringLiteral: name), expected: expected, seen: seen, verdict: verdict)
    }

    /// For people, safe for a terminal.
    package var line: String {
        "\(verdict.rawValue) \(name): expected \(TerminalText.escape(expected, limit: 120)), "
            + "seen \(TerminalText.escape(seen, limit: 120))"
    }
}

/// Compares a mark with what a snapshot shows.
package enum ServingProof {
    /// - Parameters:
    ///   - old: the configuration that must not serve any longer; nil when it is not known.
    ///   - counts: invocations per configuration in a span that lies wholly after the change; nil when there is no
    ///     such span yet.
    ///   - since: invocations since the update was asked for, to tell of while there is no such span.
    /// - Returns: every comparison, also those that could not be made.
    package static func items(
        expecting mark: ReleaseMark, in snapshot: EndpointSnapshot, old: String? = nil,
        counts: [InvocationCount]? = nil,
        since: [InvocationCount] = []
    ) -> [ProofItem] {
        var items = [
            same(.configuration, mark.configuration, snapshot.configuration),
            same("configuration-created", mark.created?.seconds, snapshot.configurationCreated?.seconds),
            same("configuration-digest", mark.digests.configuration, snapshot.digests.configuration),
            same("model-digest", mark.digests.model, snapshot.digests.model),
            same("artifact-digest", mark.digests.artifact, snapshot.digests.artifact),
            ProofItem(
                "settled", expected: "InService, nothing pending",
                seen: snapshot.status.word + (snapshot.pending == nil ? "" : ", update pending"),
                verdict: snapshot.status.meaning == .serving && snapshot.pending == nil ? .pass : .fail, maySettle: true
            ),
        ]
        items += mark.instances.sorted { $0.key < $1.key }.map { instances($0.key, $0.value, snapshot) }
        items.append(traffic(mark.configuration, old: old, counts, since: since))
        return items
    }

    private static func same(_ name: ProofItem.Name, _ expected: String?, _ seen: String?) -> ProofItem {
        let verdict: RolloutVerdict =
            if let expected, let seen { expected == seen ? .pass : .fail } else { .hold }
        return ProofItem(name, expected: expected ?? "not known", seen: seen ?? "not known", verdict: verdict)
    }

    private static func instances(_ variant: String, _ expected: Int, _ snapshot: EndpointSnapshot) -> ProofItem {
        let name: ProofItem.Name = "instances of \(variant)"
        guard let seen = snapshot.variants.first(where: { $0.name == variant }) else {
            return ProofItem(name, expected: "\(expected)", seen: "no such variant", verdict: .fail)
        }
        guard let current = seen.currentCount, let desired = seen.desiredCount else {
            return ProofItem(name, expected: "\(expected)", seen: "not known", verdict: .hold)
        }
        let text = "\(current) of \(desired)"
        if snapshot.isAutoscaled {
            let verdict: RolloutVerdict = current > 0 || expected == 0 ? .pass : .fail
            return ProofItem(name, expected: "\(expected), autoscaled", seen: text, verdict: verdict, maySettle: true)
        }
        let verdict: RolloutVerdict = current == expected && desired == expected ? .pass : .fail
        return ProofItem(name, expected: "\(expected)", seen: text, verdict: verdict, maySettle: true)
    }

    private static func traffic(
        _ new: String, old: String?, _ counts: [InvocationCount]?, since: [InvocationCount]
    ) -> ProofItem {
        let expected = "requests under \(new)" + (old.map { ", none under \($0)" } ?? "")
        guard let counts else {
            let early = since.filter { $0.configuration == new }.reduce(0) { $0 + $1.invocations }
            return ProofItem(
                .traffic, expected: expected,
                seen: "\(early) under \(new) since the call; no whole minute has passed since the change",
                verdict: .hold,
                maySettle: true)
        }
        let onNew = counts.filter { $0.configuration == new }.reduce(0) { $0 + $1.invocations }
        let elsewhere = counts.filter { $0.configuration != new }.reduce(0) { $0 + $1.invocations }
        let verdict: RolloutVerdict = elsewhere > 0 ? .fail : onNew > 0 ? .pass : .hold
        return ProofItem(
            .traffic, expected: expected, seen: "\(onNew) under \(new), \(elsewhere) elsewhere", verdict: verdict,
            maySettle: true)
    }
}

extension RolloutTime {
    /// To the second: clouds round creation times differently in different answers.
    fileprivate var seconds: String {
        RolloutTime(milliseconds: (milliseconds / 1000) * 1000).description
    }

    /// The first whole minute at or after this moment.
    package var nextWholeMinute: RolloutTime {
        RolloutTime(milliseconds: ((milliseconds + 59_999) / 60_000) * 60_000)
    }

    /// The last whole minute at or before this moment.
    package var lastWholeMinute: RolloutTime { RolloutTime(milliseconds: (milliseconds / 60_000) * 60_000) }
}
