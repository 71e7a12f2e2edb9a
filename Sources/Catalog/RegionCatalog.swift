import Core

/// Where AWS offers what. Defaults that a flag can override: AWS widens them often.
package enum RegionCatalog {
    private static let document = CatalogDocument.parse(EmbeddedCatalog.regions)

    /// Regions with serverless customization of a kind of model.
    package static func customization(_ kind: CatalogModel.Kind) -> [String] {
        document["customization"]?[kind.rawValue]?.texts ?? []
    }

    /// Regions into which Bedrock imports models.
    package static var bedrockImport: [String] { document["bedrockImport"]?.texts ?? [] }
}
