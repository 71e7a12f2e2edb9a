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

    /// Appends a block's rows. Each rejected row is its part, its number in the part and the tail of its JSON.
    func write(_ output: ConversionWorker.Output, at place: RowPlace) throws {
        try writers.converted.append(output.converted)
        guard !output.rejected.isEmpty else { return }
        var bytes: [UInt8] = []
        for row in output.rejected {
            bytes += Array("\(place.part) \(row.problem.line + place.offset)".utf8)
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

    /// Writes `rejected.jsonl`: the rows that conversion rejected and those that were refused before, by line.
    ///
    /// - Returns: how many rows were refused before, by the first complaint about each.
    func finishRejected(
        into file: OutputFile, source: ResolvedSource, end: RowStream.End
    ) throws -> [Rule: Int] {
        var locator = end.makeLocator()
        var refused: [Rule: Int] = [:]
        let names = source.parts.count > 1 ? source.parts.map { "\"file\":\(JSONValue.string($0.name).text)," } : [""]
        func refuse(_ row: RefusedRow) throws {
            guard var problem = row.problems.first else { return }
            refused[problem.rule, default: 0] += 1
            if source.parts.count > 1 { problem.file = source.parts[problem.part].name }
            try file.write(Array(problem.json.text.utf8) + [10], rows: 1)
        }
        try Self.forEachRow(of: rejectedPath) { _, row in
            var rest = row[...]
            func number() -> Int {
                let digits = rest.prefix { $0 >= 0x30 && $0 <= 0x39 }
                rest = rest.dropFirst(digits.count)
                return Int(String(decoding: digits, as: UTF8.self)) ?? 0
            }
            let part = number()
            rest = rest.dropFirst()
            let line = try locator.line(part: part, row: number(), refused: refuse)
            try file.write(Array("{\(names[part])\"line\":\(line)".utf8) + rest, rows: 1)
        }
        try locator.finish(refused: refuse)
        return refused
    }
}
