package import Core
package import Lifecycle

/// Runs an approved plan, action by action, so that every effect happens once whatever dies in between.
///
/// For each action: check its guards, journal the intent, send, journal the result, announce. After an unknown outcome
/// nothing is sent again before an observation, for as long as the operation's row says that reads may lag behind.
/// Cancelling the task stops before the next call and leaves the run resumable.
package struct PlanRunner<C: Clock>: Sendable where C.Duration == Swift.Duration {
    let store: any RunStore
    let cloud: any CloudPort
    let clock: C
    let wallClock: any WallClock
    let limits: PlanRunnerLimits
    let announce: @Sendable (RunAnnouncement) -> Void

    /// - Parameters:
    ///   - store: the journal.
    ///   - cloud: where actions go.
    ///   - clock: for waiting between attempts and observations.
    ///   - wallClock: for the times in the journal; consistency windows survive a restart by it.
    ///   - announce: called in order, after each commit.
    package init(
        store: any RunStore, cloud: any CloudPort, clock: C, wallClock: any WallClock,
        limits: PlanRunnerLimits = PlanRunnerLimits(), announce: @escaping @Sendable (RunAnnouncement) -> Void
    ) {
        self.store = store
        self.cloud = cloud
        self.clock = clock
        self.wallClock = wallClock
        self.limits = limits
        self.announce = announce
    }

    /// Consumes the approval and runs the plan to its end.
    ///
    /// - Throws: `approval.used`; `run.busy`; `plan.input_changed`; what an action was refused with;
    ///   `run.guard_broken`; `run.outcome_unknown` and `CancellationError`, after which the run can be resumed.
    package func start(_ sealed: SealedPlan, approval: ApprovalRecord) async throws -> RunOutcome {
        guard approval.digest == sealed.digest else {
            throw LifecycleError(
                LifecycleError.planDigestMismatch,
                "the approval is for \(approval.digest), the plan has the digest \(sealed.digest)")
        }
        try cloud.operations.check(sealed.plan)
        try await PlanInputCheck.verify(sealed.plan.actions)
        let lease = try store.lease(sealed.plan.run)
        defer { lease.release() }
        let record = try await store.begin(sealed, approval: approval, at: wallClock.now)
        announce(.started(record, sealed.plan))
        return try await execute(sealed)
    }

    /// Goes on with a run that stopped or whose process died.
    ///
    /// - Parameters:
    ///   - id: the run.
    ///   - target: where this process would act; must be the plan's target.
    /// - Throws: `run.unknown`, `run.not_resumable`, `run.busy`, `plan.other_target`, and what ``start(_:approval:)``
    ///   throws.
    package func resume(_ id: RunID, target: ResolvedTarget) async throws -> RunOutcome {
        guard let record = try await store.run(id) else {
            throw LifecycleError(
                LifecycleError.runUnknown, "the journal has no run \(TerminalText.escape(id.rawValue, limit: 80))",
                hint: "slipway status")
        }
        guard let sealed = try await store.plan(record.plan) else {
            throw LifecycleError(
                LifecycleError.planUnknown, "the plan \(record.plan) of run \(id) is not in the journal")
        }
        if let difference = sealed.plan.target.difference(from: target) {
            throw LifecycleError(
                LifecycleError.planOtherTarget, "run \(id) acts on \(sealed.plan.target.line): \(difference)",
                hint: "choose its environment with --env \(sealed.plan.target.environment)")
        }
        let lease = try store.lease(id)
        defer { lease.release() }
        // Read under the lease: the process that held it before may just have ended the run.
        guard let current = try await store.run(id), !current.status.isEnded else {
            throw LifecycleError(
                LifecycleError.runNotResumable, "run \(id) has ended: there is nothing to resume",
                hint: "slipway status")
        }
        try cloud.operations.check(sealed.plan)
        let state = RunState(try await store.events(of: id))
        try await PlanInputCheck.verify(
            sealed.plan.actions.filter { if case .done = state.step($0.id) { false } else { true } })
        try await store.append([.resumed], to: id, at: wallClock.now)
        announce(.started(current, sealed.plan))
        return try await execute(sealed)
    }

    private func execute(_ sealed: SealedPlan) async throws -> RunOutcome {
        let execution = PlanExecution(runner: self, sealed: sealed)
        return try await execution.run()
    }
}

/// How often and how long a run tries before it stops and leaves the rest to `resume`.
package struct PlanRunnerLimits: Sendable {
    /// Calls of one action that had no effect.
    package var attempts = 5
    /// Observations in a row that themselves went wrong.
    package var failedObservations = 10
    /// Between two observations.
    package var poll: Duration = .seconds(2)
    /// The longest wait before an attempt.
    package var longestDelay: Duration = .seconds(30)

    package init() {}
}
