import AWSShapes
import AWSWire
import Core
import Gateway
import LocalCloud
import LocalCloudTestSupport
import Logging
import TestSupport
import Testing

@Suite("registered operations")
struct RegistrationTests {
    /// By service, each registered operation with what `--any-key` means for it.
    let registered: [String: [String: KeyRule]]
    let models = [
        SageMaker.model, SageMakerRuntime.model, S3.model, STS.model, IAM.model, CloudWatch.model,
    ]

    init() throws {
        let folder = try TemporaryFolder()
        let base = folder.file("base")
        try DurableFile.makeFolder(base)
        try DurableFile.write(Array("{}".utf8), to: base + "/config.json")
        registered = try LocalCloudRuntime.open(
            LocalCloudSetting(dataFolder: folder.file("data"), port: 4566),
            engines: LocalCloudEngines(
                training: FakeEngine(), launcher: FakeReplicas(), gateway: Gateway(clock: ContinuousClock()),
                baseModelFolder: base, hubModels: PlaneHarness.models),
            logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() })
        ).front.registered
    }

    @Test("are operations of the service models, which have but two more")
    func areInTheModels() {
        #expect(Set(registered.keys) == Set(models.map(\.name)))
        for model in models {
            let (known, ours) = (Set(model.operations.keys), Set((registered[model.name] ?? [:]).keys))
            #expect(ours.subtracting(known) == [], "\(model.name)")
            let missing: [String: Set<String>] = [
                "sagemaker": ["UpdateEndpointWeightsAndCapacities"], "sagemaker-runtime": ["InvokeEndpointAsync"],
            ]
            #expect(known.subtracting(ours) == missing[model.name] ?? [], "\(model.name)")
        }
    }

    @Test("what can lead to code being run, or hands out keys, needs a genuine signature")
    func genuineKeys() {
        let genuine = registered.mapValues { Set($0.filter { $0.value == .genuineKey }.keys) }
            .filter { !$0.value.isEmpty }
        #expect(
            genuine == [
                "sagemaker": [
                    "CreateTrainingJob", "CreateModel", "CreateEndpointConfig", "CreateEndpoint", "UpdateEndpoint",
                ],
                "s3": [
                    "PutObject", "CopyObject", "CreateMultipartUpload", "UploadPart", "CompleteMultipartUpload",
                ],
                "sts": ["AssumeRole"],
            ])
    }
}
