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

    package var operations: ServiceTable<AWSCall, WireFields> {
        var table = ServiceTable<AWSCall, WireFields>(IAM.model)
        table.on(
            .anyKey,
            reads: ["Path", "RoleName", "AssumeRolePolicyDocument", "Description", "MaxSessionDuration", "Tags"],
            createRole)
        table.on(.anyKey, reads: ["RoleName"], getRole)
        table.on(.anyKey, reads: ["PathPrefix", "Marker", "MaxItems"], listRoles)
        table.on(.anyKey, reads: ["RoleName"], deleteRole)
        table.on(.anyKey, reads: ["RoleName", "PolicyDocument"], updateAssumeRolePolicy)
        table.on(.anyKey, reads: ["RoleName", "PolicyArn"], attachRolePolicy)
        table.on(.anyKey, reads: ["RoleName", "PolicyArn"], detachRolePolicy)
        table.on(.anyKey, reads: ["RoleName", "PolicyName", "PolicyDocument"], putRolePolicy)
        table.on(.anyKey, reads: ["RoleName", "PolicyName"], deleteRolePolicy)
        return table
    }

    private func getRole(_ input: IAM.GetRoleInput, _ call: AWSCall) throws -> WireFields {
        guard let role = roles.role(named: input.roleName) else { throw AWSFault.noSuchRole(input.roleName) }
        var fields = wire(role)
        // AWS tells of a use hours later; until then the member is there and empty.
        fields["RoleLastUsed"] = .structure(WireFields())
        return ["Role": .structure(fields)]
    }

    private func attachRolePolicy(_ input: IAM.AttachRolePolicyInput, _ call: AWSCall) async throws -> WireFields {
        let arn = input.policyARN
        guard arn.hasPrefix("arn:aws:iam::"), arn.contains(":policy/") else {
            throw AWSFault("InvalidInput", "ARN \(TerminalText.escape(arn, limit: 200)) is not valid.")
        }
        // Nobody can have made a policy here: only AWS's own are there.
        guard ManagedPolicies.contains(arn) else {
            throw AWSFault.noSuchEntity(
                "Policy \(TerminalText.escape(arn, limit: 200)) does not exist or is not attachable.")
        }
        try await roles.update(input.roleName) { $0.attached.insert(arn) }
        return WireFields()
    }

    private func detachRolePolicy(_ input: IAM.DetachRolePolicyInput, _ call: AWSCall) async throws -> WireFields {
        let arn = input.policyARN
        try await roles.update(input.roleName) { role in
            guard role.attached.remove(arn) != nil else {
                throw AWSFault.noSuchEntity("Policy \(TerminalText.escape(arn, limit: 200)) was not found.")
            }
        }
        return WireFields()
    }

    private func deleteRolePolicy(_ input: IAM.DeleteRolePolicyInput, _ call: AWSCall) async throws -> WireFields {
        let name = input.policyName
        try await roles.update(input.roleName) { role in
            guard role.inline.removeValue(forKey: name) != nil else {
                throw AWSFault.noSuchEntity(
                    "The role policy with name \(TerminalText.escape(name, limit: 128)) cannot be found.")
            }
        }
        return WireFields()
    }

    private func deleteRole(_ input: IAM.DeleteRoleInput, _ call: AWSCall) async throws -> WireFields {
        try await roles.delete(input.roleName)
        return WireFields()
    }

    private func updateAssumeRolePolicy(
        _ input: IAM.UpdateAssumeRolePolicyInput, _ call: AWSCall
    ) async throws -> WireFields {
        let trust = input.policyDocument
        _ = try TrustPolicy(trust)
        try await roles.update(input.roleName) { $0.trustPolicy = trust }
        return WireFields()
    }

    private func listRoles(_ input: IAM.ListRolesInput, _ call: AWSCall) throws -> WireFields {
        let (prefix, after, limit) = (input.pathPrefix ?? "/", input.marker ?? "", input.maxItems ?? 100)
        let found = roles.state.view.values.filter { $0.path.hasPrefix(prefix) && $0.name > after }
            .sorted { $0.name < $1.name }
        let page = found.prefix(limit)
        var output: WireFields = [
            "Roles": .list(
                page.map { role in
                    var fields = wire(role)
                    // GetRole tells them.
                    fields["Tags"] = nil
                    return .structure(fields)
                }),
            "IsTruncated": .bool(found.count > page.count),
        ]
        if found.count > page.count, let last = page.last { output["Marker"] = .string(last.name) }
        return output
    }

    private func putRolePolicy(_ input: IAM.PutRolePolicyInput, _ call: AWSCall) async throws -> WireFields {
        try Self.checkPolicy(input.policyDocument, isTrust: false)
        try await roles.update(input.roleName) { $0.inline[input.policyName] = input.policyDocument }
        return WireFields()
    }

    private func createRole(_ input: IAM.CreateRoleInput, _ call: AWSCall) async throws -> WireFields {
        let (name, path, trust) = (input.roleName, input.path ?? "/", input.assumeRolePolicyDocument)
        _ = try TrustPolicy(trust)
        var tags: [String: String] = [:]
        for tag in input.tags ?? [] { tags[tag.key] = tag.value }
        let role = StoredRole(
            name: name, path: path, id: "AROA" + AccessKeys.letters(17, random),
            arn: "arn:aws:iam::\(call.account):role\(path)\(name)", created: clock.now, trustPolicy: trust,
            description: input.description, maxSessionSeconds: input.maxSessionDuration ?? 3600, tags: tags)
        try await roles.create(role)
        return ["Role": .structure(wire(role))]
    }

    private func wire(_ role: StoredRole) -> WireFields {
        var fields: WireFields = [
            "Path": .string(role.path), "RoleName": .string(role.name), "RoleId": .string(role.id),
            "Arn": .string(role.arn), "CreateDate": .timestamp(role.created),
            // IAM hands policies out URL-encoded, slashes too.
            "AssumeRolePolicyDocument": .string(PercentCoding.encode(role.trustPolicy)),
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
