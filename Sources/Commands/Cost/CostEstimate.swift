import ArgumentParser
import Catalog
import Core
import Datasets

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
            The source is a folder that data prepare wrote (its train.jsonl counts), rows in a training format, or any \
            source with --map as for data prepare. A model without a published price is refused, never counted as zero. \
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
        let price = try TrainingPrice.find(
            model: model, mode: try modeName(), region: global.region, isLocal: global.cloud == "local",
            book: try PriceBook.inHome(home))
        let chosenEpochs = try CostReport.epochs(epochs, price)
        let (data, text) = try dataset()
        let progress = ProgressLine(output, label: "counting")
        defer { progress.finish() }
        let content = try await DataOperations.forCommand(progress, global).measure(
            data, text, limit: price.maximumTokens)
        progress.finish()
        let report = CostReport(
            source: try sources.source.name, price: price, content: content, epochs: chosenEpochs,
            isDefaultEpochs: epochs == nil,
            now: SystemWallClock().now)
        output.document(report.json)
        for line in report.lines { output.line(line) }
    }

    private func modeName() throws -> AgentPlatformModel.ModeName? {
        guard let mode else { return nil }
        if let name = AgentPlatformModel.ModeName(spelling: mode) { return name }
        throw CommandError(
            CommandError.badArgument, "--mode is \(TerminalText.escape(mode, limit: 40)); it must be peft or full")
    }

    /// What is counted: a prepared folder's training file, or the source as it was named.
    private func dataset() throws -> (DataSource, BilledText) {
        let source = try sources.source
        if let folder = source.names.first, source.names.count == 1, DurableFile.exists(folder + "/report.json") {
            let prepared = try PreparedDataset(folder: folder)
            guard let train = prepared.file(split: "train") else {
                throw CommandError(
                    CommandError.badArgument, "\(TerminalText.escape(folder)) has no training file",
                    hint: "write it again with: slipway data prepare")
            }
            return (DataSource(train.path), .format(prepared.format))
        }
        let columns = try mapping.columns()
        if !columns.isEmpty {
            let texts = try mapping.constants()
            return (
                source,
                .columns(Set(columns.values).sorted(), constants: texts.keys.sorted().compactMap { texts[$0] })
            )
        }
        return (source, format.map { .format(FormatID(rawValue: $0)) } ?? .detected)
    }
}
