import Catalog
import Core

/// Asks for what is not known yet, one decision at a time, and takes answers. The same for terminal, MCP and console.
package struct DecisionEngine: Sendable {
    /// Columns of the data set, when it was looked at: they decide which technique fits.
    package var columns: [String]
    /// Where the project will first run.
    package var cloud: CloudKind

    package init(columns: [String] = [], cloud: CloudKind = .local) {
        self.columns = columns
        self.cloud = cloud
    }

    /// The next open decision; nil when a project file can be written and planned from.
    package func next(_ answers: InitAnswers) -> Decision? { pending(answers).first }

    /// Every open decision, in the order in which they are asked.
    package func pending(_ answers: InitAnswers) -> [Decision] {
        var open: [Decision] = []
        if answers.name.isEmpty { open.append(name) }
        if answers.datasetSource == nil { open.append(source) }
        if answers.modelID == nil { open.append(model(nil)) }
        if answers.technique == nil { open.append(technique(model: answers.modelID)) }
        if answers.destination == nil { open.append(destination) }
        return open
    }

    /// Takes an answer.
    ///
    /// - Throws: `decision.answer_invalid` with what would be valid.
    package func answer(_ id: DecisionID, _ value: String, _ answers: InitAnswers) throws -> InitAnswers {
        var answers = answers
        switch id {
        case Self.nameID:
            guard ProjectFile.isName(value) else {
                throw invalid(id, value, "lower-case letters, digits and single dashes, beginning with a letter")
            }
            answers.name = value
        case Self.sourceID:
            guard !value.isEmpty else { throw invalid(id, value, "a path or URI") }
            answers.datasetSource = value
        case Self.modelID:
            // The exact id and nothing near it: a person chooses the model, not a guess.
            guard ModelCatalog.model(value) != nil else {
                let near = Spelling.nearest(value, in: ModelCatalog.all.map(\.id))
                throw invalid(id, value, "the exact id of a model" + (near.map { "; the nearest is \($0)" } ?? ""))
            }
            answers.modelID = value
        case Self.techniqueID:
            guard let technique = Technique(rawValue: value) else {
                throw invalid(id, value, Technique.allCases.map(\.rawValue).joined(separator: ", "))
            }
            if let model = answers.modelID.flatMap(ModelCatalog.model), !model.techniques.contains(value) {
                throw invalid(id, value, "\(model.techniques.joined(separator: ", ")) for \(model.id)")
            }
            answers.technique = technique
        case Self.destinationID:
            guard let destination = DeploySettings.Destination(rawValue: value) else {
                throw invalid(id, value, DeploySettings.Destination.allCases.map(\.rawValue).joined(separator: ", "))
            }
            answers.destination = destination
        default:
            throw LifecycleError(
                LifecycleError.answerInvalid, "there is no decision \(TerminalText.escape(id.rawValue, limit: 60))",
                hint: "slipway next")
        }
        return answers
    }

    package static let nameID = DecisionID("project.name")
    package static let sourceID = DecisionID("dataset.source")
    package static let modelID = DecisionID("model.id")
    package static let techniqueID = DecisionID("model.technique")
    package static let destinationID = DecisionID("deploy.target")

    private var name: Decision {
        Decision(
            id: Self.nameID, question: "What is the project called?", allowsOther: true, mayRecommend: false)
    }

    private var source: Decision {
        Decision(
            id: Self.sourceID, question: "Which file holds the examples?", allowsOther: true, mayRecommend: false)
    }

    private func model(_ family: String?) -> Decision {
        let options = ModelCatalog.all.filter { !$0.isLocalOnly || cloud == .local }
            .filter { family == nil || $0.family == family }
            .sorted { ($0.family, $0.id) < ($1.family, $1.id) }
            .map { model in
                Decision.Option(value: model.id, group: model.family, facts: model.facts)
            }
        return Decision(
            id: Self.modelID, question: "Which base model? Type its exact id.", options: options, allowsOther: false,
            mayRecommend: false)
    }

    private func technique(model id: String?) -> Decision {
        let offered = id.flatMap(ModelCatalog.model)?.techniques
        let options = Technique.allCases.filter { offered?.contains($0.rawValue) ?? true }.map { technique in
            Decision.Option(value: technique.rawValue, facts: [technique.meaning])
        }
        let fit = fitting()
        return Decision(
            id: Self.techniqueID, question: "How should it learn?", options: options, allowsOther: false,
            mayRecommend: true, recommendation: fit?.technique.rawValue, reason: fit?.reason)
    }

    private var destination: Decision {
        Decision(
            id: Self.destinationID, question: "What should serve it?",
            options: [
                Decision.Option(
                    value: "sagemaker",
                    facts: ["instances of your own, billed by the hour", "canary, linear and rolling updates"]),
                Decision.Option(
                    value: "bedrock",
                    facts: ["billed while it is used", "no gradual update: callers move to a new model"]),
            ],
            allowsOther: false, mayRecommend: false)
    }

    private func fitting() -> (technique: Technique, reason: String)? {
        let names = Set(columns.map { $0.lowercased() })
        if names.contains("chosen"), names.contains("rejected") {
            return (.dpo, "each row has a chosen and a rejected answer")
        }
        if names.contains("ground_truth") || names.contains("reward_model") {
            return (.rlvr, "rows have an answer that a program can check")
        }
        return columns.isEmpty ? nil : (.sft, "rows show the answer to learn")
    }

    private func invalid(_ id: DecisionID, _ value: String, _ expected: String) -> LifecycleError {
        LifecycleError(
            LifecycleError.answerInvalid,
            "\(TerminalText.escape(value, limit: 80)) is no answer to \(id): expected is \(expected)")
    }
}

extension Technique {
    /// One line for people.
    package var meaning: String {
        switch self {
        case .sft: "learns to give the answers in the data"
        case .dpo: "learns to prefer one of two answers"
        case .rlvr: "learns from answers that a program checks"
        }
    }
}
