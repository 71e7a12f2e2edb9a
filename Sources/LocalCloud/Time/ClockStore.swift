import Core
import GRDB
package import Store
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Keeps how the cloud clock runs, in the database.
///
/// Cloud time goes on while no server runs, at the rate that was set: it never goes back.
package struct ClockStore: Sendable {
    private let store: SQLiteStore

    package init(_ store: SQLiteStore) { self.store = store }

    package static let migrations: [StoreMigration] = [
        StoreMigration(
            "clock.1",
            sql: """
                CREATE TABLE cloud_clock (
                    id INTEGER PRIMARY KEY CHECK (id = 1), real REAL NOT NULL, cloud REAL NOT NULL,
                    rate REAL NOT NULL, paused INTEGER NOT NULL);
                """)
    ]

    /// The setting that was kept; nil at the first start. Blocking.
    package func load() throws -> CloudClock.Setting? {
        try store.readNow { database in
            try Row.fetchOne(database, sql: "SELECT * FROM cloud_clock").map { row in
                CloudClock.Setting(
                    realOrigin: Date(timeIntervalSince1970: row["real"]),
                    cloudOrigin: Date(timeIntervalSince1970: row["cloud"]), rate: row["rate"], isPaused: row["paused"])
            }
        }
    }

    /// Keeps a setting; durable when this returns.
    package func save(_ setting: CloudClock.Setting) async throws {
        try await store.commit { try Self.save(setting, $0) }
    }

    /// ``save(_:)``, blocking; for start-up.
    func saveNow(_ setting: CloudClock.Setting) throws {
        try store.writeNow { try Self.save(setting, $0) }
    }

    private static func save(_ setting: CloudClock.Setting, _ database: Database) throws {
        try database.execute(
            sql: "INSERT OR REPLACE INTO cloud_clock (id, real, cloud, rate, paused) VALUES (1, ?, ?, ?, ?)",
            arguments: [
                setting.realOrigin.timeIntervalSince1970, setting.cloudOrigin.timeIntervalSince1970, setting.rate,
                setting.isPaused,
            ])
    }
}
