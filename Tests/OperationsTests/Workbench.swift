import Core
import Foundation
import Journal
import Lifecycle
import Operations
import Synchronization
import TestSupport

/// A cloud, a journal and a plan that touches everything a run can do.
struct Workbench {
    let folder: TemporaryFolder
    let clock = SteppingClock()
    let cloud: FakeCloud
    let journal: JournalStore
    let sealed: SealedPlan
    let approval: ApprovalRecord

    static let target = ResolvedTarget(
        cloud: .local, account: "000000000000", environment: "dev", region: "us-east-1", instance: "i")

    init(lag: Double = 0, actions: [Action]? = nil, inFile: Bool = false) throws {
        folder = try TemporaryFolder()
        let wall = clock.wall
        cloud = FakeCloud(clock: wall, lag: lag)
        cloud.put("fleet", ["Name": "fleet", "Count": 2])
        journal =
            try inFile
            ? JournalStore(home: SlipwayHome(path: folder.path))
            : JournalStore(inMemoryWithLocksIn: folder.path)
        let plan = Plan(
            run: "run-00000000000000aa", intent: PlanIntent(.tune, subject: "p"), project: "p",
            target: Self.target, created: wall.now, expires: wall.now.addingTimeInterval(60),
            actions: actions ?? Self.actions, cost: .local, blastRadius: [],
            reversibility: Reversibility(.partly, how: "h"))
        sealed = try SealedPlan(sealing: plan)
        approval = try ApprovalGate(policy: .standard).approve(
            sealed,
            presented: ApprovalGate.Presentation(
                digest: sealed.digest, via: .flag, principal: "ada", shown: sealed.digest),
            intent: nil, target: Self.target, now: wall.now)
    }

    static func action(
        _ id: ActionID, _ operation: OperationID, _ request: JSONValue, tier: Tier = .mutate, guards: [LiveGuard] = [],
        debt: Debt? = nil
    ) -> Action {
        Action(
            id: id, tier: tier, operation: operation, summary: operation.rawValue, request: request, guards: guards,
            debt: debt)
    }

    static let actions: [Action] = [
        action("a1", "s3.PutObject", ["Name": "data", "Digest": "d"]),
        action(
            "a2", "iam.CreateRole", ["Name": "role"], guards: [.absent(kind: "iam.Role", name: "role")]),
        action(
            "a3", "sagemaker.CreateTrainingJob",
            ["Name": "job", "RoleArn": PlanReference.result(action: "a2", path: "Arn").json]),
        action("a4", "sagemaker.WaitTrainingJob", ["Name": "job"], tier: .read),
        action(
            "a5", .recordRelease,
            ReleaseContent(
                artifactURI: "URI", artifactDigest: SHA256Digest(of: "a".utf8), baseModel: "m", container: "c"
            ).json.replacing("artifactURI", with: PlanReference.result(action: "a4", path: "Uri").json)),
        action(
            "a6", "cloudwatch.PutMetricAlarm", ["Name": "alarm", "Threshold": 5],
            debt: Debt(
                id: "alarm", summary: "remove the alarm",
                stillOurs: [LiveGuard(kind: "cloudwatch.Alarm", name: "alarm", field: "Threshold", expected: 5)],
                repayOperation: "cloudwatch.DeleteAlarms", repayRequest: ["Name": "alarm"])),
        action(
            "a7", "sagemaker.UpdateEndpointWeightsAndCapacities", ["Name": "fleet", "Count": 4],
            guards: [LiveGuard(kind: "sagemaker.Endpoint", name: "fleet", field: "Count", expected: 2)],
            debt: Debt(
                id: "fleet", summary: "back to two",
                stillOurs: [LiveGuard(kind: "sagemaker.Endpoint", name: "fleet", field: "Count", expected: 4)],
                repayOperation: "sagemaker.UpdateEndpointWeightsAndCapacities",
                repayRequest: ["Name": "fleet", "Count": 2])),
    ]

    /// What must have happened, in this order, exactly once each.
    static let effects = [
        "PutObject data", "CreateRole role", "CreateTrainingJob job", "PutMetricAlarm alarm",
        "UpdateEndpointWeightsAndCapacities fleet", "UpdateEndpointWeightsAndCapacities fleet", "DeleteAlarms alarm",
    ]

    func runner(
        _ life: KillSwitch = KillSwitch(at: nil), announce: @escaping @Sendable (RunAnnouncement) -> Void = { _ in }
    ) -> PlanRunner<SteppingClock> {
        PlanRunner(
            store: MortalStore(journal, life), cloud: cloud.port(life), clock: clock, wallClock: clock.wall,
            announce: announce)
    }

    /// Starts, or resumes when the run was begun already, as a person would after a crash.
    func goOn(_ life: KillSwitch = KillSwitch(at: nil)) async throws -> RunOutcome {
        if let run = try await journal.run(sealed.plan.run) {
            return try await runner(life).resume(run.id, target: Self.target)
        }
        return try await runner(life).start(sealed, approval: approval)
    }
}

/// Collects what a run announces.
final class Announcements: Sendable {
    private let list = Mutex<[RunAnnouncement]>([])
    var all: [RunAnnouncement] { list.withLock { $0 } }
    func take(_ announcement: RunAnnouncement) { list.withLock { $0.append(announcement) } }
}

extension JSONValue {
    func replacing(_ key: String, with value: JSONValue) -> JSONValue {
        guard var object else { return self }
        object[key] = value
        return .object(object)
    }
}

extension ActionID: ExpressibleByStringLiteral {
    package init(stringLiteral value: String) { self.init(value) }
}
extension RunID: ExpressibleByStringLiteral {
    package init(stringLiteral value: String) { self.init(value) }
}
