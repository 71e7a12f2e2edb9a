import Core

/// The models that the product knows. Read once, on first use.
package enum ModelCatalog {
    private static let document = CatalogDocument.parse(EmbeddedCatalog.models)

    /// Every model.
    package static let all: [CatalogModel] = (document["models"]?.array ?? []).compactMap(model)

    private static let byID = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })

    /// The day of the facts, `2026-01-31`.
    package static var asOf: String { document["asOf"]?.string ?? "" }

    /// The model with exactly that id.
    package static func model(_ id: String) -> CatalogModel? { byID[id] }

    /// The model with exactly that id.
    ///
    /// - Throws: `catalog.model_unknown`, naming the nearest id when there is one.
    package static func require(_ id: String) throws -> CatalogModel {
        if let model = byID[id] { return model }
        throw CatalogError(
            CatalogError.modelUnknown, "the catalogue has no model \(TerminalText.escape(id, limit: 100))",
            hint: Spelling.nearest(id, in: byID.keys.sorted()).map { "did you mean \($0)?" } ?? "slipway models list")
    }

    /// Checks that a model can be tuned by a technique in a region of AWS.
    ///
    /// - Throws: `catalog.technique_unsupported`, `catalog.region_unsupported`, naming what would do.
    package static func checkTuning(_ model: CatalogModel, technique: String, region: String) throws {
        guard model.techniques.contains(technique) else {
            throw CatalogError(
                CatalogError.techniqueUnsupported,
                "\(model.id) cannot be tuned by \(TerminalText.escape(technique, limit: 40)); it can by "
                    + model.techniques.joined(separator: ", "))
        }
        guard model.trainingRegions.contains(region) else {
            let places = model.trainingRegions.joined(separator: ", ")
            throw CatalogError(
                CatalogError.regionUnsupported,
                model.isLocalOnly
                    ? "\(model.id) is only in the local cloud"
                    : "\(model.id) cannot be tuned in \(TerminalText.escape(region, limit: 40)); it can in \(places)",
                hint: model.isLocalOnly
                    ? "use --cloud local" : "set tune: {region: \(model.trainingRegions.first ?? "")}")
        }
    }

    private static func model(_ json: JSONValue) -> CatalogModel? {
        guard let id = json["id"]?.string, let family = json["family"]?.string,
            let kind = json["kind"]?.string.flatMap(CatalogModel.Kind.init(rawValue:))
        else { return nil }
        return CatalogModel(
            id: id, family: family, kind: kind, parametersBillions: json["parametersB"]?.double,
            licence: json["licence"].flatMap(licence), techniques: json["techniques"]?.texts ?? [],
            fullTechniques: json["fullTechniques"]?.texts, instances: json["instances"]?.texts ?? [],
            defaultInstance: json["defaultInstance"]?.string, trainingRegions: json["trainingRegions"]?.texts ?? [],
            endpointRegions: json["endpointRegions"]?.texts ?? [],
            endpointRegionsUnconfirmed: json["endpointRegionsUnconfirmed"]?.texts ?? [],
            bedrockRegions: json["bedrockRegions"]?.texts ?? [], bedrockPath: json["bedrockPath"]?.string,
            weightsGB: json["weightsGB"]?.double, isLocalOnly: json["localOnly"]?.bool ?? false)
    }

    private static func licence(_ json: JSONValue) -> Licence? {
        guard let name = json["name"]?.string, let url = json["url"]?.string else { return nil }
        return Licence(
            name: name, url: url, additionalURL: json["additionalUrl"]?.string,
            requiresAcceptance: json["requiresAcceptance"]?.bool ?? true)
    }
}
