/// The values of one row by role.
struct MappedRow {
    private var values: [(role: String, column: String, value: MappedValue)]

    enum MappedValue {
        case constant(String)
        case tape(TapeValue)
    }

    init(_ values: [(role: String, column: String, value: MappedValue)]) { self.values = values }

    private func value(_ role: String) -> (column: String, value: MappedValue)? {
        for entry in values where entry.role == role { return (entry.column, entry.value) }
        return nil
    }

    /// Whether the row has a value that is not null for the role.
    func has(_ role: String) -> Bool {
        guard let (_, value) = value(role) else { return false }
        if case .tape(let tape) = value { return !tape.isNull }
        return true
    }

    /// The value when it is a list.
    func list(_ role: String) -> TapeValue? {
        guard case .tape(let tape)? = value(role)?.value, tape.isList else { return nil }
        return tape
    }

    /// Appends the role's text as a JSON string; numbers and booleans are written as text.
    func writeText(_ role: String, to writer: inout JSONLineWriter) -> ConversionFault? {
        guard let (column, value) = value(role) else {
            return ConversionFault(role: role, rule: .missing, message: "the row has no value for \(role)")
        }
        switch value {
        case .constant(let text):
            writer.string(text)
            return nil
        case .tape(let tape):
            switch tape.kind {
            case .string:
                if let fault = TextRules.fault(tape.bytes) {
                    return ConversionFault(role: role, rule: fault.rule, message: "column \(column): \(fault.message)")
                }
                writer.string(tape.bytes)
            case .signed, .unsigned, .double: writer.string(tape.numberText)
            case .yes: writer.string("true")
            case .no: writer.string("false")
            case .null:
                return ConversionFault(
                    role: role, rule: .empty, message: "column \(column) is empty; fill it in or remove the row")
            case .list, .object:
                return ConversionFault(
                    role: role, rule: .type, message: "column \(column) holds \(tape.kind.name), not a text")
            }
            return nil
        }
    }
}
