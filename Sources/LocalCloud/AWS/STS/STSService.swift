import AWSShapes
package import AWSWire
import Core

/// The local STS: who am I, and keys for roles.
package struct STSService: AWSServiceHandler {
    private let sessions: SessionStore
    private let roles: RoleStore

    package init(sessions: SessionStore, roles: RoleStore) {
        self.sessions = sessions
        self.roles = roles
    }

    package var operations: ServiceTable<AWSCall, WireFields> {
        var table = ServiceTable<AWSCall, WireFields>(STS.model)
        table.on(.anyKey, reads: [], callerIdentity)
        table.on(
            .genuineKey,
            reads: ["RoleArn", "RoleSessionName", "DurationSeconds", "ExternalId", "SourceIdentity"], assumeRole)
        table.on(
            .unsigned, reads: ["RoleArn", "RoleSessionName", "WebIdentityToken", "DurationSeconds"],
            assumeRoleWithWebIdentity)
        table.on(.genuineKey, reads: ["DurationSeconds"], sessionToken)
        return table
    }

    private func callerIdentity(_ input: STS.GetCallerIdentityInput, _ call: AWSCall) throws -> WireFields {
        [
            "UserId": .string(call.principal.userID), "Account": .string(call.account),
            "Arn": .string(call.principal.arn),
        ]
    }

    private func assumeRole(_ input: STS.AssumeRoleInput, _ call: AWSCall) async throws -> WireFields {
        let arn = input.roleARN
        guard let role = roles.with(arn: arn), roles.allows(request(input, call), toAssume: role) else {
            throw Self.denied(
                "User: \(call.principal.arn) is not authorized to perform: sts:AssumeRole on resource: "
                    + TerminalText.escape(arn, limit: 2048))
        }
        let seconds = input.durationSeconds ?? 3600
        if call.principal.arn.contains(":assumed-role/"), seconds > 3600 {
            throw AWSFault(
                "ValidationError",
                "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining")
        }
        var output = try await sessionOutput(role, input.roleSessionName, seconds, call)
        output["SourceIdentity"] = input.sourceIdentity.map { .string($0) }
        return output
    }

    private func assumeRoleWithWebIdentity(
        _ input: STS.AssumeRoleWithWebIdentityInput, _ call: AWSCall
    ) async throws -> WireFields {
        let token = try sessions.token(input.webIdentityToken.reveal())
        let provider = "arn:aws:iam::\(call.account):oidc-provider/\(token.provider)"
        let request = TrustPolicy.Request(
            caller: .federated(provider: provider),
            context: [
                "\(token.provider.lowercased()):sub": token.subject,
                "\(token.provider.lowercased()):aud": token.audience,
                "aws:federatedprovider": provider, "aws:requestedregion": call.region, "aws:securetransport": "false",
                "sts:rolesessionname": input.roleSessionName,
            ])
        guard let role = roles.with(arn: input.roleARN), roles.allows(request, toAssume: role) else {
            throw Self.denied("Not authorized to perform sts:AssumeRoleWithWebIdentity")
        }
        var output = try await sessionOutput(role, input.roleSessionName, input.durationSeconds ?? 3600, call)
        output["SubjectFromWebIdentityToken"] = .string(token.subject)
        output["Audience"] = .string(token.audience)
        output["Provider"] = .string(provider)
        return output
    }

    private func sessionToken(_ input: STS.GetSessionTokenInput, _ call: AWSCall) async throws -> WireFields {
        guard sessions.isLasting(call.principal.accessKeyID) else {
            throw Self.denied("Cannot call GetSessionToken with session credentials")
        }
        let session = try await sessions.makeSession(
            arn: call.principal.arn, userID: call.principal.userID, seconds: input.durationSeconds ?? 43_200)
        return ["Credentials": keys(session)]
    }

    /// Makes keys of a role.
    private func sessionOutput(
        _ role: StoredRole, _ name: String, _ seconds: Int, _ call: AWSCall
    ) async throws -> WireFields {
        guard seconds <= role.maxSessionSeconds else {
            throw AWSFault(
                "ValidationError",
                "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.")
        }
        let session = try await sessions.makeSession(
            arn: "arn:aws:sts::\(call.account):assumed-role/\(role.name)/\(name)", userID: "\(role.id):\(name)",
            seconds: seconds)
        return [
            "Credentials": keys(session),
            "AssumedRoleUser": ["AssumedRoleId": .string(session.userID), "Arn": .string(session.arn)],
            "PackedPolicySize": 0,
        ]
    }

    private func keys(_ session: SessionStore.Session) -> WireValue {
        [
            "AccessKeyId": .string(session.accessKeyID), "SecretAccessKey": .string(session.secret.reveal()),
            "SessionToken": .string(session.token.reveal()), "Expiration": .timestamp(session.expires),
        ]
    }

    private static func denied(_ message: String) -> AWSFault { AWSFault("AccessDenied", message, status: 403) }

    /// What a trust policy can ask of a caller.
    private func request(_ input: STS.AssumeRoleInput, _ call: AWSCall) -> TrustPolicy.Request {
        let (arn, account) = (call.principal.arn, call.account)
        // A user's name, or the role and the session's name of an assumed role.
        let path = arn.split(separator: "/").map(String.init)
        let isSession = arn.contains(":assumed-role/")
        var context = [
            "aws:principalaccount": account, "aws:userid": call.principal.userID, "aws:requestedregion": call.region,
            "aws:securetransport": "false", "sts:rolesessionname": input.roleSessionName,
            "aws:principaltype": isSession ? "AssumedRole" : "User", "aws:principalarn": arn,
        ]
        if isSession, path.count > 1 {
            context["aws:principalarn"] = roles.named(path[1])?.arn
        } else {
            context["aws:username"] = path.last
        }
        context["sts:externalid"] = input.externalID
        context["sts:sourceidentity"] = input.sourceIdentity
        return TrustPolicy.Request(caller: .identity(arn: arn, account: account), context: context)
    }
}
