import ArgumentParser
import Core
import Datasets

/// `slipway data validate`.
struct DataValidate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "validate",
        abstract: "Check every row against a format; exit status 3 when any is invalid.",
        discussion: "Example: slipway data validate train.jsonl --format sft-chat")

    @Argument(help: "A JSON lines, CSV or TSV file.")
    var source: String

    @Option(help: "The format; see: slipway data formats.")
    var format: String

    @Option(name: .customLong("max-problems"), help: "How many problems to show; all are counted.")
    var maximumProblems = 100

    @OptionGroup var global: GlobalOptions

    init() {}

    func validate() throws {
        guard maximumProblems >= 0, maximumProblems <= 1_000_000 else {
            throw ValidationError("--max-problems must be from 0 to 1000000.")
        }
    }

    func run() async throws {
        let output = global.output
        let progress = ProgressLine(output, label: "checking")
        defer { progress.finish() }
        let report = try await DataOperations.forCommand(progress, global).validate(
            source, format: FormatID(rawValue: format), maximumProblems: maximumProblems)
        progress.finish()
        output.document(report.json)
        for problem in report.problems { output.line(ProblemText.line(problem)) }
        if report.problemCount > report.problems.count {
            output.line("… and \(report.problemCount - report.problems.count) more problems")
        }
        for rule in Rule.allCases {
            if let count = report.byRule[rule] { output.line("\(rule.rawValue): \(count)") }
        }
        output.line("\(report.rows) rows, \(report.valid) valid, \(report.invalid) invalid")
        if report.invalid > 0 { throw CommandOutcome(.invalid) }
    }
}
