/// Turns the rows of blocks into requests for a renderer, or estimates their tokens where there is none.
struct CountWorker: BlockWorker {
    /// What one block had.
    struct Output: BlockOutput {
        var lines = 0
        /// Rows of the block, those that cannot be read included.
        var rows = 0
        /// One request for each row that can be read, without its beginning, which holds the row's number.
        var requests: [Request] = []
        /// Estimates; refusals count rows from 1 in the block.
        var totals = TokenTotals()
    }

    struct Request: Sendable {
        /// From 1 in the block.
        var row: Int
        var bytes: [UInt8]
    }

    /// How many refusals are kept.
    static let keptRefusals = 20

    private let layout: RowLayout
    private let trainer: RenderTrainer
    private let parser: RowParser
    private var converter: ConversionWorker?
    /// nil where a renderer counts.
    private let estimate: EstimateRenderer?

    init(
        _ layout: RowLayout, for trainer: RenderTrainer, converter: ConversionWorker?, estimate: EstimateRenderer?
    ) throws {
        self.layout = layout
        self.trainer = trainer
        self.converter = converter
        self.estimate = estimate
        parser = try RowParser()
    }

    mutating func process(_ block: LineBlock) throws -> Output {
        var output = Output()
        guard case .lines(let bytes) = block.content else {
            (output.lines, output.rows) = (1, 1)
            output.refuse(1, "it has more than \(BlockCutter.rowLimit) bytes")
            return output
        }
        output.lines = try LineBlock.forEachLine(in: bytes) { _, line in
            if line.isBlank { return }
            output.rows += 1
            guard converter != nil else { return try add(line, to: &output) }
            try convert(line, to: &output)
        }
        return output
    }

    /// Rows are converted one by one here, so that each keeps its number.
    private mutating func convert(_ line: UnsafeRawBufferPointer, to output: inout Output) throws {
        guard let converted = try converter?.process(LineBlock(number: 0, content: .lines(line))) else { return }
        if let problem = converted.rejected.first?.problem {
            return output.refuse(output.rows, "\(problem.path): \(problem.message)")
        }
        var bytes = converted.converted
        let count = bytes.count
        bytes.append(contentsOf: [UInt8](repeating: 0, count: RowParser.padding))
        try bytes.withUnsafeBytes { try add(UnsafeRawBufferPointer(rebasing: $0[..<count]), to: &output) }
    }

    private func add(_ line: UnsafeRawBufferPointer, to output: inout Output) throws {
        switch try parser.parse(line) {
        case .refused(let fault): output.refuse(output.rows, fault.message)
        case .value(let row):
            let exchange: Exchange
            do {
                exchange = try ExchangeReader.read(row, layout, for: trainer)
            } catch {
                return output.refuse(output.rows, error.reason)
            }
            if let estimate { return output.totals.add(estimate.render(exchange)) }
            var writer = JSONLineWriter(capacity: line.count + 64)
            exchange.write(row: row, layout, for: trainer, to: &writer)
            output.requests.append(Request(row: output.rows, bytes: writer.bytes))
        }
    }
}

extension CountWorker.Output {
    fileprivate mutating func refuse(_ row: Int, _ reason: String) {
        totals.rows += 1
        totals.refused += 1
        if totals.refusals.count < CountWorker.keptRefusals {
            totals.refusals.append(TokenTotals.Refusal(row: row, reason: reason))
        }
    }
}
