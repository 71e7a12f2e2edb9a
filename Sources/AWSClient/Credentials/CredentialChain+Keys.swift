internal import AWSWire
internal import Core

/// Keys that are written down: in the environment and in the two files.
extension CredentialChain {
    enum ProfileFile { case credentials, config }

    func environmentKeys() throws -> AWSCredentials? {
        try Self.pair(settings.environment, { $0.uppercased() }, "environment")
    }

    func fileKeys(_ profile: String, of file: ProfileFile) throws -> AWSCredentials? {
        let (section, path) =
            file == .credentials
            ? (settings.credentialsSection(profile), settings.credentialsPath)
            : (settings.configSection(profile), settings.configPath)
        return try section.flatMap { try Self.pair($0.values, \.self, "profile '\(profile)' in \(path)") }
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
}
