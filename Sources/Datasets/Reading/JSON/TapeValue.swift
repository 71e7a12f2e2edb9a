/// A value of a parsed row, read straight from the parser's tape: nothing is copied.
///
/// Valid only while the row is: see ``RowParser``. The tape's layout is documented in `csimdjson.h`.
struct TapeValue {
    /// What a value is.
    enum Kind: UInt8 {
        case object = 0x7B
        case list = 0x5B
        case string = 0x22
        case signed = 0x6C
        case unsigned = 0x75
        case double = 0x64
        case yes = 0x74
        case no = 0x66
        case null = 0x6E

        /// The word for messages.
        var name: String {
            switch self {
            case .object: "an object"
            case .list: "a list"
            case .string: "a text"
            case .signed, .unsigned, .double: "a number"
            case .yes, .no: "a boolean"
            case .null: "null"
            }
        }
    }

    let tape: UnsafePointer<UInt64>
    let strings: UnsafePointer<UInt8>
    /// Index of the value's first word.
    let index: Int

    @inline(__always)
    init(tape: UnsafePointer<UInt64>, strings: UnsafePointer<UInt8>, index: Int) {
        self.tape = tape
        self.strings = strings
        self.index = index
    }

    /// The parser's letter for the kind of value.
    @inline(__always) var tag: UInt8 { UInt8(truncatingIfNeeded: tape[index] &>> 56) }

    /// The parser writes no other tags where a value stands.
    @inline(__always) var kind: Kind { Kind(rawValue: tag) ?? .null }

    @inline(__always) var isString: Bool { tag == Kind.string.rawValue }
    @inline(__always) var isObject: Bool { tag == Kind.object.rawValue }
    @inline(__always) var isList: Bool { tag == Kind.list.rawValue }
    @inline(__always) var isNull: Bool { tag == Kind.null.rawValue }

    /// Index behind the last word of this value.
    @inline(__always) var end: Int {
        switch tag {
        case Kind.object.rawValue, Kind.list.rawValue: Int(UInt32(truncatingIfNeeded: tape[index]))
        case Kind.signed.rawValue, Kind.unsigned.rawValue, Kind.double.rawValue: index + 2
        default: index + 1
        }
    }

    /// The bytes of a string, UTF-8. Only for strings.
    @inline(__always) var bytes: UnsafeRawBufferPointer {
        let offset = Int(tape[index] & 0x00FF_FFFF_FFFF_FFFF)
        let start = UnsafeRawPointer(strings + offset)
        let count = Int(UInt32(littleEndian: start.loadUnaligned(as: UInt32.self)))
        return UnsafeRawBufferPointer(start: start + 4, count: count)
    }

    /// The string; nil for other kinds.
    var text: String? { isString ? String(decoding: bytes, as: UTF8.self) : nil }

    /// The word behind a number's tag.
    @inline(__always) var numberBits: UInt64 { tape[index + 1] }

    /// How a number was written that is no integer of 64 bits; nil for all others. Only for numbers.
    var literal: UnsafeRawBufferPointer? {
        // The distance from the strings: the lower 55 bits, signed.
        let distance = Int(Int64(bitPattern: tape[index] &<< 9) &>> 9)
        guard distance != 0,
            let start = UnsafeRawPointer(bitPattern: UInt(bitPattern: strings) &+ UInt(bitPattern: distance))
        else { return nil }
        var count = 0
        while start.load(fromByteOffset: count, as: UInt8.self) != 0 { count += 1 }
        return UnsafeRawBufferPointer(start: start, count: count)
    }

    /// The same where the number may be another than its double, which holds 15 digits for certain; nil for all others.
    /// Only for numbers.
    var digits: UnsafeRawBufferPointer? {
        // The parser marks those that are long, or nearly zero: few, so that counting costs nothing.
        guard tape[index] & 1 << 55 != 0, let literal else { return nil }
        let number = Double(bitPattern: numberBits)
        let significand = Self.significand(literal)
        if number == 0 { return significand.isEmpty ? nil : literal }
        return number.isFinite && number.magnitude >= .leastNormalMagnitude && significand.count <= 15 ? nil : literal
    }

    /// The digits of a number that say what it is rather than how large it is.
    static func significand(_ number: some Sequence<UInt8>) -> [UInt8] {
        var digits = Array(number.prefix { $0 | 0x20 != 0x65 }.filter(ASCII.isDigit).drop { $0 == 0x30 })
        while digits.last == 0x30 { digits.removeLast() }
        return digits
    }

    /// Calls `body` with each member's name and value, duplicates included, in order. Only for objects.
    @inline(__always)
    func forEachMember(_ body: (UnsafeRawBufferPointer, TapeValue) throws -> Void) rethrows {
        let last = end - 1
        var position = index + 1
        while position < last {
            let key = TapeValue(tape: tape, strings: strings, index: position)
            let value = TapeValue(tape: tape, strings: strings, index: position + 1)
            try body(key.bytes, value)
            position = value.end
        }
    }

    /// Calls `body` with each element and its number, from 0. Only for lists.
    @inline(__always)
    func forEachElement<Failure: Error>(_ body: (Int, TapeValue) throws(Failure) -> Void) throws(Failure) {
        let last = end - 1
        var position = index + 1
        var number = 0
        while position < last {
            let value = TapeValue(tape: tape, strings: strings, index: position)
            try body(number, value)
            position = value.end
            number += 1
        }
    }

    /// The last member of that name, which is the one that most readers take; nil when there is none.
    func member(_ name: String) -> TapeValue? {
        guard isObject else { return nil }
        var found: TapeValue?
        forEachMember { key, value in
            if key.count == name.utf8.count, key.elementsEqual(name.utf8) { found = value }
        }
        return found
    }
}
