internal import Catalog
internal import Core

/// The models of the local public hub, and the objects that their documents point at.
package actor HubCatalogue {
    package nonisolated let models: [HubModel]
    private let artifacts: any ArtifactStore
    private var published: Set<String> = []

    package init(models: [HubModel], artifacts: any ArtifactStore) {
        self.models = models
        self.artifacts = artifacts
    }

    package nonisolated func model(_ id: String) -> HubModel? { models.first { $0.id == id } }

    /// Makes sure that the objects named in a model's document can be read: specification and recipe template.
    func publishObjects(of model: HubModel, in hub: PublicHub) async throws {
        let key = "\(hub.region)/\(model.id)"
        guard !published.contains(key) else { return }
        try await artifacts.ensureBucket(hub.bucket, region: hub.region)
        for technique in model.techniques {
            // Recipes of other techniques are listed without their templates.
            guard let specification = HyperparameterSpecification.byTechnique[technique] else { continue }
            try await artifacts.put(
                bytes: Array(specification.document.pretty.utf8),
                at: hub.overrideSpecification(of: model, technique: technique))
            try await artifacts.put(
                bytes: Array(Self.template(model, technique, specification).utf8),
                at: hub.recipeTemplate(of: model, technique: technique))
        }
        published.insert(key)
    }

    private static func template(
        _ model: HubModel, _ technique: String, _ specification: HyperparameterSpecification
    ) -> String {
        var lines = [
            "run:", "  name: \(model.recipeName(technique: technique))", "  base_model: \(model.id)",
            "trainer:", "  technique: \(technique)", "  peft: lora", "training_config:",
        ]
        lines += specification.entries.map { "  \($0.name): \($0.defaultValue.text)" }
        return lines.joined(separator: "\n") + "\n"
    }
}
