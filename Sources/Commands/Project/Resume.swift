import ArgumentParser
import Core
import Journal
import Lifecycle
import Operations

/// `slipway resume`
struct Resume: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Goes on with a run that stopped or whose process died.",
        discussion: "Example: slipway resume run-0123456789abcdef")

    @OptionGroup var global: GlobalOptions

    @Argument(help: "The run (default: the project's only unfinished one that no process executes).")
    var run: String?

    mutating func run() async throws {
        let (global, name) = (global, run)
        try await Session.with(global, stage: .deploy, needsProject: false) { session in
            let reporter = RunReporter(session.output)
            defer { reporter.finish() }
            try await session.reportingUpdates {
                // A run keeps the region of its own stage, whatever stage this command belongs to.
                let done = try await session.desk().resume(named: name, anyRegion: global.region == nil) {
                    reporter.take($0)
                }
                try session.show(done.outcome, of: done.sealed)
            }
        }
    }
}
