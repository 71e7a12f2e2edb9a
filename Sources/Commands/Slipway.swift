import ArgumentParser
import Core

/// The root command.
struct Slipway: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "slipway",
        abstract: "Takes a language model from raw data to a safely updated endpoint.",
        discussion: """
            On AWS SageMaker or on the local cloud, which speaks the same protocols. Every change is first a plan; it \
            runs when its digest is approved.

            Example: slipway local start && slipway data inspect tickets.csv
            """,
        version: SlipwayVersion.text,
        groupedSubcommands: [
            .init(name: "Project", subcommands: [Init.self, Status.self, PlanNext.self, Apply.self, Resume.self]),
            .init(name: "Data", subcommands: [DataCommand.self]),
            .init(
                name: "Models and endpoints",
                subcommands: [
                    Models.self, Cost.self, Tune.self, Releases.self, Deploy.self, Endpoints.self, Update.self,
                    Cleanup.self,
                ]),
            .init(name: "Account", subcommands: [Doctor.self, Roles.self]),
            .init(name: "This machine", subcommands: [Engine.self, Local.self, ErrorsList.self]),
        ]
    )

    init() {}
}

/// Slipway's version.
enum SlipwayVersion {
    static let text = "0.1.0"
}
