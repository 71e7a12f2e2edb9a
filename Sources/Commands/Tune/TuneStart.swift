import ArgumentParser
import Core
import Lifecycle
import Operations
import Rollouts

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
        let (global, plan, data) = (global, plan, data)
        let options = TuneIntent.Options(
            continueFrom: continueFrom,
            hyperparameters: try Assignment.parse(
                hyperparameters, option: "--hyperparameter", form: "name=value"),
            acceptsLicence: acceptsLicence)
        try await Session.with(global, stage: PlanCommand.tune.stage, needsProject: true) { session in
            _ = try session.scope.model()
            let rows = try await global.trainingData(data, of: session.scope.file)
            try await session.run(try await TuneIntent(options, data: rows, in: session.scope), plan)
        }
    }
}

extension Session {
    /// Plans a fine-tune, and runs what is approved.
    func run(_ intent: TuneIntent, _ plan: PlanOptions) async throws {
        guard let done = try await PlanFlow(session: self, options: plan).run(intent) else { return }
        let release = done.outcome.releases.last?.rawValue
        output.document(intent.reply(done.outcome))
        let next = try await intent.next(done.outcome, in: self.scope, of: self.workplace)
        output.outcome("release \(release ?? "none") of \(self.scope.name); next: \(next)")
    }
}
