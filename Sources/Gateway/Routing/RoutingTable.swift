import Core

/// Names one fleet for routing and counting; unique within an endpoint.
package struct FleetID: Identifier {
    package let rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }
}

/// Where one replica listens.
package struct ReplicaAddress: Hashable, Sendable {
    package var id: String
    package var host: String
    package var port: Int

    package init(id: String, host: String, port: Int) {
        self.id = id
        self.host = host
        self.port = port
    }
}

/// A fault that is rehearsed on every request of a fleet.
package struct FleetFault: Hashable, Sendable {
    /// Added before the request goes to the replica; counts as model latency.
    package var latency: Duration
    /// Share of requests, 0…1, that are answered with status 500 in place of the replica's answer.
    package var errorShare: Double

    package init(latency: Duration = .zero, errorShare: Double = 0) {
        self.latency = latency
        self.errorShare = errorShare
    }
}

/// One model on a variant: the axis of every fleet.
package struct WorkloadID: Hashable, Sendable {
    package var variant: String
    /// The inference component; nil for a model that stands directly in its variant.
    package var component: String?

    package init(variant: String, component: String? = nil) {
        self.variant = variant
        self.component = component
    }
}

/// Replicas that serve one workload of one configuration: blue or green.
package struct Fleet: Hashable, Sendable {
    package var id: FleetID
    package var workload: WorkloadID
    package var configName: String
    /// Share of the traffic relative to the sum over all fleets; 0 takes none.
    package var weight: Double
    package var replicas: [ReplicaAddress]
    package var fault: FleetFault?

    package init(
        id: FleetID, workload: WorkloadID, configName: String, weight: Double, replicas: [ReplicaAddress],
        fault: FleetFault? = nil
    ) {
        self.id = id
        self.workload = workload
        self.configName = configName
        self.weight = weight
        self.replicas = replicas
        self.fault = fault
    }
}

/// All fleets of one endpoint. Replaced as a whole: a request sees the old table or the new one, never a mixture.
package struct RoutingTable: Hashable, Sendable {
    package var fleets: [Fleet]

    package init(fleets: [Fleet]) { self.fleets = fleets }
}
