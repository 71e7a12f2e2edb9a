import AWSClient
import AWSShapes
import ArgumentParser
import Core
import Lifecycle

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
            let page = try await session.composition.client.call(
                SageMaker.Operations.listTrainingJobs,
                SageMaker.ListTrainingJobsInput(maxResults: limit, sortBy: .creationTime, sortOrder: .descending))
            session.output.document([
                "jobs": .array(
                    page.trainingJobSummaries.map { job in
                        [
                            "name": .string(job.trainingJobName), "status": .string(job.trainingJobStatus.rawValue),
                            "secondaryStatus": job.secondaryStatus.map { .string($0.rawValue) } ?? .null,
                            "created": .string(Timestamp.iso8601(job.creationTime)),
                        ]
                    })
            ])
            var table = Table(["job", "status", "created"])
            for job in page.trainingJobSummaries {
                table.add([
                    TerminalText.escape(job.trainingJobName), TerminalText.escape(job.trainingJobStatus.rawValue),
                    Timestamp.iso8601(job.creationTime),
                ])
            }
            if page.trainingJobSummaries.isEmpty {
                session.output.line("no training jobs; next: slipway tune start")
            } else {
                for line in table.lines { session.output.line(line) }
            }
        }
    }
}
