package import Core
internal import Synchronization

/// What of a source a training is charged for.
package enum BilledText: Sendable, Equatable {
    /// Columns by name, and the same texts for every row, as `data prepare` takes them.
    case columns([String], constants: [String])
    /// The members of a format that carry content.
    case format(FormatID)
    /// Whatever the first row's shape says: a format.
    case detected
}

/// Characters and tokens of everything that a training is charged for.
package struct BilledContent: Sendable, Equatable {
    /// The format that rows were taken for; nil for columns.
    package var format: FormatID?
    package var rows: Int
    /// Rows that cannot be read, or hold nothing that is charged.
    package var skipped: Int
    /// Unicode code points of content: of messages only what they say, not who says it.
    package var characters: Int
    package var estimatedTokens: Int
    /// Where the true number of tokens very likely is, whatever the tokenizer.
    package var tokenRange: ClosedRange<Int>
    /// Rows with more than the limit that was asked about, in estimated tokens.
    package var rowsOverLimit: Int
    package var bytes: Int

    package init(
        format: FormatID?, rows: Int, skipped: Int, characters: Int, estimatedTokens: Int, tokenRange: ClosedRange<Int>,
        rowsOverLimit: Int, bytes: Int
    ) {
        self.format = format
        self.rows = rows
        self.skipped = skipped
        self.characters = characters
        self.estimatedTokens = estimatedTokens
        self.tokenRange = tokenRange
        self.rowsOverLimit = rowsOverLimit
        self.bytes = bytes
    }
}

/// One measurement of a source's billed content.
struct ContentMeasurement {
    let operations: DataOperations
    let stream: RowStream
    let text: BilledText
    /// Tokens that an example may have; rows above are counted.
    let limit: Int?

    private struct Totals {
        var rows = 0
        var skipped = 0
        var over = 0
        var measure = TextMeasure()
        var format: FormatID?
    }

    /// - Throws: `data.column_missing`, `data.format_unknown`, `data.content_unknown`, and the
    ///   errors of reading a source.
    func run() async throws -> BilledContent {
        var columns: [ColumnExpression] = []
        switch text {
        case .columns(let names, _):
            columns = try names.map { try ColumnExpression($0, available: stream.columns) }
            if let available = stream.columns {
                for column in columns { try column.requireColumns(in: available, of: stream.source.name) }
            }
        case .format(let id): _ = try FormatCatalog.format(id)
        case .detected: break
        }
        let totals = Mutex(Totals())
        let (text, limit, read) = (text, limit, columns)
        let detection = FormatDecision()
        let end = try await stream.run(operations.pipeline()) {
            try ContentWorker(text, columns: read, limit: limit, decision: detection)
        } merge: { output, _ in
            totals.withLock { totals in
                totals.rows += output.rows
                totals.skipped += output.skipped
                totals.over += output.over
                totals.measure.merge(output.measure)
            }
        }
        var result = totals.withLock { $0 }
        var log = ProblemLog(limit: 0)
        let refused = try log.locate(end, in: stream.source)
        result.rows += refused
        result.skipped += refused
        guard result.rows > 0 else { throw EmptySource.error(stream.source) }
        guard result.measure.characters > 0 else { throw unknown(result.rows) }
        return BilledContent(
            format: detection.format, rows: result.rows, skipped: result.skipped, characters: result.measure.characters,
            estimatedTokens: result.measure.estimatedTokens, tokenRange: result.measure.tokenRange,
            rowsOverLimit: result.over, bytes: end.bytes)
    }

    private func unknown(_ rows: Int) -> DatasetError {
        let name = TerminalText.escape(stream.source.name)
        switch text {
        case .columns(let names, _):
            return DatasetError(
                DatasetError.contentUnknown,
                "none of the \(rows) rows of \(name) has text in "
                    + names.map { TerminalText.escape($0, limit: 60) }.joined(separator: ", "),
                hint: "look at the columns with: slipway data inspect \(name)")
        case .format(let id):
            return DatasetError(
                DatasetError.contentUnknown, "none of the \(rows) rows of \(name) has the content of the format \(id)",
                hint: "check it with: slipway data validate \(name) --format \(id)")
        case .detected:
            return DatasetError(
                DatasetError.contentUnknown,
                "\(name) is in no training format, so that nobody knows which of its columns are trained on",
                hint: "name them as for data prepare: --map prompt=COLUMN completion=COLUMN; "
                    + "slipway data inspect suggests some")
        }
    }
}

/// The format of a source that nobody named, decided by its first row.
private final class FormatDecision: Sendable {
    private let state = Mutex<FormatID?>(nil)
    var format: FormatID? { state.withLock { $0 } }
    func note(_ format: FormatID) { state.withLock { $0 = $0 ?? format } }
}

/// Measures the billed content of blocks.
private struct ContentWorker: BlockWorker {
    struct Output: BlockOutput {
        var lines = 0
        var rows = 0
        var skipped = 0
        var over = 0
        var measure = TextMeasure()
    }

    /// Members that carry content, in every format.
    private static let contentMembers = [
        "prompt", "completion", "messages", "system", "chosen", "rejected", "contents", "systemInstruction",
        "system_instruction", "completions", "query", "response",
    ]

    private let names: [[UInt8]]
    private var finder: ColumnFinder
    /// What columns add, each with the text before it.
    private let parts: [(lead: [UInt8], places: [ColumnFinder.Place])]
    private let constants: [[UInt8]]
    private let needsFormat: Bool
    private let decision: FormatDecision
    private let limit: Int
    private let parser: RowParser
    private var detector = FormatDetector()

    init(_ text: BilledText, columns: [ColumnExpression], limit: Int?, decision: FormatDecision) throws {
        var finder = ColumnFinder()
        parts = columns.flatMap(\.parts).map { part in
            (Array(part.lead.utf8), part.paths.map { finder.place($0) })
        }
        self.finder = finder
        switch text {
        case .columns(_, let constants):
            names = []
            self.constants = (constants + columns.compactMap(\.tail)).map { Array($0.utf8) }
            needsFormat = false
        case .format(let id):
            names = Self.contentMembers.map { Array($0.utf8) }
            constants = []
            needsFormat = false
            decision.note(id)
        case .detected:
            names = Self.contentMembers.map { Array($0.utf8) }
            constants = []
            needsFormat = true
        }
        self.limit = limit ?? Int.max
        self.decision = decision
        parser = try RowParser()
    }

    mutating func process(_ block: LineBlock) throws -> Output {
        var output = Output()
        guard case .lines(let bytes) = block.content else {
            return Output(lines: 1, rows: 1, skipped: 1)
        }
        output.lines = try LineBlock.forEachLine(in: bytes) { _, line in
            if line.isBlank { return }
            output.rows += 1
            guard case .value(let row) = try parser.parse(line), row.isObject, isOfFormat(row) else {
                output.skipped += 1
                return
            }
            var measure = TextMeasure()
            row.forEachMember { key, value in
                if names.contains(where: { $0.count == key.count && key.elementsEqual($0) }) {
                    Self.content(value, &measure)
                }
            }
            if !parts.isEmpty { try finder.read(row) }
            for (lead, places) in parts {
                guard let value = finder.value(places)?.value, value.isFilled else { continue }
                lead.withUnsafeBytes { measure.add($0) }
                Self.content(value, &measure)
            }
            guard measure.characters > 0 else {
                output.skipped += 1
                return
            }
            for constant in constants { constant.withUnsafeBytes { measure.add($0) } }
            if measure.estimatedTokens > limit { output.over += 1 }
            output.measure.merge(measure)
        }
        return output
    }

    private mutating func isOfFormat(_ row: TapeValue) -> Bool {
        guard needsFormat else { return true }
        guard let format = detector.detect(row).formats.first else { return false }
        decision.note(format.id)
        return true
    }

    /// What a value says: a text, or of messages and their parts the content alone.
    private static func content(_ value: TapeValue, _ measure: inout TextMeasure) {
        if value.isString {
            measure.add(value.bytes)
        } else if value.isList {
            value.forEachElement { _, element in content(element, &measure) }
        } else if value.isObject {
            for name in ["content", "parts", "text", "value", "completion", "candidates"] {
                if let inner = value.member(name) { content(inner, &measure) }
            }
        }
    }
}
