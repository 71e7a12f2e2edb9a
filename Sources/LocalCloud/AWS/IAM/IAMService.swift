import AWSShapes
package import AWSWire
package import Core

/// The local IAM: roles with their trust policies.
package struct IAMService: AWSServiceHandler {
    private let roles: RoleStore
    private let clock: any WallClock
    private let random: any RandomSource

    package init(roles: RoleStore, clock: any WallClock, random: any RandomSource) {
        self.roles = roles
        self.clock = clock
        self.random = random
    }

    package var model: ServiceModel { IAM.model }
    package var implemented: Set<String> { ["CreateRole", "GetRole", "AttachRolePolicy", "PutRolePolicy"] }

    package func answer(_ call: AWSCall) async throws -> WireFields {
        let input = call.input
        let name = input.string("RoleName") ?? ""
        switch call.operation {
        case "CreateRole": return try await createRole(call)
        case "GetRole":
            guard let role = roles.role(named: name) else { throw AWSFault.noSuchRole(name) }
            return ["Role": .structure(wire(role))]
        case "AttachRolePolicy":
            let arn = input.string("PolicyArn") ?? ""
            guard arn.hasPrefix("arn:aws:iam::"), arn.contains(":policy/") else {
                throw AWSFault("InvalidInput", "ARN \(TerminalText.escape(arn, limit: 200)) is not valid.")
            }
            guard arn.hasPrefix("arn:aws:iam::aws:policy/") else {
                // Only AWS's own policies are there: nobody can have made another one here.
                throw AWSFault(
                    "NoSuchEntity",
                    "Policy \(TerminalText.escape(arn, limit: 200)) does not exist or is not attachable.",
                    status: 404)
            }
            try await roles.update(name) { $0.attached.insert(arn) }
            return WireFields()
        case "PutRolePolicy":
            let policy = input.string("PolicyName") ?? ""
            let document = input.string("PolicyDocument") ?? ""
            try Self.checkPolicy(document, isTrust: false)
            try await roles.update(name) { $0.inline[policy] = document }
            return WireFields()
        default: throw AWSFault.notImplemented("IAM", call.operation)
        }
    }

    private func createRole(_ call: AWSCall) async throws -> WireFields {
        let input = call.input
        let name = input.string("RoleName") ?? ""
        let path = input.string("Path") ?? "/"
        let trust = input.string("AssumeRolePolicyDocument") ?? ""
        try Self.checkPolicy(trust, isTrust: true)
        var tags: [String: String] = [:]
        for tag in (input.list("Tags") ?? []).compactMap(\.structure) {
            if let key = tag.string("Key") { tags[key] = tag.string("Value") ?? "" }
        }
        let role = StoredRole(
            name: name, path: path, id: "AROA" + AccessKeys.letters(17, random),
            arn: "arn:aws:iam::\(call.account):role\(path)\(name)", created: clock.now, trustPolicy: trust,
            description: input.string("Description"),
            maxSessionSeconds: Int(input.int("MaxSessionDuration") ?? 3600), tags: tags)
        try await roles.create(role)
        return ["Role": .structure(wire(role))]
    }

    private func wire(_ role: StoredRole) -> WireFields {
        var fields: WireFields = [
            "Path": .string(role.path), "RoleName": .string(role.name), "RoleId": .string(role.id),
            "Arn": .string(role.arn), "CreateDate": .timestamp(role.created),
            // IAM hands policies out URL-encoded, slashes too.
            "AssumeRolePolicyDocument": .string(
                URLText.encode(role.trustPolicy).split(separator: "/", omittingEmptySubsequences: false)
                    .joined(separator: "%2F")),
            "MaxSessionDuration": .int(Int64(role.maxSessionSeconds)),
        ]
        if let description = role.description { fields["Description"] = .string(description) }
        if !role.tags.isEmpty {
            fields["Tags"] = .list(
                role.tags.sorted { $0.key < $1.key }.map { ["Key": .string($0.key), "Value": .string($0.value)] })
        }
        return fields
    }

    /// The checks that IAM makes before it takes a policy: JSON, a known version, statements with effect and action,
    /// and, for trust, a principal but no resource.
    static func checkPolicy(_ text: String, isTrust: Bool) throws {
        func malformed(_ reason: String) -> AWSFault { AWSFault("MalformedPolicyDocument", reason) }
        guard let document = try? JSONValue(parsing: text), let object = document.object else {
            throw malformed("This policy contains invalid Json")
        }
        if let version = object["Version"]?.string {
            guard version == "2012-10-17" || version == "2008-10-17" else {
                throw malformed("Syntax errors in policy.")
            }
        }
        let statements: [JSONValue] =
            object["Statement"]?.array ?? object["Statement"].map { [$0] } ?? []
        guard !statements.isEmpty else { throw malformed("Policy statement must contain actions.") }
        for statement in statements {
            guard let members = statement.object, let effect = members["Effect"]?.string,
                effect == "Allow" || effect == "Deny"
            else { throw malformed("Syntax errors in policy.") }
            guard members["Action"] != nil || members["NotAction"] != nil else {
                throw malformed("Policy statement must contain actions.")
            }
            if isTrust {
                guard members["Principal"] != nil || members["NotPrincipal"] != nil else {
                    throw malformed("Missing required field Principal")
                }
                guard members["Resource"] == nil, members["NotResource"] == nil else {
                    throw malformed("Has prohibited field Resource")
                }
            } else {
                guard members["Principal"] == nil else {
                    throw malformed("Policy document should not specify a principal.")
                }
                guard members["Resource"] != nil || members["NotResource"] != nil else {
                    throw malformed("Policy statement must contain resources.")
                }
            }
        }
    }
}
