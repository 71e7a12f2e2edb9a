/// What a rollout acts upon: the local cloud's fleets, or a cloud's variants and weights.
///
/// Every call states a wish and must be safe to repeat: after a restart the driver makes the last one again. A call
/// returns when the wish is reached and throws when it cannot be; on cancellation it stops where it is and throws
/// `CancellationError`, and the driver then says what it wants instead. One that is cancelled when the wish is as good
/// as reached may do either. ``RolloutTargetConformance`` says the same as checks.
package protocol RolloutTarget: Sendable {
    /// Brings the fleet up to `instances` healthy instances in all. A fleet that has as many or more keeps them; one that
    /// was retired comes back.
    func provision(_ fleet: FleetColor, instances: Int) async throws
    /// Splits traffic between the fleets: in force when this returns. No instance comes or goes by it.
    func shift(to split: TrafficSplit) async throws
    /// Shrinks the fleet to `keeping` instances, letting requests in flight finish. A fleet that has no more than those
    /// keeps what it has; of one that is not there, nothing is left to do.
    func retire(_ fleet: FleetColor, keeping: Int) async throws
    /// The named alarms as they are now, one for each name, in that order; one that does not exist is reported as
    /// ``AlarmObservation/State/missing``.
    func alarmStates(_ names: [String]) async throws -> [AlarmObservation]
}
