import Core
import Lifecycle
import Operations
import Rollouts

/// From what a command means to do to a finished run, on a command line.
struct PlanFlow: Sendable {
    let session: Session
    let options: PlanOptions

    /// Makes or loads the plan and runs it once it is approved.
    ///
    /// - Returns: nil when the plan was only shown, and when there was nothing to do.
    /// - Throws: what the planner and the desk refuse with, `command.approval_needed`, `command.declined`, what the run
    ///   ends with.
    func run(_ wanted: some PlannedIntent) async throws -> (sealed: SealedPlan, outcome: RunOutcome)? {
        let desk = try session.desk()
        if let digest = try options.approvedDigest() {
            return try await run(try await desk.stored(digest), intent: wanted.intent, at: desk)
        }
        let sealed: SealedPlan
        do {
            sealed = try await desk.plan(wanted)
        } catch let nothing as NothingToDo {
            session.show(nothing)
            return nil
        }
        return try await present(sealed, intent: wanted.intent, at: desk)
    }

    /// Runs a plan that another process made (`slipway apply FILE`).
    func apply(_ sealed: SealedPlan) async throws -> (sealed: SealedPlan, outcome: RunOutcome)? {
        let desk = try session.desk()
        return try await present(try await desk.take(sealed), intent: nil, at: desk)
    }

    private func present(
        _ sealed: SealedPlan, intent: PlanIntent?, at desk: PlanDesk<ContinuousClock>
    ) async throws -> (sealed: SealedPlan, outcome: RunOutcome)? {
        guard options.planOnly else { return try await run(sealed, intent: intent, at: desk) }
        if let path = options.out { try DurableFile.write(sealed.bytes, to: PathText.absolute(path)) }
        let text = PlanText(sealed, options.form)
        session.output.outcome(text.text)
        try await desk.note(shown: text, of: sealed)
        session.output.document(sealed.summaryJSON)
        let command = options.approving ?? "the same command without --plan-only and with"
        session.output.say(
            "next: "
                + (options.out.map { "slipway apply \(ShellWord.quoted($0))" } ?? command)
                + " --approve \(sealed.digest)"
                + (sealed.plan.tier == .destroy ? " --confirm \(ShellWord.quoted(sealed.plan.confirmName ?? ""))" : ""))
        return nil
    }

    private func run(
        _ sealed: SealedPlan, intent: PlanIntent?, at desk: PlanDesk<ContinuousClock>
    ) async throws -> (sealed: SealedPlan, outcome: RunOutcome)? {
        let reporter = RunReporter(session.output)
        defer { reporter.finish() }
        let channel = try CommandLineChannel(session.output, options)
        let outcome = try await desk.run(sealed, intent: intent, through: channel) { reporter.take($0) }
        return (sealed, outcome)
    }
}

extension Session {
    /// Shows the report of an update that did not end as asked, and ends with its status.
    ///
    /// - Throws: what `body` throws.
    func reportingUpdates(_ body: () async throws -> Void) async throws {
        do {
            try await body()
        } catch let ended as UpdateEnded {
            output.document(ended.report.json)
            for line in ended.report.lines { output.say(line) }
            throw CommandOutcome(ended.code.exitStatus)
        }
    }

    /// Says why there is nothing to do.
    func show(_ nothing: NothingToDo) {
        for note in nothing.notes { output.say("note: \(note)") }
        output.document(nothing.json)
        output.outcome("nothing to do: \(nothing.reason)")
    }

    /// Says that a run is done and which releases it made; of an update what it came to.
    func show(_ outcome: RunOutcome, of sealed: SealedPlan) throws {
        let desk = try desk()
        output.document(try desk.reply(of: sealed, outcome))
        if let report = try desk.report(of: sealed, outcome) {
            show(report)
        } else {
            output.line("run \(outcome.run) is done")
        }
    }

    /// Says what an update came to, and what proves it.
    func show(_ report: WatchReport) {
        output.outcome(
            "\(report.outcome.kind.rawValue): requested \(report.requested), serving \(report.serving ?? "nothing")")
        for item in report.proof { output.outcome("  \(item.line)") }
    }
}
