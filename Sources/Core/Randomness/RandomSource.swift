/// Random bits that are passed in: the system's in production, seeded in tests and splits.
package protocol RandomSource: Sendable {
    /// 64 random bits.
    func next() -> UInt64
}

extension RandomSource {
    /// Lower-case hexadecimal text of `bytes` random bytes.
    package func hex(bytes: Int) -> String {
        var text = ""
        while text.count < bytes * 2 {
            let word = String(next(), radix: 16)
            text += String(repeating: "0", count: 16 - word.count) + word
        }
        return String(text.prefix(bytes * 2))
    }

    /// A number in `0..<1`.
    package func unit() -> Double { Double(next() >> 11) * 0x1p-53 }
}

/// The system's cryptographic generator.
package struct SystemRandomSource: RandomSource {
    package init() {}
    package func next() -> UInt64 {
        var generator = SystemRandomNumberGenerator()
        return generator.next()
    }
}

/// SplitMix64: the same seed gives the same sequence on every platform and in every version.
package struct SeededGenerator: RandomNumberGenerator, Sendable {
    private var state: UInt64

    package init(seed: UInt64) { state = seed }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
