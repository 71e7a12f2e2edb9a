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
        fixer = try RowFixer(fixes)
        let known = mapping.isExplicit ? [] : format.schema.members.flatMap { [$0.name] + $0.aliases }
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
            for role in column.roles {
                // Only messages are a list in every format: another role's text may begin like one.
                if role == "messages", let value = found, let list = try lists.list(value) { found = list }
                values.append((role, column.label, found.map { .tape($0) } ?? .absent))
            }
        }
        if takesSystem, let system = row.member("system"), system.isString, !system.bytes.isBlank {
            values.append(("system", "system", .tape(system)))
        }
        for name in toolNames {
            guard let tools = row.member(name), tools.holdsTools else { continue }
            values.append(("tools", name, .tape(tools)))
            break
        }
        if let path = keeper?.doubled(in: row) {
            return reject("$" + path, .duplicate, "the member stands twice; keep one")
        }
        let start = writer.bytes.count
        writer.beginRow()
        do {
            try converter.convert(MappedRow(values, row: isMapped ? nil : row), to: &writer)
        } catch let fault as ConversionFault {
            writer.truncate(to: start)
            let column = columns.first { $0.roles.contains(fault.role) }?.label ?? fault.role
            return reject(fault.path ?? "$." + column, fault.rule, fault.message)
        }
        let texts = writer.hasAllTexts ? writer.texts : nil
        var key = try writer.withPadded(from: start) {
            try meter.key($0, source: row, texts: texts, touched: touched)
        }
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
        output.keys.append(key)
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
