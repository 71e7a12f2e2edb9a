import Core
import Lifecycle
import Providers
import Rollouts
import Testing

@Suite(.timeLimit(.minutes(5)))
struct ServingPlanTests {
    private func deploy(_ release: Release = Sample.release(), cloud: ScriptedCloud) async throws -> PlanDraft {
        let request = DeployRequest(
            endpoint: "ep", release: release, instanceType: "ml.g5.2xlarge", instanceCount: 2,
            placement: Placement(["role": Sample.role]))
        return try await SageMakerPlanner(cloud.client).planDeploy(request, context: Sample.context)
    }

    @Test func aDeployIsModelConfigurationEndpoint() async throws {
        let draft = try await deploy(cloud: ScriptedCloud(objects: Sample.weights))
        #expect(
            draft.actions.map(\.operation.rawValue) == [
                "sagemaker.CreateModel", "sagemaker.CreateEndpointConfig", "sagemaker.CreateEndpoint",
                "sagemaker.WaitEndpoint",
            ])
        let model = draft.actions[0].request
        #expect(model["ModelName"]?.string == "Ticket-triage-dev-r2-01234567")
        let source = model["PrimaryContainer"]?["ModelDataSource"]?["S3DataSource"]
        #expect(source?["S3Uri"]?.string == Sample.artifactURI)
        #expect(source?["S3DataType"]?.string == "S3Prefix" && source?["CompressionType"]?.string == "None")
        let variant = draft.actions[1].request["ProductionVariants"]?.array?.first
        #expect(variant?["InitialInstanceCount"]?.int == 2)
        #expect(draft.actions[2].guards == [.absent(kind: "sagemaker.Endpoint", name: "ep")])
    }

    @Test func anExistingEndpointPointsToUpdate() async throws {
        let cloud = try ScriptedCloud(["DescribeEndpoint": Sample.endpoint()], objects: Sample.weights)
        let error = await #expect(throws: ProvidersError.self) { try await deploy(cloud: cloud) }
        #expect(error?.code == ProvidersError.endpointExists)
        #expect(error?.hint == "slipway update start ep")
    }

    @Test func missingOrChangedWeightsAndAdaptersAreRefused() async throws {
        let missing = await #expect(throws: ProvidersError.self) { try await deploy(cloud: ScriptedCloud()) }
        #expect(missing?.code == ProvidersError.artifactMissing)
        #expect(missing?.hint?.hasPrefix("slipway tune start") == true)
        let content = Sample.release().content
        #expect(try await !SageMakerPlanner(ScriptedCloud().client).hasWeights(content))
        let stored = try ScriptedCloud(objects: Sample.weights)
        #expect(try await SageMakerPlanner(stored.client).hasWeights(content))
        let changed = await #expect(throws: ProvidersError.self) {
            try await deploy(
                Sample.release(digest: SHA256Digest(of: [])), cloud: ScriptedCloud(objects: Sample.weights))
        }
        #expect(changed?.code == ProvidersError.artifactMissing)
        let adapter = await #expect(throws: ProvidersError.self) {
            try await deploy(Sample.release("adapter"), cloud: ScriptedCloud(objects: Sample.weights))
        }
        #expect(adapter?.code == ProvidersError.notBuilt)
    }

    private func update(
        _ settings: UpdateSettings, status: String = "InService", count: Int = 4,
        changing answers: [String: ScriptedCloud.Answer] = [:], acceptsLoss: Bool = false
    ) async throws -> PlanDraft {
        let endpoint: ScriptedCloud.Answer = { request in
            let (code, text) = Sample.endpoint(status)(request)
            return (code, text.replacing(#""DesiredInstanceCount":4"#, with: #""DesiredInstanceCount":\#(count)"#))
        }
        var script: [String: ScriptedCloud.Answer] = [
            "DescribeEndpoint": endpoint, "DescribeEndpointConfig": Sample.config, "DescribeModel": Sample.model,
            "ListTags": Sample.tags(),
            "DescribeAlarms": { _ in (200, #"{"MetricAlarms":[{"AlarmName":"mine","StateValue":"ALARM"}]}"#) },
        ]
        for (name, answer) in answers { script[name] = answer }
        let cloud = try ScriptedCloud(script, objects: Sample.weights)
        let request = UpdateRequest(
            endpoint: "ep", release: Sample.release(), settings: settings, placement: Placement(["role": Sample.role]),
            acceptsLoss: acceptsLoss)
        return try await SageMakerPlanner(cloud.client).planUpdate(request, context: Sample.context)
    }

    private static let alarms = AlarmSettings(latencyP95: .milliseconds(1500), errorRate: 0.01)

    @Test func aCanaryWatchesTheNewFleetAlone() async throws {
        let draft = try await update(
            UpdateSettings(strategy: .canary(.instances(1)), bake: .seconds(600), alarms: Self.alarms))
        #expect(
            draft.actions.map(\.operation.rawValue) == [
                "sagemaker.CreateModel", "sagemaker.CreateEndpointConfig", "cloudwatch.PutMetricAlarm",
                "cloudwatch.PutMetricAlarm", "sagemaker.UpdateEndpoint", "sagemaker.WaitEndpointUpdate",
            ])
        let config = try #require(draft.actions[1].request["EndpointConfigName"]?.string)
        let latency = draft.actions[2].request
        #expect(latency["MetricName"]?.string == "ModelLatency")
        #expect(latency["Threshold"]?.double == 1_500_000, "microseconds")
        #expect(latency["ExtendedStatistic"]?.string == "p95" && latency["Statistic"] == nil)
        #expect(latency["TreatMissingData"]?.string == "notBreaching")
        let dimensions = latency["Dimensions"]?.array?.map { [$0["Name"]?.string, $0["Value"]?.string] }
        #expect(
            dimensions == [["EndpointName", "ep"], ["VariantName", "AllTraffic"], ["EndpointConfigName", config]])
        let window = (latency["Period"]?.int ?? 0) * (latency["EvaluationPeriods"]?.int ?? 0)
        #expect(window > 0 && window < 600)
        let errors = draft.actions[3].request
        #expect(errors["MetricName"]?.string == "Invocation5XXErrors" && errors["Statistic"]?.string == "Average")
        let update = draft.actions[4]
        let policy = update.request["DeploymentConfig"]?["BlueGreenUpdatePolicy"]
        #expect(policy?["TrafficRoutingConfiguration"]?["CanarySize"]?["Value"]?.int == 1)
        #expect(policy?["MaximumExecutionTimeoutInSeconds"]?.int == 3000)
        let names = update.request["DeploymentConfig"]?["AutoRollbackConfiguration"]?["Alarms"]?.array
        #expect(
            names?.compactMap { $0["AlarmName"]?.string }
                == [latency, errors].compactMap { $0["AlarmName"]?.string })
        #expect(update.guards.contains { $0.field == "EndpointConfigName" && $0.expected == "c1" })
        let debt = try #require(draft.actions[2].debt)
        #expect(debt.repayOperation.rawValue == "cloudwatch.DeleteAlarms")
        #expect(debt.repayRequest["AlarmNames"]?.array == [try #require(latency["AlarmName"])])
        #expect(draft.notes.contains { $0.contains("1 of 4 instances (25 %)") })
        #expect(draft.notes.contains { $0.contains("without traffic") })
        let plan = try PlanAssembler.assemble(
            draft, intent: PlanIntent(.update, subject: "ep"), context: Sample.context,
            cloud: AWSCloud.port(ScriptedCloud().client))
        #expect(plan.plan.actions.count == draft.actions.count)
    }

    private static let othersConfig: ScriptedCloud.Answer = { _ in
        (
            200,
            #"""
            {"EndpointConfigName":"c1","EndpointConfigArn":"arn:aws:sagemaker:us-west-2:123456789012:endpoint-config/c1","CreationTime":7,"KmsKeyId":"key-1",
             "DataCaptureConfig":{"EnableCapture":true,"InitialSamplingPercentage":10,"DestinationS3Uri":"s3://b/c",
               "CaptureOptions":[{"CaptureMode":"Input"}]},
             "ProductionVariants":[{"VariantName":"variant-1","ModelName":"m1","InitialInstanceCount":2,
               "InstanceType":"ml.g5.2xlarge","VolumeSizeInGB":64,"EnableSSMAccess":true,
               "RoutingConfig":{"RoutingStrategy":"RANDOM"},"ContainerStartupHealthCheckTimeoutInSeconds":900}]}
            """#
        )
    }
    private static let othersModel: ScriptedCloud.Answer = { _ in
        (
            200,
            #"""
            {"ModelName":"m1","ModelArn":"arn:aws:sagemaker:us-west-2:123456789012:model/m1","CreationTime":6,"ExecutionRoleArn":"arn:role",
             "EnableNetworkIsolation":true,"VpcConfig":{"SecurityGroupIds":["sg-1"],"Subnets":["subnet-1"]},
             "PrimaryContainer":{"Image":"image:0","Environment":{"A":"0"},"ContainerHostname":"h"}}
            """#
        )
    }

    /// An endpoint that somebody made in their own way keeps everything that a release does not say.
    @Test func anUpdateCarriesOverWhatServes() async throws {
        let endpoint: ScriptedCloud.Answer = { request in
            let (code, text) = Sample.endpoint()(request)
            return (code, text.replacing("AllTraffic", with: "variant-1"))
        }
        let draft = try await update(
            UpdateSettings(strategy: .canary(.instances(1)), bake: .seconds(600), alarms: Self.alarms),
            changing: [
                "DescribeEndpoint": endpoint, "DescribeEndpointConfig": Self.othersConfig,
                "DescribeModel": Self.othersModel,
                "ListTags": Sample.tags(["team": "ml", "slipway:run": "run-old", "aws:made-by": "x"]),
            ])
        let model = draft.actions[0].request
        #expect(model["EnableNetworkIsolation"] == true)
        #expect(model["VpcConfig"] == ["SecurityGroupIds": ["sg-1"], "Subnets": ["subnet-1"]])
        #expect(model["PrimaryContainer"]?["ContainerHostname"] == "h")
        #expect(model["PrimaryContainer"]?["Environment"] == ["A": "1", "B": "2"])
        let config = draft.actions[1].request
        #expect(config["KmsKeyId"] == "key-1")
        #expect(config["DataCaptureConfig"]?["InitialSamplingPercentage"] == 10)
        let variant = config["ProductionVariants"]?.array?.first
        #expect(variant?["VariantName"] == "variant-1" && variant?["VolumeSizeInGB"] == 64)
        #expect(variant?["EnableSSMAccess"] == true && variant?["RoutingConfig"]?["RoutingStrategy"] == "RANDOM")
        #expect(variant?["ContainerStartupHealthCheckTimeoutInSeconds"] == 900)
        #expect(variant?["InitialInstanceCount"] == 4, "what serves now, not what the configuration began with")
        for request in [model, config] {
            let tags = RunTags.read(request["Tags"])
            #expect(tags["team"] == "ml" && tags[RunTags.run] == Sample.context.run.rawValue)
            #expect(tags["aws:made-by"] == nil)
        }
        // Every alarm of the plan watches a series that the plan's own configuration will have.
        let made = try #require(variant?["VariantName"])
        for alarm in draft.actions where alarm.operation == "cloudwatch.PutMetricAlarm" {
            let dimensions = alarm.request["Dimensions"]?.array ?? []
            #expect(dimensions.contains(["Name": "VariantName", "Value": made]))
            #expect(
                dimensions.contains(["Name": "EndpointConfigName", "Value": config["EndpointConfigName"] ?? .null]))
        }
        #expect(draft.changes.contains("Model.PrimaryContainer.Image: image:0 → image:1"))
        #expect(draft.changes.contains("Model.PrimaryContainer.Environment.A: 0 → 1"))
        #expect(!draft.changes.contains { $0.contains("VolumeSizeInGB") })
        #expect(draft.losses.isEmpty)
    }

    /// Names, a number or a path tell what is a secret; the rest of what serves is taken in.
    @Test func secretsAreLeftOutOfWhatIsImportedAndNothingElse() async throws {
        let kept = [
            "MAX_TOKENS": "4096", "OPTION_MAX_MODEL_LEN": "8192", "OPTION_TOKENIZER_MODE": "auto",
            "TOKENIZER": "org/model", "TOKENIZERS_PARALLELISM": "false", "MAX_BATCH_PREFILL_TOKENS": "8192",
            "TOKEN_LIMIT": "512", "EOS_TOKEN": "</s>", "EOS_TOKEN_ID": "2", "HF_HUB_DISABLE_IMPLICIT_TOKEN": "1",
            "AWS_WEB_IDENTITY_TOKEN_FILE": "/var/run/token", "MONKEY": "ape", "OPTION_KEY_CACHE": "fp8",
            "OWNER": "ml-team@example.org",
        ]
        let secret = [
            "HF_TOKEN": "hf_abc", "hfToken": "words-only", "API_KEY": "12345678", "OPENAIAPIKEY": "x",
            "DB_PASSWORD": "1234567", "AWS_SECRET_ACCESS_KEY": "/abc/def+ghi", "AWS_ACCESS_KEY_ID": "AKIA",
            "API_TOKENS": "one,two", "CLIENT_SECRET_2": "abc", "SERVICE_CREDENTIALS": "user:abc",
            "EXTRA_ARGS": "--hf hf_\(String(repeating: "aB3", count: 12))",
        ]
        let both = JSONValue.object(JSONObject(sorting: kept.merging(secret) { $1 }))
        let model: ScriptedCloud.Answer = { request in
            let (code, text) = Sample.model(request)
            return (
                code, text.replacing(#""Image":"image:0""#, with: #""Image":"image:0","Environment":\#(both.text)"#)
            )
        }
        let cloud = try ScriptedCloud([
            "DescribeEndpoint": Sample.endpoint(), "DescribeEndpointConfig": Sample.config, "DescribeModel": model,
            "ListTags": Sample.tags(),
        ])
        let content = try await SageMakerPlanner(cloud.client).servingContent(of: "ep")
        #expect(content.containerEnvironment == kept)
        let draft = try await update(UpdateSettings(strategy: .allAtOnce), changing: ["DescribeModel": model])
        let path = "Model.PrimaryContainer.Environment."
        #expect(draft.changes.contains(path + "MAX_TOKENS: 4096 → unset"))
        for name in secret.keys { #expect(draft.changes.contains("\(path)\(name): another value"), "\(name)") }
    }

    /// What differs of a release that serves already are the names that each plan makes anew.
    @Test func aReleaseThatServesIsTold() async throws {
        let model: ScriptedCloud.Answer = { request in
            let (code, text) = Sample.model(request)
            let served = #"""
                "Image":"image:1","Environment":{"A":"1","B":"2"},"ModelDataSource":{"S3DataSource":{"S3Uri":"\#(Sample.artifactURI)","S3DataType":"S3Prefix","CompressionType":"None"}}
                """#
            return (
                code,
                text.replacing(#""Image":"image:0""#, with: served).replacing("arn:role", with: Sample.role)
            )
        }
        let settings = UpdateSettings(strategy: .allAtOnce)
        #expect(try await update(settings, changing: ["DescribeModel": model]).servesAlready)
        #expect(try await update(settings).servesAlready == false)
        let other: ScriptedCloud.Answer = { request in
            let (code, text) = model(request)
            return (code, text.replacing(#""B":"2""#, with: #""B":"3""#))
        }
        #expect(try await update(settings, changing: ["DescribeModel": other]).servesAlready == false)
        // Two fleets that a failed rollback left are healed by the same release.
        let broken = try await update(
            settings, status: "UpdateRollbackFailed", changing: ["DescribeModel": model])
        #expect(!broken.servesAlready)
    }

    @Test func whatCannotBeCarriedOverNeedsAWord() async throws {
        let shadowed: ScriptedCloud.Answer = { request in
            let (code, text) = Sample.config(request)
            return (
                code,
                text.replacing(
                    #""ProductionVariants""#,
                    with: #""ShadowProductionVariants":[{"VariantName":"s","ModelName":"m2"}],"ProductionVariants""#)
            )
        }
        let settings = UpdateSettings(strategy: .allAtOnce, bake: .seconds(600), alarms: Self.alarms)
        for lost in [
            ["DescribeEndpointConfig": shadowed],
            ["DescribeModel": { _ in ScriptedCloud.notFound }] as [String: ScriptedCloud.Answer],
        ] {
            let error = await #expect(throws: ProvidersError.self) { try await update(settings, changing: lost) }
            #expect(error?.code == ProvidersError.settingsLost)
            #expect(error?.hint?.contains("--accept-loss") == true)
            let draft = try await update(settings, changing: lost, acceptsLoss: true)
            #expect(!draft.losses.isEmpty)
        }
    }

    @Test func aFailedEndpointCanOnlyBeDeleted() async throws {
        let error = await #expect(throws: ProvidersError.self) {
            try await update(UpdateSettings(strategy: .allAtOnce), status: "Failed")
        }
        #expect(error?.hint == "slipway endpoints delete ep")
        let cloud = try ScriptedCloud(["DescribeEndpoint": Sample.endpoint("Failed")], objects: Sample.weights)
        let again = await #expect(throws: ProvidersError.self) { try await deploy(cloud: cloud) }
        #expect(again?.hint == "slipway endpoints delete ep")
    }

    @Test func alarmsFitIntoShortRehearsals() async throws {
        let draft = try await update(
            UpdateSettings(strategy: .canary(.percent(10)), bake: .seconds(45), alarms: Self.alarms))
        #expect(draft.actions[2].request["Period"]?.int == 30)
        let error = await #expect(throws: ProvidersError.self) {
            try await update(UpdateSettings(strategy: .canary(.percent(10)), bake: .seconds(5), alarms: Self.alarms))
        }
        #expect(error?.code == ProvidersError.alarmUnsound)
    }

    @Test(arguments: [
        (UpdateSettings(strategy: .canary(.instances(3))), 4, ProvidersError.strategyInvalid),
        (UpdateSettings(strategy: .canary(.percent(60))), 4, ProvidersError.strategyInvalid),
        (UpdateSettings(strategy: .canary(.instances(1))), 1, ProvidersError.strategyInvalid),
        (UpdateSettings(strategy: .canary(.percent(10)), bake: .seconds(4000)), 4, ProvidersError.strategyInvalid),
        (UpdateSettings(strategy: .canary(.percent(10)), control: .driven), 4, ProvidersError.notBuilt),
        (UpdateSettings(strategy: .linear(step: .percent(20))), 4, ProvidersError.notBuilt),
        (
            UpdateSettings(strategy: .canary(.percent(10)), alarms: AlarmSettings(errorRate: 1)), 4,
            ProvidersError.alarmUnsound
        ),
    ])
    func unsoundUpdatesAreRefused(settings: UpdateSettings, count: Int, code: ErrorCode) async throws {
        let error = await #expect(throws: ProvidersError.self) { try await update(settings, count: count) }
        #expect(error?.code == code)
        #expect(error?.hint != nil || code == ProvidersError.strategyInvalid)
    }

    @Test func aBusyEndpointIsNotUpdated() async throws {
        let error = await #expect(throws: ProvidersError.self) {
            try await update(UpdateSettings(strategy: .allAtOnce), status: "Updating")
        }
        #expect(error?.code == ProvidersError.endpointBusy)
    }

    private static func made(_ operation: String, _ request: JSONValue, run: String = "run-1") -> CreatedResource {
        CreatedResource(run: RunID(run), operation: OperationID(operation), request: request, result: [:])
    }
    private static let created = [
        made("sagemaker.CreateModel", ["ModelName": "m1"]),
        made("sagemaker.CreateEndpointConfig", ["EndpointConfigName": "c1"]),
        made("sagemaker.CreateEndpoint", ["EndpointName": "ep", "EndpointConfigName": "c1"]),
        made("cloudwatch.PutMetricAlarm", ["AlarmName": "a1", "AlarmDescription": "ours"]),
        made("sagemaker.CreateEndpointConfig", ["EndpointConfigName": "other"], run: "run-2"),
    ]

    private func cleanup(
        _ tags: [String: String], alarm description: String, endpoints: [String]? = ["ep"]
    ) async throws -> PlanDraft {
        let cloud = try ScriptedCloud([
            "DescribeEndpoint": Sample.endpoint(), "DescribeEndpointConfig": Sample.config,
            "ListEndpoints": Sample.endpoints, "ListTags": Sample.tags(tags),
            "DescribeAlarms": { _ in
                (200, #"{"MetricAlarms":[{"AlarmName":"a1","AlarmDescription":"\#(description)"}]}"#)
            },
        ])
        return try await SageMakerPlanner(cloud.client).planCleanup(
            CleanupRequest(created: Self.created, endpoints: endpoints), context: Sample.context)
    }

    @Test func cleanupDeletesWhatIsStillThereAndOurs() async throws {
        let draft = try await cleanup(["slipway:run": "run-1"], alarm: "ours")
        #expect(
            draft.actions.map(\.operation.rawValue) == [
                "cloudwatch.DeleteAlarms", "sagemaker.DeleteEndpoint", "sagemaker.WaitEndpointDeleted",
                "sagemaker.DeleteEndpointConfig",
            ])
        #expect(draft.actions[1].tier == .destroy)
        #expect(draft.confirmName == "ep")
        #expect(draft.actions[3].request["EndpointConfigName"]?.string == "c1")
        // Just before the call the object has to be the very one that was looked at.
        #expect(
            Set(draft.actions[1].guards) == [
                LiveGuard(kind: "sagemaker.Endpoint", name: "ep", field: LiveGuard.run, expected: "run-1"),
                LiveGuard(
                    kind: "sagemaker.Endpoint", name: "ep", field: "CreationTime", expected: "1970-01-01T00:00:01.000Z"),
                LiveGuard(kind: "sagemaker.Endpoint", name: "ep", field: "EndpointConfigName", expected: "c1"),
            ])
        #expect(draft.actions[0].guards.contains { $0.field == "AlarmDescription" && $0.expected == "ours" })
    }

    /// What an endpoint that stays serves with stays too, down to its files.
    @Test func whatServesIsKeptToTheLastFile() async throws {
        let model: ScriptedCloud.Answer = { request in
            let (code, text) = Sample.model(request)
            return (
                code,
                text.replacing(
                    #""Image":"image:0""#,
                    with: #""Image":"image:0","ModelDataSource":{"S3DataSource":{"S3Uri":"\#(Sample.artifactURI)"}}"#)
            )
        }
        let cloud = try ScriptedCloud(
            [
                "ListEndpoints": Sample.endpoints, "DescribeEndpoint": Sample.endpoint(),
                "DescribeEndpointConfig": Sample.config, "DescribeModel": model,
                "ListTags": Sample.tags(["slipway:run": "run-1"]),
            ], objects: Sample.weights.merging(["/\(Sample.bucket)/out/j/output/log": [1]]) { $1 })
        let output: JSONValue = ["OutputDataConfig": ["S3OutputPath": .string("s3://\(Sample.bucket)/out/")]]
        let draft = try await SageMakerPlanner(cloud.client).planCleanup(
            CleanupRequest(
                created: [
                    Self.made("sagemaker.CreateModel", ["ModelName": "m1"]),
                    Self.made("sagemaker.CreateTrainingJob", output),
                ], includesData: true),
            context: Sample.context)
        #expect(draft.actions.map(\.operation.rawValue) == ["s3.DeleteObjects"])
        let deleted = draft.actions.first?.request["Delete"]?["Objects"]
        #expect(deleted == [["Key": "out/j/output/log"]])
        #expect(draft.notes.contains { $0.contains("the model m1 stays") })
        #expect(draft.notes.contains { $0.contains("2 objects under \(Sample.artifactURI) stay") })
    }

    /// The same rows of two projects lie under one key: one project's cleanup leaves them to the other.
    @Test func dataOfOtherProjectsStays() async throws {
        func upload(_ key: String, run: String) -> CreatedResource {
            Self.made("s3.Upload", ["Bucket": .string(Sample.bucket), "Key": .string(key)], run: run)
        }
        let cloud = try ScriptedCloud(
            [
                "ListEndpoints": Sample.endpoints, "DescribeEndpoint": Sample.endpoint(),
                "DescribeEndpointConfig": Sample.config,
            ],
            objects: ["/\(Sample.bucket)/datasets/a": [1], "/\(Sample.bucket)/datasets/b": [2]])
        let draft = try await SageMakerPlanner(cloud.client).planCleanup(
            CleanupRequest(
                created: [upload("datasets/a", run: "run-1"), upload("datasets/b", run: "run-1")], includesData: true,
                others: [upload("datasets/b", run: "run-9")]),
            context: Sample.context)
        let deleted = draft.actions.first { $0.operation == "s3.DeleteObjects" }
        #expect(deleted?.request["Delete"]?["Objects"] == [["Key": "datasets/a"]])
        #expect(draft.notes.contains("1 objects stay: runs of other projects wrote the same"))
    }

    /// Another program deleted ours and made its own of the same names.
    @Test(arguments: [[:], ["slipway:run": "run-of-another-project"]])
    func cleanupLeavesWhatIsNotOurs(tags: [String: String]) async throws {
        let refused = await #expect(throws: ProvidersError.self) { try await cleanup(tags, alarm: "theirs") }
        #expect(refused?.code == ProvidersError.notOurs)
        let draft = try await cleanup(tags, alarm: "theirs", endpoints: nil)
        #expect(draft.actions.isEmpty)
        for name in ["endpoint ep", "endpoint configuration c1", "alarm a1"] {
            #expect(draft.notes.contains { $0.contains("the \(name) was made again by somebody else") }, "\(name)")
        }
    }
}
