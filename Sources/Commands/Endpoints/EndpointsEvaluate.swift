import ArgumentParser
import Core
import Lifecycle
import Operations

/// `slipway endpoints evaluate`
struct EndpointsEvaluate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate",
        abstract: "Asks endpoints the same held-out questions and shows their answers side by side.",
        discussion: """
            Exact match after trimming white space. A question without an answer counts as wrong.

            Example: slipway endpoints evaluate ticket-triage --against ticket-triage-base --data prepared/validation.jsonl
            """)

    @OptionGroup var global: GlobalOptions
    @Argument(help: "The endpoint.")
    var endpoint: String
    @Option(help: "Another endpoint to compare with. May be repeated.")
    var against: [String] = []
    @Option(help: "Rows with prompt and completion, as slipway data prepare writes them.")
    var data: String
    @Option(help: "At most this many rows.")
    var limit: Int?
    @Option(help: "How many answers are shown side by side.")
    var show: Int = 8
    @Option(name: .customLong("max-tokens"), help: "Most tokens of an answer.")
    var maximumTokens: Int = 24
    @Option(help: "Requests under way at a time.")
    var concurrency: Int = 2

    @Flag(help: "Ask once more with the possible answers listed in the question, and read the first one that is named.")
    var labels = false

    mutating func run() async throws {
        let labels = labels
        let (global, names, limit, show) = (global, [endpoint] + against, limit, show)
        let (maximumTokens, concurrency) = (maximumTokens, concurrency)
        let file = try QuestionFile(path: PathText.absolute(data), limit: limit)
        try await Session.with(global, stage: .deploy, needsProject: false) { session in
            try await session.workplace.refuseMissing(names)
            let total = file.questions.count
            var line: ProgressLine?
            let report = try await EvaluationReport.ask(
                names, file.questions, through: session.workplace.inference, maximumTokens: maximumTokens,
                limit: concurrency, listsLabels: labels, samples: show
            ) { name in
                line?.finish()
                let next = ProgressLine(session.output, label: "asking \(name)")
                line = next
                return { done in next.update(fraction: Double(done) / Double(total), detail: "\(done) of \(total)") }
            }
            line?.finish()
            present(report, session.output)
        }
    }

    private func present(_ report: EvaluationReport, _ output: Output) {
        output.document(report.json)
        var table = Table(["question", "expected"] + report.scores.map(\.endpoint))
        for sample in report.samples {
            table.add(
                [
                    TerminalText.escape(sample.question.text, limit: 48),
                    TerminalText.escape(sample.question.expected, limit: 28),
                ] + sample.answers.map { TerminalText.escape($0 ?? "(no answer)", limit: 28) })
        }
        let write: (String) -> Void = output.isJSON ? { output.say($0) } : { output.line($0) }
        for line in table.lines(fitting: output.isInteractive ? Output.terminalWidth : Figures.width) { write(line) }
        for score in report.scores {
            write(
                "exact match of \(score.endpoint): \(score.correct) of \(report.rows) = "
                    + "\((score.accuracy * 1000).rounded() / 10) %"
                    + (score.failed > 0 ? ", \(score.failed) without an answer" : ""))
            if let labelled = score.labelled {
                let share = Double(labelled) / Double(max(1, report.rows))
                write(
                    "with the labels listed, \(score.endpoint): \(labelled) of \(report.rows) = "
                        + "\((share * 1000).rounded() / 10) %")
            }
        }
    }
}
