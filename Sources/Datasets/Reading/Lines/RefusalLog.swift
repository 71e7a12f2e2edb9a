import Core

/// Writes the rows of a part that could not become JSON to a scratch file, as they are met.
///
/// A broken file has as many as it has rows, so they are not kept in memory. The file is made with the first one.
final class RefusalLog {
    /// Bytes of a refused row that are kept.
    static let textLimit = 65_536

    private let path: String
    private var file: AppendFile?
    private var writer = JSONLineWriter()

    init(path: String) { self.path = path }

    /// Notes a refused row: one JSON object a line, as it may stand in `rejected.jsonl`.
    ///
    /// - Parameters:
    ///   - line: the physical line on which it begins.
    ///   - text: the row as it stands in the source, as much as is kept.
    /// - Throws: `data.output_unwritable`.
    func add(line: Int, path member: String, rule: Rule, message: String, text: UnsafeRawBufferPointer) throws {
        writer.raw("{\"line\":")
        writer.number(String(line))
        writer.raw(",\"path\":")
        writer.string(member)
        writer.raw(",\"rule\":")
        writer.string(rule.rawValue)
        writer.raw(",\"message\":")
        writer.string(message)
        writer.raw(",\"text\":")
        writer.string(String(decoding: text.prefix(Self.textLimit), as: UTF8.self))
        writer.raw("}\n")
        if writer.bytes.count > Self.textLimit { try flush() }
    }

    /// Writes out what waits. Called at the end of the part.
    func flush() throws {
        guard !writer.bytes.isEmpty else { return }
        let file = try file ?? AppendFile(path: path)
        self.file = file
        try file.append(writer.bytes)
        writer.truncate(to: 0)
    }
}

/// A row that never became JSON, because it is none in the way its container writes rows.
struct RefusedRow {
    /// What is wrong with it, with its physical line.
    var problem: Problem
    /// Line, reason and text as one JSON object, for `rejected.jsonl`.
    var json: [UInt8]
}
