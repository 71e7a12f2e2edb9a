internal import AWSWire
internal import Core
#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif

/// Roles of IAM Identity Center, by the token that `aws sso login` leaves in a file.
extension CredentialChain {
    private struct SignOn {
        var profile: String
        var session: String?
        var startURL: String
        var region: String
        var account: String
        var role: String
        var tokenPath: String
    }

    func singleSignOnKeys(_ profile: String) async throws -> AWSCredentials? {
        guard let signOn = try signOn(profile) else { return nil }
        let token = try await token(of: signOn)
        let source = "IAM Identity Center role \(TerminalText.escape(signOn.role, limit: 64)) of profile '\(profile)'"
        let reply: JSONValue
        do {
            reply = try await client(nil, region: signOn.region).call(
                service: "sso", operation: "GetRoleCredentials",
                request: [
                    "roleName": .string(signOn.role), "accountId": .string(signOn.account),
                    "accessToken": .string(token),
                ])
        } catch let error as AWSClientError where error.refusal?.code == "UnauthorizedException" {
            throw loginNeeded(signOn, "its token is not taken any more", error)
        }
        let given = reply["roleCredentials"]
        // Here the names begin small, and the end is in milliseconds.
        return try keys(
            in: [
                "AccessKeyId": given?["accessKeyId"] ?? .null, "SecretAccessKey": given?["secretAccessKey"] ?? .null,
                "SessionToken": given?["sessionToken"] ?? .null,
                "Expiration": (given?["expiration"]?.int).map { milliseconds in
                    .string(Timestamp.iso8601(Date(timeIntervalSince1970: Double(milliseconds) / 1000)))
                } ?? .null,
            ], token: "SessionToken", source: source, needsExpiry: true)
    }

    /// What the profile and its `sso-session` section say together; nil for other profiles.
    private func signOn(_ profile: String) throws -> SignOn? {
        var values = settings.profile(profile) ?? [:]
        guard values["sso_account_id"] != nil || values["sso_role_name"] != nil else { return nil }
        let session = values["sso_session"]
        if let session {
            guard let section = settings.section("sso-session \(session)") else {
                throw invalid(
                    "profile '\(profile)' names the sso_session '\(TerminalText.escape(session, limit: 60))', which is "
                        + "not in \(settings.configPath)", hint: "run 'aws configure sso --profile \(profile)'")
            }
            for (key, value) in section.values {
                guard values[key] ?? value == value else {
                    throw invalid("\(key) of profile '\(profile)' differs from that of its sso_session '\(session)'")
                }
                values[key] = value
            }
        }
        let missing = ["sso_start_url", "sso_region", "sso_account_id", "sso_role_name"].filter { values[$0] == nil }
        guard missing.isEmpty, let startURL = values["sso_start_url"], let region = values["sso_region"],
            let account = values["sso_account_id"], let role = values["sso_role_name"]
        else {
            throw invalid(
                "profile '\(profile)' uses IAM Identity Center, but has no \(missing.joined(separator: ", "))",
                hint: "run 'aws configure sso --profile \(profile)'")
        }
        let name = Hex.encode(InsecureHasher.digest(.sha1, of: Array((session ?? startURL).utf8)))
        return SignOn(
            profile: profile, session: session, startURL: startURL, region: region, account: account, role: role,
            tokenPath: settings.expanded("~/.aws/sso/cache/\(name).json"))
    }

    /// The token in the file, renewed where the file says how and its end is near.
    private func token(of signOn: SignOn) async throws -> String {
        guard DurableFile.exists(signOn.tokenPath) else { throw loginNeeded(signOn, "nobody has logged in") }
        guard let file = try? JSONValue(parsing: try DurableFile.read(signOn.tokenPath, limit: 1 << 20)),
            let token = file["accessToken"]?.string,
            let end = file["expiresAt"]?.string.flatMap({ WireTimestamp.parse($0) })
        else { throw loginNeeded(signOn, "\(signOn.tokenPath) holds no token") }
        let left = end.timeIntervalSince(tools.wallClock.now)
        if signOn.session != nil, left < 900, let renewed = try await renewedToken(file, signOn) { return renewed }
        guard left > 0 else { throw loginNeeded(signOn, "its token ran out at \(Timestamp.iso8601(end))") }
        return token
    }

    /// A new token for the refresh token in the file, written back as AWS's tools do; nil when it is refused.
    private func renewedToken(_ file: JSONValue, _ signOn: SignOn) async throws -> String? {
        let now = tools.wallClock.now
        guard var kept = file.object, let refresh = file["refreshToken"], let id = file["clientId"],
            let secret = file["clientSecret"],
            let registered = file["registrationExpiresAt"]?.string.flatMap({ WireTimestamp.parse($0) }),
            registered > now
        else { return nil }
        do {
            let reply = try await client(nil, region: signOn.region).call(
                service: "sso-oidc", operation: "CreateToken",
                request: [
                    "grantType": "refresh_token", "clientId": id, "clientSecret": secret, "refreshToken": refresh,
                ])
            guard let token = reply["accessToken"]?.string, let seconds = reply["expiresIn"]?.int else { return nil }
            kept["accessToken"] = .string(token)
            kept["expiresAt"] = .string(WireTimestamp.text(now.addingTimeInterval(Double(seconds)), .iso8601))
            if let next = reply["refreshToken"] { kept["refreshToken"] = next }
            try DurableFile.write(JSONValue.object(kept).bytes, to: signOn.tokenPath, permissions: 0o600)
            return token
        } catch let error as AWSClientError where error.refusal != nil {
            return nil
        }
    }

    private func loginNeeded(_ signOn: SignOn, _ what: String, _ underlying: (any Error)? = nil) -> AWSClientError {
        AWSClientError(
            AWSClientError.loginNeeded,
            "profile '\(signOn.profile)' uses IAM Identity Center at \(TerminalText.escape(signOn.startURL, limit: 200)): "
                + what, hint: "aws sso login --profile \(ShellWord.quoted(signOn.profile))",
            retry: .whenMended(.credentials), underlying: underlying)
    }
}
