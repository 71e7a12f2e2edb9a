extension TapeValue {
    /// A hash of the value's content: the same for values that are written differently but say the same.
    func contentHash(seed: UInt64 = 0) -> UInt64 {
        switch kind {
        case .string: return StableHash.hash(bytes, seed: seed)
        case .signed, .unsigned, .double: return StableHash.fold(numberBits, into: seed ^ UInt64(kind.rawValue))
        case .yes, .no, .null: return StableHash.fold(UInt64(kind.rawValue), into: seed)
        case .list:
            var hash = seed ^ UInt64(kind.rawValue)
            forEachElement { _, value in hash = value.contentHash(seed: hash) }
            return StableHash.fold(1, into: hash)
        case .object:
            // The order of members says nothing: their hashes are added.
            var sum = UInt64(0)
            forEachMember { key, value in sum &+= value.contentHash(seed: StableHash.hash(key, seed: 7)) }
            return StableHash.fold(sum, into: seed ^ UInt64(kind.rawValue))
        }
    }
}

extension StableHash {
    /// Joins a word to a hash.
    @inline(__always)
    static func fold(_ word: UInt64, into hash: UInt64) -> UInt64 {
        withUnsafeBytes(of: word.littleEndian) { StableHash.hash($0, seed: hash) }
    }
}
