package import Core
import GRDB
package import Lifecycle
import Store
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
package import Foundation
#endif

/// Plans, approvals, runs, debts, observations and releases in one SQLite file under Slipway's home.
///
/// When a call returns, what it wrote survives a power cut (synchronous=FULL). Writes do not listen to cancellation.
/// Several processes may use the file at once; a run is executed by the one that holds its lease.
package struct JournalStore: RunStore {
    let store: SQLiteStore
    let events = EventLog(table: "run_events")
    private let lockFolder: String

    /// Opens or creates the journal of a home. Blocking; for start-up.
    ///
    /// - Throws: `core.file_unwritable`, `store.unopenable`, `store.newer_schema`, `store.migration_rejected`.
    package init(home: SlipwayHome) throws {
        try DurableFile.makeFolder(home.path, permissions: 0o700)
        lockFolder = home.path + "/locks"
        try DurableFile.makeFolder(lockFolder, permissions: 0o700)
        store = try SQLiteStore.open(path: home.journal, migrations: Self.migrations)
    }

    /// A journal in memory with its locks in a folder, for tests.
    package init(inMemoryWithLocksIn folder: String) throws {
        lockFolder = folder
        store = try SQLiteStore.inMemory(migrations: Self.migrations)
    }

    /// Waits for what is being written and closes the file.
    package func close() throws { try store.close() }

    package func lease(_ run: RunID) throws -> any RunLease {
        try FileLease(path: "\(lockFolder)/\(FileLease.fileName(run.rawValue)).lock", run: run)
    }

    /// Writes in one transaction; committed and synced when it returns, whether or not the task was cancelled.
    func commit<Value: Sendable>(_ change: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
        do {
            return try await store.commit(change)
        } catch let error as DatabaseError {
            throw JournalError(
                JournalError.unwritable, "the journal cannot be written: \(error.message ?? "unknown reason")",
                hint: "look at the free space and the permissions of Slipway's home", underlying: error)
        }
    }

    /// Reads one committed state.
    func read<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
        do {
            return try await store.read(body)
        } catch let error as DatabaseError {
            throw JournalError(
                JournalError.unreadable, "the journal cannot be read: \(error.message ?? "unknown reason")",
                underlying: error)
        }
    }

    static let migrations: [StoreMigration] = [
        StoreMigration(
            "journal.1",
            sql: """
                CREATE TABLE plans (
                    digest TEXT PRIMARY KEY NOT NULL, run TEXT NOT NULL UNIQUE, project TEXT NOT NULL,
                    bytes BLOB NOT NULL, created REAL NOT NULL) WITHOUT ROWID;
                CREATE INDEX plans_project ON plans (project, created);
                CREATE TABLE runs (
                    id TEXT PRIMARY KEY NOT NULL, plan TEXT NOT NULL REFERENCES plans (digest),
                    project TEXT NOT NULL, environment TEXT NOT NULL, command TEXT NOT NULL, subject TEXT NOT NULL,
                    status TEXT NOT NULL, reason TEXT, created REAL NOT NULL, updated REAL NOT NULL) WITHOUT ROWID;
                CREATE INDEX runs_project ON runs (project, created);
                CREATE TABLE approvals (
                    digest TEXT PRIMARY KEY NOT NULL REFERENCES plans (digest),
                    run TEXT NOT NULL UNIQUE REFERENCES runs (id), body BLOB NOT NULL, at REAL NOT NULL) WITHOUT ROWID;
                CREATE TABLE debts (
                    run TEXT NOT NULL REFERENCES runs (id), id TEXT NOT NULL, ordinal INTEGER NOT NULL,
                    state TEXT NOT NULL, body BLOB NOT NULL, reason TEXT, PRIMARY KEY (run, id)) WITHOUT ROWID;
                CREATE TABLE releases (
                    project TEXT NOT NULL, environment TEXT NOT NULL, number INTEGER NOT NULL,
                    run TEXT REFERENCES runs (id), action TEXT, body BLOB NOT NULL, created REAL NOT NULL,
                    PRIMARY KEY (project, environment, number), UNIQUE (run, action)) WITHOUT ROWID;
                CREATE TABLE observations (
                    id INTEGER PRIMARY KEY AUTOINCREMENT, run TEXT REFERENCES runs (id), subject TEXT NOT NULL,
                    body BLOB NOT NULL, at REAL NOT NULL);
                CREATE INDEX observations_subject ON observations (subject, id);
                """),
        EventLog(table: "run_events").migration,
    ]

    /// A blob as JSON.
    ///
    /// - Throws: `store.row_invalid`.
    static func json(_ data: Data, _ what: String) throws -> JSONValue {
        do {
            return try JSONValue(parsing: [UInt8](data))
        } catch {
            throw StoreError(StoreError.rowInvalid, "\(what) in the journal is not JSON", underlying: error)
        }
    }
}
