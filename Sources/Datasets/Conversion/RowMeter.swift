/// Measures rows as they were written, as `data validate` does, and makes their keys. Each thread has its own.
struct RowMeter {
    /// What a row's key needs beyond its hash.
    struct Options: Sendable {
        /// Whether rows are dropped as duplicates, for which 64 bits are not enough.
        var needsCheck = false
        /// Whether rows that nearly repeat each other are kept together.
        var needsOutline = false
        /// The column whose values are groups.
        var groupColumn: String?
    }

    private let options: Options
    private let groupColumn: [UInt8]
    private let parser: RowParser
    private let checker: RowChecker
    private var outline = TextOutline()
    private var writer = JSONLineWriter(capacity: 256)

    /// - Parameter schema: the format of the rows.
    /// - Throws: `data.out_of_memory`.
    init(_ options: Options, schema: RowSchema) throws {
        self.options = options
        checker = RowChecker(schema)
        groupColumn = Array((options.groupColumn ?? "").utf8)
        parser = try RowParser()
    }

    /// The key of a row.
    ///
    /// - Parameters:
    ///   - written: the row as it is written, its line feed included; behind it, ``RowParser/padding`` bytes are readable.
    ///   - source: the row that it was made of.
    ///   - texts: what its texts add up to; nil to read the row for that.
    /// - Throws: `data.out_of_memory`.
    mutating func key(
        _ written: UnsafeRawBufferPointer, source: TapeValue, texts: TextMeasure?, touched: RowFixer.Touched
    ) throws -> RowKey {
        let row = UnsafeRawBufferPointer(rebasing: written.dropLast())
        let content = StableHash.hash(row)
        var key = RowKey(
            content: content, check: options.needsCheck ? StableHash.hash(row, seed: 0x434F_5059) : 0, unit: content,
            group: 0, bytes: UInt32(clamping: written.count), characters: 0, tokens: 0, flags: [])
        if let texts, !options.needsOutline {
            key.add(texts)
        } else {
            try measure(row, &key)
        }
        if touched.trimmed { key.flags.insert(.trimmed) }
        if touched.normalized { key.flags.insert(.normalized) }
        guard options.groupColumn != nil else { return key }
        if let group = group(of: source) {
            key.group = group
        } else {
            key.group = StableHash.rank(key.unit, seed: 0, purpose: .single)
            key.flags.insert(.single)
        }
        return key
    }

    private mutating func measure(_ row: UnsafeRawBufferPointer, _ key: inout RowKey) throws {
        // Conversion writes nothing but JSON.
        guard case .value(let value) = try parser.parse(row) else { return }
        checker.check(value, bytes: row.count) { _ in }
        key.add(checker.takeTexts())
        if options.needsOutline {
            outline.reset()
            RowTexts.forEach(in: value) { outline.add($0) }
            key.unit = outline.hash
        }
    }

    /// A hash of the value that the row is grouped by; nil when it has none.
    private mutating func group(of row: TapeValue) -> UInt64? {
        var found: TapeValue?
        row.forEachMember { key, value in
            if key.count == groupColumn.count, key.elementsEqual(groupColumn) { found = value }
        }
        guard let found, !found.isNull else { return nil }
        if found.isString {
            // Empty cells of tables are texts or null, as their reader likes.
            return found.bytes.isBlank ? nil : StableHash.hash(found.bytes)
        }
        writer.truncate(to: 0)
        found.write(to: &writer)
        return writer.bytes.withUnsafeBytes { StableHash.hash($0) }
    }
}

extension RowKey {
    /// Notes what the row's texts add up to.
    fileprivate mutating func add(_ texts: TextMeasure) {
        characters = UInt32(clamping: texts.characters)
        tokens = UInt32(clamping: Int((texts.tokens * Self.tokenUnit).rounded()))
    }
}
