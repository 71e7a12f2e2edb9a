package import Core
package import Lifecycle

/// Plans, asks and runs, the same way for every face: a command line, an agent, a web page. Prints nothing.
package struct PlanDesk<C: Clock>: Sendable where C.Duration == Duration {
    package let workplace: CloudWorkplace
    private let store: any RunStore
    private let project: String
    private let policy: ApprovalPolicy
    private let clock: C
    private let wallClock: any WallClock
    private let random: any RandomSource

    /// - Parameters:
    ///   - project: the name that generated names begin with.
    ///   - policy: which channel may approve what.
    ///   - clock: what runs sleep on.
    ///   - wallClock: stamps plans, approvals and the journal.
    package init(
        workplace: CloudWorkplace, store: any RunStore, project: String, policy: ApprovalPolicy, clock: C,
        wallClock: any WallClock, random: any RandomSource
    ) {
        self.workplace = workplace
        self.store = store
        self.project = project
        self.policy = policy
        self.clock = clock
        self.wallClock = wallClock
        self.random = random
    }

    /// Drafts, checks, seals and stores a plan. Nothing in the cloud changes.
    ///
    /// - Throws: ``NothingToDo``, what the planner refuses with, `update.unsound` for an update whose alarms cannot do their work,
    ///   `plan.request_invalid` with every rule that a request breaks.
    package func plan(_ wanted: some PlannedIntent) async throws -> SealedPlan {
        let context = PlanningContext(
            run: RunID.generate(random), project: project, target: workplace.target, now: wallClock.now)
        var draft = try await wanted.draft(workplace.planner, context: context)
        if wanted.intent.command.runsModels, let missing = missing() { draft.notes.append(missing) }
        draft.notes += try await objections(to: draft)
        let sealed = try PlanAssembler.assemble(
            draft, intent: wanted.intent, context: context, cloud: workplace.cloud)
        return try await take(sealed)
    }

    /// Why a plan that trains or serves could not begin now, in words: whoever reads the plan knows it before they approve.
    private func missing() -> String? {
        do {
            try workplace.checkModelsRun()
            return nil
        } catch let error as any CodedError {
            return "first: " + error.message + (error.hint.map { "; \($0)" } ?? "")
        } catch {
            return "first: \(error)"
        }
    }

    /// Judges a stored plan's update.
    ///
    /// - Throws: `plan.unknown`, `plan.other_target` for a plan of another cloud, `command.bad_argument` for one that
    ///   updates nothing, and what the observer throws.
    package func lint(_ digest: SHA256Digest) async throws -> LintReport {
        let plan = try await stored(digest).plan
        if let difference = plan.target.difference(from: workplace.target) {
            throw LifecycleError(
                LifecycleError.planOtherTarget, "the plan is for another target: \(difference)",
                hint: "choose it with --env and --cloud")
        }
        let lint = UpdateLint(observer: workplace.observer)
        if let report = try await lint.run(plan.actions, of: workplace.cloud) { return report }
        throw UseCaseError(
            UseCaseError.badArgument, "the plan updates no endpoint", hint: "name a plan of slipway update start")
    }

    /// What lint warns of in a plan's update.
    ///
    /// - Throws: `update.unsound` with everything that would keep an alarm from taking the update back.
    private func objections(to draft: PlanDraft) async throws -> [String] {
        let lint = UpdateLint(observer: workplace.observer)
        guard let report = try await lint.run(draft.actions, of: workplace.cloud) else { return [] }
        // Without alarms the plan itself says that nothing can take it back.
        let errors = report.findings.filter { $0.severity == .error && $0.rule != .noAlarms }
        guard errors.isEmpty else {
            throw UseCaseError(
                UseCaseError.updateUnsound,
                "the update is not sound:\n  " + errors.map(\.line).joined(separator: "\n  "),
                hint: errors.compactMap(\.hint).first)
        }
        return report.findings.filter { $0.severity == .warning }.map { "lint \($0.line)" }
    }

    /// Stores a plan that another process made.
    @discardableResult
    package func take(_ sealed: SealedPlan) async throws -> SealedPlan {
        try await store.save(sealed, at: wallClock.now)
        return sealed
    }

    /// The stored plan of a digest.
    ///
    /// - Throws: `plan.unknown`.
    package func stored(_ digest: SHA256Digest) async throws -> SealedPlan {
        guard let sealed = try await store.plan(digest) else {
            throw LifecycleError(
                LifecycleError.planUnknown, "the journal has no plan \(digest)",
                hint:
                    "run the command with --plan-only; or slipway apply FILE --approve DIGEST for a plan from elsewhere"
            )
        }
        return sealed
    }

    /// Notes that a plan was shown in words, so that whoever approves its digest later approves what was shown.
    package func note(shown text: PlanText, of sealed: SealedPlan) async throws {
        try await store.observe(
            Self.shownSubject(sealed), ["sha256": .string(text.digest.hex)], run: nil, at: wallClock.now)
    }

    /// The text of which the approval's record will hold the hash: the one that was shown last, if one was.
    private func text(of sealed: SealedPlan, _ form: PlanText.Form) async throws -> (text: PlanText, wasShown: Bool) {
        let shown = try await store.observations(of: Self.shownSubject(sealed), limit: 1)
            .first?.observation["sha256"]?.string
        for form in [PlanText.Form.short, .full] {
            let text = PlanText(sealed, form)
            if text.digest.hex == shown { return (text, true) }
        }
        return (PlanText(sealed, form), false)
    }

    private static func shownSubject(_ sealed: SealedPlan) -> String { "shown/\(sealed.digest.hex)" }

    /// Shows the plan through a channel and runs it to its end once it is approved there.
    ///
    /// - Parameters:
    ///   - intent: what the caller means to do; nil for whoever does what the plan says.
    ///   - announce: told of the run, always after the journal has it.
    /// - Throws: what the workplace lacks, what the channel and ``ApprovalGate`` refuse with, and what the run ends with.
    package func run(
        _ sealed: SealedPlan, intent: PlanIntent?, through channel: some ApprovalChannel,
        announce: @escaping @Sendable (RunAnnouncement) -> Void
    ) async throws -> RunOutcome {
        let (text, wasShown) = try await text(of: sealed, channel.form)
        let answer = try await channel.ask(sealed, showing: text, wasShown: wasShown)
        let approval = try ApprovalGate(policy: policy).approve(
            sealed,
            presented: .init(
                digest: answer.digest, via: answer.via, principal: answer.principal, shown: text.digest,
                confirmedName: answer.confirmedName),
            intent: intent, target: workplace.target, now: wallClock.now)
        if sealed.plan.intent.command.runsModels { try workplace.checkModelsRun() }
        return try await runner(announce).start(sealed, approval: approval)
    }

    /// Goes on with a run that stopped.
    ///
    /// - Parameter anyRegion: whether the run's own region is taken, whatever stage the caller's target belongs to.
    /// - Throws: what ``PlanRunner/resume(_:target:)`` throws.
    package func resume(
        _ run: RunID, anyRegion: Bool, announce: @escaping @Sendable (RunAnnouncement) -> Void
    ) async throws -> RunOutcome {
        var target = workplace.target
        if anyRegion, let record = try await store.run(run), let sealed = try await store.plan(record.plan) {
            target.region = sealed.plan.target.region
        }
        return try await runner(announce).resume(run, target: target)
    }

    /// Goes on with the run of that name, or with the project's only unfinished one that no process executes.
    ///
    /// - Throws: as ``resume(_:anyRegion:announce:)`` and ``ResumableRuns/only(project:)``.
    package func resume(
        named name: String?, anyRegion: Bool, announce: @escaping @Sendable (RunAnnouncement) -> Void
    ) async throws -> (sealed: SealedPlan, outcome: RunOutcome) {
        let id = if let name { RunID(name) } else { try await ResumableRuns(store: store).only(project: project).id }
        let outcome = try await resume(id, anyRegion: anyRegion, announce: announce)
        guard let record = try await store.run(id) else {
            throw LifecycleError(LifecycleError.runUnknown, "there is no run \(id)", hint: "slipway status")
        }
        return (try await stored(record.plan), outcome)
    }

    /// What an update's run reported of its outcome; nil for a run that updated nothing.
    ///
    /// - Throws: `rollout.snapshot_invalid` when it was journalled in a form that this build does not know.
    package func report(of sealed: SealedPlan, _ outcome: RunOutcome) throws -> WatchReport? {
        let watched = sealed.plan.actions.last {
            workplace.cloud.operations.row(for: $0.operation)?.rollout == .watch
        }
        return try watched.flatMap { outcome.results[$0.id] }.map(WatchReport.init(json:))
    }

    /// `{"run", "releases": […], "update"}`: what a run that was resumed, or came as a file, is told of.
    package func reply(of sealed: SealedPlan, _ outcome: RunOutcome) throws -> JSONValue {
        [
            "run": .string(outcome.run.rawValue),
            "releases": .array(outcome.releases.map { .string($0.rawValue) }),
            "update": try report(of: sealed, outcome)?.json ?? .null,
        ]
    }

    private func runner(_ announce: @escaping @Sendable (RunAnnouncement) -> Void) -> PlanRunner<C> {
        PlanRunner(
            store: store, cloud: workplace.cloud, clock: clock, wallClock: wallClock, announce: announce)
    }
}
