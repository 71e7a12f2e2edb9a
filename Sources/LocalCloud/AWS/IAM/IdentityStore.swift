package import Core
import GRDB
package import Store
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

/// Something of the local IAM that has a name and a path: a role, a user, a policy that somebody wrote.
package protocol Identity: Sendable {
    var name: String { get }
    var path: String { get }
    var arn: String { get }
    var created: Date { get }
    var tags: [String: String] { get set }

    /// The table of its rows.
    static var table: String { get }
    /// `Role`, as IAM's messages say it.
    static var noun: String { get }
    /// IAM's default quota, and the quota's name.
    static var quota: (name: String, value: Int) { get }

    /// What IAM says of a name that is taken.
    static func taken(_ name: String) -> String

    /// What forbids that it goes; nil when nothing does.
    var obstacle: String? { get }

    init?(document: JSONValue)
    var document: JSONValue { get }
}

extension Identity {
    package static func taken(_ name: String) -> String { "\(noun) with name \(name) already exists." }
}

/// An identity that policies give permissions to.
package protocol PolicyHolder: Identity {
    /// ARNs of managed policies.
    var attached: Set<String> { get set }
    /// Inline policies by name, as JSON text.
    var inline: [String: String] { get set }
    /// Most characters of all inline policies, blanks left out.
    static var inlineQuota: Int { get }
}

extension PolicyHolder {
    package var obstacle: String? { policyObstacle }

    /// What forbids that it goes while it has policies.
    var policyObstacle: String? {
        if !attached.isEmpty { return "Cannot delete entity, must detach all policies first." }
        return inline.isEmpty ? nil : "Cannot delete entity, must delete policies first."
    }
}

/// The roles, users or policies of the local IAM. What they say is kept and can be simulated; apart from trust policies
/// it allows and forbids nothing here.
package final class IdentityStore<Record: Identity>: Sendable {
    let state: CloudState<[String: Record]>

    /// Blocking.
    package init(store: SQLiteStore) throws {
        state = try CloudState(store) { database in
            var records: [String: Record] = [:]
            for row in try Row.fetchAll(database, sql: "SELECT name, document FROM \(Record.table)") {
                let document: Data = row["document"]
                let name: String = row["name"]
                guard let record = Record(document: try JSONValue(parsing: [UInt8](document))) else {
                    throw StoreError(StoreError.rowInvalid, "\(Record.table) \(name) is not readable")
                }
                records[name] = record
            }
            return records
        }
    }

    /// The one of that name; names are told apart without regard to case, as IAM does.
    package func named(_ name: String) -> Record? {
        state.read { Self.named(name, in: $0) }
    }

    /// The one of that name.
    ///
    /// - Throws: ``AWSFault`` `NoSuchEntity`.
    func existing(_ name: String) throws -> Record {
        guard let record = named(name) else { throw Self.missing(name) }
        return record
    }

    /// The one with that ARN.
    package func with(arn: String) -> Record? {
        state.read { view in view.values.first { $0.arn == arn } }
    }

    /// - Throws: ``AWSFault`` `EntityAlreadyExists`, `LimitExceeded`.
    func create(_ record: Record) async throws {
        try await state.change { database, view in
            guard Self.named(record.name, in: view) == nil else {
                throw AWSFault("EntityAlreadyExists", Record.taken(record.name), status: 409)
            }
            guard view.count < Record.quota.value else {
                throw AWSFault(
                    "LimitExceeded", "Cannot exceed quota for \(Record.quota.name): \(Record.quota.value)", status: 409)
            }
            try Self.save(record, database)
            view[record.name] = record
        }
    }

    /// - Throws: ``AWSFault`` `NoSuchEntity`, and what `change` throws: then nothing has changed.
    func update(_ name: String, _ change: @escaping @Sendable (inout Record) throws -> Void) async throws {
        try await state.change { database, view in
            guard var record = Self.named(name, in: view) else { throw Self.missing(name) }
            try change(&record)
            try Self.save(record, database)
            view[record.name] = record
        }
    }

    /// - Throws: ``AWSFault`` `NoSuchEntity`, `DeleteConflict`.
    func delete(_ name: String) async throws {
        try await state.change { database, view in
            guard let record = Self.named(name, in: view) else { throw Self.missing(name) }
            if let obstacle = record.obstacle { throw AWSFault("DeleteConflict", obstacle, status: 409) }
            try database.execute(sql: "DELETE FROM \(Record.table) WHERE name = ?", arguments: [record.name])
            view[record.name] = nil
        }
    }

    private static func named(_ name: String, in view: [String: Record]) -> Record? {
        view[name] ?? view.values.first { $0.name.lowercased() == name.lowercased() }
    }

    private static func missing(_ name: String) -> AWSFault {
        .noSuchEntity(
            "The \(Record.noun.lowercased()) with name \(TerminalText.escape(name, limit: 128)) cannot be found.")
    }

    private static func save(_ record: Record, _ database: Database) throws {
        try database.execute(
            sql: "INSERT OR REPLACE INTO \(Record.table) (name, document) VALUES (?, ?)",
            arguments: [record.name, Data(record.document.bytes)])
    }
}

package typealias RoleStore = IdentityStore<StoredRole>
package typealias UserStore = IdentityStore<StoredUser>
package typealias PolicyStore = IdentityStore<StoredPolicy>

/// The tables of the local IAM.
package enum IAMTables {
    package static let migrations: [StoreMigration] = [
        StoreMigration(
            "iam.1",
            sql: """
                CREATE TABLE iam_role (name TEXT PRIMARY KEY, document BLOB NOT NULL) WITHOUT ROWID;
                """),
        StoreMigration(
            "iam.2",
            sql: """
                CREATE TABLE iam_user (name TEXT PRIMARY KEY, document BLOB NOT NULL) WITHOUT ROWID;
                CREATE TABLE iam_policy (name TEXT PRIMARY KEY, document BLOB NOT NULL) WITHOUT ROWID;
                """),
    ]
}

extension AWSFault {
    static func noSuchEntity(_ message: String) -> AWSFault { AWSFault("NoSuchEntity", message, status: 404) }
}
