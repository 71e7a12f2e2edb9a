import Core
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
internal import Synchronization

extension CloudClock {
    /// What an advance came to.
    package struct Advance: Sendable, Hashable {
        /// Deadlines that fell due.
        package var woken: Int
        /// False when something that was woken still worked after the time limit.
        package var hasSettled: Bool
    }

    /// Changes rate or pause from now on.
    ///
    /// - Parameter rate: cloud seconds a real second; must be more than 0.
    /// - Returns: the new setting, to be persisted.
    @discardableResult
    package func set(rate: Double? = nil, isPaused: Bool? = nil) -> Setting {
        let setting = state.withLock { state in
            let moment = instant(&state)
            rebase(&state, to: moment)
            if let rate, rate > 0, rate.isFinite { state.setting.rate = rate }
            if let isPaused { state.setting.isPaused = isPaused }
            return state.setting
        }
        announceChange()
        return setting
    }

    /// Moves time forward, one deadline after the other; each may settle before the next is woken.
    ///
    /// - Parameters:
    ///   - duration: cloud time; negative counts as zero.
    ///   - settling: the machine's time that what was woken at one deadline may take.
    /// - Returns: when all that fell due has settled.
    @discardableResult
    package func advance(by duration: Swift.Duration, settling: Swift.Duration = .seconds(30)) async -> Advance {
        await advancing.withLock {
            let target = state.withLock { instant(&$0) }.advanced(by: max(.zero, duration))
            var result = Advance(woken: 0, hasSettled: await settle(limit: settling))
            while let next = nextDeadline(through: target) {
                move(to: next)
                if wakeNext(through: next) { result.woken += 1 }
                if await !settle(limit: settling) { result.hasSettled = false }
                if Task.isCancelled { return result }
            }
            move(to: target)
            return result
        }
    }

    /// Moves to the next deadline, wakes who waits for it and lets it settle; false when nobody sleeps.
    package func advanceToNextDeadline(settling: Swift.Duration = .seconds(30)) async -> Bool {
        _ = await settle(limit: settling)
        guard let next = state.withLock({ $0.sleepers.map(\.deadline).min() }) else { return false }
        move(to: next)
        _ = wakeNext(through: next)
        _ = await settle(limit: settling)
        return true
    }

    /// The setting as it will be after an advance that begins now.
    func setting(after duration: Swift.Duration) -> Setting {
        state.withLock { state in
            var setting = state.setting
            setting.realOrigin = machine.wall.now
            setting.cloudOrigin = instant(&state).advanced(by: max(.zero, duration)).date
            return setting
        }
    }

    /// How many tasks sleep on this clock now.
    package var sleeperCount: Int { state.withLock { $0.sleepers.count } }

    /// Waits until at least `count` tasks sleep on this clock, or until the caller is cancelled.
    package func waitForSleepers(_ count: Int = 1) async {
        while !Task.isCancelled {
            let seen = state.withLock { $0.sleepers.count >= count ? nil : $0.changes }
            guard let seen else { return }
            await waitForChange(since: seen, atMost: nil)
        }
    }

    /// Wakes sleepers as the machine's time passes; runs until it is cancelled.
    package func run() async {
        while !Task.isCancelled {
            while wakeNext(through: instant) {}
            let (wait, seen): (Swift.Duration?, UInt64) = state.withLock { state in
                guard !state.setting.isPaused, let next = state.sleepers.map(\.deadline).min() else {
                    return (nil, state.changes)
                }
                return (instant(&state).duration(to: next) / state.setting.rate, state.changes)
            }
            await waitForChange(since: seen, atMost: wait)
        }
    }

    func announceChange() {
        let waiters = state.withLock { state in
            state.changes += 1
            defer { state.changeWaiters = [:] }
            return Array(state.changeWaiters.values)
        }
        for waiter in waiters { waiter.resume() }
    }

    private func nextDeadline(through target: Instant) -> Instant? {
        state.withLock { state in
            guard let next = state.sleepers.map(\.deadline).min(), next <= target else { return nil }
            return next
        }
    }

    private func move(to moment: Instant) {
        state.withLock { state in
            let now = instant(&state)
            rebase(&state, to: max(now, moment))
        }
        announceChange()
    }

    private func rebase(_ state: inout State, to moment: Instant) {
        state.origin = moment
        state.monotonicOrigin = machine.now()
        state.setting.realOrigin = machine.wall.now
        state.setting.cloudOrigin = moment.date
    }

    private func waitForChange(since seen: UInt64, atMost wait: Swift.Duration?) async {
        let id = state.withLock { state in
            state.nextID += 1
            return state.nextID
        }
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await self.change(id, since: seen) }
            if let wait {
                // Cancelled when a setting or the set of sleepers changed first.
                group.addTask { try? await self.machine.sleep(max(.zero, wait)) }
            }
            await group.next()
            group.cancelAll()
        }
    }

    private func change(_ id: UInt64, since seen: UInt64) async {
        defer { _ = state.withLock { $0.cancelled.remove(id) } }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isOver = state.withLock { state in
                    if state.cancelled.contains(id) || state.changes != seen { return true }
                    state.changeWaiters[id] = continuation
                    return false
                }
                if isOver { continuation.resume() }
            }
        } onCancel: {
            let waiter = state.withLock { state in
                if let waiter = state.changeWaiters.removeValue(forKey: id) { return Optional(waiter) }
                state.cancelled.insert(id)
                return nil
            }
            waiter?.resume()
        }
    }
}
