/// UTF-8 by the Unicode standard's table of well-formed sequences.
enum UTF8Scan {
    /// Offset of the first byte that begins no well-formed sequence; nil when all is well.
    static func firstInvalid(in bytes: UnsafeRawBufferPointer) -> Int? {
        var position = 0
        while position < bytes.count {
            let length = sequenceLength(bytes, at: position)
            if length == 0 { return position }
            position += length
        }
        return nil
    }

    /// The length of the sequence that begins at `position`; 0 when none does.
    static func sequenceLength(_ bytes: UnsafeRawBufferPointer, at position: Int) -> Int {
        let first = bytes[position]
        func follows(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
            position + offset < bytes.count && range.contains(bytes[position + offset])
        }
        switch first {
        case 0..<0x80: return 1
        case 0xC2...0xDF: return follows(1) ? 2 : 0
        case 0xE0: return follows(1, 0xA0...0xBF) && follows(2) ? 3 : 0
        case 0xED: return follows(1, 0x80...0x9F) && follows(2) ? 3 : 0
        case 0xE1...0xEF: return follows(1) && follows(2) ? 3 : 0
        case 0xF0: return follows(1, 0x90...0xBF) && follows(2) && follows(3) ? 4 : 0
        case 0xF1...0xF3: return follows(1) && follows(2) && follows(3) ? 4 : 0
        case 0xF4: return follows(1, 0x80...0x8F) && follows(2) && follows(3) ? 4 : 0
        default: return 0
        }
    }
}
