import ArgumentParser
import Core
import Lifecycle
import Operations

/// `slipway endpoints import`
struct EndpointsImport: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract:
            "Takes an endpoint that Slipway did not make into the journal, and shows what an update would change.",
        discussion: """
            What serves becomes a release of the project. Changes nothing in the cloud; cleanup never touches it.

            Example: slipway endpoints import support
            """)

    @OptionGroup var global: GlobalOptions
    @Argument(help: "The endpoint.")
    var endpoint: String

    mutating func run() async throws {
        let (global, endpoint) = (global, endpoint)
        try await Session.with(global, stage: .deploy, needsProject: false) { session in
            let imported = try await EndpointImport(
                endpoint, into: session.scope, of: session.workplace, run: RunID.generate(SystemRandomSource()))
            let (output, release) = (session.output, imported.release.id)
            output.document(imported.json)
            output.line("release \(release) of \(session.scope.name) is what \(TerminalText.escape(endpoint)) serves")
            output.line("an update to it would change:")
            for change in imported.changes { output.line("  \(TerminalText.escape(change))") }
            for loss in imported.losses { output.line("  lost: \(TerminalText.escape(loss))") }
            output.line(
                "next: slipway update start \(endpoint) --release \(release) --strategy all-at-once --plan-only")
        }
    }
}
