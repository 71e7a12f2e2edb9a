/// A part of a fleet, as people and clouds write it: a count of instances or a percentage of capacity.
package enum FleetShare: Hashable, Sendable, CustomStringConvertible {
    /// SageMaker's `INSTANCE_COUNT`.
    case instances(Int)
    /// SageMaker's `CAPACITY_PERCENT`, 1–100.
    case percent(Int)

    package var description: String {
        switch self {
        case .instances(1): "1 instance"
        case .instances(let count): "\(count) instances"
        case .percent(let percent): "\(percent)%"
        }
    }

    /// Whole instances of a fleet of `fleet`: percentages are rounded up, never below one instance.
    ///
    /// - Parameter maximum: the most instances that the strategy allows in one step, for example half the fleet; what
    ///   rounding up would exceed is cut to it, a count that was asked for is not.
    package func wholeInstances(of fleet: Int, atMost maximum: Int? = nil) -> Int {
        switch self {
        case .instances(let count): return count
        case .percent(let percent):
            let bounded = min(max(0, fleet), RolloutSpec.maximumFleet)
            let rounded = max(1, (bounded * min(max(0, percent), 1000) + 99) / 100)
            return min(rounded, max(1, maximum ?? rounded))
        }
    }
}
