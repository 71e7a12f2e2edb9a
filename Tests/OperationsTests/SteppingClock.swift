import Core
import Foundation
import Synchronization

/// A clock on which every sleep is over at once and has taken its time: waiting loops run through without waiting.
final class SteppingClock: Clock {
    typealias Duration = Swift.Duration

    struct Instant: InstantProtocol {
        var offset: Swift.Duration
        func advanced(by duration: Swift.Duration) -> Instant { Instant(offset: offset + duration) }
        func duration(to other: Instant) -> Swift.Duration { other.offset - offset }
        static func < (lhs: Instant, rhs: Instant) -> Bool { lhs.offset < rhs.offset }
    }

    private let offset = Mutex(Swift.Duration.zero)
    var elapsed: Swift.Duration { offset.withLock { $0 } }
    var minimumResolution: Swift.Duration { .nanoseconds(1) }

    func sleep(until deadline: Instant, tolerance: Swift.Duration?) async throws {
        try Task.checkCancellation()
        offset.withLock { $0 = max($0, deadline.offset) }
    }

    func advance(by duration: Swift.Duration) { offset.withLock { $0 += duration } }

    var now: Instant { Instant(offset: elapsed) }
    var wall: SteppingWallClock { SteppingWallClock(clock: self) }
}

/// The calendar time of a stepping clock.
struct SteppingWallClock: WallClock {
    let clock: SteppingClock

    var now: Date {
        let parts = clock.elapsed.components
        return Date(timeIntervalSince1970: 1_800_000_000 + Double(parts.seconds) + Double(parts.attoseconds) / 1e18)
    }
}
