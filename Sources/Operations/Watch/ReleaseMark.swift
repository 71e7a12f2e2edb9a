package import Core
package import Rollouts

/// What tells one release on an endpoint from another: a configuration's name alone does not.
package struct ReleaseMark: Hashable, Sendable {
    package var configuration: String
    /// When the configuration was created; nil where nobody noted it.
    package var created: RolloutTime?
    package var digests: ReleaseDigests
    /// Variant name to instance count; empty where no count is expected.
    package var instances: [String: Int]

    package init(
        configuration: String, created: RolloutTime? = nil, digests: ReleaseDigests = ReleaseDigests(),
        instances: [String: Int] = [:]
    ) {
        self.configuration = configuration
        self.created = created
        self.digests = digests
        self.instances = instances
    }

    /// What serves in this snapshot.
    package init(serving snapshot: EndpointSnapshot) {
        self.init(
            configuration: snapshot.configuration, created: snapshot.configurationCreated, digests: snapshot.digests,
            instances: Dictionary(
                snapshot.variants.compactMap { variant in variant.desiredCount.map { (variant.name, $0) } },
                uniquingKeysWith: { $1 }))
    }

    /// `{"configuration", "created", "digests": {…}, "instances": {…}}`; what is not known is left out.
    package var json: JSONValue {
        var object: JSONObject = ["configuration": .string(configuration)]
        object["created"] = created.map { .string($0.description) }
        var marks = JSONObject()
        marks["configuration"] = digests.configuration.map { .string($0) }
        marks["model"] = digests.model.map { .string($0) }
        marks["artifact"] = digests.artifact.map { .string($0) }
        if !marks.isEmpty { object["digests"] = .object(marks) }
        if !instances.isEmpty {
            var counts = JSONObject()
            for (name, count) in instances.sorted(by: { $0.key < $1.key }) { counts[name] = .int(Int64(count)) }
            object["instances"] = .object(counts)
        }
        return .object(object)
    }

    /// Reads what ``json`` writes; nil when there is no configuration name in it.
    package init?(json: JSONValue) {
        guard let configuration = json["configuration"]?.string else { return nil }
        let digests = json["digests"]
        var instances: [String: Int] = [:]
        for (name, count) in json["instances"]?.object?.members ?? [] { instances[name] = count.int.map(Int.init) }
        self.init(
            configuration: configuration,
            created: json["created"]?.string.flatMap(RolloutTime.init(text:)),
            digests: ReleaseDigests(
                configuration: digests?["configuration"]?.string, model: digests?["model"]?.string,
                artifact: digests?["artifact"]?.string),
            instances: instances)
    }
}
