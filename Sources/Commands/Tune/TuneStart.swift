import Operations
import Providers
import ArgumentParser
import Core
import Datasets
import Lifecycle

/// `slipway tune start`
struct TuneStart: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "start",
        abstract: "Fine-tunes the project's model, and records what comes of it as a release.",
        discussion: """
            Prepares the data as dataset: in slipway.yaml says, when that is not done; uploads it, starts the job, waits
            for its end and records the release.

            Example: slipway tune start --plan-only
            """)

    @OptionGroup var global: GlobalOptions
    @OptionGroup var plan: PlanOptions

    @Option(help: "A folder that slipway data prepare wrote, or its train.jsonl (default: what dataset: says).")
    var data: String?

    @Option(name: .customLong("continue"), help: "Go on from this release's adapter instead of from the base model.")
    var continueFrom: String?

    @Option(name: .customLong("hyperparameter"), help: "name=value; wins over slipway.yaml. May be repeated.")
    var hyperparameters: [String] = []

    @Flag(name: .customLong("accept-licence"), help: "You have read and accept the model's licence.")
    var acceptsLicence = false

    mutating func run() async throws {
        let (global, plan) = (global, plan)
        let request = try TuneArguments(
            data: data, continueFrom: continueFrom, hyperparameters: hyperparameters, acceptsLicence: acceptsLicence)
        try await Session.with(global, stage: .tune, needsProject: true) { session in
            try await request.run(session, plan)
        }
    }
}

/// What `tune start` was asked for, before the project is known.
struct TuneArguments: Sendable {
    var data: String?
    var continueFrom: String?
    var hyperparameters: [String: String] = [:]
    var acceptsLicence: Bool

    /// - Throws: `command.bad_argument` for a hyperparameter without `=`.
    init(data: String?, continueFrom: String?, hyperparameters: [String], acceptsLicence: Bool) throws {
        self.data = data
        self.continueFrom = continueFrom
        self.acceptsLicence = acceptsLicence
        self.hyperparameters = try Assignment.parse(hyperparameters, option: "--hyperparameter", form: "name=value")
    }

    /// Plans, and runs what is approved.
    func run(_ session: Session, _ options: PlanOptions) async throws {
        let (tune, intent) = try await request(session)
        let result = try await PlanFlow(session: session, options: options).run(intent: intent) { context in
            try await session.composition.planner.planTune(tune, context: context)
        }
        guard case .ran(_, let outcome) = result else { return }
        let release = outcome.releases.last?.rawValue
        session.output.document([
            "run": .string(outcome.run.rawValue), "release": release.map { .string($0) } ?? .null,
        ])
        session.output.outcome("release \(release ?? "none") of \(session.projectName); next: slipway deploy")
    }

    /// The planner's request and the intent that an approved plan is compared with.
    ///
    /// - Throws: `decision.needed` when the project names no model; errors of the data and the release.
    func request(_ session: Session) async throws -> (TuneRequest, PlanIntent) {
        guard let model = session.project?.model else {
            throw LifecycleError(
                LifecycleError.decisionNeeded, "\(ProjectFile.fileName) names no model to tune",
                hint: "choose one from slipway models list, and write its exact id under model: id:")
        }
        let technique = model.technique ?? .sft
        let prepared = try await trainingData(session)
        try prepared.check(technique, on: model.id)
        var values = model.hyperparameters
        for (name, value) in hyperparameters { values[name] = value }
        var from: Release?
        if let continueFrom { from = try await session.release(continueFrom) }
        let request = TuneRequest(
            hub: model.hub, model: model.id, technique: technique, hyperparameters: values,
            training: prepared.training, validation: prepared.validation, trainingRows: prepared.trainingRows,
            continueFrom: from, roleARN: session.settings.roleARN, bucket: session.settings.bucket,
            acceptsLicence: acceptsLicence || model.acceptsLicence, budgetUSD: session.project?.budget.trainingUSD)
        var arguments: JSONObject = [
            "hub": .string(model.hub), "technique": .string(technique.rawValue),
            "training": .string(prepared.training.digest.hex),
            "hyperparameters": .object(KeyValue.object(values)),
        ]
        if let validation = prepared.validation { arguments["validation"] = .string(validation.digest.hex) }
        if let from { arguments["continue"] = .string(from.id.rawValue) }
        return (request, PlanIntent(command: "tune start", subject: model.id, arguments: arguments))
    }

    /// The files that `--data` names, or those of the project's dataset, which is prepared when it is not.
    private func trainingData(_ session: Session) async throws -> TrainingData {
        guard let data else {
            guard let project = session.project, project.dataset != nil else {
                throw LifecycleError(
                    LifecycleError.decisionNeeded, "neither --data nor dataset: source: says what to train on",
                    hint: "add dataset: {source: …, format: …} to \(ProjectFile.fileName), or use --data")
            }
            return try await session.options.prepareDataset(of: project).data
        }
        do {
            return try await TrainingData(PathText.absolute(data))
        } catch let error as DatasetError
            where error.code == DatasetError.sourceMissing || error.code == DatasetError.sourceEmpty
        {
            throw CommandError(CommandError.badArgument, error.message, hint: error.hint)
        }
    }
}

/// Names and values as JSON.
enum KeyValue {
    /// The values as a JSON object in a fixed order.
    static func object(_ values: [String: String]) -> JSONObject {
        var object = JSONObject()
        for (name, value) in values.sorted(by: { $0.key < $1.key }) { object[name] = .string(value) }
        return object
    }
}
