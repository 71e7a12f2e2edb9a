/// Compact JSON as bytes, for rows that are written by the million: no values in between, one growing buffer.
struct JSONLineWriter {
    private(set) var bytes: [UInt8] = []

    init(capacity: Int = 4096) { bytes.reserveCapacity(capacity) }

    /// Forgets what was written from `count` on, keeping the memory.
    mutating func truncate(to count: Int) { bytes.removeLast(bytes.count - count) }

    /// Calls `body` with what was written from `start` on, behind which ``RowParser/padding`` bytes are readable.
    mutating func withPadded<Result>(
        from start: Int, _ body: (UnsafeRawBufferPointer) throws -> Result
    ) rethrows -> Result {
        let end = bytes.count
        bytes.append(contentsOf: repeatElement(0, count: RowParser.padding))
        defer { bytes.removeLast(bytes.count - end) }
        return try bytes.withUnsafeBytes { try body(UnsafeRawBufferPointer(rebasing: $0[start..<end])) }
    }

    /// Takes back the bracket that closed a list, so that more elements can follow.
    mutating func reopenList() { bytes.removeLast() }

    /// Appends text that is JSON already.
    mutating func raw(_ text: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Appends text that is JSON already, such as a number.
    mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }

    /// Appends a string value with quotes and escapes.
    mutating func string(_ text: String) {
        var copy = text
        copy.withUTF8 { string(UnsafeRawBufferPointer($0)) }
    }

    /// Appends a string value with quotes and escapes; the bytes are UTF-8.
    mutating func string(_ text: UnsafeRawBufferPointer) {
        bytes.append(0x22)
        var start = 0
        for position in 0..<text.count {
            let byte = text[position]
            // Runs without a special character are copied whole.
            guard byte < 0x20 || byte == 0x22 || byte == 0x5C else { continue }
            bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: text[start..<position]))
            escape(byte)
            start = position + 1
        }
        bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: text[start...]))
        bytes.append(0x22)
    }

    private mutating func escape(_ byte: UInt8) {
        switch byte {
        case 0x22: raw("\\\"")
        case 0x5C: raw("\\\\")
        case 8: raw("\\b")
        case 9: raw("\\t")
        case 10: raw("\\n")
        case 12: raw("\\f")
        case 13: raw("\\r")
        default:
            raw("\\u00")
            let digits = StaticString("0123456789abcdef")
            bytes.append(digits.utf8Start[Int(byte >> 4)])
            bytes.append(digits.utf8Start[Int(byte & 15)])
        }
    }
}
