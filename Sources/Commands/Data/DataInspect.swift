import ArgumentParser
import Core
import Datasets

/// `slipway data inspect`.
struct DataInspect: LeavesNothing {
    static let configuration = CommandConfiguration(
        commandName: "inspect",
        abstract: "Show what a source holds: format, columns, lengths, secrets, a suggested mapping.",
        discussion: """
            Reads every row and changes nothing. What looks like a secret or like data about a person is counted and \
            located, never shown. The mapping is a suggestion: prepare takes it only when you type it.

            Example: slipway data inspect tickets.csv
            """)

    @OptionGroup var sources: SourceOptions

    @Flag(help: "Of an hf:// dataset, look at the first rows only, through the dataset server.")
    var preview = false

    @OptionGroup var global: GlobalOptions

    init() {}

    func validate() throws {
        guard !preview || sources.sources.count == 1 else {
            throw ValidationError("--preview takes one hf:// address.")
        }
    }

    func run() async throws {
        if preview, let address = sources.sources.first { return try await HubPreviewRun.run(address, global) }
        let output = global.output
        let progress = ProgressLine(output, label: "reading")
        defer { progress.finish() }
        let report = try await DataOperations.forCommand(progress, global).inspect(sources.source)
        progress.finish()
        output.document(report.json)
        for line in InspectText.lines(report, arguments: sources.typed) { output.line(line) }
    }
}

/// A problem as one line for people.
enum ProblemText {
    static func line(_ problem: Problem) -> String {
        (problem.file.map { TerminalText.escape($0, limit: 200) + " " } ?? "")
            + "\(place(problem))  \(TerminalText.escape(problem.path, limit: 80))  \(problem.rule.rawValue): "
            + TerminalText.escape(problem.message, limit: 400)
    }

    /// The line, and the element of an array; a first line alone may be the whole file.
    private static func place(_ problem: Problem) -> String {
        guard let element = problem.element else { return "line \(problem.line)" }
        return (problem.line == 1 ? "" : "line \(problem.line) ") + "[\(element)]"
    }
}
