import AWSWire
package import Core
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

/// A user of the local IAM.
package struct StoredUser: PolicyHolder {
    /// A pair of keys that the user signs with.
    package struct AccessKey: Sendable {
        /// `AKIA…`.
        package var id: String
        package var secret: Secret
        package var isActive: Bool
        package var created: Date
    }

    package var name: String
    package var path: String
    /// `AIDA…`.
    package var id: String
    package var arn: String
    package var created: Date
    package var tags: [String: String]
    package var attached: Set<String> = []
    package var inline: [String: String] = [:]
    package var keys: [AccessKey] = []

    package static var table: String { "iam_user" }
    package static var inlineQuota: Int { 2048 }
    package static var noun: String { "User" }
    package static var quota: (name: String, value: Int) { ("UsersPerAccount", 5000) }
    /// Most pairs of keys that a user has.
    static let keyQuota = 2

    package var obstacle: String? {
        keys.isEmpty ? policyObstacle : "Cannot delete entity, must delete access keys first."
    }

    package var document: JSONValue {
        [
            "name": .string(name), "path": .string(path), "id": .string(id), "arn": .string(arn),
            "created": .double(created.timeIntervalSince1970), "tags": .object(JSONObject(sorting: tags)),
            "inline": .object(JSONObject(sorting: inline)),
            "attached": .array(attached.sorted().map { .string($0) }),
            "keys": .array(
                keys.map { key in
                    [
                        "id": .string(key.id), "secret": .string(key.secret.reveal()), "active": .bool(key.isActive),
                        "created": .double(key.created.timeIntervalSince1970),
                    ]
                }),
        ]
    }
}

extension StoredUser {
    package init?(document: JSONValue) {
        guard let object = document.object, let name = object["name"]?.string, let path = object["path"]?.string,
            let id = object["id"]?.string, let arn = object["arn"]?.string, let created = object["created"]?.double
        else { return nil }
        let keys = (object["keys"]?.array ?? []).compactMap { key -> AccessKey? in
            guard let id = key["id"]?.string, let secret = key["secret"]?.string,
                let created = key["created"]?.double
            else { return nil }
            return AccessKey(
                id: id, secret: Secret(secret), isActive: key["active"]?.bool ?? false,
                created: Date(timeIntervalSince1970: created))
        }
        self.init(
            name: name, path: path, id: id, arn: arn, created: Date(timeIntervalSince1970: created),
            tags: object["tags"]?.object?.texts ?? [:],
            attached: Set((object["attached"]?.array ?? []).compactMap(\.string)),
            inline: object["inline"]?.object?.texts ?? [:], keys: keys)
    }
}

/// The keys of the instance and its sessions, and those of IAM's users.
package struct AllKeys: KeyRing {
    private let sessions: SessionStore
    private let users: UserStore

    package init(sessions: SessionStore, users: UserStore) {
        self.sessions = sessions
        self.users = users
    }

    package func entry(for accessKeyID: String) -> KeyRingEntry? {
        sessions.entry(for: accessKeyID)
            ?? users.state.read { view in
                for user in view.values {
                    guard let key = user.keys.first(where: { $0.id == accessKeyID && $0.isActive }) else { continue }
                    return KeyRingEntry(
                        credentials: SigV4Credentials(accessKeyID: key.id, secretAccessKey: key.secret), arn: user.arn,
                        userID: user.id)
                }
                return nil
            }
    }
}
