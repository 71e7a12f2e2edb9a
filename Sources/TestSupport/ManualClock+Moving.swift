internal import Synchronization

extension ManualClock {
    /// Nothing can run and nobody sleeps, but the body has not ended.
    package struct Stuck: Error {}

    /// Runs `body` while this clock moves by itself: whenever nothing else can run, it goes to the next deadline.
    ///
    /// Everything that `body` starts as child tasks runs on one executor, in one order, so that the clock moves only
    /// when all work is done: the same test takes the same course every time.
    ///
    /// - Throws: what `body` throws; ``Stuck`` when it waits for something that will not come.
    package func moving<Result: Sendable>(
        _ body: @Sendable @escaping () async throws -> Result
    ) async throws -> Result {
        let executor = StepExecutor()
        let isOver = Mutex(false)
        let task = Task(executorPreference: executor) {
            defer { isOver.withLock { $0 = true } }
            return try await body()
        }
        var idle = 0
        while !isOver.withLock({ $0 }) {
            if executor.runAll() || advanceToNextDeadline() {
                idle = 0
            } else if idle < 10_000 {
                // Work outside this executor (another thread) may still hand something in.
                idle += 1
                await Task.yield()
            } else {
                task.cancel()
                _ = executor.runAll()
                throw Stuck()
            }
        }
        while executor.runAll() {}
        return try await task.value
    }
}

/// Runs jobs on the thread that asks for it, in the order in which they came.
private final class StepExecutor: TaskExecutor {
    private let jobs = Mutex<[UnownedJob]>([])

    func enqueue(_ job: consuming ExecutorJob) {
        let unowned = UnownedJob(job)
        jobs.withLock { $0.append(unowned) }
    }

    /// Runs what is there and what that adds; false when there was nothing.
    func runAll() -> Bool {
        var ran = false
        while true {
            let batch = jobs.withLock { jobs in
                defer { jobs.removeAll() }
                return jobs
            }
            if batch.isEmpty { return ran }
            ran = true
            for job in batch { job.runSynchronously(on: asUnownedTaskExecutor()) }
        }
    }
}
