import AWSClient
import AWSShapes
import Core
import Foundation
import LocalCloud
import LocalCloudTestSupport
import TestSupport
import Testing

/// The real client against the whole local cloud in this process: no socket, no Python, one clock that moves by itself.
@Suite("Client and cloud in one process", .timeLimit(.minutes(5)))
struct InProcessCloudTests {
    private let folder: TemporaryFolder
    private let cloud: InProcessCloud
    private let client: AWSClient
    private let sageMaker: SageMakerClient

    init() async throws {
        folder = try TemporaryFolder()
        cloud = try await InProcessCloud(folder: folder.path)
        client = try cloud.client()
        sageMaker = SageMakerClient(client)
    }

    private var role: String { "arn:aws:iam::\(cloud.account):role/slipway" }

    @discardableResult
    private func call(
        _ operation: String, _ request: JSONValue, service: String = "sagemaker"
    ) async throws -> JSONValue {
        try await client.call(service: service, operation: operation, request: request)
    }

    /// Trains a model from two rows.
    private func train(_ job: String) async throws {
        let trust =
            #"{"Statement":[{"Effect":"Allow","Principal":{"Service":"sagemaker.amazonaws.com"},"#
            + #""Action":"sts:AssumeRole"}]}"#
        try await call(
            "CreateRole", ["RoleName": "slipway", "AssumeRolePolicyDocument": .string(trust)], service: "iam")
        try await call(
            "CreateBucket",
            [
                "Bucket": "artifacts",
                "CreateBucketConfiguration": ["LocationConstraint": .string(cloud.region)],
            ], service: "s3")
        _ = try await S3Client(client).put(
            Array(#"{"prompt":"a","completion":"b"}"#.utf8), bucket: "artifacts", key: "train.jsonl")
        try await call("CreateModelPackageGroup", ["ModelPackageGroupName": "triage"])
        try await call(
            "CreateTrainingJob",
            [
                "TrainingJobName": .string(job), "RoleArn": .string(role),
                "ServerlessJobConfig": [
                    "BaseModelArn": .string(
                        "arn:aws:sagemaker:\(cloud.region):aws:hub-content/SageMakerPublicHub/Model/"
                            + "\(HubModel.installedID)/1.0.0"),
                    "JobType": "FineTuning", "CustomizationTechnique": "SFT", "Peft": "LORA",
                ],
                "InputDataConfig": [
                    [
                        "ChannelName": "train",
                        "DataSource": [
                            "S3DataSource": ["S3Uri": "s3://artifacts/train.jsonl", "S3DataType": "S3Prefix"]
                        ],
                    ]
                ],
                "OutputDataConfig": ["S3OutputPath": "s3://artifacts/runs"],
                "ModelPackageConfig": [
                    "ModelPackageGroupArn": .string(
                        "arn:aws:sagemaker:\(cloud.region):\(cloud.account):model-package-group/triage")
                ],
            ])
        let ended = try await cloud.moving { [sageMaker] in try await sageMaker.waitUntilEnded(trainingJob: job) }
        #expect(ended.trainingJobStatus == .completed)
    }

    /// Serves the trained model as `triage` on two instances, and makes a second configuration.
    private func deploy(_ job: String) async throws {
        for number in 1...2 {
            try await call(
                "CreateModel",
                [
                    "ModelName": .string("m\(number)"), "ExecutionRoleArn": .string(role),
                    "PrimaryContainer": [
                        "Image": .string(PublicHub(region: cloud.region).hostingImage),
                        "ModelDataSource": [
                            "S3DataSource": [
                                "S3Uri": .string("s3://artifacts/runs/\(job)/output/model/checkpoints/hf_merged/"),
                                "S3DataType": "S3Prefix", "CompressionType": "None",
                            ]
                        ],
                    ],
                ])
            try await call(
                "CreateEndpointConfig",
                [
                    "EndpointConfigName": .string("c\(number)"),
                    "ProductionVariants": [
                        [
                            "VariantName": "AllTraffic", "ModelName": .string("m\(number)"),
                            "InstanceType": "ml.g5.2xlarge", "InitialInstanceCount": 2,
                        ]
                    ],
                ])
        }
        try await call("CreateEndpoint", ["EndpointName": "triage", "EndpointConfigName": "c1"])
        _ = try await cloud.moving { [sageMaker] in try await sageMaker.waitUntilInService(endpoint: "triage") }
    }

    private func update(_ policy: JSONValue?) async throws {
        var request: JSONObject = ["EndpointName": "triage", "EndpointConfigName": "c2"]
        request["DeploymentConfig"] = policy
        try await call("UpdateEndpoint", .object(request))
    }

    private static func policy(_ type: String, canary: JSONValue? = nil) -> JSONValue {
        var routing: JSONObject = ["Type": .string(type), "WaitIntervalInSeconds": 600]
        routing["CanarySize"] = canary
        return [
            "BlueGreenUpdatePolicy": [
                "TrafficRoutingConfiguration": .object(routing), "TerminationWaitInSeconds": 120,
            ],
            "AutoRollbackConfiguration": ["Alarms": [["AlarmName": "slow"]]],
        ]
    }

    private func endpoint() async throws -> (config: String?, status: String) {
        let output = try await sageMaker.endpoint("triage")
        return (output?.endpointConfigName, output?.endpointStatus.rawValue ?? "")
    }

    @Test func canaryIsTrainedDeployedAndPromoted() async throws {
        try await train("job-1")
        try await deploy("job-1")
        #expect(try await cloud.invoke("triage").contains("m1"))
        try await cloud.setAlarm("slow", .ok)
        let began = cloud.wall.now
        try await update(Self.policy("CANARY", canary: ["Type": "INSTANCE_COUNT", "Value": 1]))
        await cloud.advance(by: .seconds(60))
        let pending = try #require(try await sageMaker.endpoint("triage")?.pendingDeploymentSummary)
        #expect(pending.productionVariants?.first?.variantStatus?.first?.status == .baking)
        #expect(cloud.replicas.running.count == 4)
        let done = try await cloud.moving { [sageMaker] in
            try await sageMaker.waitUntilInService(endpoint: "triage")
        }
        #expect(done.endpointConfigName == "c2")
        #expect(done.failureReason == nil)
        // Two bakes and the termination wait, and nothing for provisioning.
        #expect((1320...1335).contains(cloud.wall.now.timeIntervalSince(began)))
        #expect(cloud.replicas.running.map(\.spec.modelName) == ["m2", "m2"])
        #expect(try await cloud.invoke("triage").contains("m2"))
        try await cloud.stop()
    }

    @Test func allAtOnceIsPromoted() async throws {
        try await train("job-1")
        try await deploy("job-1")
        try await cloud.setAlarm("slow", .ok)
        try await update(Self.policy("ALL_AT_ONCE"))
        _ = try await cloud.moving { [sageMaker] in try await sageMaker.waitUntilInService(endpoint: "triage") }
        #expect(try await endpoint() == ("c2", "InService"))
        try await cloud.stop()
    }

    @Test func alarmInTheBakeRollsBack() async throws {
        try await train("job-1")
        try await deploy("job-1")
        try await cloud.setAlarm("slow", .ok)
        try await update(Self.policy("CANARY", canary: ["Type": "INSTANCE_COUNT", "Value": 1]))
        await cloud.advance(by: .seconds(300))
        try await cloud.setAlarm("slow", .alarm, reason: "Threshold Crossed")
        await cloud.advance(by: .seconds(10))
        let output = try #require(try await sageMaker.endpoint("triage"))
        #expect(output.endpointConfigName == "c1")
        #expect(output.endpointStatus == .inService)
        #expect(output.failureReason?.contains("slow") == true)
        #expect(cloud.replicas.running.map(\.spec.modelName) == ["m1", "m1"])
        try await cloud.stop()
    }

    @Test func newFleetThatDoesNotStartRollsBack() async throws {
        try await train("job-1")
        try await deploy("job-1")
        cloud.replicas.fail(["m2"])
        try await update(nil)
        _ = try await cloud.moving { [sageMaker] in try await sageMaker.waitUntilInService(endpoint: "triage") }
        #expect(try await endpoint() == ("c1", "InService"))
        try await cloud.stop()
    }

    @Test func goesOnAfterARestartInTheBake() async throws {
        try await train("job-1")
        try await deploy("job-1")
        try await cloud.setAlarm("slow", .ok)
        try await update(Self.policy("CANARY", canary: ["Type": "INSTANCE_COUNT", "Value": 1]))
        await cloud.advance(by: .seconds(60))
        try await cloud.stop()
        let second = try await InProcessCloud(folder: folder.path, clock: cloud.clock)
        #expect(second.nonce == cloud.nonce)
        #expect(second.replicas.running.count == 4)
        for _ in 0..<14 { await second.advance(by: .seconds(100)) }
        #expect(second.replicas.running.map(\.spec.modelName) == ["m2", "m2"])
        try await second.stop()
    }
}
