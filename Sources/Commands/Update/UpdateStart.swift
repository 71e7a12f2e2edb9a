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
            Ends with status 0 when the release was promoted, 5 when it was rolled back, 6 when it was held. A release that \
            serves already is left alone, unless --strategy says how to replace its instances.

            Example: slipway update start ticket-triage --release r2 --canary 1
            """)

    @OptionGroup var global: GlobalOptions
    @OptionGroup var plan: PlanOptions

    @Argument(help: "The endpoint.")
    var endpoint: String

    @Option(help: "The release that shall serve (default: the newest).")
    var release: String?

    @Option(
        help: ArgumentHelp(
            Self.built + " (default: update.strategy)."))
    var strategy: String?

    @Option(
        name: [.customLong("step"), .customLong("canary")],
        help: "The part of the fleet that goes first: instances (1) or a share (10%).")
    var step: String?

    @Option(help: "How long each stage bakes: 90s, 10m, 1h.")
    var bake: String?

    @Flag(
        name: .customLong("accept-loss"),
        help: "Go on although settings of the endpoint cannot be carried over; the plan names them.")
    var acceptsLoss = false

    mutating func run() async throws {
        let (global, plan) = (global, plan)
        let options = UpdateIntent.Options(
            endpoint: endpoint, release: release, strategy: try strategy.map(Self.strategy),
            step: try step.map(Self.share),
            bake: try bake.map { try DurationArgument.parse($0, option: "--bake") }, acceptsLoss: acceptsLoss)
        try await Session.with(global, stage: PlanCommand.update.stage, needsProject: true) { session in
            let intent = try await UpdateIntent(options, in: session.scope)
            try await session.reportingUpdates {
                guard let done = try await PlanFlow(session: session, options: plan).run(intent) else { return }
                let report = try session.desk().report(of: done.sealed, done.outcome)
                session.output.document(report?.json ?? .null)
                if let report { session.show(report) }
            }
        }
    }

    private static let built = RolloutStrategy.Kind.allCases.filter(\.isBuilt).map(\.rawValue).joined(separator: ", ")

    private static func strategy(_ text: String) throws -> RolloutStrategy.Kind {
        guard let known = RolloutStrategy.Kind(rawValue: text) else {
            throw CommandError(
                CommandError.badArgument,
                "--strategy \(TerminalText.escape(text, limit: 40)) is not known; there are: "
                    + built)
        }
        return known
    }

    private static func share(_ text: String) throws -> FleetShare {
        guard let share = FleetShare(text: text) else {
            throw CommandError(
                CommandError.badArgument,
                "--step takes instances (1) or a share (10%), not \(TerminalText.escape(text, limit: 40))")
        }
        return share
    }
}
