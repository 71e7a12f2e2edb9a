import AWSShapes
import AWSWire
import Core
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension IAMService {
    func registerUsers(_ table: inout ServiceTable<AWSCall, WireFields>) {
        table.on(.anyKey, reads: ["Path", "UserName", "Tags"], createUser)
        table.on(.anyKey, reads: ["UserName"]) { (input: IAM.GetUserInput, call) in
            ["User": .structure(try wire(user(input.userName, call)))]
        }
        table.on(.anyKey, reads: ["PathPrefix", "Marker", "MaxItems"]) { (input: IAM.ListUsersInput, _) in
            let found = users.state.view.values.filter { $0.path.hasPrefix(input.pathPrefix ?? "/") }
            return try page(Array(found), by: \.name, after: input.marker, input.maxItems, as: "Users") { user in
                var fields = wire(user)
                // GetUser tells them.
                fields["Tags"] = nil
                return .structure(fields)
            }
        }
        table.on(.anyKey, reads: ["UserName"]) { (input: IAM.DeleteUserInput, _) in
            try await users.delete(input.userName)
            return WireFields()
        }
        registerUserPolicies(&table)
        table.on(.anyKey, reads: ["UserName", "Tags"]) { (input: IAM.TagUserInput, _) in
            try await tag(input.tags, input.userName, of: users)
        }
        table.on(.anyKey, reads: ["UserName", "TagKeys"]) { (input: IAM.UntagUserInput, _) in
            try await untag(input.tagKeys, input.userName, of: users)
        }
        table.on(.anyKey, reads: ["UserName", "Marker", "MaxItems"]) { (input: IAM.ListUserTagsInput, _) in
            try tags(of: users.existing(input.userName), input.marker, input.maxItems)
        }
        table.on(.anyKey, reads: ["UserName", "Marker", "MaxItems"]) { (input: IAM.ListMFADevicesInput, call) in
            // Nobody can enrol a device here.
            _ = try user(input.userName, call)
            return ["MFADevices": .list([]), "IsTruncated": .bool(false)]
        }
    }

    private func registerUserPolicies(_ table: inout ServiceTable<AWSCall, WireFields>) {
        table.on(.anyKey, reads: ["UserName", "PolicyArn"]) { (input: IAM.AttachUserPolicyInput, _) in
            try await attach(input.policyARN, to: input.userName, of: users)
        }
        table.on(.anyKey, reads: ["UserName", "PolicyArn"]) { (input: IAM.DetachUserPolicyInput, _) in
            try await detach(input.policyARN, from: input.userName, of: users)
        }
        table.on(.anyKey, reads: ["UserName", "PathPrefix", "Marker", "MaxItems"]) {
            (input: IAM.ListAttachedUserPoliciesInput, _) in
            try attachedPolicies(
                of: try users.existing(input.userName), input.pathPrefix, input.marker, input.maxItems)
        }
        table.on(.anyKey, reads: ["UserName", "PolicyName", "PolicyDocument"]) { (input: IAM.PutUserPolicyInput, _) in
            try await put(input.policyDocument, named: input.policyName, to: input.userName, of: users)
        }
        table.on(.anyKey, reads: ["UserName", "PolicyName"]) { (input: IAM.DeleteUserPolicyInput, _) in
            try await removeInline(input.policyName, from: input.userName, of: users)
        }
        table.on(.anyKey, reads: ["UserName", "PolicyName"]) { (input: IAM.GetUserPolicyInput, _) in
            try inlinePolicy(input.policyName, of: try users.existing(input.userName))
        }
        table.on(.anyKey, reads: ["UserName", "Marker", "MaxItems"]) { (input: IAM.ListUserPoliciesInput, _) in
            let names = try users.existing(input.userName).inline.keys
            return try page(Array(names), by: \.self, after: input.marker, input.maxItems, as: "PolicyNames") {
                .string($0)
            }
        }
    }

    private func createUser(_ input: IAM.CreateUserInput, _ call: AWSCall) async throws -> WireFields {
        let (name, path) = (input.userName, input.path ?? "/")
        let arn = "arn:aws:iam::\(call.account):user\(path)\(name)"
        let own = Self.own(call)
        guard own?.name.lowercased() != name.lowercased() else {
            throw AWSFault("EntityAlreadyExists", StoredUser.taken(name), status: 409)
        }
        let user = StoredUser(
            name: name, path: path, id: "AIDA" + AccessKeys.letters(17, random), arn: arn, created: clock.now,
            tags: try Self.tags(input.tags))
        try await users.create(user)
        return ["User": .structure(wire(user))]
    }

    /// The user of that name, or the one who calls.
    ///
    /// - Throws: ``AWSFault`` `NoSuchEntity`; `ValidationError` when a role calls and names nobody.
    func user(_ name: String?, _ call: AWSCall) throws -> StoredUser {
        let own = Self.own(call)
        guard let name = name ?? own?.name else {
            throw AWSFault("ValidationError", "Must specify userName when calling with non-User credentials")
        }
        // The user whose keys the instance has is in no table: it goes with the instance.
        if let own, own.name == name, users.named(name) == nil { return own }
        return try users.existing(name)
    }

    /// The caller, when it is a user.
    private static func own(_ call: AWSCall) -> StoredUser? {
        let parts = call.principal.arn.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
        guard parts.count == 6, parts[2] == "iam", parts[5].hasPrefix("user/"),
            let name = parts[5].split(separator: "/").last
        else { return nil }
        return StoredUser(
            name: String(name), path: "/", id: call.principal.userID, arn: call.principal.arn,
            created: .init(timeIntervalSince1970: 0), tags: [:])
    }

    private func wire(_ user: StoredUser) -> WireFields {
        var fields: WireFields = [
            "Path": .string(user.path), "UserName": .string(user.name), "UserId": .string(user.id),
            "Arn": .string(user.arn), "CreateDate": .timestamp(user.created),
        ]
        fields["Tags"] = Self.wire(user.tags)
        return fields
    }
}
