import Core
import GRDB
internal import Synchronization

/// Changes that wait together are committed together: one sync of the disk for many callers.
///
/// Whoever submits while a batch is being written waits for the next one; the queue is bounded by its callers, who all
/// wait for their answer.
final class GroupCommits: Sendable {
    private struct Pending: Sendable {
        /// Runs the change inside a savepoint of its own; remembers what it gave.
        let run: @Sendable (Database) -> Void
        /// Tells the caller; the argument is why the commit was refused, if it was.
        let finish: @Sendable ((any Error)?) -> Void
    }

    private struct State {
        var pending: [Pending] = []
        var isDraining = false
    }

    private let database: any DatabaseWriter
    private let state = Mutex(State())

    init(database: any DatabaseWriter) { self.database = database }

    func submit<Value: Sendable>(
        _ change: @escaping @Sendable (Database) throws -> Value, published: @escaping @Sendable (Value) -> Void,
        refused: @escaping @Sendable () -> Void
    ) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            let box = Box<Result<Value, any Error>>()
            let pending = Pending(
                run: { database in
                    let result = Result { try Self.inSavepoint(database, change) }
                    box.value.withLock { $0 = result }
                },
                finish: { refusal in
                    let result = box.value.withLock { $0 }
                    switch (refusal, result) {
                    case (nil, .success(let value)):
                        published(value)
                        continuation.resume(returning: value)
                    case (_, .failure(let error)): continuation.resume(throwing: error)
                    case (let refusal?, _):
                        refused()
                        continuation.resume(throwing: refusal)
                    case (nil, nil): continuation.resume(throwing: CancellationError())
                    }
                })
            let mustDrain = state.withLock { state in
                state.pending.append(pending)
                defer { state.isDraining = true }
                return !state.isDraining
            }
            if mustDrain { drain() }
        }
    }

    private func drain() {
        database.asyncWriteWithoutTransaction { [self] database in
            while true {
                let batch = state.withLock { state in
                    let batch = state.pending
                    state.pending = []
                    if batch.isEmpty { state.isDraining = false }
                    return batch
                }
                if batch.isEmpty { return }
                var refusal: (any Error)?
                do {
                    try database.inTransaction(.immediate) {
                        for pending in batch { pending.run(database) }
                        return .commit
                    }
                } catch {
                    refusal = error
                }
                for pending in batch { pending.finish(refusal) }
            }
        }
    }

    private static func inSavepoint<Value>(_ database: Database, _ change: (Database) throws -> Value) throws -> Value {
        var value: Value?
        try database.inSavepoint {
            value = try change(database)
            return .commit
        }
        guard let value else { throw CancellationError() }
        return value
    }

    /// A mutex that closures can share.
    private final class Box<Value: Sendable>: Sendable {
        let value = Mutex<Value?>(nil)
    }
}
