import ArgumentParser
import Catalog
import Core
import Datasets
import Lifecycle
import Operations

/// `slipway cost …`
struct Cost: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Tells what a training will cost, before anything is sent.",
        discussion: "Example: slipway cost estimate data --model qwen/qwen3@qwen3-8b", subcommands: [CostEstimate.self])
}

/// `slipway cost estimate`
struct CostEstimate: LeavesNothing {
    static let configuration = CommandConfiguration(
        commandName: "estimate",
        abstract: "Tokens × epochs × price of a dataset for a model, as a range with the price's date.",
        discussion: """
            The source is a folder that data prepare wrote (its train.jsonl counts, in its own format), rows in a training \
            format, or any source with --map as for data prepare. A model without a published price is refused, never counted as zero. \
            Your own prices go into prices.json in Slipway's home, under a region and the model's id or name, and count \
            before published ones; where yours differ between regions, --region says which.

            Example: slipway cost estimate tickets.csv --map prompt=text completion=category \
            --model "Qwen 3 8B" --epochs 3
            """)

    @OptionGroup var sources: SourceOptions

    @Option(help: "The model: an id of models list, or a model of Agent Platform by id or name.")
    var model: String

    @Option(help: "peft or full, where the model has both.")
    var mode: String?

    @Option(help: "How often the data is gone through (default: the published starting value).")
    var epochs: Int?

    @Option(help: "The format that the rows have; see: slipway data formats.")
    var format: String?

    @OptionGroup var mapping: MappingOptions

    @OptionGroup var global: GlobalOptions

    init() {}

    func validate() throws {
        if let epochs, epochs < 1 || epochs > 1_000 { throw ValidationError("--epochs must be from 1 to 1000.") }
        if mapping.hasConstants, mapping.isEmpty { throw ValidationError("--set goes with --map.") }
    }

    func run() async throws {
        let output = global.output
        let home = try ProcessEnvironment.home()
        let now = SystemWallClock().now
        let price = try TrainingPrice.find(
            model: model, mode: try modeName(), region: global.region,
            isLocal: try global.targetFlags().cloud == .local, book: try PriceBook.inHome(home, now: now))
        let chosenEpochs = try CostReport.epochs(epochs, price)
        let counted = try await CostSource(
            try sources.source, columns: try mapping.columns(), constants: try mapping.constants(),
            format: format.map(FormatID.init(rawValue:)))
        let progress = ProgressLine(output, label: "counting")
        defer { progress.finish() }
        let content = try await DataOperations.forCommand(progress, global).measure(
            counted.data, counted.text, limit: price.maximumTokens)
        progress.finish()
        let report = CostReport(
            source: try sources.source.name, price: price, content: content, epochs: chosenEpochs,
            isDefaultEpochs: epochs == nil, now: now)
        output.document(report.json)
        for line in report.lines { output.line(line) }
    }

    private func modeName() throws -> AgentPlatformModel.ModeName? {
        guard let mode else { return nil }
        if let name = AgentPlatformModel.ModeName(spelling: mode) { return name }
        throw CommandError(
            CommandError.badArgument, "--mode is \(TerminalText.escape(mode, limit: 40)); it must be peft or full")
    }
}
