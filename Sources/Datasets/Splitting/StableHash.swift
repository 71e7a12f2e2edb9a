/// A 64-bit hash of bytes that is the same on every platform, in every version and for every run.
///
/// Used to tell exact duplicates and to draw samples and splits. Not for security: digests of files are SHA-256.
struct StableHash {
    /// The hash of `bytes` under `seed`.
    @inline(__always)
    static func hash(_ bytes: UnsafeRawBufferPointer, seed: UInt64 = 0) -> UInt64 {
        var state = mix(seed ^ 0x9E37_79B9_7F4A_7C15, UInt64(bytes.count) ^ 0xE703_7ED1_A0B4_28DB)
        var position = 0
        while position + 16 <= bytes.count {
            let left = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self))
            let right = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: position + 8, as: UInt64.self))
            state = mix(left ^ 0x8EBC_6AF0_9C88_C6E3 ^ state, right ^ 0x5899_65CC_7537_4CC3)
            position += 16
        }
        var (left, right): (UInt64, UInt64) = (0, 0)
        for offset in position..<bytes.count {
            let shift = UInt64((offset - position) & 7) * 8
            if offset - position < 8 {
                left |= UInt64(bytes[offset]) << shift
            } else {
                right |= UInt64(bytes[offset]) << shift
            }
        }
        return finish(mix(left ^ 0xA076_1D64_78BD_642F ^ state, right ^ 0x1D8E_4E27_C47D_124F) ^ state)
    }

    /// Another hash of a hash: the same content gets another place for each seed and purpose.
    @inline(__always)
    static func rank(_ hash: UInt64, seed: UInt64, purpose: Purpose) -> UInt64 {
        finish(mix(hash ^ finish(seed &+ purpose.rawValue), 0xE703_7ED1_A0B4_28DB))
    }

    /// What a rank is for: a sample must not decide the split.
    enum Purpose: UInt64 {
        case split = 0x5350_4C49_54
        case sample = 0x5341_4D50_4C45
        /// The group of a row that belongs to none.
        case single = 0x5349_4E47_4C45
        /// What of a value is no text.
        case content = 0x434F_4E54_454E
    }

    @inline(__always)
    private static func mix(_ left: UInt64, _ right: UInt64) -> UInt64 {
        let product = left.multipliedFullWidth(by: right)
        // Adding the left operand keeps a zero on one side from swallowing the other.
        return product.high ^ product.low &+ left
    }

    /// Spreads a number over all bits; 0 stays 0.
    @inline(__always)
    static func finish(_ value: UInt64) -> UInt64 {
        var mixed = value
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
