import AWSClient
import AWSWire
import Core
import HTTPTypes
import Logging
import Synchronization
import TestSupport

/// A credential chain over files of its own, a scripted transport and manual clocks.
final class TestChain: Sendable {
    let folder: TemporaryFolder
    let transport: ScriptedTransport
    let clock = ManualClock()
    let programs = Mutex<[[String]]>([])
    private let program: CredentialTools.ProgramResult
    private let mfaCode: String?
    private let logger: Logger

    init(
        program: String = "", status isSuccess: Bool = true, words: String = "", mfaCode: String? = nil,
        logger: Logger = Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }),
        _ answer: @escaping @Sendable (HTTPCall, Int) async throws -> HTTPReply = { call, _ in
            throw HTTPTransportError(HTTPTransportError.connectionFailed, "nobody at \(call.url)", retry: .never)
        }
    ) throws {
        folder = try TemporaryFolder()
        transport = ScriptedTransport(answer)
        self.program = .init(isSuccess: isSuccess, output: Array(program.utf8), lastWords: words)
        self.mfaCode = mfaCode
        self.logger = logger
    }

    var tools: CredentialTools {
        CredentialTools(
            transport: transport, clock: clock, wallClock: clock.wall(), random: ZeroRandom(), logger: logger,
            run: { arguments in
                self.programs.withLock { $0.append(arguments) }
                return self.program
            }, askMFACode: { _ in self.mfaCode })
    }

    func settings(
        _ environment: [String: String] = [:], config: String = "", credentials: String = "", profile: String? = nil
    ) throws -> AWSSettings {
        try DurableFile.write(Array(config.utf8), to: folder.file("config"))
        try DurableFile.write(Array(credentials.utf8), to: folder.file("credentials"))
        var environment = environment
        environment["HOME"] = folder.path
        environment["AWS_CONFIG_FILE"] = folder.file("config")
        environment["AWS_SHARED_CREDENTIALS_FILE"] = folder.file("credentials")
        return try AWSSettings(environment: environment, profile: profile)
    }

    func load(
        _ environment: [String: String] = [:], config: String = "", credentials: String = "", profile: String? = nil
    ) async throws -> AWSCredentials {
        let settings = try settings(environment, config: config, credentials: credentials, profile: profile)
        return try await CredentialChain(settings: settings, region: "eu-west-1", tools: tools).load()
    }

    /// Puts a token where `aws sso login` does.
    func logIn(_ name: String, _ token: JSONValue) throws {
        let hash = Hex.encode(InsecureHasher.digest(.sha1, of: Array(name.utf8)))
        try DurableFile.makeFolder(folder.file(".aws/sso/cache"))
        try DurableFile.write(token.bytes, to: folder.file(".aws/sso/cache/\(hash).json"))
    }
}

extension HTTPCall {
    var url: String { "\(head.scheme ?? "")://\(head.authority ?? "")\(head.path ?? "")" }

    /// The form's items.
    var form: [String: String] {
        get throws {
            Dictionary(try WireQueryItem.parse(text).map { ($0.name, $0.value ?? "") }, uniquingKeysWith: { $1 })
        }
    }
}

extension HTTPReply {
    static func text(_ status: Int, _ text: String) -> HTTPReply {
        HTTPReply(status: .init(code: status), headers: [:], body: .init(Array(text.utf8)))
    }

    /// What STS answers.
    static func role(_ key: String, _ operation: String = "AssumeRole", secret: String = "s") -> HTTPReply {
        .text(
            200,
            """
            <\(operation)Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><\(operation)Result><Credentials>
            <AccessKeyId>\(key)</AccessKeyId><SecretAccessKey>\(secret)</SecretAccessKey>
            <SessionToken>t-\(key)</SessionToken><Expiration>2027-01-15T09:00:00Z</Expiration></Credentials>
            </\(operation)Result></\(operation)Response>
            """)
    }

    static func stsFault(_ status: Int, _ code: String) -> HTTPReply {
        .text(
            status,
            "<ErrorResponse><Error><Type>Sender</Type><Code>\(code)</Code><Message>no</Message></Error>"
                + "<RequestId>req-7</RequestId></ErrorResponse>")
    }
}
