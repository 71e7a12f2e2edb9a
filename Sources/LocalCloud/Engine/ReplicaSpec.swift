/// What a replica serves and how.
package struct ReplicaSpec: Hashable, Sendable {
    /// Unique among the running replicas.
    package var id: String
    /// Folder with a whole model: `config.json`, safetensors, tokenizer with its chat template.
    package var modelFolder: String
    /// The name that `/v1/models` lists; requests may name it or leave it out.
    package var modelName: String
    /// Added to the allow-listed environment of the process, for example a container's `Environment`.
    package var environment: [String: String]
    /// Faults of the process itself; nil for none.
    package var faults: ReplicaFaults?

    package init(
        id: String, modelFolder: String, modelName: String, environment: [String: String] = [:],
        faults: ReplicaFaults? = nil
    ) {
        self.id = id
        self.modelFolder = modelFolder
        self.modelName = modelName
        self.environment = environment
        self.faults = faults
    }
}

/// Faults that a replica acts out, so that people can rehearse an incident.
package struct ReplicaFaults: Hashable, Sendable {
    /// Added before every inference answer.
    package var latency: Duration
    /// Share of inference requests that are answered with status 500, 0…1.
    package var errorRate: Double
    /// Added before the model is loaded.
    package var startDelay: Duration
    /// The process ends with an error instead of loading the model.
    package var failsToStart: Bool
    /// The process kills itself when it has answered this many inference requests; nil for never.
    package var crashAfterRequests: Int?

    package init(
        latency: Duration = .zero, errorRate: Double = 0, startDelay: Duration = .zero, failsToStart: Bool = false,
        crashAfterRequests: Int? = nil
    ) {
        self.latency = latency
        self.errorRate = errorRate
        self.startDelay = startDelay
        self.failsToStart = failsToStart
        self.crashAfterRequests = crashAfterRequests
    }
}
