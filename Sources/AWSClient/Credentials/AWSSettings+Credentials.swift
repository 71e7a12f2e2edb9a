package import AWSWire
internal import Core

/// Keys with the place that they came from.
package struct AWSCredentials: Sendable, Hashable {
    /// What requests are signed with.
    package var keys: SigV4Credentials
    /// Where they were found, for messages: `environment`, `profile 'dev' in ~/.aws/credentials`.
    package var source: String

    package init(keys: SigV4Credentials, source: String) {
        self.keys = keys
        self.source = source
    }
}

extension AWSSettings {
    /// The credentials: environment, then the shared credentials file, then static keys in the config file.
    ///
    /// - Throws: `aws.credentials_unsupported` when the profile asks for a source that is not built yet;
    ///   `aws.credentials_missing` with everything that was looked at; `aws.configuration_invalid` for half a key pair.
    package func credentials() throws -> AWSCredentials {
        if !isProfileExplicit, let found = try environmentCredentials() { return found }
        try refuseUnbuiltSources()
        let places = [(credentialsSection, credentialsPath), (configSection, configPath)]
        for (section, path) in places {
            let place = "profile '\(profileName)' in \(path)"
            if let values = section?.values, let found = try Self.pair(values, \.self, place) { return found }
        }
        if environment.keys.contains(where: { $0.hasPrefix("AWS_CONTAINER_CREDENTIALS_") }) {
            throw unbuilt("container credentials (AWS_CONTAINER_CREDENTIALS_…)")
        }
        let environmentNote =
            isProfileExplicit
            ? "the environment (not used, because a profile was chosen)" : "AWS_ACCESS_KEY_ID in the environment"
        throw AWSClientError(
            AWSClientError.credentialsMissing,
            "no AWS credentials: looked at \(environmentNote), profile '\(profileName)' in \(credentialsPath) and in "
                + configPath,
            hint:
                "instance roles are not built yet: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or run 'aws configure', or pass --profile"
        )
    }

    private func environmentCredentials() throws -> AWSCredentials? {
        try Self.pair(environment, { $0.uppercased() }, "environment")
    }

    /// A complete key pair, nil when there is none at all.
    private static func pair(
        _ values: [String: String], _ key: (String) -> String, _ source: String
    ) throws -> AWSCredentials? {
        let id = values[key("aws_access_key_id")] ?? ""
        let secret = values[key("aws_secret_access_key")] ?? ""
        if id.isEmpty && secret.isEmpty { return nil }
        guard !id.isEmpty, !secret.isEmpty else {
            let missing = key(id.isEmpty ? "aws_access_key_id" : "aws_secret_access_key")
            throw AWSClientError(
                AWSClientError.configurationInvalid, "half a key pair in the \(source): \(missing) is missing",
                hint: "set both, or neither")
        }
        let token = values[key("aws_session_token")] ?? ""
        let keys = SigV4Credentials(
            accessKeyID: id, secretAccessKey: Secret(secret), sessionToken: token.isEmpty ? nil : Secret(token))
        return AWSCredentials(keys: keys, source: source)
    }

    /// Sources that stand earlier in AWS's chain than static keys, or that a profile names, and that we cannot use yet.
    private func refuseUnbuiltSources() throws {
        let values = (configSection?.values ?? [:]).merging(credentialsSection?.values ?? [:]) { $1 }
        let sources = [
            ("role_arn", "assuming a role (role_arn)"),
            ("web_identity_token_file", "web identity tokens (web_identity_token_file)"),
            ("sso_session", "IAM Identity Center (sso_session)"),
            ("sso_start_url", "IAM Identity Center (sso_start_url)"),
            ("login_session", "console login sessions (login_session)"),
        ]
        for (key, name) in sources where values[key]?.isEmpty == false { throw unbuilt(name) }
        if values["credential_process"]?.isEmpty == false, credentialsSection?.values["aws_access_key_id"] == nil {
            throw unbuilt("external programs (credential_process)")
        }
        if environment["AWS_WEB_IDENTITY_TOKEN_FILE"] != nil, environment["AWS_ROLE_ARN"] != nil {
            throw unbuilt("web identity tokens (AWS_WEB_IDENTITY_TOKEN_FILE)")
        }
    }

    private func unbuilt(_ name: String) -> AWSClientError {
        AWSClientError(
            AWSClientError.credentialsUnsupported,
            "profile '\(profileName)' asks for a credential source that is not built yet: \(name)",
            hint: "export temporary keys with 'aws configure export-credentials --profile \(profileName) --format env'")
    }
}
