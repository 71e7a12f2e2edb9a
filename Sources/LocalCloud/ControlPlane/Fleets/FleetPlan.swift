/// What a fleet is made of: the configuration's variants with the models that they name.
package struct FleetPlan: Hashable, Sendable, Codable {
    package var configName: String
    package var variants: [Variant]

    package struct Variant: Hashable, Sendable, Codable {
        package var name: String
        package var modelName: String
        package var artifact: S3Location
        package var environment: [String: String]
        package var count: Int
        package var weight: Double
        package var startupTimeoutSeconds: Int
    }

    /// Instances of all variants.
    package var instances: Int { variants.reduce(0) { $0 + $1.count } }

    /// How many of each variant's instances make up `instances` of the whole fleet, rounded up.
    func counts(for instances: Int) -> [String: Int] {
        let total = max(1, self.instances)
        var counts: [String: Int] = [:]
        for variant in variants {
            counts[variant.name] = min(variant.count, (variant.count * max(0, instances) + total - 1) / total)
        }
        return counts
    }
}

extension FleetPlan {
    /// The plan behind a configuration; nil when a model that it names no longer exists.
    ///
    /// - Parameter counts: instance counts that replace the configuration's own, by variant.
    package init?(
        _ config: EndpointConfigRecord, in view: PlaneView, counts: [String: Int] = [:], weights: [String: Double] = [:]
    ) {
        var variants: [Variant] = []
        for variant in config.variants {
            guard let model = view.models[config.scope.model(variant.modelName)] else { return nil }
            variants.append(
                Variant(
                    name: variant.name, modelName: variant.modelName, artifact: model.artifact,
                    environment: model.environment, count: counts[variant.name] ?? variant.instanceCount,
                    weight: weights[variant.name] ?? variant.weight,
                    startupTimeoutSeconds: variant.startupTimeoutSeconds))
        }
        self.init(configName: config.name, variants: variants)
    }
}
