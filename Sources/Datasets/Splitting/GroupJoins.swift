/// Joins groups that share a row, so that neither is parted from it.
///
/// Memory: nothing for a group that shares no row with another, some 40 bytes for one that does.
struct GroupJoins: ~Copyable {
    private struct Record: KeyedRecord {
        var key: UInt64
        var value: UInt64
        var check: UInt64 { 0 }
    }

    private var spill: KeySpill<Record>
    private let limit: Int
    /// Group to another one of its set, whose hash is smaller; absent at the smallest of each set.
    private var parents: [UInt64: UInt64] = [:]

    /// - Parameters:
    ///   - folder: an existing folder on a disk with room for 16 bytes a row.
    ///   - limit: different units that are in memory at the same time.
    init(folder: String, limit: Int = KeyTable.limit) {
        spill = KeySpill(folder: folder)
        self.limit = limit
    }

    /// Adds a row.
    ///
    /// - Throws: `data.output_unwritable`.
    mutating func add(unit: UInt64, group: UInt64) throws { try spill.add(Record(key: unit, value: group)) }

    /// Joins what has to be joined, when all rows were added.
    ///
    /// - Throws: `data.source_unreadable`.
    mutating func join() throws {
        var parents: [UInt64: UInt64] = [:]
        try spill.forEachRange(limit: limit) {
            $0.value = min($0.value, $1)
        } _: { table, visit in
            try visit { record in
                guard let smallest = table.entry(record.key, 0)?.value, smallest != record.value else { return }
                Self.unite(record.value, smallest, &parents)
            }
            return true
        }
        self.parents = parents
    }

    /// What all groups share that are joined with this one.
    func label(_ group: UInt64) -> UInt64 {
        var group = group
        while let parent = parents[group] { group = parent }
        return group
    }

    /// How many groups were joined to another.
    var joined: Int { parents.count }

    private static func unite(_ left: UInt64, _ right: UInt64, _ parents: inout [UInt64: UInt64]) {
        let (left, right) = (root(left, &parents), root(right, &parents))
        // The smallest hash of a set stands for it: the order in which rows come does not matter.
        if left < right { parents[right] = left } else if right < left { parents[left] = right }
    }

    private static func root(_ group: UInt64, _ parents: inout [UInt64: UInt64]) -> UInt64 {
        var group = group
        while let parent = parents[group] {
            // Halving the way keeps all ways short.
            if let next = parents[parent] { parents[group] = next }
            group = parent
        }
        return group
    }
}
