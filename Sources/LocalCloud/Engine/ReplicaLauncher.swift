/// Starts replicas: processes that serve one model over HTTP on loopback.
package protocol ReplicaLauncher: Sendable {
    /// Starts a replica and returns when it listens; it may still be loading its model.
    ///
    /// - Throws: `engine.not_installed`, `engine.replica_start_failed` with the process's last words.
    func launch(_ spec: ReplicaSpec) async throws -> any ReplicaHandle
}

/// A running replica. It answers `GET /health`, `GET /v1/models`, `POST /v1/chat/completions`, `/v1/completions` and
/// `/invocations`.
package protocol ReplicaHandle: Sendable {
    var id: String { get }
    /// Always a loopback address.
    var host: String { get }
    var port: Int { get }
    /// The process that holds the model (not its guard).
    var processID: Int32 { get }
    /// Returns when `/health` answers 200, which is when the model is loaded.
    ///
    /// - Throws: `engine.replica_unhealthy` after `timeout`, or at once with the last words when the process ended.
    func waitUntilHealthy(timeout: Duration) async throws
    /// Yields once, when the process has ended for whatever reason, and finishes. Every reader gets it.
    var exits: AsyncStream<ReplicaExit> { get }
    /// Ends the process, gently first, and returns when it is gone. Safe to call twice.
    func stop() async
}

/// How a replica's process ended.
package struct ReplicaExit: Hashable, Sendable {
    /// Whether ``ReplicaHandle/stop()`` was called before.
    package var wasAsked: Bool
    /// For people: `exit status 1`, `signal 9`.
    package var reason: String
    /// The end of the process's stderr; untrusted, bounded.
    package var lastWords: String

    package init(wasAsked: Bool, reason: String, lastWords: String) {
        self.wasAsked = wasAsked
        self.reason = reason
        self.lastWords = lastWords
    }
}
