import Core

/// What conversion writes before sample, split and physical lines are known. Whoever makes it removes it.
final class ScratchFiles: Sendable {
    private let convertedPath: String
    private let rejectedPath: String
    private let writers: Writers

    /// Rows for the two files.
    private struct Writers: Sendable {
        let converted: AppendFile
        let rejected: AppendFile
    }

    init(_ folder: OutputFolder) throws {
        let suffix = ".tmp-" + SystemRandomSource().hex(bytes: 6)
        convertedPath = folder.file("rows" + suffix)
        rejectedPath = folder.file("rejected" + suffix)
        writers = Writers(converted: try AppendFile(path: convertedPath), rejected: try AppendFile(path: rejectedPath))
    }

    /// Removes the files. Explicit: the reader's threads may hold the value a moment longer than the command lives.
    func remove() {
        TemporaryFile.remove(convertedPath)
        TemporaryFile.remove(rejectedPath)
    }

    /// Appends a block's rows. Each rejected row is its line, or its number for CSV, and the tail of its JSON.
    func write(_ output: ConversionWorker.Output, lineOffset: Int) throws {
        try writers.converted.append(output.converted)
        guard !output.rejected.isEmpty else { return }
        var bytes: [UInt8] = []
        for row in output.rejected {
            bytes += Array(String(row.problem.line + lineOffset).utf8)
            bytes += row.tail
        }
        try writers.rejected.append(bytes)
    }

    /// Calls `body` with each converted row, line feed included, and its number from 0.
    func forEachConverted(_ body: (Int, UnsafeRawBufferPointer) throws -> Void) throws {
        try Self.forEachRow(of: convertedPath, body)
    }

    private static func forEachRow(of path: String, _ body: (Int, UnsafeRawBufferPointer) throws -> Void) throws {
        let source = try FileByteSource(path: path)
        var rest: [UInt8] = []
        var number = 0
        var chunk = [UInt8](repeating: 0, count: BlockCutter.chunkSize)
        while true {
            let count = try chunk.withUnsafeMutableBytes { try source.read(into: $0) }
            if count == 0 { return }
            // Converted rows may be longer than a chunk and than the reader's limit: escapes make text grow.
            rest.append(contentsOf: chunk[..<count])
            let used = try rest.withUnsafeBytes { bytes in
                var start = 0
                while let length = UnsafeRawBufferPointer(rebasing: bytes[start...]).firstLineFeed {
                    try body(number, UnsafeRawBufferPointer(rebasing: bytes[start...(start + length)]))
                    number += 1
                    start += length + 1
                }
                return start
            }
            rest.removeFirst(used)
        }
    }

    /// Writes `rejected.jsonl`: the rows that conversion rejected and those that DuckDB refused, by line.
    ///
    /// - Returns: the first complaint about each row that DuckDB refused.
    func finishRejected(into file: OutputFile, stream: RowStream, rejects: CSVRejects) throws -> [Problem] {
        guard let dialect = stream.dialect else {
            try Self.forEachRow(of: rejectedPath) { _, row in
                try file.write(Array("{\"line\":".utf8) + row, rows: 1)
            }
            return []
        }
        var ahead = try CSVLines(path: stream.file.path, dialect: dialect, rejects: rejects)
        var refused: [Problem] = []
        for problem in try ahead.rejectProblems() where refused.last?.line != problem.line { refused.append(problem) }
        var lines = try CSVLines(path: stream.file.path, dialect: dialect, rejects: rejects)
        var next = 0
        func writeRefused(before line: Int) throws {
            while next < refused.count, refused[next].line < line {
                try file.write(Array(refused[next].json.text.utf8) + [10], rows: 1)
                next += 1
            }
        }
        try Self.forEachRow(of: rejectedPath) { _, row in
            let digits = row.prefix { $0 >= 0x30 && $0 <= 0x39 }
            let number = Int(String(decoding: digits, as: UTF8.self)) ?? 0
            let line = try lines.line(ofRow: number)
            try writeRefused(before: line)
            try file.write(Array("{\"line\":\(line)".utf8) + row.dropFirst(digits.count), rows: 1)
        }
        try writeRefused(before: .max)
        return refused
    }
}
