import AWSShapes
import AWSWire
import Core

extension IAMService {
    func registerRoles(_ table: inout ServiceTable<AWSCall, WireFields>) {
        table.on(
            .anyKey,
            reads: ["Path", "RoleName", "AssumeRolePolicyDocument", "Description", "MaxSessionDuration", "Tags"],
            createRole)
        table.on(.anyKey, reads: ["RoleName"]) { (input: IAM.GetRoleInput, _) in
            var fields = wire(try roles.existing(input.roleName))
            // AWS tells of a use hours later; until then the member is there and empty.
            fields["RoleLastUsed"] = .structure(WireFields())
            return ["Role": .structure(fields)]
        }
        table.on(.anyKey, reads: ["PathPrefix", "Marker", "MaxItems"]) { (input: IAM.ListRolesInput, _) in
            let found = roles.state.view.values.filter { $0.path.hasPrefix(input.pathPrefix ?? "/") }
            return try page(Array(found), by: \.name, after: input.marker, input.maxItems, as: "Roles") { role in
                var fields = wire(role)
                // GetRole tells them.
                fields["Tags"] = nil
                return .structure(fields)
            }
        }
        table.on(.anyKey, reads: ["RoleName"]) { (input: IAM.DeleteRoleInput, _) in
            try await roles.delete(input.roleName)
            return WireFields()
        }
        table.on(.anyKey, reads: ["RoleName", "PolicyDocument"]) { (input: IAM.UpdateAssumeRolePolicyInput, _) in
            let trust = input.policyDocument
            _ = try TrustPolicy(trust)
            try await roles.update(input.roleName) { $0.trustPolicy = trust }
            return WireFields()
        }
        registerRolePolicies(&table)
        table.on(.anyKey, reads: ["RoleName", "Tags"]) { (input: IAM.TagRoleInput, _) in
            try await tag(input.tags, input.roleName, of: roles)
        }
        table.on(.anyKey, reads: ["RoleName", "TagKeys"]) { (input: IAM.UntagRoleInput, _) in
            try await untag(input.tagKeys, input.roleName, of: roles)
        }
        table.on(.anyKey, reads: ["RoleName", "Marker", "MaxItems"]) { (input: IAM.ListRoleTagsInput, _) in
            try tags(of: roles.existing(input.roleName), input.marker, input.maxItems)
        }
    }

    private func registerRolePolicies(_ table: inout ServiceTable<AWSCall, WireFields>) {
        table.on(.anyKey, reads: ["RoleName", "PolicyArn"]) { (input: IAM.AttachRolePolicyInput, _) in
            try await attach(input.policyARN, to: input.roleName, of: roles)
        }
        table.on(.anyKey, reads: ["RoleName", "PolicyArn"]) { (input: IAM.DetachRolePolicyInput, _) in
            try await detach(input.policyARN, from: input.roleName, of: roles)
        }
        table.on(.anyKey, reads: ["RoleName", "PathPrefix", "Marker", "MaxItems"]) {
            (input: IAM.ListAttachedRolePoliciesInput, _) in
            try attachedPolicies(
                of: try roles.existing(input.roleName), input.pathPrefix, input.marker, input.maxItems)
        }
        table.on(.anyKey, reads: ["RoleName", "PolicyName", "PolicyDocument"]) { (input: IAM.PutRolePolicyInput, _) in
            try await put(input.policyDocument, named: input.policyName, to: input.roleName, of: roles)
        }
        table.on(.anyKey, reads: ["RoleName", "PolicyName"]) { (input: IAM.DeleteRolePolicyInput, _) in
            try await removeInline(input.policyName, from: input.roleName, of: roles)
        }
        table.on(.anyKey, reads: ["RoleName", "PolicyName"]) { (input: IAM.GetRolePolicyInput, _) in
            try inlinePolicy(input.policyName, of: try roles.existing(input.roleName))
        }
        table.on(.anyKey, reads: ["RoleName", "Marker", "MaxItems"]) { (input: IAM.ListRolePoliciesInput, _) in
            let names = try roles.existing(input.roleName).inline.keys
            return try page(Array(names), by: \.self, after: input.marker, input.maxItems, as: "PolicyNames") {
                .string($0)
            }
        }
    }

    private func createRole(_ input: IAM.CreateRoleInput, _ call: AWSCall) async throws -> WireFields {
        let (name, path, trust) = (input.roleName, input.path ?? "/", input.assumeRolePolicyDocument)
        _ = try TrustPolicy(trust)
        let role = StoredRole(
            name: name, path: path, id: "AROA" + AccessKeys.letters(17, random),
            arn: "arn:aws:iam::\(call.account):role\(path)\(name)", created: clock.now, trustPolicy: trust,
            description: input.description, maxSessionSeconds: input.maxSessionDuration ?? 3600,
            tags: try Self.tags(input.tags))
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
        fields["Tags"] = Self.wire(role.tags)
        return fields
    }
}
