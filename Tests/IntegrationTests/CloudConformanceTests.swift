import AWSClient
import Core
import Lifecycle
import LocalCloud
import LocalCloudTestSupport
import Providers
import TestSupport
import Testing

/// The promises of ``CloudPort``, kept by the AWS provider against the whole local cloud.
@Suite("AWS behind the port of clouds", .timeLimit(.minutes(5)))
struct CloudConformanceTests {
    private let folder: TemporaryFolder
    private let cloud: InProcessCloud
    private let client: AWSClient

    init() async throws {
        folder = try TemporaryFolder()
        let cloud = try await InProcessCloud(folder: folder.path)
        self.cloud = cloud
        client = try cloud.client()
    }

    private static let ours = RunID(rawValue: "run-ours")
    private static let actions: [Action] = [
        action(
            "iam.CreateRole",
            [
                "RoleName": "r",
                "AssumeRolePolicyDocument": """
                {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", \
                "Principal": {"Service": "sagemaker.amazonaws.com"}}]}
                """,
            ]),
        action("sagemaker.CreateModelPackageGroup", ["ModelPackageGroupName": "g"]),
        action(
            "cloudwatch.PutMetricAlarm",
            [
                "AlarmName": "a", "Namespace": "AWS/SageMaker", "MetricName": "ModelLatency",
                "ExtendedStatistic": "p95", "Period": 60, "EvaluationPeriods": 1, "Threshold": 1.5,
                "ComparisonOperator": "GreaterThanThreshold",
            ]),
    ]

    private static func action(_ operation: OperationID, _ request: JSONValue) -> Action {
        let tagged = RunTags.tagged(request, run: ours, project: "triage")
        return Action(id: ActionID("a1"), tier: .mutate, operation: operation, summary: "s", request: tagged)
    }

    @Test(arguments: actions, CloudPortConformance.Check.allCases)
    func theAWSPortConforms(action: Action, check: CloudPortConformance.Check) async throws {
        let target = ResolvedTarget(
            cloud: .local, account: cloud.account, environment: "dev", region: cloud.region, endpointURL: cloud.url,
            instance: cloud.nonce)
        let conformance = CloudPortConformance(AWSCloud.port(client, pollInterval: .seconds(5))) { action, run in
            ActionContext(
                run: run, plan: SHA256Digest(of: run.rawValue.utf8), target: target, project: "triage", attempt: 1,
                clientToken: String(SHA256Digest(of: run.rawValue.utf8).hex.prefix(32)), results: [:],
                planned: action.request, report: { _ in })
        }
        let failures = try await cloud.moving {
            try await conformance.failures(
                of: check, action, run: Self.ours, other: RunID(rawValue: "run-other"))
        }
        #expect(failures == [], "\(action.operation)")
    }
}
