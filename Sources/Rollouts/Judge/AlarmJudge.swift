/// Judges one look at the alarms against their thresholds.
///
/// Only aggregates exist here, so this is a threshold, not a statistical test: it claims nothing about how likely a
/// sound release is to be rolled back.
package enum AlarmJudge {
    /// What one look says.
    package struct Look: Hashable, Sendable {
        package var verdict: RolloutVerdict
        /// The watched alarms in ALARM.
        package var firing: [AlarmObservation]
        /// Watched names without evidence: no data, no such alarm, not in the answer, or in an unknown state.
        package var withoutEvidence: [String]
    }

    /// - Parameters:
    ///   - names: the alarms that the rollout watches; none at all is no evidence, so the verdict is `hold`.
    ///   - observations: what was seen; alarms that are not watched are ignored.
    /// - Returns: `fail` when any is in ALARM, else `hold` when any has no evidence, else `pass`. INSUFFICIENT_DATA
    ///   never fails.
    package static func look(at observations: [AlarmObservation], watching names: [String]) -> Look {
        var firing: [AlarmObservation] = []
        var withoutEvidence: [String] = []
        for name in names {
            // The worst state wins when a cloud names one alarm twice.
            let seen = observations.filter { $0.name == name }
            if let alarm = seen.first(where: { $0.state == .alarm }) {
                firing.append(alarm)
            } else if seen.isEmpty || seen.contains(where: { $0.state != .ok }) {
                withoutEvidence.append(name)
            }
        }
        let verdict: RolloutVerdict =
            if !firing.isEmpty { .fail } else if names.isEmpty || !withoutEvidence.isEmpty { .hold } else { .pass }
        return Look(verdict: verdict, firing: firing, withoutEvidence: withoutEvidence)
    }
}
