import Core
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif
internal import Synchronization

/// Calendar time that a test sets.
package final class ManualWallClock: WallClock {
    private let time: Mutex<Date>

    package init(_ now: Date = Date(timeIntervalSince1970: 1_800_000_000)) { time = Mutex(now) }

    package var now: Date { time.withLock { $0 } }
    package func advance(by seconds: Double) { time.withLock { $0 = $0.addingTimeInterval(seconds) } }
}
