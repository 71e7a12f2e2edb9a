internal import AWSWire
internal import Core

/// Roles that are assumed with a token of another identity provider, as pods and build servers have it in a file.
extension CredentialChain {
    /// - Parameter usesEnvironment: whether variables may say so; they come before the profile.
    func webIdentityKeys(_ profile: String, usesEnvironment: Bool) async throws -> AWSCredentials? {
        let values = settings.profile(profile) ?? [:]
        func setting(_ key: String, _ variable: String) -> String? {
            (usesEnvironment ? settings.environment[variable] : nil) ?? values[key]
        }
        guard let path = setting("web_identity_token_file", "AWS_WEB_IDENTITY_TOKEN_FILE") else { return nil }
        guard let role = setting("role_arn", "AWS_ROLE_ARN") else {
            throw invalid(
                "there is a web identity token file, but no role to assume with it",
                hint: "set AWS_ROLE_ARN, or role_arn in profile '\(profile)'")
        }
        // Read for each call: whoever writes the file renews it.
        let token = try readToken(settings.expanded(path))
        return try await roleKeys(
            "AssumeRoleWithWebIdentity",
            [
                "RoleArn": .string(role), "WebIdentityToken": .string(token),
                "RoleSessionName": .string(setting("role_session_name", "AWS_ROLE_SESSION_NAME") ?? sessionName),
            ], profile: profile, role: role, client: client(nil))
    }

    /// The text of a small file that holds a token.
    func readToken(_ path: String) throws -> String {
        String(decoding: try DurableFile.read(path, limit: 1 << 20), as: UTF8.self)
    }
}
