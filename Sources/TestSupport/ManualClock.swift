internal import Synchronization

/// A clock whose time moves only when a test says so.
///
/// Sleepers wake in the order of deadline, then of going to sleep; one deadline at a time.
package final class ManualClock: Clock, Sendable {
    package typealias Duration = Swift.Duration

    package struct Instant: InstantProtocol, Sendable {
        package var offset: Swift.Duration
        package init(offset: Swift.Duration = .zero) { self.offset = offset }
        package func advanced(by duration: Swift.Duration) -> Instant { Instant(offset: offset + duration) }
        package func duration(to other: Instant) -> Swift.Duration { other.offset - offset }
        package static func < (lhs: Instant, rhs: Instant) -> Bool { lhs.offset < rhs.offset }
    }

    private struct Sleeper {
        let id: UInt64
        let deadline: Instant
        let continuation: CheckedContinuation<Void, any Error>
    }

    private struct State {
        var now = Instant()
        var nextID: UInt64 = 0
        var sleepers: [Sleeper] = []
        var cancelled: Set<UInt64> = []
        var watchers: [(id: UInt64, count: Int, continuation: CheckedContinuation<Void, Never>)] = []

        mutating func readyWatchers() -> [CheckedContinuation<Void, Never>] {
            let ready = watchers.filter { $0.count <= sleepers.count }.map(\.continuation)
            watchers.removeAll { $0.count <= sleepers.count }
            return ready
        }
    }

    private let state = Mutex(State())

    package init() {}

    package var now: Instant { state.withLock { $0.now } }
    package var minimumResolution: Swift.Duration { .nanoseconds(1) }

    /// Sleeps until the clock is moved to `deadline`; throws `CancellationError` when cancelled before or meanwhile.
    package func sleep(until deadline: Instant, tolerance: Swift.Duration? = nil) async throws {
        let id = state.withLock { state in
            state.nextID += 1
            return state.nextID
        }
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
                enum Outcome { case cancelled, past, asleep([CheckedContinuation<Void, Never>]) }
                let outcome: Outcome = state.withLock { state in
                    if state.cancelled.remove(id) != nil { return .cancelled }
                    if deadline <= state.now { return .past }
                    state.sleepers.append(Sleeper(id: id, deadline: deadline, continuation: continuation))
                    return .asleep(state.readyWatchers())
                }
                switch outcome {
                case .cancelled: continuation.resume(throwing: CancellationError())
                case .past: continuation.resume()
                case .asleep(let watchers): for watcher in watchers { watcher.resume() }
                }
            }
        } onCancel: {
            let sleeper: Sleeper? = state.withLock { state in
                guard let index = state.sleepers.firstIndex(where: { $0.id == id }) else {
                    state.cancelled.insert(id)
                    return nil
                }
                return state.sleepers.remove(at: index)
            }
            sleeper?.continuation.resume(throwing: CancellationError())
        }
    }

    /// How many tasks sleep now.
    package var sleeperCount: Int { state.withLock { $0.sleepers.count } }

    /// When the next sleeper wakes; nil when nobody sleeps.
    package var nextDeadline: Instant? { state.withLock { $0.sleepers.map(\.deadline).min() } }

    /// Waits until at least `count` tasks sleep on this clock, or until the caller is cancelled.
    package func waitForSleepers(_ count: Int = 1) async {
        let id = state.withLock { state in
            state.nextID += 1
            return state.nextID
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isThere = state.withLock { state in
                    if state.cancelled.remove(id) != nil || state.sleepers.count >= count { return true }
                    state.watchers.append((id, count, continuation))
                    return false
                }
                if isThere { continuation.resume() }
            }
        } onCancel: {
            let watcher: CheckedContinuation<Void, Never>? = state.withLock { state in
                guard let index = state.watchers.firstIndex(where: { $0.id == id }) else {
                    state.cancelled.insert(id)
                    return nil
                }
                return state.watchers.remove(at: index).continuation
            }
            watcher?.resume()
        }
    }

    /// Moves the clock forward, waking those whose deadline is reached, one deadline at a time.
    package func advance(by duration: Swift.Duration) {
        let target = now.advanced(by: duration)
        while wakeNext(through: target) {}
        state.withLock { $0.now = max($0.now, target) }
    }

    /// Moves to the next deadline and wakes those who wait for it; false when nobody sleeps.
    @discardableResult
    package func advanceToNextDeadline() -> Bool { wakeNext(through: nil) }

    private func wakeNext(through limit: Instant?) -> Bool {
        let woken: [Sleeper] = state.withLock { state in
            guard let next = state.sleepers.map(\.deadline).min(), limit.map({ next <= $0 }) ?? true else { return [] }
            state.now = max(state.now, next)
            let due = state.sleepers.filter { $0.deadline == next }.sorted { $0.id < $1.id }
            state.sleepers.removeAll { $0.deadline == next }
            return due
        }
        for sleeper in woken { sleeper.continuation.resume() }
        return !woken.isEmpty
    }
}
