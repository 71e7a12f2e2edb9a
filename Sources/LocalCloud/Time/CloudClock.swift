import Core
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif
internal import Synchronization

/// The local cloud's time: it stamps every resource, metric and alarm, and rollouts wait on it.
///
/// Cloud time is `origin + elapsed × rate`, where elapsed is the machine's own time since the last change of setting;
/// it can be paused and advanced, and it never goes back. Signatures, health checks and I/O deadlines do not use it.
/// Sleepers wake in the order of deadline, then of going to sleep.
///
/// A loop that waits on this clock runs inside ``participate(_:)``; then ``advance(by:)`` can tell when all that fell
/// due has settled.
package final class CloudClock: Clock {
    package typealias Duration = Swift.Duration

    /// A moment of cloud time.
    package struct Instant: InstantProtocol, Sendable {
        /// Since 1970-01-01T00:00:00Z.
        package var sinceEpoch: Swift.Duration

        package init(sinceEpoch: Swift.Duration) { self.sinceEpoch = sinceEpoch }
        package init(_ date: Date) { sinceEpoch = .seconds(date.timeIntervalSince1970) }
        /// The same moment as calendar time.
        ///
        /// Whole seconds stay whole: dividing the duration gives 0.9999… for some, and who floors that waits in vain.
        package var date: Date {
            let (seconds, attoseconds) = sinceEpoch.components
            return Date(timeIntervalSince1970: Double(seconds) + Double(attoseconds) / 1e18)
        }
        package func advanced(by duration: Swift.Duration) -> Instant { Instant(sinceEpoch: sinceEpoch + duration) }
        package func duration(to other: Instant) -> Swift.Duration { other.sinceEpoch - sinceEpoch }
        package static func < (lhs: Instant, rhs: Instant) -> Bool { lhs.sinceEpoch < rhs.sinceEpoch }
    }

    /// How time runs; what is kept across restarts.
    package struct Setting: Sendable, Hashable {
        /// The machine's calendar time at which this setting began.
        package var realOrigin: Date
        /// Cloud time at that moment.
        package var cloudOrigin: Date
        /// Cloud seconds a real second, more than 0.
        package var rate: Double
        package var isPaused: Bool

        package init(realOrigin: Date, cloudOrigin: Date, rate: Double = 1, isPaused: Bool = false) {
            self.realOrigin = realOrigin
            self.cloudOrigin = cloudOrigin
            self.rate = rate
            self.isPaused = isPaused
        }
    }

    struct Sleeper {
        let id: UInt64
        let deadline: Instant
        let participant: Participant?
        let continuation: CheckedContinuation<Void, any Error>
    }

    struct State {
        var setting: Setting
        /// Cloud time when the machine's own clock stood at `monotonicOrigin`.
        var origin: Instant
        var monotonicOrigin: Swift.Duration
        var nextID: UInt64 = 0
        var sleepers: [Sleeper] = []
        var cancelled: Set<UInt64> = []
        /// Woken participants that have not gone back to sleep or ended.
        var busy = 0
        var idleWaiters: [UInt64: CheckedContinuation<Void, Never>] = [:]
        /// Counts changes of setting and new sleepers, so that ``run()`` misses none between looking and waiting.
        var changes: UInt64 = 0
        var changeWaiters: [UInt64: CheckedContinuation<Void, Never>] = [:]
    }

    let state: Mutex<State>
    let machine: MachineTime
    let advancing = AsyncLock()

    /// - Parameters:
    ///   - setting: as it was persisted, or fresh.
    ///   - machine: the time underneath; tests pass a manual clock's.
    package init(setting: Setting, machine: MachineTime) {
        self.machine = machine
        let elapsed = setting.isPaused ? 0 : max(0, machine.wall.now.timeIntervalSince(setting.realOrigin))
        let origin = Instant(setting.cloudOrigin).advanced(by: .seconds(elapsed * setting.rate))
        state = Mutex(State(setting: setting, origin: origin, monotonicOrigin: machine.now()))
    }

    /// A clock that stands at `start` and moves only by ``advance(by:)``, for tests.
    package static func manual(start: Date = Date(timeIntervalSince1970: 1_800_000_000)) -> CloudClock {
        CloudClock(
            setting: Setting(realOrigin: start, cloudOrigin: start, isPaused: true), machine: .system)
    }

    /// The current cloud time.
    package var instant: Instant { state.withLock { instant(&$0) } }
    /// The current cloud time, for `Clock`.
    package var now: Instant { instant }
    package var minimumResolution: Swift.Duration { .milliseconds(1) }
    /// How time runs now.
    package var setting: Setting { state.withLock { $0.setting } }

    func instant(_ state: inout State) -> Instant {
        if state.setting.isPaused { return state.origin }
        let elapsed = machine.now() - state.monotonicOrigin
        return state.setting.rate == 1
            ? state.origin.advanced(by: elapsed) : state.origin.advanced(by: elapsed * state.setting.rate)
    }

    /// Sleeps until cloud time reaches `deadline`.
    ///
    /// - Throws: `CancellationError` when cancelled before or meanwhile.
    package func sleep(until deadline: Instant, tolerance: Swift.Duration? = nil) async throws {
        let id = state.withLock { state in
            state.nextID += 1
            return state.nextID
        }
        let participant = Participant.current
        // A cancellation that comes after the waking has left its mark.
        defer { _ = state.withLock { $0.cancelled.remove(id) } }
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
                let immediate: Result<Void, any Error>? = state.withLock { state in
                    if state.cancelled.remove(id) != nil { return .failure(CancellationError()) }
                    if deadline <= instant(&state) { return .success(()) }
                    state.sleepers.append(
                        Sleeper(id: id, deadline: deadline, participant: participant, continuation: continuation))
                    return nil
                }
                if let immediate {
                    continuation.resume(with: immediate)
                } else {
                    participant.map { rest($0) }
                    announceChange()
                }
            }
        } onCancel: {
            let sleeper: Sleeper? = state.withLock { state in
                guard let index = state.sleepers.firstIndex(where: { $0.id == id }) else {
                    state.cancelled.insert(id)
                    return nil
                }
                let sleeper = state.sleepers.remove(at: index)
                sleeper.participant.map { Self.wake($0, &state) }
                return sleeper
            }
            sleeper?.continuation.resume(throwing: CancellationError())
        }
    }

    /// Wakes those who sleep until the earliest deadline, if it is not after `limit`. Paused time moves to it.
    ///
    /// - Returns: false when nobody was due.
    func wakeNext(through limit: Instant) -> Bool {
        let due: [Sleeper] = state.withLock { state in
            guard let next = state.sleepers.map(\.deadline).min(), next <= limit else { return [] }
            let due = state.sleepers.filter { $0.deadline == next }.sorted { $0.id < $1.id }
            state.sleepers.removeAll { $0.deadline == next }
            for sleeper in due { sleeper.participant.map { Self.wake($0, &state) } }
            return due
        }
        for sleeper in due { sleeper.continuation.resume() }
        return !due.isEmpty
    }
}

/// The cloud clock as calendar time.
package struct CloudWallClock: WallClock {
    let clock: CloudClock
    package var now: Date { clock.instant.date }
}

extension CloudClock {
    /// This clock for those who only stamp.
    package var wall: CloudWallClock { CloudWallClock(clock: self) }
    /// The current cloud time as calendar time.
    package var date: Date { instant.date }
}
