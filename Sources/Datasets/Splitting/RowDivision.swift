/// What is asked of a division.
struct DivisionRules: Sendable {
    /// The share of rows for validation, 0 (none) to below 1.
    var share: Double
    /// Decides split and sample.
    var seed: UInt64
    /// Rows to draw; nil for all.
    var take: Int?
    /// Whether of rows that are the same only the first stays.
    var dropsDuplicates: Bool
    /// Whether rows of one group are never parted.
    var isGrouped: Bool
    /// Whether the limits of the target hold for a validation file of that size, out of the total.
    var fits: @Sendable (_ validation: ValidationChoice.Total, _ total: ValidationChoice.Total) -> Bool = { _, _ in true
    }

    /// Whether rows have to wait until all are known.
    var isNeeded: Bool { share > 0 || take != nil || dropsDuplicates }
}

/// Decides, when all rows are known, which are left out and on which side the others go.
///
/// Memory does not grow with the rows: what is decided by all of them is counted on disk. See ``GroupJoins`` for groups.
struct RowDivision: ~Copyable {
    /// Where a row goes.
    enum Side: Sendable { case train, validation }

    private let rules: DivisionRules
    private let keys: RowKeyFile
    /// Rows that repeat an earlier one and are dropped.
    private var repeated: RowMarks
    private var sample: Sample?
    private var joins: GroupJoins
    private var choice: ValidationChoice?

    /// Rows of lower rank are drawn, and of rows of the rank itself the first ones.
    private struct Sample {
        var rank: UInt64
        var quota: Int
    }

    /// Rows that stay.
    private(set) var kept = ValidationChoice.Total(rows: 0, bytes: 0)
    /// Rows that were dropped because they repeat an earlier one.
    var dropped: Int { repeated.count }
    /// Rows that stay and repeat an earlier one that stays.
    private(set) var duplicates = 0
    /// Rows that were not drawn.
    private(set) var notTaken = 0
    /// Sets of rows that are not parted; nil when nothing is split.
    private(set) var units: Int?
    /// Groups that share a row with another and were joined to it.
    var joinedGroups: Int { joins.joined }
    /// What the share alone would have chosen for validation.
    private(set) var wanted: ValidationChoice.Total?
    /// What was chosen for validation.
    var validation: ValidationChoice.Total? { choice?.chosen }

    /// - Parameters:
    ///   - rows: how many keys there are.
    ///   - folder: an existing folder for scratch files.
    ///   - limit: different keys that are in memory at the same time.
    /// - Throws: `data.output_unwritable`, `data.source_unreadable`, `CancellationError`.
    init(_ keys: RowKeyFile, rows: Int, rules: DivisionRules, folder: String, limit: Int = KeyTable.limit) throws {
        self.keys = keys
        self.rules = rules
        repeated = RowMarks(rows: rows, folder: folder)
        joins = GroupJoins(folder: folder, limit: limit)
        if rules.dropsDuplicates { try findRepeated(folder, limit) }
        if let take = rules.take, take < rows - repeated.count { try draw(take, folder, limit) }
        try countKept(folder, limit)
        if rules.share > 0 { try split(folder, limit) }
    }

    /// Calls `body` with each row's key and where it goes, nil for rows that are left out.
    func forEachRow(_ body: (RowKey, Side?) throws -> Void) throws {
        var cursor = RowMarks.Cursor()
        var quota = sample?.quota ?? 0
        try keys.forEach { row, key in
            guard try isKept(row, key, &cursor, &quota) else { return try body(key, nil) }
            let isValidation = choice?.contains(rank(key)) ?? false
            try body(key, isValidation ? .validation : .train)
        }
    }

    private func isKept(
        _ row: Int, _ key: RowKey, _ cursor: inout RowMarks.Cursor, _ quota: inout Int
    ) throws -> Bool {
        if repeated.count > 0, try cursor.isMarked(row, in: repeated) { return false }
        guard let sample else { return true }
        let rank = StableHash.rank(key.content, seed: rules.seed, purpose: .sample)
        if rank != sample.rank { return rank < sample.rank }
        quota -= 1
        return quota >= 0
    }

    private func forEachKept(_ body: (RowKey) throws -> Void) throws {
        var cursor = RowMarks.Cursor()
        var quota = sample?.quota ?? 0
        try keys.forEach { row, key in
            if try isKept(row, key, &cursor, &quota) { try body(key) }
        }
    }

    private func rank(_ key: RowKey) -> UInt64 {
        StableHash.rank(
            rules.isGrouped ? joins.label(key.group) : key.unit, seed: rules.seed, purpose: .split)
    }

    private struct Copy: KeyedRecord {
        var key: UInt64
        var check: UInt64
        var value: UInt64
    }

    private mutating func findRepeated(_ folder: String, _ limit: Int) throws {
        var spill = KeySpill<Copy>(folder: folder)
        try keys.forEach { row, key in
            try spill.add(Copy(key: key.content, check: key.check, value: UInt64(row)))
        }
        try spill.forEachRange(limit: limit) {
            $0.value = min($0.value, $1)
        } _: { table, visit in
            try visit { record in
                if let first = table.entry(record.key, record.check)?.value, first != record.value {
                    try repeated.add(Int(record.value))
                }
            }
            return true
        }
    }

    private mutating func draw(_ take: Int, _ folder: String, _ limit: Int) throws {
        var tally = KeyTally(folder: folder, limit: limit)
        try forEachKept { key in
            try tally.add(StableHash.rank(key.content, seed: rules.seed, purpose: .sample), weight: 0)
        }
        var left = take
        var found: Sample?
        try tally.forEachKey { key in
            guard key.count > left else {
                left -= key.count
                return true
            }
            found = Sample(rank: key.key, quota: left)
            return false
        }
        sample = found
        notTaken = tally.count - take
    }

    private mutating func countKept(_ folder: String, _ limit: Int) throws {
        var counter = DuplicateCounter(folder: folder, limit: limit)
        var total = ValidationChoice.Total(rows: 0, bytes: 0)
        try forEachKept { key in
            try counter.add(key.content)
            total.rows += 1
            total.bytes += Int(key.bytes)
        }
        kept = total
        duplicates = try counter.duplicates()
    }

    private mutating func split(_ folder: String, _ limit: Int) throws {
        if rules.isGrouped {
            var joins = GroupJoins(folder: folder, limit: limit)
            try forEachKept { try joins.add(unit: $0.unit, group: $0.group) }
            try joins.join()
            self.joins = joins
        }
        var tally = KeyTally(folder: folder, limit: limit)
        try forEachKept { try tally.add(rank($0), weight: Int($0.bytes)) }
        let (total, fits) = (kept, rules.fits)
        var free = ValidationChoice(share: rules.share, of: total)
        var limited = ValidationChoice(share: rules.share, of: total) { fits($0, total) }
        var units = 0
        try tally.forEachKey { key in
            units += 1
            let unit = ValidationChoice.Unit(rank: key.key, rows: key.count, bytes: key.weight)
            free.offer(unit)
            limited.offer(unit)
            return true
        }
        free.finish()
        limited.finish()
        self.units = units
        wanted = free.chosen
        choice = limited
    }
}
