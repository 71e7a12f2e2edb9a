import AWSClient
import AWSShapes
import ArgumentParser
import Core
import Lifecycle

/// `slipway tune watch`
struct TuneWatch: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "watch", abstract: "Watches a training job to its end.",
        discussion: """
            Ctrl-C ends only the watching. Status 0 when the job completed, 7 when it failed or was stopped.

            Example: slipway tune watch my-job --json
            """)

    @OptionGroup var global: GlobalOptions
    @Argument(help: "The job's name (default: the newest).")
    var job: String?

    mutating func run() async throws {
        let (global, job) = (global, job)
        try await Session.with(global, stage: .tune, needsProject: false) { session in
            let name = if let job { job } else { try await Self.newest(session) }
            let line = ProgressLine(session.output, label: name)
            let sageMaker = SageMakerClient(session.composition.client)
            var shown = ""
            while true {
                guard let description = try await sageMaker.trainingJob(name) else {
                    throw CommandError(
                        CommandError.badArgument, "there is no training job \(TerminalText.escape(name, limit: 80))",
                        hint: "slipway tune list")
                }
                let status = TrainingStatus(description)
                let text = status.json.text
                if text != shown {
                    shown = text
                    session.output.event(status.json)
                }
                line.update(fraction: status.progress.fraction, detail: status.words)
                if status.isTerminal {
                    line.finish()
                    session.output.line("\(name): \(status.words)")
                    if status.status != "Completed" { throw CommandOutcome(.cloudFailed) }
                    return
                }
                do {
                    try await Task.sleep(for: session.composition.pollInterval)
                } catch {
                    line.finish("the job goes on; come back with: slipway tune watch \(name)")
                    throw error
                }
            }
        }
    }

    private static func newest(_ session: Session) async throws -> String {
        let page = try await session.composition.client.call(
            SageMaker.Operations.listTrainingJobs,
            SageMaker.ListTrainingJobsInput(maxResults: 1, sortBy: .creationTime, sortOrder: .descending))
        guard let job = page.trainingJobSummaries.first else {
            throw CommandError(
                CommandError.badArgument, "there are no training jobs", hint: "slipway tune start")
        }
        return job.trainingJobName
    }
}

/// What a description of a training job says, for people and for `--json`.
struct TrainingStatus: Sendable {
    let name: String
    let status: String
    let secondary: String
    let failure: String?
    let progress: TrainingJobProgress

    init(_ job: SageMaker.DescribeTrainingJobOutput) {
        name = job.trainingJobName
        status = job.trainingJobStatus.rawValue
        secondary = job.secondaryStatus.rawValue
        failure = job.failureReason
        progress = TrainingJobProgress(job)
    }

    var isTerminal: Bool { ["Completed", "Failed", "Stopped"].contains(status) }

    /// For people, escaped.
    var words: String {
        var parts = [status == "InProgress" ? secondary : status]
        parts += progress.metrics.map { "\(TerminalText.escape($0.name, limit: 40)) \(RunReporter.figure($0.value))" }
        if let failure { parts.append(TerminalText.escape(failure)) }
        return parts.joined(separator: "  ")
    }

    var json: JSONValue {
        var values = JSONObject()
        for metric in progress.metrics { values[metric.name] = .double(metric.value) }
        return [
            "job": .string(name), "status": .string(status), "secondaryStatus": .string(secondary),
            "fraction": progress.fraction.map { .double($0) } ?? .null, "metrics": .object(values),
            "failureReason": failure.map { .string($0) } ?? .null,
        ]
    }
}
