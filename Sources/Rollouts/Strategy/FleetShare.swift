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

    /// Whether it is a count of instances, and not a share.
    package var isCount: Bool { if case .instances = self { true } else { false } }

    /// Reads `10%` or `1`, as people write it; nil for anything else, also for parts of a percent.
    package init?(text: String) {
        if text.hasSuffix("%") {
            guard let percent = Double(text.dropLast()), percent == percent.rounded(), (1...100).contains(percent)
            else {
                return nil
            }
            self = .percent(Int(percent))
        } else {
            guard let count = Int(text), count > 0 else { return nil }
            self = .instances(count)
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
