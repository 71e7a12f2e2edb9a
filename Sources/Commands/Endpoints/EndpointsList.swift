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
            var rows: [JSONValue] = []
            var table = Table(["endpoint", "status", "changed"])
            for endpoint in endpoints {
                let changed = Timestamp.iso8601(endpoint.lastModified)
                rows.append([
                    "name": .string(endpoint.name), "status": .string(endpoint.status),
                    "lastModified": .string(changed),
                ])
                table.add([TerminalText.escape(endpoint.name), TerminalText.escape(endpoint.status), changed])
            }
            session.output.document(["endpoints": .array(rows)])
            if rows.isEmpty {
                session.output.line("no endpoints; next: slipway deploy")
            } else {
                for line in table.lines { session.output.line(line) }
            }
        }
    }
}
