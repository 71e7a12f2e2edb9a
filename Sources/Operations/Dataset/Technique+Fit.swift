internal import Catalog
package import Core
internal import Datasets
package import Lifecycle

extension Technique {
    /// Why it does not train a model on rows of a format, in words: "DPO on qwen3 takes dpo; these rows are sft". Nil when
    /// it does, or when nobody knows the model.
    package func fault(on model: String, with format: FormatID) -> String? {
        guard let model = ModelCatalog.model(model) else { return nil }
        let fit = TrainingFit.check(technique: rawValue, family: model.family, modelID: model.id, format: format)
        return if case .refused(let words) = fit { words } else { nil }
    }
}
