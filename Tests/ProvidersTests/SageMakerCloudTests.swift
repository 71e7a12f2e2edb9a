import AWSClient
import Core
import Lifecycle
import Providers
import Rollouts
import Testing
import TestSupport

@Suite(.timeLimit(.minutes(5)))
struct SageMakerCloudTests {
    private func action(_ operation: String, _ request: JSONValue, tier: Tier = .mutate) -> Action {
        Action(id: ActionID("a1"), tier: tier, operation: OperationID(operation), summary: "s", request: request)
    }

    private var createModel: Action {
        action(
            "sagemaker.CreateModel",
            RunTags.tagged(["ModelName": "m1"], run: Sample.context.run, project: "p"))
    }

    @Test func theRequestIsSentAsItStands() async throws {
        let cloud = try ScriptedCloud([
            "CreateModel": { _ in (200, #"{"ModelArn":"arn:aws:sagemaker:us-west-2:123456789012:model/m1"}"#) }
        ])
        let result = try await AWSCloud.port(cloud.client).perform(createModel, context: Sample.context(createModel))
        #expect(result["ModelArn"]?.string?.hasSuffix("model/m1") == true)
        #expect(try cloud.requests("CreateModel") == [createModel.request])
    }

    @Test func alreadyThereIsAnUnknownOutcome() async throws {
        let cloud = try ScriptedCloud([
            "CreateModel": { _ in
                (400, #"{"__type":"ValidationException","message":"Cannot create already existing model \"m1\"."}"#)
            }
        ])
        let error = await #expect(throws: AWSClientError.self) {
            try await AWSCloud.port(cloud.client).perform(createModel, context: Sample.context(createModel))
        }
        #expect(error?.retry == .unknownOutcome)
    }

    @Test func aRoleThatIsTooYoungIsWaitedFor() async throws {
        let job = action(
            "sagemaker.CreateModel", ["ModelName": "m1", "ExecutionRoleArn": .string(Sample.role)])
        let cloud = try ScriptedCloud([
            "CreateModel": { _ in
                (400, #"{"__type":"ValidationException","message":"Could not assume role x. Please ensure"}"#)
            }
        ])
        let error = await #expect(throws: AWSClientError.self) {
            try await AWSCloud.port(cloud.client).perform(job, context: Sample.context(job))
        }
        #expect(error?.retry == .after(.seconds(5)))
    }

    @Test func oursIsWhatCarriesOurRunAndDigest() async throws {
        let describe: ScriptedCloud.Answer = { _ in
            (
                200,
                #"{"ModelName":"m1","ModelArn":"arn:aws:sagemaker:us-west-2:123456789012:model/m1","CreationTime":1}"#
            )
        }
        func observe(_ tags: [(String, String)]) async throws -> Observation {
            let list: JSONValue = [
                "Tags": .array(tags.map { ["Key": .string($0.0), "Value": .string($0.1)] })
            ]
            let cloud = try ScriptedCloud(["DescribeModel": describe, "ListTags": { _ in (200, list.text) }])
            return try await AWSCloud.port(cloud.client).observe(createModel, context: Sample.context(createModel))
        }
        let run = (RunTags.run, Sample.context.run.rawValue)
        let ours = try await observe([run, (RunTags.request, RunTags.requestDigest(createModel.request).hex)])
        #expect(ours == .ours(result: ["ModelArn": "arn:aws:sagemaker:us-west-2:123456789012:model/m1"]))
        for tags in [[run, (RunTags.request, "00")], [(RunTags.run, "run-other")], []] {
            guard case .foreign = try await observe(tags) else {
                Issue.record("\(tags) counts as ours")
                continue
            }
        }
        let absent = try await AWSCloud.port(ScriptedCloud().client).observe(
            createModel, context: Sample.context(createModel))
        #expect(absent == .absent)
    }

    @Test func anUpdateIsOursWhenItIsPendingOrServing() async throws {
        let update = action("sagemaker.UpdateEndpoint", ["EndpointName": "ep", "EndpointConfigName": "c2"])
        func observe(_ answer: @escaping ScriptedCloud.Answer) async throws -> Observation {
            let cloud = try ScriptedCloud(["DescribeEndpoint": answer])
            return try await AWSCloud.port(cloud.client).observe(update, context: Sample.context(update))
        }
        let arn: JSONValue = "arn:aws:sagemaker:us-west-2:123456789012:endpoint/ep"
        #expect(try await observe(Sample.endpoint()) == .absent)
        #expect(
            try await observe(Sample.endpoint("Updating", pending: "c2")) == .ours(result: ["EndpointArn": arn]))
        #expect(try await observe(Sample.endpoint(config: "c2")) == .ours(result: ["EndpointArn": arn]))
        guard case .foreign = try await observe(Sample.endpoint("Updating", pending: "c3")) else {
            Issue.record("another update counts as ours")
            return
        }
    }

    @Test func anUploadIsHeldToItsDigest() async throws {
        let folder = try TemporaryFolder()
        try DurableFile.write([1, 2, 3], to: folder.file("train"))
        func upload(_ digest: SHA256Digest) -> Action {
            let file = FileReference(path: folder.file("train"), digest: digest, bytes: 3)
            return action("s3.Upload", ["Bucket": "bkt", "Key": "k", "Body": PlanReference.file(file).json])
        }
        let good = upload(SHA256Digest(of: [1, 2, 3]))
        let cloud = try ScriptedCloud(objects: ["/bkt/k": [1, 2, 3]])
        let result = try await AWSCloud.port(cloud.client).perform(good, context: Sample.context(good))
        #expect(result["Size"]?.int == 3)
        #expect(
            try await AWSCloud.port(cloud.client).observe(good, context: Sample.context(good)) == .ours(result: result)
        )
        let changed = upload(SHA256Digest(of: [9]))
        await #expect(throws: ProvidersError.self) {
            try await AWSCloud.port(cloud.client).perform(changed, context: Sample.context(changed))
        }
    }

    @Test func guardsReadTheLiveState() async throws {
        let cloud = AWSCloud.port(try ScriptedCloud(["DescribeEndpoint": Sample.endpoint()]).client)
        func live(_ kind: String, _ field: String) async throws -> JSONValue {
            try await cloud.liveValue(
                of: LiveGuard(kind: kind, name: "x1", field: field, expected: .null), target: Sample.target)
        }
        #expect(try await live("sagemaker.Endpoint", LiveGuard.exists) == true)
        #expect(try await live("sagemaker.Endpoint", "EndpointConfigName") == "c1")
        #expect(try await live("sagemaker.Model", LiveGuard.exists) == false)
        #expect(try await live("s3.Bucket", LiveGuard.exists) == false)
        #expect(try await live("iam.Role", LiveGuard.exists) == false)
    }

    @Test func anotherRegionIsRefused() async throws {
        var context = Sample.context(createModel)
        context.target.region = "eu-west-1"
        let cloud = AWSCloud.port(try ScriptedCloud().client)
        let error = await #expect(throws: ProvidersError.self) {
            try await cloud.perform(createModel, context: context)
        }
        #expect(error?.code == ProvidersError.otherTarget)
    }

    @Test func aTrainingJobGivesItsArtifact() async throws {
        let job: JSONValue = [
            "TrainingJobName": "j", "TrainingJobArn": "arn:j", "TrainingJobStatus": "Completed",
            "SecondaryStatus": "Completed", "CreationTime": 1, "OutputModelPackageArn": "arn:package/1",
            "ModelArtifacts": ["S3ModelArtifacts": .string("s3://\(Sample.bucket)/out/j/output/model/")],
        ]
        let wait = action("sagemaker.WaitTrainingJob", ["TrainingJobName": "j"], tier: .read)
        let cloud = try ScriptedCloud(["DescribeTrainingJob": { _ in (200, job.text) }], objects: Sample.weights)
        let result = try await AWSCloud.port(cloud.client).perform(wait, context: Sample.context(wait))
        #expect(result["Artifact"]?["URI"]?.string == Sample.artifactURI)
        #expect(result["Artifact"]?["Digest"]?.string == Sample.artifactDigest.hex)
    }

    @Test func aFailedTrainingJobSaysItsReason() async throws {
        let job =
            #"{"TrainingJobName":"j","TrainingJobArn":"arn:j","TrainingJobStatus":"Failed","SecondaryStatus":"Failed","CreationTime":1,"FailureReason":"killed by signal 9"}"#
        let wait = action("sagemaker.WaitTrainingJob", ["TrainingJobName": "j"], tier: .read)
        let cloud = try ScriptedCloud(["DescribeTrainingJob": { _ in (200, job) }])
        let error = await #expect(throws: ProvidersError.self) {
            try await AWSCloud.port(cloud.client).perform(wait, context: Sample.context(wait))
        }
        #expect(error?.code == ProvidersError.jobFailed)
        #expect(error?.message.contains("killed by signal 9") == true)
        #expect(error?.retry == .never)
    }

    @Test func theObserverSeesWhatServesAndWhatIsPending() async throws {
        let cloud = try ScriptedCloud(
            [
                "DescribeEndpoint": Sample.endpoint("Updating", pending: "c2"), "DescribeEndpointConfig": Sample.config,
                "DescribeModel": { _ in
                    let model: JSONValue = [
                        "ModelName": "m1", "ModelArn": "arn:m1", "CreationTime": 1,
                        "PrimaryContainer": [
                            "Image": "image:1",
                            "ModelDataSource": [
                                "S3DataSource": [
                                    "S3Uri": .string(Sample.artifactURI), "S3DataType": "S3Prefix",
                                    "CompressionType": "None",
                                ]
                            ],
                        ],
                    ]
                    return (200, model.text)
                },
                "DescribeAlarms": { _ in
                    (
                        200,
                        #"{"MetricAlarms":[{"AlarmName":"a","StateValue":"ALARM","StateReason":"too slow","Threshold":5}]}"#
                    )
                },
                "GetMetricData": { request in
                    let results = (request["MetricDataQueries"]?.array ?? []).map { query -> JSONValue in
                        ["Id": query["Id"] ?? "", "Values": [2, 3], "StatusCode": "Complete"]
                    }
                    return (200, JSONValue.object(["MetricDataResults": .array(results)]).text)
                },
            ], objects: Sample.weights)
        let observer = SageMakerEndpointObserver(cloud.client)
        let snapshot = try #require(try await observer.endpoint("ep"))
        #expect(snapshot.status.meaning == .updating)
        #expect(snapshot.configuration == "c1")
        #expect(snapshot.configurationCreated == RolloutTime(milliseconds: 7000))
        #expect(snapshot.pending?.configuration == "c2")
        #expect(snapshot.pending?.variants.first?.statuses.first?.status == "Baking")
        #expect(snapshot.variants.first?.instanceType == "ml.g5.2xlarge")
        #expect(snapshot.digests.artifact == Sample.artifactDigest.description)
        #expect(snapshot.digests.configuration != nil && snapshot.digests.model != nil)
        #expect(snapshot.lastDeployment?.strategy == .canary(.instances(1)))
        #expect(snapshot.lastDeployment?.alarms == ["a"])
        let alarms = try await observer.alarms(["a", "b"])
        #expect(alarms.map(\.state) == [.alarm, .missing])
        #expect(alarms[0].reason == "too slow")
        let counts = try await observer.invocations(
            endpoint: "ep", variants: ["AllTraffic"], configurations: ["c1", "c2"],
            from: RolloutTime(milliseconds: 90_000), to: RolloutTime(milliseconds: 200_000))
        #expect(counts.map(\.invocations) == [5, 5])
        #expect(try cloud.requests("GetMetricData").first?["StartTime"]?.double == 60)
        #expect(try await SageMakerEndpointObserver(ScriptedCloud().client).endpoint("none") == nil)
    }
}
