import ArgumentParser
import Core
import Lifecycle
import Operations

/// `slipway tune list`
struct TuneList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Lists the account's training jobs, newest first.",
        discussion: "Example: slipway tune list --json")

    @OptionGroup var global: GlobalOptions
    @Option(help: "At most this many.")
    var limit: Int = 20

    mutating func run() async throws {
        let (global, limit) = (global, min(max(limit, 1), 100))
        try await Session.with(global, stage: .tune, needsProject: false) { session in
            let jobs = try await session.workplace.inventory.tuningJobs(limit: limit)
            session.output.document(["jobs": .array(jobs.map(\.entry))])
            var table = Table(["job", "status", "created"])
            for job in jobs {
                table.add([
                    TerminalText.escape(job.name), TerminalText.escape(job.statusText),
                    Timestamp.iso8601(job.created),
                ])
            }
            if jobs.isEmpty {
                session.output.line("no training jobs; next: slipway tune start")
            } else {
                for line in table.lines { session.output.line(line) }
            }
        }
    }
}
