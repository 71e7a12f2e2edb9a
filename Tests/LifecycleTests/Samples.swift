import Core
import Foundation
import Lifecycle

/// Values that several suites use.
enum Samples {
    static let now = Date(timeIntervalSince1970: 1_800_000_000)

    static let target = ResolvedTarget(
        cloud: .local, account: "000000000000", principal: "arn:aws:iam::000000000000:root", environment: "dev",
        region: "us-east-1", endpointURL: "http://127.0.0.1:4566", instance: "0123456789abcdef")

    static let intent = PlanIntent(command: "deploy", subject: "triage", arguments: ["release": "r1", "count": 2])

    static func action(_ tier: Tier = .mutate, operation: String = "sagemaker.CreateModel") -> Action {
        Action(
            id: "a1", tier: tier, operation: OperationID(operation), summary: "Create the model triage-0123",
            request: RunTags.tagged(
                ["ModelName": "triage-0123", "EnableNetworkIsolation": true], run: "run-0123456789abcdef",
                project: "triage"),
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
extension OperationID: ExpressibleByStringLiteral {
    package init(stringLiteral value: String) { self.init(value) }
}
