import Core
import Foundation
import Journal
import Lifecycle
import Operations
import Rollouts
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(5))) struct ProjectScopeTests {
    let bench: Workbench

    init() throws { bench = try Workbench() }

    /// A fine-tune that was begun is gone on with, not begun again.
    @Test func theWayToAReleaseIsTheUnfinishedRun() async throws {
        let scope = bench.scope()
        #expect(try await scope.wayToRelease() == "slipway tune start")
        await #expect(throws: (any Error).self) { try await bench.goOn(KillSwitch(at: 20)) }
        let run = bench.sealed.plan.run
        #expect(try await scope.wayToRelease() == "slipway resume \(run)")
        #expect(await refusal { try await scope.release("r1") }?.hint == "slipway resume \(run)")
        #expect(try await bench.scope(environment: "prod").wayToRelease() == "slipway tune start")
        let lease = try bench.journal.lease(run)
        #expect(try await scope.wayToRelease() == "slipway tune watch")
        lease.release()
    }

    @Test func aListTellsWhichReleaseServes() async throws {
        let file = ProjectFile(name: "p", deploy: DeploySettings(endpoint: "triage", count: 4))
        var snapshot = Triage.serving("c1")
        let release = try await bench.release()
        snapshot.digests.artifact = release.content.artifactDigest.description
        try await bench.release("gone")
        let list = try await ReleaseList(
            in: bench.scope(file), of: bench.workplace(observer: FakeObserver(snapshot)))
        #expect(list.entries.map(\.release.id.rawValue) == ["r2", "r1"])
        #expect(list.entries.map(\.serves) == [nil, "triage"])
        #expect(list.entries.map(\.hasWeights) == [false, true])
        #expect(list.json["releases"]?.array?.map { $0["hasWeights"] } == [false, true])
        #expect(list.json["releases"]?.array?.map { $0["serves"] } == [.null, "triage"])
        let unread = try await ReleaseList(in: bench.scope(), of: bench.workplace(observer: FakeObserver(snapshot)))
        #expect(unread.entries.allSatisfy { $0.serves == nil })
    }

    /// Two projects of one name share what the journal has: whoever opens the second is told, one that moved is not.
    @Test func aNameBelongsToOneFolder() async throws {
        let (first, second) = (bench.folder.file("first"), bench.folder.file("second"))
        for folder in [first, second] {
            try DurableFile.makeFolder(folder)
            try DurableFile.write(Array("version: 1\nname: p\n".utf8), to: folder + "/slipway.yaml")
        }
        let (scope, now) = (bench.scope(), bench.clock.wall.now)
        #expect(try await scope.claim(first, at: now) == nil)
        #expect(try await scope.claim(first, at: now) == nil)
        #expect(try await scope.claim(second, at: now) == first)
        #expect(try await scope.claim(first, at: now) == nil)
        try FileManager.default.removeItem(atPath: first)
        #expect(try await scope.claim(second, at: now) == nil)
        try DurableFile.makeFolder(first)
        try DurableFile.write(Array("version: 1\nname: p\n".utf8), to: first + "/slipway.yaml")
        #expect(try await scope.claim(first, at: now) == second)
    }

    /// The status says what serves and that the last update did not, until a cleanup takes all of it away.
    @Test func endpointsAreToldFromTheRuns() async throws {
        var count = 0
        func end(_ command: PlanCommand, _ release: String, failing code: String? = nil) async throws {
            count += 1
            let now = bench.clock.wall.now.addingTimeInterval(Double(count))
            let plan = Plan(
                run: RunID("run-00000000000000b\(count)"),
                intent: PlanIntent(
                    command, subject: command == .cleanup ? "p" : "triage", arguments: ["release": .string(release)]),
                project: "p", target: Workbench.target, created: now,
                expires: now.addingTimeInterval(60), actions: [], cost: .local, blastRadius: [],
                reversibility: Reversibility(.partly, how: "h"))
            let sealed = try SealedPlan(sealing: plan)
            let approval = try ApprovalGate(policy: .standard).approve(
                sealed,
                presented: .init(digest: sealed.digest, via: .flag, principal: "ada", shown: sealed.digest),
                intent: nil, target: Workbench.target, now: now)
            let run = try await bench.journal.begin(sealed, approval: approval, at: now)
            try await bench.journal.append(
                [.ended(code == nil ? .succeeded : .failed, code: code, message: code.map { _ in "p95" })], to: run.id,
                at: now)
        }
        func served() async throws -> [ServedEndpoint] {
            try await ProjectStatus(
                ProjectFile(name: "p"), environment: "dev", prepared: nil, store: bench.journal
            ).endpoints
        }
        try await end(.deploy, "r1")
        #expect(try await served().map(\.release.rawValue) == ["r1"])
        try await end(.update, "r2", failing: "update.rolled_back")
        let back = try #require(try await served().first)
        #expect(back.name == "triage" && back.release.rawValue == "r1")
        #expect(back.failedUpdate?.reason?.contains("update.rolled_back") == true)
        #expect(back.json["failedUpdate"]?["run"] == "run-00000000000000b2")
        try await end(.update, "r3")
        #expect(try await served().first?.release.rawValue == "r3")
        #expect(try await served().first?.failedUpdate == nil)
        try await end(.cleanup, "")
        #expect(try await served().isEmpty)
    }
}
