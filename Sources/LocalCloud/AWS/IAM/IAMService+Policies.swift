import AWSShapes
import AWSWire
import Core

extension IAMService {
    func registerPolicies(_ table: inout ServiceTable<AWSCall, WireFields>) {
        table.on(.anyKey, reads: ["PolicyName", "Path", "PolicyDocument", "Description", "Tags"], createPolicy)
        table.on(.anyKey, reads: ["PolicyArn"]) { (input: IAM.GetPolicyInput, _) in
            var fields = try policy(input.policyARN, used: holders())
            let own = policies.with(arn: input.policyARN)
            if let description = own?.description { fields["Description"] = .string(description) }
            fields["Tags"] = Self.wire(own?.tags ?? [:]) ?? .list([])
            return ["Policy": .structure(fields)]
        }
        table.on(.anyKey, reads: ["PolicyArn", "VersionId"]) { (input: IAM.GetPolicyVersionInput, _) in
            let (arn, version) = (input.policyARN, input.versionID)
            let fields = try policy(arn, used: [:])
            guard fields["DefaultVersionId"] == .string(version) else {
                throw AWSFault.noSuchEntity(
                    "Policy \(TerminalText.escape(arn, limit: 200)) version \(TerminalText.escape(version, limit: 20)) "
                        + "does not exist or is not attachable.")
            }
            return [
                "PolicyVersion": [
                    "Document": .string(PercentCoding.encode(try text(ofPolicy: arn))), "VersionId": .string(version),
                    "IsDefaultVersion": .bool(true), "CreateDate": fields["CreateDate"] ?? .timestamp(clock.now),
                ]
            ]
        }
        table.on(
            .anyKey, reads: ["Scope", "OnlyAttached", "PathPrefix", "Marker", "MaxItems"]
        ) { (input: IAM.ListPoliciesInput, _) in
            let scope = input.scope
            let own = scope == .aws ? [] : policies.state.view.values.map(\.arn)
            let all = own + (scope == .local ? [] : ManagedPolicies.all)
            let used = holders()
            let found = all.filter { arn in
                Self.path(ofPolicy: arn).hasPrefix(input.pathPrefix ?? "/")
                    && (input.onlyAttached != true || used[arn] != nil)
            }
            return try page(found, by: \.self, after: input.marker, input.maxItems, as: "Policies") {
                .structure(try policy($0, used: used))
            }
        }
        table.on(.anyKey, reads: ["PolicyArn"]) { (input: IAM.DeletePolicyInput, _) in
            guard let policy = policies.with(arn: input.policyARN) else { throw Self.noPolicy(input.policyARN) }
            guard holders()[policy.arn] == nil else {
                throw AWSFault("DeleteConflict", "Cannot delete a policy attached to entities.", status: 409)
            }
            try await policies.delete(policy.name)
            return WireFields()
        }
    }

    private func createPolicy(_ input: IAM.CreatePolicyInput, _ call: AWSCall) async throws -> WireFields {
        let (name, path) = (input.policyName, input.path ?? "/")
        try PolicyGrammar(kind: .managed).check(input.policyDocument)
        guard PolicyText.size(input.policyDocument) <= 6144 else {
            throw AWSFault("LimitExceeded", "Cannot exceed quota for PolicySize: 6144", status: 409)
        }
        let policy = StoredPolicy(
            name: name, path: path, id: "ANPA" + AccessKeys.letters(17, random),
            arn: "arn:aws:iam::\(call.account):policy\(path)\(name)", created: clock.now, text: input.policyDocument,
            description: input.description, tags: try Self.tags(input.tags))
        try await policies.create(policy)
        var fields = try self.policy(policy.arn, used: [:])
        fields["Tags"] = Self.wire(policy.tags)
        return ["Policy": .structure(fields)]
    }

    /// How many roles and users each managed policy is attached to.
    private func holders() -> [String: Int] {
        let attached = roles.state.view.values.map(\.attached) + users.state.view.values.map(\.attached)
        return attached.joined().reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }

    /// What lists tell of a policy; description and tags are told by itself.
    ///
    /// - Parameter used: how many hold each policy.
    /// - Throws: ``AWSFault`` `NoSuchEntity`.
    private func policy(_ arn: String, used: [String: Int]) throws -> WireFields {
        let own = policies.with(arn: arn)
        guard own != nil || ManagedPolicies.contains(arn) else { throw Self.noPolicy(arn) }
        var fields: WireFields = [
            "PolicyName": .string(String(arn.split(separator: "/").last ?? "")), "Arn": .string(arn),
            "Path": .string(Self.path(ofPolicy: arn)), "DefaultVersionId": "v1",
            "AttachmentCount": .int(Int64(used[arn] ?? 0)), "PermissionsBoundaryUsageCount": 0,
            "IsAttachable": .bool(true),
        ]
        guard let own else { return fields }
        fields["PolicyId"] = .string(own.id)
        fields["CreateDate"] = .timestamp(own.created)
        fields["UpdateDate"] = .timestamp(own.created)
        return fields
    }

    /// What a managed policy says.
    ///
    /// - Throws: ``AWSFault`` `NoSuchEntity`; `NotImplemented` for a policy of AWS's whose document is not known here.
    func text(ofPolicy arn: String) throws -> String {
        if let own = policies.with(arn: arn) { return own.text }
        guard ManagedPolicies.contains(arn) else { throw Self.noPolicy(arn) }
        guard let text = ManagedPolicies.document(arn) else {
            throw AWSFault.notImplemented("IAM", "the document of \(arn)")
        }
        return text
    }

    private static func noPolicy(_ arn: String) -> AWSFault {
        .noSuchEntity("Policy \(TerminalText.escape(arn, limit: 200)) was not found.")
    }
}
