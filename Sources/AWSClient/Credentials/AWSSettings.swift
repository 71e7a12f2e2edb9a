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
    let configSection: AWSConfigFile.Section?
    let credentialsSection: AWSConfigFile.Section?
    private let config: AWSConfigFile

    /// - Parameters:
    ///   - environment: the process's variables; none other are looked at.
    ///   - profile: an explicitly chosen profile.
    /// - Throws: `aws.configuration_invalid`, `aws.profile_missing`, `core.file_unreadable`.
    package init(environment: [String: String], profile: String? = nil) throws {
        let variables = environment.filter { !$0.value.isEmpty }
        let home = variables["HOME"] ?? ""
        func path(_ variable: String, _ standard: String) -> String {
            let path = variables[variable] ?? standard
            return path.hasPrefix("~/") ? home + path.dropFirst(1) : path
        }
        self.environment = variables
        configPath = path("AWS_CONFIG_FILE", "~/.aws/config")
        credentialsPath = path("AWS_SHARED_CREDENTIALS_FILE", "~/.aws/credentials")
        config = try Self.read(configPath)
        let credentials = try Self.read(credentialsPath)
        isProfileExplicit = profile != nil
        profileName = profile ?? variables["AWS_PROFILE"] ?? "default"
        let title = profileName == "default" ? "default" : "profile \(profileName)"
        configSection = config.sections[title] ?? config.sections["profile \(profileName)"]
        credentialsSection = credentials.sections[profileName]
        if profileName != "default", configSection == nil, credentialsSection == nil {
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
        let found =
            explicit ?? environment["AWS_REGION"] ?? environment["AWS_DEFAULT_REGION"] ?? configSection?.values[
                "region"]
            ?? credentialsSection?.values["region"]
        guard let region = found else {
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
        if isTrue("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "ignore_configured_endpoint_urls") { return nil }
        let key = String(service.map { $0 == "-" ? "_" : $0 })
        for name in ["AWS_ENDPOINT_URL_" + key.uppercased(), "AWS_ENDPOINT_URL"] {
            if let url = environment[name] { return (url, name) }
        }
        if let services = configSection?.values["services"] {
            guard let section = config.sections["services \(services)"] else {
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
        guard let url = configSection?.values["endpoint_url"], !url.isEmpty else { return nil }
        return (url, "endpoint_url of profile '\(profileName)'")
    }

    private func isTrue(_ variable: String, _ key: String) -> Bool {
        (environment[variable] ?? configSection?.values[key])?.lowercased() == "true"
    }

    private static func read(_ path: String) throws -> AWSConfigFile {
        guard DurableFile.exists(path) else { return AWSConfigFile() }
        let bytes = try DurableFile.read(path, limit: 4 << 20)
        return try AWSConfigFile(text: String(decoding: bytes, as: UTF8.self), path: path)
    }
}
