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
        /// The kinds of value in columns that are kept.
        var kept = MemberKinds()
        /// Which columns the rows have, and what of the converted ones nobody took.
        var columns = ColumnTally()
        /// Rows by the format that their shape told, where it is another one.
        var detected: [FormatID: Int] = [:]
        /// Rows by what they say and the format cannot.
        var lost: [String: Int] = [:]
    }

    /// What a role's value is made of.
    private struct Column {
        let role: String
        /// A value's places in the row, and the text before it.
        let parts: [(lead: String, places: [ColumnFinder.Place], label: String)]
        let tail: String?

        /// Where a fault of the value is.
        var path: String { tail == nil ? "$." + parts[0].label : "$" }
    }

    private let parser: RowParser
    private var converter: any RowConverter
    private var finder = ColumnFinder()
    private let asked = MappedRow.Asked()
    private let columns: [Column]
    /// Members of rows that the columns are, or are in.
    private let names: Set<String>
    /// The places of a column, and its values that are kept.
    private let only: [(places: [ColumnFinder.Place], values: Set<String>)]
    private let groupPlaces: [ColumnFinder.Place]
    private let constants: [(role: String, text: String)]
    /// Members that are the system message, as a table's column of that name is, or have the row's tools, without which the
    /// calls would stand alone, although nobody said so.
    private let unasked: [Column]
    /// Whether somebody said which column is which; if not, rows that have the format already stay as they are.
    private let isMapped: Bool
    /// Takes apart rows whose format was named.
    private let outline: RowOutline?
    /// The same for rows whose shape tells it, where nothing was said; a format that does not suffice has none.
    private var outlines: [FormatID: RowOutline] = [:]
    private var detector: FormatDetector?
    private let format: FormatID
    private let given: Set<String>
    private let notes: RowNotes
    private let fixer: RowFixer?
    /// Members whose texts are mended: what is mapped, or what the format knows where rows may be taken as they are.
    private let mendedMembers: [[UInt8]]
    /// Members that become part of what is written, where rows are mapped and nothing else is found by its name.
    let readMembers: Set<String>
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
        var finder = finder
        func column(_ role: String, _ expression: ColumnExpression) -> Column {
            let parts = expression.parts.map { part in
                (part.lead, part.paths.map { finder.place($0) }, part.paths[0].label)
            }
            return Column(role: role, parts: parts, tail: expression.tail)
        }
        func places(_ expression: ColumnExpression) -> [ColumnFinder.Place] {
            expression.paths.map { finder.place($0, isAlways: true) }
        }
        names = Set(mapping.expressions.values.flatMap(\.paths).map { $0.steps[0] })
        columns = mapping.expressions.sorted { $0.key < $1.key }.map { column($0.key, $0.value) }
        func isFree(_ role: String) -> Bool { mapping.columns[role] == nil && mapping.constants[role] == nil }
        let takesSystem = !format.schema.members.contains { $0.name == "system" && !$0.mayVary }
        unasked = format.roles.filter { isFree($0.name) }.flatMap { role in
            let names = role.name == "system" && takesSystem ? [role.name] : []
            let tools = role.name == "tools" && format.toolCalls != .none ? [role.name] + role.aliases : []
            return (names + tools).map { column(role.name, ColumnExpression(anyOf: [$0])) }
        }
        only = mapping.only.map { (places($0.expression), $0.values) }
        groupPlaces = mapping.groupBy.map { places($0) } ?? []
        for name in mapping.kept { _ = finder.place(ColumnExpression.Path(steps: [name]), isAlways: true) }
        readMembers = Set(finder.topNames.map { String(decoding: $0, as: UTF8.self) })
        mendedMembers = finder.topNames + known.map { Array($0.utf8) }
        self.finder = finder
        self.meter = try RowMeter(meter, schema: format.schema)
        lists = try MessageLists()
        keeper = try ColumnKeeper(mapping.kept, mayBeThere: !mapping.isExplicit)
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
            output.columns = finder.takeTally()
            if let rows = converter.memberGuard { output.presence = rows.presence(&tally) }
            output.kept = keeper?.takeKinds() ?? MemberKinds()
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
        try finder.read(row)
        if let label = finder.doubled { return reject("$." + label, .duplicate, "the member stands twice; keep one") }
        for (places, kept) in only {
            guard let text = MappedText.plain(finder.value(places)?.value), kept.contains(text) else {
                output.excluded += 1
                return
            }
        }
        notes.beginRow()
        let shape = outline ?? detected(row)
        var values: [MappedRow.Entry] = constants.map { ($0.role, "", .constant($0.text), 0) }
        // Of a row that is taken apart, a column of a role's own name is no more than a member.
        for column in outline == nil && shape != nil ? [] : columns {
            do {
                let (value, reader) = try value(of: column)
                values.append((column.role, column.parts[0].label, value, reader))
            } catch let fault as ConversionFault {
                return reject(fault.path ?? column.path, fault.rule, fault.message)
            }
        }
        if let shape { values += shape.values(of: row, beside: given, kept: readMembers, notes) }
        for column in unasked
        where shape?.has(column.role) != true && !values.contains(where: { $0.role == column.role }) {
            guard let (found, reader) = finder.value(column.parts[0].places),
                column.role == "system"
                    ? (found.isString || found.isList) && !found.isEmptyValue : found.holdsTools
            else { continue }
            values.append((column.role, column.parts[0].label, .tape(found), reader))
        }
        if let path = keeper?.doubled(in: row) {
            return reject(path, .duplicate, "the member stands twice; keep one")
        }
        // What a row that is taken apart has and the format has not is noted as lost.
        (asked.readers, asked.wholeRow) = (0, shape != nil)
        let start = writer.bytes.count
        writer.beginRow()
        do {
            let passed = isMapped || (shape != nil && shape?.id != format) ? nil : row
            try converter.convert(
                MappedRow(values, row: passed, isWhole: shape != nil, asked: asked, notes), to: &writer)
        } catch let fault as ConversionFault {
            writer.truncate(to: start)
            let found = shape == nil ? nil : values.first { $0.role == fault.role && !$0.column.isEmpty }?.column
            let path = columns.first { $0.role == fault.role }?.path ?? "$." + (found ?? fault.role)
            return reject(fault.path ?? path, fault.rule, fault.message)
        }
        let texts = writer.hasAllTexts ? writer.texts : nil
        var key = try writer.withPadded(from: start) {
            try meter.key($0, group: finder.value(groupPlaces)?.value, texts: texts, touched: touched)
        }
        key.flags.formUnion(notes.mended)
        try keeper?.add(row, to: &writer, from: start)
        // A longer one would be written and never be read again.
        guard writer.bytes.count - start <= BlockCutter.rowLimit else {
            let count = writer.bytes.count - start
            writer.truncate(to: start)
            return reject(
                "$", .length, "the row made of it has \(count) bytes, more than \(BlockCutter.rowLimit); shorten it")
        }
        if let members = converter.memberGuard?.members { tally.add(members, line: line, isValid: true) }
        if !asked.wholeRow { finder.count(asked.readers) }
        writer.raw("\n")
        key.bytes = UInt32(clamping: writer.bytes.count - start)
        if outline == nil, let shape { output.detected[shape.id, default: 0] += 1 }
        for name in notes.lost { output.lost[name, default: 0] += 1 }
        output.keys.append(key)
    }

    /// - Returns: the value, and whose places it came from.
    /// - Throws: ``ConversionFault`` for a part of a text that is none; `data.out_of_memory`.
    private func value(of column: Column) throws -> (MappedRow.MappedValue, UInt64) {
        guard let tail = column.tail else {
            guard let (found, reader) = finder.value(column.parts[0].places) else { return (.absent, 0) }
            // Only messages are a list in every format: another role's text may begin like one.
            return (.tape(column.role == "messages" ? try lists.list(found) ?? found : found), reader)
        }
        var (text, readers) = ("", UInt64(0))
        for (number, part) in column.parts.enumerated() {
            guard let (found, reader) = finder.value(part.places) else { continue }
            readers |= reader
            guard found.isFilled else { continue }
            let said = try MappedText.of(found, role: column.role, place: "column \(part.label)", .nan)
            // What is left out takes the text before it along; the first takes that behind it as well.
            if number == 0 || !text.isEmpty { text += part.lead }
            text += said.string
        }
        return (.constant(text.isEmpty ? "" : text + tail), readers)
    }

    /// What the row's shape tells for certain, where it is another format than the one that is wanted, and nothing else of it
    /// would have been taken.
    private mutating func detected(_ row: TapeValue) -> RowOutline? {
        guard let certain = detector?.detect(row).certain, !certain.isEmpty, !certain.contains(format),
            let outline = certain.compactMap({ outlines[$0] }).first
        else { return nil }
        return names.contains { row.filled($0) != nil && !outline.knows($0) } ? nil : outline
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
