import ArgumentParser
import Core
import Lifecycle
import Operations

/// `slipway releases add`
struct ReleasesAdd: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Adds a release that is another one with other container variables.",
        discussion: """
            The weights stay the same; what changes is how the container runs. Changes nothing in the cloud.

            Example: slipway releases add --from r2 --set OPTION_MAX_MODEL_LEN=512
            """)

    @OptionGroup var global: GlobalOptions

    @Option(help: "The release to start from.")
    var from: String

    @Option(name: .customLong("set"), help: "NAME=value of a container variable. May be repeated.")
    var variables: [String] = []

    mutating func run() async throws {
        let change = try ReleaseChange(
            of: from, setting: try Assignment.parse(variables, option: "--set", form: "NAME=value"))
        try await Session.with(global, stage: .deploy, needsProject: true) { session in
            let release = try await change.add(in: session.scope, at: SystemWallClock().now)
            session.output.document(release.summary)
            session.output.line("release \(release.id); next: slipway update start ENDPOINT --release \(release.id)")
        }
    }
}
