import Providers
import ArgumentParser
import Core
import Lifecycle
import Operations
import Rollouts

/// `slipway update start`
struct UpdateStart: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "start",
        abstract: "Puts another release behind an endpoint, watched by alarms, and proves what serves afterwards.",
        discussion: """
            Ends with status 0 when the release was promoted, 5 when it was rolled back, 6 when it was held.

            Example: slipway update start ticket-triage --release r2 --canary 1
            """)

    @OptionGroup var global: GlobalOptions
    @OptionGroup var plan: PlanOptions

    @Argument(help: "The endpoint.")
    var endpoint: String

    @Option(help: "The release that shall serve (default: the newest).")
    var release: String?

    @Option(help: "canary or all-at-once (default: update.strategy).")
    var strategy: String?

    @Option(help: "The canary: instances (1) or a share of the fleet (10%).")
    var canary: String?

    @Option(help: "How long each stage bakes: 90s, 10m, 1h.")
    var bake: String?

    mutating func run() async throws {
        let (global, plan, endpoint, name) = (global, plan, endpoint, release)
        let overrides = UpdateOverrides(strategy: strategy, canary: canary, bake: bake)
        try await Session.with(global, stage: .deploy, needsProject: true) { session in
            let settings = try overrides.applied(to: session.project?.update)
            let release = try await session.releaseOrNewest(name)
            let request = UpdateRequest(
                endpoint: endpoint, release: release, from: nil, settings: settings,
                roleARN: session.settings.roleARN, budgetExtraUSD: session.project?.budget.rolloutExtraUSD)
            let intent = PlanIntent(
                command: "update start", subject: endpoint,
                arguments: [
                    "release": .string(release.id.rawValue), "artifact": .string(release.content.artifactDigest.hex),
                    "strategy": .string(settings.strategy.name),
                    "bakeSeconds": .int(settings.bake.components.seconds),
                    "step": settings.strategy.step.map(UpdateOverrides.text) ?? .null,
                ])
            let flow = PlanFlow(session: session, options: plan)
            do {
                let result = try await flow.run(intent: intent) { context in
                    try await session.composition.planner.planUpdate(request, context: context)
                }
                guard case .ran(let sealed, let outcome) = result else { return }
                let watched = sealed.plan.actions.last { action in
                    session.composition.cloudPort(store: session.store).operations.row(for: action.operation)?.rollout
                        == .watch
                }
                let report: JSONValue = watched.flatMap { outcome.results[$0.id] } ?? .null
                session.output.document(report)
                session.output.outcome(
                    "promoted: requested \(report["requested"]?.string ?? "?"), serving \(report["serving"]?.string ?? "?")"
                )
                for item in report["proof"]?.array ?? [] {
                    session.output.outcome(
                        "  \(item["verdict"]?.string ?? "?") \(item["name"]?.string ?? "?"): expected "
                            + TerminalText.escape(item["expected"]?.string ?? "?", limit: 120) + ", seen "
                            + TerminalText.escape(item["seen"]?.string ?? "?", limit: 120))
                }
            } catch let ended as UpdateEnded {
                session.output.document(ended.report.json)
                for line in ended.report.lines { session.output.say(line) }
                throw CommandOutcome(ended.code.exitStatus)
            }
        }
    }
}
