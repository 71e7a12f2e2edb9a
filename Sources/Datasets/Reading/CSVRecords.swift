/// Goes through a CSV file once and tells the physical line of each row, and which of them DuckDB refused.
struct CSVRecords {
    /// A row; the header and blank lines are none.
    struct Record {
        /// The physical line on which it begins, from 1.
        var line: Int
        /// Why DuckDB refused it; nil when it did not.
        var complaints: [CSVRejects.Complaint]?
    }

    private let source: any ByteSource
    private let delimiter: UInt8
    private let skipsBlankRecords: Bool
    private var rejects: CSVRejects
    private var nextReject: CSVRejects.Row?
    private var chunk = [UInt8](repeating: 0, count: 1 << 16)
    private var filled = 0
    private var position = 0
    /// Offset in the file of `chunk[0]`.
    private var base = 0
    private var line = 1
    private var isHeaderPassed = false

    /// - Parameter rejects: path of what DuckDB refused.
    init(path: String, dialect: CSVDialect, rejects: String) throws {
        source = try FileByteSource(path: path)
        delimiter = dialect.delimiter
        skipsBlankRecords = dialect.columns.count > 1
        self.rejects = try CSVRejects(path: rejects)
        nextReject = try self.rejects.next()
    }

    /// The next row; nil at the end.
    mutating func next() throws -> Record? {
        while let record = try scanRecord() {
            if record.isBlank, skipsBlankRecords || !isHeaderPassed { continue }
            guard isHeaderPassed else {
                isHeaderPassed = true
                continue
            }
            // DuckDB may count blank lines before a row to the row.
            guard let reject = nextReject, reject.start <= record.start else { return Record(line: record.line) }
            nextReject = try rejects.next()
            return Record(line: record.line, complaints: reject.complaints)
        }
        // A refusal whose row was not met stays a refusal: it is told with the last line.
        guard let reject = nextReject else { return nil }
        nextReject = try rejects.next()
        return Record(line: line, complaints: reject.complaints)
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
            let source = source
            filled = try chunk.withUnsafeMutableBytes { try source.read(into: $0) }
            if filled == 0 { return nil }
        }
        return chunk[position]
    }
}
