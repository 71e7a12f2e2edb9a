/// What is known about the columns of rows that were seen, and how to add more. Results of threads are merged.
struct ColumnStatistics: Sendable {
    /// Columns are kept up to this number: rows with names of their own each must not fill the memory.
    static let columnLimit = 512
    static let distinctLimit = 1_000

    private(set) var names: [String] = []
    private var indexes: [[UInt8]: Int] = [:]
    private(set) var columns: [ColumnRecord] = []
    private(set) var rows = 0
    /// Whether rows had names beyond the limit.
    private(set) var isOverLimit = false

    init() {}

    /// Counts a row; its members come by ``add(_:_:measure:)``.
    mutating func addRow() { rows += 1 }

    /// Adds a member of a row. Of members that stand twice, both count.
    ///
    /// - Parameter measure: of all texts in the value.
    mutating func add(_ key: UnsafeRawBufferPointer, _ value: TapeValue, measure: TextMeasure) {
        guard let index = index(of: key) else { return }
        columns[index].add(value, measure)
        guard value.isString, value.bytes.count == key.count || value.bytes.count == key.count + 3,
            value.bytes.suffix(key.count).elementsEqual(key)
        else { return }
        // A byte order mark goes before the header of a file that was put behind another.
        let mark = value.bytes.prefix(value.bytes.count - key.count)
        if mark.isEmpty || mark.elementsEqual([0xEF, 0xBB, 0xBF]) { columns[index].countOwnName() }
    }

    private mutating func index(of key: UnsafeRawBufferPointer) -> Int? {
        // Rows mostly have the same members: comparing few names beats hashing.
        for index in 0..<min(names.count, 16) where names[index].utf8.count == key.count {
            if key.elementsEqual(names[index].utf8) { return index }
        }
        let bytes = Array(key)
        if let index = indexes[bytes] { return index }
        guard columns.count < Self.columnLimit else {
            isOverLimit = true
            return nil
        }
        indexes[bytes] = columns.count
        names.append(String(decoding: bytes, as: UTF8.self))
        columns.append(ColumnRecord())
        return columns.count - 1
    }

    /// Adds what another block had.
    mutating func merge(_ other: ColumnStatistics) {
        rows += other.rows
        isOverLimit = isOverLimit || other.isOverLimit
        for (name, column) in zip(other.names, other.columns) {
            let bytes = Array(name.utf8)
            if let index = indexes[bytes] {
                columns[index].merge(column)
            } else if columns.count < Self.columnLimit {
                indexes[bytes] = columns.count
                names.append(name)
                columns.append(column)
            } else {
                isOverLimit = true
            }
        }
    }

    /// The columns in the order in which they were first seen.
    ///
    /// - Parameter isTabular: whether the source has no types of its own.
    func report(isTabular: Bool) -> [InspectReport.Column] {
        zip(names, columns).map { $1.report(name: $0, rows: rows, isTabular: isTabular) }
    }
}
