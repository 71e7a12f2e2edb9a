import Journal
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
        let from = from
        let changes = try Assignment.parse(variables, option: "--set", form: "NAME=value")
        guard !changes.isEmpty else {
            throw CommandError(
                CommandError.badArgument,
                "a release without any change would be \(TerminalText.escape(from, limit: 20)) itself",
                hint: "name what changes: --set NAME=value")
        }
        try await Session.with(global, stage: .deploy, needsProject: true) { session in
            var content = try await session.scope.release(from).content
            for (name, value) in changes { content.containerEnvironment[name] = value }
            let release = try await session.store.addRelease(
                content, project: session.scope.name, environment: session.scope.environment,
                at: SystemWallClock().now)
            session.output.document(release.summary)
            session.output.line("release \(release.id); next: slipway update start ENDPOINT --release \(release.id)")
        }
    }
}
