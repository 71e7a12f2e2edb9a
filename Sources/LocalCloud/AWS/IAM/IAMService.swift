import AWSShapes
package import AWSWire
package import Core

/// The local IAM: roles, users with their keys, policies, and the simulator that says what they allow.
package struct IAMService: AWSServiceHandler {
    let roles: RoleStore
    let users: UserStore
    let policies: PolicyStore
    let clock: any WallClock
    let random: any RandomSource

    package init(
        roles: RoleStore, users: UserStore, policies: PolicyStore, clock: any WallClock, random: any RandomSource
    ) {
        self.roles = roles
        self.users = users
        self.policies = policies
        self.clock = clock
        self.random = random
    }

    package var operations: ServiceTable<AWSCall, WireFields> {
        var table = ServiceTable<AWSCall, WireFields>(IAM.model)
        registerRoles(&table)
        registerUsers(&table)
        registerAccessKeys(&table)
        registerPolicies(&table)
        table.on(
            .anyKey,
            reads: [
                "PolicySourceArn", "PolicyInputList", "ActionNames", "ResourceArns", "CallerArn", "ContextEntries",
                "Marker", "MaxItems",
            ], simulatePrincipalPolicy)
        table.on("GetAccountSummary", .anyKey, reads: []) { _ in accountSummary() }
        return table
    }

    /// Counts and quotas. Nobody has a root user here, and no device for a second factor.
    private func accountSummary() -> WireFields {
        let counts: [(String, Int)] = [
            ("Users", users.state.view.count), ("UsersQuota", StoredUser.quota.value),
            ("Roles", roles.state.view.count), ("RolesQuota", StoredRole.quota.value),
            ("Policies", policies.state.view.count), ("PoliciesQuota", StoredPolicy.quota.value),
            ("AccessKeysPerUserQuota", StoredUser.keyQuota), ("AccountMFAEnabled", 0), ("AccountAccessKeysPresent", 0),
            ("MFADevices", 0), ("MFADevicesInUse", 0),
        ]
        var map = WireFields()
        for (name, count) in counts { map[name] = .int(Int64(count)) }
        return ["SummaryMap": .structure(map)]
    }

    // MARK: What roles and users share

    /// How a marker begins, before the key of the last item of a page.
    private static let marker = "AAE"

    /// One page of a list that is sorted by `key`, and where the next one begins.
    ///
    /// - Throws: ``AWSFault`` `ValidationError` for a marker that no page ended with.
    func page<Item>(
        _ items: [Item], by key: (Item) -> String, after marker: String?, _ limit: Int?, as member: String,
        _ wire: (Item) throws -> WireValue
    ) throws -> WireFields {
        var last = ""
        if let marker {
            guard marker.hasPrefix(Self.marker) else { throw AWSFault("ValidationError", "Invalid Marker.") }
            last = String(marker.dropFirst(Self.marker.count))
        }
        let found = items.map { (key: key($0), item: $0) }.filter { $0.key > last }.sorted { $0.key < $1.key }
        let page = found.prefix(limit ?? 100)
        var output: WireFields = [
            member: .list(try page.map { try wire($0.item) }), "IsTruncated": .bool(found.count > page.count),
        ]
        if found.count > page.count, let end = page.last { output["Marker"] = .string(Self.marker + end.key) }
        return output
    }

    func attach<Holder: PolicyHolder>(
        _ arn: String, to name: String, of store: IdentityStore<Holder>
    ) async throws -> WireFields {
        guard arn.hasPrefix("arn:aws:iam::"), arn.contains(":policy/") else {
            throw AWSFault("InvalidInput", "ARN \(TerminalText.escape(arn, limit: 200)) is not valid.")
        }
        guard ManagedPolicies.contains(arn) || policies.with(arn: arn) != nil else {
            throw AWSFault.noSuchEntity(
                "Policy \(TerminalText.escape(arn, limit: 200)) does not exist or is not attachable.")
        }
        try await store.update(name) { holder in
            holder.attached.insert(arn)
            guard holder.attached.count <= 10 else {
                throw AWSFault("LimitExceeded", "Cannot exceed quota for PoliciesPer\(Holder.noun): 10", status: 409)
            }
        }
        return WireFields()
    }

    func detach<Holder: PolicyHolder>(
        _ arn: String, from name: String, of store: IdentityStore<Holder>
    ) async throws -> WireFields {
        try await store.update(name) { holder in
            guard holder.attached.remove(arn) != nil else {
                throw AWSFault.noSuchEntity("Policy \(TerminalText.escape(arn, limit: 200)) was not found.")
            }
        }
        return WireFields()
    }

    func attachedPolicies(of holder: some PolicyHolder, _ prefix: String?, _ marker: String?, _ limit: Int?)
        throws -> WireFields
    {
        let found = holder.attached.filter { Self.path(ofPolicy: $0).hasPrefix(prefix ?? "/") }
        return try page(Array(found), by: \.self, after: marker, limit, as: "AttachedPolicies") { arn in
            ["PolicyName": .string(String(arn.split(separator: "/").last ?? "")), "PolicyArn": .string(arn)]
        }
    }

    /// `/service-role/` of `arn:aws:iam::aws:policy/service-role/Name`.
    static func path(ofPolicy arn: String) -> String {
        let parts = arn.split(separator: "/").dropFirst().dropLast()
        return parts.isEmpty ? "/" : "/\(parts.joined(separator: "/"))/"
    }

    func put<Holder: PolicyHolder>(
        _ text: String, named policy: String, to name: String, of store: IdentityStore<Holder>
    ) async throws -> WireFields {
        try PolicyGrammar(kind: .inline).check(text)
        try await store.update(name) { holder in
            holder.inline[policy] = text
            let quota = Holder.inlineQuota
            guard holder.inline.values.reduce(0, { $0 + PolicyText.size($1) }) <= quota else {
                throw AWSFault(
                    "LimitExceeded",
                    "Maximum policy size of \(quota) bytes exceeded for \(Holder.noun.lowercased()) \(holder.name)",
                    status: 409)
            }
        }
        return WireFields()
    }

    func removeInline<Holder: PolicyHolder>(
        _ policy: String, from name: String, of store: IdentityStore<Holder>
    ) async throws -> WireFields {
        try await store.update(name) { holder in
            guard holder.inline.removeValue(forKey: policy) != nil else {
                throw Self.noInline(policy, Holder.noun)
            }
        }
        return WireFields()
    }

    func inlinePolicy<Holder: PolicyHolder>(_ policy: String, of holder: Holder) throws -> WireFields {
        guard let text = holder.inline[policy] else { throw Self.noInline(policy, Holder.noun) }
        return [
            "\(Holder.noun)Name": .string(holder.name), "PolicyName": .string(policy),
            // IAM hands policies out URL-encoded, slashes too.
            "PolicyDocument": .string(PercentCoding.encode(text)),
        ]
    }

    private static func noInline(_ policy: String, _ noun: String) -> AWSFault {
        .noSuchEntity(
            "The \(noun.lowercased()) policy with name \(TerminalText.escape(policy, limit: 128)) cannot be found.")
    }

    func tag<Record: Identity>(
        _ tags: [IAM.Tag], _ name: String, of store: IdentityStore<Record>
    ) async throws -> WireFields {
        let new = try Self.tags(tags)
        try await store.update(name) { record in
            record.tags.merge(new) { $1 }
            guard record.tags.count <= 50 else {
                throw AWSFault("LimitExceeded", "The number of tags has reached the maximum limit.", status: 409)
            }
        }
        return WireFields()
    }

    func untag<Record: Identity>(
        _ keys: [String], _ name: String, of store: IdentityStore<Record>
    ) async throws -> WireFields {
        try await store.update(name) { record in for key in keys { record.tags[key] = nil } }
        return WireFields()
    }

    func tags(of record: some Identity, _ marker: String?, _ limit: Int?) throws -> WireFields {
        try page(Array(record.tags), by: \.key, after: marker, limit, as: "Tags") {
            ["Key": .string($0.key), "Value": .string($0.value)]
        }
    }

    static func wire(_ tags: [String: String]) -> WireValue? {
        guard !tags.isEmpty else { return nil }
        return .list(tags.sorted { $0.key < $1.key }.map { ["Key": .string($0.key), "Value": .string($0.value)] })
    }

    /// - Throws: ``AWSFault`` `InvalidInput` for a key that is there twice, in whatever case.
    static func tags(_ tags: [IAM.Tag]?) throws -> [String: String] {
        let tags = tags ?? []
        guard Set(tags.map { $0.key.lowercased() }).count == tags.count else {
            throw AWSFault(
                "InvalidInput", "Duplicate tag keys found. Please note that Tag keys are case insensitive.")
        }
        return Dictionary(uniqueKeysWithValues: tags.map { ($0.key, $0.value) })
    }
}
