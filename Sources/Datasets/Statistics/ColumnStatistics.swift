/// What is known about the columns of rows that were seen, and how to add more. Results of threads are merged.
struct ColumnStatistics: Sendable {
    /// Columns are kept up to this number: rows with names of their own each must not fill the memory.
    static let columnLimit = 512
    private static let distinctLimit = 1_000

    fileprivate struct Column: Sendable {
        var strings = 0, integers = 0, numbers = 0, booleans = 0, lists = 0, objects = 0
        var present = 0
        var filled = 0
        var lengths = LengthHistogram()
        /// Hashes of different values; nil when there are too many.
        var values: Set<UInt64>? = []

        mutating func merge(_ other: Column) {
            strings += other.strings
            integers += other.integers
            numbers += other.numbers
            booleans += other.booleans
            lists += other.lists
            objects += other.objects
            present += other.present
            filled += other.filled
            lengths.merge(other.lengths)
            if let mine = values, let others = other.values {
                let both = mine.union(others)
                values = both.count > ColumnStatistics.distinctLimit ? nil : both
            } else {
                values = nil
            }
        }

        var type: String {
            let kinds = [
                ("string", strings), ("boolean", booleans), ("list", lists), ("object", objects),
                (numbers > 0 ? "number" : "integer", integers + numbers),
            ].filter { $0.1 > 0 }
            return kinds.count > 1 ? "mixed" : kinds.first?.0 ?? "null"
        }
    }

    private var names: [String] = []
    private var indexes: [[UInt8]: Int] = [:]
    private var columns: [Column] = []
    private(set) var rows = 0

    init() {}

    /// Adds a row, which is an object. Of members that stand twice, both count.
    mutating func add(_ row: TapeValue) {
        rows += 1
        row.forEachMember { key, value in
            guard let index = index(of: key) else { return }
            columns[index].add(value)
        }
    }

    private mutating func index(of key: UnsafeRawBufferPointer) -> Int? {
        // Rows mostly have the same members: comparing few names beats hashing.
        for (index, name) in names.prefix(16).enumerated() where name.utf8.count == key.count {
            if key.elementsEqual(name.utf8) { return index }
        }
        let bytes = Array(key)
        if let index = indexes[bytes] { return index }
        guard columns.count < Self.columnLimit else { return nil }
        indexes[bytes] = columns.count
        names.append(String(decoding: bytes, as: UTF8.self))
        columns.append(Column())
        return columns.count - 1
    }

    /// Adds what another block had.
    mutating func merge(_ other: ColumnStatistics) {
        rows += other.rows
        for (name, column) in zip(other.names, other.columns) {
            let bytes = Array(name.utf8)
            if let index = indexes[bytes] {
                columns[index].merge(column)
            } else if columns.count < Self.columnLimit {
                indexes[bytes] = columns.count
                names.append(name)
                columns.append(column)
            }
        }
    }

    /// The columns in the order in which they were first seen.
    var report: [InspectReport.Column] {
        zip(names, columns).map { name, column in
            InspectReport.Column(
                name: name, type: column.type, present: column.present, empty: rows - min(rows, column.filled),
                lengths: column.lengths.report, distinct: column.values?.count)
        }
    }
}

extension ColumnStatistics.Column {
    fileprivate mutating func add(_ value: TapeValue) {
        var hash: UInt64 = 0
        switch value.kind {
        case .null: return
        case .string:
            let bytes = value.bytes
            strings += 1
            // Characters are counted as code points: those bytes that do not continue one.
            lengths.add(bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) })
            if TextRules.fault(bytes)?.rule != .empty { filled += 1 }
            if values != nil { hash = StableHash.hash(bytes) }
        case .signed, .unsigned:
            integers += 1
            filled += 1
            hash = value.numberBits
        case .double:
            numbers += 1
            filled += 1
            hash = value.numberBits
        case .yes, .no:
            booleans += 1
            filled += 1
            hash = value.kind == .yes ? 1 : 0
        case .list, .object:
            if value.isList { lists += 1 } else { objects += 1 }
            if value.end > value.index + 2 { filled += 1 }
            values = nil
        }
        present += 1
        guard values != nil else { return }
        values?.insert(hash)
        if let count = values?.count, count > 1_000 { values = nil }
    }
}
