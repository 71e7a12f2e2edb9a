import Core
import GRDB
package import Store
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

/// A role of the local IAM.
package struct StoredRole: Sendable, Hashable {
    package var name: String
    package var path: String
    /// `AROA…`.
    package var id: String
    package var arn: String
    package var created: Date
    /// The trust policy as JSON text.
    package var trustPolicy: String
    package var description: String?
    package var maxSessionSeconds: Int
    package var tags: [String: String]
    /// ARNs of managed policies.
    package var attached: Set<String> = []
    /// Inline policies by name, as JSON text.
    package var inline: [String: String] = [:]
}

/// The roles of the local IAM. Who may assume them is their trust policies' to say; the other policies are kept, and
/// allow and forbid nothing here.
package final class RoleStore: Sendable {
    let state: CloudState<[String: StoredRole]>

    package static let migrations: [StoreMigration] = [
        StoreMigration(
            "iam.1",
            sql: """
                CREATE TABLE iam_role (name TEXT PRIMARY KEY, document BLOB NOT NULL) WITHOUT ROWID;
                """)
    ]

    /// Blocking.
    package init(store: SQLiteStore) throws {
        state = try CloudState(store) { database in
            var roles: [String: StoredRole] = [:]
            for row in try Row.fetchAll(database, sql: "SELECT name, document FROM iam_role") {
                let document: Data = row["document"]
                let name: String = row["name"]
                guard let role = StoredRole(document: try JSONValue(parsing: [UInt8](document))) else {
                    throw StoreError(StoreError.rowInvalid, "the role \(name) is not readable")
                }
                roles[name] = role
            }
            return roles
        }
    }

    /// The role of that name; names are told apart without regard to case, as IAM does.
    package func role(named name: String) -> StoredRole? {
        state.read { Self.role(named: name, in: $0) }
    }

    /// The role with that ARN.
    package func role(arn: String) -> StoredRole? {
        state.read { view in view.values.first { $0.arn == arn } }
    }

    /// Adds a role.
    ///
    /// - Throws: ``AWSFault`` `EntityAlreadyExists`.
    func create(_ role: StoredRole) async throws {
        try await state.change { database, view in
            guard !view.keys.contains(where: { $0.lowercased() == role.name.lowercased() }) else {
                throw AWSFault("EntityAlreadyExists", "Role with name \(role.name) already exists.", status: 409)
            }
            guard view.count < 1000 else {
                throw AWSFault("LimitExceeded", "Cannot exceed quota for RolesPerAccount: 1000", status: 409)
            }
            try Self.save(role, database)
            view[role.name] = role
        }
    }

    /// Changes a role.
    ///
    /// - Throws: ``AWSFault`` `NoSuchEntity`, and what `change` throws: then nothing has changed.
    func update(_ name: String, _ change: @escaping @Sendable (inout StoredRole) throws -> Void) async throws {
        try await state.change { database, view in
            guard var role = Self.role(named: name, in: view) else { throw AWSFault.noSuchRole(name) }
            try change(&role)
            try Self.save(role, database)
            view[role.name] = role
        }
    }

    /// Removes a role that has no policies any more.
    ///
    /// - Throws: ``AWSFault`` `NoSuchEntity`, `DeleteConflict`.
    func delete(_ name: String) async throws {
        try await state.change { database, view in
            guard let role = Self.role(named: name, in: view) else { throw AWSFault.noSuchRole(name) }
            guard role.attached.isEmpty, role.inline.isEmpty else {
                throw AWSFault(
                    "DeleteConflict",
                    role.attached.isEmpty
                        ? "Cannot delete entity, must delete policies first."
                        : "Cannot delete entity, must detach all policies first.", status: 409)
            }
            try database.execute(sql: "DELETE FROM iam_role WHERE name = ?", arguments: [role.name])
            view[role.name] = nil
        }
    }

    private static func role(named name: String, in view: [String: StoredRole]) -> StoredRole? {
        view[name] ?? view.values.first { $0.name.lowercased() == name.lowercased() }
    }

    private static func save(_ role: StoredRole, _ database: Database) throws {
        try database.execute(
            sql: "INSERT OR REPLACE INTO iam_role (name, document) VALUES (?, ?)",
            arguments: [role.name, Data(role.document.bytes)])
    }
}

extension AWSFault {
    static func noSuchEntity(_ message: String) -> AWSFault { AWSFault("NoSuchEntity", message, status: 404) }

    static func noSuchRole(_ name: String) -> AWSFault {
        noSuchEntity("The role with name \(TerminalText.escape(name, limit: 64)) cannot be found.")
    }
}

extension StoredRole {
    var document: JSONValue {
        var object: JSONObject = [
            "name": .string(name), "path": .string(path), "id": .string(id), "arn": .string(arn),
            "created": .double(created.timeIntervalSince1970), "trust": .string(trustPolicy),
            "maxSession": .int(Int64(maxSessionSeconds)), "tags": .object(JSONObject(sorting: tags)),
            "inline": .object(JSONObject(sorting: inline)),
            "attached": .array(attached.sorted().map { .string($0) }),
        ]
        if let description { object["description"] = .string(description) }
        return .object(object)
    }

    init?(document: JSONValue) {
        guard let object = document.object, let name = object["name"]?.string, let path = object["path"]?.string,
            let id = object["id"]?.string, let arn = object["arn"]?.string, let created = object["created"]?.double,
            let trust = object["trust"]?.string, let maxSession = object["maxSession"]?.int
        else { return nil }
        self.init(
            name: name, path: path, id: id, arn: arn, created: Date(timeIntervalSince1970: created),
            trustPolicy: trust, description: object["description"]?.string, maxSessionSeconds: Int(maxSession),
            tags: object["tags"]?.object?.texts ?? [:],
            attached: Set((object["attached"]?.array ?? []).compactMap(\.string)),
            inline: object["inline"]?.object?.texts ?? [:])
    }
}
