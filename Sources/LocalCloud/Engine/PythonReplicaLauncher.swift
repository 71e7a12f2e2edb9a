import Core
import Processes
import Synchronization

/// Starts replicas by the engine's `serve.py`.
package final class PythonReplicaLauncher: ReplicaLauncher {
    private let runtime: @Sendable () throws -> EngineRuntime
    private let threads: Int?
    private let queueLimit: Int

    /// A launcher over whatever is installed when a replica starts.
    ///
    /// - Parameters:
    ///   - runtime: finds the installed engine; throws `engine.not_installed`.
    ///   - threads: processors that one replica uses; nil for half of them, because there are usually several replicas.
    ///   - queueLimit: requests that wait in a replica before it answers 503.
    package init(
        threads: Int? = nil, queueLimit: Int = 64, runtime: @escaping @Sendable () throws -> EngineRuntime
    ) {
        self.runtime = runtime
        self.threads = threads
        self.queueLimit = queueLimit
    }

    package func launch(_ spec: ReplicaSpec) async throws -> any ReplicaHandle {
        let runtime = try runtime()
        guard DurableFile.exists(spec.modelFolder + "/config.json") else {
            throw EngineError(
                EngineError.inputMissing,
                "replica \(spec.id): \(spec.modelFolder) holds no model: there is no config.json in it")
        }
        let threads = threads ?? max(1, runtime.processors / 2)
        var arguments: JSONObject = [
            "modelFolder": .string(spec.modelFolder), "modelName": .string(spec.modelName),
            "threads": .int(Int64(threads)), "queueLimit": .int(Int64(queueLimit)),
        ]
        if let faults = spec.faults { arguments["faults"] = faults.json }
        let child = try await ChildProcess.start(
            runtime.spec(
                name: "replica " + spec.id, program: "serve.py", arguments: .object(arguments), threads: threads,
                extra: spec.environment, grace: .seconds(3)),
            under: runtime.guardian, ledger: runtime.ledger)
        let replica = PythonReplica(id: spec.id, child: child)
        try await replica.waitUntilListening()
        return replica
    }
}

extension ReplicaFaults {
    fileprivate var json: JSONValue {
        [
            "latencySeconds": .double(latency / .seconds(1)), "errorRate": .double(errorRate),
            "startDelaySeconds": .double(startDelay / .seconds(1)), "failsToStart": .bool(failsToStart),
            "crashAfterRequests": crashAfterRequests.map { .int(Int64($0)) } ?? .null,
        ]
    }
}
