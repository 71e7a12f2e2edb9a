import AWSWire
import Core
import Foundation
import LocalCloud
import Store
import TestSupport
import Testing

/// IAM and STS over one database in memory.
struct RoleHarness {
    static let account = "123456789012"
    static let user = Principal(
        arn: "arn:aws:iam::123456789012:user/slipway", userID: "AIDAEXAMPLE", accessKeyID: "AKIAEXAMPLE",
        isVerified: true)
    let roles: RoleStore
    let users: UserStore
    let iam: IAMService
    let sts: STSService

    init() throws {
        let store = try SQLiteStore.inMemory(migrations: IAMTables.migrations + SessionStore.migrations)
        let (wall, random) = (ManualWallClock(Date(timeIntervalSince1970: 1_800_000_000)), SeededRandomSource(seed: 1))
        roles = try RoleStore(store: store)
        users = try UserStore(store: store)
        iam = IAMService(
            roles: roles, users: users, policies: try PolicyStore(store: store), clock: wall, random: random)
        let own = KeyRingEntry(
            credentials: SigV4Credentials(accessKeyID: "AKIAEXAMPLE", secretAccessKey: Secret("secret")),
            arn: Self.user.arn, userID: Self.user.userID)
        sts = STSService(sessions: try SessionStore(store: store, own: own, wall: wall, random: random), roles: roles)
    }

    @discardableResult
    func call(
        _ operation: String, _ input: WireFields, as principal: Principal = user
    ) async throws -> WireFields {
        let call = AWSCall(
            operation: operation, input: input, principal: principal, requestID: "test", region: "us-west-2",
            account: Self.account)
        return try await iam.implemented.contains(operation) ? iam.answer(call) : sts.answer(call)
    }

    /// Makes the role `r` and gives back its ARN.
    @discardableResult
    func makeRole(_ trust: String, name: String = "r") async throws -> String {
        try await call("CreateRole", ["RoleName": .string(name), "AssumeRolePolicyDocument": .string(trust)])
        return "arn:aws:iam::\(Self.account):role/\(name)"
    }

    func assume(_ arn: String, _ more: WireFields = [:], as principal: Principal = user) async throws -> WireFields {
        var input: WireFields = ["RoleArn": .string(arn), "RoleSessionName": "session"]
        for member in more.members { input[member.name] = member.value }
        return try await call("AssumeRole", input, as: principal)
    }
}

@Suite("IAM: roles and who may assume them", .timeLimit(.minutes(5)))
struct RoleTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var statements: String
        var isAllowed: Bool
        var testDescription: String { name }

        init(_ name: String, _ statements: String, _ isAllowed: Bool) {
            (self.name, self.statements, self.isAllowed) = (name, statements, isAllowed)
        }
    }

    static func allow(_ principal: String, _ more: String = "") -> String {
        #"{"Effect":"Allow","Action":"sts:AssumeRole","Principal":"# + principal + more + "}"
    }

    static func when(_ condition: String) -> String {
        allow(#"{"AWS":"123456789012"}"#, #","Condition":"# + condition)
    }

    static let everybody = allow(#""*""#)

    static let cases: [Case] = [
        Case("a service alone", allow(#"{"Service":"sagemaker.amazonaws.com"}"#), false),
        Case("the account", allow(#"{"AWS":"123456789012"}"#), true),
        Case("the account's root", allow(#"{"AWS":["arn:aws:iam::123456789012:root"]}"#), true),
        Case("another account", allow(#"{"AWS":"arn:aws:iam::210987654321:root"}"#), false),
        Case("the user", allow(#"{"AWS":"arn:aws:iam::123456789012:user/slipway"}"#), true),
        Case("another user", allow(#"{"AWS":"arn:aws:iam::123456789012:user/other"}"#), false),
        Case("everybody", everybody, true),
        Case("everybody, as a list", allow(#"{"AWS":["*"]}"#), true),
        Case(
            "denied",
            everybody + ","
                + #"{"Effect":"Deny","Action":"sts:*","Principal":{"AWS":"arn:aws:iam::123456789012:user/slipway"}}"#,
            false),
        Case(
            "denied to all others",
            everybody + ","
                + #"{"Effect":"Deny","Action":"sts:AssumeRole","NotPrincipal":{"AWS":"123456789012"}}"#, true),
        Case("another action", #"{"Effect":"Allow","Action":"sts:TagSession","Principal":"*"}"#, false),
        Case("an action with a wildcard", #"{"Effect":"Allow","Action":["STS:Assume*"],"Principal":"*"}"#, true),
        Case("all but another action", #"{"Effect":"Allow","NotAction":"sts:TagSession","Principal":"*"}"#, true),
        Case("external id", when(#"{"StringEquals":{"sts:ExternalId":"42"}}"#), false),
        Case("external id if there is one", when(#"{"StringEqualsIfExists":{"sts:ExternalId":"42"}}"#), true),
        Case("no external id", when(#"{"Null":{"sts:ExternalId":"true"}}"#), true),
        Case("session name", when(#"{"StringLike":{"sts:RoleSessionName":["x","se*n"]}}"#), true),
        Case("another session name", when(#"{"StringNotEquals":{"sts:RoleSessionName":"session"}}"#), false),
        Case("caller's ARN", when(#"{"ArnLike":{"aws:PrincipalArn":"arn:aws:iam::*:user/s?ipway"}}"#), true),
        Case("a wildcard within its part", when(#"{"ArnLike":{"aws:PrincipalArn":"arn:*:user/slipway"}}"#), false),
        Case("no transport security", when(#"{"Bool":{"aws:SecureTransport":true}}"#), false),
        Case(
            "two conditions, one not met",
            when(#"{"StringEquals":{"sts:RoleSessionName":"session","aws:RequestedRegion":"eu-west-1"}}"#), false),
    ]

    @Test(arguments: cases) func trustIsEvaluated(_ one: Case) async throws {
        let harness = try RoleHarness()
        let arn = try await harness.makeRole(#"{"Version":"2012-10-17","Statement":["# + one.statements + "]}")
        guard !one.isAllowed else {
            let keys = try await harness.assume(arn).structure("Credentials")
            #expect(keys?.string("AccessKeyId")?.hasPrefix("ASIA") == true)
            return
        }
        let fault = await #expect(throws: AWSFault.self) { try await harness.assume(arn) }
        #expect(fault?.code == "AccessDenied")
        #expect(fault?.status == 403)
    }

    @Test func aRoleTrustsTheSessionsOfAnother() async throws {
        let harness = try RoleHarness()
        let trust = { (principal: String) in #"{"Statement":"# + Self.allow(principal) + "}" }
        let first = try await harness.makeRole(trust(#"{"AWS":"123456789012"}"#), name: "first")
        let second = try await harness.makeRole(trust(#"{"AWS":"\#(first)"}"#), name: "second")
        let session = try await harness.assume(first).structure("AssumedRoleUser")
        let principal = Principal(
            arn: session?.string("Arn") ?? "", userID: "", accessKeyID: "", isVerified: true)
        #expect(principal.arn == "arn:aws:sts::123456789012:assumed-role/first/session")
        _ = try await harness.assume(second, as: principal)
        await #expect(throws: AWSFault.self) { try await harness.assume(second) }
        _ = try await harness.assume(first, ["ExternalId": "42"])
        let source = try await harness.assume(first, ["ExternalId": "42", "SourceIdentity": "ada"])
        #expect(source.string("SourceIdentity") == "ada")
        // A session policy would narrow what the keys may do; nobody is to believe that it does.
        let policy = await #expect(throws: AWSFault.self) { try await harness.assume(first, ["Policy": "{}"]) }
        #expect(policy?.status == 501)
        #expect(policy?.message.hasSuffix("AssumeRole with Policy.") == true)
    }

    @Test(arguments: [
        (#"{"Statement":{"Effect":"Allow","Action":"s3:GetObject","Principal":"*"}}"#, "MalformedPolicyDocument"),
        (#"{"Statement":{"Effect":"Allow","Action":"sts:BadAssumeRole","Principal":"*"}}"#, "MalformedPolicyDocument"),
        (
            #"{"Statement":{"Effect":"Allow","Action":"sts:AssumeRole","Principal":{"Aws":"*"}}}"#,
            "MalformedPolicyDocument"
        ),
        (
            #"{"Statement":{"Effect":"Allow","Action":"sts:AssumeRole","Principal":{"AWS":"arn:aws:iam::1:user/*"}}}"#,
            "MalformedPolicyDocument"
        ),
        (#"{"Statement":"# + when(#"{"StringMatches":{"a":"b"}}"#) + "}", "MalformedPolicyDocument"),
        (
            #"{"Statement":"# + when(#"{"DateLessThan":{"aws:CurrentTime":"2027-01-01T00:00:00Z"}}"#) + "}",
            "NotImplemented"
        ),
        (
            #"{"Statement":"# + when(#"{"ForAnyValue:StringLike":{"aws:PrincipalOrgPaths":"o/*"}}"#) + "}",
            "NotImplemented"
        ),
        (
            #"{"Statement":"# + when(#"{"StringEquals":{"sts:RoleSessionName":"${aws:username}"}}"#) + "}",
            "NotImplemented"
        ),
    ])
    func documentsThatCannotBeJudgedAreRefused(_ document: String, _ code: String) async throws {
        let harness = try RoleHarness()
        let fault = await #expect(throws: AWSFault.self) { try await harness.makeRole(document) }
        #expect(fault?.code == code)
        #expect(harness.roles.named("r") == nil)
    }

    @Test func onlyPoliciesThatExistAreAttached() async throws {
        let harness = try RoleHarness()
        try await harness.makeRole(#"{"Statement":"# + Self.everybody + "}")
        func attach(_ arn: String) async throws {
            try await harness.call("AttachRolePolicy", ["RoleName": "r", "PolicyArn": .string(arn)])
        }
        for name in ["AmazonSageMakerFullAccess", "AmazonSageMakerModelCustomizationCoreAccess", "AmazonS3FullAccess"] {
            try await attach("arn:aws:iam::aws:policy/" + name)
        }
        for arn in [
            "arn:aws:iam::aws:policy/AmazonSageMakerFulAccess", "arn:aws:iam::123456789012:policy/Own",
            "arn:aws:iam::aws:policy/service-role/AmazonS3FullAccess",
        ] {
            let fault = await #expect(throws: AWSFault.self) { try await attach(arn) }
            #expect(fault?.code == "NoSuchEntity")
            #expect(fault?.status == 404)
            #expect(fault?.message == "Policy \(arn) does not exist or is not attachable.")
        }
        #expect(harness.roles.named("r")?.attached.count == 3)
    }

    @Test func aRoleGoesWhenItsPoliciesAreGone() async throws {
        let harness = try RoleHarness()
        try await harness.makeRole(#"{"Statement":"# + Self.everybody + "}")
        let arn: WireValue = "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess"
        try await harness.call("AttachRolePolicy", ["RoleName": "r", "PolicyArn": arn])
        try await harness.call(
            "PutRolePolicy",
            [
                "RoleName": "r", "PolicyName": "p",
                "PolicyDocument": #"{"Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}}"#,
            ])
        func isRefused(_ operation: String, _ input: WireFields) async throws -> String? {
            await #expect(throws: AWSFault.self) { try await harness.call(operation, input) }?.code
        }
        #expect(try await isRefused("DeleteRole", ["RoleName": "r"]) == "DeleteConflict")
        try await harness.call("DetachRolePolicy", ["RoleName": "r", "PolicyArn": arn])
        #expect(try await isRefused("DetachRolePolicy", ["RoleName": "r", "PolicyArn": arn]) == "NoSuchEntity")
        #expect(try await isRefused("DeleteRole", ["RoleName": "r"]) == "DeleteConflict")
        try await harness.call("DeleteRolePolicy", ["RoleName": "r", "PolicyName": "p"])
        try await harness.call("DeleteRole", ["RoleName": "R"])
        #expect(try await isRefused("GetRole", ["RoleName": "r"]) == "NoSuchEntity")
        #expect(try await isRefused("DeleteRole", ["RoleName": "r"]) == "NoSuchEntity")
    }

    @Test func trustCanBeReplaced() async throws {
        let harness = try RoleHarness()
        let arn = try await harness.makeRole(#"{"Statement":"# + Self.allow(#"{"Service":"a.amazonaws.com"}"#) + "}")
        await #expect(throws: AWSFault.self) { try await harness.assume(arn) }
        let update: WireFields = ["RoleName": "r", "PolicyDocument": .string(#"{"Statement":"# + Self.everybody + "}")]
        try await harness.call("UpdateAssumeRolePolicy", update)
        _ = try await harness.assume(arn)
        // The answer of a role that nobody has used names its last use, and says nothing of it.
        let role = try await harness.call("GetRole", ["RoleName": "r"])["Role"]?.structure
        #expect(role?["RoleLastUsed"]?.structure == WireFields())
    }

    @Test func aMarkerThatNoPageEndedWithIsRefused() async throws {
        let harness = try RoleHarness()
        let fault = await #expect(throws: AWSFault.self) { try await harness.call("ListRoles", ["Marker": "zz"]) }
        #expect(fault?.code == "ValidationError")
    }

    @Test func policiesHaveAnEnd() async throws {
        let harness = try RoleHarness()
        try await harness.makeRole(#"{"Statement":"# + Self.everybody + "}")
        func put(_ name: String, _ letters: Int) async throws {
            let resource = "arn:aws:s3:::" + String(repeating: "a", count: letters)
            let text = #"{"Statement":{"Effect":"Allow","Action":"s3:*","Resource":"\#(resource)"}}"#
            try await harness.call(
                "PutRolePolicy", ["RoleName": "r", "PolicyName": .string(name), "PolicyDocument": .string(text)])
        }
        try await put("one", 6000)
        let fault = await #expect(throws: AWSFault.self) { try await put("two", 6000) }
        #expect(fault?.code == "LimitExceeded")
        #expect(fault?.message == "Maximum policy size of 10240 bytes exceeded for role r")
        #expect(harness.roles.named("r")?.inline.keys.sorted() == ["one"])
    }

    @Test func rolesAreListedInPages() async throws {
        let harness = try RoleHarness()
        for name in ["c", "a", "b"] { try await harness.makeRole(#"{"Statement":"# + Self.everybody + "}", name: name) }
        let page = try await harness.call("ListRoles", ["MaxItems": 2])
        #expect(page.structures("Roles").map { $0.string("RoleName") } == ["a", "b"])
        #expect(page.bool("IsTruncated") == true)
        let rest = try await harness.call("ListRoles", ["Marker": .string(page.string("Marker") ?? "")])
        #expect(rest.structures("Roles").map { $0.string("RoleName") } == ["c"])
        #expect(rest.bool("IsTruncated") == false)
        let none = try await harness.call("ListRoles", ["PathPrefix": "/service-role/"])
        #expect(none.structures("Roles").isEmpty)
    }
}
