import ArgumentParser
import Core
import Lifecycle
import Operations

/// `slipway releases list`
struct ReleasesList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Lists the project's releases, newest first.",
        discussion: "Example: slipway releases list --json")

    @OptionGroup var global: GlobalOptions

    mutating func run() async throws {
        try await Session.with(global, stage: .deploy, needsProject: false) { session in
            let list = try await ReleaseList(in: session.scope, of: session.workplace)
            session.output.document(list.json)
            if list.entries.isEmpty {
                session.output.line("no releases of \(session.scope.name) yet; next: \(list.next)")
                return
            }
            var table = Table(["release", "created", "serves", "model", "artifact"])
            for entry in list.entries {
                let release = entry.release
                table.add([
                    release.id.rawValue, Timestamp.iso8601(release.created), TerminalText.escape(entry.serves ?? ""),
                    TerminalText.escape(release.content.baseModel),
                    (entry.hasWeights ? "" : "gone: ") + TerminalText.escape(release.content.artifactURI),
                ])
            }
            for line in table.lines { session.output.line(line) }
        }
    }
}
