import ArgumentParser
import Core
import Lifecycle

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
        try await Session.with(global, stage: .deploy, needsProject: true) { session in
            try await CleanupFlow(session: session, options: plan)
                .run(command: "endpoints delete", subject: endpoint, endpoints: [endpoint], includesData: false)
        }
    }
}
