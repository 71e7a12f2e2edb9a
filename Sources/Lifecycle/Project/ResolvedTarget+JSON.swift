package import Core

extension ResolvedTarget {
    /// The target as plans hold it and `--json` prints it.
    package var json: JSONValue {
        var services = JSONObject()
        for (name, url) in serviceURLs { services[name] = .string(url) }
        return [
            "cloud": .string(cloud.rawValue), "account": .string(account), "principal": Self.text(principal),
            "environment": .string(environment), "region": .string(region), "profile": Self.text(profile),
            "endpointURL": Self.text(endpointURL), "serviceURLs": .object(services), "instance": Self.text(instance),
        ]
    }

    init(json: JSONValue) throws {
        var reader = try StrictReader(json, at: "plan.target")
        self.init(
            cloud: try reader.choice("cloud", as: CloudKind.self), account: try reader.string("account"),
            principal: try reader.optionalString("principal"), environment: try reader.string("environment"),
            region: try reader.string("region"), profile: try reader.optionalString("profile"),
            endpointURL: try reader.optionalString("endpointURL"), serviceURLs: try reader.stringMap("serviceURLs"),
            instance: try reader.optionalString("instance"))
        try reader.finish()
    }

    private static func text(_ value: String?) -> JSONValue { value.map { .string($0) } ?? .null }
}
