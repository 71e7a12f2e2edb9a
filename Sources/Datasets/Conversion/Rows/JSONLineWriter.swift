/// Compact JSON as bytes, for rows that are written by the million: no values in between, one growing buffer.
struct JSONLineWriter {
    private(set) var bytes: [UInt8] = []
    /// What the texts of the row add up to that came from columns or constants; counted on the way, so that the row need
    /// not be read again.
    var texts = TextMeasure()
    /// Whether those are all the texts of the row; its converter says so.
    var hasAllTexts = false

    init(capacity: Int = 4096) { bytes.reserveCapacity(capacity) }

    /// Begins a row: its texts are counted from here.
    mutating func beginRow() {
        texts = TextMeasure()
        hasAllTexts = false
    }

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

    /// Takes back the brace that closed an object that is not empty, so that more members can follow.
    mutating func reopenObject() { bytes.removeLast() }

    /// Appends text that is JSON already.
    mutating func raw(_ text: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Appends text that is JSON already and was made while the program runs. Has a name of its own, so that literals become
    /// static strings, which are copied many times faster.
    mutating func number(_ text: String) { bytes.append(contentsOf: text.utf8) }

    /// Appends bytes that another writer made.
    mutating func json(_ written: [UInt8]) { bytes.append(contentsOf: written) }

    /// Appends a string value with quotes and escapes.
    mutating func string(_ text: String) {
        var copy = text
        copy.withUTF8 { string(UnsafeRawBufferPointer($0)) }
    }

    /// Appends a string value with quotes and escapes; the bytes are UTF-8.
    mutating func string(_ text: UnsafeRawBufferPointer) {
        bytes.append(0x22)
        var start = 0
        // Runs without a special character are copied whole.
        while let position = Self.firstSpecial(text, from: start) {
            bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: text[start..<position]))
            escape(text[position])
            start = position + 1
        }
        bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: text[start...]))
        bytes.append(0x22)
    }

    /// The first byte from `start` on that may not stand in a string as it is; eight bytes at a time.
    @inline(__always)
    private static func firstSpecial(_ text: UnsafeRawBufferPointer, from start: Int) -> Int? {
        let ones: UInt64 = 0x0101_0101_0101_0101
        var position = start
        while position + 8 <= text.count {
            let word = UInt64(littleEndian: text.loadUnaligned(fromByteOffset: position, as: UInt64.self))
            let quote = word ^ (ones &* 0x22)
            let slash = word ^ (ones &* 0x5C)
            // The highest bit of a byte is set where the byte is below 0x20, a quote or a backslash; above the first
            // such byte a borrow may set others, which the search from the lowest byte does not see.
            let found =
                ((word &- ones &* 0x20) & ~word | (quote &- ones) & ~quote | (slash &- ones) & ~slash)
                & 0x8080_8080_8080_8080
            if found != 0 { return position + found.trailingZeroBitCount / 8 }
            position += 8
        }
        while position < text.count {
            let byte = text[position]
            if byte < 0x20 || byte == 0x22 || byte == 0x5C { return position }
            position += 1
        }
        return nil
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
