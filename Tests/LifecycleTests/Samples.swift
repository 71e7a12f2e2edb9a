import Core
import Foundation
import Lifecycle
import Rollouts

/// Values that several suites use.
enum Samples {
    static let now = Date(timeIntervalSince1970: 1_800_000_000)

    static let target = ResolvedTarget(
        cloud: .local, account: "000000000000", principal: "arn:aws:iam::000000000000:root", environment: "dev",
        region: "us-east-1", endpointURL: "http://127.0.0.1:4566", instance: "0123456789abcdef")

    static let intent = PlanIntent(.deploy, subject: "triage", arguments: ["release": "r1", "count": 2])

    static func action(_ tier: Tier = .mutate, operation: String = "sagemaker.CreateModel") -> Action {
        Action(
            id: "a1", tier: tier, operation: OperationID(operation), summary: "Create the model triage-0123",
            request: [
                "ModelName": "triage-0123", "EnableNetworkIsolation": true,
                "Tags": [
                    ["Key": "slipway:project", "Value": "triage"],
                    ["Key": "slipway:run", "Value": "run-0123456789abcdef"],
                    [
                        "Key": "slipway:request",
                        "Value": "6b71bd2bcc84c6cf982449d762c2e8f13733310ad1432e85b6ecd1950745bb93",
                    ],
                ],
            ],
            guards: [.absent(kind: "sagemaker.Model", name: "triage-0123")])
    }

    static func plan(
        tier: Tier = .mutate, high: Double = 12.5, confirmName: String? = nil, target: ResolvedTarget = target
    ) -> Plan {
        Plan(
            run: "run-0123456789abcdef", intent: intent, project: "triage", target: target, created: now,
            expires: now.addingTimeInterval(86_400), actions: [action(tier)],
            envelope: [
                EnvelopeEntry(
                    operation: "sagemaker.UpdateEndpoint", kind: "sagemaker.Endpoint", name: "triage",
                    reason: "back to the old configuration when an alarm fires")
            ],
            inputs: [PlanInput(role: "release r1", location: "s3://b/k", digest: SHA256Digest(of: "x".utf8))],
            cost: CostRange(lowUSD: 0, highUSD: high, asOf: "2026-11-20", reasons: ["2 instances for a day"]),
            blastRadius: ["callers of the endpoint triage"],
            reversibility: Reversibility(.reversible, how: "slipway endpoints delete triage"),
            confirmName: confirmName ?? (tier == .destroy ? "triage" : nil), notes: ["a stand-in serves"])
    }

    static func presentation(
        _ digest: SHA256Digest, via: ApprovalVia = .terminal, confirm: String? = nil
    ) -> ApprovalGate.Presentation {
        ApprovalGate.Presentation(
            digest: digest, via: via, principal: "ada", shown: SHA256Digest(of: "what was shown".utf8),
            confirmedName: confirm)
    }
}

extension ActionID: ExpressibleByStringLiteral {
    package init(stringLiteral value: String) { self.init(value) }
}
extension RunID: ExpressibleByStringLiteral {
    package init(stringLiteral value: String) { self.init(value) }
}

/// A cloud with two operations and an opinion about one of them.
struct SampleCloud: CloudPort {
    let operations = OperationTable([
        OperationRow("sagemaker.CreateModel", .uniqueNameAndTag, window: .seconds(15), observation: "DescribeModel"),
        OperationRow("sagemaker.UpdateEndpoint", .uniqueNameAndTag, observation: "DescribeEndpoint"),
        OperationRow("sagemaker.WaitEndpoint", nil),
    ])

    func problems(of action: Action) -> [String] {
        action.request["ModelName"] == "bad" ? ["ModelName: too short", "Tags: too many"] : []
    }
    func rollout(of action: Action, fleet: Int) -> NativeRollout? { nil }
    func perform(_ action: Action, context: ActionContext) async throws -> JSONValue { [:] }
    func observe(_ action: Action, context: ActionContext) async throws -> Observation { .absent }
    func endpoint(of action: Action) -> String? { action.request["EndpointName"]?.string }
    func address(ofStored result: JSONValue) -> String? {
        result["Bucket"]?.string.flatMap { bucket in result["Key"]?.string.map { "s3://\(bucket)/\($0)" } }
    }
    func alarm(madeBy action: Action) -> AlarmObservation? { nil }
    func liveValue(of guarded: LiveGuard, target: ResolvedTarget) async throws -> JSONValue { nil }
}
