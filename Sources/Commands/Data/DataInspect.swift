import ArgumentParser
import Core
import Datasets

/// `slipway data inspect`.
struct DataInspect: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inspect",
        abstract: "Show what a source holds: format, columns, samples, a suggested mapping.",
        discussion: "Example: slipway data inspect tickets.csv")

    @Argument(help: "A JSON lines, CSV or TSV file.")
    var source: String

    @OptionGroup var global: GlobalOptions

    init() {}

    func run() async throws {
        let output = global.output
        let progress = ProgressLine(output, label: "reading")
        defer { progress.finish() }
        let report = try await DataOperations.forCommand(progress, global).inspect(source)
        progress.finish()
        output.document(report.json)
        Self.show(report, output)
    }

    private static func show(_ report: InspectReport, _ output: Output) {
        let name = TerminalText.escape(report.source)
        output.line("\(name): \(report.container.rawValue), \(report.rows) rows, \(report.bytes) bytes")
        let format = report.format?.rawValue ?? "none"
        output.line("format \(format) (confidence \(report.confidence.rawValue)): \(report.reason)")
        if report.duplicates > 0 { output.line("\(report.duplicates) rows repeat an earlier row") }
        if report.unreadable > 0 { output.line("\(report.unreadable) rows cannot be read:") }
        for problem in report.problems { output.line("  " + ProblemText.line(problem)) }
        output.line()
        var table = Table(["COLUMN", "TYPE", "EMPTY", "DISTINCT", "CHARACTERS (MEAN, 95 %, MOST)"])
        for column in report.columns {
            let lengths = column.lengths.map { "\(Int($0.mean.rounded())), \($0.percentile95), \($0.maximum)" }
            table.add([
                TerminalText.escape(column.name, limit: 40), column.type, String(column.empty),
                column.distinct.map(String.init) ?? "many", lengths ?? "",
            ])
        }
        for line in table.lines { output.line(line) }
        output.line()
        for sample in report.samples { output.line("sample  " + TerminalText.escape(sample.text, limit: 200)) }
        guard !report.suggestedMapping.isEmpty else { return }
        let roles = report.suggestedMapping.keys.sorted { ($0 == "prompt" ? "" : $0) < ($1 == "prompt" ? "" : $1) }
        output.line()
        for role in roles {
            let column = TerminalText.escape(report.suggestedMapping[role] ?? "", limit: 40)
            output.line("\(role) may be \(column): \(report.mappingReasons[role] ?? "")")
        }
        let maps = roles.map { "\($0)=\(TerminalText.escape(report.suggestedMapping[$0] ?? "", limit: 40))" }
        output.say(
            "next: slipway data prepare \(name) --format sft-chat --map \(maps.joined(separator: " ")) --out data")
    }
}

/// A problem as one line for people.
enum ProblemText {
    static func line(_ problem: Problem) -> String {
        (problem.file.map { TerminalText.escape($0, limit: 200) + " " } ?? "")
            + "line \(problem.line)  \(TerminalText.escape(problem.path, limit: 80))  \(problem.rule.rawValue): "
            + TerminalText.escape(problem.message, limit: 300)
    }
}
