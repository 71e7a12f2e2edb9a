import ArgumentParser
import Core
import Lifecycle
import Operations

/// `slipway endpoints delete`
struct EndpointsDelete: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "delete",
        abstract: "Deletes an endpoint that this project made, with its configuration and model.",
        discussion: "Example: slipway endpoints delete ticket-triage --confirm ticket-triage")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var plan: PlanOptions
    @Argument(help: "The endpoint.")
    var endpoint: String

    mutating func run() async throws {
        let (global, plan, endpoint) = (global, plan, endpoint)
        try await Session.with(global, stage: PlanCommand.deleteEndpoint.stage, needsProject: true) { session in
            try await session.clean(try await CleanupIntent(endpoint: endpoint, in: session.scope), plan)
        }
    }
}
