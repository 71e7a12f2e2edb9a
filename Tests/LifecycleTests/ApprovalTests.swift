import Core
import Foundation
import Lifecycle
import Testing

@Suite struct ApprovalTests {
    let gate = ApprovalGate(policy: .standard)

    /// What is wrong with a presentation, and the code that it is refused with; nil when it is accepted.
    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var tier: Tier = .mutate
        var via: ApprovalVia = .terminal
        var confirm: String?
        var high = 12.5
        var late = 0.0
        var change: (@Sendable (inout ResolvedTarget) -> Void)?
        var intent: (@Sendable (inout PlanIntent) -> Void)?
        var foreignDigest = false
        var code: ErrorCode?
        var testDescription: String { name }
    }

    static let cases: [Case] = [
        Case(name: "a plan as it was shown"),
        Case(name: "on the last second", late: 86_400),
        Case(name: "expired", late: 86_401, code: LifecycleError.planExpired),
        Case(name: "another digest", foreignDigest: true, code: LifecycleError.planDigestMismatch),
        Case(name: "another account", change: { $0.account = "111111111111" }, code: LifecycleError.planOtherTarget),
        Case(name: "another local cloud", change: { $0.instance = "ff" }, code: LifecycleError.planOtherTarget),
        Case(name: "another region", change: { $0.region = "eu-west-1" }, code: LifecycleError.planOtherTarget),
        Case(name: "the same local cloud on another port", change: { $0.endpointURL = "http://127.0.0.1:1" }),
        Case(
            name: "a service's URL", change: { $0.serviceURLs = ["s3": "https://x"] },
            code: LifecycleError.planOtherTarget),
        Case(name: "another environment", change: { $0.environment = "prod" }, code: LifecycleError.planOtherTarget),
        Case(
            name: "another caller", change: { $0.principal = "arn:aws:iam::000000000000:user/b" },
            code: LifecycleError.planOtherTarget),
        Case(name: "only another profile name", change: { $0.profile = "other" }),
        Case(name: "another command", intent: { $0.command = .update }, code: LifecycleError.planOtherIntent),
        Case(name: "another endpoint", intent: { $0.subject = "other" }, code: LifecycleError.planOtherIntent),
        Case(name: "another count", intent: { $0.arguments["count"] = 3 }, code: LifecycleError.planOtherIntent),
        Case(
            name: "an argument left out", intent: { $0.arguments["release"] = nil },
            code: LifecycleError.planOtherIntent),
        Case(name: "destroys, no name", tier: .destroy, code: LifecycleError.confirmationNeeded),
        Case(name: "destroys, wrong name", tier: .destroy, confirm: "Triage", code: LifecycleError.confirmationNeeded),
        Case(name: "destroys, right name", tier: .destroy, confirm: "triage"),
        Case(
            name: "destroys through MCP", tier: .destroy, via: .mcp, confirm: "triage",
            code: LifecycleError.approvalRefused),
        Case(name: "destroys by flag", tier: .destroy, via: .flag, confirm: "triage"),
        Case(name: "dear, by CI", via: .ci, high: 200.01, code: LifecycleError.approvalRefused),
        Case(name: "just cheap enough, by CI", via: .ci, high: 200),
        Case(name: "dear, by flag", via: .flag, high: 1_001, code: LifecycleError.approvalRefused),
        Case(name: "dear, on a terminal", via: .terminal, high: 90_000),
        Case(name: "dear, through MCP", via: .mcp, high: 51, code: LifecycleError.approvalRefused),
    ]

    @Test(arguments: cases) func matrix(_ test: Case) throws {
        let sealed = try SealedPlan(sealing: Samples.plan(tier: test.tier, high: test.high))
        var target = Samples.target
        test.change?(&target)
        var intent = Samples.intent
        test.intent?(&intent)
        let digest = test.foreignDigest ? SHA256Digest(of: "other".utf8) : sealed.digest
        func approve() throws -> ApprovalRecord {
            try gate.approve(
                sealed, presented: Samples.presentation(digest, via: test.via, confirm: test.confirm), intent: intent,
                target: target, now: Samples.now.addingTimeInterval(test.late))
        }
        if let code = test.code {
            let error = #expect(throws: LifecycleError.self) { try approve() }
            #expect(error?.code == code)
        } else {
            let record = try approve()
            #expect(record.digest == sealed.digest)
            #expect(record.via == test.via)
            #expect(record.principal == "ada")
            #expect(try ApprovalRecord(json: JSONValue(parsing: record.json.bytes)) == record)
        }
    }

    @Test func applyTakesTheIntentOfThePlan() throws {
        let sealed = try SealedPlan(sealing: Samples.plan())
        _ = try gate.approve(
            sealed, presented: Samples.presentation(sealed.digest), intent: nil, target: Samples.target,
            now: Samples.now)
    }

    @Test func anotherURLOfACloudIsAnotherTarget() {
        var planned = Samples.target
        planned.instance = nil
        var live = planned
        live.endpointURL = "https://proxy.example.com"
        #expect(planned.difference(from: live)?.contains("endpoint URL") == true)
    }

    @Test func aSessionOfThePrincipalIsThePrincipal() {
        var planned = Samples.target
        planned.principal = "arn:aws:sts::000000000000:assumed-role/Deploy/monday"
        var live = planned
        live.principal = "arn:aws:sts::000000000000:assumed-role/Deploy"
        #expect(planned.difference(from: live) == nil)
        live.principal = "arn:aws:sts::000000000000:assumed-role/Depl"
        #expect(planned.difference(from: live) != nil)
    }

    @Test func aUsersPolicyDecides() throws {
        let policy = try ApprovalPolicy(
            parsing: """
                version: 1
                channels:
                  terminal: {tiers: [R, M, D]}
                  ci: {tiers: [M], max_usd: 10}
                """)
        #expect(throws: Never.self) { try policy.check(Samples.plan(tier: .destroy), via: .terminal) }
        #expect(throws: Never.self) { try policy.check(Samples.plan(high: 10), via: .ci) }
        #expect(throws: LifecycleError.self) { try policy.check(Samples.plan(high: 10.01), via: .ci) }
        #expect(throws: LifecycleError.self) { try policy.check(Samples.plan(tier: .destroy), via: .ci) }
        #expect(throws: LifecycleError.self) { try policy.check(Samples.plan(), via: .flag) }
        #expect(throws: LifecycleError.self) { try policy.check(Samples.plan(), via: .mcp) }
    }

    @Test func aWrongPolicyNamesEveryFault() {
        let error = #expect(throws: LifecycleError.self) {
            try ApprovalPolicy(parsing: "version: 1\nchannels:\n  termnal: {tiers: [R]}\n  ci: {tiers: [Q], max: 3}\n")
        }
        #expect(error?.code == LifecycleError.policyInvalid)
        #expect(error?.diagnostics.map(\.line) == [4, 4, 3])
        #expect(error?.diagnostics.last?.hint == "did you mean terminal?")
    }

    @Test(
        arguments: [
            ([:], ApprovalVia.flag), (["CI": "true"], .ci), (["CI": "1"], .ci), (["CI": "false"], .flag),
            (["CI": ""], .flag),
        ] as [([String: String], ApprovalVia)])
    func theCommandLineKnowsCI(variables: [String: String], via: ApprovalVia) {
        #expect(ApprovalVia.commandLine(environment: variables) == via)
    }

    @Test(arguments: [(0.0, "$0.00"), (12.345, "$12.35"), (0.0042, "$0.0042"), (1234.5, "$1234.50"), (-3, "-$3.00")])
    func moneyForPeople(usd: Double, text: String) { #expect(Money.text(usd) == text) }
}
