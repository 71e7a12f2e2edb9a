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
        let seconds = input.durationSeconds ?? 3600
        let denied = AWSFault(
            "AccessDenied",
            "User: \(call.principal.arn) is not authorized to perform: sts:AssumeRole on resource: "
                + TerminalText.escape(arn, limit: 2048), status: 403)
        guard let role = roles.role(arn: arn), roles.allows(request(input, call), toAssume: role) else { throw denied }
        guard seconds <= role.maxSessionSeconds else {
            throw AWSFault(
                "ValidationError",
                "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.")
        }
        let session = try await sessions.assume(
            role: role, sessionName: input.roleSessionName, account: call.account, seconds: seconds)
        var output: WireFields = [
            "Credentials": [
                "AccessKeyId": .string(session.accessKeyID), "SecretAccessKey": .string(session.secret.reveal()),
                "SessionToken": .string(session.token.reveal()), "Expiration": .timestamp(session.expires),
            ],
            "AssumedRoleUser": ["AssumedRoleId": .string(session.userID), "Arn": .string(session.arn)],
            "PackedPolicySize": 0,
        ]
        output["SourceIdentity"] = input.sourceIdentity.map { .string($0) }
        return output
    }

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
            context["aws:principalarn"] = roles.role(named: path[1])?.arn
        } else {
            context["aws:username"] = path.last
        }
        context["sts:externalid"] = input.externalID
        context["sts:sourceidentity"] = input.sourceIdentity
        return TrustPolicy.Request(caller: .identity(arn: arn, account: account), context: context)
    }
}
