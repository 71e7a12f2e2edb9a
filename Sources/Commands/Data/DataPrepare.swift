import ArgumentParser
import Core
import Datasets
import Lifecycle
import Operations

/// `slipway data prepare`.
struct DataPrepare: LeavesNothing {
    static let configuration = CommandConfiguration(
        commandName: "prepare",
        abstract: "Convert a source into a prepared dataset with a digest.",
        discussion: """
            Writes train.jsonl, validation.jsonl (with --validation-split), rejected.jsonl, report.json and report.md. A \
            row that cannot be used is in rejected.jsonl with its reason; rows left out by --only, --take and --fix \
            dedupe are counted. The same source, options and seed give the same files. In a folder that was prepared \
            before, a dataset from the same source is replaced; one from another source only with --replace.

            Rows that are the same are never on both sides of the split. They are when all that the format lists is the \
            same, in whatever order: kept columns, id and extra_info.index make no difference. --group-by keeps the rows of one customer, \
            conversation or document together, --near-duplicates those that differ only in case, white space, \
            punctuation and invisible characters. --fix mends nothing but what it names: trim (white space around texts), nfc (one form of \
            composed characters), dedupe (the first of rows that are the same stays), and of conversations merge-turns (messages of one speaker that \
            follow each other), drop-greeting (the assistant before the user), drop-last-user (who gets no answer), \
            join-system (several system messages).

            --from FORMAT converts rows of another format whole, system prompt, tools and answers included. What rows \
            say and the format cannot, such as a message's name, is named and counted, on stderr and in the report. A \
            row of which every answer has weight 0 is rejected.

            The limits of the target are measured on the written files. Rows stay in training where validation would be \
            too large; what that cannot mend ends with exit status 3, and nothing is written.
            \(Self.limits)

            Example:
              slipway data prepare tickets.csv --format sft-chat --map prompt=text completion=category \
            --validation-split 0.1 --seed 7 --out data
              slipway data prepare chats.jsonl --format vertex-messages --fix trim,nfc,dedupe --group-by customer \
            --validation-split 0.1 --out data
            """)

    private static var limits: String {
        TuningTarget.all.filter { $0 != .none }.map { target in
            let limits = target.limits.filter { $0.consequence != .advises }.map(\.reason)
            return "  \(target.name): \(limits.isEmpty ? target.remark : limits.joined(separator: "; "))."
        }.joined(separator: "\n")
    }

    @OptionGroup var sources: SourceOptions

    @Option(help: "The format; see: slipway data formats.")
    var format: String

    @Option(
        help: ArgumentHelp(
            "The format that the rows have: they are converted whole, without --map. Left out, a row's shape tells it where "
                + "that is certain.",
            valueName: "format"))
    var from: String?

    @OptionGroup var mapping: MappingOptions

    @Option(
        name: .customLong("only"),
        help: ArgumentHelp(
            "Keeps only rows with one of these values in a column; may be repeated.", valueName: "column=a,b,c"))
    var only: [String] = []

    @Option(
        help: ArgumentHelp(
            "Puts columns into the rows as they are, for reward functions and evaluations; may be repeated.",
            valueName: "column,…"))
    var keep: [String] = []

    @Option(help: "Keeps a seeded sample of this many rows.")
    var take: Int?

    @Option(name: .customLong("validation-split"), help: "The share of rows for validation, such as 0.1.")
    var validationSplit = 0.0

    @Option(help: "Decides split and sample.")
    var seed: UInt64 = 0

    @Option(
        name: .customLong("group-by"),
        help: ArgumentHelp("Keeps rows with the same value in a column on one side.", valueName: "column"))
    var groupBy: String?

    @Flag(
        name: .customLong("near-duplicates"),
        help: "Keeps rows on one side that differ only in case, white space and punctuation.")
    var nearDuplicates = false

    @Option(help: ArgumentHelp("Mends what is named, and counts it: \(UnknownFix.known).", valueName: "fix,…"))
    var fix: [String] = []

    @Option(
        help: ArgumentHelp(
            "Whose limits hold: \(TuningTarget.all.map(\.name).joined(separator: ", ")); the format decides when it is "
                + "left out.",
            valueName: "target"))
    var target: String?

    @Option(help: ArgumentHelp("The folder for the files.", valueName: "dir"))
    var out: String

    @Flag(help: "Replaces a dataset in the folder that was prepared from another source.")
    var replace = false

    @OptionGroup var global: GlobalOptions

    init() {}

    func validate() throws {
        guard out.contains("://") else { return }
        let way =
            Composition.objectSchemes.contains(out.prefix { $0 != ":" }.lowercased())
            ? " Prepare into a folder, then send that: slipway data upload DIR --to \(ShellWord.quoted(out))" : ""
        throw ValidationError(
            "--out has '\(TerminalText.escape(out, limit: 200))'; it must be a folder of this machine.\(way)")
    }

    func run() async throws {
        let output = global.output
        let settings = DatasetSettings(
            source: sources.typed, columns: try mapping.columns(), format: format, validationSplit: validationSplit,
            seed: seed, groupBy: groupBy, from: from,
            fixes: fix.flatMap { $0.split(separator: ",").map(String.init) }, target: target)
        var request = try Self.request(settings, try sources.source, out)
        request.constants = try mapping.constants()
        for text in only {
            let (column, values) = try Assignment.parse(text, option: "--only", form: "column=a,b,c")
            request.only[column, default: []] += values.split(separator: ",").map(String.init)
        }
        request.take = take
        request.keep = keep.flatMap { $0.split(separator: ",").map(String.init) }
        request.keepsNearDuplicatesTogether = nearDuplicates
        let replaced = try PreparedFolder.replaced(
            at: PathText.absolute(out), by: request.source.name, isAllowed: replace, absolute: PathText.absolute)
        let progress = ProgressLine(output, label: "preparing")
        defer { progress.finish() }
        let report = try await DataOperations.forCommand(progress, global).prepare(request)
        progress.finish()
        output.document(report.json)
        let summary = PrepareSummary(report: report)
        if let replaced { output.say("replaced the dataset that was there: \(TerminalText.escape(replaced.words))") }
        for line in summary.lines { output.line(line) }
        for line in summary.nextSteps { output.say(line) }
    }

    private static func request(
        _ settings: DatasetSettings, _ source: DataSource, _ out: String
    ) throws -> PrepareRequest {
        do {
            return try PrepareRequest(settings, source: source, outputFolder: out)
        } catch let unknown as UnknownFix {
            throw CommandError(
                CommandError.badArgument,
                "--fix names \(TerminalText.escape(unknown.name, limit: 80)), which is no fix",
                hint: "fixes are: \(UnknownFix.known)")
        }
    }
}
