import Core
import Foundation
import Journal
import Lifecycle
import Operations
import Rollouts
import Synchronization
import TestSupport

/// A planner that notes what it is asked, and drafts the same actions for everything.
final class FakePlanner: CloudPlanner {
    enum Request: Hashable, Sendable {
        case tune(TuneRequest)
        case deploy(DeployRequest)
        case update(UpdateRequest)
        case cleanup(CleanupRequest)
        case upload(UploadRequest)
        case roles(RolesRequest)
    }

    static let base = ReleaseContent(
        artifactURI: "s3://hub/base", artifactDigest: SHA256Digest(of: "base".utf8), baseModel: "m", container: "c")

    private let noted = Mutex<[Request]>([])
    private let actions: [Action]

    private let servesAlready: Bool

    init(
        actions: [Action] = [Workbench.action("a1", "s3.PutObject", ["Name": "data"])], servesAlready: Bool = false
    ) {
        self.actions = actions
        self.servesAlready = servesAlready
    }

    var last: Request? { noted.withLock { $0.last } }

    private func draft(_ request: Request) -> PlanDraft {
        noted.withLock { $0.append(request) }
        var draft = PlanDraft(actions: actions, cost: .local, reversibility: Reversibility(.partly, how: "h"))
        draft.servesAlready = servesAlready
        return draft
    }

    func planTune(_ request: TuneRequest, context: PlanningContext) async throws -> PlanDraft { draft(.tune(request)) }
    func planDeploy(_ request: DeployRequest, context: PlanningContext) async throws -> PlanDraft {
        draft(.deploy(request))
    }
    func planUpdate(_ request: UpdateRequest, context: PlanningContext) async throws -> PlanDraft {
        draft(.update(request))
    }
    func planCleanup(_ request: CleanupRequest, context: PlanningContext) async throws -> PlanDraft {
        draft(.cleanup(request))
    }
    func planUpload(_ request: UploadRequest, context: PlanningContext) async throws -> PlanDraft {
        draft(.upload(request))
    }

    func planRoles(_ request: RolesRequest, context: PlanningContext) async throws -> PlanDraft {
        draft(.roles(request))
    }

    /// Everything but what the test calls gone.
    func hasWeights(_ content: ReleaseContent) async throws -> Bool { content.artifactURI != "s3://b/gone" }

    func servingContent(of endpoint: String) async throws -> ReleaseContent { Self.base }

    func baseModelContent(hub: String, model: String) async throws -> ReleaseContent {
        var content = Self.base
        content.baseModel = "\(hub)/\(model)"
        return content
    }
}

/// An account with nothing in it, whose endpoints answer as a test says.
struct FakeAccount: CloudInventory, CloudInference, CloudAccount {
    struct NoAnswer: CodedError {
        var code = ErrorCode("fake.no_answer", .cloudFailed, "")
        var message = "no answer"
    }

    /// By the endpoint's name and the last message's words.
    var answer: @Sendable (_ endpoint: String, _ question: String) throws -> String = { _, _ in throw NoAnswer() }

    var names: [String] = []
    var found: [AccountCheck] = []

    func checks(of placement: Placement, in target: ResolvedTarget) async throws -> [AccountCheck] { found }
    func roleChecks(
        _ kinds: [String], of placement: Placement, in target: ResolvedTarget
    ) async throws -> [AccountCheck] { found }

    func endpoints() async throws -> [EndpointEntry] {
        names.map { EndpointEntry(name: $0, status: "InService", lastModified: Date(timeIntervalSince1970: 0)) }
    }
    func tuningJobs(limit: Int) async throws -> [TuningJob] { [] }
    func tuningJob(_ name: String) async throws -> TuningJob? { nil }

    func invoke(_ invocation: Invocation) async throws -> [UInt8] {
        let messages = try JSONValue(parsing: invocation.body)["messages"]?.array
        let text = try answer(invocation.endpoint, messages?.last?["content"]?.string ?? "")
        let reply: JSONValue = ["choices": [["message": ["content": .string(text)]]]]
        return reply.bytes
    }

    func stream(_ invocation: Invocation) async throws -> any AsyncSequence<[UInt8], any Error> & Sendable {
        throw NoAnswer()
    }
}

/// Keeps what it is shown, and answers as a test says.
final class FakeChannel: ApprovalChannel {
    let form: PlanText.Form
    private let shown = Mutex<[(text: PlanText, before: Bool)]>([])
    private let answer: @Sendable (SealedPlan) throws -> ApprovalAnswer

    init(
        _ form: PlanText.Form = .short,
        answer: @escaping @Sendable (SealedPlan) throws -> ApprovalAnswer = {
            ApprovalAnswer(digest: $0.digest, via: .terminal, principal: "ada")
        }
    ) {
        self.form = form
        self.answer = answer
    }

    var texts: [PlanText] { shown.withLock { $0.map(\.text) } }
    /// For each text, whether it had been shown before.
    var wereShown: [Bool] { shown.withLock { $0.map(\.before) } }

    func ask(_ sealed: SealedPlan, showing text: PlanText, wasShown: Bool) async throws -> ApprovalAnswer {
        shown.withLock { $0.append((text, wasShown)) }
        return try answer(sealed)
    }
}

extension Workbench {
    /// This bench's cloud with a planner.
    func workplace(
        _ planner: FakePlanner = FakePlanner(), target: ResolvedTarget = Workbench.target,
        observer: any EndpointObserver = FakeObserver(nil), inventory: FakeAccount = FakeAccount()
    ) -> CloudWorkplace {
        CloudWorkplace(
            target: target, planner: planner, cloud: cloud.port(), observer: observer,
            inventory: inventory, inference: FakeAccount(), account: inventory, time: clock.wall,
            pollInterval: .seconds(1),
            store: journal, clock: clock)
    }

    func desk(
        policy: ApprovalPolicy = .standard, target: ResolvedTarget = Workbench.target
    ) -> PlanDesk<SteppingClock> {
        PlanDesk(
            workplace: workplace(target: target), store: journal, project: "p", policy: policy, clock: clock,
            wallClock: clock.wall, random: SeededRandomSource(seed: 1))
    }

    /// The project `p` in `dev`, with a role in its placement.
    func scope(_ file: ProjectFile? = ProjectFile(name: "p"), environment: String = "dev") -> ProjectScope {
        ProjectScope(
            file: file, name: "p", environment: environment,
            settings: EnvironmentSettings(cloud: .local, placement: Placement(["role": "r"])), store: journal)
    }

    /// The next release of `p` in `dev`.
    @discardableResult
    func release(_ artifact: String = "a") async throws -> Release {
        try await journal.addRelease(
            ReleaseContent(
                artifactURI: "s3://b/\(artifact)", artifactDigest: SHA256Digest(of: artifact.utf8), baseModel: "m",
                container: "c", containerEnvironment: ["KEPT": "1", "CHANGED": "1"]),
            project: "p", environment: "dev", at: clock.wall.now)
    }
}

/// What `body` is refused with; nil when it is not.
func refusal<Value>(_ body: () async throws -> Value) async -> (any CodedError)? {
    do {
        _ = try await body()
        return nil
    } catch {
        return error as? any CodedError
    }
}
