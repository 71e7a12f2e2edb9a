import Core

/// Gathers statistics of the rows of blocks.
struct InspectionWorker: BlockWorker {
    /// What one block had.
    struct Output: BlockOutput {
        var lines = 0
        var rows = 0
        var unreadable = 0
        var log = ProblemLog(limit: 5)
        var statistics = ColumnStatistics()
        var hashes: [UInt64] = []
        /// Rows by the format that their shape asks for; nil for none.
        var formats: [FormatID?: Int] = [:]
        /// Rows that break rules of the format that their shape asks for.
        var broken = 0
        var firstFormat: FormatID?
        var samples: [JSONValue] = []
    }

    static let sampleCount = 3
    private static let sampleLimit = 400

    private let parser: RowParser
    private let checkers: [(id: FormatID, checker: RowChecker)]
    /// Formats of shapes that were seen: rows mostly have the same.
    private var known: [(shape: RowShape, format: FormatID?)] = []

    init() throws {
        parser = try RowParser()
        checkers = FormatCatalog.built.map { ($0.id, RowChecker($0.schema)) }
    }

    mutating func process(_ block: LineBlock) throws -> Output {
        var output = Output()
        switch block.content {
        case .tooLong(let bytes):
            output.lines = 1
            output.rows = 1
            output.unreadable = 1
            output.log.add(.tooLong(line: 1, bytes: bytes))
        case .lines(let bytes):
            output.lines = try LineBlock.forEachLine(in: bytes) { number, line in
                if line.isBlank { return }
                output.rows += 1
                switch try parser.parse(line) {
                case .refused(let fault):
                    output.unreadable += 1
                    output.log.add(Problem(line: number + 1, path: "$", rule: fault.rule, message: fault.message))
                case .value(let row) where !row.isObject:
                    output.unreadable += 1
                    output.log.add(
                        Problem(
                            line: number + 1, path: "$", rule: .notObject,
                            message: "\(row.kind.name) stands where an object should be"))
                case .value(let row):
                    add(row, line: line, to: &output)
                }
            }
        }
        return output
    }

    private mutating func add(_ row: TapeValue, line: UnsafeRawBufferPointer, to output: inout Output) {
        output.statistics.add(row)
        output.hashes.append(StableHash.hash(line))
        let format = format(of: row)
        if output.formats.isEmpty { output.firstFormat = format }
        output.formats[format, default: 0] += 1
        if let checker = checkers.first(where: { $0.id == format })?.checker {
            var isBroken = false
            checker.check(row) { _, _, _ in isBroken = true }
            if isBroken { output.broken += 1 }
        }
        if output.samples.count < Self.sampleCount { output.samples.append(row.sample(limit: Self.sampleLimit)) }
    }

    private mutating func format(of row: TapeValue) -> FormatID? {
        var shape = RowShape()
        row.forEachMember { key, value in
            guard shape.kinds.count < 64, key.count <= 256 else { return }
            shape.kinds[String(decoding: key, as: UTF8.self)] =
                switch value.kind {
                case .string: .text
                case .list: .list
                case .object: .object
                default: .other
                }
        }
        if let entry = known.first(where: { $0.shape == shape }) { return entry.format }
        let format = FormatCatalog.detect(shape)
        if known.count < 16 { known.append((shape, format)) }
        return format
    }
}
