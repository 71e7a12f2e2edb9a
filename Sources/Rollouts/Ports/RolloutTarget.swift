/// What a rollout acts upon: the local cloud's fleets, or a cloud's variants and weights.
///
/// Every call states a wish and must be safe to repeat: after a restart the driver makes the last one again. A call
/// returns when the wish is reached and throws when it cannot be; on cancellation it stops where it is and throws
/// `CancellationError`, and the driver then says what it wants instead.
package protocol RolloutTarget: Sendable {
    /// Brings the fleet to `instances` healthy instances in all.
    func provision(_ fleet: FleetColor, instances: Int) async throws
    /// Splits traffic between the fleets.
    func shift(to split: TrafficSplit) async throws
    /// Shrinks the fleet to `keeping` instances, letting requests in flight finish.
    func retire(_ fleet: FleetColor, keeping: Int) async throws
    /// The named alarms as they are now; one that does not exist is reported as ``AlarmObservation/State/missing``.
    func alarmStates(_ names: [String]) async throws -> [AlarmObservation]
}
