import Core
import Foundation
import GRDB
import Journal
import Lifecycle
import Store
import Testing
import TestSupport

@Suite(.timeLimit(.minutes(5))) struct JournalStoreTests {
    let folder: TemporaryFolder
    let home: SlipwayHome
    let journal: JournalStore
    let now = Date(timeIntervalSince1970: 1_800_000_000)

    init() throws {
        folder = try TemporaryFolder()
        home = SlipwayHome(path: folder.file("home"))
        journal = try JournalStore(home: home)
    }

    func plan(run: String = "run-0000000000000001", created: Double = 0) throws -> SealedPlan {
        let action = Action(
            id: ActionID("a1"), tier: .mutate, operation: OperationID("sagemaker.CreateModel"), summary: "s",
            request: ["ModelName": "m"])
        let read = Action(
            id: ActionID("a2"), tier: .read, operation: OperationID("sagemaker.WaitEndpoint"), summary: "s",
            request: ["EndpointName": "e"])
        let plan = Plan(
            run: RunID(run), intent: PlanIntent(.deploy, subject: "e"), project: "p",
            target: ResolvedTarget(cloud: .local, account: "0", environment: "dev", region: "us-east-1", instance: "i"),
            created: now.addingTimeInterval(created), expires: now.addingTimeInterval(86_400), actions: [action, read],
            cost: .local, blastRadius: [], reversibility: Reversibility(.reversible, how: "h"))
        return try SealedPlan(sealing: plan)
    }

    func approval(_ sealed: SealedPlan) throws -> ApprovalRecord {
        try ApprovalGate(policy: .standard).approve(
            sealed,
            presented: ApprovalGate.Presentation(
                digest: sealed.digest, via: .flag, principal: "ada", shown: sealed.digest),
            intent: nil, target: sealed.plan.target, now: now)
    }

    func content(_ name: String = "x") -> ReleaseContent {
        ReleaseContent(
            artifactURI: "s3://b/" + name, artifactDigest: SHA256Digest(of: name.utf8), baseModel: "m",
            container: "image", containerEnvironment: ["A": "1"], configuration: ["serving": "merged"])
    }

    @Test func aPlanIsKeptAsExactBytes() async throws {
        let sealed = try plan()
        try await journal.save(sealed, at: now)
        try await journal.save(sealed, at: now)
        #expect(try await journal.plan(sealed.digest)?.bytes == sealed.bytes)
        #expect(try await journal.plans(project: "p", limit: 10) == [sealed.digest])
        #expect(try await journal.plan(SHA256Digest(of: "none".utf8)) == nil)
    }

    @Test func twoPlansCannotShareARunId() async throws {
        try await journal.save(plan(), at: now)
        let error = await #expect(throws: LifecycleError.self) { try await journal.save(plan(created: 1), at: now) }
        #expect(error?.code == LifecycleError.planMalformed)
    }

    @Test func aJournalThatCannotBeWrittenSaysSo() async throws {
        let sealed = try plan()
        try await journal.save(sealed, at: now)
        let queue = try DatabaseQueue(path: home.journal)
        try await queue.write { try $0.execute(sql: "DROP TABLE run_events") }
        try queue.close()
        let approval = try approval(sealed)
        let error = await #expect(throws: JournalError.self) {
            try await journal.begin(sealed, approval: approval, at: now)
        }
        #expect(error?.code == JournalError.unwritable)
        // The transaction is one: neither run nor approval is there.
        #expect(try await journal.run(sealed.plan.run) == nil)
    }

    @Test func alteredBytesInTheFileAreSeen() async throws {
        let sealed = try plan()
        try await journal.save(sealed, at: now)
        try journal.close()
        var altered = sealed.bytes
        altered[altered.count - 2] ^= 1
        let queue = try DatabaseQueue(path: home.journal)
        let data = Data(altered)
        try await queue.write { try $0.execute(sql: "UPDATE plans SET bytes = ?", arguments: [data]) }
        try queue.close()
        let reopened = try JournalStore(home: home)
        let error = await #expect(throws: LifecycleError.self) { try await reopened.plan(sealed.digest) }
        #expect(error?.code == LifecycleError.planDigestMismatch)
    }

    @Test func anApprovalIsConsumedOnce() async throws {
        let sealed = try plan()
        let approval = try approval(sealed)
        let record = try await journal.begin(sealed, approval: approval, at: now)
        #expect(record.status == .running)
        let error = await #expect(throws: LifecycleError.self) {
            try await journal.begin(sealed, approval: approval, at: now)
        }
        #expect(error?.code == LifecycleError.approvalUsed)
        #expect(try await journal.approval(of: record.id) == approval)
        #expect(try await journal.events(of: record.id).map(\.event) == [.started])
    }

    @Test func ofManyStartsAtOnceOneWins() async throws {
        let sealed = try plan()
        let approval = try approval(sealed)
        let other = try JournalStore(home: home)
        let won = await withTaskGroup(of: Bool.self) { group in
            for index in 0..<16 {
                let store = index.isMultiple(of: 2) ? journal : other
                group.addTask {
                    do {
                        _ = try await store.begin(sealed, approval: approval, at: now)
                        return true
                    } catch {
                        return false
                    }
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(won == 1)
        #expect(try await journal.runs(project: nil, limit: 10).count == 1)
    }

    @Test func aRunSurvivesTheProcess() async throws {
        let sealed = try plan()
        let record = try await journal.begin(sealed, approval: try approval(sealed), at: now)
        try await journal.append(
            [.intended(ActionID("a1"), attempt: 1, request: ["ModelName": "m"])], to: record.id, at: now)
        try journal.close()
        let reopened = try JournalStore(home: home)
        let state = RunState(try await reopened.events(of: record.id))
        #expect(state.step(ActionID("a1")) == .unknown(attempt: 1, since: now))
        #expect(try await reopened.run(record.id)?.plan == sealed.digest)
        #expect(try await reopened.plan(sealed.digest) == sealed)
    }

    @Test func theRunsRowFollowsItsEvents() async throws {
        let sealed = try plan()
        let id = try await journal.begin(sealed, approval: try approval(sealed), at: now).id
        let later = now.addingTimeInterval(5)
        try await journal.append([.interrupted(reason: "ctrl-c")], to: id, at: later)
        var run = try #require(await journal.run(id))
        #expect(run.status == .interrupted && run.reason == "ctrl-c" && run.updated == later && run.created == now)
        try await journal.append([.resumed], to: id, at: later)
        run = try #require(await journal.run(id))
        #expect(run.status == .running && run.reason == nil)
        try await journal.append([.ended(.failed, code: "x.y", message: "z")], to: id, at: later)
        run = try #require(await journal.run(id))
        #expect(run.status == .failed && run.reason == "x.y: z")
        #expect(try await journal.runs(project: "p", limit: 5).map(\.id) == [id])
        #expect(try await journal.runs(project: "q", limit: 5).isEmpty)
    }

    @Test func eventsOfAnUnknownRunAreRefused() async {
        let error = await #expect(throws: LifecycleError.self) {
            try await journal.append([.resumed], to: RunID("run-none"), at: now)
        }
        #expect(error?.code == LifecycleError.runUnknown)
    }

    @Test func debtsStayVisibleUntilTheyArePaid() async throws {
        let sealed = try plan()
        let id = try await journal.begin(sealed, approval: try approval(sealed), at: now).id
        func debt(_ name: String) -> Debt {
            Debt(
                id: name, summary: name, stillOurs: [], repayOperation: OperationID("cloudwatch.DeleteAlarms"),
                repayRequest: [:])
        }
        try await journal.append(["x", "y", "z"].map { .debtIncurred(debt($0)) }, to: id, at: now)
        try await journal.append([.debtPaid("y"), .debtReported("z", reason: "changed")], to: id, at: now)
        let open = try await journal.debts(project: "p")
        #expect(open.map(\.debt.id) == ["x", "z"])
        #expect(open.map(\.reason) == [nil, "changed"])
    }

    @Test func releasesAreNumberedPerProjectAndEnvironment() async throws {
        let sealed = try plan()
        let id = try await journal.begin(sealed, approval: try approval(sealed), at: now).id
        let first = try await journal.recordRelease(
            content(), project: "p", environment: "dev", run: id, action: ActionID("a1"), at: now)
        let again = try await journal.recordRelease(
            content("other"), project: "p", environment: "dev", run: id, action: ActionID("a1"), at: now)
        #expect(first == again)
        #expect(first.id == ReleaseID(number: 1))
        let second = try await journal.addRelease(content("2"), project: "p", environment: "dev", at: now)
        let elsewhere = try await journal.addRelease(content("3"), project: "p", environment: "prod", at: now)
        #expect(second.id.rawValue == "r2" && elsewhere.id.rawValue == "r1")
        #expect(try await journal.releases(project: "p", environment: "dev").map(\.id.rawValue) == ["r2", "r1"])
        #expect(try await journal.release(ReleaseID(rawValue: "r1"), project: "p", environment: "dev") == first)
        #expect(try await journal.release(ReleaseID(rawValue: "r9"), project: "p", environment: "dev") == nil)
        let events = try await journal.events(of: id).map(\.event)
        #expect(events.contains(.releaseRecorded(ActionID("a1"), first.id)))
        #expect(events.count == 3)
    }

    @Test func whatRunsCreatedIsListedForCleaningUp() async throws {
        let sealed = try plan()
        let id = try await journal.begin(sealed, approval: try approval(sealed), at: now).id
        #expect(try await journal.created(project: "p", environment: "dev").isEmpty)
        try await journal.append(
            [
                .intended(ActionID("a1"), attempt: 1, request: ["ModelName": "m"]),
                .done(ActionID("a1"), result: ["ModelArn": "arn"], observed: false),
                .intended(ActionID("a2"), attempt: 1, request: [:]),
                .done(ActionID("a2"), result: [:], observed: false),
            ], to: id, at: now)
        let created = try await journal.created(project: "p", environment: "dev")
        #expect(
            created == [
                CreatedResource(
                    run: id, operation: OperationID("sagemaker.CreateModel"), request: ["ModelName": "m"],
                    result: ["ModelArn": "arn"])
            ])
        #expect(try await journal.created(project: "p", environment: "prod").isEmpty)
    }

    @Test func aCallWithUnknownOutcomeCountsAsCreated() async throws {
        let sealed = try plan()
        let id = try await journal.begin(sealed, approval: try approval(sealed), at: now).id
        try await journal.append([.intended(ActionID("a1"), attempt: 1, request: ["ModelName": "m"])], to: id, at: now)
        #expect(try await journal.created(project: "p", environment: "dev").count == 1)
        try await journal.append([.refused(ActionID("a1"), code: "c", message: "m")], to: id, at: now)
        #expect(try await journal.created(project: "p", environment: "dev").isEmpty)
    }

    @Test func observationsAreKept() async throws {
        try await journal.observe("endpoint e", ["outcome": "promoted"], run: nil, at: now)
        try await journal.observe("endpoint e", ["outcome": "rolled-back"], run: nil, at: now)
        let kept = try await journal.observations(of: "endpoint e", limit: 5).map(\.observation)
        #expect(kept == [["outcome": "rolled-back"], ["outcome": "promoted"]])
    }

    @Test func oneLeaseAtATime() throws {
        let run = RunID("run-0000000000000001")
        let lease = try journal.lease(run)
        let error = #expect(throws: LifecycleError.self) { try journal.lease(run) }
        #expect(error?.code == LifecycleError.runBusy)
        _ = try journal.lease(RunID("run-0000000000000002"))
        lease.release()
        lease.release()
        _ = try journal.lease(run)
    }

    @Test func aLeasesFileCannotLeaveItsFolder() throws {
        _ = try journal.lease(RunID("../../escape"))
        #expect(!DurableFile.exists(folder.file("escape.lock")))
    }

    @Test func theFileIsPrivateAndSynced() async throws {
        let attributes = try FileManager.default.attributesOfItem(atPath: home.journal)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
    }

    @Test func writesDoNotListenToCancellation() async throws {
        let sealed = try plan()
        let id = try await journal.begin(sealed, approval: try approval(sealed), at: now).id
        let task = Task {
            while !Task.isCancelled { await Task.yield() }
            return try await journal.append([.interrupted(reason: "ctrl-c")], to: id, at: now).count
        }
        task.cancel()
        #expect(try await task.value == 1)
    }
}
