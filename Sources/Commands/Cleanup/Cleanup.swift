import Journal
import Operations
import Providers
import ArgumentParser
import Core
import Lifecycle

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
        try await Session.with(global, stage: .deploy, needsProject: true) { session in
            try await CleanupFlow(session: session, options: plan)
                .run(command: "cleanup", subject: session.projectName, endpoints: nil, includesData: includesData)
        }
    }
}

/// What `cleanup` and `endpoints delete` share.
struct CleanupFlow: Sendable {
    let session: Session
    let options: PlanOptions

    func run(command: String, subject: String, endpoints: [String]?, includesData: Bool) async throws {
        let created = try await session.store.created(
            project: session.projectName, environment: session.target.environment)
        let request = CleanupRequest(created: created, endpoints: endpoints, includesData: includesData)
        let intent = PlanIntent(
            command: command, subject: subject, arguments: ["data": .bool(includesData)])
        let result = try await PlanFlow(session: session, options: options).run(intent: intent) { context in
            var draft = try await session.composition.planner.planCleanup(request, context: context)
            draft.confirmName = subject
            return draft
        }
        guard case .ran(let sealed, let outcome) = result else { return }
        let removed = sealed.plan.actions.filter { $0.tier > .read }
        session.output.document([
            "run": .string(outcome.run.rawValue), "removed": .int(Int64(removed.count)),
        ])
        session.output.outcome("\(removed.count) removed")
    }
}
