import AWSClient
import Core
import Foundation
import Lifecycle
import Providers
import Rollouts
import Testing
import TestSupport

/// Every row of AWS's operations is sent and observed here: an operation that is forgotten fails.
@Suite(.timeLimit(.minutes(5)))
struct AWSCloudTests {
    private static let role: JSONValue = .string(Sample.role)

    /// A sound request of every operation that is sent.
    private static let requests: [String: JSONValue] = [
        "cloudwatch.DeleteAlarms": ["AlarmNames": ["a"]],
        "cloudwatch.PutMetricAlarm": [
            "AlarmName": "a", "AlarmDescription": "d", "Namespace": "AWS/SageMaker", "MetricName": "ModelLatency",
            "ExtendedStatistic": "p95", "Period": 60, "EvaluationPeriods": 1, "Threshold": 1.5,
            "ComparisonOperator": "GreaterThanThreshold",
        ],
        "iam.CreateRole": ["RoleName": "r", "AssumeRolePolicyDocument": "{}"],
        "iam.PutRolePolicy": ["RoleName": "r", "PolicyName": "p", "PolicyDocument": "{}"],
        "s3.CreateBucket": ["Bucket": "bkt"],
        "s3.DeleteObjects": ["Bucket": "bkt", "Delete": ["Objects": [["Key": "k"]]]],
        "sagemaker.CreateEndpoint": ["EndpointName": "e", "EndpointConfigName": "c"],
        "sagemaker.CreateEndpointConfig": [
            "EndpointConfigName": "c", "ProductionVariants": [["VariantName": "v", "ModelName": "m"]],
        ],
        "sagemaker.CreateModel": ["ModelName": "m", "ExecutionRoleArn": role],
        "sagemaker.CreateModelPackageGroup": ["ModelPackageGroupName": "g"],
        "sagemaker.CreateTrainingJob": [
            "TrainingJobName": "j", "RoleArn": role, "OutputDataConfig": ["S3OutputPath": "s3://bkt/out/"],
        ],
        "sagemaker.DeleteEndpoint": ["EndpointName": "e"],
        "sagemaker.DeleteEndpointConfig": ["EndpointConfigName": "c"],
        "sagemaker.DeleteModel": ["ModelName": "m"],
        "sagemaker.StopTrainingJob": ["TrainingJobName": "j"],
        "sagemaker.UpdateEndpoint": ["EndpointName": "e", "EndpointConfigName": "c"],
        "sagemaker.WaitEndpoint": ["EndpointName": "e"],
        "sagemaker.WaitEndpointDeleted": ["EndpointName": "e"],
        "sagemaker.WaitEndpointUpdate": ["EndpointName": "e", "EndpointConfigName": "c"],
        "sagemaker.WaitTrainingJob": ["TrainingJobName": "j"],
    ]

    private func action(_ operation: OperationID, _ request: JSONValue) -> Action {
        Action(id: ActionID("a1"), tier: .mutate, operation: operation, summary: "s", request: request)
    }

    @Test func everyRowIsSentAndObserved() async throws {
        let folder = try TemporaryFolder()
        try DurableFile.write([1, 2, 3], to: folder.file("train"))
        let file = FileReference(path: folder.file("train"), digest: SHA256Digest(of: [1, 2, 3]), bytes: 3)
        var requests = Self.requests
        requests["s3.Upload"] = ["Bucket": "bkt", "Key": "k", "Body": PlanReference.file(file).json]
        let rows = try AWSCloud.port(ScriptedCloud().client).operations.all.filter { $0.operation != .recordRelease }
        #expect(Set(rows.map(\.operation.rawValue)) == Set(requests.keys))
        for row in rows {
            let cloud = try ScriptedCloud(["DescribeAlarms": { _ in (200, #"{"MetricAlarms":[]}"#) }])
            let port = AWSCloud.port(cloud.client)
            let action = action(row.operation, try #require(requests[row.operation.rawValue]))
            #expect(port.problems(of: action) == [], "\(row.operation)")
            guard row.rollout != .watch else {
                await #expect(throws: ProvidersError.self) {
                    try await port.perform(action, context: Sample.context(action))
                }
                continue
            }
            // Nothing is there: what the cloud answers does not matter, only that it is asked.
            _ = try? await port.perform(action, context: Sample.context(action))
            #expect(!cloud.transport.calls.isEmpty, "\(row.operation) is never sent")
            guard let safety = row.safety else { continue }
            #expect(!row.observation.isEmpty && row.window >= .zero && row.window <= .seconds(300))
            let observed = try await port.observe(action, context: Sample.context(action))
            switch (row.operation, safety) {
            case ("sagemaker.UpdateEndpoint", _):
                #expect(observed == .foreign("the endpoint 'e' is gone"))
            case ("cloudwatch.DeleteAlarms", _), (_, .precondition):
                #expect(observed == .ours(result: [:]), "\(row.operation): gone is what was wanted")
            default: #expect(observed == .absent, "\(row.operation)")
            }
        }
    }

    @Test func whatHasNoRowIsNeitherSentNorObserved() async throws {
        let cloud = try ScriptedCloud()
        let port = AWSCloud.port(cloud.client)
        let action = action("sagemaker.CreateSpaceship", [:])
        for attempt in 0..<2 {
            let error = await #expect(throws: LifecycleError.self) {
                if attempt == 0 {
                    _ = try await port.perform(action, context: Sample.context(action))
                } else {
                    _ = try await port.observe(action, context: Sample.context(action))
                }
            }
            #expect(error?.code == LifecycleError.operationUnlisted)
        }
        #expect(cloud.transport.calls.isEmpty)
        #expect(port.problems(of: action).count == 1)
    }

    @Test(
        arguments: [
            (["ModelName": "m", "ModelNam": "x"], "ModelNam: no such member; did you mean ModelName?"),
            (["ModelName": 7], "ModelName: expected text, found a number"),
            (["ModelName": "no spaces"], "Value 'no spaces' at 'modelName' failed to satisfy constraint"),
            ([:], "Value null at 'modelName' failed to satisfy constraint: Member must not be null"),
            (["ModelName": "m", "VpcConfig": ["Subnets": ["s"]]], "at 'vpcConfig.securityGroupIds'"),
            (["ModelName": "m", "Tags": [["Key": "k"]]], "at 'tags.1.member.value'"),
        ] as [(JSONValue, String)])
    func requestsAreCheckedByTheServicesModel(request: JSONValue, says: String) throws {
        let port = try AWSCloud.port(ScriptedCloud().client)
        let problems = port.problems(of: action("sagemaker.CreateModel", request))
        #expect(problems.count == 1)
        #expect(problems.first?.contains(says) == true, "\(problems)")
    }

    /// A value that comes from an earlier result is neither missing nor malformed.
    @Test func referencesCountAsPresent() throws {
        let port = try AWSCloud.port(ScriptedCloud().client)
        let reference = PlanReference.result(action: ActionID("a1"), path: "Role.Arn").json
        let job: JSONValue = [
            "TrainingJobName": "j", "RoleArn": reference, "OutputDataConfig": ["S3OutputPath": reference],
            "ModelPackageConfig": ["ModelPackageGroupArn": reference],
        ]
        #expect(port.problems(of: action("sagemaker.CreateTrainingJob", job)) == [])
    }

    @Test func aRequestsTagIsNotInItsOwnDigest() throws {
        let request = RunTags.tagged(["ModelName": "m1"], run: RunID("run-0123456789abcdef"), project: "p")
        let tags = RunTags.read(request["Tags"])
        #expect(tags.count == 3)
        #expect(tags[RunTags.request] == RunTags.requestDigest(request).hex)
        #expect(tags[RunTags.run] == "run-0123456789abcdef" && tags[RunTags.project] == "p")
    }

    @Test func theRolloutOfARequestIsReadBack() throws {
        let port = try AWSCloud.port(ScriptedCloud().client)
        let update: JSONValue = [
            "EndpointName": "e", "EndpointConfigName": "c",
            "DeploymentConfig": [
                "BlueGreenUpdatePolicy": [
                    "TrafficRoutingConfiguration": [
                        "Type": "LINEAR", "WaitIntervalInSeconds": 300,
                        "LinearStepSize": ["Type": "CAPACITY_PERCENT", "Value": 20],
                    ], "TerminationWaitInSeconds": 60, "MaximumExecutionTimeoutInSeconds": 3600,
                ], "AutoRollbackConfiguration": ["Alarms": [["AlarmName": "a"]]],
            ],
        ]
        let rollout = try #require(port.rollout(of: action("sagemaker.UpdateEndpoint", update), fleet: 10))
        #expect(rollout.endpoint == "e" && rollout.configuration == "c")
        #expect(
            rollout.spec
                == RolloutSpec(
                    strategy: .linear(step: .percent(20)), fleet: 10, bake: .seconds(300),
                    terminationWait: .seconds(60),
                    timeLimit: .seconds(3600), alarms: ["a"]))
        #expect(port.rollout(of: action("sagemaker.CreateEndpoint", update), fleet: 10) == nil)
    }

    /// A plan file of the first builds, before operations became rows: it opens under the digest that people hold, and
    /// every operation in it is still sent.
    @Test func aPlanOfAnEarlierVersionIsStillGood() throws {
        let fixture = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Fixtures/plan-0.1.json")
        let digest = try #require(
            SHA256Digest("sha256:a103bd8517c10c14ec2e2e6c8367946a6c8da7bec0062e0204ba3872d91c9f38"))
        let sealed = try SealedPlan(opening: [UInt8](Data(contentsOf: fixture)), expecting: digest)
        #expect(sealed.plan.intent.command == .tune)
        let port = try AWSCloud.port(ScriptedCloud().client)
        try port.operations.check(sealed.plan)
        for action in sealed.plan.actions where action.operation != .recordRelease {
            #expect(port.problems(of: action) == [], "\(action.id)")
        }
    }
}
