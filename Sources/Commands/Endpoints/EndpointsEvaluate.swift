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

    mutating func run() async throws {
        let (global, names, limit, show) = (global, [endpoint] + against, limit, show)
        let (maximumTokens, concurrency) = (maximumTokens, concurrency)
        let file = try QuestionFile(path: PathText.absolute(data), limit: limit)
        try await Session.with(global, stage: .deploy, needsProject: false) { session in
            let total = file.questions.count
            var scores: [EndpointEvaluator.Score] = []
            for name in names {
                let line = ProgressLine(session.output, label: "asking \(name)")
                let call = ChatCall(
                    inference: session.workplace.inference, endpoint: name, maximumTokens: maximumTokens)
                scores.append(
                    try await EndpointEvaluator().score(
                        call, questions: file.questions, limit: concurrency
                    ) { done in
                        line.update(fraction: Double(done) / Double(total), detail: "\(done) of \(total)")
                    })
                line.finish()
            }
            report(scores, file.questions, show: show, session.output)
        }
    }

    private func report(
        _ scores: [EndpointEvaluator.Score], _ questions: [QuestionFile.Question], show: Int, _ output: Output
    ) {
        // Spread over the file: rows of one kind often stand together.
        let step = max(1, questions.count / max(1, show))
        let shown = Array(stride(from: 0, to: questions.count, by: step).prefix(show))
        var document: JSONObject = ["rows": .int(Int64(questions.count))]
        document["endpoints"] = .array(
            scores.map { score in
                [
                    "endpoint": .string(score.endpoint), "accuracy": .double(score.accuracy),
                    "correct": .int(Int64(score.correct)), "failed": .int(Int64(score.failed)),
                ]
            })
        document["samples"] = .array(
            shown.map { index in
                var answers = JSONObject()
                for score in scores { answers[score.endpoint] = score.answers[index].map { .string($0) } ?? .null }
                return [
                    "question": .string(questions[index].text), "expected": .string(questions[index].expected),
                    "answers": .object(answers),
                ]
            })
        output.document(.object(document))
        var table = Table(["question", "expected"] + scores.map(\.endpoint))
        for index in shown {
            table.add(
                [
                    TerminalText.escape(questions[index].text, limit: 48),
                    TerminalText.escape(questions[index].expected, limit: 28),
                ] + scores.map { TerminalText.escape($0.answers[index] ?? "(no answer)", limit: 28) })
        }
        let write: (String) -> Void = output.isJSON ? { output.say($0) } : { output.line($0) }
        for line in table.lines { write(line) }
        for score in scores {
            write(
                "exact match of \(score.endpoint): \(score.correct) of \(questions.count) = "
                    + "\((score.accuracy * 1000).rounded() / 10) %"
                    + (score.failed > 0 ? ", \(score.failed) without an answer" : ""))
        }
    }
}
