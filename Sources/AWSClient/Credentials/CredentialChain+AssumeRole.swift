internal import AWSWire
internal import Core
#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif

/// Roles that a profile names in `role_arn`, assumed with the keys of its `source_profile` or `credential_source`.
extension CredentialChain {
    /// Keys of the profile's role; nil when it names none.
    ///
    /// - Parameter visited: the profiles on the way here, this one last.
    func assumedRole(_ profile: String, visited: [String]) async throws -> AWSCredentials? {
        let values = settings.profile(profile) ?? [:]
        // A profile with a token file assumes its role with that.
        guard let role = values["role_arn"], values["web_identity_token_file"] == nil else { return nil }
        let source = try await sourceKeys(profile, values, visited)
        var request: JSONObject = [
            "RoleArn": .string(role), "RoleSessionName": .string(values["role_session_name"] ?? sessionName),
        ]
        if let text = values["duration_seconds"] {
            guard let seconds = Int64(text) else {
                throw invalid(
                    "duration_seconds of profile '\(profile)' is no number of seconds",
                    hint: "900 to 43200 are possible")
            }
            request["DurationSeconds"] = .int(seconds)
        }
        request["ExternalId"] = values["external_id"].map { .string($0) }
        if let serial = values["mfa_serial"] {
            request["SerialNumber"] = .string(serial)
            request["TokenCode"] = .string(try await mfaCode(serial, profile))
        }
        return try await roleKeys(
            "AssumeRole", request, profile: profile, role: role, client: client(source),
            needsPerson: source.needsPerson || values["mfa_serial"] != nil)
    }

    /// Calls STS for a role's keys.
    func roleKeys(
        _ operation: String, _ request: JSONObject, profile: String, role: String, client: AWSClient,
        needsPerson: Bool = false
    ) async throws -> AWSCredentials {
        let source = "role \(TerminalText.escape(role, limit: 200)) of profile '\(profile)'"
        do {
            // Keys that nobody got are harmless: this may be sent again.
            let reply = try await client.call(
                service: "sts", operation: operation, request: .object(request), safety: .repeatable)
            var found = try keys(
                in: reply["Credentials"], token: "SessionToken", source: source, needsExpiry: true)
            found.needsPerson = needsPerson
            return found
        } catch var error as AWSClientError where error.code != AWSClientError.credentialsFailed {
            error.message = "the \(source): " + error.message
            throw error
        }
    }

    /// A name for the session where the profile gives none.
    var sessionName: String { "slipway-session-\(Int(tools.wallClock.now.timeIntervalSince1970))" }

    private func sourceKeys(
        _ profile: String, _ values: [String: String], _ visited: [String]
    ) async throws -> AWSCredentials {
        let place = "profile '\(profile)'"
        switch (values["source_profile"], values["credential_source"]) {
        case (_?, _?):
            throw invalid("\(place) has both source_profile and credential_source", hint: "remove one of them")
        case (nil, nil):
            throw invalid(
                "\(place) has a role_arn, but neither source_profile nor credential_source",
                hint: "add the profile whose keys may assume the role: source_profile = NAME")
        case (nil, let source?):
            let found: AWSCredentials?
            switch source.lowercased() {
            case "environment": found = try environmentKeys()
            case "ecscontainer": found = try await containerKeys()
            case "ec2instancemetadata":
                found = try await InstanceMetadata(settings: settings, tools: tools).keys()
            default:
                throw invalid(
                    "the credential_source '\(TerminalText.escape(source, limit: 60))' of \(place) is not known",
                    hint: "Environment, EcsContainer and Ec2InstanceMetadata are")
            }
            guard let found else { throw failed("credential_source \(source) of \(place)", "nothing is there") }
            return found
        case (let name?, nil):
            guard let source = settings.profile(name) else {
                throw invalid(
                    "the source_profile '\(TerminalText.escape(name, limit: 60))' of \(place) is in neither profile file"
                )
            }
            let hasKeys = source["aws_access_key_id"] != nil || source["aws_secret_access_key"] != nil
            // A profile may name itself for the keys that stand beside its role.
            guard !visited.contains(name) || (name == profile && hasKeys) else {
                throw invalid(
                    "the source profiles go round in a circle: \((visited + [name]).joined(separator: " -> "))",
                    hint: "the last of them needs keys of its own")
            }
            if !hasKeys, let found = try await assumedRole(name, visited: visited + [name]) { return found }
            guard let found = try await profileKeys(name, usesEnvironment: false) else {
                throw failed("source_profile '\(name)' of \(place)", "it names no source of keys")
            }
            return found
        }
    }

    private func mfaCode(_ serial: String, _ profile: String) async throws -> String {
        guard let answer = try await tools.askMFACode(serial) else {
            throw AWSClientError(
                AWSClientError.mfaCodeNeeded,
                "profile '\(profile)' needs a code of the MFA device \(TerminalText.escape(serial, limit: 200)), and "
                    + "nobody can be asked here",
                hint: "run the command in a terminal, or use a profile without mfa_serial",
                retry: .whenMended(.credentials))
        }
        let code = answer.filter { !$0.isWhitespace }
        guard code.utf8.count == 6, code.utf8.allSatisfy({ (48...57).contains($0) }) else {
            throw AWSClientError(
                AWSClientError.mfaCodeNeeded, "the code of the MFA device has to have six digits",
                hint: "run the command again and type the digits that the device shows",
                retry: .whenMended(.credentials))
        }
        return code
    }
}
