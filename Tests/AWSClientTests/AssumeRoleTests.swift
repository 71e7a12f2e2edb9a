import AWSClient
import AWSWire
import Core
import HTTPTypes
import TestSupport
import Testing

/// Roles that profiles name, with STS scripted.
@Suite(.timeLimit(.minutes(5)))
struct AssumeRoleTests {
    private static let role = "arn:aws:iam::123456789012:role/tuner"
    private static let base = "[base]\naws_access_key_id = BASE\naws_secret_access_key = b\n"

    @Test func allThatTheProfileSaysIsSent() async throws {
        let chain = try TestChain(mfaCode: " 123 456") { _, _ in .role("ROLE") }
        let found = try await chain.load(
            config: """
                [profile dev]
                role_arn = \(Self.role)
                source_profile = base
                external_id = ext-1
                duration_seconds = 1800
                role_session_name = me
                mfa_serial = arn:aws:iam::123456789012:mfa/me
                """, credentials: Self.base, profile: "dev")
        #expect(found.keys.accessKeyID == "ROLE")
        #expect(found.keys.sessionToken?.reveal() == "t-ROLE")
        #expect(found.expires == Timestamp.parse("2027-01-15T09:00:00Z"))
        #expect(found.needsPerson)
        let call = try #require(chain.transport.calls.first)
        #expect(call.url == "https://sts.eu-west-1.amazonaws.com/")
        #expect(call.header("authorization")?.contains("Credential=BASE/20270115/eu-west-1/sts/") == true)
        #expect(
            try call.form == [
                "Action": "AssumeRole", "Version": "2011-06-15", "RoleArn": Self.role, "RoleSessionName": "me",
                "DurationSeconds": "1800", "ExternalId": "ext-1", "SerialNumber": "arn:aws:iam::123456789012:mfa/me",
                "TokenCode": "123456",
            ])
    }

    @Test func aChainOfRolesIsFollowedFromItsEnd() async throws {
        let chain = try TestChain { call, number in .role(number == 0 ? "MIDDLE" : "LAST") }
        let found = try await chain.load(
            config: """
                [profile a]
                role_arn = \(Self.role)-a
                source_profile = b
                [profile b]
                role_arn = \(Self.role)-b
                source_profile = base
                """, credentials: Self.base, profile: "a")
        #expect(found.keys.accessKeyID == "LAST")
        #expect(try chain.transport.calls.map { try $0.form["RoleArn"] } == [Self.role + "-b", Self.role + "-a"])
        #expect(chain.transport.calls.last?.header("authorization")?.contains("Credential=MIDDLE/") == true)
        #expect(chain.transport.calls.last?.header("x-amz-security-token") == "t-MIDDLE")
    }

    @Test func aProfileMayBeItsOwnSourceWhenItHasKeys() async throws {
        let chain = try TestChain { _, _ in .role("ROLE") }
        let config = "[profile me]\nrole_arn = \(Self.role)\nsource_profile = me\n"
        let found = try await chain.load(
            config: config, credentials: Self.base.replacing("base", with: "me"), profile: "me")
        #expect(found.keys.accessKeyID == "ROLE")
        #expect(chain.transport.calls.first?.header("authorization")?.contains("Credential=BASE/") == true)
    }

    @Test(arguments: [
        ("[profile a]\nrole_arn = R\nsource_profile = a\n", "a -> a"),
        (
            "[profile a]\nrole_arn = R\nsource_profile = b\n[profile b]\nrole_arn = R\nsource_profile = a\n",
            "a -> b -> a"
        ),
        ("[profile a]\nrole_arn = R\nsource_profile = gone\n", "gone"),
        ("[profile a]\nrole_arn = R\n", "source_profile"),
        ("[profile a]\nrole_arn = R\nsource_profile = a\ncredential_source = Environment\n", "both"),
        ("[profile a]\nrole_arn = R\ncredential_source = Moon\n", "Ec2InstanceMetadata"),
        ("[profile a]\nrole_arn = R\nsource_profile = base\nduration_seconds = long\n", "duration_seconds"),
    ])
    func brokenProfilesAreNamed(config: String, says: String) async throws {
        let chain = try TestChain { _, _ in .role("ROLE") }
        let error = await #expect(throws: AWSClientError.self) {
            try await chain.load(config: config, credentials: Self.base, profile: "a")
        }
        #expect(error?.code == AWSClientError.configurationInvalid)
        #expect(error?.description.contains(says) == true, "\(String(describing: error))")
        #expect(chain.transport.calls.isEmpty)
    }

    @Test func theEnvironmentCanBeTheSource() async throws {
        let chain = try TestChain { _, _ in .role("ROLE") }
        let found = try await chain.load(
            ["AWS_ACCESS_KEY_ID": "ENV", "AWS_SECRET_ACCESS_KEY": "s"],
            config: "[profile a]\nrole_arn = \(Self.role)\ncredential_source = Environment\n", profile: "a")
        #expect(found.keys.accessKeyID == "ROLE")
        #expect(chain.transport.calls.first?.header("authorization")?.contains("Credential=ENV/") == true)
    }

    @Test func aMissingMFACodeIsAnErrorThatNamesTheDevice() async throws {
        let chain = try TestChain { _, _ in .role("ROLE") }
        let error = await #expect(throws: AWSClientError.self) {
            try await chain.load(
                config: "[default]\nrole_arn = \(Self.role)\nsource_profile = base\nmfa_serial = arn:mfa/me\n",
                credentials: Self.base)
        }
        #expect(error?.code == AWSClientError.mfaCodeNeeded)
        #expect(error?.message.contains("arn:mfa/me") == true)
        #expect(chain.transport.calls.isEmpty)
    }

    @Test func aRefusedRoleKeepsTheServicesWords() async throws {
        let chain = try TestChain { _, _ in .stsFault(403, "AccessDenied") }
        let error = await #expect(throws: AWSClientError.self) {
            try await chain.load(
                config: "[default]\nrole_arn = \(Self.role)\nsource_profile = base\n", credentials: Self.base)
        }
        #expect(error?.code == AWSClientError.refused)
        #expect(error?.retry == .whenMended(.permission))
        #expect(error?.message.contains(Self.role) == true)
        #expect(error?.refusal?.requestID == "req-7")
    }

    @Test func aTokenFilesRoleIsAssumedUnsigned() async throws {
        let chain = try TestChain { _, _ in .role("WEB", "AssumeRoleWithWebIdentity") }
        try DurableFile.write(Array("jwt-canary".utf8), to: chain.folder.file("token"))
        let variables = [
            "AWS_WEB_IDENTITY_TOKEN_FILE": chain.folder.file("token"), "AWS_ROLE_ARN": Self.role,
            "AWS_ROLE_SESSION_NAME": "pod",
        ]
        let found = try await chain.load(variables)
        #expect(found.keys.accessKeyID == "WEB")
        let call = try #require(chain.transport.calls.first)
        #expect(call.header("authorization") == nil)
        #expect(
            try call.form == [
                "Action": "AssumeRoleWithWebIdentity", "Version": "2011-06-15", "RoleArn": Self.role,
                "RoleSessionName": "pod", "WebIdentityToken": "jwt-canary",
            ])
        // An explicit profile leaves the variables out.
        let error = await #expect(throws: AWSClientError.self) {
            try await chain.load(
                variables.merging(["AWS_EC2_METADATA_DISABLED": "true"]) { $1 }, config: "[default]\n",
                profile: "default")
        }
        #expect(error?.code == AWSClientError.credentialsMissing)
    }

    @Test func aTokenFileWithoutARoleIsAnError() async throws {
        let error = await #expect(throws: AWSClientError.self) {
            try await TestChain().load(["AWS_WEB_IDENTITY_TOKEN_FILE": "/token"])
        }
        #expect(error?.hint?.contains("AWS_ROLE_ARN") == true)
    }
}
