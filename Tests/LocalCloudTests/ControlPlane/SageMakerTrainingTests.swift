import AWSWire
import Core
import Foundation
import LocalCloud
import LocalCloudTestSupport
import Testing

@Suite("SageMaker: hub, training jobs and model packages", .timeLimit(.minutes(5)))
struct SageMakerTrainingTests {
    private let scope = ResourceScope(region: PlaneHarness.region, account: PlaneHarness.account)

    private func job(_ name: String, model: String = HubModel.installedID, source: String? = nil) -> WireFields {
        var package: WireFields = ["ModelPackageGroupArn": .string(scope.packageGroup("triage"))]
        if let source { package["SourceModelPackageArn"] = .string(source) }
        return [
            "TrainingJobName": .string(name), "RoleArn": .string(PlaneHarness.role),
            "ServerlessJobConfig": [
                "BaseModelArn": .string(
                    "arn:aws:sagemaker:\(scope.region):aws:hub-content/SageMakerPublicHub/Model/\(model)/1.0.0"),
                "JobType": "FineTuning", "CustomizationTechnique": "SFT", "Peft": "LORA", "AcceptEula": false,
            ],
            "InputDataConfig": [
                [
                    "ChannelName": "train",
                    "DataSource": [
                        "S3DataSource": ["S3Uri": "s3://data/train.jsonl", "S3DataType": "S3Prefix"]
                    ],
                ]
            ],
            "OutputDataConfig": ["S3OutputPath": "s3://out/runs"],
            "ModelPackageConfig": .structure(package),
            "HyperParameters": ["max_epochs": "2", "learning_rate": "0.0002"],
            "Tags": [["Key": "team", "Value": "support"]],
        ]
    }

    private func makeHarness(_ script: FakeEngine.Script? = FakeEngine.trains) async throws -> PlaneHarness {
        let harness = try PlaneHarness(engine: script)
        try await harness.artifacts.put(
            bytes: Array(#"{"prompt":"a","completion":"b"}"#.utf8), at: S3Location(bucket: "data", key: "train.jsonl"))
        try await harness.artifacts.ensureBucket("out", region: scope.region)
        try await harness.call("CreateModelPackageGroup", ["ModelPackageGroupName": "triage"])
        return harness
    }

    private func describe(_ harness: PlaneHarness, _ name: String) async throws -> WireFields {
        try await harness.call("DescribeTrainingJob", ["TrainingJobName": .string(name)])
    }

    @Test func aPageOfJobsIsCutBeforeItsStatusIsLookedAt() async throws {
        let harness = try await makeHarness { spec in
            guard spec.jobName != "job-2" else { throw EngineError(EngineError.inputMissing, "no rows") }
            return try FakeEngine.trains(spec)
        }
        for name in ["job-1", "job-2", "job-3"] {
            try await harness.call("CreateTrainingJob", job(name))
            await harness.plane.jobs.settled(scope.trainingJob(name))
        }
        func page(_ input: WireFields) async throws -> (names: [String?], token: WireValue?) {
            let base: WireFields = ["StatusEquals": "Completed", "SortBy": "Name", "SortOrder": "Ascending"]
            let output = try await harness.call("ListTrainingJobs", base.with(input))
            let names = output.structures("TrainingJobSummaries").map { $0.string("TrainingJobName") }
            return (names, output["NextToken"])
        }
        let all = try await page([:])
        #expect(all.names == ["job-1", "job-3"])
        #expect(all.token == nil)
        let first = try await page(["MaxResults": 2])
        #expect(first.names == ["job-1"])
        let rest = try await page(["MaxResults": 2, "NextToken": first.token ?? .null])
        #expect(rest.names == ["job-3"])
        #expect(rest.token == nil)
        // The other filters come first.
        let named = try await page(["MaxResults": 1, "NameContains": "3"])
        #expect(named.names == ["job-3"])
        await harness.plane.stop()
    }

    @Test func jobTrainsStoresAndRegisters() async throws {
        let harness = try await makeHarness()
        try await harness.call("CreateTrainingJob", job("job-1"))
        await harness.plane.jobs.settled(scope.trainingJob("job-1"))
        let done = try await describe(harness, "job-1")
        #expect(done.string("TrainingJobStatus") == "Completed")
        #expect(done.string("SecondaryStatus") == "Completed")
        #expect(done.structure("ModelArtifacts")?.string("S3ModelArtifacts") == "s3://out/runs/job-1/output/model/")
        #expect(done.int("BillableTokenCount") == 400)
        let progress = try #require(done.structure("ProgressInfo"))
        #expect(progress.int("CurrentEpoch") == 2)
        #expect(progress.int("CurrentStep") == 2)
        #expect(progress.int("TotalStepCountPerEpoch") == 2)
        let metrics = done.structures("FinalMetricDataList")
        #expect(metrics.first { $0.string("MetricName") == "total_loss" }?.double("Value") == 2)
        #expect(metrics.first { $0.string("MetricName") == "val_eval_total_loss" }?.double("Value") == 2.25)
        let stages = done.structures("SecondaryStatusTransitions").compactMap { $0.string("Status") }
        #expect(stages == ["Starting", "Downloading", "Starting", "Downloading", "Training", "Uploading", "Completed"])
        #expect(
            harness.artifacts.keys("out") == [
                "runs/job-1/output/model/.hydra/config.yaml",
                "runs/job-1/output/model/checkpoints/hf/adapter_config.json",
                "runs/job-1/output/model/checkpoints/hf/adapter_model.safetensors",
                "runs/job-1/output/model/checkpoints/hf_merged/config.json",
                "runs/job-1/output/model/checkpoints/hf_merged/model.safetensors",
            ])
        let package = try #require(done.string("OutputModelPackageArn"))
        #expect(package == scope.package("triage", version: 1))
        let described = try await harness.call("DescribeModelPackage", ["ModelPackageName": .string(package)])
        let container = try #require(described.structure("InferenceSpecification")?.structures("Containers").first)
        #expect(container.structure("BaseModel")?.string("HubContentName") == HubModel.installedID)
        let tags = try await harness.call("ListTags", ["ResourceArn": .string(scope.trainingJob("job-1"))])
        #expect(tags.structures("Tags").first?.string("Value") == "support")
        await harness.plane.stop()
    }

    /// The technique and its own parameter reach the engine, and the engine's figures reach whoever watches.
    @Test func preferencesAreTrainedOn() async throws {
        let harness = try await makeHarness { spec in
            try FakeEngine.trains(spec).map { event in
                guard case .training(var progress) = event else { return event }
                progress.figures = ["rewards/margins": Double(progress.step) / 4, "rewards/accuracies": 1]
                return .training(progress)
            }
        }
        var request = job("job-1")
        request["ServerlessJobConfig"] = .structure(
            try #require(request.structure("ServerlessJobConfig")).with(["CustomizationTechnique": "DPO"]))
        request["HyperParameters"] = ["max_epochs": "2", "beta": "0.2"]
        try await harness.call("CreateTrainingJob", request)
        await harness.plane.jobs.settled(scope.trainingJob("job-1"))
        let spec = try #require(harness.engine.specs.first)
        #expect(spec.technique.rawValue == "dpo" && spec.hyperparameters["beta"] == "0.2")
        let metrics = try await describe(harness, "job-1").structures("FinalMetricDataList")
        #expect(metrics.first { $0.string("MetricName") == "rewards/margins" }?.double("Value") == 1)
        #expect(metrics.contains { $0.string("MetricName") == "rewards/accuracies" })
        #expect(metrics.contains { $0.string("MetricName") == "total_loss" })
        await harness.plane.stop()
    }

    @Test func whatAJobKeepsIsGivenBack() async throws {
        let harness = try await makeHarness(nil)
        let kept: WireFields = [
            "OutputDataConfig": ["S3OutputPath": "s3://out/runs", "KmsKeyId": "key-1", "CompressionType": "NONE"],
            "VpcConfig": ["SecurityGroupIds": ["sg-1"], "Subnets": ["subnet-1"]], "EnableNetworkIsolation": true,
            "EnableInterContainerTrafficEncryption": true, "EnableManagedSpotTraining": false,
            "Environment": ["HF_TOKEN": "x"], "StoppingCondition": ["MaxRuntimeInSeconds": 3600],
            "InputDataConfig": [
                [
                    "ChannelName": "train", "ContentType": "application/jsonlines", "CompressionType": "None",
                    "RecordWrapperType": "None", "InputMode": "File",
                    "DataSource": [
                        "S3DataSource": [
                            "S3Uri": "s3://data/train.jsonl", "S3DataType": "S3Prefix",
                            "S3DataDistributionType": "FullyReplicated",
                        ]
                    ],
                ]
            ],
        ]
        let input = job("job-1").with(kept)
        try await harness.call("CreateTrainingJob", input)
        let described = try await describe(harness, "job-1")
        for member in input.members where member.name != "Tags" {
            #expect(described[member.name] == member.value, "\(member.name)")
        }
        #expect(described["Tags"] == nil)
        await harness.plane.stop()
    }

    @Test func theEngineIsToldTheTechniqueOfTheJob() async throws {
        let harness = try await makeHarness()
        try await harness.call("CreateTrainingJob", job("job-1"))
        let arn = scope.trainingJob("job-1")
        await harness.plane.jobs.settled(arn)
        // As a later release may record it.
        try await harness.plane.store.update(TrainingJobRecord.self, arn) { job in
            job.technique = "DPO"
            job.status = .inProgress
        }
        await harness.plane.jobs.begin(arn)
        await harness.plane.jobs.settled(arn)
        #expect(harness.engine.specs.map(\.technique.rawValue) == ["sft", "dpo"])
        await harness.plane.stop()
    }

    @Test func secondJobContinuesFromThePackage() async throws {
        let harness = try await makeHarness()
        try await harness.call("CreateTrainingJob", job("job-1"))
        await harness.plane.jobs.settled(scope.trainingJob("job-1"))
        try await harness.call("CreateTrainingJob", job("job-2", source: scope.package("triage", version: 1)))
        await harness.plane.jobs.settled(scope.trainingJob("job-2"))
        let folder = try #require(harness.engine.specs.last?.startFromFolder)
        #expect(String(decoding: try DurableFile.read(folder + "/model.safetensors"), as: UTF8.self) == "merged job-1")
        #expect(
            try await describe(harness, "job-2").string("OutputModelPackageArn") == scope.package("triage", version: 2))
        await harness.plane.stop()
    }

    @Test func failureCarriesTheLastWords() async throws {
        let harness = try await makeHarness { _ in [.starting, .failed(lastWords: "out of memory")] }
        try await harness.call("CreateTrainingJob", job("job-1"))
        await harness.plane.jobs.settled(scope.trainingJob("job-1"))
        let done = try await describe(harness, "job-1")
        #expect(done.string("TrainingJobStatus") == "Failed")
        #expect(done.string("FailureReason") == "AlgorithmError: out of memory")
        #expect(done["OutputModelPackageArn"] == nil)
        await harness.plane.stop()
    }

    @Test func queuedJobSaysSoAndStops() async throws {
        let harness = try await makeHarness(nil)
        try await harness.call("CreateTrainingJob", job("job-1"))
        await harness.settle()
        #expect(try await describe(harness, "job-1").string("SecondaryStatus") == "Pending")
        let message = try await describe(harness, "job-1").structures("SecondaryStatusTransitions").last?
            .string("StatusMessage")
        #expect(message?.contains("one job at a time") == true)
        try await harness.call("StopTrainingJob", ["TrainingJobName": "job-1"])
        await harness.plane.jobs.settled(scope.trainingJob("job-1"))
        let done = try await describe(harness, "job-1")
        #expect(done.string("TrainingJobStatus") == "Stopped")
        #expect(done.timestamp("TrainingEndTime") != nil)
        await harness.plane.stop()
    }

    @Test func restartFailsWhatWasInProgress() async throws {
        let first = try await makeHarness(nil)
        try await first.call("CreateTrainingJob", job("job-1"))
        await first.settle()
        await first.plane.stop()
        let second = try PlaneHarness(after: first)
        try await second.plane.start()
        let done = try await describe(second, "job-1")
        #expect(done.string("TrainingJobStatus") == "Failed")
        #expect(done.string("FailureReason")?.contains("restart") == true)
        await second.plane.stop()
    }

    @Test func hubListsRealIdsAndMarksStandIns() async throws {
        let harness = try PlaneHarness()
        let listed = try await harness.call(
            "ListHubContents", ["HubName": "SageMakerPublicHub", "HubContentType": "Model"])
        let summaries = listed.structures("HubContentSummaries")
        #expect(summaries.count == 2)
        let standIn = try #require(summaries.first { $0.string("HubContentName")?.hasPrefix("meta-") == true })
        let keywords = standIn.list("HubContentSearchKeywords")?.compactMap(\.string) ?? []
        #expect(keywords.contains("@slipway:stand-in"))
        #expect(keywords.contains { $0.hasPrefix("@recipe:finetuning_sft_") })
        #expect(keywords.contains("@capability:customization"))
        let described = try await harness.call(
            "DescribeHubContent",
            [
                "HubName": "SageMakerPublicHub", "HubContentType": "Model",
                "HubContentName": .string(HubModel.installedID),
            ])
        let document = try JSONValue(parsing: try #require(described.string("HubContentDocument")))
        #expect(document["GatedBucket"] == false)
        #expect(document["HostingEulaUri"] == nil)
        #expect(document["HostingConfigs"]?.array?.first?["EcrAddress"]?.string == PlaneHarness.image)
        let uri = try #require(document["RecipeCollection"]?.array?.first?["SmtjOverrideParamsS3Uri"]?.string)
        let location = try #require(S3Location(uri))
        let text = try #require(try harness.artifacts.text(location.bucket, location.key))
        #expect(try JSONValue(parsing: text)["max_epochs"]?["type"] == "integer")
        await harness.plane.stop()
    }

    @Test func everyCatalogueModelHasADocument() throws {
        let hub = PublicHub(region: "eu-west-1")
        #expect(HubModel.catalogue.count > 30)
        #expect(HubModel.catalogue.count { !$0.isStandIn } == 1)
        for model in HubModel.catalogue {
            #expect(hub.arn(of: model).utf8.count <= 255)
            #expect(!model.instanceTypes.isEmpty, "\(model.id)")
        }
    }
}

@Suite("Hyperparameters of the local recipe")
struct HyperparameterSpecificationTests {
    @Test func defaultsAreAllowed() throws {
        let specification = HyperparameterSpecification.sft
        var values: [String: String] = [:]
        for entry in specification.entries { values[entry.name] = entry.defaultValue.string ?? entry.defaultValue.text }
        #expect(specification.problems(with: values) == [])
        #expect(specification.document["learning_rate"]?["type"]?.string == "float")
    }
}
