/// A public dataset that is known to suit a task.
package struct CatalogDataset: Hashable, Sendable {
    /// `owner/name` on the Hugging Face hub.
    package var id: String
    package var description: String
    /// Rows of the part that is meant for training, about; nil when nobody counted them.
    package var rows: Int?
    /// Where the count is from: `guidance`, `card`, `community`.
    package var rowsBasis: String?
    /// The configuration that is meant; nil for the default one.
    package var config: String?
    /// Role to the columns that hold it, such as `prompt` to `question`; what cards say, to be looked at before use.
    package var columns: [String: [String]]
    package var note: String?
    /// False for a list of datasets that is none itself.
    package var isLoadable: Bool
    /// Whether it is made for measuring, so that training on it spoils that.
    package var isBenchmark: Bool

    /// The address that Slipway's data commands take.
    package var source: String { "hf://" + id + (config.map { "/" + $0 } ?? "") }
}

/// What a model can be taught, with datasets for it.
package struct DatasetTask: Hashable, Sendable {
    /// `coding`, `tool-use`.
    package var id: String
    package var name: String
    package var group: String
    /// Other words that people use for it.
    package var aliases: [String]
    package var datasets: [CatalogDataset]
}
