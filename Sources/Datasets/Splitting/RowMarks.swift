/// Marks on rows, set in any order and read in the order of rows. Memory: a byte for each of a 256th of the rows.
struct RowMarks: ~Copyable {
    private struct Record: KeyedRecord {
        var key: UInt64
        var check: UInt64 { 0 }
        var value: UInt64 { 0 }
    }

    private var spill: KeySpill<Record>
    /// What rows are multiplied with so that they use the keys' whole range.
    private let scale: UInt64
    /// How many marks were set.
    var count: Int { spill.count }

    /// - Parameters:
    ///   - rows: how many rows there are.
    ///   - folder: an existing folder on a disk with room for 8 bytes a mark.
    init(rows: Int, folder: String) {
        spill = KeySpill(folder: folder)
        scale = UInt64.max / UInt64(max(1, rows))
    }

    /// Marks a row, from 0, which was not marked before.
    mutating func add(_ row: Int) throws { try spill.add(Record(key: UInt64(row) * scale)) }

    /// Reads the marks while rows go by.
    struct Cursor: ~Copyable {
        private var part = -1
        private var first = 0
        private var bits: [Bool] = []

        /// Whether a row is marked. Rows are asked for in ascending order.
        mutating func isMarked(_ row: Int, in marks: borrowing RowMarks) throws -> Bool {
            let wanted = Int((UInt64(row) * marks.scale) >> UInt64(KeySpill<Record>.partBits))
            if wanted != part {
                part = wanted
                first = row
                bits.removeAll(keepingCapacity: true)
                try marks.spill.forEach(inPart: wanted) { record in
                    let offset = Int(record.key / marks.scale) - first
                    guard offset >= 0 else { return }
                    if offset >= bits.count { bits += repeatElement(false, count: offset + 1 - bits.count) }
                    bits[offset] = true
                }
            }
            return row - first < bits.count && bits[row - first]
        }
    }
}
