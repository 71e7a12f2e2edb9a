/// What can happen to a rollout.
package enum RolloutEvent: Hashable, Sendable {
    /// Start; only meaningful while the rollout is planned.
    case begin
    /// The fleet has the asked number of healthy instances.
    case provisioned(FleetColor)
    case provisionFailed(FleetColor, reason: String)
    /// Traffic is split as asked.
    case shifted
    case shiftFailed(reason: String)
    /// The fleet has shrunk as asked.
    case retired(FleetColor)
    case retireFailed(FleetColor, reason: String)
    /// Time passed: deadlines and the time limit are looked at.
    case tick
    /// All watched alarms, as they are now.
    case alarmsObserved([AlarmObservation])
    /// The alarms could not be read this time.
    case alarmsUnreadable(reason: String)
    case abortRequested(by: String)
    /// Stay where it is; driven control only.
    case holdRequested(by: String)
    /// Go on now, without waiting for the rest of this bake; driven control only.
    case promoteRequested(by: String)
}

/// Blue serves when a rollout begins; green is the candidate.
package enum FleetColor: String, Hashable, Sendable, CaseIterable {
    case blue, green
}
