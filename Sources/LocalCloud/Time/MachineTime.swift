package import Core
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The time underneath the cloud clock: monotonic time, a way to wait, and calendar time.
package struct MachineTime: Sendable {
    let now: @Sendable () -> Duration
    let sleep: @Sendable (Duration) async throws -> Void
    let wall: any WallClock

    /// Time from any clock, such as a test's manual one.
    package init<Base: Clock & Sendable>(_ clock: Base, wall: any WallClock)
    where Base.Duration == Duration, Base.Instant: Sendable {
        let start = clock.now
        now = { start.duration(to: clock.now) }
        sleep = { try await clock.sleep(until: clock.now.advanced(by: $0), tolerance: nil) }
        self.wall = wall
    }

    /// The machine's own clocks.
    package static var system: MachineTime { MachineTime(ContinuousClock(), wall: SystemWallClock()) }
}
