import Core

/// Converts the rows of blocks.
struct ConversionWorker: BlockWorker {
    /// What one block became.
    struct Output: BlockOutput {
        var lines = 0
        var rows = 0
        var excluded = 0
        /// Converted rows, each with its line feed.
        var converted: [UInt8] = []
        /// Keys of the converted rows, in order.
        var keys: [RowKey] = []
        var rejected: [RejectedRow] = []
        /// Which members the converted rows have, where they should have the same.
        var presence = FieldPresence()
        /// Which kept columns any of the converted rows has, as bits.
        var kept: UInt64 = 0
        /// Rows by the format that their shape told, where it is another one.
        var detected: [FormatID: Int] = [:]
        /// Rows by what they say and the format cannot.
        var lost: [String: Int] = [:]
    }

    private struct Column {
        let name: [UInt8]
        let label: String
        let roles: [String]
        let kept: Set<String>?
    }

    private let parser: RowParser
    private var converter: any RowConverter
    private let columns: [Column]
    private let constants: [(role: String, text: String)]
    /// Whether a member `system` is the system message although nobody said so, as a table's column of that name is.
    private let takesSystem: Bool
    /// Names of a member that has the row's tools although nobody said so: without them the calls would stand alone.
    private let toolNames: [String]
    /// Whether somebody said which column is which; if not, rows that have the format already stay as they are.
    private let isMapped: Bool
    /// Takes apart rows whose format was named.
    private let outline: RowOutline?
    /// The same for rows whose shape tells it, where nothing was said; a format that does not suffice has none.
    private var outlines: [FormatID: RowOutline] = [:]
    private var detector: FormatDetector?
    private let format: FormatID
    private let given: Set<String>
    private let kept: Set<String>
    private let notes: RowNotes
    private let fixer: RowFixer?
    /// Members whose texts are mended: what is mapped, or what the format knows where rows may be taken as they are.
    private let mendedMembers: [[UInt8]]
    private var meter: RowMeter
    private let keeper: ColumnKeeper?
    private let lists: MessageLists
    private var tally = FieldPresence.Tally()

    init(
        format: any DatasetFormat, mapping: ColumnMapping, fixes: Set<DataFix> = [], meter: RowMeter.Options = .init()
    ) throws {
        parser = try RowParser()
        converter = try format.makeConverter()
        isMapped = mapping.isExplicit
        outline = mapping.outline
        self.format = format.id
        given = (mapping.outline == nil ? [] : Set(mapping.columns.keys)).union(mapping.constants.keys)
        notes = RowNotes(fixes)
        fixer = try RowFixer(fixes)
        var known = mapping.isExplicit ? [] : format.schema.members.flatMap { [$0.name] + $0.aliases }
        if mapping.outline == nil, !mapping.isExplicit {
            detector = FormatDetector()
            for other in FormatCatalog.built where other.id != format.id {
                let outline = RowOutline(other, for: format)
                if outline.suffices, !outline.isPlain { outlines[other.id] = outline }
            }
        }
        for other in FormatCatalog.built where other.id == mapping.outline?.id || outlines[other.id] != nil {
            known += other.schema.members.flatMap { [$0.name] + $0.aliases }
        }
        let system = "system"
        takesSystem =
            mapping.columns[system] == nil && mapping.constants[system] == nil
            && format.roles.contains { $0.name == system }
            && !format.schema.members.contains { $0.name == system && !$0.mayVary }
        let tools = format.toolCalls != .none ? format.roles.first { $0.name == "tools" } : nil
        toolNames =
            tools.map {
                mapping.columns[$0.name] == nil && mapping.constants[$0.name] == nil ? [$0.name] + $0.aliases : []
            }
            ?? []
        mendedMembers = Set(mapping.neededColumns + known + (takesSystem ? [system] : []) + toolNames)
            .map { Array($0.utf8) }
        kept = Set(mapping.neededColumns + (takesSystem ? [system] : []) + toolNames)
        self.meter = try RowMeter(meter, schema: format.schema)
        lists = try MessageLists()
        keeper = try ColumnKeeper(mapping.kept, mayBeThere: !mapping.isExplicit)
        columns = mapping.neededColumns.map { name in
            Column(
                name: Array(name.utf8), label: name,
                roles: mapping.columns.filter { $0.value == name }.map(\.key).sorted(), kept: mapping.only[name])
        }
        constants = mapping.constants.map { ($0.key, $0.value) }
    }

    mutating func process(_ block: LineBlock) throws -> Output {
        var output = Output()
        switch block.content {
        case .tooLong(let bytes):
            output.lines = 1
            output.rows = 1
            output.rejected.append(RejectedRow(problem: .tooLong(line: 1, bytes: bytes), row: nil))
        case .lines(let bytes):
            tally = FieldPresence.Tally()
            var writer = JSONLineWriter(capacity: bytes.count + bytes.count / 4)
            output.lines = try LineBlock.forEachLine(in: bytes) { number, line in
                if line.isBlank { return }
                output.rows += 1
                switch try parser.parse(line) {
                case .refused(let fault):
                    let problem = Problem(line: number + 1, path: "$", rule: fault.rule, message: fault.message)
                    output.rejected.append(RejectedRow(problem: problem, unreadable: line))
                case .value(let row):
                    try convert(row, line: number + 1, to: &writer, &output)
                }
            }
            output.converted = writer.bytes
            if let rows = converter.memberGuard { output.presence = rows.presence(&tally) }
        }
        return output
    }

    private mutating func convert(
        _ source: TapeValue, line: Int, to writer: inout JSONLineWriter, _ output: inout Output
    ) throws {
        // What is kept of a rejected row is what was read, not what was mended.
        func reject(_ path: String, _ rule: Rule, _ message: String) {
            output.rejected.append(
                RejectedRow(problem: Problem(line: line, path: path, rule: rule, message: message), row: source))
        }
        guard source.isObject else {
            return reject("$", .notObject, "\(source.kind.name) stands where an object should be")
        }
        let (row, touched) = try mended(source)
        var values: [(role: String, column: String, value: MappedRow.MappedValue)] = []
        for constant in constants { values.append((constant.role, "", .constant(constant.text))) }
        notes.beginRow()
        let shape = outline ?? detected(row)
        for column in columns {
            var found: TapeValue?
            var isDouble = false
            row.forEachMember { key, value in
                if key.count == column.name.count, key.elementsEqual(column.name) {
                    isDouble = found != nil
                    found = value
                }
            }
            if isDouble { return reject("$." + column.label, .duplicate, "the member stands twice; keep one") }
            if let kept = column.kept {
                guard let text = MappedText.plain(found), kept.contains(text) else {
                    output.excluded += 1
                    return
                }
            }
            // Of a row that is taken apart, a column of a role's own name is no more than a member.
            for role in outline == nil && shape != nil ? [] : column.roles {
                // Only messages are a list in every format: another role's text may begin like one.
                if role == "messages", let value = found, let list = try lists.list(value) { found = list }
                values.append((role, column.label, found.map { .tape($0) } ?? .absent))
            }
        }
        if let shape { values += shape.values(of: row, beside: given, kept: kept, notes) }
        if takesSystem, !(shape?.has("system") ?? false), let system = row.filled("system"),
            system.isString || system.isList
        {
            values.append(("system", "system", .tape(system)))
        }
        for name in toolNames where !(shape?.has("tools") ?? false) {
            guard let tools = row.member(name), tools.holdsTools else { continue }
            values.append(("tools", name, .tape(tools)))
            break
        }
        let start = writer.bytes.count
        writer.beginRow()
        do {
            let passed = isMapped || (shape != nil && shape?.id != format) ? nil : row
            try converter.convert(MappedRow(values, row: passed, isWhole: shape != nil, notes), to: &writer)
        } catch let fault as ConversionFault {
            writer.truncate(to: start)
            let column =
                columns.first { $0.roles.contains(fault.role) }?.label
                ?? (shape == nil ? nil : values.first { $0.role == fault.role && !$0.column.isEmpty }?.column)
                ?? fault.role
            return reject(fault.path ?? "$." + column, fault.rule, fault.message)
        }
        let texts = writer.hasAllTexts ? writer.texts : nil
        var key = try writer.withPadded(from: start) {
            try meter.key($0, source: row, texts: texts, touched: touched)
        }
        key.flags.formUnion(notes.mended)
        if let keeper { output.kept |= try keeper.add(row, to: &writer, from: start) }
        // A longer one would be written and never be read again.
        guard writer.bytes.count - start <= BlockCutter.rowLimit else {
            let count = writer.bytes.count - start
            writer.truncate(to: start)
            return reject(
                "$", .length, "the row made of it has \(count) bytes, more than \(BlockCutter.rowLimit); shorten it")
        }
        if let members = converter.memberGuard?.members { tally.add(members, line: line, isValid: true) }
        writer.raw("\n")
        key.bytes = UInt32(clamping: writer.bytes.count - start)
        if outline == nil, let shape { output.detected[shape.id, default: 0] += 1 }
        for name in notes.lost { output.lost[name, default: 0] += 1 }
        output.keys.append(key)
    }

    /// What the row's shape tells for certain, where it is another format than the one that is wanted, and nothing else of it
    /// would have been taken.
    private mutating func detected(_ row: TapeValue) -> RowOutline? {
        guard let certain = detector?.detect(row).certain, !certain.isEmpty, !certain.contains(format),
            let outline = certain.compactMap({ outlines[$0] }).first
        else { return nil }
        for column in columns where !column.roles.isEmpty && row.filled(column.label) != nil {
            if !outline.knows(column.label) { return nil }
        }
        return outline
    }

    /// The row with the texts mended that conversion looks at.
    private func mended(_ row: TapeValue) throws -> (row: TapeValue, touched: RowFixer.Touched) {
        guard let fixer else { return (row, RowFixer.Touched()) }
        let mended = try fixer.mend(row) { key in
            mendedMembers.contains { $0.count == key.count && $0.elementsEqual(key) }
        }
        return mended ?? (row, RowFixer.Touched())
    }
}

extension TapeValue {
    /// Whether a value that nobody named can be meant as a row's tools: a list or object that is not empty, or a text that
    /// begins like one.
    fileprivate var holdsTools: Bool {
        switch kind {
        case .list, .object: return !isEmpty
        case .string:
            let start = bytes.lazy.filter { $0 > 0x20 }.prefix(2)
            return start.first == UInt8(ascii: "{") || start.elementsEqual("[{".utf8)
        default: return false
        }
    }
}

/// A row that could not be used, ready to be written to `rejected.jsonl`.
struct RejectedRow: Sendable {
    var problem: Problem
    /// The members behind `line`: reasons and the row, as JSON without the opening brace.
    var tail: [UInt8]

    /// A row that is JSON; nil when nothing of it is kept.
    init(problem: Problem, row: TapeValue?) {
        self.init(problem: problem) { writer in
            guard let row else { return }
            writer.raw(",\"row\":")
            row.write(to: &writer)
        }
    }

    /// A line that is not JSON: its text, at most 64 KiB, with bytes that are not UTF-8 replaced.
    init(problem: Problem, unreadable line: UnsafeRawBufferPointer) {
        self.init(problem: problem) { writer in
            writer.raw(",\"text\":")
            writer.string(String(decoding: line.prefix(65_536), as: UTF8.self))
        }
    }

    private init(problem: Problem, _ rest: (inout JSONLineWriter) -> Void) {
        self.problem = problem
        var writer = JSONLineWriter(capacity: 512)
        writer.raw(",\"path\":")
        writer.string(problem.path)
        writer.raw(",\"rule\":")
        writer.string(problem.rule.rawValue)
        writer.raw(",\"message\":")
        writer.string(problem.message)
        rest(&writer)
        writer.raw("}\n")
        tail = writer.bytes
    }
}
