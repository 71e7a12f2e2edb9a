/// What is known about one column.
struct ColumnRecord: Sendable {
    private var strings = 0, integers = 0, numbers = 0, booleans = 0, lists = 0, objects = 0
    private var present = 0
    private var filled = 0
    private var placeholders = 0
    private var characters = LengthHistogram()
    private var tokens = LengthHistogram()
    /// Hashes of different values; nil when there are too many.
    private var values: Set<UInt64>? = []
    private var signs = InspectReport.ColumnSigns()
    private var texts = TextKinds()

    mutating func add(_ value: TapeValue, _ measure: TextMeasure) {
        var hash: UInt64 = 0
        switch value.kind {
        case .null: return
        case .string:
            let bytes = value.bytes
            strings += 1
            if TextRules.fault(bytes)?.rule != .empty { filled += 1 }
            if bytes.count <= 9, Placeholder.isOne(bytes) { placeholders += 1 }
            if values != nil { hash = StableHash.hash(bytes) }
            signs.look(at: bytes)
            if bytes.count <= 36 { texts.look(at: bytes) }
        case .signed, .unsigned:
            integers += 1
            filled += 1
        case .double:
            numbers += 1
            filled += 1
        case .yes, .no:
            booleans += 1
            filled += 1
        case .list, .object:
            if value.isList { lists += 1 } else { objects += 1 }
            if value.end > value.index + 2 { filled += 1 }
            signs.look(at: value)
            values = nil
        }
        present += 1
        if value.isString || value.isList || value.isObject {
            characters.add(measure.characters)
            tokens.add(measure.estimatedTokens)
        }
        guard values != nil else { return }
        // true is not 1, and -1 has the bits of the largest integer.
        if !value.isString { hash = value.contentHash(seed: UInt64(value.kind.rawValue)) }
        values?.insert(hash)
        if let count = values?.count, count > ColumnStatistics.distinctLimit { values = nil }
    }

    /// Counts a value that is the column's name.
    mutating func countOwnName() { signs.ownNames += 1 }

    mutating func merge(_ other: ColumnRecord) {
        strings += other.strings
        integers += other.integers
        numbers += other.numbers
        booleans += other.booleans
        lists += other.lists
        objects += other.objects
        present += other.present
        filled += other.filled
        placeholders += other.placeholders
        characters.merge(other.characters)
        tokens.merge(other.tokens)
        signs.merge(other.signs)
        texts.merge(other.texts)
        if let others = other.values {
            values?.formUnion(others)
            if let count = values?.count, count > ColumnStatistics.distinctLimit { values = nil }
        } else {
            values = nil
        }
    }

    /// - Parameter isTabular: whether everything came as text, so that the texts say what it was.
    private func type(isTabular: Bool) -> String {
        if isTabular, strings > 0, strings == present, let said = texts.type(of: filled) { return said }
        let kinds = [
            ("string", strings), ("boolean", booleans), ("list", lists), ("object", objects),
            (numbers > 0 ? "number" : "integer", integers + numbers),
        ].filter { $0.1 > 0 }
        return kinds.count > 1 ? "mixed" : kinds.first?.0 ?? "null"
    }

    func report(name: String, rows: Int, isTabular: Bool) -> InspectReport.Column {
        var signs = signs
        (signs.dates, signs.identifiers) = (texts.dates, texts.identifiers)
        return InspectReport.Column(
            name: name, type: type(isTabular: isTabular), present: present, empty: rows - min(rows, filled),
            placeholders: placeholders,
            characters: characters.report, tokens: tokens.report, distinct: values?.count, signs: signs)
    }
}

/// What short texts say: CSV has no types, and dates are texts everywhere.
struct TextKinds: Sendable {
    private var integers = 0, numbers = 0, booleans = 0
    private(set) var dates = 0
    private(set) var identifiers = 0

    mutating func look(at text: UnsafeRawBufferPointer) {
        guard let first = text.first else { return }
        if text.count == 36, [8, 13, 18, 23].allSatisfy({ text[$0] == UInt8(ascii: "-") }) {
            let digits = text.count { ASCII.isDigit($0) || (0x61...0x66).contains($0 | 0x20) }
            identifiers += digits == 32 ? 1 : 0
            return
        }
        if ASCII.isDigit(first) || first == UInt8(ascii: "-") || first == UInt8(ascii: ".") {
            number(text)
        } else if text.count == 4 || text.count == 5,
            first | 0x20 == UInt8(ascii: "t") || first | 0x20 == UInt8(ascii: "f")
        {
            let rest = text.dropFirst().map { $0 | 0x20 }
            if rest.elementsEqual("rue".utf8) || rest.elementsEqual("alse".utf8) { booleans += 1 }
        }
    }

    private mutating func number(_ text: UnsafeRawBufferPointer) {
        var (digits, points, others, exponents) = (0, 0, 0, 0)
        let start = text[0] == UInt8(ascii: "-") ? 1 : 0
        var last = UInt8(ascii: "-")
        for byte in text.dropFirst(start) {
            if ASCII.isDigit(byte) {
                digits += 1
            } else if byte == UInt8(ascii: "."), exponents == 0 {
                points += 1
            } else if byte | 0x20 == UInt8(ascii: "e"), digits > 0 {
                exponents += 1
            } else if last | 0x20 != UInt8(ascii: "e") || byte != UInt8(ascii: "-") && byte != UInt8(ascii: "+") {
                others += 1
            }
            last = byte
        }
        // Digits that begin with a zero are a postcode or the number of an account, whose zeros count.
        let isCode = text.count > start + 1 && text[start] == UInt8(ascii: "0") && ASCII.isDigit(text[start + 1])
        if others == 0, points <= 1, exponents <= 1, digits > 0, digits <= 18, !isCode,
            exponents == 0 || ASCII.isDigit(last)
        {
            if points + exponents == 0 { integers += 1 } else { numbers += 1 }
        } else if text.count >= 10, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-"), digits >= 8 {
            dates += 1
        }
    }

    mutating func merge(_ other: TextKinds) {
        integers += other.integers
        numbers += other.numbers
        booleans += other.booleans
        dates += other.dates
        identifiers += other.identifiers
    }

    /// The type that all of `count` texts have; nil when they are nothing but texts.
    func type(of count: Int) -> String? {
        guard count > 0 else { return nil }
        if integers == count { return "integer" }
        if integers + numbers == count { return "number" }
        return booleans == count ? "boolean" : nil
    }
}

/// Words that tools write where a value is missing.
enum Placeholder {
    private static let words: [StaticString] = ["nan", "none", "null", "n/a", "<na>", "undefined"]

    /// Whether a text is one of them, in any case.
    static func isOne(_ bytes: UnsafeRawBufferPointer) -> Bool {
        words.contains { word in
            guard word.utf8CodeUnitCount == bytes.count else { return false }
            for (offset, byte) in bytes.enumerated() {
                if (ASCII.isUpper(byte) ? byte | 0x20 : byte) != word.utf8Start[offset] { return false }
            }
            return true
        }
    }
}

extension InspectReport {
    /// What values of a column look like, as far as a mapping may go by it: how many rows show each sign.
    struct ColumnSigns: Sendable, Equatable {
        /// Lists of objects with `role` and `content`.
        var roleLists = 0
        /// Lists of objects with `from` and `value`.
        var fromLists = 0
        /// Lists of objects with `role` and `parts`.
        var partLists = 0
        /// Lists of messages in which a tool is called or answers, as chat APIs have it.
        var toolLists = 0
        /// Lists of functions as chat APIs have them, or texts that seem to hold one.
        var functionLists = 0
        /// Those in which every function seems to have a description.
        var describedLists = 0
        /// Texts that hold an empty list.
        var emptyLists = 0
        /// Texts that end in `#### ` and a short answer.
        var finalMarks = 0
        /// Texts with `\boxed{` near the end.
        var boxes = 0
        /// Texts that hold a dialogue: `Human:` and `Assistant:`.
        var dialogues = 0
        /// Texts that are dates.
        var dates = 0
        /// Texts that are UUIDs.
        var identifiers = 0
        /// Texts that are the column's own name.
        var ownNames = 0
        /// Texts that end in a question mark.
        var questions = 0
        /// Lists of objects as Python prints them.
        var pythonLists = 0
        /// Objects that are one message.
        var messages = 0

        mutating func merge(_ other: ColumnSigns) {
            roleLists += other.roleLists
            fromLists += other.fromLists
            partLists += other.partLists
            toolLists += other.toolLists
            functionLists += other.functionLists
            describedLists += other.describedLists
            emptyLists += other.emptyLists
            finalMarks += other.finalMarks
            boxes += other.boxes
            dialogues += other.dialogues
            messages += other.messages
            ownNames += other.ownNames
            questions += other.questions
            pythonLists += other.pythonLists
        }

        mutating func look(at text: UnsafeRawBufferPointer) {
            if text.first == UInt8(ascii: "[") {
                if PythonText.isList(text) {
                    pythonLists += 1
                } else if !MessageText.look(at: text, &self) {
                    FunctionList.look(at: text, &self)
                }
            }
            if text.last == UInt8(ascii: "?") { questions += 1 }
            guard text.count > 5 else { return }
            let end = UnsafeRawBufferPointer(rebasing: text.suffix(48))
            var position = end.count - 5
            while position >= 0 {
                if end[position] == UInt8(ascii: "#"), SensitiveScanner.starts(end, with: "#### ", at: position) {
                    finalMarks += 1
                    break
                }
                if end[position] == UInt8(ascii: "\\"), SensitiveScanner.starts(end, with: "\\boxed{", at: position) {
                    boxes += 1
                    break
                }
                position -= 1
            }
            if SensitiveScanner.starts(text, with: "\n\nHuman:", at: 0)
                || SensitiveScanner.starts(text, with: "Human:", at: 0)
            {
                dialogues += 1
            }
        }

        private static func hasTools(_ messages: TapeValue) -> Bool {
            var isFound = false
            messages.forEachElement { _, message in
                guard !isFound, message.isObject else { return }
                if message.filled("tool_calls") != nil || message.filled("function_call") != nil {
                    isFound = true
                } else if let role = message.member("role"), role.isString {
                    isFound = role.bytes.elementsEqual("tool".utf8) || role.bytes.elementsEqual("function".utf8)
                }
            }
            return isFound
        }

        mutating func look(at value: TapeValue) {
            if value.isObject, let (names, _) = MessageLists.columns(value) {
                if names.contains("role") { roleLists += 1 } else { fromLists += 1 }
            }
            if value.isObject, value.member("role") ?? value.member("from") != nil,
                value.member("content") ?? value.member("value") != nil
            {
                messages += 1
            }
            guard value.isList, value.end > value.index + 2 else { return }
            let first = TapeValue(tape: value.tape, strings: value.strings, index: value.index + 1)
            guard first.isObject else { return }
            if first.member("role")?.isString == true {
                if first.member("content") != nil {
                    roleLists += 1
                    if Self.hasTools(value) { toolLists += 1 }
                } else if first.member("parts")?.isList == true {
                    partLists += 1
                }
            } else if first.member("from")?.isString == true, first.member("value") != nil {
                fromLists += 1
            } else {
                FunctionList.look(at: value, &self)
            }
        }
    }
}
