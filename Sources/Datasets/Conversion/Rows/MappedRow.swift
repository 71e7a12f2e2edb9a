/// The values of one row by role.
struct MappedRow {
    /// A role's value; `reader` is its bit in ``Asked``.
    typealias Entry = (role: String, column: String, value: MappedValue, reader: UInt64)

    private let values: [Entry]
    /// The row itself, when nobody said which column is which: it may have the format already.
    let row: TapeValue?
    /// Whether the row has a format, and was taken apart by it.
    let isWhole: Bool
    /// What becomes of the row beyond its being written.
    let notes: RowNotes
    private let asked: Asked

    /// Whose values were asked for, as bits: what nobody asks for is not in the row that is made.
    final class Asked {
        var readers: UInt64 = 0
        var wholeRow = false
    }

    enum MappedValue {
        case constant(String)
        case tape(TapeValue)
        /// The role has a column, which this row lacks.
        case absent
    }

    init(_ values: [Entry], row: TapeValue?, isWhole: Bool, asked: Asked, _ notes: RowNotes) {
        self.values = values
        self.row = row
        self.isWhole = isWhole
        self.asked = asked
        self.notes = notes
    }

    private func value(_ role: String, isUsed: Bool = false) -> (column: String, value: MappedValue)? {
        for entry in values where entry.role == role {
            if isUsed { asked.readers |= entry.reader }
            return (entry.column, entry.value)
        }
        return nil
    }

    /// Whoever calls this writes the whole row as it is.
    func takeRow() { asked.wholeRow = true }

    /// Whether the row has a value that is not null for the role.
    func has(_ role: String) -> Bool {
        switch value(role)?.value {
        case .constant: true
        case .tape(let tape): !tape.isNull
        case .absent, nil: false
        }
    }

    /// Whether the role has a column or a constant text, in whatever rows.
    func isMapped(_ role: String) -> Bool { value(role) != nil }

    /// The value when it is a list.
    func list(_ role: String) -> TapeValue? { tape(role).flatMap { $0.isList ? $0 : nil } }

    /// The value when it comes from a column.
    func tape(_ role: String) -> TapeValue? {
        guard case .tape(let tape)? = value(role, isUsed: true)?.value else { return nil }
        return tape
    }

    /// The role's text; numbers and booleans become text.
    func text(_ role: String, _ reserved: ReservedWords = .nan) throws(ConversionFault) -> MappedText {
        guard let (column, value) = value(role, isUsed: true) else {
            throw ConversionFault(role: role, rule: .missing, message: "the row has no value for \(role)")
        }
        switch value {
        case .constant(let text):
            // A constant is checked once, but not against what one format reserves.
            var copy = text
            if let fault = copy.withUTF8({ TextRules.fault(UnsafeRawBufferPointer($0), reserved) }), !fault.isWarning {
                throw ConversionFault(role: role, rule: fault.rule, message: fault.message)
            }
            return .constant(text)
        case .tape(let tape): return try MappedText.of(tape, role: role, place: "column \(column)", reserved)
        case .absent:
            throw ConversionFault(
                role: role, rule: .missing,
                message: "the row has no value for \(role); give it one, or map the role to no column")
        }
    }

    /// Appends the role's text as a JSON string; numbers and booleans are written as text.
    func writeText(
        _ role: String, to writer: inout JSONLineWriter, _ reserved: ReservedWords = .nan
    ) throws(ConversionFault) {
        writer.string(try text(role, reserved))
    }

    /// Appends the role's value as it is; 0 and false are values.
    func writeValue(_ role: String, to writer: inout JSONLineWriter) throws(ConversionFault) {
        guard let tape = tape(role), !tape.isString, !tape.isNull else { return try writeText(role, to: &writer) }
        if tape.isList || tape.isObject, tape.isEmpty {
            throw ConversionFault(role: role, rule: .empty, message: "\(tape.kind.name) is empty; fill it in")
        }
        tape.write(to: &writer)
    }
}

/// A text from a column or a constant.
enum MappedText {
    case constant(String)
    /// A text, number or boolean.
    case tape(TapeValue)

    /// The text of a value; numbers and booleans become text.
    static func of(
        _ tape: TapeValue, role: String, place: @autoclosure () -> String, _ reserved: ReservedWords
    ) throws(ConversionFault) -> MappedText {
        switch tape.kind {
        case .string:
            guard let fault = TextRules.fault(tape.bytes, reserved), !fault.isWarning else { return .tape(tape) }
            throw ConversionFault(role: role, rule: fault.rule, message: "\(place()): \(fault.message)")
        case .signed, .unsigned, .double, .yes, .no: return .tape(tape)
        case .null:
            throw ConversionFault(
                role: role, rule: .empty, message: "\(place()) is empty; fill it in or remove the row")
        case .list, .object:
            throw ConversionFault(role: role, rule: .type, message: "\(place()) holds \(tape.kind.name), not a text")
        }
    }

    /// What a value is as text, to compare with what was typed: nothing at all is the empty text, a list is none.
    static func plain(_ value: TapeValue?) -> String? {
        guard let value, !value.isNull else { return "" }
        return value.isList || value.isObject ? nil : MappedText.tape(value).string
    }

    /// Whether both are the same text.
    func isSame(as other: MappedText) -> Bool {
        switch (self, other) {
        case (.tape(let mine), .tape(let its)) where mine.isString && its.isString: mine.isSame(as: its)
        default: string == other.string
        }
    }

    var string: String {
        switch self {
        case .constant(let text): text
        case .tape(let tape):
            switch tape.kind {
            case .string: String(decoding: tape.bytes, as: UTF8.self)
            case .yes: "true"
            case .no: "false"
            default: tape.numberText
            }
        }
    }
}

extension JSONLineWriter {
    /// Appends a text as a JSON string.
    mutating func string(_ text: MappedText) {
        if case .tape(let tape) = text, tape.isString {
            texts.add(tape.bytes)
            string(tape.bytes)
        } else {
            var copy = text.string
            copy.withUTF8 {
                texts.add(UnsafeRawBufferPointer($0))
                string(UnsafeRawBufferPointer($0))
            }
        }
    }
}
