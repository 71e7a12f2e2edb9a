import Core

/// An instance type that can serve a model.
package struct InstanceType: Hashable, Sendable {
    /// `ml.g5.12xlarge`.
    package var name: String
    /// `A10G`; nil for one without.
    package var accelerator: String?
    package var accelerators: Int
    /// Of each accelerator.
    package var acceleratorMemoryGB: Double

    /// Of all accelerators.
    package var totalMemoryGB: Double { Double(accelerators) * acceleratorMemoryGB }
}

/// The instance types that the product knows. Read once, on first use.
package enum InstanceCatalog {
    /// Every type.
    package static let all: [InstanceType] = {
        let document = CatalogDocument.parse(EmbeddedCatalog.instances)
        return (document["instances"]?.array ?? []).compactMap { json in
            guard let name = json["type"]?.string else { return nil }
            return InstanceType(
                name: name, accelerator: json["accelerator"]?.string,
                accelerators: Int(json["accelerators"]?.int ?? 0),
                acceleratorMemoryGB: json["acceleratorMemoryGB"]?.double ?? 0)
        }
    }()

    private static let byName = Dictionary(all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

    /// The type with that name.
    package static func instance(_ name: String) -> InstanceType? { byName[name] }

    /// The type with that name.
    ///
    /// - Throws: `catalog.instance_unknown`, naming the nearest.
    package static func require(_ name: String) throws -> InstanceType {
        if let instance = byName[name] { return instance }
        throw CatalogError(
            CatalogError.instanceUnknown, "the catalogue has no instance type \(TerminalText.escape(name, limit: 60))",
            hint: Spelling.nearest(name, in: byName.keys.sorted()).map { "did you mean \($0)?" })
    }

    /// Where a model of open weights starts: by its size, the smallest type whose accelerators hold it with room.
    package static func suggestion(for model: CatalogModel) -> String? {
        if let chosen = model.defaultInstance ?? model.instances.first { return chosen }
        guard let parameters = model.parametersBillions else { return nil }
        return parameters < 3 ? "ml.g5.2xlarge" : parameters < 10 ? "ml.g5.12xlarge" : "ml.g6e.48xlarge"
    }

    /// Whether a model's bf16 weights fit with a fifth to spare; nil when either size is not known.
    package static func fits(_ model: CatalogModel, on instance: InstanceType) -> Bool? {
        guard let weights = model.weightsGB, instance.accelerators > 0 else { return nil }
        return weights * 1.2 <= instance.totalMemoryGB
    }
}
