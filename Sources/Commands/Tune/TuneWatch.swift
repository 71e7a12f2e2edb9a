import ArgumentParser
import Core
import Lifecycle
import Operations

/// `slipway tune watch`
struct TuneWatch: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "watch", abstract: "Watches a training job to its end.",
        discussion: """
            Ctrl-C ends only the watching. With --json each look is one line. Status 0 when the job completed, 7 when
            it failed or was stopped.

            Example: slipway tune watch my-job --json
            """)

    @OptionGroup var global: GlobalOptions
    @Argument(help: "The job's name (default: the newest).")
    var job: String?

    mutating func run() async throws {
        let (global, job) = (global, job)
        try await Session.with(global, stage: .tune, needsProject: false) { session in
            let (output, workplace) = (session.output, session.workplace)
            let watch = TuningWatch(
                inventory: workplace.inventory, clock: ContinuousClock(), interval: workplace.pollInterval)
            let name = try await watch.name(job)
            let line = ProgressLine(output, label: name)
            var shown = ""
            do {
                let ended = try await watch.run(name) { job in
                    let text = job.json.text
                    if text != shown {
                        shown = text
                        output.event(job.json)
                    }
                    line.update(fraction: job.fraction, detail: job.words)
                }
                line.finish()
                output.line("\(name): \(ended.words)")
                if ended.status != .completed { throw CommandOutcome(.cloudFailed) }
            } catch let error as CancellationError {
                line.finish("the job goes on; come back with: slipway tune watch \(name)")
                throw error
            }
        }
    }
}

extension TuningJob {
    /// Where it stands, for people; escaped.
    fileprivate var words: String {
        var parts = [status == .underWay ? stage ?? statusText : statusText]
        parts += metrics.map { "\(TerminalText.escape($0.name, limit: 40)) \(RunReporter.figure($0.value))" }
        if let failure { parts.append(TerminalText.escape(failure.raw)) }
        return parts.joined(separator: "  ")
    }
}
