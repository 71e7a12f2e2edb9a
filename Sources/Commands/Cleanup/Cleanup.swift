import ArgumentParser
import Core
import Lifecycle
import Operations

/// `slipway cleanup`
struct Cleanup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Removes what this project's runs created in the cloud.",
        discussion: """
            Endpoints, configurations, models and alarms; with --data also uploaded files and artifacts. Only what the \
            journal knows and what still carries our tags. Needs the project's name typed.

            Example: slipway cleanup --confirm ticket-triage
            """)

    @OptionGroup var global: GlobalOptions
    @OptionGroup var plan: PlanOptions

    @Flag(name: .customLong("data"), help: "Also remove uploaded data and artifacts.")
    var includesData = false

    mutating func run() async throws {
        let (global, plan, includesData) = (global, plan, includesData)
        try await Session.with(global, stage: PlanCommand.cleanup.stage, needsProject: true) { session in
            try await session.clean(try await CleanupIntent(includesData: includesData, in: session.scope), plan)
        }
    }
}

extension Session {
    /// What `cleanup` and `endpoints delete` share.
    func clean(_ intent: CleanupIntent, _ options: PlanOptions) async throws {
        guard let done = try await PlanFlow(session: self, options: options).run(intent) else { return }
        output.document(intent.reply(done.outcome, of: done.sealed))
        output.outcome("\(CleanupIntent.removed(by: done.sealed)) removed")
    }
}
