import ArgumentParser
import Core
import Lifecycle
import Operations

/// `slipway deploy`
struct Deploy: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Puts a release behind a new endpoint.",
        discussion: """
            On an endpoint that exists it refuses: slipway update start replaces what serves there.

            Example: slipway deploy --release r1
            """)

    @OptionGroup var global: GlobalOptions
    @OptionGroup var plan: PlanOptions

    @Option(help: "The release (default: the newest).")
    var release: String?

    @Flag(help: "Deploy the project's base model as the hub has it, for comparison.")
    var base = false

    @Option(help: "The endpoint's name (default: deploy.endpoint).")
    var endpoint: String?

    @Option(help: "How many instances (default: deploy.count).")
    var count: Int?

    @Option(help: "The instance type (default: deploy.instance).")
    var instance: String?

    func validate() throws {
        if base, release != nil { throw ValidationError("--base and --release exclude each other") }
        if let count, count < 1 { throw ValidationError("--count must be at least 1") }
    }

    mutating func run() async throws {
        let (global, plan) = (global, plan)
        let options = DeployIntent.Options(
            release: release, isBase: base, endpoint: endpoint, count: count, instance: instance)
        try await Session.with(global, stage: PlanCommand.deploy.stage, needsProject: true) { session in
            try await session.run(
                try await DeployIntent(options, in: session.scope, of: session.workplace), plan)
        }
    }
}

extension Session {
    /// Plans a deployment, and runs what is approved.
    func run(_ intent: DeployIntent, _ plan: PlanOptions) async throws {
        guard let done = try await PlanFlow(session: self, options: plan).run(intent) else { return }
        output.document(intent.reply(done.outcome))
        output.outcome(
            "endpoint \(intent.endpoint) serves \(intent.release.id); next: slipway endpoints invoke "
                + "\(intent.endpoint) --text …")
    }
}
