internal import Catalog

/// What the catalogue says about datasets of the hub.
enum KnownDatasets {
    static let ids = DatasetCatalog.tasks.flatMap(\.datasets).filter(\.isLoadable).map(\.id)

    static func entry(_ id: String) -> CatalogDataset? { DatasetCatalog.dataset(id) }
}
