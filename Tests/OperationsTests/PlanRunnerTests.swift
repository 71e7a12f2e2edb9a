import Core
import Foundation
import Journal
import Lifecycle
import Operations
import Synchronization
import Testing
import TestSupport

@Suite(.timeLimit(.minutes(5))) struct PlanRunnerTests {
    struct Refusal: CodedError {
        var code = ErrorCode("fake.refused", .cloudFailed, "")
        var message = "no"
        var retry = RetryAdvice.never
    }

    @Test func everythingHappensInOrder() async throws {
        let bench = try Workbench()
        let outcome = try await bench.goOn()
        #expect(bench.cloud.effects == Workbench.effects)
        #expect(outcome.releases == [ReleaseID(number: 1)])
        #expect(outcome.results["a3"] == ["Arn": "arn:job"])
        let release = try await bench.journal.release(ReleaseID(number: 1), project: "p", environment: "dev")
        #expect(release?.content.artifactURI == "s3://b/job")
        #expect(release?.run == bench.sealed.plan.run)
        #expect(try await bench.journal.run(bench.sealed.plan.run)?.status == .succeeded)
    }

    @Test func resultsAreFilledIntoLaterRequests() async throws {
        let bench = try Workbench()
        _ = try await bench.goOn()
        let events = try await bench.journal.events(of: bench.sealed.plan.run).map(\.event)
        #expect(events.contains(.intended("a3", attempt: 1, request: ["Name": "job", "RoleArn": "arn:role"])))
    }

    @Test func nothingIsAnnouncedBeforeItIsCommitted() async throws {
        let bench = try Workbench()
        let store = MortalStore(bench.journal, KillSwitch(at: nil))
        let early = Mutex(0)
        let seen = Announcements()
        let runner = PlanRunner(
            store: store, cloud: bench.cloud.port(), clock: bench.clock, wallClock: bench.clock.wall
        ) {
            seen.take($0)
            if case .event(let event, _) = $0, event.sequence > store.committed { early.withLock { $0 += 1 } }
        }
        _ = try await runner.start(bench.sealed, approval: bench.approval)
        #expect(early.withLock { $0 } == 0)
        #expect(seen.all.contains { if case .progress(let action, _) = $0 { action.id == "a4" } else { false } })
        #expect(
            seen.all.contains {
                if case .event(let event, let action) = $0 {
                    event.event == .releaseRecorded("a5", ReleaseID(number: 1)) && action?.id == "a5"
                } else {
                    false
                }
            })
        if case .started? = seen.all.first {} else { Issue.record("the first announcement is not the start") }
        if case .ended? = seen.all.last {} else { Issue.record("the last announcement is not the end") }
    }

    @Test func aPlanRunsOnce() async throws {
        let bench = try Workbench()
        _ = try await bench.goOn()
        let error = await #expect(throws: LifecycleError.self) {
            try await bench.runner().start(bench.sealed, approval: bench.approval)
        }
        #expect(error?.code == LifecycleError.approvalUsed)
        let resumed = await #expect(throws: LifecycleError.self) { try await bench.goOn() }
        #expect(resumed?.code == LifecycleError.runNotResumable)
        #expect(bench.cloud.effects == Workbench.effects)
    }

    @Test func anApprovalForAnotherPlanStartsNothing() async throws {
        let bench = try Workbench()
        let other = try Workbench(actions: Array(Workbench.actions.prefix(1)))
        let error = await #expect(throws: LifecycleError.self) {
            try await bench.runner().start(bench.sealed, approval: other.approval)
        }
        #expect(error?.code == LifecycleError.planDigestMismatch)
        #expect(bench.cloud.effects.isEmpty)
    }

    @Test func aBrokenGuardStopsBeforeTheCallAndPaysTheDebts() async throws {
        let bench = try Workbench()
        bench.cloud.put("fleet", ["Name": "fleet", "Count": 3])
        let error = await #expect(throws: LifecycleError.self) { try await bench.goOn() }
        #expect(error?.code == LifecycleError.guardBroken)
        #expect(error?.message.contains("relies on Count") == true)
        #expect(bench.cloud.effects.suffix(2) == ["PutMetricAlarm alarm", "DeleteAlarms alarm"])
        let run = try await bench.journal.run(bench.sealed.plan.run)
        #expect(run?.status == .failed)
        #expect(run?.reason?.hasPrefix("run.guard_broken") == true)
    }

    @Test func aRefusalEndsTheRun() async throws {
        let bench = try Workbench()
        bench.cloud.refuse("sagemaker.CreateTrainingJob", [Refusal()])
        await #expect(throws: Refusal.self) { try await bench.goOn() }
        #expect(bench.cloud.effects == ["PutObject data", "CreateRole role"])
        #expect(try await bench.journal.run(bench.sealed.plan.run)?.status == .failed)
        let error = await #expect(throws: LifecycleError.self) { try await bench.goOn() }
        #expect(error?.code == LifecycleError.runNotResumable)
    }

    @Test func aRefusedChangeLeavesNoDebt() async throws {
        let bench = try Workbench()
        bench.cloud.refuse("cloudwatch.PutMetricAlarm", [Refusal()])
        await #expect(throws: Refusal.self) { try await bench.goOn() }
        #expect(bench.cloud.calls("cloudwatch.DeleteAlarms") == 0)
        #expect(try await bench.journal.debts(project: "p").isEmpty)
    }

    @Test func aCallWithoutEffectIsSentAgainLater() async throws {
        let bench = try Workbench()
        bench.cloud.refuse(
            "iam.CreateRole", [Refusal(retry: .after(.seconds(7))), Refusal(retry: .after(.seconds(7)))])
        _ = try await bench.goOn()
        #expect(bench.cloud.effects == Workbench.effects)
        #expect(bench.cloud.calls("iam.CreateRole") == 3)
        #expect(bench.clock.elapsed >= .seconds(14))
    }

    @Test func aCallThatNeverSucceedsLeavesTheRunResumable() async throws {
        let bench = try Workbench()
        bench.cloud.refuse("iam.CreateRole", Array(repeating: Refusal(retry: .after(.seconds(1))), count: 5))
        await #expect(throws: Refusal.self) { try await bench.goOn() }
        #expect(try await bench.journal.run(bench.sealed.plan.run)?.status == .interrupted)
        _ = try await bench.goOn()
        #expect(bench.cloud.effects == Workbench.effects)
    }

    /// Credentials run out and clocks go wrong in the middle of a run: it goes on when that is mended, and nothing is
    /// asked a second time before.
    @Test(
        arguments: [RetryObstacle.credentials, .permission],
        ["s3.PutObject", "sagemaker.CreateTrainingJob", "sagemaker.WaitTrainingJob", "cloudwatch.PutMetricAlarm"])
    func whatSomebodyCanMendLeavesTheRunResumable(obstacle: RetryObstacle, operation: String) async throws {
        let bench = try Workbench()
        bench.cloud.refuse(operation, [Refusal(retry: .whenMended(obstacle))])
        await #expect(throws: Refusal.self) { try await bench.goOn() }
        let owes = operation == "cloudwatch.PutMetricAlarm" && obstacle == .permission
        #expect(bench.cloud.calls(operation) == 1)
        #expect(try await bench.journal.run(bench.sealed.plan.run)?.status == (owes ? .failed : .interrupted))
        guard !owes else { return }
        _ = try await bench.goOn()
        #expect(bench.cloud.effects == Workbench.effects)
    }

    /// A permission may never come: what is owed is paid at once. Without credentials it cannot be; then it stays owed.
    @Test(arguments: [RetryObstacle.credentials, .permission])
    func debtsAreNotForgottenBeforeAnObstacle(obstacle: RetryObstacle) async throws {
        let bench = try Workbench()
        bench.cloud.refuse(
            "sagemaker.UpdateEndpointWeightsAndCapacities", [Refusal(retry: .whenMended(obstacle))])
        await #expect(throws: Refusal.self) { try await bench.goOn() }
        let status = try await bench.journal.run(bench.sealed.plan.run)?.status
        if obstacle == .permission {
            #expect(status == .failed)
            #expect(bench.cloud.effects.last == "DeleteAlarms alarm")
            #expect(try await bench.journal.debts(project: "p").isEmpty)
        } else {
            #expect(status == .interrupted)
            #expect(try await !bench.journal.debts(project: "p").isEmpty)
            bench.cloud.refuse("cloudwatch.DeleteAlarms", [Refusal(retry: .whenMended(.credentials))])
            // The rest of the run succeeds; the alarm cannot be removed yet.
            await #expect(throws: Refusal.self) { try await bench.goOn() }
            #expect(try await bench.journal.run(bench.sealed.plan.run)?.status == .interrupted)
            _ = try await bench.goOn()
            #expect(bench.cloud.effects == Workbench.effects)
        }
    }

    @Test func anUnknownOutcomeIsObservedAndNotSentAgain() async throws {
        let bench = try Workbench(lag: 0.5)
        bench.cloud.lose("sagemaker.CreateTrainingJob", [Refusal(retry: .unknownOutcome)])
        bench.cloud.lose("iam.CreateRole", [KillSwitch.Killed()])
        _ = try await bench.goOn()
        #expect(bench.cloud.effects == Workbench.effects)
        #expect(bench.cloud.calls("sagemaker.CreateTrainingJob") == 1)
        #expect(bench.cloud.calls("iam.CreateRole") == 1)
        let events = try await bench.journal.events(of: bench.sealed.plan.run).map(\.event)
        #expect(events.contains(.done("a3", result: ["Arn": "arn:job"], observed: true)))
    }

    @Test func nothingIsSentAgainWhileReadsMayLag() async throws {
        let bench = try Workbench()
        bench.cloud.refuse("sagemaker.CreateTrainingJob", [Refusal(retry: .unknownOutcome)])
        _ = try await bench.goOn()
        #expect(bench.cloud.effects == Workbench.effects)
        #expect(bench.cloud.calls("sagemaker.CreateTrainingJob") == 2)
        // The row says 30 seconds: only then is absent an answer.
        #expect(bench.clock.elapsed >= .seconds(30))
        let events = try await bench.journal.events(of: bench.sealed.plan.run).map(\.event)
        #expect(events.contains(.absent("a3")))
    }

    @Test func aForeignObjectIsNeverTakenForOurs() async throws {
        let bench = try Workbench()
        bench.cloud.put("job", ["Name": "job"])
        let error = await #expect(throws: LifecycleError.self) { try await bench.goOn() }
        #expect(error?.code == LifecycleError.foreignObject)
        #expect(!bench.cloud.effects.contains("CreateTrainingJob job"))
    }

    @Test func aDebtThatSomebodyElseChangedIsReported() async throws {
        let bench = try Workbench()
        let cloud = bench.cloud
        let runner = bench.runner { announcement in
            if case .event(let event, _) = announcement, case .done("a7", _, _) = event.event {
                cloud.put("fleet", ["Name": "fleet", "Count": 9])
            }
        }
        let outcome = try await runner.start(bench.sealed, approval: bench.approval)
        #expect(outcome.reportedDebts.keys.sorted() == ["fleet"])
        #expect(outcome.reportedDebts["fleet"]?.contains("is 9, no longer 4") == true)
        #expect(bench.cloud.effects.last == "DeleteAlarms alarm")
        #expect(try await bench.journal.debts(project: "p").map(\.debt.id) == ["fleet"])
    }

    @Test func cancellingLeavesTheRunResumable() async throws {
        let bench = try Workbench()
        let stop = Mutex<Task<RunOutcome, any Error>?>(nil)
        let started = AsyncStream<Void>.makeStream()
        let runner = bench.runner { announcement in
            if case .event(let event, _) = announcement, case .done("a2", _, _) = event.event {
                stop.withLock { $0?.cancel() }
            }
        }
        let task = Task {
            for await _ in started.stream { break }
            return try await runner.start(bench.sealed, approval: bench.approval)
        }
        stop.withLock { $0 = task }
        started.continuation.yield()
        await #expect(throws: CancellationError.self) { try await task.value }
        let run = try await bench.journal.run(bench.sealed.plan.run)
        #expect(run?.status == .interrupted)
        #expect(bench.cloud.effects == ["PutObject data", "CreateRole role"])
        _ = try await bench.goOn()
        #expect(bench.cloud.effects == Workbench.effects)
    }

    @Test func twoProcessesCannotRunTheSameRun() async throws {
        let bench = try Workbench()
        await #expect(throws: (any Error).self) { try await bench.goOn(KillSwitch(at: 20)) }
        let lease = try bench.journal.lease(bench.sealed.plan.run)
        let error = await #expect(throws: LifecycleError.self) { try await bench.goOn() }
        #expect(error?.code == LifecycleError.runBusy)
        lease.release()
        _ = try await bench.goOn()
        #expect(bench.cloud.effects == Workbench.effects)
    }

    @Test func aRunIsResumedOnlyOnItsTarget() async throws {
        let bench = try Workbench()
        await #expect(throws: (any Error).self) { try await bench.goOn(KillSwitch(at: 20)) }
        var other = Workbench.target
        other.instance = "another"
        let error = await #expect(throws: LifecycleError.self) {
            try await bench.runner().resume(bench.sealed.plan.run, target: other)
        }
        #expect(error?.code == LifecycleError.planOtherTarget)
    }

    @Test func expiryDoesNotStopAStartedRun() async throws {
        let bench = try Workbench()
        await #expect(throws: (any Error).self) { try await bench.goOn(KillSwitch(at: 20)) }
        bench.clock.advance(by: .seconds(1_000_000))
        _ = try await bench.goOn()
        #expect(bench.cloud.effects == Workbench.effects)
    }

    @Test func aFileThatChangedSinceThePlanStartsNothing() async throws {
        let folder = try TemporaryFolder()
        let path = folder.file("train.jsonl")
        try DurableFile.write(Array("one\n".utf8), to: path)
        let reference = try await PlanInputCheck.reference(to: path)
        #expect(reference.bytes == 4)
        let bench = try Workbench(actions: [
            Workbench.action("a1", "s3.PutObject", ["Name": "data", "Body": PlanReference.file(reference).json])
        ])
        try DurableFile.write(Array("two\n".utf8), to: path)
        let error = await #expect(throws: LifecycleError.self) { try await bench.goOn() }
        #expect(error?.code == LifecycleError.planInputChanged)
        #expect(bench.cloud.effects.isEmpty)
        #expect(try await bench.journal.run(bench.sealed.plan.run) == nil)
        try DurableFile.write(Array("one\n".utf8), to: path)
        _ = try await bench.goOn()
        #expect(bench.cloud.effects == ["PutObject data"])
    }

    @Test func anUnknownRunCannotBeResumed() async throws {
        let bench = try Workbench()
        let error = await #expect(throws: LifecycleError.self) {
            try await bench.runner().resume("run-none", target: Workbench.target)
        }
        #expect(error?.code == LifecycleError.runUnknown)
    }
}
