package import Core

/// What a plan may cost, in US dollars.
package struct CostRange: Hashable, Sendable {
    package var lowUSD: Double
    package var highUSD: Double
    /// Day of the prices, `2026-01-31`; nil when nothing is charged.
    package var asOf: String?
    /// What the range is made of, and what a price of nothing means: one line each.
    package var reasons: [String]

    package init(lowUSD: Double, highUSD: Double, asOf: String?, reasons: [String]) {
        self.lowUSD = lowUSD
        self.highUSD = highUSD
        self.asOf = asOf
        self.reasons = reasons
    }

    /// The local cloud's cost: nothing, and why.
    package static let local = CostRange(
        lowUSD: 0, highUSD: 0, asOf: nil, reasons: ["the local cloud runs on this machine and charges nothing"])

    /// Nothing that is charged for happens.
    package static let free = CostRange(
        lowUSD: 0, highUSD: 0, asOf: nil, reasons: ["none of the actions is charged for"])

    package static func + (lhs: CostRange, rhs: CostRange) -> CostRange {
        CostRange(
            lowUSD: lhs.lowUSD + rhs.lowUSD, highUSD: lhs.highUSD + rhs.highUSD,
            asOf: [lhs.asOf, rhs.asOf].compactMap { $0 }.min(), reasons: lhs.reasons + rhs.reasons)
    }

    /// `{"lowUSD","highUSD","asOf","reasons"}`.
    package var json: JSONValue {
        [
            "lowUSD": .double(lowUSD), "highUSD": .double(highUSD), "asOf": asOf.map { .string($0) } ?? .null,
            "reasons": .array(reasons.map { .string($0) }),
        ]
    }
}
