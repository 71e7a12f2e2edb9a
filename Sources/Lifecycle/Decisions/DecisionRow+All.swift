import Catalog
import Core

extension DecisionRow {
    /// Every decision, in the order in which they are asked.
    static let all = [name, source, format, columns, model, technique, destination, endpoint]

    private static let name = DecisionRow(
        id: .name, question: "What is the project called?", option: "--name NAME", allowsOther: true,
        isOpen: { draft, _ in draft.name.isEmpty }
    ) { value, draft, _ in
        guard ProjectFile.isName(value) else {
            return "lower-case letters, digits and single dashes, beginning with a letter"
        }
        draft.name = value
        return nil
    }

    private static let source = DecisionRow(
        id: .source, question: "Which file holds the examples?", option: "--source FILE", allowsOther: true,
        isOpen: { draft, _ in draft.dataset.source.isEmpty }
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

    private static let format = DecisionRow(
        id: .format, question: "Which format do the rows get?", option: "--format sft",
        isOpen: { draft, facts in draft.dataset.format == nil && !facts.formats.isEmpty },
        options: { _, facts in facts.formats.map { Decision.Option(value: $0.name, facts: [$0.reason]) } },
        recommend: { _, facts in facts.formats.first.map { Advice(value: $0.name, reason: $0.reason) } }
    ) { value, draft, facts in
        let names = facts.formats.map(\.name)
        guard names.contains(value) else { return "one of \(names.joined(separator: ", "))" }
        draft.dataset.format = value
        return nil
    }

    private static let columns = DecisionRow(
        id: .columns, question: "Which columns are which roles? Type role=column, with commas between.",
        option: "--map prompt=text", allowsOther: true,
        isOpen: { draft, facts in draft.dataset.columns.isEmpty && !suggested(draft, facts).isEmpty },
        options: { _, facts in facts.columns.map { Decision.Option(value: $0) } },
        recommend: { draft, facts in
            Advice(value: written(suggested(draft, facts)), reason: "by their names and what stands in them")
        }
    ) { value, draft, facts in
        let suggestion = suggested(draft, facts)
        // What is recommended may join columns, and is taken as it was tried.
        if value == written(suggestion) {
            draft.dataset.columns = suggestion
            return nil
        }
        var columns: [String: String] = [:]
        for pair in value.split(separator: ",").map({ $0.drop { $0 == " " } }) {
            let parts = pair.split(separator: "=", maxSplits: 1).map(String.init)
            guard parts.count == 2 else { return "role=column, such as prompt=\(facts.columns.first ?? "text")" }
            columns[parts[0]] = parts[1]
        }
        if let fault = facts.mappingFault(columns, draft.dataset.format ?? "") { return fault }
        draft.dataset.columns = columns
        return nil
    }

    private static func written(_ columns: [String: String]) -> String {
        columns.sorted { $0.key > $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: ", ")
    }

    /// Role to column, as they suit the format that was chosen.
    private static func suggested(_ draft: ProjectDraft, _ facts: DecisionFacts) -> [String: String] {
        facts.formats.first { $0.name == draft.dataset.format }?.columns ?? [:]
    }

    /// The exact id and nothing near it: a person chooses the model, not a guess.
    private static let model = DecisionRow(
        id: .model, question: "Which base model? Type its exact id.",
        option: "--model ID; slipway models list shows them", isOpen: { draft, _ in draft.model.id.isEmpty },
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
        isOpen: { draft, _ in draft.model.technique == nil },
        options: { draft, _ in
            let offered = ModelCatalog.model(draft.model.id)?.techniques
            return Technique.allCases.filter { offered?.contains($0.rawValue) ?? true }.map {
                Decision.Option(
                    value: $0.rawValue, facts: [$0.meaning] + ($0.isBuilt ? [] : ["its jobs are not built yet"]))
            }
        }, recommend: { _, facts in Technique.fitting(facts.columns) }
    ) { value, draft, facts in
        guard let technique = Technique(rawValue: value) else {
            return Technique.allCases.map(\.rawValue).joined(separator: ", ")
        }
        if let model = ModelCatalog.model(draft.model.id), !model.techniques.contains(value) {
            return "\(model.techniques.joined(separator: ", ")) for \(model.id)"
        }
        if let format = draft.dataset.format, let fault = facts.techniqueFault(technique, draft.model.id, format) {
            return "one that takes the rows: \(fault)"
        }
        draft.model.technique = technique
        return nil
    }

    private static let destination = DecisionRow(
        id: .destination, question: "What should serve it?", option: "--target sagemaker",
        isOpen: { draft, _ in draft.destination == nil },
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

    private static let endpoint = DecisionRow(
        id: .endpoint, question: "What is the endpoint called?", option: "--endpoint NAME", allowsOther: true,
        isOpen: { draft, facts in facts.isGuided && draft.deploy.endpoint.isEmpty },
        recommend: { draft, _ in Advice(value: draft.name, reason: "it is the project's name") }
    ) { value, draft, _ in
        guard draft.deploy.target.allows(endpoint: value) else { return draft.deploy.target.endpointRule }
        draft.deploy.endpoint = value
        return nil
    }
}

extension DecisionID {
    package static let format = DecisionID("dataset.format")
    package static let columns = DecisionID("dataset.columns")
    package static let endpoint = DecisionID("deploy.endpoint")
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
        let fitting = Technique.allCases.filter { $0.evidence.fits(names) }
        // SFT fits every row: it is taken where nothing more particular does.
        return (fitting.first { $0 != .sft } ?? fitting.first).map {
            DecisionRow.Advice(value: $0.rawValue, reason: $0.evidence.reason)
        }
    }
}
