import Journal
import ArgumentParser
import Core
import Lifecycle
import Operations
import Rollouts

/// `slipway update verify`
struct UpdateVerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Says whether an endpoint's last update really landed.",
        discussion: """
            Compares what serves with what was asked for: from the journal, or from --expected. Status 0 proven, 5 it serves \
            another configuration, 7 something else is not as asked for, 6 not enough evidence.

            Example: slipway update verify ticket-triage --expected ticket-triage-r2-1a2b3c4d
            """)

    @OptionGroup var global: GlobalOptions
    @Argument(help: "The endpoint.")
    var endpoint: String
    @Option(help: "The configuration that should serve (default: what the journal says).")
    var expected: String?

    mutating func run() async throws {
        let (global, endpoint, expected) = (global, endpoint, expected)
        try await Session.with(global, stage: .deploy, needsProject: false) { session in
            let report = try await UpdateVerify(
                observer: session.workplace.observer, wall: session.workplace.time
            ).run(endpoint: endpoint, expected: expected, journal: session.endpoints)
            session.output.document(report.json)
            session.output.line(report.summary)
            for item in report.items { session.output.line("  \(item.line)") }
            if report.exitStatus != .done { throw CommandOutcome(report.exitStatus) }
        }
    }
}
