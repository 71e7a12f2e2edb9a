package import Core
package import Lifecycle
internal import Rollouts

/// Fine-tune the project's model on prepared data.
package struct TuneIntent: PlannedIntent {
    package let intent: PlanIntent
    private let request: TuneRequest

    /// What a person or program may say beyond the project file.
    package struct Options: Sendable {
        /// Goes on from this release's adapter instead of from the base model.
        package var continueFrom: String?
        /// Win over the project file's.
        package var hyperparameters: [String: String]
        package var acceptsLicence: Bool

        package init(
            continueFrom: String? = nil, hyperparameters: [String: String] = [:], acceptsLicence: Bool = false
        ) {
            self.continueFrom = continueFrom
            self.hyperparameters = hyperparameters
            self.acceptsLicence = acceptsLicence
        }
    }

    /// - Throws: `decision.needed` when the project names no model or no technique; `data.format_unfit` when the rows are not what the
    ///   technique takes on that model; `release.unknown`.
    package init(_ options: Options, data: TrainingData, in scope: ProjectScope) async throws {
        let model = try scope.model()
        guard let technique = model.technique else {
            throw LifecycleError(
                LifecycleError.decisionNeeded, "\(ProjectFile.fileName) does not say how \(model.id) is tuned",
                hint: "write technique: under model: with \(Technique.names)")
        }
        try data.check(technique, on: model.id)
        let values = model.hyperparameters.merging(options.hyperparameters) { $1 }
        var from: Release?
        if let name = options.continueFrom { from = try await scope.release(name) }
        request = TuneRequest(
            hub: model.hub, model: model.id, technique: technique, hyperparameters: values, training: data.training,
            validation: data.validation, trainingRows: data.trainingRows, continueFrom: from,
            placement: scope.settings.placement, acceptsLicence: options.acceptsLicence || model.acceptsLicence,
            budgetUSD: scope.file?.budget.trainingUSD)
        var arguments: JSONObject = [
            "hub": .string(model.hub), "technique": .string(technique.rawValue),
            "training": .string(data.training.digest.hex), "hyperparameters": .object(JSONObject(sorting: values)),
        ]
        if let validation = data.validation { arguments["validation"] = .string(validation.digest.hex) }
        if let from { arguments["continue"] = .string(from.id.rawValue) }
        intent = PlanIntent(.tune, subject: model.id, arguments: arguments)
    }

    package func draft(_ planner: any CloudPlanner, context: PlanningContext) async throws -> PlanDraft {
        try await planner.planTune(request, context: context)
    }

    /// `{"run", "release"}`.
    package func reply(_ outcome: RunOutcome) -> JSONValue {
        [
            "run": .string(outcome.run.rawValue),
            "release": outcome.releases.last.map { .string($0.rawValue) } ?? .null,
        ]
    }

    /// The command that puts the run's release to use: an endpoint that is there already is updated.
    package func next(
        _ outcome: RunOutcome, in scope: ProjectScope, of workplace: CloudWorkplace
    ) async throws -> String {
        guard let endpoint = try await scope.servingEndpoint(of: workplace), let release = outcome.releases.last else {
            return "slipway deploy"
        }
        return "slipway update start \(endpoint.name) --release \(release)"
    }
}
