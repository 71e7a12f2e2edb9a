import Core
import Foundation
import Journal
import Lifecycle
import Operations

/// From what a command means to do to a finished run: plan, show, approve, run.
struct PlanFlow: Sendable {
    let session: Session
    let options: PlanOptions

    /// What became of the plan.
    enum Result: Sendable {
        /// Only shown; nothing changed.
        case planned(SealedPlan)
        case ran(SealedPlan, RunOutcome)
    }

    /// Makes or loads the plan and runs it once it is approved.
    ///
    /// - Parameters:
    ///   - intent: what the command line asks for; an approved plan must have been made for the same.
    ///   - draft: asks the planner; not called when a digest was approved.
    /// - Throws: `plan.unknown`, what ``ApprovalGate`` refuses with, `command.approval_needed`, `command.declined`, what
    ///   the run ends with.
    func run(
        intent: PlanIntent, draft: (PlanningContext) async throws -> PlanDraft
    ) async throws -> Result {
        if let digest = try options.approvedDigest() {
            guard let sealed = try await session.store.plan(digest) else { throw Self.unknown(digest) }
            return try await approve(sealed, digest: digest, intent: intent)
        }
        let context = PlanningContext(
            run: RunID.generate(SystemRandomSource()), project: session.projectName, target: session.target,
            now: session.wallClock.now)
        let sealed = try PlanAssembler.assemble(
            try await draft(context), intent: intent, context: context,
            cloud: session.composition.cloudPort(store: session.store))
        try await session.store.save(sealed, at: session.wallClock.now)
        return try await present(sealed, intent: intent)
    }

    /// Runs a plan that another process made (`slipway apply FILE`).
    func apply(_ sealed: SealedPlan) async throws -> Result {
        try await session.store.save(sealed, at: session.wallClock.now)
        if let digest = try options.approvedDigest() {
            return try await approve(sealed, digest: digest, intent: nil)
        }
        return try await present(sealed, intent: nil)
    }

    private func present(_ sealed: SealedPlan, intent: PlanIntent?) async throws -> Result {
        let output = session.output
        if let path = options.out { try DurableFile.write(sealed.bytes, to: PathText.absolute(path)) }
        let text = PlanText.render(sealed)
        if options.planOnly {
            output.isJSON ? output.say(text) : output.line(text)
            output.document(sealed.summaryJSON)
            return .planned(sealed)
        }
        output.say(text)
        guard sealed.plan.tier > .read else {
            return try await approve(sealed, digest: sealed.digest, intent: intent)
        }
        guard output.canAsk else {
            throw CommandError(
                CommandError.approvalNeeded, "the plan \(sealed.digest) waits for approval",
                hint: "run the same command with --approve \(sealed.digest)"
                    + (sealed.plan.tier == .destroy ? " --confirm \(sealed.plan.confirmName ?? "")" : ""))
        }
        var typedName = options.confirm
        let name = sealed.plan.confirmName ?? ""
        if sealed.plan.tier == .destroy, typedName != name {
            typedName = output.ask(
                "This destroys or interrupts. Type \(TerminalText.escape(name, limit: 80)) to go on:")
            guard typedName == name else { throw Self.declined(sealed) }
        } else {
            let answer = output.ask("Approve and run this plan? [yes/no]")?.lowercased() ?? ""
            guard ["yes", "y"].contains(answer) else { throw Self.declined(sealed) }
        }
        return try await run(sealed, digest: sealed.digest, via: .terminal, typed: typedName, intent: intent)
    }

    private func approve(_ sealed: SealedPlan, digest: SHA256Digest, intent: PlanIntent?) async throws -> Result {
        try await run(
            sealed, digest: digest, via: ApprovalVia.commandLine(environment: ProcessEnvironment.current),
            typed: options.confirm, intent: intent)
    }

    private func run(
        _ sealed: SealedPlan, digest: SHA256Digest, via: ApprovalVia, typed: String?, intent: PlanIntent?
    ) async throws -> Result {
        let gate = ApprovalGate(policy: try session.policy())
        let record = try gate.approve(
            sealed,
            presented: .init(
                digest: digest, via: via, principal: session.userName,
                shown: SHA256Digest(of: PlanText.render(sealed).utf8), confirmedName: typed),
            intent: intent, target: session.target, now: session.wallClock.now)
        let reporter = RunReporter(session.output)
        defer { reporter.finish() }
        let outcome = try await session.runner(reporter).start(sealed, approval: record)
        return .ran(sealed, outcome)
    }

    private static func unknown(_ digest: SHA256Digest) -> LifecycleError {
        LifecycleError(
            LifecycleError.planUnknown, "the journal has no plan \(digest)",
            hint: "run the command with --plan-only; or slipway apply FILE --approve DIGEST for a plan from elsewhere")
    }

    private static func declined(_ sealed: SealedPlan) -> CommandError {
        CommandError(
            CommandError.declined, "the plan \(sealed.digest) was not approved; nothing changed",
            hint: "the same command shows it again")
    }
}
