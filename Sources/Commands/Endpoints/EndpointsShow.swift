import Journal
import ArgumentParser
import Core
import Lifecycle
import Operations
import Rollouts

/// `slipway endpoints show`
struct EndpointsShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Shows what serves behind an endpoint, and what its last update came to.",
        discussion: "Example: slipway endpoints show ticket-triage")

    @OptionGroup var global: GlobalOptions
    @Argument(help: "The endpoint.")
    var endpoint: String

    mutating func run() async throws {
        let (global, endpoint) = (global, endpoint)
        try await Session.with(global, stage: .deploy, needsProject: false) { session in
            let report = try await EndpointReport(endpoint, in: session.scope, of: session.workplace)
            let (snapshot, output) = (report.snapshot, session.output)
            output.document(report.json)
            output.line("endpoint   \(TerminalText.escape(snapshot.name)), \(snapshot.status)")
            let release = report.release.map { ", release \($0)" } ?? ""
            output.line("serving    \(TerminalText.escape(snapshot.configuration))\(release)")
            if let pending = snapshot.pending {
                output.line("pending    \(TerminalText.escape(pending.configuration))")
            }
            for variant in snapshot.variants {
                output.line(
                    "variant    \(TerminalText.escape(variant.name)): \(variant.currentCount ?? 0) of "
                        + "\(variant.desiredCount ?? 0) \(TerminalText.escape(variant.instanceType ?? ""))")
            }
            if let reason = snapshot.failureReason { output.line("reason     \(TerminalText.escape(reason))") }
            if let outcome = report.verdict?.outcome {
                output.line("last update \(outcome.kind.rawValue): \(TerminalText.escape(outcome.reason.text))")
            }
        }
    }
}
