import AWSClient
import AWSWire
import Core
import HTTPTypes
import TestSupport
import Testing
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// IAM Identity Center, with its portal scripted. Now is 2027-01-15T08:00:00Z.
@Suite(.timeLimit(.minutes(5)))
struct SingleSignOnTests {
    private static let session = """
        [profile dev]
        sso_session = corp
        sso_account_id = 123456789012
        sso_role_name = Tuner
        [sso-session corp]
        sso_start_url = https://corp.awsapps.com/start
        sso_region = eu-central-1
        """
    private static let legacy = """
        [profile dev]
        sso_start_url = https://corp.awsapps.com/start
        sso_region = eu-central-1
        sso_account_id = 123456789012
        sso_role_name = Tuner
        """
    private static let keys = HTTPReply.json(
        200,
        #"{"roleCredentials":{"accessKeyId":"SSO","secretAccessKey":"s","sessionToken":"t","expiration":1800003600000}}"#
    )

    @Test(arguments: [(Self.session, "corp"), (Self.legacy, "https://corp.awsapps.com/start")])
    func theTokensRoleIsAskedForWithItAlone(config: String, name: String) async throws {
        let chain = try TestChain { _, _ in Self.keys }
        try chain.logIn(name, ["accessToken": "tok", "expiresAt": "2027-01-15T12:00:00Z"])
        let found = try await chain.load(config: config, profile: "dev")
        #expect(found.keys.accessKeyID == "SSO")
        #expect(found.expires?.timeIntervalSince1970 == 1_800_003_600)
        let call = try #require(chain.transport.calls.first)
        #expect(
            call.url
                == "https://portal.sso.eu-central-1.amazonaws.com/federation/credentials?role_name=Tuner&account_id=123456789012"
        )
        #expect(call.header("x-amz-sso_bearer_token") == "tok")
        #expect(call.header("authorization") == nil)
    }

    @Test(arguments: [nil, "2027-01-15T07:59:59Z", "2020-06-17T10:02:08UTC"])
    func aTokenThatIsNotThereOrHasRunOutSaysWhatToType(end: String?) async throws {
        let chain = try TestChain { _, _ in Self.keys }
        if let end { try chain.logIn("corp", ["accessToken": "tok-canary", "expiresAt": .string(end)]) }
        let error = await #expect(throws: AWSClientError.self) {
            try await chain.load(config: Self.session, profile: "dev")
        }
        #expect(error?.code == AWSClientError.loginNeeded)
        #expect(error?.hint == "aws sso login --profile dev")
        #expect(error?.retry == .whenMended(.credentials))
        #expect(error?.description.contains("canary") == false)
        #expect(chain.transport.calls.isEmpty)
    }

    @Test func aTokenThatThePortalRefusesSaysWhatToType() async throws {
        let chain = try TestChain { _, _ in
            .json(
                401, #"{"message":"Session token not found or invalid"}"#,
                [("x-amzn-errortype", "UnauthorizedException")])
        }
        try chain.logIn("corp", ["accessToken": "tok", "expiresAt": "2027-01-15T12:00:00Z"])
        let error = await #expect(throws: AWSClientError.self) {
            try await chain.load(config: Self.session, profile: "dev")
        }
        #expect(error?.code == AWSClientError.loginNeeded)
        #expect(error?.hint == "aws sso login --profile dev")
    }

    @Test func aTokenNearItsEndIsRenewedAndKept() async throws {
        let chain = try TestChain { call, _ in
            guard call.url.hasPrefix("https://oidc.") else { return Self.keys }
            return .json(200, #"{"accessToken":"new","expiresIn":3600,"refreshToken":"next","tokenType":"Bearer"}"#)
        }
        try chain.logIn(
            "corp",
            [
                "accessToken": "old", "expiresAt": "2027-01-15T08:10:00Z", "refreshToken": "again", "clientId": "id",
                "clientSecret": "secret", "registrationExpiresAt": "2027-03-01T00:00:00Z", "region": "eu-central-1",
            ])
        _ = try await chain.load(config: Self.session, profile: "dev")
        let calls = chain.transport.calls
        #expect(calls.first?.url == "https://oidc.eu-central-1.amazonaws.com/token")
        #expect(
            try JSONValue(parsing: calls.first?.bytes ?? []) == [
                "grantType": "refresh_token", "clientId": "id", "clientSecret": "secret", "refreshToken": "again",
            ])
        #expect(calls.last?.header("x-amz-sso_bearer_token") == "new")
        // sha1sum of "corp", as AWS's tools name the file.
        let kept = try JSONValue(
            parsing: DurableFile.read(chain.folder.file(".aws/sso/cache/ee0bfd2552fbd840c02cc48b6e823320543c450f.json"))
        )
        #expect(kept["accessToken"] == "new")
        #expect(kept["expiresAt"] == "2027-01-15T09:00:00Z")
        #expect(kept["refreshToken"] == "next")
        #expect(kept["region"] == "eu-central-1")
    }

    @Test func aTokenThatCannotBeRenewedIsUsedToItsEnd() async throws {
        let chain = try TestChain { call, _ in
            call.url.hasPrefix("https://oidc.") ? .json(400, #"{"error":"invalid_grant"}"#) : Self.keys
        }
        try chain.logIn(
            "corp",
            [
                "accessToken": "old", "expiresAt": "2027-01-15T08:10:00Z", "refreshToken": "again", "clientId": "id",
                "clientSecret": "secret", "registrationExpiresAt": "2027-03-01T00:00:00Z",
            ])
        #expect(try await chain.load(config: Self.session, profile: "dev").keys.accessKeyID == "SSO")
        #expect(chain.transport.calls.last?.header("x-amz-sso_bearer_token") == "old")
    }

    @Test(arguments: [
        ("sso_session = gone\n", "aws configure sso"), ("sso_region = eu-west-1\n", "sso_start_url"),
    ])
    func halfASettingIsNamed(line: String, says: String) async throws {
        let error = await #expect(throws: AWSClientError.self) {
            try await TestChain().load(
                config: "[default]\nsso_account_id = 123456789012\nsso_role_name = r\n" + line)
        }
        #expect(error?.code == AWSClientError.configurationInvalid)
        #expect(error?.description.contains(says) == true)
    }
}
