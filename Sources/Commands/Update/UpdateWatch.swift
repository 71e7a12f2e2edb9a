import Rollouts
import ArgumentParser
import Core
import Lifecycle
import Operations

/// `slipway update watch`
struct UpdateWatch: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "watch",
        abstract: "Watches the update that an endpoint goes through, to its outcome.",
        discussion: """
            Ctrl-C ends only the watching. With --json: one object a line, the last one with the outcome.

            Example: slipway update watch ticket-triage --json
            """)

    @OptionGroup var global: GlobalOptions

    @Argument(help: "The endpoint.")
    var endpoint: String

    mutating func run() async throws {
        let (global, endpoint) = (global, endpoint)
        try await Session.with(global, stage: .deploy, needsProject: false) { session in
            let (watch, request) = try await EndpointWatch.attaching(
                to: endpoint, of: session.workplace, journal: session.endpoints, clock: ContinuousClock())
            let line = ProgressLine(session.output, label: endpoint)
            do {
                let report = try await watch.run(request) { event in
                    session.output.event(event.json)
                    line.update(fraction: nil, detail: event.line, always: true)
                }
                line.finish()
                session.output.event(report.json)
                for text in report.lines { session.output.line(text) }
                if report.outcome.kind != .promoted { throw CommandOutcome(report.outcome.kind.exitStatus) }
            } catch let error as CancellationError {
                line.finish("the update goes on; come back with: slipway update watch \(endpoint)")
                throw error
            }
        }
    }
}
