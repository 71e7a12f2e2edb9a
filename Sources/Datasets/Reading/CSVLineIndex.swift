/// Finds the physical lines of a CSV file's rows, going through the file once.
///
/// DuckDB numbers records; people look for lines, and a quoted text may hold line feeds. Rows must be asked for in
/// ascending order.
struct CSVLineIndex {
    private let source: FileByteSource
    private let delimiter: UInt8
    private var rejectStarts: [Int]
    private var nextReject = 0
    private var chunk = [UInt8](repeating: 0, count: 1 << 16)
    private var filled = 0
    private var position = 0
    /// Offset in the file of `chunk[0]`.
    private var base = 0
    private var line = 1
    /// Accepted rows that were passed; the header is none.
    private var acceptedRows = 0
    private var isHeaderPassed = false
    private let skipsBlankRecords: Bool
    /// Lines of rejected rows in the order of the rejects, as far as they were passed.
    private(set) var rejectLines: [Int] = []

    /// - Parameter rejectStarts: where rejected rows begin, ascending, each once.
    init(path: String, dialect: CSVDialect, rejectStarts: [Int]) throws {
        source = try FileByteSource(path: path)
        delimiter = dialect.delimiter
        self.rejectStarts = rejectStarts
        skipsBlankRecords = dialect.columns.count > 1
    }

    /// The physical line on which accepted row `number`, from 1, begins.
    mutating func line(ofRow number: Int) throws -> Int {
        while let record = try nextRecord() {
            if record.isRejected { continue }
            acceptedRows += 1
            if acceptedRows == number { return record.line }
        }
        return line
    }

    /// Passes the rest of the file, so that ``rejectLines`` is complete.
    mutating func finish() throws { while try nextRecord() != nil {} }

    private mutating func nextRecord() throws -> (line: Int, isRejected: Bool)? {
        while let record = try scanRecord() {
            if record.isBlank, skipsBlankRecords || !isHeaderPassed { continue }
            guard isHeaderPassed else {
                isHeaderPassed = true
                continue
            }
            let isRejected = nextReject < rejectStarts.count && rejectStarts[nextReject] <= record.start
            if isRejected {
                nextReject += 1
                rejectLines.append(record.line)
            }
            return (record.line, isRejected)
        }
        return nil
    }

    /// Passes one record, blank lines included; nil at the end.
    private mutating func scanRecord() throws -> (start: Int, line: Int, isBlank: Bool)? {
        guard try peek() != nil else { return nil }
        let start = base + position
        let firstLine = line
        var (isQuoted, atFieldStart, isBlank) = (false, true, true)
        while let byte = try peek() {
            position += 1
            if byte == 10 { line += 1 }
            if isQuoted {
                guard byte == 0x22 else { continue }
                if try peek() == 0x22 { position += 1 } else { isQuoted = false }
            } else if byte == 10 {
                break
            } else if byte == 0x22, atFieldStart {
                (isQuoted, atFieldStart, isBlank) = (true, false, false)
            } else {
                atFieldStart = byte == delimiter
                if byte != 13 { isBlank = false }
            }
        }
        return (start, firstLine, isBlank)
    }

    private mutating func peek() throws -> UInt8? {
        if position == filled {
            base += filled
            position = 0
            filled = try chunk.withUnsafeMutableBytes { try source.read(into: $0) }
            if filled == 0 { return nil }
        }
        return chunk[position]
    }
}
