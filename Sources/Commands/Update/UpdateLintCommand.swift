import ArgumentParser
import Core
import Lifecycle
import Operations

/// `slipway update lint`
struct UpdateLintCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lint",
        abstract: "Checks an endpoint's alarms, bake and fleet arithmetic before its next update.",
        discussion: """
            Reads only; needs no project. Ends with status 3 when something would not work.

            Example: slipway update lint ticket-triage
            """)

    @OptionGroup var global: GlobalOptions
    @Argument(help: "The endpoint.")
    var endpoint: String

    mutating func run() async throws {
        let (global, endpoint) = (global, endpoint)
        try await Session.with(global, stage: .deploy, needsProject: false) { session in
            let report = try await UpdateLint(observer: session.workplace.observer).run(endpoint: endpoint)
            session.output.document(report.json)
            for finding in report.findings { session.output.line(finding.line) }
            if report.findings.isEmpty { session.output.line("nothing to object to") }
            if !report.isSound { throw CommandOutcome(.invalid) }
        }
    }
}
