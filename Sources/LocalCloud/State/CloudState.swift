import Core
package import GRDB
package import Store
internal import Synchronization

/// A service's resources: rows in SQLite and, in memory, the view of them that reads use.
///
/// A change edits rows and view together; the view is swapped only after the commit, in the order of the commits. So
/// no reader sees what a crash could take back, and a change always sees all earlier ones. The view is a value that is
/// copied once a change: keep it to what people manage by hand (thousands), not to objects or metrics.
package final class CloudState<View: Sendable>: Sendable {
    private let store: SQLiteStore
    private let published: Mutex<View>
    /// What the changes see: ahead of ``published`` by those that are not committed yet. Used on the writer queue only.
    private let working: Mutex<View>

    /// - Parameters:
    ///   - store: the database; its migrations include the service's.
    ///   - load: reads the view from the rows; runs once, blocking.
    package init(_ store: SQLiteStore, load: (Database) throws -> View) throws {
        self.store = store
        let view = try store.readNow(load)
        published = Mutex(view)
        working = Mutex(view)
    }

    /// The last committed view.
    package var view: View { published.withLock { $0 } }

    /// Reads from the last committed view without copying it. Do not block inside.
    package func read<Value>(_ body: (View) throws -> Value) rethrows -> Value {
        try published.withLock { try body($0) }
    }

    /// Changes rows and view; returns when the change is durable and visible.
    ///
    /// - Parameter change: runs on the writer queue; when it throws, neither rows nor view change. It must have no
    ///   effects elsewhere: the commit may still be refused.
    package func change<Value: Sendable>(
        _ change: @escaping @Sendable (Database, inout View) throws -> Value
    ) async throws -> Value {
        try await store.commit { [self] database in
            var copy = working.withLock { $0 }
            let value = try change(database, &copy)
            let next = copy
            working.withLock { $0 = next }
            return (value, next)
        } published: { [self] (_, next) in
            published.withLock { $0 = next }
        } refused: { [self] in
            // The batch never was committed (disk full): what its changes left in the working view is not true.
            let truth = published.withLock { $0 }
            working.withLock { $0 = truth }
        }.0
    }
}
