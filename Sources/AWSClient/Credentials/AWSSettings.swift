internal import Core

/// What the environment and the profile files say: profile, region, credentials, endpoint URLs.
///
/// Reads `AWS_PROFILE`, `AWS_CONFIG_FILE` and `AWS_SHARED_CREDENTIALS_FILE` as botocore does. The two files are read
/// once, when the value is made.
package struct AWSSettings: Sendable {
    /// The profile that counts: the explicit one, else `AWS_PROFILE`, else `default`.
    package let profileName: String
    /// True when the profile was named by a flag or project file; then credentials in the environment do not count.
    let isProfileExplicit: Bool
    let environment: [String: String]
    let configPath: String
    let credentialsPath: String
    private let home: String
    private let config: AWSConfigFile
    private let credentials: AWSConfigFile

    /// - Parameters:
    ///   - environment: the process's variables; none other are looked at.
    ///   - profile: an explicitly chosen profile.
    /// - Throws: `aws.configuration_invalid`, `aws.profile_missing`, `core.file_unreadable`.
    package init(environment: [String: String], profile: String? = nil) throws {
        let variables = environment.filter { !$0.value.isEmpty }
        home = variables["HOME"] ?? ""
        self.environment = variables
        configPath = Self.expanded(variables["AWS_CONFIG_FILE"] ?? "~/.aws/config", home)
        credentialsPath = Self.expanded(variables["AWS_SHARED_CREDENTIALS_FILE"] ?? "~/.aws/credentials", home)
        config = try Self.read(configPath)
        credentials = try Self.read(credentialsPath)
        isProfileExplicit = profile != nil
        profileName = profile ?? variables["AWS_PROFILE"] ?? "default"
        if profileName != "default", self.profile(profileName) == nil {
            throw AWSClientError(
                AWSClientError.profileMissing,
                "the profile '\(profileName)' is neither in \(configPath) nor in \(credentialsPath)",
                hint: "add it with 'aws configure --profile \(profileName)', or choose another with --profile")
        }
    }

    /// The region: the explicit one, else `AWS_REGION`, `AWS_DEFAULT_REGION`, the profile's `region`.
    ///
    /// - Throws: `aws.region_missing`; `aws.configuration_invalid` when it is no region's name.
    package func region(explicit: String? = nil) throws -> String {
        guard let region = explicit ?? value("AWS_REGION", nil) ?? value("AWS_DEFAULT_REGION", "region") else {
            throw AWSClientError(
                AWSClientError.regionMissing,
                "no region is set: looked at the flag, AWS_REGION, AWS_DEFAULT_REGION and the profile "
                    + "'\(profileName)' in \(configPath)",
                hint: "pass --region, or set AWS_REGION")
        }
        // The region becomes part of host names and signatures.
        let isPlain = region.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
        guard isPlain, !region.isEmpty, region.utf8.count <= 40 else {
            throw AWSClientError(
                AWSClientError.configurationInvalid, "'\(TerminalText.escape(region))' is not the name of a region",
                hint: "a region looks like eu-west-1")
        }
        return region
    }

    /// The endpoint URL that variables or files set for a service, after AWS's order of precedence; nil for none.
    ///
    /// - Parameter service: the service's name with hyphens: `sagemaker-runtime`.
    /// - Throws: `aws.configuration_invalid` when the profile names a `services` section that does not exist.
    package func endpointURL(service: String) throws -> (url: String, source: String)? {
        if isOn("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "ignore_configured_endpoint_urls") { return nil }
        let key = ServiceHost(service).settingsKey
        for name in ["AWS_ENDPOINT_URL_" + key.uppercased(), "AWS_ENDPOINT_URL"] {
            if let url = environment[name] { return (url, name) }
        }
        let profile = configSection(profileName)?.values
        if let services = profile?["services"] {
            guard let section = section("services \(services)") else {
                throw AWSClientError(
                    AWSClientError.configurationInvalid,
                    "the profile '\(profileName)' names the services section '\(services)', which is not in "
                        + configPath,
                    hint: "add [services \(services)] to \(configPath)")
            }
            if let url = section.nested[key]?["endpoint_url"], !url.isEmpty {
                return (url, "[services \(services)] \(key).endpoint_url")
            }
        }
        guard let url = profile?["endpoint_url"], !url.isEmpty else { return nil }
        return (url, "endpoint_url of profile '\(profileName)'")
    }

    /// How often calls are tried: `AWS_RETRY_MODE` and `AWS_MAX_ATTEMPTS`, or `retry_mode` and `max_attempts`.
    ///
    /// - Throws: `aws.configuration_invalid`.
    package func retryPolicy() throws -> RetryPolicy {
        var policy = RetryPolicy()
        if let attempts = try number("AWS_MAX_ATTEMPTS", "max_attempts", 1...100) { policy.maximumAttempts = attempts }
        switch value("AWS_RETRY_MODE", "retry_mode")?.lowercased() {
        // What botocore calls legacy is standard with other numbers.
        case nil, "standard", "legacy": break
        case "adaptive": policy.isAdaptive = true
        case let mode?:
            throw AWSClientError(
                AWSClientError.configurationInvalid,
                "the retry mode '\(TerminalText.escape(mode, limit: 40))' is not known",
                hint: "AWS_RETRY_MODE is standard, adaptive or legacy")
        }
        return policy
    }

    /// The file of certificates that servers are checked against in place of the system's; nil for the system's.
    package var certificateFile: String? {
        (value("AWS_CA_BUNDLE", "ca_bundle") ?? value("REQUESTS_CA_BUNDLE", nil)).map(expanded)
    }

    // MARK: Looking up

    /// What the two files say about a profile, the credentials file first; nil when it is in neither. Empty values do
    /// not count.
    func profile(_ name: String) -> [String: String]? {
        let sections = [configSection(name), credentialsSection(name)].compactMap(\.self)
        guard !sections.isEmpty else { return nil }
        return sections.reduce(into: [:]) { $0.merge($1.values) { $1 } }.filter { !$0.value.isEmpty }
    }

    func configSection(_ profile: String) -> AWSConfigFile.Section? {
        (profile == "default" ? section("default") : nil) ?? section("profile \(profile)")
    }

    func credentialsSection(_ profile: String) -> AWSConfigFile.Section? { credentials.sections[profile] }

    /// Another section of the config file: `sso-session corp`.
    func section(_ title: String) -> AWSConfigFile.Section? { config.sections[title] }

    /// A variable, else the profile's key.
    func value(_ variable: String, _ key: String?) -> String? {
        environment[variable] ?? key.flatMap { profile(profileName)?[$0] }
    }

    func isOn(_ variable: String, _ key: String) -> Bool { value(variable, key)?.lowercased() == "true" }

    /// - Throws: `aws.configuration_invalid` for what is no number of that range.
    func number(_ variable: String, _ key: String, _ range: ClosedRange<Int>) throws -> Int? {
        guard let text = value(variable, key) else { return nil }
        guard let number = Int(text), range.contains(number) else {
            throw AWSClientError(
                AWSClientError.configurationInvalid,
                "\(variable) (\(key)) is '\(TerminalText.escape(text, limit: 40))'",
                hint: "it is a number from \(range.lowerBound) to \(range.upperBound)")
        }
        return number
    }

    /// A path with `~` made the home folder.
    func expanded(_ path: String) -> String { Self.expanded(path, home) }

    private static func expanded(_ path: String, _ home: String) -> String {
        path.hasPrefix("~/") ? home + path.dropFirst(1) : path
    }

    private static func read(_ path: String) throws -> AWSConfigFile {
        guard DurableFile.exists(path) else { return AWSConfigFile() }
        let bytes = try DurableFile.read(path, limit: 4 << 20)
        return try AWSConfigFile(text: String(decoding: bytes, as: UTF8.self), path: path)
    }
}
