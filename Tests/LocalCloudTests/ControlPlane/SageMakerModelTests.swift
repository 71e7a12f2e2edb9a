import AWSWire
import Core
import Foundation
import LocalCloud
import LocalCloudTestSupport
import TestSupport
import Testing

@Suite("SageMaker: models, their images, roles and data", .timeLimit(.minutes(5)))
struct SageMakerModelTests {
    /// An endpoint of one instance on a model with this container.
    private func deploy(_ container: WireFields, _ harness: PlaneHarness) async throws -> WireFields {
        try await harness.call("CreateModel", ["ModelName": "m", "PrimaryContainer": .structure(container)])
        try await harness.call("CreateEndpointConfig", PlaneHarness.config("c", model: "m", count: 1))
        try await harness.call("CreateEndpoint", ["EndpointName": "e", "EndpointConfigName": "c"])
        await harness.plane.deployments.settled(harness.arn("e"))
        return try await harness.describe("e")
    }

    private static let source: WireValue = [
        "S3DataSource": ["S3Uri": "s3://models/m/", "S3DataType": "S3Prefix", "CompressionType": "None"]
    ]

    private func putModel(_ harness: PlaneHarness) async throws {
        for name in ["config.json", "model.safetensors"] {
            try await harness.artifacts.put(
                bytes: Array("{}".utf8), at: S3Location(bucket: "models", key: "m/" + name))
        }
    }

    @Test(arguments: [
        "763104351884.dkr.ecr.eu-central-1.amazonaws.com/djl-inference:0.36.0-lmi27.0.0-cu130",
        "763104351884.dkr.ecr.eu-central-1.amazonaws.com/huggingface-vllm:0.21.0-transformers5.8.1-gpu-py312",
        "763104351884.dkr.ecr.eu-central-1.amazonaws.com/huggingface-pytorch-tgi-inference:2.7.0-tgi3.3.6-gpu",
        "763104351884.dkr.ecr.eu-central-1.amazonaws.com/huggingface-sglang@sha256:00",
        "123456789012.dkr.ecr.eu-central-1.amazonaws.com/team/my-vllm", "vllm/vllm-openai:v0.11.0",
        "ghcr.io/huggingface/text-generation-inference:3.3.6",
    ])
    func servingImagesAreServedByTheEngine(_ image: String) async throws {
        let harness = try PlaneHarness()
        try await putModel(harness)
        let endpoint = try await deploy(["Image": .string(image), "ModelDataSource": Self.source], harness)
        #expect(endpoint.string("EndpointStatus") == "InService")
        let variant = endpoint.structures("ProductionVariants").first
        #expect(variant?.structures("DeployedImages").first?.string("SpecifiedImage") == image)
        await harness.plane.stop()
    }

    @Test(arguments: [
        "246618743249.dkr.ecr.eu-central-1.amazonaws.com/sagemaker-xgboost:1.7-1", "busybox",
        "vllm.example.com/filming:lmi",
    ])
    func anotherImageEndsTheEndpointWithAReason(_ image: String) async throws {
        let harness = try PlaneHarness()
        try await harness.artifacts.put(bytes: [1], at: S3Location(bucket: "models", key: "m/model.bin"))
        let endpoint = try await deploy(["Image": .string(image), "ModelDataSource": Self.source], harness)
        #expect(endpoint.string("EndpointStatus") == "Failed")
        #expect(endpoint.string("FailureReason")?.contains("cannot run the image \(image) of model m") == true)
        #expect(harness.replicas.specs.isEmpty)
        await harness.plane.stop()
    }

    @Test func aModelWithoutDataIsTakenAndSaysSoWhenItIsToServe() async throws {
        let harness = try PlaneHarness()
        let endpoint = try await deploy(
            ["Image": "vllm/vllm-openai", "Environment": ["HF_MODEL_ID": "org/model"]], harness)
        #expect(endpoint.string("EndpointStatus") == "Failed")
        #expect(endpoint.string("FailureReason")?.contains("Model m has no model data") == true)
        await harness.plane.stop()
    }

    @Test(arguments: [true, false]) func anArchiveIsUnpacked(_ isURL: Bool) async throws {
        let harness = try PlaneHarness()
        let archive = try Archive().archive
        try await harness.artifacts.put(bytes: archive, at: S3Location(bucket: "models", key: "m/model.tar.gz"))
        let uri: WireValue = "s3://models/m/model.tar.gz"
        var container: WireFields = ["Image": .string(PlaneHarness.image)]
        if isURL {
            container["ModelDataUrl"] = uri
        } else {
            container["ModelDataSource"] = [
                "S3DataSource": ["S3Uri": uri, "S3DataType": "S3Object", "CompressionType": "Gzip"]
            ]
        }
        let endpoint = try await deploy(container, harness)
        #expect(endpoint.string("EndpointStatus") == "InService", "\(endpoint.string("FailureReason") ?? "")")
        let folder = try #require(harness.replicas.specs.first).modelFolder
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == [
                "config.json", "model.safetensors",
            ])
        #expect(String(decoding: try DurableFile.read(folder + "/model.safetensors"), as: UTF8.self) == "weights")
        await harness.plane.stop()
    }

    @Test(arguments: [
        "ln -s /etc/passwd config.json", "ln model.safetensors config.json", "mkdir -p a; touch a/config.json",
    ])
    func anArchiveWithLinksOrWithoutAModelIsNotServed(_ preparation: String) async throws {
        let harness = try PlaneHarness()
        let archive = try Archive(preparation: preparation).archive
        try await harness.artifacts.put(bytes: archive, at: S3Location(bucket: "models", key: "m/model.tar.gz"))
        let endpoint = try await deploy(
            ["Image": .string(PlaneHarness.image), "ModelDataUrl": "s3://models/m/model.tar.gz"], harness)
        #expect(endpoint.string("EndpointStatus") == "Failed")
        #expect(endpoint.string("FailureReason")?.contains("the model's archive") == true)
        await harness.plane.stop()
    }

    @Test func anArchiveThatIsCutOffIsNotServed() async throws {
        let harness = try PlaneHarness()
        let archive = try Archive().archive
        try await harness.artifacts.put(
            bytes: Array(archive.prefix(archive.count / 2)), at: S3Location(bucket: "models", key: "m/model.tar.gz"))
        let endpoint = try await deploy(
            ["Image": .string(PlaneHarness.image), "ModelDataUrl": "s3://models/m/model.tar.gz"], harness)
        #expect(endpoint.string("FailureReason")?.contains("cut off or damaged") == true)
        await harness.plane.stop()
    }

    /// What the system's own tar makes of a small model folder.
    private struct Archive {
        let archive: [UInt8]
        private let folder: TemporaryFolder

        init(preparation: String = "echo '{}' > config.json") throws {
            folder = try TemporaryFolder()
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/bin/sh")
            process.arguments = [
                "-ec",
                "mkdir model; cd model; printf weights > model.safetensors; printf x > code.py; \(preparation); "
                    + "tar -czf ../model.tar.gz .",
            ]
            process.currentDirectoryURL = URL(fileURLWithPath: folder.file("."))
            try process.run()
            process.waitUntilExit()
            archive = try DurableFile.read(folder.file("model.tar.gz"))
        }
    }

    @Test func theRoleHasToTrustSageMaker() async throws {
        let harness = try PlaneHarness(checksRoles: true)
        try await putModel(harness)
        let wall = ManualWallClock(Date(timeIntervalSince1970: 1_800_000_000))
        let iam = IAMService(
            roles: harness.roles, users: try UserStore(store: harness.database),
            policies: try PolicyStore(store: harness.database), clock: wall, random: SeededRandomSource(seed: 3))
        func answer(_ trust: String, _ name: String) async throws -> String? {
            _ = try await iam.answer(
                AWSCall(
                    operation: "CreateRole",
                    input: ["RoleName": .string(name), "AssumeRolePolicyDocument": .string(trust)],
                    principal: PlaneHarness.principal, requestID: "test", region: PlaneHarness.region,
                    account: PlaneHarness.account))
            do {
                try await harness.call(
                    "CreateModel",
                    [
                        "ModelName": .string(name),
                        "ExecutionRoleArn": .string("arn:aws:iam::123456789012:role/" + name),
                        "PrimaryContainer": ["Image": .string(PlaneHarness.image), "ModelDataSource": Self.source],
                    ])
                return nil
            } catch let fault as AWSFault {
                return fault.message
            }
        }
        let allowed = #"{"Effect":"Allow","Action":"sts:AssumeRole","Principal":{"Service":"sagemaker.amazonaws.com"}"#
        #expect(try await answer(#"{"Statement":"# + allowed + "}}", "trusted") == nil)
        // The name stands in each of these, and none of them lets the service in.
        let denied = allowed.replacing("Allow", with: "Deny")
        let elsewhere = #","Condition":{"StringEquals":{"aws:SourceAccount":"210987654321"}}}"#
        let user =
            #"{"Sid":"sagemaker.amazonaws.com","Effect":"Allow","Action":"sts:AssumeRole","#
            + #""Principal":{"AWS":"123456789012"}}"#
        let documents: [(String, String)] = [
            ("denied", "\(denied)}"), ("denied-too", "\(allowed)},\(denied)}"),
            ("elsewhere", "\(allowed)\(elsewhere)"), ("user", user),
        ]
        for (name, statements) in documents {
            let message = try await answer(#"{"Statement":["# + statements + "]}", name)
            let wanted = "Could not assume role arn:aws:iam::123456789012:role/\(name)."
            #expect(message?.hasPrefix(wanted) == true, "\(name)")
        }
        let source = #","Condition":{"ArnLike":{"aws:SourceArn":"arn:aws:sagemaker:eu-central-1:123456789012:*"}}}"#
        #expect(try await answer(#"{"Statement":"# + allowed + source + "}", "here") == nil)
        await harness.plane.stop()
    }
}
