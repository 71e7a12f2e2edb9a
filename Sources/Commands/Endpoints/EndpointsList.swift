import ArgumentParser
import Core
import Lifecycle
import Operations

/// `slipway endpoints list`
struct EndpointsList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Lists the endpoints of the account and region.",
        discussion: "Example: slipway endpoints list --json")

    @OptionGroup var global: GlobalOptions

    mutating func run() async throws {
        try await Session.with(global, stage: .deploy, needsProject: false) { session in
            let endpoints = try await session.workplace.inventory.endpoints()
            session.output.document(["endpoints": .array(endpoints.map(\.json))])
            var table = Table(["endpoint", "status", "changed"])
            for endpoint in endpoints {
                table.add([
                    TerminalText.escape(endpoint.name), TerminalText.escape(endpoint.status),
                    Timestamp.iso8601(endpoint.lastModified),
                ])
            }
            if endpoints.isEmpty {
                session.output.line("no endpoints; next: slipway deploy")
            } else {
                for line in table.lines { session.output.line(line) }
            }
        }
    }
}
