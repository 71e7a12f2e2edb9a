/// Reads texts that hold JSON, such as the arguments of a call. Each thread has its own.
final class JSONTexts {
    private let parser: RowParser
    /// A parser reads a little beyond the end, which it may not do in a row.
    private let buffer = LineBuffer(capacity: JSONTexts.keptCapacity)

    /// Memory above this is given back after the text that needed it.
    private static let keptCapacity = 1 << 14

    /// - Throws: `data.out_of_memory`.
    init() throws { parser = try RowParser() }

    /// What a text holds, valid until the next call.
    ///
    /// - Throws: `data.out_of_memory`.
    func read(_ text: UnsafeRawBufferPointer) throws -> RowParser.Outcome {
        if text.count <= Self.keptCapacity { buffer.reset(capacity: Self.keptCapacity) }
        buffer.truncate(to: 0)
        buffer.reserve(text.count)
        buffer.free.copyMemory(from: text)
        buffer.grew(by: text.count)
        return try parser.parse(buffer.bytes)
    }

    /// A role's value, read where it is a text; nil when there is none: null, a blank text, an empty list. Valid until the
    /// next call.
    ///
    /// - Throws: ``ConversionFault`` for a text that is no JSON; `data.out_of_memory`.
    func value(_ fields: MappedRow, _ role: String) throws -> TapeValue? {
        guard fields.has(role) else { return nil }
        if let tape = fields.tape(role) {
            guard tape.isString else { return tape.isList && tape.isEmpty ? nil : tape }
            if tape.bytes.isBlank { return nil }
        }
        var text = try fields.text(role, .nothing).string
        switch try text.withUTF8({ try read(UnsafeRawBufferPointer($0)) }) {
        case .refused(let fault):
            throw ConversionFault(role: role, rule: fault.rule, message: "the text is no JSON: \(fault.message)")
        case .value(let value): return value.isNull || value.isList && value.isEmpty ? nil : value
        }
    }
}
