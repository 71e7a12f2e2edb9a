/// Characters that came out of a wrong reading of others.
enum BrokenText {
    /// What the first of them in a text comes from; nil when there are none. Only what nobody writes on purpose counts.
    static func kind(of text: UnsafeRawBufferPointer) -> SensitiveKind? {
        var position = 0
        while position + 3 < text.count || position + 2 < text.count && text[position] == 0xEF {
            switch text[position] {
            case 0xC3 where isBroken(text, position): return .mojibake
            case 0xEF where text[position + 1] == 0xBB && text[position + 2] == 0xBF: return .byteOrderMark
            default: position += 1
            }
        }
        return nil
    }

    /// Whether the two characters from `position` on, the first between U+00C0 and U+00FF, are the bytes of one.
    private static func isBroken(_ text: UnsafeRawBufferPointer, _ position: Int) -> Bool {
        let next = (text[position + 2], text[position + 3])
        return switch text[position + 1] {
        // Â and Ã before a sign of the upper half: Ã©, Â°.
        case 0x82, 0x83: next.0 == 0xC2 && (0x80...0xBF).contains(next.1)
        // â€, with which quotation marks, dashes and dots begin, and ðŸ, with which pictures begin.
        case 0xA2: next == (0xE2, 0x82) && position + 4 < text.count && text[position + 4] == 0xAC
        case 0xB0: next == (0xC5, 0xB8)
        default: false
        }
    }
}
