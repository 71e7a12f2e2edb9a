import AWSClient
import AWSWire
import Core
import HTTPTypes
import Logging
import Synchronization
import TestSupport
import Testing

/// Planted secrets, looked for in all that is written: logs down to trace, errors with what is under them, dumps.
@Suite(.timeLimit(.minutes(5)))
struct CanaryTests {
    private final class Lines: Sendable {
        let text = Mutex("")
    }

    private struct Handler: LogHandler {
        let lines: Lines
        var metadata: Logger.Metadata = [:]
        var logLevel: Logger.Level = .trace

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            lines.text.withLock { $0 += "\(event.message) \(event.metadata ?? [:])\n" }
        }
    }

    private static func logger(_ lines: Lines) -> Logger {
        var logger = Logger(label: "canary") { _ in Handler(lines: lines) }
        logger.logLevel = .trace
        return logger
    }

    /// Everything that an error and what is under it say, in every form.
    private static func words(_ error: any Error) -> String {
        var text = "\(error) \(String(reflecting: error))"
        dump(error, to: &text)
        if let under = (error as? any CodedError)?.underlying { text += words(under) }
        return text
    }

    private static let config = """
        [profile role]
        role_arn = arn:aws:iam::123456789012:role/x
        source_profile = base
        external_id = ext-canary
        mfa_serial = arn:aws:iam::123456789012:mfa/me
        [profile sso]
        sso_start_url = https://corp
        sso_region = eu-west-1
        sso_account_id = 123456789012
        sso_role_name = r
        [profile program]
        credential_process = /bin/keys --password canary
        [profile web]
        role_arn = arn:aws:iam::123456789012:role/x
        web_identity_token_file = ~/token
        """

    /// What each source meets: good keys, refusals of each kind, nonsense, silence.
    private static let replies: [@Sendable (HTTPCall) throws -> HTTPReply] = [
        { call in
            if call.url.contains("sts.") { return .role("A", try call.form["Action"] ?? "", secret: "canary") }
            return .text(
                200,
                #"{"roleCredentials":{"accessKeyId":"A","secretAccessKey":"canary","sessionToken":"canary","expiration":1900000000000},"AccessKeyId":"A","SecretAccessKey":"canary","Token":"canary","Expiration":"2028-01-01T00:00:00Z"}"#
            )
        },
        { _ in .stsFault(403, "AccessDenied") }, { _ in .text(500, "canary") }, { _ in .text(200, "canary") },
        { _ in
            .text(
                200,
                #"{"AccessKeyId":"canary","SecretAccessKey":"canary","roleCredentials":{"secretAccessKey":"canary"}}"#)
        },
        { _ in throw HTTPTransportError(HTTPTransportError.noReply, "silent", retry: .unknownOutcome) },
    ]

    @Test(arguments: ["role", "sso", "program", "web", "default"])
    func noSourceTellsItsSecrets(profile: String) async throws {
        for reply in Self.replies {
            let lines = Lines()
            for isSuccess in [true, false] {
                let chain = try TestChain(
                    program: #"{"Version":1,"AccessKeyId":"A","SecretAccessKey":"canary"}"#, status: isSuccess,
                    mfaCode: "canary", logger: Self.logger(lines)
                ) { call, _ in try reply(call) }
                try chain.logIn("https://corp", ["accessToken": "canary", "expiresAt": "2027-02-01T00:00:00Z"])
                try DurableFile.write(Array("canary".utf8), to: chain.folder.file("token"))
                let settings = try chain.settings(
                    [
                        "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI": "/x", "AWS_CONTAINER_AUTHORIZATION_TOKEN": "canary",
                    ], config: Self.config,
                    credentials:
                        "[base]\naws_access_key_id = A\naws_secret_access_key = canary\naws_session_token = canary\n",
                    profile: profile)
                let configuration = try AWSClientConfiguration(
                    settings: settings, region: "eu-west-1", tools: chain.tools)
                let client = AWSClient(
                    configuration, transport: chain.transport, clock: chain.clock, wallClock: chain.clock.wall(),
                    random: ZeroRandom(), logger: Self.logger(lines))
                var text = ""
                do {
                    text =
                        "\(try await chain.clock.moving { try await CredentialChain(settings: settings, region: "eu-west-1", tools: chain.tools).load() })"
                    _ = try await chain.clock.moving {
                        try await client.call(
                            service: "sagemaker", operation: "DescribeEndpoint", request: ["EndpointName": "e"])
                    }
                } catch {
                    text += Self.words(error)
                }
                #expect(!text.contains("canary"), "\(profile): \(text)")
            }
            #expect(!lines.text.withLock { $0 }.contains("canary"), "\(profile)")
        }
    }

    /// A token that breaks a limit of the service's model is not repeated by the error about it.
    @Test func aTokenThatIsNotSentIsNotShown() async throws {
        let chain = try TestChain { _, _ in .role("A", "AssumeRoleWithWebIdentity") }
        try DurableFile.write(
            Array(("canary" + String(repeating: "x", count: 30_000)).utf8), to: chain.folder.file("token"))
        let error = await #expect(throws: AWSClientError.self) {
            try await chain.load(config: Self.config, profile: "web")
        }
        #expect(error?.code == AWSClientError.requestInvalid)
        #expect(error.map { !Self.words($0).contains("canary") } == true)
    }
}
