/// Measures rows as they were written, as `data validate` does, and makes their keys. Each thread has its own.
struct RowMeter {
    /// What a row's key needs beyond its hash.
    struct Options: Sendable {
        /// Whether rows are dropped as duplicates, for which 64 bits are not enough.
        var needsCheck = false
        /// Whether rows that nearly repeat each other are kept together.
        var needsOutline = false
        /// Whether rows are grouped by the values of a column.
        var isGrouped = false
        /// Whether all values come as texts or in columns of one type, so that rows that are the same are written alike.
        var isTabular = false
    }

    private let options: Options
    private let parser: RowParser
    private let checker: RowChecker
    private let identity: RowIdentity
    private var outline = TextOutline()

    /// - Parameter schema: the format of the rows.
    /// - Throws: `data.out_of_memory`.
    init(_ options: Options, schema: RowSchema) throws {
        self.options = options
        checker = RowChecker(schema)
        identity = RowIdentity(schema)
        parser = try RowParser()
    }

    /// The key of a row, which lacks the length of its line.
    ///
    /// - Parameters:
    ///   - row: the row as it is written, without kept columns; behind it, ``RowParser/padding`` bytes are readable.
    ///   - group: the value that the row is grouped by; nil when it has none.
    ///   - texts: what its texts add up to; nil to read the row for that.
    /// - Throws: `data.out_of_memory`.
    mutating func key(
        _ row: UnsafeRawBufferPointer, group: TapeValue?, texts: TextMeasure?, touched: RowFixer.Touched
    ) throws -> RowKey {
        var key = RowKey(
            content: 0, check: 0, unit: 0, group: 0, bytes: 0, characters: 0, tokens: 0, flags: [])
        if let texts, options.isTabular, !options.needsOutline {
            key.add(texts)
            key.content = StableHash.hash(row)
            if options.needsCheck { key.check = StableHash.hash(row, seed: Self.checkSeed) }
            key.unit = key.content
        } else {
            try measure(row, texts, &key)
        }
        if touched.trimmed { key.flags.insert(.trimmed) }
        if touched.normalized { key.flags.insert(.normalized) }
        guard options.isGrouped else { return key }
        if let group = Self.hash(group) {
            key.group = group
        } else {
            key.group = StableHash.rank(key.unit, seed: 0, purpose: .single)
            key.flags.insert(.single)
        }
        return key
    }

    private static let checkSeed: UInt64 = 0x434F_5059

    private mutating func measure(
        _ row: UnsafeRawBufferPointer, _ texts: TextMeasure?, _ key: inout RowKey
    ) throws {
        // Conversion writes nothing but JSON.
        guard case .value(let value) = try parser.parse(row) else { return }
        if let texts {
            key.add(texts)
        } else {
            checker.check(value, bytes: row.count) { _ in }
            key.add(checker.takeTexts())
        }
        key.content = identity.hash(value)
        if options.needsCheck { key.check = identity.hash(value, seed: Self.checkSeed) }
        key.unit = key.content
        if options.needsOutline {
            outline.reset()
            RowTexts.forEach(in: value, where: identity.lists) { outline.add($0) }
            key.unit = outline.hash
        }
    }

    /// A hash of the value that a row is grouped by; nil when it has none.
    private static func hash(_ group: TapeValue?) -> UInt64? {
        guard let found = group, !found.isNull else { return nil }
        if found.isString {
            // Empty cells of tables are texts or null, as their reader likes.
            return found.bytes.isBlank ? nil : StableHash.hash(found.bytes)
        }
        return found.canonicalHash()
    }
}

extension RowKey {
    /// Notes what the row's texts add up to.
    fileprivate mutating func add(_ texts: TextMeasure) {
        characters = UInt32(clamping: texts.characters)
        tokens = UInt32(clamping: Int((texts.tokens * Self.tokenUnit).rounded()))
    }
}
