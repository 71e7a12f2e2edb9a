import Core
import Datasets
import Foundation
import Journal
import Lifecycle
import Operations
import Rollouts
import TestSupport
import Testing

/// What comes of options and a project file: options win, the file follows, and what neither says is refused or standard.
@Suite(.timeLimit(.minutes(5))) struct IntentTests {
    private let bench: Workbench
    private let planner = FakePlanner()

    init() throws { bench = try Workbench() }

    /// What the planner is asked for.
    private func asked(_ wanted: some PlannedIntent) async throws -> FakePlanner.Request? {
        let context = PlanningContext(
            run: "run-00000000000000ab", project: "p", target: Workbench.target, now: bench.clock.wall.now)
        _ = try await wanted.draft(planner, context: context)
        return planner.last
    }

    // MARK: Tune

    /// Rows in a folder of their own; without a report nobody knows their format.
    private func rows(_ format: String? = nil) async throws -> TrainingData {
        let folder = bench.folder.file(format ?? "rows")
        try DurableFile.makeFolder(folder)
        let bytes = Array("{\"prompt\":\"a\",\"completion\":\"b\"}\n".utf8)
        try DurableFile.write(bytes, to: folder + "/train.jsonl")
        try DurableFile.write(bytes + bytes, to: folder + "/validation.jsonl")
        if let format {
            let files: [JSONValue] = [("train", bytes, 1), ("validation", bytes + bytes, 2)].map { split, bytes, rows in
                [
                    "path": .string(split + ".jsonl"), "split": .string(split), "rows": .int(Int64(rows)),
                    "bytes": .int(Int64(bytes.count)), "sha256": .string(SHA256Digest(of: bytes).description),
                ]
            }
            let report: JSONValue = ["format": .string(format), "files": .array(files)]
            try DurableFile.write(report.bytes, to: folder + "/report.json")
        }
        return try await TrainingData(folder)
    }

    private func tune(_ options: TuneIntent.Options, _ model: ModelSettings?, _ data: TrainingData) async throws
        -> (intent: PlanIntent, request: TuneRequest)
    {
        let file = ProjectFile(name: "p", model: model, budget: BudgetSettings(trainingUSD: 50))
        let wanted = try await TuneIntent(options, data: data, in: bench.scope(file))
        guard case .tune(let request) = try await asked(wanted) else { throw Unasked() }
        return (wanted.intent, request)
    }

    private struct Unasked: Error {}

    @Test func hyperparametersOfTheCommandWin() async throws {
        let model = ModelSettings(
            hub: "h", id: "m", technique: .dpo, hyperparameters: ["max_epochs": "3", "lora_rank": "16"])
        let data = try await rows()
        let (intent, request) = try await tune(.init(hyperparameters: ["max_epochs": "1"]), model, data)
        #expect(request.hyperparameters == ["max_epochs": "1", "lora_rank": "16"])
        #expect(request.hub == "h" && request.model == "m" && request.technique == .dpo)
        #expect(request.training == data.training && request.validation == data.validation)
        #expect(request.trainingRows == 1 && request.budgetUSD == 50)
        #expect(request.placement == Placement(["role": "r"]))
        let digests = [data.training.digest.hex, try #require(data.validation).digest.hex]
        // What was approved is compared with these: all that decides the result is among them, in a fixed order.
        #expect(intent.command == .tune && intent.subject == "m")
        #expect(
            JSONValue.object(intent.arguments).text == #"{"hub":"h","technique":"dpo","#
                + #""training":"\#(digests[0])","#
                + #""hyperparameters":{"lora_rank":"16","max_epochs":"1"},"#
                + #""validation":"\#(digests[1])"}"#)
    }

    @Test(arguments: [(true, false), (false, true), (false, false)])
    func aLicenceIsAcceptedInEitherPlace(command: Bool, file: Bool) async throws {
        let model = ModelSettings(hub: "h", id: "m", technique: .sft, acceptsLicence: file)
        let (_, request) = try await tune(.init(acceptsLicence: command), model, try await rows())
        #expect(request.acceptsLicence == (command || file))
    }

    @Test func aTrainingGoesOnFromARelease() async throws {
        let release = try await bench.release()
        let (intent, request) = try await tune(
            .init(continueFrom: "r1"), ModelSettings(hub: "h", id: "m", technique: .sft), try await rows())
        #expect(request.continueFrom == release)
        #expect(intent.arguments["continue"] == "r1")
        let data = try await rows()
        let unknown = await refusal {
            try await tune(.init(continueFrom: "r9"), ModelSettings(hub: "h", id: "m", technique: .sft), data)
        }
        #expect(unknown?.code == LifecycleError.releaseUnknown)
        #expect(unknown?.message.contains("r1") == true)
    }

    @Test func whatCannotBeTrainedIsRefused() async throws {
        let plain = try await rows()
        #expect(await refusal { try await tune(.init(), nil, plain) }?.code == LifecycleError.decisionNeeded)
        let unsaid = await refusal { try await tune(.init(), ModelSettings(hub: "h", id: "m"), plain) }
        #expect(unsaid?.code == LifecycleError.decisionNeeded, "no technique is assumed")
        #expect(unsaid?.hint?.contains("sft, dpo or rlvr") == true)
        let model = ModelSettings(hub: "h", id: "huggingface-reasoning-qwen3-4b", technique: .dpo)
        let sft = try await rows("sft")
        #expect(await refusal { try await tune(.init(), model, sft) }?.code == DatasetError.formatUnfit)
        #expect(try await tune(.init(), model, plain).request.technique == .dpo)
    }

    // MARK: Deploy

    private func deploy(_ options: DeployIntent.Options, _ settings: DeploySettings?) async throws
        -> (wanted: DeployIntent, request: DeployRequest)
    {
        let file = ProjectFile(
            name: "p", model: ModelSettings(hub: "h", id: "m"), deploy: settings,
            budget: BudgetSettings(servingUSDPerDay: 60))
        let wanted = try await DeployIntent(options, in: bench.scope(file), of: bench.workplace(planner))
        guard case .deploy(let request) = try await asked(wanted) else { throw Unasked() }
        return (wanted, request)
    }

    @Test func placeAndSizeOfTheCommandWin() async throws {
        try await bench.release()
        let settings = DeploySettings(endpoint: "file", instance: "ml.g5.12xlarge", count: 3)
        let written = try await deploy(.init(), settings)
        #expect(written.wanted.endpoint == "file" && written.wanted.intent.subject == "file")
        #expect(written.request.instanceType == "ml.g5.12xlarge" && written.request.instanceCount == 3)
        #expect(written.request.budgetUSDPerDay == 60 && written.request.placement == Placement(["role": "r"]))
        let said = try await deploy(.init(endpoint: "said", count: 5, instance: "ml.p4d.24xlarge"), settings)
        #expect(said.request.endpoint == "said" && said.wanted.intent.subject == "said")
        #expect(said.request.instanceType == "ml.p4d.24xlarge" && said.request.instanceCount == 5)
        #expect(said.wanted.intent.arguments["instance"] == "ml.p4d.24xlarge")
        #expect(said.wanted.intent.arguments["count"] == 5)
        let bare = try await deploy(.init(endpoint: "said"), nil)
        #expect(bare.request.instanceType == "ml.g5.2xlarge" && bare.request.instanceCount == 1)
        #expect(await refusal { try await deploy(.init(), nil) }?.code == LifecycleError.decisionNeeded)
    }

    @Test func theNewestReleaseIsDeployedUnlessOneIsNamed() async throws {
        let settings = DeploySettings(endpoint: "e")
        let none = await refusal { try await deploy(.init(), settings) }
        #expect(none?.code == LifecycleError.releaseUnknown && none?.hint == "slipway tune start")
        let first = try await bench.release("a")
        let second = try await bench.release("b")
        #expect(try await deploy(.init(), settings).request.release == second)
        let named = try await deploy(.init(release: "r1"), settings)
        #expect(named.request.release == first)
        #expect(named.wanted.intent.arguments["release"] == "r1")
        #expect(named.wanted.intent.arguments["artifact"] == .string(first.content.artifactDigest.hex))
    }

    /// A destination that is not where the account is would otherwise be planned as something else.
    @Test func aDestinationOfAnotherCloudIsRefused() async throws {
        try await bench.release()
        var aws = Workbench.target
        aws.cloud = .aws
        let workplace = bench.workplace(planner, target: aws)
        func intent(_ target: DeploySettings.Destination) async throws {
            let file = ProjectFile(name: "p", deploy: DeploySettings(target: target, endpoint: "e"))
            _ = try await DeployIntent(.init(), in: bench.scope(file), of: workplace)
        }
        try await intent(.sagemaker)
        let refused = await refusal { try await intent(.agentPlatform) }
        #expect(refused?.code == LifecycleError.targetInvalid)
        #expect(refused?.message.contains("deploy.target: agent-platform is not on the cloud") == true)
    }

    @Test func theBaseModelNeedsNoRelease() async throws {
        let base = try await deploy(.init(isBase: true), DeploySettings(endpoint: "e"))
        #expect(base.request.release.id == ReleaseID("base"))
        #expect(base.request.release.content.baseModel == "h/m")
        #expect(try await bench.journal.releases(project: "p", environment: "dev").isEmpty)
    }

    // MARK: Update

    struct Wish: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var file: UpdateSettings?
        var strategy: RolloutStrategy.Kind?
        var step: FleetShare?
        var bake: Duration?
        var comesTo: RolloutStrategy
        var seconds: Int64
        var written: JSONValue
    }

    static let linear = UpdateSettings(
        strategy: .linear(step: .percent(25)), bake: .seconds(300), control: .driven,
        alarms: AlarmSettings(existing: ["mine"]))

    private func update(_ options: UpdateIntent.Options, _ settings: UpdateSettings?) async throws
        -> (intent: PlanIntent, request: UpdateRequest)
    {
        let file = ProjectFile(name: "p", update: settings, budget: BudgetSettings(rolloutExtraUSD: 20))
        let wanted = try await UpdateIntent(options, in: bench.scope(file))
        guard case .update(let request) = try await asked(wanted) else { throw Unasked() }
        return (wanted.intent, request)
    }

    @Test(arguments: [
        Wish(
            testDescription: "the file alone", file: IntentTests.linear, comesTo: .linear(step: .percent(25)),
            seconds: 300,
            written: "25.0%"),
        Wish(
            testDescription: "all said", file: IntentTests.linear, strategy: .canary, step: .instances(2),
            bake: .seconds(60),
            comesTo: .canary(.instances(2)), seconds: 60, written: 2),
        Wish(
            testDescription: "another size", file: IntentTests.linear, step: .percent(50),
            comesTo: .linear(step: .percent(50)),
            seconds: 300, written: "50.0%"),
        Wish(
            testDescription: "a size belongs to its strategy", file: IntentTests.linear, strategy: .canary,
            comesTo: .canary(.percent(10)), seconds: 300, written: "10.0%"),
        Wish(
            testDescription: "no file", strategy: .allAtOnce, comesTo: .allAtOnce, seconds: 600, written: .null),
    ])
    func strategyAndBakeOfTheCommandWin(wish: Wish) async throws {
        let release = try await bench.release()
        let (intent, request) = try await update(
            .init(endpoint: "e", strategy: wish.strategy, step: wish.step, bake: wish.bake), wish.file)
        #expect(request.settings.strategy == wish.comesTo)
        #expect(request.settings.bake == .seconds(wish.seconds))
        #expect(request.settings.control == wish.file?.control ?? .native)
        #expect(request.settings.alarms == wish.file?.alarms ?? AlarmSettings())
        #expect(request.endpoint == "e" && request.release == release && request.budgetExtraUSD == 20)
        #expect(intent.command == .update && intent.subject == "e")
        #expect(intent.arguments["strategy"] == .string(wish.comesTo.name))
        #expect(intent.arguments["step"] == wish.written)
        #expect(intent.arguments["bakeSeconds"] == .int(wish.seconds))
    }

    @Test func whatDoesNotSayHowToUpdateIsRefused() async throws {
        try await bench.release()
        let silent = await refusal { try await update(.init(endpoint: "e"), nil) }
        #expect(silent?.code == LifecycleError.decisionNeeded)
        let sizeless = await refusal { try await update(.init(endpoint: "e", strategy: .rolling), Self.linear) }
        #expect(sizeless?.code == LifecycleError.decisionNeeded)
        let partless = await refusal {
            try await update(.init(endpoint: "e", strategy: .allAtOnce, step: .instances(1)), nil)
        }
        #expect(partless?.code == UseCaseError.badArgument)
        let unknown = await refusal { try await update(.init(endpoint: "e", release: "r7"), Self.linear) }
        #expect(unknown?.code == LifecycleError.releaseUnknown)
        #expect(planner.last == nil, "nobody is asked for a plan")
    }

    /// A release that serves is left alone, unless somebody says just now how its instances are to be replaced.
    @Test func whatServesAlreadyIsNotUpdated() async throws {
        let context = PlanningContext(
            run: "run-00000000000000ab", project: "p", target: Workbench.target, now: bench.clock.wall.now)
        try await bench.release()
        let scope = bench.scope(ProjectFile(name: "p", update: Self.linear))
        let wanted = try await UpdateIntent(.init(endpoint: "e"), in: scope)
        let serving = FakePlanner(servesAlready: true)
        let nothing = await #expect(throws: NothingToDo.self) { try await wanted.draft(serving, context: context) }
        #expect(nothing?.reason == "e serves release r1 already")
        #expect(try await wanted.draft(FakePlanner(), context: context).actions.count == 1)
        let forced = try await UpdateIntent(.init(endpoint: "e", strategy: .allAtOnce), in: scope)
        #expect(try await forced.draft(serving, context: context).actions.count == 1)
    }

    // MARK: Endpoints

    @Test func aMissingEndpointIsNamedWithItsNeighbours() async throws {
        let account = FakeAccount(names: ["triage", "support"])
        let refused = await refusal {
            try await bench.workplace(inventory: account).refuseMissing(["triag"])
        }
        #expect(refused?.code == RolloutError.endpointMissing && refused?.code.exitStatus == .invalid)
        #expect(refused?.message == "there is no endpoint triag; near names: triage")
        // Who may not look at endpoints may still ask them.
        let blind = FakeObserver(nil) { _ in
            throw RolloutError(RolloutError.observerFailed, "denied", retry: .whenMended(.permission))
        }
        try await bench.workplace(observer: blind).refuseMissing(["triag"])
        let cut = FakeObserver(nil) { _ in throw FakeObserver.Failure(description: "no connection") }
        await #expect(throws: FakeObserver.Failure.self) {
            try await bench.workplace(observer: cut).refuseMissing(["triag"])
        }
    }

    // MARK: Cleanup

    @Test func everythingThatRunsMadeIsRemoved() async throws {
        _ = try await bench.goOn()
        let wanted = try await CleanupIntent(includesData: true, in: bench.scope())
        guard case .cleanup(let request) = try await asked(wanted) else { throw Unasked() }
        #expect(request.created == (try await bench.journal.created(project: "p", environment: "dev")))
        #expect(request.created.map(\.operation).contains("iam.CreateRole"))
        #expect(request.endpoints == nil && request.includesData)
        #expect(wanted.intent == PlanIntent(.cleanup, subject: "p", arguments: ["data": true]))
        let elsewhere = try await CleanupIntent(includesData: false, in: bench.scope(environment: "prod"))
        guard case .cleanup(let nothing) = try await asked(elsewhere) else { throw Unasked() }
        #expect(nothing.created.isEmpty && !nothing.includesData)
    }

    @Test func oneEndpointIsRemovedByItsName() async throws {
        let context = PlanningContext(
            run: "run-00000000000000ab", project: "p", target: Workbench.target, now: bench.clock.wall.now)
        let deletion = Action(
            id: "a1", tier: .destroy, operation: "sagemaker.DeleteEndpoint", summary: "delete e",
            request: ["EndpointName": "e"], guards: [.present(kind: "sagemaker.Endpoint", name: "e")])
        let planner = FakePlanner(actions: [deletion])
        let wanted = try await CleanupIntent(endpoint: "e", in: bench.scope())
        #expect(wanted.intent == PlanIntent(.deleteEndpoint, subject: "e", arguments: ["data": false]))
        #expect(try await wanted.draft(planner, context: context).confirmName == "e")
        guard case .cleanup(let request) = planner.last else { throw Unasked() }
        #expect(request.endpoints == ["e"] && !request.includesData)
        let nothing = FakePlanner(actions: [])
        #expect(
            await refusal { try await wanted.draft(nothing, context: context) }?.code
                == RolloutError.endpointMissing)
        // Of a whole project nothing may be left, and then nothing is planned.
        let all = try await CleanupIntent(includesData: false, in: bench.scope())
        await #expect(throws: NothingToDo.self) { try await all.draft(nothing, context: context) }
        #expect(try await all.draft(planner, context: context).confirmName == "p")
    }

    /// One call may remove many objects, and what guards one object several times is one object.
    @Test func objectsAreCountedNotCalls() throws {
        func destroy(_ id: ActionID, _ request: JSONValue, _ guards: [LiveGuard] = []) -> Action {
            Workbench.action(id, "s3.DeleteObjects", request, tier: .destroy, guards: guards)
        }
        let alarms = ["p", "q"].flatMap { name in
            [
                LiveGuard.present(kind: "cloudwatch.Alarm", name: name),
                LiveGuard(kind: "cloudwatch.Alarm", name: name, field: "Threshold", expected: 1),
            ]
        }
        let actions = [
            destroy("a1", ["AlarmNames": ["p", "q"]], alarms),
            destroy("a2", ["Bucket": "b", "Delete": ["Objects": [["Key": "1"], ["Key": "2"], ["Key": "3"]]]]),
            destroy("a3", ["Name": "one"]), Workbench.action("a4", "s3.Wait", [:], tier: .read),
        ]
        var plan = bench.sealed.plan
        plan.actions = actions
        plan.confirmName = "p"
        #expect(CleanupIntent.removed(by: try SealedPlan(sealing: plan)) == 6)
    }
}
