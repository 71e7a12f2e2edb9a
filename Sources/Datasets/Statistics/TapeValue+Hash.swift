extension TapeValue {
    /// A hash of the value's content, however it is written; the order of members counts.
    func contentHash(seed: UInt64 = 0) -> UInt64 { contentHash(upTo: end, seed: seed) }

    /// The same for this value and those behind it, up to a place on the tape.
    ///
    /// The parser lays down the texts of a row one behind the other, each with its length: they are hashed in one go, which
    /// takes a third of the time of hashing each.
    func contentHash(upTo last: Int, seed: UInt64 = 0) -> UInt64 {
        var structure = seed
        var position = index
        var first: UnsafeRawPointer?
        var behind: UnsafeRawPointer?
        while position < last {
            let value = TapeValue(tape: tape, strings: strings, index: position)
            switch value.kind {
            case .string:
                let bytes = value.bytes
                if let start = bytes.baseAddress {
                    if first == nil { first = start }
                    behind = start + bytes.count
                }
                position += 1
            case .signed, .unsigned, .double:
                structure = StableHash.rank(structure ^ value.numberBits, seed: 1, purpose: .content)
                if value.kind == .double, let digits = value.digits {
                    structure = StableHash.hash(digits, seed: structure)
                }
                position += 2
            case .yes, .no, .null, .list, .object:
                structure = structure &* 0x100_0000_01B3 ^ UInt64(value.kind.rawValue)
                position += 1
            }
        }
        guard let first, let behind else { return StableHash.rank(structure, seed: 2, purpose: .content) }
        return StableHash.hash(UnsafeRawBufferPointer(start: first, count: behind - first), seed: structure)
    }
}
