package import Core
package import GRDB
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

/// An append-only table of events, in streams: one stream a run, an endpoint, a rollout.
///
/// Its methods take the open transaction, so that an event and what it tells are committed together.
package struct EventLog: Sendable {
    /// One event as it was appended.
    package struct Entry: Sendable, Hashable {
        /// Grows over the whole log, from 1.
        package let sequence: Int64
        package let stream: String
        package let at: Date
        package let kind: String
        /// Version of the body's layout for this kind.
        package let version: Int
        package let body: JSONValue
    }

    private let table: String

    /// - Parameter table: a plain identifier; it goes into SQL as it is.
    package init(table: String) {
        precondition(table.utf8.allSatisfy { (97...122).contains($0) || $0 == 95 }, "table names are ours")
        self.table = table
    }

    /// The migration that makes the table.
    package var migration: StoreMigration {
        StoreMigration(
            "\(table).1",
            sql: """
                CREATE TABLE \(table) (
                    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
                    stream TEXT NOT NULL, at REAL NOT NULL, kind TEXT NOT NULL,
                    version INTEGER NOT NULL, body BLOB NOT NULL);
                CREATE INDEX \(table)_stream ON \(table) (stream, sequence);
                """)
    }

    /// Appends an event and gives its sequence number.
    @discardableResult
    package func append(
        _ database: Database, stream: String, kind: String, version: Int = 1, body: JSONValue, at: Date
    ) throws -> Int64 {
        try database.cachedStatement(
            sql: "INSERT INTO \(table) (stream, at, kind, version, body) VALUES (?, ?, ?, ?, ?)"
        ).execute(arguments: [stream, at.timeIntervalSince1970, kind, version, Data(body.bytes)])
        return database.lastInsertedRowID
    }

    /// Events of a stream, or of all, after a sequence number, oldest first.
    ///
    /// - Throws: `store.row_invalid` when a body is not JSON.
    package func events(
        _ database: Database, stream: String? = nil, after: Int64 = 0, limit: Int = 10_000
    ) throws -> [Entry] {
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT sequence, stream, at, kind, version, body FROM \(table)
                WHERE sequence > ? AND (? IS NULL OR stream = ?) ORDER BY sequence LIMIT ?
                """,
            arguments: [after, stream, stream, limit])
        return try rows.map { row in
            let sequence: Int64 = row["sequence"]
            let body: Data = row["body"]
            do {
                return Entry(
                    sequence: sequence, stream: row["stream"], at: Date(timeIntervalSince1970: row["at"]),
                    kind: row["kind"], version: row["version"], body: try JSONValue(parsing: [UInt8](body)))
            } catch {
                throw StoreError(
                    StoreError.rowInvalid, "event \(sequence) of \(table) is not JSON", underlying: error)
            }
        }
    }
}
