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
            let lint = UpdateLint(observer: session.workplace.observer)
            var found: LintReport?
            if let endpoint { found = try await lint.run(endpoint: endpoint) }
            if let digest {
                let sealed = try await session.desk().stored(digest)
                found = try await lint.run(sealed.plan.actions, of: session.workplace.cloud)
            }
            guard let report = found else {
                throw CommandError(CommandError.badArgument, "the plan updates no endpoint")
            }
            session.output.document(report.json)
            for finding in report.findings { session.output.line(finding.line) }
            if report.findings.isEmpty { session.output.line("nothing to object to") }
            if !report.isSound { throw CommandOutcome(.invalid) }
        }
    }
}
