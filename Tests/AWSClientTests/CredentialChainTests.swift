import AWSClient
import AWSWire
import Core
import HTTPTypes
import Synchronization
import TestSupport
import Testing
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The sources that ask nobody, and the order of all.
@Suite(.timeLimit(.minutes(5)))
struct CredentialChainTests {
    private static let file = "[default]\naws_access_key_id = FILE\naws_secret_access_key = x\n"

    @Test func environmentComesFirst() async throws {
        let found = try await TestChain().load(
            ["AWS_ACCESS_KEY_ID": "ENV", "AWS_SECRET_ACCESS_KEY": "s", "AWS_SESSION_TOKEN": "t"],
            config: "[default]\nrole_arn = arn:aws:iam::123456789012:role/x\nsource_profile = default\n",
            credentials: Self.file)
        #expect(found.keys.accessKeyID == "ENV")
        #expect(found.keys.sessionToken?.reveal() == "t")
        #expect(found.source == "environment")
        #expect(found.expires == nil)
    }

    @Test func anExplicitProfileBeatsTheEnvironmentButAWSProfileDoesNot() async throws {
        let environment = ["AWS_ACCESS_KEY_ID": "ENV", "AWS_SECRET_ACCESS_KEY": "s", "AWS_PROFILE": "dev"]
        let file = "[dev]\naws_access_key_id = FILE\naws_secret_access_key = x\n"
        let chain = try TestChain()
        #expect(try await chain.load(environment, credentials: file).keys.accessKeyID == "ENV")
        #expect(try await chain.load(environment, credentials: file, profile: "dev").keys.accessKeyID == "FILE")
    }

    @Test func theCredentialsFileBeatsTheConfigFile() async throws {
        let chain = try TestChain()
        let config = "[profile \"my dev\"]\nregion=eu-west-1\naws_access_key_id=CONFIG\naws_secret_access_key=c\n"
        let environment = ["AWS_PROFILE": "my dev"]
        let found = try await chain.load(
            environment, config: config,
            credentials: "[my dev]\r\naws_access_key_id = FILE\r\naws_secret_access_key = f=/+\r\n")
        #expect(found.keys.accessKeyID == "FILE")
        #expect(found.keys.secretAccessKey.reveal() == "f=/+")
        #expect(try await chain.load(environment, config: config).keys.accessKeyID == "CONFIG")
    }

    /// Each source with all that stand behind it: the first of them is the one that counts.
    @Test func sourcesHaveBotocoresOrder() async throws {
        let program = #"{"Version":1,"AccessKeyId":"PROCESS","SecretAccessKey":"s"}"#
        let chain = try TestChain(program: program) { call, _ in
            if call.url.hasPrefix("https://sts.") {
                return .role(try call.form["Action"] == "AssumeRole" ? "ROLE" : "WEB", try call.form["Action"] ?? "")
            }
            if call.url.hasPrefix("https://portal.sso.") {
                return .json(
                    200,
                    #"{"roleCredentials":{"accessKeyId":"SSO","secretAccessKey":"s","sessionToken":"t","expiration":1900000000000}}"#
                )
            }
            let key = call.url.hasPrefix("http://169.254.170.2/") ? "CONTAINER" : "INSTANCE"
            if call.url.hasSuffix("security-credentials/") { return .text(200, "role") }
            return .text(
                200,
                #"{"AccessKeyId":"\#(key)","SecretAccessKey":"s","Token":"t","Expiration":"2027-01-15T14:00:00Z"}"#)
        }
        try chain.logIn("https://corp", ["accessToken": "tok", "expiresAt": "2027-02-01T00:00:00Z"])
        try DurableFile.write(Array("token".utf8), to: chain.folder.file("token"))
        let role = "role_arn = arn:aws:iam::123456789012:role/x\n"
        let sections: [(String, config: String, credentials: String)] = [
            ("ROLE", role + "source_profile = base\n", ""),
            ("WEB", role + "web_identity_token_file = ~/token\n", ""),
            (
                "SSO",
                "sso_start_url = https://corp\nsso_region = eu-west-1\nsso_account_id = 123456789012\nsso_role_name = r\n",
                ""
            ),
            ("FILE", "", "aws_access_key_id = FILE\naws_secret_access_key = x\n"),
            ("PROCESS", "credential_process = /bin/keys\n", ""),
            ("CONFIG", "aws_access_key_id = CONFIG\naws_secret_access_key = c\n", ""),
        ]
        for (index, section) in sections.enumerated() {
            // A web identity token file takes the role to itself.
            let rest = sections[index...].filter { $0.0 != "WEB" || section.0 == "WEB" }
            let found = try await chain.load(
                ["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI": "/c"],
                config: "[default]\n" + rest.map(\.config).joined()
                    + "[profile base]\naws_access_key_id = BASE\naws_secret_access_key = b\n",
                credentials: "[default]\n" + rest.map(\.credentials).joined())
            #expect(found.keys.accessKeyID == section.0)
        }
        let container = try await chain.load(["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI": "/c"])
        #expect(container.keys.accessKeyID == "CONTAINER")
        #expect(try await chain.load().keys.accessKeyID == "INSTANCE")
    }

    @Test func nothingFoundSaysWhereItLooked() async throws {
        let chain = try TestChain()
        let error = await #expect(throws: AWSClientError.self) { try await chain.load() }
        #expect(error?.code == AWSClientError.credentialsMissing)
        #expect(error?.message.contains(chain.folder.file("credentials")) == true)
        #expect(error?.message.contains("AWS_ACCESS_KEY_ID") == true)
        #expect(error?.hint?.contains("aws configure") == true)
    }

    @Test func halfAKeyPairIsAnErrorWithoutTheSecret() async throws {
        let error = await #expect(throws: AWSClientError.self) {
            try await TestChain().load(["AWS_SECRET_ACCESS_KEY": "hush"])
        }
        #expect(error?.message.contains("AWS_ACCESS_KEY_ID") == true)
        #expect(error?.description.contains("hush") == false)
    }

    @Test func aConsoleLoginIsNamedAsNotRead() async throws {
        let error = await #expect(throws: AWSClientError.self) {
            try await TestChain().load(config: "[default]\nlogin_session = arn\n")
        }
        #expect(error?.code == AWSClientError.credentialsUnsupported)
        #expect(error?.hint?.contains("aws configure export-credentials --profile default") == true)
    }

    // MARK: credential_process

    @Test func aProgramsKeysAreTakenWithTheirEnd() async throws {
        let chain = try TestChain(
            program:
                #"{"Version":1,"AccessKeyId":"P","SecretAccessKey":"s","SessionToken":"t","Expiration":"2027-01-15T10:00:00Z"}"#
        )
        let found = try await chain.load(
            config: "[default]\ncredential_process = \"/opt/my keys/get\" --user 'a b' c\\ d \"x\\y\\\"z\"\n")
        #expect(found.keys.accessKeyID == "P")
        #expect(found.keys.sessionToken?.reveal() == "t")
        #expect(found.expires == Timestamp.parse("2027-01-15T10:00:00Z"))
        #expect(chain.programs.withLock { $0 } == [["/opt/my keys/get", "--user", "a b", "c d", "x\\y\"z"]])
    }

    @Test(arguments: [
        ("no json canary", true, "no JSON"), (#"{"Version":2,"AccessKeyId":"canary"}"#, true, "Version 1"),
        (#"{"Version":1,"AccessKeyId":"canary"}"#, true, "SecretAccessKey"),
        (#"{"Version":1,"AccessKeyId":"a","SecretAccessKey":"canary","Expiration":"soon"}"#, true, "soon"),
        ("canary", false, "vault is locked"),
    ])
    func aProgramThatGivesNoKeysIsAnErrorWithoutItsOutput(output: String, isSuccess: Bool, says: String) async throws {
        let chain = try TestChain(program: output, status: isSuccess, words: "vault is locked")
        let error = await #expect(throws: AWSClientError.self) {
            try await chain.load(config: "[default]\ncredential_process = /bin/keys\n")
        }
        #expect(error?.code == AWSClientError.credentialsFailed)
        #expect(error?.message.contains(says) == true)
        #expect(error?.description.contains("canary") == false)
    }

    @Test func anOpenQuoteIsAnError() async throws {
        let error = await #expect(throws: AWSClientError.self) {
            try await TestChain().load(config: "[default]\ncredential_process = /bin/keys 'a\n")
        }
        #expect(error?.code == AWSClientError.configurationInvalid)
    }
}
