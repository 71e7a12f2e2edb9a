import AWSShapes
import AWSWire
import Core
import Foundation
import Gateway
import HTTPTypes
import LocalCloud
import LocalCloudTestSupport
import Logging
import Store
import TestSupport
import Testing

/// The control plane over fakes: objects in files, replicas in this process, a clock that a test moves.
struct PlaneHarness {
    let folder: TemporaryFolder
    let database: SQLiteStore
    let clock: CloudClock
    let artifacts: FakeArtifacts
    let alarms: FakeAlarms
    let engine: FakeEngine
    let replicas: FakeReplicas
    let metrics: MetricStore
    let roles: RoleStore
    let gateway: Gateway
    let plane: ControlPlane

    static let region = "eu-central-1"
    static let account = "123456789012"
    static let image = PublicHub(region: region).hostingImage
    static let role = "arn:aws:iam::123456789012:role/slipway"
    static let principal = Principal(
        arn: "arn:aws:iam::123456789012:user/slipway", userID: "AIDAEXAMPLE", accessKeyID: "AKIAEXAMPLE",
        isVerified: true)

    /// - Parameters:
    ///   - previous: a harness whose data this one goes on with, as after a restart.
    ///   - replicasListen: false where nobody invokes them.
    ///   - checksRoles: whether the roles that requests name must be there and trust SageMaker.
    ///   - gatewayClock: what an injected latency is waited out on.
    init(
        after previous: PlaneHarness? = nil, engine script: FakeEngine.Script? = FakeEngine.trains,
        replicasListen: Bool = true, checksRoles: Bool = false, gatewayClock: any Clock<Duration> = ContinuousClock()
    ) throws {
        folder = try previous?.folder ?? TemporaryFolder()
        database =
            try previous?.database
            ?? SQLiteStore.inMemory(migrations: ControlPlane.migrations + MetricStore.migrations + IAMTables.migrations)
        clock = previous?.clock ?? CloudClock.manual()
        artifacts = try previous?.artifacts ?? FakeArtifacts()
        alarms = previous?.alarms ?? FakeAlarms()
        engine = FakeEngine(script)
        replicas = FakeReplicas(listens: replicasListen)
        metrics = try MetricStore(store: database)
        roles = try RoleStore(store: database)
        gateway = Gateway(clock: gatewayClock, random: SeededRandomSource(seed: 7))
        let base = folder.file("base")
        try DurableFile.makeFolder(base)
        try DurableFile.write(Array("{}".utf8), to: base + "/config.json")
        plane = try ControlPlane(
            .init(
                database: database, folder: folder.file("plane"), clock: clock, machineClock: ManualClock(),
                random: SeededRandomSource(seed: 1), artifacts: artifacts, alarms: alarms, metrics: metrics,
                gateway: gateway, engine: engine, launcher: replicas, baseModelFolder: base,
                hubModels: Self.models, roles: checksRoles ? roles : nil,
                logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() })))
    }

    static let models = [
        HubModel.installed,
        HubModel(
            id: "meta-textgeneration-llama-3-2-1b-instruct", displayName: "Llama 3.2 1B Instruct", family: "llama",
            licenceName: "Llama 3.2 Community", licenceURL: nil, requiresAcceptance: true,
            techniques: ["sft", "dpo", "rlaif"], fullTechniques: [], instanceTypes: ["ml.g5.2xlarge"], isStandIn: true),
    ]

    /// Performs one operation. What it takes and what it answers must fit the service's model.
    @discardableResult
    func call(_ operation: String, _ input: WireFields = [:], region: String = region) async throws -> WireFields {
        let output = try await plane.sageMaker.answer(
            AWSCall(
                operation: operation, input: input, principal: Self.principal, requestID: "test", region: region,
                account: Self.account))
        let model = try SageMaker.model.operation(operation)
        for (shape, fields) in [(model.input, input), (model.output, output)] {
            guard let shape else { continue }
            // The model calls the artifacts of a job required, and the service leaves them out until there are some.
            let violations = ConstraintChecker.violations(in: fields, shape: shape, model: SageMaker.model)
                .filter { $0.path != "modelArtifacts" }
            #expect(violations.isEmpty, "\(operation): \(violations.map(\.message))")
            let known = Set(SageMaker.model[shape].members.map(\.name))
            #expect(known.isSuperset(of: fields.names), "\(operation): \(Set(fields.names).subtracting(known))")
        }
        return output
    }

    func arn(_ endpoint: String) -> String {
        ResourceScope(region: Self.region, account: Self.account).endpoint(endpoint)
    }

    /// Puts a model's files under `s3://models/NAME/` and creates the model.
    func makeModel(_ name: String) async throws {
        try await artifacts.put(bytes: Array("{}".utf8), at: S3Location(bucket: "models", key: "\(name)/config.json"))
        try await artifacts.put(
            bytes: Array("weights of \(name)".utf8), at: S3Location(bucket: "models", key: "\(name)/model.safetensors"))
        try await call("CreateModel", Self.model(name))
    }

    static func model(_ name: String) -> WireFields {
        [
            "ModelName": .string(name), "ExecutionRoleArn": .string(role),
            "PrimaryContainer": [
                "Image": .string(image),
                "ModelDataSource": [
                    "S3DataSource": [
                        "S3Uri": .string("s3://models/\(name)/"), "S3DataType": "S3Prefix",
                        "CompressionType": "None",
                    ]
                ],
                "Environment": ["OPTION_MAX_MODEL_LEN": "512", "LD_PRELOAD": "/tmp/evil.so"],
            ],
        ]
    }

    static func config(_ name: String, model: String, count: Int64 = 2, variant: String = "main") -> WireFields {
        [
            "EndpointConfigName": .string(name),
            "ProductionVariants": [
                [
                    "VariantName": .string(variant), "ModelName": .string(model), "InstanceType": "ml.g5.2xlarge",
                    "InitialInstanceCount": .int(count),
                ]
            ],
        ]
    }

    static func canary(wait: Int64 = 600, alarms: [String] = [], size: Int64 = 1, limit: Int64? = nil) -> WireValue {
        var blueGreen: WireFields = [
            "TrafficRoutingConfiguration": [
                "Type": "CANARY", "WaitIntervalInSeconds": .int(wait),
                "CanarySize": ["Type": "INSTANCE_COUNT", "Value": .int(size)],
            ],
            "TerminationWaitInSeconds": 60,
        ]
        if let limit { blueGreen["MaximumExecutionTimeoutInSeconds"] = .int(limit) }
        var config: WireFields = ["BlueGreenUpdatePolicy": .structure(blueGreen)]
        if !alarms.isEmpty {
            config["AutoRollbackConfiguration"] = [
                "Alarms": .list(alarms.map { ["AlarmName": .string($0)] })
            ]
        }
        return .structure(config)
    }

    /// Models m1 and m2, configurations c1 and c2, and the endpoint `triage` on c1, in service.
    func makeEndpoint(count: Int64 = 2) async throws {
        for number in 1...2 {
            try await makeModel("m\(number)")
            try await call("CreateEndpointConfig", Self.config("c\(number)", model: "m\(number)", count: count))
        }
        try await call("CreateEndpoint", ["EndpointName": "triage", "EndpointConfigName": "c1"])
        await plane.deployments.settled(arn("triage"))
    }

    func describe(_ name: String = "triage") async throws -> WireFields {
        try await call("DescribeEndpoint", ["EndpointName": .string(name)])
    }

    func status(_ name: String = "triage") async throws -> String? { try await describe(name).string("EndpointStatus") }

    /// The pending fleet's stage, as DescribeEndpoint shows it.
    func pendingStage() async throws -> String? {
        let summary = try await describe().structure("PendingDeploymentSummary")
        return summary?.structures("ProductionVariants").first?.structures("VariantStatus").first?.string("Status")
    }

    /// Waits until all that can happen at this time has happened: deployments wait for a deadline, replicas serve.
    func settle() async { await clock.settle() }

    /// Moves the cloud clock from deadline to deadline until no deployment is under way.
    func runToEnd(_ name: String = "triage") async throws {
        await settle()
        while try await status(name) == "Updating" {
            let moved = await clock.advanceToNextDeadline()
            try #require(moved, "the deployment of \(name) waits for nothing")
        }
        await plane.deployments.settled(arn(name))
    }

    /// Invokes the endpoint and gives back the reply's text.
    func invoke(
        _ body: String = #"{"inputs":"hi"}"#, endpoint: String = "triage", headers: HTTPFields = [:],
        operation: String = "InvokeEndpoint"
    ) async throws -> (reply: RawReply, text: String) {
        let reply = try await plane.runtime.answer(
            RawCall(
                operation: operation, labels: ["EndpointName": endpoint], headers: headers, body: Array(body.utf8),
                principal: Self.principal, requestID: "test", region: Self.region, account: Self.account))
        let bytes = try await reply.body.collect(upTo: 1 << 20)
        return (reply, String(decoding: bytes, as: UTF8.self))
    }
}

extension WireFields {
    func structures(_ name: String) -> [WireFields] { list(name)?.compactMap(\.structure) ?? [] }
}
