import Core
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

extension ManualClock {
    /// Calendar time that goes with this clock.
    package func wall(from origin: Date = Date(timeIntervalSince1970: 1_800_000_000)) -> ManualClockWall {
        ManualClockWall(clock: self, origin: origin)
    }
}

/// Calendar time derived from a ``ManualClock``.
package struct ManualClockWall: WallClock {
    let clock: ManualClock
    let origin: Date

    package var now: Date {
        let (seconds, attoseconds) = clock.now.offset.components
        return origin.addingTimeInterval(Double(seconds) + Double(attoseconds) / 1e18)
    }
}
