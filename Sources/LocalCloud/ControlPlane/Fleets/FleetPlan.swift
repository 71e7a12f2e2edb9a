package import Gateway

/// What a fleet is made of: the workloads on a configuration's variants.
package struct FleetPlan: Hashable, Sendable, Codable {
    package var configName: String
    package var workloads: [Workload]

    /// Copies of one model on one variant. An instance is a copy where the model stands directly in its variant.
    package struct Workload: Hashable, Sendable, Codable {
        package var variant: String
        /// The inference component; nil for a model that stands directly in its variant.
        package var component: String?
        package var modelName: String
        /// Nil in records from when one image was taken only, which is served.
        package var image: String?
        package var artifact: S3Location?
        package var environment: [String: String]
        package var copies: Int
        /// The variant's share of the traffic, relative to the other variants'.
        package var weight: Double
        package var startupTimeoutSeconds: Int

        package var id: WorkloadID { WorkloadID(variant: variant, component: component) }

        // The names in records that already exist, from when a variant could hold one model only.
        private enum CodingKeys: String, CodingKey {
            case variant = "name"
            case component, modelName, image, artifact, environment
            case copies = "count"
            case weight, startupTimeoutSeconds
        }
    }

    private enum CodingKeys: String, CodingKey {
        case configName
        case workloads = "variants"
    }

    /// Copies of all workloads.
    package var instances: Int { workloads.reduce(0) { $0 + $1.copies } }

    /// The workload of this name.
    func workload(_ id: WorkloadID) -> Workload? { workloads.first { $0.id == id } }

    /// How many of each workload's copies make up `instances` of the whole fleet, rounded up.
    func counts(for instances: Int) -> [WorkloadID: Int] {
        let total = max(1, self.instances)
        var counts: [WorkloadID: Int] = [:]
        for workload in workloads {
            counts[workload.id] = min(workload.copies, (workload.copies * max(0, instances) + total - 1) / total)
        }
        return counts
    }

    /// Each variant's part of the fleet's traffic, 0…1.
    var shares: [String: Double] {
        let weights = Dictionary(workloads.map { ($0.variant, $0.weight) }) { first, _ in first }
        let total = weights.values.reduce(0, +)
        return weights.mapValues { total > 0 ? $0 / total : 1 / Double(weights.count) }
    }
}

extension FleetPlan {
    /// The plan behind a configuration; nil when a model that it names no longer exists.
    ///
    /// - Parameter counts: instance counts that replace the configuration's own, by variant.
    package init?(
        _ config: EndpointConfigRecord, in view: PlaneView, counts: [String: Int] = [:], weights: [String: Double] = [:]
    ) {
        configName = config.name
        workloads = []
        for variant in config.variants {
            guard let model = view.models[config.scope.model(variant.modelName)] else { return nil }
            workloads.append(
                Workload(
                    variant: variant.name, modelName: variant.modelName, image: model.image, artifact: model.artifact,
                    environment: model.environment, copies: counts[variant.name] ?? variant.instanceCount,
                    weight: weights[variant.name] ?? variant.weight,
                    startupTimeoutSeconds: variant.startupTimeoutSeconds))
        }
    }
}
