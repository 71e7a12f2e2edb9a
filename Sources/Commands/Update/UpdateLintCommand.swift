import ArgumentParser
import Core
import Lifecycle
import Operations

/// `slipway update lint`
struct UpdateLintCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lint",
        abstract: "Checks alarms, bake and fleet arithmetic of an endpoint's last update, or of a planned one.",
        discussion: """
            Reads only; needs no project. Ends with status 3 when something would not work.

            Example: slipway update lint ticket-triage
                     slipway update lint --plan sha256:…
            """)

    @OptionGroup var global: GlobalOptions
    @Argument(help: "The endpoint.")
    var endpoint: String?
    @Option(help: "The digest of a plan of update start.")
    var plan: String?

    func validate() throws {
        if (endpoint == nil) == (plan == nil) { throw ValidationError("Name an endpoint, or a plan with --plan.") }
    }

    mutating func run() async throws {
        let (global, endpoint) = (global, endpoint)
        let digest = try PlanOptions.digest(plan, option: "--plan")
        try await Session.with(global, stage: .deploy, needsProject: false) { session in
            let report =
                if let digest { try await session.desk().lint(digest) } else {
                    try await UpdateLint(observer: session.workplace.observer).run(endpoint: endpoint ?? "")
                }
            session.output.document(report.json)
            for finding in report.findings { session.output.line(finding.line) }
            if report.findings.isEmpty { session.output.line("nothing to object to") }
            if !report.isSound { throw CommandOutcome(.invalid) }
        }
    }
}
