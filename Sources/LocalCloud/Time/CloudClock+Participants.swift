internal import Dispatch
internal import Synchronization

/// A loop that waits on the cloud clock: busy from waking until it sleeps again.
///
/// `woken` is guarded by the clock's lock.
final class Participant: Sendable {
    @TaskLocal static var current: Participant?
    /// How many of its tasks are awake; 1 at the start. Only touched under the clock's lock.
    let awake = Mutex(0)
}

extension CloudClock {
    /// Runs a loop that waits on this clock, so that ``advance(by:)`` waits while it works.
    ///
    /// Child tasks belong to it. Long work that must not hold up an advance goes into ``offDuty(_:)``.
    package func participate<Value>(_ body: () async throws -> Value) async rethrows -> Value {
        let participant = Participant()
        state.withLock { Self.wake(participant, &$0) }
        defer { retire(participant) }
        return try await Participant.$current.withValue(participant, operation: body)
    }

    /// Runs work that takes real time (training, a download) without holding up ``advance(by:)``.
    package func offDuty<Value>(_ body: () async throws -> Value) async rethrows -> Value {
        guard let participant = Participant.current else { return try await body() }
        rest(participant)
        defer { state.withLock { Self.wake(participant, &$0) } }
        return try await Participant.$current.withValue(nil, operation: body)
    }

    static func wake(_ participant: Participant, _ state: inout State) {
        let becomesBusy = participant.awake.withLock { awake in
            awake += 1
            return awake == 1
        }
        if becomesBusy { state.busy += 1 }
    }

    func rest(_ participant: Participant) {
        // Below zero when several child tasks sleep at once: each gets its place back when it wakes.
        settle(participant) { $0 -= 1 }
    }

    /// Starts a task with all its children for which ``advance(by:)`` waits as long as any of them can run.
    ///
    /// It may wait for the clock in any number of children. What it awaits from elsewhere (a commit, a process) is not
    /// seen: where an advance has to wait for that too, ``participate(_:)`` goes around it.
    func follow(_ body: @escaping @Sendable () async -> Void) -> Task<Void, Never> {
        Task(executorPreference: self) { await Participant.$current.withValue(nil, operation: body) }
    }

    private func retire(_ participant: Participant) {
        settle(participant) { $0 = 0 }
    }

    private func settle(_ participant: Participant, _ change: (inout Int) -> Void) {
        let waiters: [CheckedContinuation<Void, Never>] = state.withLock { state in
            let becomesIdle = participant.awake.withLock { awake in
                let wasBusy = awake > 0
                change(&awake)
                return wasBusy && awake <= 0
            }
            if becomesIdle { state.busy -= 1 }
            return Self.idleWaiters(&state)
        }
        for waiter in waiters { waiter.resume() }
    }

    private static func idleWaiters(_ state: inout State) -> [CheckedContinuation<Void, Never>] {
        guard state.busy == 0 else { return [] }
        defer { state.idleWaiters = [:] }
        return Array(state.idleWaiters.values)
    }

    /// Waits until every participant sleeps, at most `limit` of the machine's time.
    ///
    /// - Returns: false when the limit passed first.
    @discardableResult
    package func settle(limit: Swift.Duration = .seconds(30)) async -> Bool {
        // Tasks that take no part cannot be waited for; most have run by then.
        for _ in 0..<8 { await Task.yield() }
        if state.withLock({ $0.busy == 0 }) { return true }
        return await withTaskGroup(of: Bool.self) { group in
            group.addTask {
                await self.becameIdle()
                return !Task.isCancelled
            }
            group.addTask {
                // Cancelled when the participants were faster.
                try? await ContinuousClock().sleep(for: limit)
                return false
            }
            defer { group.cancelAll() }
            return await group.next() ?? false
        }
    }

    private func becameIdle() async {
        let id = state.withLock { state in
            state.nextID += 1
            return state.nextID
        }
        defer { _ = state.withLock { $0.cancelled.remove(id) } }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isIdle = state.withLock { state in
                    if state.busy == 0 || state.cancelled.contains(id) { return true }
                    state.idleWaiters[id] = continuation
                    return false
                }
                if isIdle { continuation.resume() }
            }
        } onCancel: {
            let waiter = state.withLock { state in
                if let waiter = state.idleWaiters.removeValue(forKey: id) { return Optional(waiter) }
                state.cancelled.insert(id)
                return nil
            }
            waiter?.resume()
        }
    }
}

extension CloudClock: TaskExecutor {
    /// Runs a job of a followed task; it is busy from now until it has run.
    package func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        state.withLock { $0.busy += 1 }
        DispatchQueue.global().async { [self] in
            job.runSynchronously(on: asUnownedTaskExecutor())
            let waiters = state.withLock { state in
                state.busy -= 1
                return Self.idleWaiters(&state)
            }
            for waiter in waiters { waiter.resume() }
        }
    }
}
