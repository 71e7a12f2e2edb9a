import Core

/// The rows of a CSV file that DuckDB refused, in the order of the file, read a block at a time.
struct CSVRejects {
    /// One thing that DuckDB said about a row.
    struct Complaint {
        var rule: Rule
        var path: String
        var message: String
    }

    /// A row with everything that was said about it.
    struct Row {
        /// Where it begins, in bytes of the text; blank lines before it may be included.
        var start: Int
        var complaints: [Complaint]
    }

    private var cutter: BlockCutter?
    private let buffer = LineBuffer(capacity: BlockCutter.chunkSize)
    private let parser: RowParser
    private var waiting: [(start: Int, complaint: Complaint)] = []
    private var position = 0

    /// Whether the script wrote that nothing was refused.
    static func isEmpty(_ path: String) -> Bool { TemporaryFile.size(path) == 0 }

    /// - Parameter path: the JSON lines that the script wrote; nothing was refused when they are not there.
    init(path: String) throws {
        parser = try RowParser()
        cutter = Self.isEmpty(path) ? nil : BlockCutter(source: try FileByteSource(path: path))
    }

    /// The next row; nil at the end.
    mutating func next() throws -> Row? {
        guard let first = try pop() else { return nil }
        var row = Row(start: first.start, complaints: [first.complaint])
        while try fill(), waiting[position].start == row.start {
            row.complaints.append(waiting[position].complaint)
            position += 1
        }
        return row
    }

    private mutating func pop() throws -> (start: Int, complaint: Complaint)? {
        guard try fill() else { return nil }
        position += 1
        return waiting[position - 1]
    }

    /// Makes sure that a complaint waits; false at the end.
    private mutating func fill() throws -> Bool {
        while position == waiting.count {
            let buffer = buffer
            guard let cut = try cutter?.next(buffer) else { return false }
            waiting.removeAll(keepingCapacity: true)
            position = 0
            guard case .lines(let bytes) = cut.block(buffer).content else { continue }
            _ = try LineBlock.forEachLine(in: bytes) { _, line in
                guard !line.isBlank, case .value(let row) = try parser.parse(line) else { return }
                waiting.append(Self.complaint(row))
            }
        }
        return true
    }

    private static func complaint(_ row: TapeValue) -> (start: Int, complaint: Complaint) {
        let kind = row.member("kind")?.text ?? ""
        let complaint = Complaint(
            rule: rule(kind), path: row.member("name")?.text.map { "$." + $0 } ?? "$",
            message: message(kind, row.member("message")?.text ?? ""))
        return (row.member("start").flatMap { Int($0.numberText) } ?? 0, complaint)
    }

    private static func rule(_ kind: String) -> Rule {
        switch kind {
        case "INVALID ENCODING", "INVALID UNICODE": .utf8
        case "LINE SIZE OVER MAXIMUM": .length
        default: .csv
        }
    }

    private static func message(_ kind: String, _ detail: String) -> String {
        switch kind {
        case "INVALID ENCODING", "INVALID UNICODE": "the bytes are not UTF-8; save the file as UTF-8"
        case "MISSING COLUMNS", "TOO MANY COLUMNS":
            "the row has another number of columns than the header (\(detail)); quote texts that hold the delimiter"
        case "UNQUOTED VALUE": "a quoted text does not end where it should; double the quotes inside it"
        case "LINE SIZE OVER MAXIMUM": "the row is longer than \(BlockCutter.rowLimit) bytes; shorten or remove it"
        default: "the row is not valid CSV (\(TerminalText.escape(detail, limit: 200)))"
        }
    }
}
