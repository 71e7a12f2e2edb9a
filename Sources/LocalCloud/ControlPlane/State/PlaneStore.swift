#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif
internal import GRDB
package import Store

/// The control plane's records: commit first, then swap the view that reads use.
///
/// A change sees all earlier changes, and no reader sees it before the database has it. A change that throws leaves no
/// trace.
package final class PlaneStore: Sendable {
    private let state: CloudState<PlaneView>

    /// To be applied to the local cloud's database before a store is made over it.
    package static let migrations = [
        StoreMigration(
            "plane.1-records",
            sql: """
                CREATE TABLE plane_records (
                    kind TEXT NOT NULL,
                    key TEXT NOT NULL,
                    body BLOB NOT NULL,
                    PRIMARY KEY (kind, key)
                ) WITHOUT ROWID
                """),
        // ARNs of endpoints are in small letters. JSON may have escaped their slashes.
        StoreMigration(
            "plane.2-endpoint-case",
            sql: #"""
                UPDATE OR IGNORE plane_records SET
                    key = lower(key),
                    body = CAST(replace(replace(CAST(body AS TEXT), '"' || key || '"', '"' || lower(key) || '"'),
                        '"' || replace(key, '/', '\/') || '"', '"' || replace(lower(key), '/', '\/') || '"') AS BLOB)
                WHERE kind IN ('endpoint', 'tags') AND key LIKE '%:endpoint/%' AND key <> lower(key)
                """#),
    ]

    /// Reads all records. Blocking; for start-up.
    ///
    /// - Throws: `control_plane.state_unreadable`, or what the database throws.
    package init(_ store: SQLiteStore) throws {
        state = try CloudState(store) { database in
            let rows = try Row.fetchAll(database, sql: "SELECT kind, key, body FROM plane_records")
            return try PlaneCoding.view(of: rows.map { ($0["kind"], $0["key"], $0["body"]) })
        }
    }

    /// What is committed now.
    package var view: PlaneView { state.view }

    /// The record with this key, as of the last commit.
    package func record<Record: PlaneRecord>(_ type: Record.Type, _ key: String) -> Record? {
        state.read { $0[type][key] }
    }

    /// Reads from the committed view without copying it. Do not block inside.
    package func read<Value>(_ body: (PlaneView) throws -> Value) rethrows -> Value { try state.read(body) }

    /// Makes one change durable and then visible.
    ///
    /// - Parameter body: decides on the newest view and writes into the transaction; it may throw to change nothing. It
    ///   must have no effects elsewhere.
    /// - Returns: what `body` returned.
    @discardableResult
    package func change<Result: Sendable>(
        _ body: @escaping @Sendable (inout PlaneTransaction) throws -> Result
    ) async throws -> Result {
        try await state.change { database, view in
            var transaction = PlaneTransaction(view: view)
            let result = try body(&transaction)
            for write in transaction.writes {
                if let bytes = try write.body() {
                    try database.execute(
                        sql: "INSERT OR REPLACE INTO plane_records (kind, key, body) VALUES (?, ?, ?)",
                        arguments: [write.kind, write.key, Data(bytes)])
                } else {
                    try database.execute(
                        sql: "DELETE FROM plane_records WHERE kind = ? AND key = ?",
                        arguments: [write.kind, write.key])
                }
            }
            view = transaction.view
            return result
        }
    }

    /// Changes one record when it is there; `body` may return nil to leave it alone.
    ///
    /// - Returns: the record as it is afterwards, nil when there is none.
    @discardableResult
    package func update<Record: PlaneRecord>(
        _ type: Record.Type, _ key: String, _ body: @escaping @Sendable (inout Record) -> Void
    ) async throws -> Record? {
        try await change { transaction in
            guard var record = transaction.view[type][key] else { return nil }
            body(&record)
            transaction.put(record)
            return record
        }
    }
}
