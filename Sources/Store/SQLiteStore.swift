import Core
package import GRDB
#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// One SQLite file with Slipway's settings: WAL, synchronous=FULL, foreign keys, mode 0600, append-only migrations.
///
/// Durability: when ``write(_:)`` or ``commit(_:published:)`` returns, the change survives a power cut. Writes are
/// serial; reads see the last committed state. All calls except the `Now` forms leave the cooperative threads free.
package final class SQLiteStore: Sendable {
    /// The database itself, for what the methods here do not offer.
    package let database: any DatabaseWriter
    /// The file; nil for a database in memory.
    package let path: String?
    let commits: GroupCommits

    private init(database: any DatabaseWriter, path: String?) {
        self.database = database
        self.path = path
        commits = GroupCommits(database: database)
    }

    /// Opens or creates the file at `path` and applies the migrations that it has not seen.
    ///
    /// Blocking; for start-up.
    ///
    /// - Parameters:
    ///   - path: the database file; its folder must exist.
    ///   - migrations: all migrations of this database in order, old ones included.
    ///   - readers: connections for concurrent reads.
    /// - Throws: `store.unopenable`, `store.newer_schema`, `store.migration_rejected`.
    package static func open(path: String, migrations: [StoreMigration], readers: Int = 4) throws -> SQLiteStore {
        try makePrivate(path)
        var configuration = Self.configuration()
        configuration.maximumReaderCount = readers
        let pool: DatabasePool
        do {
            pool = try DatabasePool(path: path, configuration: configuration)
        } catch {
            throw StoreError(
                StoreError.unopenable, "the database \(path) cannot be opened: \(reason(error))",
                hint: "move the file away to start with an empty one", underlying: error)
        }
        let store = SQLiteStore(database: pool, path: path)
        try store.migrate(migrations)
        return store
    }

    /// A database in memory with the same settings and migrations, for tests.
    package static func inMemory(migrations: [StoreMigration]) throws -> SQLiteStore {
        let queue: DatabaseQueue
        do {
            queue = try DatabaseQueue(configuration: configuration())
        } catch {
            throw StoreError(
                StoreError.unopenable, "a database in memory cannot be made: \(reason(error))", underlying: error)
        }
        let store = SQLiteStore(database: queue, path: nil)
        try store.migrate(migrations)
        return store
    }

    /// Runs `updates` in one transaction that is committed and synced when this returns, or rolled back when it throws.
    package func write<Value: Sendable>(_ updates: @escaping @Sendable (Database) throws -> Value) async throws -> Value
    {
        try await database.write(updates)
    }

    /// Reads one consistent state.
    package func read<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
        try await database.read(body)
    }

    /// ``write(_:)``, blocking the calling thread; for start-up and for programs without other work.
    package func writeNow<Value>(_ updates: (Database) throws -> Value) throws -> Value {
        try database.write(updates)
    }

    /// ``read(_:)``, blocking the calling thread.
    package func readNow<Value>(_ body: (Database) throws -> Value) throws -> Value {
        try database.read(body)
    }

    /// Like ``write(_:)``, but changes that arrive together share one commit and so one sync of the disk.
    ///
    /// Each change has its own savepoint: one that throws is undone alone. A change must have no effects outside the
    /// database, since the shared commit may still be refused; then every caller of the batch gets that error.
    ///
    /// - Parameters:
    ///   - change: the change; runs on the database's writer queue.
    ///   - published: runs after the commit, before the next batch, in the order of the changes: swap views here.
    ///   - refused: runs instead when the change went well but the commit of its batch did not.
    package func commit<Value: Sendable>(
        _ change: @escaping @Sendable (Database) throws -> Value,
        published: @escaping @Sendable (Value) -> Void = { _ in },
        refused: @escaping @Sendable () -> Void = {}
    ) async throws -> Value {
        try await commits.submit(change, published: published, refused: refused)
    }

    /// Waits for running reads and writes and closes the file.
    package func close() throws { try database.close() }

    private static func configuration() -> Configuration {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.journalMode = .wal
        configuration.busyMode = .timeout(5)
        return configuration
    }

    private func migrate(_ migrations: [StoreMigration]) throws {
        let shown = path ?? "in memory"
        var migrator = DatabaseMigrator()
        var names: Set<String> = []
        for migration in migrations {
            guard names.insert(migration.name).inserted else {
                throw StoreError(StoreError.migrationRejected, "two migrations are named \(migration.name)")
            }
            migrator.registerMigration(migration.name, migrate: migration.apply)
        }
        do {
            let isNewer = try database.read { try migrator.hasBeenSuperseded($0) }
            guard !isNewer else {
                throw StoreError(
                    StoreError.newerSchema, "the database \(shown) has changes that this version does not know",
                    hint: "use the Slipway version that wrote it, or move the file away")
            }
            // GRDB sets NORMAL for WAL after its own preparation; a commit must survive a power cut. One connection writes.
            try database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
            let known = migrations.count
            if try database.read({ try Int.fetchOne($0, sql: "PRAGMA user_version") }) != known {
                try migrator.migrate(database)
                try database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA user_version = \(known)") }
            }
        } catch let error as StoreError {
            throw error
        } catch let error as DatabaseError
            where error.resultCode == .SQLITE_NOTADB || error.resultCode == .SQLITE_CORRUPT
        {
            throw StoreError(
                StoreError.unopenable, "\(shown) is not a sound database: \(Self.reason(error))",
                hint: "move the file away to start with an empty one", underlying: error)
        } catch {
            throw StoreError(
                StoreError.migrationRejected, "the database \(shown) cannot be migrated: \(Self.reason(error))",
                underlying: error)
        }
    }

    /// Creates the file with mode 0600 before SQLite does, which would use the process's mask.
    private static func makePrivate(_ path: String) throws {
        let number = createPrivate(path)
        guard number == 0 else {
            throw StoreError(
                StoreError.unopenable,
                "the database \(path) cannot be opened with mode 0600: \(DurableFile.reason(number))",
                hint: "choose a folder that you can write")
        }
    }

    private static func reason(_ error: any Error) -> String {
        guard let error = error as? DatabaseError else { return String(describing: error) }
        return "\(error.message ?? "unknown reason") (SQLite code \(error.extendedResultCode.rawValue))"
    }
}

/// Outside the class, whose `close()` hides the system's. Gives the system's error number, 0 when all went well.
private func createPrivate(_ path: String) -> Int32 {
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, mode_t(0o600))
    guard descriptor >= 0 else { return errno }
    defer { close(descriptor) }
    return fchmod(descriptor, 0o600) == 0 ? 0 : errno
}
