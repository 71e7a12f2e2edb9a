/// What an action may do, which decides how it is approved.
package enum Tier: String, Sendable, Hashable, CaseIterable, Comparable {
    /// Reads. Never asks.
    case read = "R"
    /// Changes or spends. One confirmation that shows the literal request.
    case mutate = "M"
    /// Destroys or interrupts. The name must be typed.
    case destroy = "D"

    private var rank: Int {
        switch self {
        case .read: 0
        case .mutate: 1
        case .destroy: 2
        }
    }

    package static func < (lhs: Tier, rhs: Tier) -> Bool { lhs.rank < rhs.rank }
}
