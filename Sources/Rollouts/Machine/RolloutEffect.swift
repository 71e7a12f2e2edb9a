/// What the machine wants done. Every effect is a wish for a state ("bring green to 4"), so it may be repeated.
package enum RolloutEffect: Hashable, Sendable {
    /// Bring the fleet to `instances` healthy instances in all; answer `provisioned` or `provisionFailed`.
    case provision(FleetColor, instances: Int)
    /// Split traffic so; answer `shifted` or `shiftFailed`.
    case shift(TrafficSplit)
    /// Shrink the fleet to `keeping` instances; answer `retired` or `retireFailed`.
    case retire(FleetColor, keeping: Int)
    /// The rollout is over. Comes exactly once.
    case finish(RolloutOutcome)
}
