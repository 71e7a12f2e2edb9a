/// Finds likely secrets and data about people in text, as bytes, without a regular expression engine.
///
/// Every kind has a rare byte at a known place (`@`, `_`, `-`, the `J` of `eyJ`, four digits …). A vector loop looks for
/// those bytes only, 32 at a time; what stands around one is then read exactly. Most text has few of them, so that the
/// scan runs at memory speed.
enum SensitiveScanner {
    /// One find: kind and place in the text, in bytes.
    struct Match: Equatable {
        var kind: SensitiveKind
        var range: Range<Int>
    }

    /// Texts below this length hold none of the kinds.
    static let shortest = 6

    /// Calls `body` with each find, in order; finds do not overlap.
    @inline(__always)
    static func forEachMatch(in bytes: UnsafeRawBufferPointer, _ body: (Match) -> Void) {
        guard bytes.count >= shortest else { return }
        var taken = 0
        var memory = ScanMemory()
        forEachCandidate(in: bytes) { position in
            guard position >= taken, let match = match(bytes, at: position, &memory) else { return }
            let lower = max(match.range.lowerBound, taken)
            body(Match(kind: match.kind, range: lower..<match.range.upperBound))
            taken = match.range.upperBound
        }
    }

    /// What stands around a candidate.
    @inline(never)
    private static func match(
        _ bytes: UnsafeRawBufferPointer, at position: Int, _ memory: inout ScanMemory
    ) -> Match? {
        switch bytes[position] {
        case "@": urlPassword(bytes, at: position) ?? email(bytes, at: position)
        case "=", ":": assignment(bytes, at: position, &memory)
        case "_", "-", "I", "J": token(bytes, at: position, &memory)
        case "+": phone(bytes, at: position)
        default: card(bytes, at: position)
        }
    }

    // MARK: Candidates

    private typealias Vector = SIMD32<UInt8>

    /// Calls `body` with the position of each byte that a find may hang on, in order.
    @inline(__always)
    static func forEachCandidate(in bytes: UnsafeRawBufferPointer, _ body: (Int) -> Void) {
        guard let start = bytes.baseAddress else { return }
        var position = 0
        // The vectors look up to three bytes ahead.
        while position + 35 <= bytes.count {
            let words = unsafeBitCast(marks(start + position), to: SIMD4<UInt64>.self)
            if words[0] | words[1] | words[2] | words[3] != 0 {
                for word in 0..<4 {
                    var rest = words[word]
                    while rest != 0 {
                        let byte = rest.littleEndian.trailingZeroBitCount >> 3
                        body(position + word * 8 + byte)
                        rest &= ~(UInt64(0xFF) << UInt64(byte * 8)).littleEndian
                    }
                }
            }
            position += 32
        }
        while position < bytes.count {
            if isCandidate(bytes, position) { body(position) }
            position += 1
        }
    }

    /// All bits of the bytes that are candidates.
    @inline(__always)
    private static func marks(_ start: UnsafeRawPointer) -> SIMDMask<SIMD32<Int8>> {
        let here = start.loadUnaligned(as: Vector.self)
        let next = (start + 1).loadUnaligned(as: Vector.self)
        let third = (start + 3).loadUnaligned(as: Vector.self)
        var marks = here .== Vector(repeating: UInt8(ascii: "@"))
        marks = marks .| (here .== Vector(repeating: UInt8(ascii: "_")))
        marks = marks .| (here .== Vector(repeating: UInt8(ascii: "-")))
        marks = marks .| (here .== Vector(repeating: UInt8(ascii: "+")))
        marks = marks .| (here .== Vector(repeating: UInt8(ascii: ":")))
        marks = marks .| (here .== Vector(repeating: UInt8(ascii: "=")))
        marks = marks .| (here .== Vector(repeating: UInt8(ascii: "J")))
        let keyed =
            (next .== Vector(repeating: UInt8(ascii: "A"))) .| (next .== Vector(repeating: UInt8(ascii: "z")))
        marks = marks .| ((here .== Vector(repeating: UInt8(ascii: "I"))) .& keyed)
        let zero = Vector(repeating: UInt8(ascii: "0"))
        let ten = Vector(repeating: 10)
        return marks .| (((here &- zero) .< ten) .& ((third &- zero) .< ten))
    }

    /// The same, for one byte.
    @inline(__always)
    private static func isCandidate(_ bytes: UnsafeRawBufferPointer, _ position: Int) -> Bool {
        switch bytes[position] {
        case "@", "_", "-", "+", ":", "=", "J": return true
        case "I":
            guard position + 1 < bytes.count else { return false }
            return bytes[position + 1] == UInt8(ascii: "A") || bytes[position + 1] == UInt8(ascii: "z")
        case 0x30...0x39: return position + 3 < bytes.count && ASCII.isDigit(bytes[position + 3])
        default: return false
        }
    }
}

/// Lets a byte be compared with a character in a switch.
@inline(__always)
func ~= (character: Unicode.Scalar, byte: UInt8) -> Bool { byte == UInt8(ascii: character) }

/// Classes of bytes.
enum ASCII {
    @inline(__always) static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
    @inline(__always) static func isUpper(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
    @inline(__always) static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
    @inline(__always) static func isAlphanumeric(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }
    /// Letters, digits, `_` and `-`: what most tokens are made of.
    @inline(__always) static func isTokenByte(_ byte: UInt8) -> Bool {
        isAlphanumeric(byte) || byte == 0x5F || byte == 0x2D
    }
}
