extension TapeValue {
    /// A number's value; nil for other kinds.
    var number: Double? {
        switch kind {
        case .signed: Double(Int64(bitPattern: numberBits))
        case .unsigned: Double(numberBits)
        case .double: Double(bitPattern: numberBits)
        default: nil
        }
    }

    /// Whether a list or an object has nothing in it.
    var isEmpty: Bool { end <= index + 2 }

    /// Whether both are the same JSON; the order of members counts.
    func isSame(as other: TapeValue) -> Bool {
        if isString { return other.isString && bytes.elementsEqual(other.bytes) }
        guard kind == other.kind else { return false }
        switch kind {
        case .signed, .unsigned: return numberBits == other.numberBits
        case .double:
            guard numberBits == other.numberBits else { return false }
            switch (digits, other.digits) {
            case (let mine?, let its?): return mine.elementsEqual(its)
            case (nil, nil): return true
            default: return false
            }
        case .list, .object:
            // Both tapes are walked word by word: the same JSON has the same words, but for offsets.
            let (last, otherLast) = (end - 1, other.end - 1)
            guard last - index == otherLast - other.index else { return false }
            var (position, otherPosition) = (index + 1, other.index + 1)
            while position < last {
                let mine = TapeValue(tape: tape, strings: strings, index: position)
                let its = TapeValue(tape: other.tape, strings: other.strings, index: otherPosition)
                guard mine.isSame(as: its) else { return false }
                (position, otherPosition) = (mine.end, its.end)
            }
            return true
        default: return true
        }
    }
}
