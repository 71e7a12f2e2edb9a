import Core

/// The rows of a CSV file that DuckDB refused, in the order of the file.
struct CSVRejects: Sendable {
    /// One complaint.
    struct Entry: Sendable {
        /// Where the row begins, in bytes; blank lines before it may be included.
        var start: Int
        /// Index into ``messages``.
        var message: Int
    }

    private(set) var entries: [Entry] = []
    /// Each different complaint once: a broken file repeats a few of them a million times.
    private(set) var messages: [(rule: Rule, path: String, text: String)] = []
    private var indexes: [String: Int] = [:]

    init() {}

    /// Reads the JSON lines that the script wrote.
    init(path: String) throws {
        guard DurableFile.exists(path) else { return }
        let parser = try RowParser()
        var cutter = BlockCutter(source: try FileByteSource(path: path))
        let buffer = LineBuffer(capacity: BlockCutter.chunkSize)
        while let cut = try cutter.next(buffer) {
            guard case .lines(let bytes) = cut.block(buffer).content else { continue }
            _ = try LineBlock.forEachLine(in: bytes) { _, line in
                guard !line.isBlank, case .value(let row) = try parser.parse(line) else { return }
                add(row)
            }
        }
    }

    private mutating func add(_ row: TapeValue) {
        let start = row.member("start").flatMap { Int($0.numberText) } ?? 0
        let kind = row.member("kind")?.text ?? ""
        let name = row.member("name")?.text
        let detail = row.member("message")?.text ?? ""
        let key = kind + "\u{0}" + (name ?? "") + "\u{0}" + detail
        let index: Int
        if let known = indexes[key] {
            index = known
        } else if messages.count < 10_000 {
            index = messages.count
            indexes[key] = index
            let path = name.map { "$." + $0 } ?? "$"
            messages.append((Self.rule(kind), path, Self.message(kind, detail)))
        } else {
            index = messages.count - 1
        }
        entries.append(Entry(start: start, message: index))
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
