import AWSWire
import Core
import LocalCloud
import Testing

/// A request that the service refuses, made from one that it takes by changing some members.
struct Refusal: Sendable, CustomTestStringConvertible {
    var name: String
    var operation: String
    var input: WireFields
    var code: String
    var message: String

    init(
        _ name: String, _ operation: String, _ input: WireFields, _ code: String, _ message: String
    ) {
        self.name = name
        self.operation = operation
        self.input = input
        self.code = code
        self.message = message
    }

    init(_ name: String, _ operation: String, _ input: WireFields, _ message: String) {
        self.init(name, operation, input, "ValidationException", message)
    }

    var testDescription: String { name }
}

extension WireFields {
    /// The same members with some replaced; a null takes one away.
    func with(_ changes: WireFields) -> WireFields {
        var copy = self
        for member in changes.members { copy[member.name] = member.value.isNull ? nil : member.value }
        return copy
    }
}

@Suite("SageMaker: refused requests", .timeLimit(.minutes(5)))
struct SageMakerRefusalTests {
    static let scope = ResourceScope(region: PlaneHarness.region, account: PlaneHarness.account)

    static func container(_ changes: WireFields, source: WireFields = [:]) -> WireFields {
        let s3: WireFields = [
            "S3Uri": "s3://models/m1/", "S3DataType": "S3Prefix", "CompressionType": "None",
        ]
        let container: WireFields = [
            "Image": .string(PlaneHarness.image),
            "ModelDataSource": ["S3DataSource": .structure(s3.with(source))],
        ]
        return [
            "ModelName": "new", "ExecutionRoleArn": .string(PlaneHarness.role),
            "PrimaryContainer": .structure(container.with(changes)),
        ]
    }

    static func config(_ variant: WireFields, _ changes: WireFields = [:]) -> WireFields {
        let base: WireFields = [
            "VariantName": "main", "ModelName": "m1", "InstanceType": "ml.g5.2xlarge", "InitialInstanceCount": 2,
        ]
        let config: WireFields = [
            "EndpointConfigName": "new", "ProductionVariants": .list([.structure(base.with(variant))]),
        ]
        return config.with(changes)
    }

    static func update(_ changes: WireFields) -> WireFields {
        let base: WireFields = ["EndpointName": "triage", "EndpointConfigName": "c2"]
        return base.with(changes)
    }

    static func policy(
        _ type: WireValue, wait: Int64 = 60, canary: WireValue = .null, linear: WireValue = .null,
        limit: WireValue = .null, alarms: [String] = []
    ) -> WireFields {
        let routing: WireFields = ["Type": type, "WaitIntervalInSeconds": .int(wait)]
        let blueGreen: WireFields = [
            "TrafficRoutingConfiguration": .structure(
                routing.with(["CanarySize": canary, "LinearStepSize": linear]))
        ]
        return [
            "DeploymentConfig": [
                "BlueGreenUpdatePolicy": .structure(blueGreen.with(["MaximumExecutionTimeoutInSeconds": limit])),
                "AutoRollbackConfiguration": ["Alarms": .list(alarms.map { ["AlarmName": .string($0)] })],
            ]
        ]
    }

    static func size(_ type: WireValue, _ value: Int64) -> WireValue { ["Type": type, "Value": .int(value)] }

    static let data: WireValue = [
        "S3DataSource": ["S3Uri": "s3://models/m1/config.json", "S3DataType": "S3Prefix"]
    ]

    static func job(_ changes: WireFields, serverless: WireFields = [:]) -> WireFields {
        let config: WireFields = [
            "BaseModelArn": .string(
                "arn:aws:sagemaker:\(scope.region):aws:hub-content/SageMakerPublicHub/Model/\(HubModel.installedID)/1.0.0"
            ),
            "JobType": "FineTuning", "CustomizationTechnique": "SFT", "Peft": "LORA",
        ]
        let base: WireFields = [
            "TrainingJobName": "job", "RoleArn": .string(PlaneHarness.role),
            "ServerlessJobConfig": .structure(config.with(serverless)),
            "InputDataConfig": [["ChannelName": "train", "DataSource": data]],
            "OutputDataConfig": ["S3OutputPath": "s3://models/out"],
            "ModelPackageConfig": ["ModelPackageGroupArn": .string(scope.packageGroup("group"))],
        ]
        return base.with(changes)
    }

    static let gated = "meta-textgeneration-llama-3-2-1b-instruct"

    static let models: [Refusal] = [
        .init("no image", "CreateModel", container(["Image": .null]), "Image"),
        .init("no container", "CreateModel", ["ModelName": "new"], "PrimaryContainer"),
        .init("two sources", "CreateModel", container(["ModelDataUrl": "s3://a/b.tar.gz"]), "cannot both be specified"),
        .init(
            "package and archive", "CreateModel",
            container([
                "Image": .null, "ModelDataSource": .null, "ModelDataUrl": "s3://a/b.tar.gz",
                "ModelPackageName": .string(scope.package("group", version: 1)),
            ]), "cannot be combined"),
        .init(
            "archive that is a prefix", "CreateModel",
            container(["ModelDataUrl": "s3://models/m1/", "ModelDataSource": .null]), "single gzip compressed"),
        .init(
            "no such archive", "CreateModel",
            container(["ModelDataUrl": "s3://models/m1/none.tar.gz", "ModelDataSource": .null]), "no object"),
        .init("prefix without slash", "CreateModel", container([:], source: ["S3Uri": "s3://models/m1"]), "slash"),
        .init(
            "compressed", "CreateModel", container([:], source: ["CompressionType": "Gzip"]), "NotImplemented", "Gzip"),
        .init("no such bucket", "CreateModel", container([:], source: ["S3Uri": "s3://none/m1/"]), "bucket"),
        .init("no weights", "CreateModel", container([:], source: ["S3Uri": "s3://models/empty/"]), "no objects"),
        .init("no safetensors", "CreateModel", container([:], source: ["S3Uri": "s3://models/bare/"]), "safetensors"),
        .init(
            "name taken", "CreateModel", container([:]).with(["ModelName": "m1"]),
            "Cannot create already existing model"),
        .init(
            "gated without acceptance", "CreateModel",
            container(
                [:],
                source: [
                    "S3Uri": .string(
                        PublicHub(region: PlaneHarness.region).artifact(of: PlaneHarness.models[1]).description)
                ]), "AcceptEula value must be explicitly defined as True"),
    ]

    static let configs: [Refusal] = [
        .init(
            "component mode", "CreateEndpointConfig", config(["ModelName": .null]), "NotImplemented",
            "inference components"),
        .init(
            "serverless", "CreateEndpointConfig", config(["ServerlessConfig": [:]]), "NotImplemented",
            "CreateEndpointConfig with ProductionVariants.ServerlessConfig."),
        .init(
            "shadow", "CreateEndpointConfig", config([:], ["ShadowProductionVariants": []]), "NotImplemented", "Shadow"),
        .init("no such model", "CreateEndpointConfig", config(["ModelName": "none"]), "Could not find model"),
        .init("no type", "CreateEndpointConfig", config(["InstanceType": .null]), "InstanceType"),
        .init("volume on local storage", "CreateEndpointConfig", config(["VolumeSizeInGB": 30]), "VolumeSizeInGB"),
        .init("name taken", "CreateEndpointConfig", config([:], ["EndpointConfigName": "c1"]), "already existing"),
        .init(
            "endpoint without configuration", "CreateEndpoint", ["EndpointName": "e", "EndpointConfigName": "none"],
            "Could not find endpoint configuration"),
        .init(
            "endpoint name taken", "CreateEndpoint", ["EndpointName": "triage", "EndpointConfigName": "c1"],
            "Cannot create already existing endpoint"),
        .init(
            "describe none", "DescribeEndpointConfig", ["EndpointConfigName": "none"],
            "Could not find endpoint configuration"),
        .init("delete none", "DeleteModel", ["ModelName": "none"], "Could not find model"),
    ]

    static let updates: [Refusal] = [
        .init("no such endpoint", "UpdateEndpoint", update(["EndpointName": "none"]), "Could not find endpoint"),
        .init(
            "no such configuration", "UpdateEndpoint", update(["EndpointConfigName": "none"]),
            "Could not find endpoint configuration"),
        .init("same configuration", "UpdateEndpoint", update(["EndpointConfigName": "c1"]), "already uses"),
        .init(
            "other variants", "UpdateEndpoint", update(policy("ALL_AT_ONCE").with(["EndpointConfigName": "c3"])),
            "Variant names must be identical"),
        .init(
            "canary above half", "UpdateEndpoint", update(policy("CANARY", canary: size("INSTANCE_COUNT", 2))),
            "at most 50 percent"),
        .init(
            "canary above fifty percent", "UpdateEndpoint",
            update(policy("CANARY", canary: size("CAPACITY_PERCENT", 51))),
            "50 percent"),
        .init("canary without size", "UpdateEndpoint", update(policy("CANARY")), "CanarySize must be specified"),
        .init(
            "size without canary", "UpdateEndpoint", update(policy("ALL_AT_ONCE", canary: size("INSTANCE_COUNT", 1))),
            "only for traffic routing type CANARY"),
        .init(
            "time limit below the waits", "UpdateEndpoint", update(policy("ALL_AT_ONCE", wait: 900, limit: 900)),
            "must be greater"),
        .init("unknown alarm", "UpdateEndpoint", update(policy("ALL_AT_ONCE", alarms: ["none"])), "does not exist"),
        .init(
            "linear", "UpdateEndpoint", update(policy("LINEAR", linear: size("CAPACITY_PERCENT", 20))),
            "NotImplemented",
            "linear"),
        .init(
            "rolling", "UpdateEndpoint",
            update([
                "DeploymentConfig": [
                    "RollingUpdatePolicy": [
                        "MaximumBatchSize": ["Type": "INSTANCE_COUNT", "Value": 1], "WaitIntervalInSeconds": 0,
                    ]
                ]
            ]), "NotImplemented", "rolling"),
        .init("quota", "UpdateEndpoint", update(["EndpointConfigName": "c4"]), "ResourceLimitExceeded", "20 Instances"),
    ]

    static let jobs: [Refusal] = [
        .init(
            "classic form", "CreateTrainingJob", job(["ServerlessJobConfig": .null, "AlgorithmSpecification": [:]]),
            "NotImplemented", "AlgorithmSpecification"),
        .init("both forms", "CreateTrainingJob", job(["ResourceConfig": [:]]), "must not be specified together"),
        .init(
            "AI feedback", "CreateTrainingJob",
            job(
                [:],
                serverless: [
                    "BaseModelArn": .string(
                        "arn:aws:sagemaker:\(scope.region):aws:hub-content/SageMakerPublicHub/Model/\(gated)/1.0.0"),
                    "AcceptEula": true, "CustomizationTechnique": "RLAIF",
                ]), "NotImplemented", "RLAIF"),
        .init(
            "evaluation", "CreateTrainingJob", job([:], serverless: ["JobType": "Evaluation"]), "NotImplemented",
            "Evaluation"),
        .init(
            "spot", "CreateTrainingJob", job(["EnableManagedSpotTraining": true]), "NotImplemented",
            "EnableManagedSpotTraining"),
        .init(
            "wrapped records", "CreateTrainingJob",
            job(["InputDataConfig": [["ChannelName": "train", "RecordWrapperType": "RecordIO", "DataSource": data]]]),
            "NotImplemented", "RecordWrapperType RecordIO"),
        .init("full rank", "CreateTrainingJob", job([:], serverless: ["Peft": .null]), "NotImplemented", "full"),
        .init(
            "technique of another model", "CreateTrainingJob",
            job([:], serverless: ["CustomizationTechnique": "RLAIF"]), "does not support"),
        .init(
            "no reward", "CreateTrainingJob", job([:], serverless: ["CustomizationTechnique": "RLVR"]),
            "EvaluatorArn must be specified"),
        .init(
            "evaluator", "CreateTrainingJob",
            job([:], serverless: ["CustomizationTechnique": "RLVR", "EvaluatorArn": "arn:aws:x:evaluator-1"]),
            "NotImplemented", "evaluator-1"),
        .init(
            "preferences' parameter", "CreateTrainingJob", job(["HyperParameters": ["beta": "0.1"]]),
            "'beta' is not supported"),
        .init(
            "gated", "CreateTrainingJob",
            job(
                [:],
                serverless: [
                    "BaseModelArn": .string(
                        "arn:aws:sagemaker:\(scope.region):aws:hub-content/SageMakerPublicHub/Model/\(gated)/1.0.0"),
                    "AcceptEula": false,
                ]), "AcceptEula"),
        .init(
            "another region", "CreateTrainingJob",
            job(
                [:],
                serverless: [
                    "BaseModelArn": "arn:aws:sagemaker:us-east-1:aws:hub-content/SageMakerPublicHub/Model/x/1.0.0"
                ]), "in region us-east-1"),
        .init(
            "unknown model", "CreateTrainingJob",
            job(
                [:],
                serverless: [
                    "BaseModelArn": .string(
                        "arn:aws:sagemaker:\(scope.region):aws:hub-content/SageMakerPublicHub/Model/x/1.0.0")
                ]), "ResourceNotFound", "does not exist"),
        .init("no group", "CreateTrainingJob", job(["ModelPackageConfig": .null]), "ModelPackageGroupArn is required"),
        .init(
            "group that is not there", "CreateTrainingJob",
            job(["ModelPackageConfig": ["ModelPackageGroupArn": .string(scope.packageGroup("none"))]]), "does not exist"
        ),
        .init(
            "no data", "CreateTrainingJob",
            job([
                "InputDataConfig": [
                    [
                        "ChannelName": "train",
                        "DataSource": ["S3DataSource": ["S3Uri": "s3://models/nothing", "S3DataType": "S3Prefix"]],
                    ]
                ]
            ]), "No S3 objects found"),
        .init(
            "unknown channel", "CreateTrainingJob",
            job(["InputDataConfig": [["ChannelName": "test", "DataSource": [:]]]]), "Channel test"),
        .init(
            "unknown hyperparameter", "CreateTrainingJob", job(["HyperParameters": ["epochs": "3"]]),
            "'epochs' is not supported"),
        .init(
            "reserved hyperparameter", "CreateTrainingJob", job(["HyperParameters": ["data_path": "x"]]), "not allowed"),
        .init(
            "hyperparameter out of range", "CreateTrainingJob", job(["HyperParameters": ["max_epochs": "0"]]),
            "greater than or equal to 1"),
        .init(
            "hyperparameter of another type", "CreateTrainingJob", job(["HyperParameters": ["learning_rate": "fast"]]),
            "must be of type float"),
        .init(
            "job that is not there", "DescribeTrainingJob", ["TrainingJobName": "none"], "Requested resource not found."
        ),
        .init("stop of nothing", "StopTrainingJob", ["TrainingJobName": "none"], "Requested resource not found."),
        .init("group taken", "CreateModelPackageGroup", ["ModelPackageGroupName": "group"], "already exists"),
        .init(
            "package that is not there", "DescribeModelPackage",
            ["ModelPackageName": .string(scope.package("group", version: 9))], "does not exist"),
        .init(
            "hub that is not there", "ListHubContents", ["HubName": "mine", "HubContentType": "Model"],
            "ResourceNotFound", "does not exist"),
        .init("tags of nothing", "ListTags", ["ResourceArn": .string(scope.endpoint("none"))], "Could not find"),
        .init("foreign token", "ListModels", ["NextToken": "abc"], "pagination token"),
    ]

    @Test(arguments: models + configs + updates + jobs)
    func isRefused(_ refusal: Refusal) async throws {
        let harness = try PlaneHarness()
        try await harness.makeEndpoint()
        for (name, count, variant) in [("c3", Int64(2), "other"), ("c4", 19, "main")] {
            try await harness.call(
                "CreateEndpointConfig", PlaneHarness.config(name, model: "m1", count: count, variant: variant))
        }
        try await harness.artifacts.put(
            bytes: Array("{}".utf8), at: S3Location(bucket: "models", key: "bare/config.json"))
        try await harness.call("CreateModelPackageGroup", ["ModelPackageGroupName": "group"])
        let before = harness.plane.store.view
        let fault = try #require(
            await #expect(throws: AWSFault.self) { try await harness.call(refusal.operation, refusal.input) })
        #expect(fault.code == refusal.code)
        #expect(fault.message.contains(refusal.message), "\(fault.message)")
        #expect(fault.status == (refusal.code == "NotImplemented" ? 501 : 400))
        // A refusal leaves nothing behind.
        let after = harness.plane.store.view
        #expect(after.models.keys == before.models.keys)
        #expect(after.endpointConfigs.keys == before.endpointConfigs.keys)
        #expect(after.trainingJobs.isEmpty)
        #expect(after.endpoints.mapValues(\.status) == before.endpoints.mapValues(\.status))
        await harness.plane.stop()
    }
}
