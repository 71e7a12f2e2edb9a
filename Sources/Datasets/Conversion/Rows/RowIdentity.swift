/// What makes two rows the same for training: the members that the format lists, whatever their order and the white space
/// between them. Kept columns, and members that only number rows, make no difference.
struct RowIdentity: Sendable {
    private struct Slot: Sendable {
        var name: ByteName
        /// Stands for the member, however it is spelt.
        var salt: UInt64
        var numbering: Member.Numbering?
    }

    private let slots: [Slot]

    init(_ schema: RowSchema) {
        slots = schema.members.flatMap { member in
            ([member.name] + member.aliases).map { name in
                Slot(name: ByteName(name), salt: StableHash.hash(member.name), numbering: member.numbering)
            }
        }
    }

    /// Whether the format lists a member of this name.
    func lists(_ key: UnsafeRawBufferPointer) -> Bool { slots.contains { $0.name.matches(key) } }

    /// A hash of what the row is; the same for rows that are the same.
    func hash(_ row: TapeValue, seed: UInt64 = 0) -> UInt64 {
        guard row.isObject else { return row.canonicalHash(seed: seed) }
        var sum: UInt64 = 0
        row.forEachMember { key, value in
            guard let slot = slots.first(where: { $0.name.matches(key) }) else { return }
            let hash: UInt64
            switch slot.numbering {
            case .itself: return
            case .member(let name): hash = value.canonicalHash(seed: seed, without: name)
            case nil: hash = value.canonicalHash(seed: seed)
            }
            sum &+= StableHash.finish(hash ^ slot.salt)
        }
        return StableHash.finish(sum ^ seed)
    }
}

extension StableHash {
    fileprivate static func hash(_ text: String) -> UInt64 {
        var copy = text
        return copy.withUTF8 { hash(UnsafeRawBufferPointer($0)) }
    }
}

extension TapeValue {
    /// A hash of the value's content, however it is written and in whatever order members stand.
    ///
    /// - Parameter left: a member of the value itself that does not count.
    func canonicalHash(seed: UInt64 = 0, without left: String? = nil) -> UInt64 {
        switch kind {
        case .string:
            return StableHash.hash(bytes, seed: seed &+ 1)
        case .signed, .unsigned, .double:
            let number = StableHash.finish(numberBits &+ seed &+ UInt64(kind.rawValue) << 56)
            return digits.map { StableHash.hash($0, seed: number) } ?? number
        case .yes, .no, .null:
            return StableHash.finish(seed &+ UInt64(kind.rawValue) << 48)
        case .list:
            var state = seed &+ 2
            forEachElement { _, element in
                state = StableHash.rank(state ^ element.canonicalHash(seed: seed), seed: 3, purpose: .content)
            }
            return StableHash.finish(state)
        case .object:
            var sum = seed &+ 4
            forEachMember { key, value in
                if let left, key.elementsEqual(left.utf8) { return }
                sum &+= StableHash.rank(
                    StableHash.hash(key, seed: seed &+ 5) ^ value.canonicalHash(seed: seed), seed: 6, purpose: .content)
            }
            return StableHash.finish(sum)
        }
    }
}
