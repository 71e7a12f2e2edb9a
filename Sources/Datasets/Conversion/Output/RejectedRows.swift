import Core

/// Rows that conversion rejected, until their physical lines are known.
struct RejectedRows {
    private let file: ScratchFile

    /// - Parameter folder: an existing folder on a disk with room for the rejected rows.
    /// - Throws: `data.output_unwritable`.
    init(folder: String) throws { file = try ScratchFile(in: folder) }

    /// Appends a block's rejected rows: each is its part, its number in the part and the tail of its JSON.
    func add(_ rows: [RejectedRow], at place: RowPlace) throws {
        guard !rows.isEmpty else { return }
        var bytes: [UInt8] = []
        for row in rows {
            bytes += Array("\(place.part) \(row.problem.line + place.offset)".utf8)
            bytes += row.tail
        }
        try bytes.withUnsafeBytes { try file.append($0) }
    }

    /// Writes `rejected.jsonl`: the rows that conversion rejected and those that were refused before, by line.
    ///
    /// - Returns: how many rows were refused before, by rule.
    func finish(into output: OutputFile, source: ResolvedSource, end: RowStream.End) throws -> [Rule: Int] {
        var locator = end.makeLocator()
        var refused: [Rule: Int] = [:]
        let names = source.parts.count > 1 ? source.parts.map { "\"file\":\(JSONValue.string($0.name).text)," } : [""]
        func refuse(_ row: RefusedRow) throws {
            refused[row.problem.rule, default: 0] += 1
            try output.write(Array("{\(names[row.problem.part])".utf8) + row.json.dropFirst() + [10], rows: 1)
        }
        try forEach { row in
            var rest = row[...]
            func number() -> Int {
                let digits = rest.prefix { $0 >= 0x30 && $0 <= 0x39 }
                rest = rest.dropFirst(digits.count)
                return Int(String(decoding: digits, as: UTF8.self)) ?? 0
            }
            let part = number()
            rest = rest.dropFirst()
            let row = number()
            let line = try locator.line(part: part, row: row, refused: refuse)
            let element = source.parts[part].container == .jsonArray ? ",\"element\":\(row - 1)" : ""
            try output.write(Array("{\(names[part])\"line\":\(line)\(element)".utf8), rows: 0)
            try output.write(UnsafeRawBufferPointer(rebasing: rest), rows: 1)
        }
        try locator.finish(refused: refuse)
        return refused
    }

    /// Calls `body` with each row, line feed included.
    private func forEach(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
        var rest: [UInt8] = []
        var position = 0
        var chunk = [UInt8](repeating: 0, count: BlockCutter.chunkSize)
        while true {
            try Task.checkCancellation()
            let count = try chunk.withUnsafeMutableBytes { try file.read(at: position, into: $0) }
            if count == 0 { return }
            position += count
            // Rows may be longer than a chunk and than the reader's limit: escapes make text grow.
            rest.append(contentsOf: chunk[..<count])
            let used = try rest.withUnsafeBytes { bytes in
                var start = 0
                while let length = UnsafeRawBufferPointer(rebasing: bytes[start...]).firstLineFeed {
                    try body(UnsafeRawBufferPointer(rebasing: bytes[start...(start + length)]))
                    start += length + 1
                }
                return start
            }
            rest.removeFirst(used)
        }
    }
}
