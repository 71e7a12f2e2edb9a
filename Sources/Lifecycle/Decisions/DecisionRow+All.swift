import Catalog
import Core

extension DecisionRow {
    /// Every decision, in the order in which they are asked.
    static let all = [name, source, model, technique, destination]

    private static let name = DecisionRow(
        id: .name, question: "What is the project called?", option: "--name NAME", allowsOther: true,
        isOpen: { $0.name.isEmpty }
    ) { value, draft, _ in
        guard ProjectFile.isName(value) else {
            return "lower-case letters, digits and single dashes, beginning with a letter"
        }
        draft.name = value
        return nil
    }

    private static let source = DecisionRow(
        id: .source, question: "Which file holds the examples?", option: "--source FILE", allowsOther: true,
        isOpen: { $0.dataset.source.isEmpty }
    ) { value, draft, facts in
        guard !value.isEmpty else { return "a path or URI" }
        draft.dataset.source = value
        // A part is held back, by a seed that stands in the file, unless that was done when the folder was prepared.
        if !facts.isPrepared(value) {
            draft.dataset.validationSplit = draft.dataset.validationSplit ?? 0.1
            draft.dataset.seed = draft.dataset.seed ?? 17
        }
        return nil
    }

    /// The exact id and nothing near it: a person chooses the model, not a guess.
    private static let model = DecisionRow(
        id: .model, question: "Which base model? Type its exact id.",
        option: "--model ID; slipway models list shows them", isOpen: { $0.model.id.isEmpty },
        options: { _, facts in
            ModelCatalog.all.filter { !$0.isLocalOnly || facts.cloud == .local }
                .sorted { ($0.family, $0.id) < ($1.family, $1.id) }
                .map { Decision.Option(value: $0.id, group: $0.family, facts: $0.facts) }
        }
    ) { value, draft, _ in
        guard ModelCatalog.model(value) != nil else {
            let ids = ModelCatalog.all.map(\.id)
            let near = Spelling.nearest(value, in: ids) ?? ids.first { $0.contains(value.lowercased()) }
            return "the exact id of a model" + (near.map { "; the nearest is \($0)" } ?? "")
        }
        draft.model.id = value
        return nil
    }

    private static let technique = DecisionRow(
        id: .technique, question: "How should it learn?", option: "--technique sft",
        isOpen: { $0.model.technique == nil },
        options: { draft, _ in
            let offered = ModelCatalog.model(draft.model.id)?.techniques
            return Technique.allCases.filter { offered?.contains($0.rawValue) ?? true }.map {
                Decision.Option(
                    value: $0.rawValue, facts: [$0.meaning] + ($0.isBuilt ? [] : ["its jobs are not built yet"]))
            }
        }, recommend: { _, facts in Technique.fitting(facts.columns) }
    ) { value, draft, _ in
        guard let technique = Technique(rawValue: value) else {
            return Technique.allCases.map(\.rawValue).joined(separator: ", ")
        }
        if let model = ModelCatalog.model(draft.model.id), !model.techniques.contains(value) {
            return "\(model.techniques.joined(separator: ", ")) for \(model.id)"
        }
        draft.model.technique = technique
        return nil
    }

    private static let destination = DecisionRow(
        id: .destination, question: "What should serve it?", option: "--target sagemaker",
        isOpen: { $0.destination == nil },
        options: { _, _ in
            DeploySettings.Destination.allCases.map {
                Decision.Option(value: $0.rawValue, facts: $0.facts + ($0.isBuilt ? [] : ["not built yet"]))
            }
        }
    ) { value, draft, _ in
        guard let destination = DeploySettings.Destination(rawValue: value), destination.isBuilt else {
            let built = DeploySettings.Destination.allCases.filter(\.isBuilt).map(\.rawValue)
            return built.joined(separator: ", ") + "; others are not built yet"
        }
        draft.destination = destination
        draft.deploy.target = destination
        return nil
    }
}

extension DecisionID {
    package static let name = DecisionID("project.name")
    package static let source = DecisionID("dataset.source")
    package static let model = DecisionID("model.id")
    package static let technique = DecisionID("model.technique")
    package static let destination = DecisionID("deploy.target")
}

extension Technique {
    /// The technique that columns of these names are for; nil when there are none.
    fileprivate static func fitting(_ columns: [String]) -> DecisionRow.Advice? {
        let names = Set(columns.map { $0.lowercased() })
        return Technique.allCases.last { $0.evidence.fits(names) }.map {
            DecisionRow.Advice(value: $0.rawValue, reason: $0.evidence.reason)
        }
    }
}
