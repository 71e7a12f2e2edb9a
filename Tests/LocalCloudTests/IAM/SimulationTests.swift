import AWSWire
import LocalCloud
import Testing

@Suite("IAM: what policies allow", .timeLimit(.minutes(5)))
struct SimulationTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var statements: String
        var action = "s3:GetObject"
        var resource = "arn:aws:s3:::data/a"
        var context: [String: String] = [:]
        var decision: String
        var testDescription: String { name }
    }

    static func allow(_ action: String, _ resource: String, _ more: String = "") -> String {
        #"{"Effect":"Allow","Action":\#(action),"Resource":\#(resource)\#(more)}"#
    }

    static let cases = [
        Case(name: "nothing is said", statements: allow(#""sagemaker:*""#, #""*""#), decision: "implicitDeny"),
        Case(
            name: "names match without regard to case", statements: allow(#""S3:get*""#, #""*""#), decision: "allowed"),
        Case(
            name: "another resource", statements: allow(#""s3:*""#, #""arn:aws:s3:::data""#), decision: "implicitDeny"),
        Case(
            name: "one of several resources",
            statements: allow(#"["s3:GetObject"]"#, #"["arn:aws:s3:::data","arn:aws:s3:::data/*"]"#),
            decision: "allowed"),
        Case(
            name: "a Deny wins",
            statements: allow(#""*""#, #""*""#) + #",{"Effect":"Deny","NotAction":"iam:*","Resource":"*"}"#,
            decision: "explicitDeny"),
        Case(
            name: "NotResource", statements: #"{"Effect":"Allow","Action":"*","NotResource":"arn:aws:s3:::data/*"}"#,
            decision: "implicitDeny"),
        Case(
            name: "a role that is passed to the service it is for",
            statements: allow(
                #""iam:PassRole""#, #""arn:aws:iam::1:role/r""#,
                #","Condition":{"StringEquals":{"iam:PassedToService":"sagemaker.amazonaws.com"}}"#),
            action: "iam:PassRole", resource: "arn:aws:iam::1:role/r",
            context: ["iam:PassedToService": "sagemaker.amazonaws.com"], decision: "allowed"),
        Case(
            name: "a role that is passed to another",
            statements: allow(
                #""iam:PassRole""#, #""*""#,
                #","Condition":{"StringEquals":{"iam:PassedToService":"sagemaker.amazonaws.com"}}"#),
            action: "iam:PassRole", context: ["iam:PassedToService": "ec2.amazonaws.com"], decision: "implicitDeny"),
    ]

    @Test(arguments: cases)
    func decides(_ example: Case) async throws {
        let harness = try RoleHarness()
        let arn = try await harness.makeRole(#"{"Statement":"# + RoleTests.everybody + "}")
        let policy = #"{"Version":"2012-10-17","Statement":[\#(example.statements)]}"#
        try await harness.call(
            "PutRolePolicy", ["RoleName": "r", "PolicyName": "p", "PolicyDocument": .string(policy)])
        let entries: [WireValue] = example.context.map { name, value in
            ["ContextKeyName": .string(name), "ContextKeyValues": .list([.string(value)]), "ContextKeyType": "string"]
        }
        let reply = try await harness.call(
            "SimulatePrincipalPolicy",
            [
                "PolicySourceArn": .string(arn), "ActionNames": .list([.string(example.action)]),
                "ResourceArns": .list([.string(example.resource)]), "ContextEntries": .list(entries),
            ])
        #expect(reply.structures("EvaluationResults").map { $0.string("EvalDecision") } == [example.decision])
    }

    @Test func whatAConditionLacksIsNamed() async throws {
        let harness = try RoleHarness()
        let arn = try await harness.makeRole(#"{"Statement":"# + RoleTests.everybody + "}")
        let statement = Self.allow(#""*""#, #""*""#, #","Condition":{"StringEquals":{"aws:RequestTag/a":"b"}}"#)
        try await harness.call(
            "PutRolePolicy",
            ["RoleName": "r", "PolicyName": "p", "PolicyDocument": .string(#"{"Statement":"# + statement + "}")])
        let reply = try await harness.call(
            "SimulatePrincipalPolicy",
            ["PolicySourceArn": .string(arn), "ActionNames": .list(["s3:GetObject", "s3:PutObject", "iam:GetRole"])])
        let results = reply.structures("EvaluationResults")
        #expect(results.map { $0.string("EvalActionName") } == ["s3:GetObject", "s3:PutObject", "iam:GetRole"])
        #expect(results.allSatisfy { $0.string("EvalDecision") == "implicitDeny" })
        #expect(results.first?["MissingContextValues"] == .list(["aws:RequestTag/a"]))
    }

    /// AWS's longer policies change without notice: what their documents say is not guessed here.
    @Test func anUnknownDocumentOfAWSsIsNotGuessed() async throws {
        let harness = try RoleHarness()
        let arn = try await harness.makeRole(#"{"Statement":"# + RoleTests.everybody + "}")
        func decision(_ policy: String) async throws -> String? {
            let policy = "arn:aws:iam::aws:policy/" + policy
            try await harness.call("AttachRolePolicy", ["RoleName": "r", "PolicyArn": .string(policy)])
            let reply = try await harness.call(
                "SimulatePrincipalPolicy",
                ["PolicySourceArn": .string(arn), "ActionNames": .list(["s3:GetObject"])])
            return reply.structures("EvaluationResults").first?.string("EvalDecision")
        }
        #expect(try await decision("AmazonS3ReadOnlyAccess") == "allowed")
        let fault = await #expect(throws: AWSFault.self) { try await decision("AmazonSageMakerFullAccess") }
        #expect(fault?.status == 501)
        #expect(fault?.message.contains("AmazonSageMakerFullAccess") == true)
    }
}
