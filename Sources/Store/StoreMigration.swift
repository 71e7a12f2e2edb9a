package import GRDB

/// One step in the life of a database's layout: named, applied once, never edited after a release.
package struct StoreMigration: Sendable {
    /// Unique in its database: `s3.1-objects`.
    package let name: String
    let apply: @Sendable (Database) throws -> Void

    /// A migration that runs code inside the migration's transaction.
    package init(_ name: String, _ apply: @escaping @Sendable (Database) throws -> Void) {
        self.name = name
        self.apply = apply
    }

    /// A migration that runs SQL statements.
    package init(_ name: String, sql: String) {
        self.init(name) { try $0.execute(sql: sql) }
    }
}
