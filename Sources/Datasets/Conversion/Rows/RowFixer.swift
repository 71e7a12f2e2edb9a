/// Mends texts of a row before it is converted, so that every rule sees what will be written.
final class RowFixer {
    /// What was mended.
    struct Touched: Sendable, Equatable {
        /// Whether a text lost white space around it.
        var trimmed = false
        /// Whether a text was brought into form C.
        var normalized = false
    }

    private let parser: RowParser
    private let trims: Bool
    private let normalizes: Bool
    private var writer = JSONLineWriter(capacity: 4096)
    private var buffer: [UInt8] = []
    private var touched = Touched()

    /// - Returns: nil when nothing is to be mended.
    /// - Throws: `data.out_of_memory`.
    init?(_ fixes: Set<DataFix>) throws {
        trims = fixes.contains(.trim)
        normalizes = fixes.contains(.nfc)
        guard trims || normalizes else { return nil }
        parser = try RowParser()
    }

    /// The row with its texts mended; nil when they are fine. It lives until the next call.
    ///
    /// - Parameter isMended: whether a member of the row is looked at; the others are kept as they are.
    /// - Throws: `data.out_of_memory`.
    func mend(
        _ row: TapeValue, isMended: (UnsafeRawBufferPointer) -> Bool
    ) throws -> (row: TapeValue, touched: Touched)? {
        var needsMending = false
        row.forEachMember { key, value in
            if !needsMending, isMended(key) { needsMending = needs(value) }
        }
        guard needsMending else { return nil }
        touched = Touched()
        writer.truncate(to: 0)
        writer.raw("{")
        var isFirst = true
        row.forEachMember { key, value in
            if !isFirst { writer.raw(",") }
            isFirst = false
            writer.string(key)
            writer.raw(":")
            if isMended(key) { write(value) } else { value.write(to: &writer) }
        }
        writer.raw("}")
        let count = writer.bytes.count
        buffer.removeAll(keepingCapacity: true)
        buffer += writer.bytes
        buffer += repeatElement(0, count: RowParser.padding)
        // What was valid and is written anew is valid: the text of the row was checked before.
        let outcome = try buffer.withUnsafeBytes { bytes in
            try parser.parse(UnsafeRawBufferPointer(rebasing: bytes[..<count]))
        }
        guard case .value(let mended) = outcome else { return nil }
        return (mended, touched)
    }

    private func needs(_ value: TapeValue) -> Bool {
        if value.isString {
            return (trims && TextTrim.isNeeded(value.bytes))
                || (normalizes && CanonicalForm.shared.normalized(value.bytes) != nil)
        }
        var found = false
        if value.isList {
            value.forEachElement { _, element in if !found { found = needs(element) } }
        } else if value.isObject {
            value.forEachMember { _, member in if !found { found = needs(member) } }
        }
        return found
    }

    private func write(_ value: TapeValue) {
        switch value.kind {
        case .string: write(text: value.bytes)
        case .list:
            writer.raw("[")
            value.forEachElement { number, element in
                if number > 0 { writer.raw(",") }
                write(element)
            }
            writer.raw("]")
        case .object:
            writer.raw("{")
            var isFirst = true
            value.forEachMember { key, member in
                if !isFirst { writer.raw(",") }
                isFirst = false
                writer.string(key)
                writer.raw(":")
                write(member)
            }
            writer.raw("}")
        default: value.write(to: &writer)
        }
    }

    private func write(text bytes: UnsafeRawBufferPointer) {
        var text = bytes
        if trims {
            text = TextTrim.trimmed(bytes)
            if text.count < bytes.count { touched.trimmed = true }
        }
        if normalizes, let normal = CanonicalForm.shared.normalized(text) {
            touched.normalized = true
            normal.withUnsafeBytes { writer.string($0) }
        } else {
            writer.string(text)
        }
    }
}
