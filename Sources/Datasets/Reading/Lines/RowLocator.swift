import Core

/// Turns rows into physical lines, and meets the rows that were refused before they became JSON.
///
/// Rows must be asked for in the order of the source; the same row may be asked for twice. Refused rows are met on the way,
/// each once and in order.
struct RowLocator {
    /// How the rows of one part become lines.
    enum Trace: Sendable {
        /// A row's number is its line; refused rows are in the file at `refusals`, which is not there without any.
        case lines(refusals: String?)
        case table(LineTable)
    }

    private let traces: [Trace]
    private var part = -1
    private var refusals: RefusalReader?
    private var table: LineTable.Cursor?

    init(_ traces: [Trace]) { self.traces = traces }

    /// The physical line on which row `number`, from 1, of a part begins.
    ///
    /// - Parameter refused: hears of the refused rows that come before it.
    mutating func line(
        part wanted: Int, row number: Int, refused: (RefusedRow) throws -> Void
    ) throws -> Int {
        try go(to: wanted, refused)
        if table != nil { return table?.line(ofRow: number) ?? number }
        while let row = try refusals?.next(before: number) { try refused(row) }
        return number
    }

    /// Passes the rest, so that every refused row was met.
    mutating func finish(refused: (RefusedRow) throws -> Void) throws { try go(to: traces.count, refused) }

    private mutating func go(to wanted: Int, _ refused: (RefusedRow) throws -> Void) throws {
        while part < wanted {
            while let row = try refusals?.next(before: .max) { try refused(row) }
            part += 1
            (refusals, table) = (nil, nil)
            guard part < traces.count else { return }
            switch traces[part] {
            case .lines(let path): refusals = try path.flatMap { try RefusalReader(path: $0, part: part) }
            case .table(let lines): table = LineTable.Cursor(lines)
            }
        }
    }
}

/// Reads what a ``RefusalLog`` wrote, a block at a time.
private struct RefusalReader {
    private let part: Int
    private var cutter: BlockCutter
    private let buffer = LineBuffer(capacity: BlockCutter.chunkSize)
    private let parser: RowParser
    private var waiting: [RefusedRow] = []
    private var position = 0

    /// nil when nothing was refused.
    init?(path: String, part: Int) throws {
        guard TemporaryFile.size(path) > 0 else { return nil }
        self.part = part
        parser = try RowParser()
        cutter = BlockCutter(source: try FileByteSource(path: path))
    }

    /// The next row when it stands before a line.
    mutating func next(before line: Int) throws -> RefusedRow? {
        while position == waiting.count {
            let buffer = buffer
            guard let cut = try cutter.next(buffer) else { return nil }
            waiting.removeAll(keepingCapacity: true)
            position = 0
            guard case .lines(let bytes) = cut.block(buffer).content else { continue }
            _ = try LineBlock.forEachLine(in: bytes) { _, line in
                guard case .value(let row) = try parser.parse(line) else { return }
                waiting.append(refusal(row, line))
            }
        }
        guard waiting[position].problem.line < line else { return nil }
        position += 1
        return waiting[position - 1]
    }

    private func refusal(_ row: TapeValue, _ line: UnsafeRawBufferPointer) -> RefusedRow {
        var problem = Problem(
            line: row.member("line").flatMap { Int($0.numberText) } ?? 1, path: row.member("path")?.text ?? "$",
            rule: row.member("rule")?.text.flatMap { Rule(rawValue: $0) } ?? .csv,
            message: row.member("message")?.text ?? "")
        problem.part = part
        return RefusedRow(problem: problem, json: Array(line))
    }
}
