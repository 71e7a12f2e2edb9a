import AWSClient
import AWSShapes
import ArgumentParser
import Core
import Lifecycle

/// `slipway endpoints list`
struct EndpointsList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Lists the endpoints of the account and region.",
        discussion: "Example: slipway endpoints list --json")

    @OptionGroup var global: GlobalOptions

    mutating func run() async throws {
        try await Session.with(global, stage: .deploy, needsProject: false) { session in
            var rows: [JSONValue] = []
            var table = Table(["endpoint", "status", "changed"])
            var token: String?
            repeat {
                let page = try await session.composition.client.call(
                    SageMaker.Operations.listEndpoints, SageMaker.ListEndpointsInput(nextToken: token, maxResults: 100))
                for endpoint in page.endpoints {
                    let changed = Timestamp.iso8601(endpoint.lastModifiedTime)
                    rows.append([
                        "name": .string(endpoint.endpointName), "status": .string(endpoint.endpointStatus.rawValue),
                        "lastModified": .string(changed),
                    ])
                    table.add([
                        TerminalText.escape(endpoint.endpointName),
                        TerminalText.escape(endpoint.endpointStatus.rawValue), changed,
                    ])
                }
                token = page.nextToken
            } while token != nil
            session.output.document(["endpoints": .array(rows)])
            if rows.isEmpty {
                session.output.line("no endpoints; next: slipway deploy")
            } else {
                for line in table.lines { session.output.line(line) }
            }
        }
    }
}
