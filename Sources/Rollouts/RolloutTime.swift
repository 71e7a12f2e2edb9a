internal import Core
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

/// A moment of calendar time in whole milliseconds: what a rollout's deadlines are kept in, so that they survive a
/// restart and compare exactly.
package struct RolloutTime: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// Milliseconds since 1970-01-01 UTC.
    package var milliseconds: Int64

    package init(milliseconds: Int64) { self.milliseconds = milliseconds }

    /// The date, rounded to the nearest millisecond.
    package init(_ date: Date) {
        self.init(milliseconds: Int64((date.timeIntervalSince1970 * 1000).rounded()))
    }

    package var date: Date { Date(timeIntervalSince1970: Double(milliseconds) / 1000) }

    /// `2026-01-31T12:34:56.789Z`, exact to the millisecond.
    package var description: String {
        let rest = ((milliseconds % 1000) + 1000) % 1000
        // Whole seconds are exact in a date; the rest is written as it is.
        let seconds = Timestamp.iso8601(Date(timeIntervalSince1970: Double((milliseconds - rest) / 1000)))
        let digits = String(rest)
        return seconds.dropLast(4) + String(repeating: "0", count: 3 - digits.count) + digits + "Z"
    }

    /// Reads the form that ``description`` writes; nil for other text.
    package init?(text: String) {
        guard let date = Timestamp.parse(text) else { return nil }
        self.init(date)
    }

    package func advanced(by duration: Duration) -> RolloutTime {
        let (sum, isOver) = milliseconds.addingReportingOverflow(duration.wholeMilliseconds)
        return RolloutTime(milliseconds: isOver ? (duration < .zero ? .min : .max) : sum)
    }

    /// How long it is from this moment to the other; negative when the other is earlier.
    package func duration(to other: RolloutTime) -> Duration {
        .milliseconds(other.milliseconds) - .milliseconds(milliseconds)
    }

    package static func < (lhs: RolloutTime, rhs: RolloutTime) -> Bool { lhs.milliseconds < rhs.milliseconds }
}

extension Duration {
    /// The duration in milliseconds, rounded towards zero; what is beyond thirty million years is cut to that.
    package var wholeMilliseconds: Int64 {
        min(max(components.seconds, -(1 << 50)), 1 << 50) * 1000 + components.attoseconds / 1_000_000_000_000_000
    }

    /// The duration in seconds with its fraction.
    package var inSeconds: Double { Double(wholeMilliseconds) / 1000 }
}
