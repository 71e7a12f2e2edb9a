import AWSShapes
import AWSWire
import Core

extension IAMService {
    func registerAccessKeys(_ table: inout ServiceTable<AWSCall, WireFields>) {
        table.on(.genuineKey, reads: ["UserName"], createAccessKey)
        table.on(.anyKey, reads: ["UserName", "Marker", "MaxItems"]) { (input: IAM.ListAccessKeysInput, call) in
            let user = try user(input.userName, call)
            return try page(user.keys, by: \.id, after: input.marker, input.maxItems, as: "AccessKeyMetadata") {
                .structure(wire($0, of: user))
            }
        }
        table.on(.anyKey, reads: ["UserName", "AccessKeyId", "Status"]) { (input: IAM.UpdateAccessKeyInput, call) in
            let (id, status) = (input.accessKeyID, input.status)
            guard status == .active || status == .inactive else {
                throw AWSFault(
                    "ValidationError", "Status \(TerminalText.escape(status.rawValue, limit: 40)) cannot be set here.")
            }
            try await users.update(try user(input.userName, call).name) { user in
                guard let place = user.keys.firstIndex(where: { $0.id == id }) else { throw Self.noKey(id) }
                user.keys[place].isActive = status == .active
            }
            return WireFields()
        }
        table.on(.anyKey, reads: ["UserName", "AccessKeyId"]) { (input: IAM.DeleteAccessKeyInput, call) in
            let id = input.accessKeyID
            try await users.update(try user(input.userName, call).name) { user in
                guard let place = user.keys.firstIndex(where: { $0.id == id }) else { throw Self.noKey(id) }
                user.keys.remove(at: place)
            }
            return WireFields()
        }
    }

    /// The secret is in this reply and in no other.
    private func createAccessKey(_ input: IAM.CreateAccessKeyInput, _ call: AWSCall) async throws -> WireFields {
        let user = try user(input.userName, call)
        let key = StoredUser.AccessKey(
            id: "AKIA" + AccessKeys.letters(16, random), secret: Secret(AccessKeys.secret(random)), isActive: true,
            created: clock.now)
        try await users.update(user.name) { user in
            guard user.keys.count < StoredUser.keyQuota else {
                throw AWSFault(
                    "LimitExceeded", "Cannot exceed quota for AccessKeysPerUser: \(StoredUser.keyQuota)", status: 409)
            }
            user.keys.append(key)
        }
        var fields = wire(key, of: user)
        fields["SecretAccessKey"] = .string(key.secret.reveal())
        return ["AccessKey": .structure(fields)]
    }

    private func wire(_ key: StoredUser.AccessKey, of user: StoredUser) -> WireFields {
        [
            "UserName": .string(user.name), "AccessKeyId": .string(key.id),
            "Status": .string(key.isActive ? "Active" : "Inactive"), "CreateDate": .timestamp(key.created),
        ]
    }

    private static func noKey(_ id: String) -> AWSFault {
        .noSuchEntity("The Access Key with id \(TerminalText.escape(id, limit: 128)) cannot be found.")
    }
}
