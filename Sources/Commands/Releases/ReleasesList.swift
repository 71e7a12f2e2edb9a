import Journal
import ArgumentParser
import Core
import Lifecycle
import Operations
import Rollouts

/// `slipway releases list`
struct ReleasesList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Lists the project's releases, newest first.",
        discussion: "Example: slipway releases list --json")

    @OptionGroup var global: GlobalOptions

    mutating func run() async throws {
        try await Session.with(global, stage: .deploy, needsProject: false) { session in
            let releases = try await session.scope.releases()
            let endpoint = session.scope.file?.deploy?.endpoint
            let snapshot =
                if let endpoint { try await session.workplace.observer.endpoint(endpoint) } else {
                    EndpointSnapshot?.none
                }
            let serving = releases.serving(snapshot)?.id
            session.output.document(["releases": .array(releases.map(\.summary))])
            if releases.isEmpty {
                session.output.line("no releases of \(session.scope.name) yet; next: slipway tune start")
                return
            }
            var table = Table(["release", "created", "serves", "model", "artifact"])
            for release in releases {
                table.add([
                    release.id.rawValue, Timestamp.iso8601(release.created),
                    release.id == serving ? endpoint ?? "" : "",
                    TerminalText.escape(release.content.baseModel), TerminalText.escape(release.content.artifactURI),
                ])
            }
            for line in table.lines { session.output.line(line) }
        }
    }
}
