import ArgumentParser
import Core
import Datasets

/// `slipway data validate`.
struct DataValidate: LeavesNothing {
    static let configuration = CommandConfiguration(
        commandName: "validate",
        abstract: "Check every row against a format; exit status 3 when any is invalid.",
        discussion: """
            Every problem is told with its line, its path in the row, the rule and how to mend it, but never with the row's \
            own text, unless --excerpts asks for that. Without --format the rows' own shape decides. What is right for the \
            service, but stops other readers or breaks advice, is a warning; it changes no exit status. With --target, what \
            that target's trainers stop at is a problem.

            Example: slipway data validate train.jsonl --format sft-chat
            """)

    @OptionGroup var sources: SourceOptions

    @Option(help: "The format; see: slipway data formats. Detected when it is not given.")
    var format: String?

    @Option(help: "Where the rows go: \(TuningTarget.all.map(\.name).joined(separator: ", ")).")
    var target: String?

    @Option(name: .customLong("max-problems"), help: "How many problems to show; all are counted.")
    var maximumProblems = 100

    @Flag(help: "Shows the beginning of what is wrong, at most 80 characters: text of the rows themselves.")
    var excerpts = false

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
            sources.source, format: format.map { FormatID(rawValue: $0) }, target: target,
            maximumProblems: maximumProblems, withExcerpts: excerpts
        ) { formats in
            for line in Self.announcement(formats) { output.say(line) }
        }
        progress.finish()
        output.document(report.json)
        Self.show(report, output)
        if report.invalid > 0 { throw CommandOutcome(.invalid) }
    }

    /// Which format was detected, and which others there are.
    private static func announcement(_ formats: [DetectedFormat]) -> [String] {
        guard let best = formats.first else { return [] }
        let others = formats.dropFirst().map { "it may also be \($0.id), because \($0.reason): --format \($0.id)" }
        return ["format \(best.id), because \(best.reason)"] + others
    }

    private static func show(_ report: ValidationReport, _ output: Output) {
        for problem in report.problems {
            output.line(ProblemText.line(problem))
            if let excerpt = problem.excerpt { output.line("    \(excerpt)") }
        }
        if report.problemCount > report.problems.count {
            output.line(
                "… and \(report.problemCount - report.problems.count) more problems; to see more: --max-problems N")
        }
        for warning in report.warnings { output.line("warning: " + ProblemText.line(warning)) }
        let warnings = report.warningsByRule.values.reduce(0, +)
        if warnings > report.warnings.count { output.line("… and \(warnings - report.warnings.count) more warnings") }
        if report.problemCount + warnings > 0 {
            output.line()
            var table = Table(["RULE", "PROBLEMS"] + (warnings > 0 ? ["WARNINGS"] : []) + ["HOW TO MEND IT"])
            for rule in Rule.allCases {
                let counts = [report.byRule] + (warnings > 0 ? [report.warningsByRule] : [])
                if counts.contains(where: { $0[rule] != nil }) {
                    table.add([rule.rawValue] + counts.map { String($0[rule] ?? 0) } + [rule.remedy])
                }
            }
            for line in table.lines { output.line(line) }
            output.line()
        }
        output.line(
            "\(Figures.count(report.rows, "row")), \(report.valid) valid, \(report.invalid) invalid as \(report.format)"
        )
        output.line("their texts have \(report.characters) characters, about \(report.estimatedTokens) tokens")
    }
}
