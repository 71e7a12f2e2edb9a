import Core
import Foundation
import GRDB
import Journal
import Lifecycle
import Store
import Testing
import TestSupport

/// What a file, a second handle and a restart show; what every store must do is said by ``RunStoreConformance``.
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

    func plan() throws -> SealedPlan {
        let action = Action(
            id: ActionID("a1"), tier: .mutate, operation: OperationID("sagemaker.CreateModel"), summary: "s",
            request: ["ModelName": "m"])
        let plan = Plan(
            run: RunID("run-0000000000000001"), intent: PlanIntent(.deploy, subject: "e"), project: "p",
            target: ResolvedTarget(cloud: .local, account: "0", environment: "dev", region: "us-east-1", instance: "i"),
            created: now, expires: now.addingTimeInterval(86_400), actions: [action], cost: .local, blastRadius: [],
            reversibility: Reversibility(.reversible, how: "h"))
        return try SealedPlan(sealing: plan)
    }

    func approval(_ sealed: SealedPlan) throws -> ApprovalRecord {
        try ApprovalGate(policy: .standard).approve(
            sealed,
            presented: ApprovalGate.Presentation(
                digest: sealed.digest, via: .flag, principal: "ada", shown: sealed.digest),
            intent: nil, target: sealed.plan.target, now: now)
    }

    @Test(arguments: RunStoreConformance.Check.allCases)
    func theJournalConforms(check: RunStoreConformance.Check) async throws {
        #expect(try await RunStoreConformance(journal).failures(of: check) == [])
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

    @Test func aLeasesFileCannotLeaveItsFolder() throws {
        _ = try journal.lease(RunID("../../escape"))
        #expect(!DurableFile.exists(folder.file("escape.lock")))
    }

    @Test func theFileIsPrivateAndSynced() async throws {
        let attributes = try FileManager.default.attributesOfItem(atPath: home.journal)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
    }
}
