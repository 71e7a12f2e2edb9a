import ArgumentParser
import Core
import Datasets

/// `slipway data prepare`.
struct DataPrepare: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "prepare",
        abstract: "Convert a source into a prepared dataset with a digest.",
        discussion: """
            Writes train.jsonl, validation.jsonl (with --validation-split), rejected.jsonl and report.json. A row that \
            cannot be used is in rejected.jsonl with its reason; rows left out by --only and --take are counted.

            Example: slipway data prepare tickets.csv --format sft-chat --map prompt=text completion=category \
            --validation-split 0.1 --seed 7 --out data
            """)

    @Argument(help: "A JSON lines, CSV or TSV file.")
    var source: String

    @Option(help: "The format; see: slipway data formats.")
    var format: String

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp("Takes a role's value from a column; may be repeated.", valueName: "role=column"))
    var map: [String] = []

    @Option(
        name: .customLong("set"),
        help: ArgumentHelp("Gives a role the same text in every row; may be repeated.", valueName: "role=text"))
    var constants: [String] = []

    @Option(
        name: .customLong("only"),
        help: ArgumentHelp(
            "Keeps only rows with one of these values in a column; may be repeated.", valueName: "column=a,b,c"))
    var only: [String] = []

    @Option(help: "Keeps a seeded sample of this many rows.")
    var take: Int?

    @Option(name: .customLong("validation-split"), help: "The share of rows for validation, such as 0.1.")
    var validationSplit = 0.0

    @Option(help: "Decides split and sample.")
    var seed: UInt64 = 0

    @Option(help: ArgumentHelp("The folder for the files.", valueName: "dir"))
    var out: String

    @OptionGroup var global: GlobalOptions

    init() {}

    func run() async throws {
        let output = global.output
        var request = PrepareRequest(
            source: source, format: FormatID(rawValue: format),
            columns: try Assignment.parse(map, option: "--map", form: "role=column"), outputFolder: out)
        request.constants = try Assignment.parse(constants, option: "--set", form: "role=text")
        for text in only {
            let (column, values) = try Assignment.parse(text, option: "--only", form: "column=a,b,c")
            request.only[column, default: []] += values.split(separator: ",").map(String.init)
        }
        request.take = take
        request.validationSplit = validationSplit
        request.seed = seed
        let progress = ProgressLine(output, label: "preparing")
        defer { progress.finish() }
        let report = try await DataOperations.forCommand(progress, global).prepare(request)
        progress.finish()
        output.document(report.json)
        Self.show(report, output)
    }

    private static func show(_ report: PrepareReport, _ output: Output) {
        for file in report.dataset.files {
            output.line("\(TerminalText.escape(file.path)): \(file.rows) rows, \(file.bytes) bytes, \(file.sha256)")
        }
        output.line(
            "\(report.rows) rows read, \(report.written) written, \(report.rejected) rejected, "
                + "\(report.excludedByOnly + report.excludedByTake) excluded, \(report.duplicates) repeat others")
        output.line("dataset \(report.dataset.digest)")
        if report.rejected > 0 {
            output.say("rejected rows and their reasons: \(TerminalText.escape(report.rejectedFile))")
        }
    }
}
