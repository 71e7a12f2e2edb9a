import ArgumentParser
import Core

/// The root command.
package struct Slipway: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "slipway",
        abstract: "Takes a language model from raw data to a safely updated endpoint.",
        discussion: """
            On AWS SageMaker or on the local cloud, which speaks the same protocols. Every change is first a plan; it \
            runs when its digest is approved.

            Example: slipway local start && slipway data inspect tickets.csv
            """,
        version: SlipwayVersion.text,
        subcommands: []
    )

    package init() {}
}

/// Slipway's version.
package enum SlipwayVersion {
    package static let text = "0.1.0"
}
