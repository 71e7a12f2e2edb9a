import Core
import Foundation
import Journal
import Lifecycle
import Operations
import Rollouts
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(5))) struct PlanDeskTests {
    /// Something that is wanted, with the actions that it takes.
    private struct Wanted: PlannedIntent {
        var intent = PlanIntent(.upload, subject: "data")
        var actions = [Workbench.action("a1", "s3.PutObject", ["Name": "data"])]
        var confirmName: String?

        func draft(_ planner: any CloudPlanner, context: PlanningContext) async throws -> PlanDraft {
            PlanDraft(
                actions: actions, cost: .local, reversibility: Reversibility(.partly, how: "h"),
                confirmName: confirmName)
        }
    }

    private let bench: Workbench

    init() throws { bench = try Workbench() }

    @Test func aPlanIsStoredAndChangesNothing() async throws {
        let desk = bench.desk()
        let sealed = try await desk.plan(Wanted())
        #expect(try await desk.stored(sealed.digest) == sealed)
        #expect(sealed.plan.intent == PlanIntent(.upload, subject: "data"))
        #expect(sealed.plan.project == "p" && sealed.plan.target == Workbench.target)
        #expect(sealed.plan.created == bench.clock.wall.now)
        #expect(bench.cloud.effects.isEmpty)
        #expect(try await bench.journal.run(sealed.plan.run) == nil)
        let another = try await desk.plan(Wanted())
        #expect(another.plan.run != sealed.plan.run && another.digest != sealed.digest)
    }

    @Test func anOperationThatNobodyKnowsIsNotPlanned() async throws {
        let wanted = Wanted(actions: [Workbench.action("a1", "s3.PutEverything", [:])])
        await #expect(throws: LifecycleError.self) { try await bench.desk().plan(wanted) }
        #expect(try await bench.journal.plans(project: "p", limit: 9).isEmpty)
    }

    @Test func onlyAStoredPlanIsFound() async throws {
        let desk = bench.desk()
        #expect(await refusal { try await desk.stored(bench.sealed.digest) }?.code == LifecycleError.planUnknown)
        #expect(try await desk.take(bench.sealed) == bench.sealed)
        #expect(try await desk.stored(bench.sealed.digest).bytes == bench.sealed.bytes)
    }

    @Test func whatIsApprovedRuns() async throws {
        let desk = bench.desk()
        let wanted = Wanted(actions: Workbench.actions)
        let sealed = try await desk.plan(wanted)
        let channel = FakeChannel()
        let seen = Announcements()
        let outcome = try await desk.run(sealed, intent: wanted.intent, through: channel) { seen.take($0) }
        #expect(bench.cloud.effects == Workbench.effects)
        #expect(outcome.run == sealed.plan.run && outcome.releases == [ReleaseID(number: 1)])
        #expect(try await bench.journal.run(sealed.plan.run)?.status == .succeeded)
        if case .ended? = seen.all.last {} else { Issue.record("the end is not announced") }
        let record = try #require(try await bench.journal.approval(of: sealed.plan.run))
        #expect(record.digest == sealed.digest && record.principal == "ada" && record.via == .terminal)
        // An approval is for one run.
        let again = await refusal { try await desk.run(sealed, intent: nil, through: channel) { _ in } }
        #expect(again?.code == LifecycleError.approvalUsed)
        #expect(bench.cloud.effects == Workbench.effects)
    }

    // MARK: Refusals

    struct Refused: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var code: ErrorCode
        var tier = Tier.mutate
        var intent: PlanIntent?
        var wait = Duration.zero
        var answer: @Sendable (SealedPlan) throws -> ApprovalAnswer = {
            ApprovalAnswer(digest: $0.digest, via: .terminal, principal: "ada")
        }
    }

    @Test(arguments: [
        Refused(testDescription: "somebody says no", code: LifecycleError.approvalNeeded) { _ in
            throw LifecycleError(LifecycleError.approvalNeeded, "no")
        },
        Refused(testDescription: "another digest", code: LifecycleError.planDigestMismatch) { _ in
            ApprovalAnswer(digest: SHA256Digest(of: "another".utf8), via: .terminal, principal: "ada")
        },
        Refused(testDescription: "a channel that may not", code: LifecycleError.approvalRefused, tier: .destroy) {
            ApprovalAnswer(digest: $0.digest, via: .mcp, principal: "agent", confirmedName: "data")
        },
        Refused(testDescription: "no name typed", code: LifecycleError.confirmationNeeded, tier: .destroy),
        Refused(
            testDescription: "another command", code: LifecycleError.planOtherIntent,
            intent: PlanIntent(.deploy, subject: "data")),
        Refused(
            testDescription: "another argument", code: LifecycleError.planOtherIntent,
            intent: PlanIntent(.upload, subject: "data", arguments: ["to": "elsewhere"])),
        Refused(
            testDescription: "too late", code: LifecycleError.planExpired,
            wait: PlanAssembler.lifetime + .seconds(1)),
    ])
    func aRefusedApprovalChangesNothing(refused: Refused) async throws {
        let desk = bench.desk()
        let action = Workbench.action("a1", "s3.PutObject", ["Name": "data"], tier: refused.tier)
        let wanted = Wanted(actions: [action], confirmName: "data")
        let sealed = try await desk.plan(wanted)
        bench.clock.advance(by: refused.wait)
        let seen = Announcements()
        let error = await refusal {
            try await desk.run(
                sealed, intent: refused.intent ?? wanted.intent, through: FakeChannel(answer: refused.answer)
            ) { seen.take($0) }
        }
        #expect(error?.code == refused.code)
        #expect(bench.cloud.effects.isEmpty && bench.cloud.calls("s3.PutObject") == 0)
        #expect(try await bench.journal.run(sealed.plan.run) == nil)
        #expect(seen.all.isEmpty)
    }

    @Test func theUsersPolicyDecides() async throws {
        let desk = bench.desk(policy: ApprovalPolicy(rules: [:]))
        let sealed = try await desk.plan(Wanted())
        let error = await refusal { try await desk.run(sealed, intent: nil, through: FakeChannel()) { _ in } }
        #expect(error?.code == LifecycleError.approvalRefused)
        #expect(bench.cloud.effects.isEmpty)
    }

    // MARK: What was shown

    struct Showing: Sendable {
        /// What was shown when the plan was made, if anything was.
        var before: PlanText.Form?
        var channel: PlanText.Form
        var approved: PlanText.Form
    }

    @Test(arguments: [
        Showing(channel: .short, approved: .short), Showing(channel: .full, approved: .full),
        Showing(before: .short, channel: .short, approved: .short),
        Showing(before: .short, channel: .full, approved: .short),
        Showing(before: .full, channel: .short, approved: .full),
    ])
    func theApprovalIsForTheTextThatWasShown(showing: Showing) async throws {
        let desk = bench.desk()
        let sealed = try await desk.plan(Wanted())
        if let before = showing.before { try await desk.note(shown: PlanText(sealed, before), of: sealed) }
        let channel = FakeChannel(showing.channel)
        _ = try await desk.run(sealed, intent: nil, through: channel) { _ in }
        let text = PlanText(sealed, showing.approved)
        #expect(channel.texts == [text])
        #expect(channel.wereShown == [showing.before != nil])
        #expect(try await bench.journal.approval(of: sealed.plan.run)?.shown == SHA256Digest(of: text.text.utf8))
        #expect(PlanText(sealed, .short).digest != PlanText(sealed, .full).digest)
    }

    @Test func theTextThatWasShownLastCounts() async throws {
        let desk = bench.desk()
        let sealed = try await desk.plan(Wanted())
        let other = try await desk.plan(Wanted())
        for (plan, form) in [(sealed, PlanText.Form.full), (sealed, .short), (other, .full)] {
            try await desk.note(shown: PlanText(plan, form), of: plan)
        }
        let channel = FakeChannel(.full)
        _ = try await desk.run(sealed, intent: nil, through: channel) { _ in }
        #expect(channel.texts == [PlanText(sealed, .short)])
    }

    // MARK: Afterwards

    @Test func aRunGoesOnInItsOwnRegion() async throws {
        let desk = bench.desk()
        let sealed = try await desk.plan(Wanted())
        bench.cloud.refuse("s3.PutObject", [PlanRunnerTests.Refusal(retry: .whenMended(.credentials))])
        let stopped = await refusal { try await desk.run(sealed, intent: nil, through: FakeChannel()) { _ in } }
        #expect(stopped?.code.description == "fake.refused")
        var target = Workbench.target
        target.region = "eu-west-1"
        let elsewhere = bench.desk(target: target)
        let error = await refusal { try await elsewhere.resume(sealed.plan.run, anyRegion: false) { _ in } }
        #expect(error?.code == LifecycleError.planOtherTarget)
        #expect(bench.cloud.effects.isEmpty)
        _ = try await elsewhere.resume(sealed.plan.run, anyRegion: true) { _ in }
        #expect(bench.cloud.effects == ["PutObject data"])
    }

    @Test func anUpdatesReportIsReadFromItsRun() async throws {
        let desk = bench.desk()
        let watch = Workbench.action("a2", "sagemaker.WaitEndpointUpdate", ["Name": "e"], tier: .read)
        let sealed = try await desk.plan(Wanted(actions: Wanted().actions + [watch]))
        func report(_ result: JSONValue?) throws -> WatchReport? {
            var results: [ActionID: JSONValue] = ["a1": ["Arn": "arn"]]
            results["a2"] = result
            return try desk.report(of: sealed, RunOutcome(run: sealed.plan.run, results: results))
        }
        #expect(try report(WatchReportTests.report.json) == WatchReportTests.report)
        #expect(try report(nil) == nil)
        let unknown = #expect(throws: RolloutError.self) { try report(["outcome": "won"]) }
        #expect(unknown?.code == RolloutError.snapshotInvalid)
        let upload = try await desk.plan(Wanted())
        #expect(try desk.report(of: upload, RunOutcome(run: upload.plan.run, results: ["a1": [:]])) == nil)
    }
}
