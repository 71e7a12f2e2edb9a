package import Catalog
internal import Core

extension HubModel {
    /// Every model of the catalogue, the installed one among them.
    package static let catalogue: [HubModel] = ModelCatalog.all.map(HubModel.init(_:))

    /// A model of the catalogue as the local hub lists it.
    package init(_ model: CatalogModel) {
        let isStandIn = model.id != Self.installedID
        var instances = [model.defaultInstance].compactMap(\.self) + model.instances
        if instances.isEmpty { instances = ["ml.g5.2xlarge"] }
        self.init(
            id: model.id, displayName: Self.displayName(model.id), family: model.family,
            licenceName: model.licence?.name, licenceURL: model.licence?.url,
            requiresAcceptance: model.licence?.requiresAcceptance ?? false,
            // A stand-in shows what the real hub offers; the installed model only what can be done here.
            techniques: model.techniques.filter { isStandIn || HyperparameterSpecification.byTechnique[$0] != nil },
            fullTechniques: model.fullTechniques ?? [],
            instanceTypes: instances.reduce(into: []) { if !$0.contains($1) { $0.append($1) } },
            isStandIn: isStandIn)
    }

    /// The id of the model that is really there.
    package static let installedID = CatalogModel.localBase

    /// The installed model.
    package static let installed: HubModel = {
        guard let model = catalogue.first(where: { $0.id == installedID }) else {
            preconditionFailure("the catalogue does not hold \(installedID)")
        }
        return model
    }()

    /// Nova's weights never leave AWS; the local cloud lists those ids and trains none of them.
    var isNova: Bool { id.hasPrefix("nova-") }

    /// `huggingface-llm-qwen2-5-7b-instruct` as `Qwen2 5 7b Instruct`: what people read beside the id.
    private static func displayName(_ id: String) -> String {
        let vendors: Set<String> = [
            "huggingface", "llm", "vlm", "reasoning", "meta", "deepseek", "openai", "textgeneration",
        ]
        let words = id.split(separator: "-").map(String.init)
        let name = words.drop { vendors.contains($0) }
        return (name.isEmpty ? words[...] : name)
            .map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
    }
}
