import AWSClient
import Core
import Foundation
import Journal
import Lifecycle
import LocalCloud
import LocalCloudTestSupport
import Operations
import Providers
import Rollouts
import Synchronization
import TestSupport
import Testing

/// The whole way of a release in one process: project file → intent → plan → approval → run → watch → proof, through the
/// real provider, the real client and the whole local cloud, on one clock that moves by itself.
@Suite("From plan to proof in one process", .timeLimit(.minutes(5)))
struct PlanToProofTests {
    private let folder: TemporaryFolder
    private let cloud: InProcessCloud
    private let store: JournalStore
    private let desk: PlanDesk<ManualClock>
    private let workplace: CloudWorkplace

    init() async throws {
        folder = try TemporaryFolder()
        let cloud = try await InProcessCloud(folder: folder.path)
        self.cloud = cloud
        store = try JournalStore(home: SlipwayHome(path: folder.file("home")))
        let client = try cloud.client()
        workplace = cloud.workplace(client, store: store)
        desk = cloud.desk(workplace, store: store)
    }

    /// Says yes to exactly what it is shown.
    private struct Yes: ApprovalChannel {
        let form = PlanText.Form.short
        var name: String?

        func ask(_ sealed: SealedPlan, showing text: PlanText, wasShown: Bool) async throws -> ApprovalAnswer {
            #expect(text == PlanText(sealed, .short))
            return ApprovalAnswer(digest: sealed.digest, via: .terminal, principal: "ada", confirmedName: name)
        }
    }

    private func scope(_ update: String = "{strategy: all-at-once}", technique: String = "sft") throws -> ProjectScope {
        let file = try ProjectFile(
            parsing: """
                version: 1
                name: triage
                model: {id: \(HubModel.installedID), technique: \(technique), hyperparameters: {max_epochs: 1}}
                deploy: {endpoint: triage, instance: ml.g5.2xlarge, count: 4}
                update: \(update)
                """)
        return ProjectScope(
            file: file, name: file.name, environment: "dev", settings: EnvironmentSettings(cloud: .local),
            store: store)
    }

    @discardableResult
    private func run(
        _ wanted: some PlannedIntent & Sendable, as name: String? = nil
    ) async throws -> (sealed: SealedPlan, outcome: RunOutcome) {
        let sealed = try await desk.plan(wanted)
        let outcome = try await cloud.moving { [desk] in
            try await desk.run(sealed, intent: wanted.intent, through: Yes(name: name)) { _ in }
        }
        return (sealed, outcome)
    }

    private func tune() async throws {
        let rows = folder.file("train.jsonl")
        try DurableFile.write(Array("{\"prompt\":\"a\",\"completion\":\"b\"}\n".utf8), to: rows)
        let data = try await TrainingData(rows)
        try await run(try await TuneIntent(.init(), data: data, in: try scope()))
    }

    @Test func preferencesBecomeARelease() async throws {
        let rows = folder.file("train.jsonl")
        try DurableFile.write(Array("{\"prompt\":\"a\",\"chosen\":\"b\",\"rejected\":\"c\"}\n".utf8), to: rows)
        let data = try await TrainingData(rows)
        let outcome = try await run(try await TuneIntent(.init(), data: data, in: try scope(technique: "dpo"))).outcome
        #expect(outcome.releases.map(\.rawValue) == ["r1"])
        #expect(cloud.engine.specs.map(\.technique.rawValue) == ["dpo"])
    }

    /// Two releases, the first of which serves.
    private func serve() async throws {
        try await tune()
        try await tune()
        try await run(try await DeployIntent(.init(release: "r1"), in: try scope(), of: workplace))
        #expect(try await workplace.endpoint("triage").status.meaning == .serving)
    }

    private static let parts: [RolloutStrategy.Kind: String] = [
        .canary: "canary: 1, ", .linear: "linear: 25%, ", .rolling: "rolling: 25%, ",
    ]

    private static func update(_ kind: RolloutStrategy.Kind) -> String {
        "{strategy: \(kind.rawValue), \(parts[kind] ?? "")bake: 10m, alarms: {latency_p95: 5s, error_rate: 1%}}"
    }

    /// Every strategy there is either goes from plan to proof, or is refused by name, in the project file as in a plan.
    @Test(arguments: RolloutStrategy.Kind.allCases)
    func aReleaseIsPromotedAndProven(kind: RolloutStrategy.Kind) async throws {
        try await serve()
        let before = try await workplace.endpoint("triage").configuration
        guard [.canary, .allAtOnce].contains(kind) else {
            let fault = #expect(throws: LifecycleError.self) { try scope(Self.update(kind)) }
            #expect(fault?.message.contains("strategy: \(kind.rawValue) is not built yet") == true)
            let intent = try await UpdateIntent(
                .init(endpoint: "triage", release: "r2", strategy: kind, step: kind.takesStep ? .percent(25) : nil),
                in: try scope())
            let error = await #expect(throws: ProvidersError.self) { try await desk.plan(intent) }
            #expect(error?.code == ProvidersError.notBuilt)
            #expect(error?.message.contains(kind.rawValue) == true)
            return
        }
        let intent = try await UpdateIntent(
            .init(endpoint: "triage", release: "r2"), in: try scope(Self.update(kind)))
        let (sealed, outcome) = try await run(intent)
        let report = try #require(try desk.report(of: sealed, outcome))
        #expect(report.outcome.kind == .promoted)
        #expect(report.serving == report.requested)
        let serving = try await workplace.endpoint("triage")
        #expect(try await EndpointJournal(store, workplace.target).lastVerdict(on: serving) == report)
        #expect(serving.configuration != before && report.serving == serving.configuration)
        let proof = report.proof.filter { $0.verdict == .fail }
        #expect(proof.isEmpty, "\(proof)")
        #expect(try await cloud.invoke("triage").contains("triage-dev-r2"))
        // The alarms of the update are debts: they are gone.
        let alarms = sealed.plan.actions.compactMap { $0.request["AlarmName"]?.string }
        #expect(alarms.count == 2)
        #expect(alarms.allSatisfy { cloud.runtime.alarms.alarm($0) == nil })
        #expect(outcome.reportedDebts.isEmpty)
    }

    @Test(arguments: [RolloutStrategy.Kind.canary, .allAtOnce])
    func anAlarmTakesItBack(kind: RolloutStrategy.Kind) async throws {
        try await serve()
        let before = try await workplace.endpoint("triage").configuration
        let intent = try await UpdateIntent(
            .init(endpoint: "triage", release: "r2"), in: try scope(Self.update(kind)))
        let sealed = try await desk.plan(intent)
        let alarms = sealed.plan.actions.compactMap { $0.request["AlarmName"]?.string }
        let alarm = try #require(alarms.first)
        let update = Task { [desk] in
            try await desk.run(sealed, intent: intent.intent, through: Yes()) { _ in }
        }
        var isBaking = false
        while !isBaking {
            await cloud.clock.waitForSleepers()
            await cloud.advance(by: .seconds(15))
            let pending = try await workplace.endpoint("triage").pending
            isBaking = pending?.variants.first?.statuses.last?.status == "Baking"
        }
        try await cloud.setAlarm(alarm, .alarm, reason: "p95 was 9 s")
        let ended = await #expect(throws: UpdateEnded.self) { try await cloud.moving { try await update.value } }
        #expect(ended?.code == UpdateEnded.rolledBack)
        #expect(ended?.report.serving == before)
        #expect(ended?.report.outcome.reason.code == .alarm)
        #expect(try await workplace.endpoint("triage").configuration == before)
        #expect(cloud.runtime.alarms.alarm(alarm) == nil, "a rollback pays its debts too")
        #expect(try await store.run(sealed.plan.run)?.status == .failed)
    }

    /// The cloud goes back by itself and says nothing: the proof tells it.
    @Test func aSilentRollbackIsTold() async throws {
        try await serve()
        try await cloud.inject(["kind": "silent-rollback", "endpoint": "triage"])
        let intent = try await UpdateIntent(
            .init(endpoint: "triage", release: "r2"), in: try scope(Self.update(.canary)))
        let ended = await #expect(throws: UpdateEnded.self) { try await run(intent) }
        #expect(ended?.code == UpdateEnded.rolledBack)
        #expect(ended?.report.outcome.reason.code == .revertedByCloud)
    }

    /// Where nothing can be planned, nothing is made: the rules of the rollout come before its models and alarms.
    @Test func whatBreaksARuleIsRefusedBeforeAnythingIsMade() async throws {
        try await serve()
        let intent = try await UpdateIntent(
            .init(endpoint: "triage", release: "r2", step: .instances(3)), in: try scope(Self.update(.canary)))
        let error = await #expect(throws: ProvidersError.self) { try await desk.plan(intent) }
        #expect(error?.code == ProvidersError.strategyInvalid)
    }

    /// A step never crosses from one strategy to another, and none is dropped.
    @Test func aStepBelongsToItsStrategy() async throws {
        try await tune()
        let unsaid = await #expect(throws: LifecycleError.self) {
            try await UpdateIntent(.init(endpoint: "triage", strategy: .linear), in: try scope(Self.update(.canary)))
        }
        #expect(unsaid?.code == LifecycleError.decisionNeeded)
        let written = try await UpdateIntent(.init(endpoint: "triage"), in: try scope(Self.update(.canary)))
        #expect(written.intent.arguments["step"] == 1)
        let refused = await #expect(throws: UseCaseError.self) {
            try await UpdateIntent(.init(endpoint: "triage", step: .instances(1)), in: try scope())
        }
        #expect(refused?.code == UseCaseError.badArgument)
    }

    @Test func aRunThatStoppedGoesOn() async throws {
        try await serve()
        let intent = try await UpdateIntent(
            .init(endpoint: "triage", release: "r2"), in: try scope(Self.update(.canary)))
        let sealed = try await desk.plan(intent)
        let update = Task { [desk] in
            try await desk.run(sealed, intent: intent.intent, through: Yes()) { _ in }
        }
        while try await workplace.endpoint("triage").pending == nil {
            await cloud.clock.waitForSleepers()
            await cloud.advance(by: .seconds(15))
        }
        update.cancel()
        await #expect(throws: CancellationError.self) { try await update.value }
        #expect(try await store.run(sealed.plan.run)?.status == .interrupted)
        let outcome = try await cloud.moving { [desk] in
            try await desk.resume(sealed.plan.run, anyRegion: true) { _ in }
        }
        #expect(try desk.report(of: sealed, outcome)?.outcome.kind == .promoted)
    }

    @Test func theJournalKnowsWhatADeploymentAskedFor() async throws {
        try await serve()
        let endpoint = try await workplace.endpoint("triage")
        let asked = try #require(try await EndpointJournal(store, workplace.target).lastRequest(to: endpoint))
        #expect(asked.requested.configuration == endpoint.configuration)
        let report = try await UpdateVerify(observer: workplace.observer, wall: cloud.wall).run(
            endpoint: "triage", expected: asked.requested)
        #expect(report.verdict == .pass, "\(report.items)")
        #expect(report.items.contains { $0.name == "artifact-digest" && $0.verdict == .pass })
    }

    /// Latency in milliseconds where CloudWatch has microseconds: it would take every update back at once.
    @Test func anAlarmThatCannotJudgeIsRefusedWhilePlanning() async throws {
        try await serve()
        let client = try cloud.client()
        _ = try await client.call(
            service: "cloudwatch", operation: "PutMetricAlarm",
            request: [
                "AlarmName": "mine", "Namespace": "AWS/SageMaker", "MetricName": "ModelLatency", "Statistic": "Average",
                "Period": 60, "EvaluationPeriods": 1, "ComparisonOperator": "GreaterThanThreshold", "Threshold": 3000,
                "Dimensions": [
                    ["Name": "EndpointName", "Value": "triage"], ["Name": "VariantName", "Value": "AllTraffic"],
                ],
            ])
        let intent = try await UpdateIntent(
            .init(endpoint: "triage", release: "r2"),
            in: try scope("{strategy: all-at-once, bake: 10m, alarms: {existing: [mine]}}"))
        let refused = await #expect(throws: UseCaseError.self) { try await desk.plan(intent) }
        #expect(refused?.code == UseCaseError.updateUnsound)
        #expect(refused?.message.contains("latency_unit") == true)
        let missing = try await UpdateIntent(
            .init(endpoint: "triage", release: "r2"),
            in: try scope("{strategy: all-at-once, bake: 10m, alarms: {existing: [gone]}}"))
        let unknown = await #expect(throws: UseCaseError.self) { try await desk.plan(missing) }
        #expect(unknown?.message.contains("alarm_missing") == true)
    }

    /// Our endpoint was deleted and made again by another program: it and what it serves stay.
    @Test func cleanupLeavesWhatSomebodyElseMade() async throws {
        try await serve()
        let client = try cloud.client()
        let configuration = try await workplace.endpoint("triage").configuration
        try await cloud.moving {
            _ = try await client.call(
                service: "sagemaker", operation: "DeleteEndpoint", request: ["EndpointName": "triage"])
            while try await client.isThere("triage") { try await Task.sleep(for: .seconds(5), clock: cloud.clock) }
            _ = try await client.call(
                service: "sagemaker", operation: "CreateEndpoint",
                request: ["EndpointName": "triage", "EndpointConfigName": .string(configuration)])
        }
        let intent = try await CleanupIntent(includesData: false, in: try scope())
        let nothing = await #expect(throws: NothingToDo.self) { try await desk.plan(intent) }
        #expect(nothing?.notes.contains { $0.contains("endpoint triage was made again by somebody else") } == true)
        #expect(nothing?.notes.contains { $0.contains("\(configuration) stays") } == true)
    }

    /// An endpoint that another program made: read into the journal, and an update to what serves changes only names.
    @Test func anEndpointOfOthersIsTakenIn() async throws {
        try await serve()
        let elsewhere = ProjectScope(
            file: nil, name: "other", environment: "dev", settings: EnvironmentSettings(cloud: .local), store: store)
        let run = RunID("run-00000000000000ff")
        let imported = try await EndpointImport("triage", into: elsewhere, of: workplace, run: run)
        let original = try #require(
            try await store.release(ReleaseID(number: 1), project: "triage", environment: "dev"))
        #expect(imported.release.project == "other")
        #expect(imported.release.content.artifactURI == original.content.artifactURI)
        #expect(imported.release.content.artifactDigest == original.content.artifactDigest)
        #expect(imported.release.content.containerEnvironment == original.content.containerEnvironment)
        #expect(imported.losses.isEmpty)
        let named = ["Configuration.EndpointConfigName", "ModelName"]
        #expect(imported.changes.allSatisfy { change in named.contains { change.contains($0) } }, "\(imported.changes)")
        let again = try await EndpointImport("triage", into: elsewhere, of: workplace, run: run)
        #expect(again.release == imported.release)
        let update = try await UpdateIntent(
            .init(endpoint: "triage", release: "r1"), in: try scope(Self.update(.allAtOnce)))
        let served = await #expect(throws: NothingToDo.self) { try await desk.plan(update) }
        #expect(served?.reason == "triage serves release r1 already")
    }

    /// Somebody else's endpoint, updated by a run of ours: the configuration and the model behind it are ours and in use.
    @Test func cleanupKeepsWhatAStrangersEndpointServesWith() async throws {
        try await serve()
        let client = try cloud.client()
        let configuration = try await workplace.endpoint("triage").configuration
        try await cloud.moving {
            _ = try await client.call(
                service: "sagemaker", operation: "CreateEndpoint",
                request: ["EndpointName": "theirs", "EndpointConfigName": .string(configuration)])
            while try await self.workplace.endpoint("theirs").status.meaning != .serving {
                try await Task.sleep(for: .seconds(5), clock: cloud.clock)
            }
        }
        try await run(
            try await UpdateIntent(.init(endpoint: "theirs", release: "r2"), in: try scope(Self.update(.allAtOnce))))
        let serving = try await workplace.endpoint("theirs").configuration
        #expect(serving != configuration)
        try await run(try await CleanupIntent(includesData: false, in: try scope()), as: "triage")
        #expect(try await workplace.endpoint("theirs").configuration == serving)
        #expect(try await workplace.endpoint("theirs").digests.model != nil, "its model is there")
        #expect(try await workplace.inventory.endpoints().map(\.name) == ["theirs"])
    }

    @Test func theObserverConforms() async throws {
        try await serve()
        let observer = EndpointObserverConformance(
            workplace.observer, endpoint: "triage", now: RolloutTime(cloud.wall.now))
        for check in EndpointObserverConformance.Check.allCases {
            #expect(try await observer.failures(of: check) == [], "\(check)")
        }
    }

    /// `update watch` of our own update knows its policy; of a stranger's it claims none.
    @Test func aWatchTakesUpThePolicyThatWasAskedFor() async throws {
        try await serve()
        let intent = try await UpdateIntent(
            .init(endpoint: "triage", release: "r2"), in: try scope(Self.update(.canary)))
        let sealed = try await desk.plan(intent)
        let update = Task { [desk] in try await desk.run(sealed, intent: intent.intent, through: Yes()) { _ in } }
        while try await workplace.endpoint("triage").pending == nil {
            await cloud.clock.waitForSleepers()
            await cloud.advance(by: .seconds(15))
        }
        let endpoint = try await workplace.endpoint("triage")
        let known = try await EndpointJournal(store, workplace.target).lastRequest(to: endpoint)
        let ours = try WatchRequest(attachingTo: endpoint, known: known, at: .init(cloud.wall.now))
        #expect(ours.spec?.strategy == .canary(.instances(1)) && ours.watchedAlarms.count == 2)
        let strangers = try WatchRequest(attachingTo: endpoint, known: nil, at: .init(cloud.wall.now))
        #expect(strangers.spec == nil && strangers.watchedAlarms.isEmpty)
        _ = try await cloud.moving { try await update.value }
    }

    @Test func whatRunsMadeIsCleanedUp() async throws {
        try await serve()
        let intent = try await CleanupIntent(includesData: false, in: try scope())
        try await run(intent, as: "triage")
        #expect(try await workplace.inventory.endpoints().isEmpty)
        let again = try await CleanupIntent(includesData: false, in: try scope())
        await #expect(throws: NothingToDo.self) { try await desk.plan(again) }
    }
}

extension AWSClient {
    fileprivate func isThere(_ endpoint: String) async throws -> Bool {
        do {
            _ = try await call(
                service: "sagemaker", operation: "DescribeEndpoint", request: ["EndpointName": .string(endpoint)])
            return true
        } catch let error as AWSClientError where error.isNotFound {
            return false
        }
    }
}
