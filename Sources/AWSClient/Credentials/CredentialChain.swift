internal import AWSWire
package import Core
package import Logging
#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif

/// What sources of credentials need besides variables and files.
package struct CredentialTools: Sendable {
    /// What a program left that was run for its standard output.
    package struct ProgramResult: Sendable {
        package var isSuccess: Bool
        package var output: [UInt8]
        /// The end of its standard error; untrusted text.
        package var lastWords: String

        package init(isSuccess: Bool, output: [UInt8], lastWords: String) {
            self.isSuccess = isSuccess
            self.output = output
            self.lastWords = lastWords
        }
    }

    package var transport: any HTTPTransport
    package var clock: any Clock<Duration>
    package var wallClock: any WallClock
    package var random: any RandomSource
    package var logger: Logger
    /// Runs a program, given with its arguments; no shell is between.
    package var run: @Sendable (_ arguments: [String]) async throws -> ProgramResult
    /// Asks a person for the code that an MFA device shows; nil when nobody can be asked.
    package var askMFACode: @Sendable (_ serial: String) async throws -> String?

    package init(
        transport: any HTTPTransport, clock: any Clock<Duration>, wallClock: any WallClock, random: any RandomSource,
        logger: Logger, run: @escaping @Sendable ([String]) async throws -> ProgramResult,
        askMFACode: @escaping @Sendable (String) async throws -> String?
    ) {
        self.transport = transport
        self.clock = clock
        self.wallClock = wallClock
        self.random = random
        self.logger = logger
        self.run = run
        self.askMFACode = askMFACode
    }
}

/// The sources of credentials in the order in which AWS's own tools look at them. The first that is configured counts:
/// when it fails, none after it is tried.
package struct CredentialChain: Sendable {
    let settings: AWSSettings
    let region: String
    let tools: CredentialTools

    /// - Parameter region: where STS is called.
    package init(settings: AWSSettings, region: String, tools: CredentialTools) {
        self.settings = settings
        self.region = region
        self.tools = tools
    }

    /// Keys from the first source that is configured.
    ///
    /// - Throws: `aws.credentials_missing` with everything that was looked at, `aws.configuration_invalid`,
    ///   `aws.credentials_failed`, `aws.credentials_unsupported`, `aws.login_needed`, `aws.mfa_code_needed`, and what
    ///   calls to STS and IAM Identity Center throw.
    package func load() async throws -> AWSCredentials {
        let profile = settings.profileName
        if !settings.isProfileExplicit, let found = try environmentKeys() { return found }
        if let found = try await assumedRole(profile, visited: [profile]) { return found }
        if let found = try await profileKeys(profile, usesEnvironment: !settings.isProfileExplicit) { return found }
        if let found = try await containerKeys() { return found }
        let instance = InstanceMetadata(settings: settings, tools: tools)
        if let found = try await instance.keys() { return found }
        let environmentNote =
            settings.isProfileExplicit
            ? "the environment (not used, because a profile was chosen)" : "AWS_ACCESS_KEY_ID in the environment"
        throw AWSClientError(
            AWSClientError.credentialsMissing,
            "no AWS credentials: looked at \(environmentNote), profile '\(profile)' in \(settings.credentialsPath) and "
                + "in \(settings.configPath), the container's and the instance's role",
            hint:
                "run 'aws configure' or 'aws configure sso', or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or pass --profile",
            retry: .whenMended(.credentials))
    }

    /// Keys from what a profile says by itself, without assuming its role with another's keys.
    func profileKeys(_ profile: String, usesEnvironment: Bool) async throws -> AWSCredentials? {
        if let found = try await webIdentityKeys(profile, usesEnvironment: usesEnvironment) { return found }
        if let found = try await singleSignOnKeys(profile) { return found }
        if let found = try fileKeys(profile, of: .credentials) { return found }
        if settings.profile(profile)?["login_session"] != nil {
            throw AWSClientError(
                AWSClientError.credentialsUnsupported,
                "profile '\(profile)' has a login_session, a kind of credentials that Slipway does not read",
                hint: "export temporary keys with 'aws configure export-credentials --profile \(profile) --format env'")
        }
        if let found = try await processKeys(profile) { return found }
        return try fileKeys(profile, of: .config)
    }

    /// A client for the calls that give credentials.
    ///
    /// - Parameter credentials: what they are signed with; nil for calls that are not signed.
    func client(_ credentials: AWSCredentials?, region: String? = nil) throws -> AWSClient {
        var configuration = AWSClientConfiguration(
            credentials: credentials.map { CredentialStore($0) }, region: region ?? self.region,
            endpoints: try EndpointResolver(region: region ?? self.region, settings: settings))
        configuration.retry = try settings.retryPolicy()
        return AWSClient(
            configuration, transport: tools.transport, clock: tools.clock, wallClock: tools.wallClock,
            random: tools.random, logger: tools.logger)
    }

    /// Keys out of the JSON document that STS, programs, containers and instances give.
    ///
    /// - Parameters:
    ///   - token: what the session's token is called there.
    ///   - needsExpiry: whether keys without an end and a token are wrong.
    /// - Throws: `aws.credentials_failed` with the names of missing members, never with the document's text.
    func keys(
        in document: JSONValue?, token: String, source: String, needsExpiry: Bool
    ) throws -> AWSCredentials {
        let names = ["AccessKeyId", "SecretAccessKey"] + (needsExpiry ? [token, "Expiration"] : [])
        let missing = names.filter { document?[$0]?.string?.isEmpty ?? true }
        guard missing.isEmpty, let id = document?["AccessKeyId"]?.string,
            let secret = document?["SecretAccessKey"]?.string
        else { throw failed(source, "what it gave has no \(missing.joined(separator: ", "))") }
        let end = document?["Expiration"]?.string
        let expires = end.flatMap { WireTimestamp.parse($0) }
        if let end, expires == nil {
            throw failed(source, "its Expiration '\(TerminalText.escape(end, limit: 40))' is no time")
        }
        let session = document?[token]?.string
        return AWSCredentials(
            keys: SigV4Credentials(
                accessKeyID: id, secretAccessKey: Secret(secret), sessionToken: session.map { Secret($0) }),
            source: source, expires: expires)
    }

    func failed(_ source: String, _ what: String, hint: String? = nil, underlying: (any Error)? = nil)
        -> AWSClientError
    {
        AWSClientError(
            AWSClientError.credentialsFailed, "the \(source) gave no credentials: \(what)", hint: hint,
            retry: .whenMended(.credentials), underlying: underlying)
    }

    func invalid(_ message: String, hint: String? = nil) -> AWSClientError {
        AWSClientError(AWSClientError.configurationInvalid, message, hint: hint)
    }
}
