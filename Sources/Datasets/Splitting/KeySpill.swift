/// What a ``KeySpill`` keeps: a key, and what belongs to it.
protocol KeyedRecord: BitwiseCopyable {
    /// Decides the part and is what equal records share.
    var key: UInt64 { get }
    /// More of the key; 0 where 64 bits are enough.
    var check: UInt64 { get }
    /// What belongs to the key.
    var value: UInt64 { get }
}

/// Records divided by the upper bits of their keys as they come, on disk when they are many.
///
/// Memory: up to 2 MiB for what was not written yet, and 4 bytes for each 8 KiB that were. One thread at a time uses it.
struct KeySpill<Record: KeyedRecord>: ~Copyable {
    /// Keys of a part differ in this many lower bits; the parts are in the order of their keys.
    static var partBits: Int { 56 }
    static var partCount: Int { 256 }

    private let folder: String
    private let chunkCount = 8192 / MemoryLayout<Record>.stride
    private var pending: [[Record]] = Array(repeating: [], count: KeySpill.partCount)
    /// Numbers of the chunks that each part has on disk, in order.
    private var chunks: [[UInt32]] = Array(repeating: [], count: KeySpill.partCount)
    private var written: UInt32 = 0
    private var file: ScratchFile?
    /// All records.
    private(set) var count = 0

    /// - Parameter folder: an existing folder on a disk with room; used only when the records are many.
    init(folder: String) { self.folder = folder }

    /// - Throws: `data.output_unwritable`.
    @inline(__always)
    mutating func add(_ record: Record) throws {
        let part = Int(truncatingIfNeeded: record.key &>> UInt64(Self.partBits))
        pending[part].append(record)
        count += 1
        if pending[part].count == chunkCount { try spill(part) }
    }

    private mutating func spill(_ part: Int) throws {
        let file = try self.file ?? ScratchFile(in: folder)
        self.file = file
        try pending[part].withUnsafeBytes { try file.append($0) }
        pending[part].removeAll(keepingCapacity: true)
        chunks[part].append(written)
        written += 1
    }

    /// How many records a part has.
    func count(inPart part: Int) -> Int { chunks[part].count * chunkCount + pending[part].count }

    /// Calls `body` with each record of a part, in the order in which they came.
    ///
    /// - Throws: `data.source_unreadable`, and what `body` throws.
    func forEach(inPart part: Int, _ body: (Record) throws -> Void) throws {
        if let file, !chunks[part].isEmpty {
            let size = chunkCount * MemoryLayout<Record>.stride
            try withUnsafeTemporaryAllocation(byteCount: size, alignment: 16) { buffer in
                for chunk in chunks[part] {
                    _ = try file.read(at: Int(chunk) * size, into: buffer)
                    for record in buffer.bindMemory(to: Record.self) { try body(record) }
                }
            }
        }
        for record in pending[part] { try body(record) }
    }
}

extension KeySpill {
    /// Goes through all keys in runs of ascending ranges, as many keys at a time as a table holds.
    ///
    /// - Parameters:
    ///   - combine: joins a record's value to what its key has so far.
    ///   - body: gets the table of a range, and a function that goes through the range's records again; says whether to
    ///     go on.
    func forEachRange(
        limit: Int = KeyTable.limit, combine: (inout KeyTable.Entry, UInt64) -> Void,
        _ body: (borrowing KeyTable, (_ visit: (Record) throws -> Void) throws -> Void) throws -> Bool
    ) throws {
        for part in 0..<Self.partCount where count(inPart: part) > 0 {
            let first = UInt64(part) << UInt64(Self.partBits)
            let last = first | (1 << UInt64(Self.partBits) - 1)
            var low = first
            // Hashes are spread evenly, so that their number tells how many ranges are needed.
            var width = (last - first) / UInt64(1 + count(inPart: part) / limit)
            while true {
                let high = last - low > width ? low + width : last
                var table = KeyTable(expecting: min(count(inPart: part), limit))
                var isFull = false
                try forEach(inPart: part) { record in
                    guard !isFull, record.key >= low, record.key <= high else { return }
                    isFull = !table.add(record.key, record.check, record.value, limit: limit, combine)
                }
                if isFull, high > low {
                    width = (high - low) / 2
                    continue
                }
                let goesOn = try body(table) { visit in
                    try forEach(inPart: part) { if $0.key >= low, $0.key <= high { try visit($0) } }
                }
                guard goesOn else { return }
                if high == last { break }
                low = high + 1
                // Where keys crowd together, ranges became narrow; behind them there may be nothing.
                width = width > (last - first) / 4 ? last - first : width * 4
            }
        }
    }
}
