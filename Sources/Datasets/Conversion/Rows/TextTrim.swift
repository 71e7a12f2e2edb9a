/// White space around texts, as Unicode defines it.
enum TextTrim {
    /// The part of a text between leading and trailing white space; `bytes` are UTF-8.
    static func trimmed(_ bytes: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
        var start = 0
        while start < bytes.count {
            let length = spaceLength(bytes, at: start)
            if length == 0 { break }
            start += length
        }
        var end = bytes.count
        while end > start {
            var before = end - 1
            while before > start, bytes[before] & 0xC0 == 0x80 { before -= 1 }
            if spaceLength(bytes, at: before) != end - before { break }
            end = before
        }
        return UnsafeRawBufferPointer(rebasing: bytes[start..<end])
    }

    /// Whether there is white space to take away.
    @inline(__always)
    static func isNeeded(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard let first = bytes.first, let last = bytes.last else { return false }
        // Nearly every text begins and ends with a visible ASCII character.
        if first > 0x20, first < 0x80, last > 0x20, last < 0x80 { return false }
        return trimmed(bytes).count != bytes.count
    }

    /// Bytes of the white space at `position`; 0 when something else stands there.
    static func spaceLength(_ bytes: UnsafeRawBufferPointer, at position: Int) -> Int {
        let first = bytes[position]
        if first < 0x80 { return first == 0x20 || (first >= 9 && first <= 13) ? 1 : 0 }
        guard first == 0xC2 || first == 0xE1 || first == 0xE2 || first == 0xE3 else { return 0 }
        var end = position
        let scalar = CanonicalForm.scalar(bytes, &end)
        switch scalar {
        case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: return end - position
        default: return 0
        }
    }
}
