/// Counts how often keys come, whatever their number, in bounded memory: some 6 MiB, the rest is on disk.
///
/// One thread at a time uses it.
struct KeyTally: ~Copyable {
    private struct Record: KeyedRecord {
        var key: UInt64
        var value: UInt64
        var check: UInt64 { 0 }
    }

    /// A key that came.
    struct Key {
        var key: UInt64
        var count: Int
        /// The sum of its weights.
        var weight: Int
    }

    private var spill: KeySpill<Record>
    private let limit: Int
    /// All keys that came.
    var count: Int { spill.count }

    /// - Parameters:
    ///   - folder: an existing folder on a disk with room for 16 bytes a key.
    ///   - limit: different keys that are in memory at the same time.
    init(folder: String, limit: Int = KeyTable.limit) {
        spill = KeySpill(folder: folder)
        self.limit = limit
    }

    /// - Throws: `data.output_unwritable`.
    mutating func add(_ key: UInt64, weight: Int) throws { try spill.add(Record(key: key, value: UInt64(weight))) }

    /// Calls `body` with each different key, ascending, until it says no.
    ///
    /// - Throws: `data.source_unreadable`, and what `body` throws.
    func forEachKey(_ body: (Key) throws -> Bool) throws {
        try spill.forEachRange(limit: limit) {
            $0.value += $1
        } _: { table, _ in
            for entry in table.sorted() {
                let key = Key(key: entry.key, count: Int(entry.count), weight: Int(entry.value))
                guard try body(key) else { return false }
            }
            return true
        }
    }
}

/// Counts rows that repeat an earlier one, by a 64-bit hash of each, in bounded memory: some 6 MiB, the rest is on disk.
///
/// One thread at a time uses it.
struct DuplicateCounter: ~Copyable {
    private struct Record: KeyedRecord {
        var key: UInt64
        var check: UInt64 { 0 }
        var value: UInt64 { 0 }
    }

    private var spill: KeySpill<Record>
    private let limit: Int

    /// - Parameters:
    ///   - folder: an existing folder on a disk with room for 8 bytes a row.
    ///   - limit: different hashes that are in memory at the same time.
    init(folder: String, limit: Int = KeyTable.limit) {
        spill = KeySpill(folder: folder)
        self.limit = limit
    }

    /// Adds a row's hash; see ``StableHash``.
    ///
    /// - Throws: `data.output_unwritable`.
    @inline(__always)
    mutating func add(_ hash: UInt64) throws { try spill.add(Record(key: hash)) }

    /// - Throws: as ``add(_:)``.
    mutating func add(_ hashes: [UInt64]) throws { for hash in hashes { try add(hash) } }

    /// Rows so far that repeat an earlier one.
    ///
    /// - Throws: `data.source_unreadable`.
    func duplicates() throws -> Int {
        var distinct = 0
        try spill.forEachRange(limit: limit) { _, _ in
        } _: { table, _ in
            distinct += table.count
            return true
        }
        return spill.count - distinct
    }
}
