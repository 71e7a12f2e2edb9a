package import Core

/// Runs one rollout: machine and clock over the ports.
///
/// Every new state is stored through ``RolloutLog`` before anything that follows from it is done or told. After a crash
/// ``resume(_:)`` goes on from the last stored snapshot and makes the outstanding effect again. Cancelling the task only
/// stops the driver: what is stored stays good for ``resume(_:)``, and nothing is rolled back.
package final class RolloutDriver<C: Clock>: Sendable where C.Duration == Duration {
    /// How often it looks and how often it tries.
    package struct Pace: Hashable, Sendable {
        /// Between looks at the alarms; they are also read at the end of every wait, before it counts as passed.
        package var alarmInterval: Duration
        /// Tries of a shift, a removal or a step of a rollback before it counts as failed. Provisioning the new fleet is
        /// tried once: the target decides itself when it has failed.
        package var attempts: Int
        /// Between those tries.
        package var retryDelay: Duration

        package init(alarmInterval: Duration = .seconds(10), attempts: Int = 3, retryDelay: Duration = .seconds(5)) {
            self.alarmInterval = max(.milliseconds(1), alarmInterval)
            self.attempts = max(1, attempts)
            self.retryDelay = retryDelay
        }
    }

    let target: any RolloutTarget
    let log: any RolloutLog
    let clock: C
    let wall: any WallClock
    let pace: Pace
    private let requests: AsyncStream<RolloutRequest>
    private let requestInput: AsyncStream<RolloutRequest>.Continuation
    private let control: RolloutControl

    /// A driver for one rollout.
    ///
    /// - Parameters:
    ///   - clock: what is slept on.
    ///   - wall: calendar time that goes at the same rate as `clock`; deadlines are kept in it.
    ///   - control: of the rollout that will be run; decides which requests are taken.
    package init(
        target: any RolloutTarget, log: any RolloutLog, clock: C, wall: any WallClock, pace: Pace = Pace(),
        control: RolloutControl = .native
    ) {
        self.target = target
        self.log = log
        self.clock = clock
        self.wall = wall
        self.pace = pace
        self.control = control
        (requests, requestInput) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(16))
    }

    /// Begins a rollout and runs it to its end.
    ///
    /// An alarm that is in ALARM already ends it at once, before anything is changed.
    ///
    /// - Throws: `rollout.log_failed` when a snapshot cannot be stored (nothing further was done then), and
    ///   `CancellationError`.
    package func run(_ spec: RolloutSpec) async throws -> RolloutOutcome {
        try await run(RolloutMachine(spec), isNew: true)
    }

    /// Goes on from a stored snapshot.
    ///
    /// - Throws: what ``RolloutMachine/init(restoring:)`` and ``run(_:)`` throw.
    package func resume(_ snapshot: JSONValue) async throws -> RolloutOutcome {
        try await run(try RolloutMachine(restoring: snapshot), isNew: false)
    }

    /// Hands a person's request to the running rollout. A request that comes too late changes nothing.
    ///
    /// - Throws: `rollout.request_refused` for hold and promote under native control.
    package func request(_ request: RolloutRequest) throws {
        switch request {
        case .abort: break
        case .hold, .promote:
            guard control == .driven else {
                throw RolloutError(
                    RolloutError.requestRefused,
                    "hold and promote cannot be asked of a rollout under native control: the cloud decides alone",
                    hint: "abort it, or use control: driven next time")
            }
        }
        requestInput.yield(request)
    }

    private func run(_ machine: RolloutMachine, isNew: Bool) async throws -> RolloutOutcome {
        if let outcome = machine.outcome { return outcome }
        return try await withThrowingTaskGroup(of: DriverMessage.self) { group in
            defer { group.cancelAll() }
            var loop = DriverLoop(driver: self, machine: machine)
            if isNew { try await loop.store() }
            loop.listen(to: requests, in: &group)
            var outcome = try await loop.start(in: &group)
            while outcome == nil {
                guard let message = try await group.next() else { throw CancellationError() }
                try Task.checkCancellation()
                outcome = try await loop.take(message, requests: requests, in: &group)
            }
            guard let outcome else { throw CancellationError() }
            return outcome
        }
    }
}
