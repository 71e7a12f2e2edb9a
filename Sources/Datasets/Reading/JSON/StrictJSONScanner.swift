/// Scans one row exactly by RFC 8259, for rows that simdjson refuses: names the first fault, or builds the same tape.
///
/// Slow is fine here: only refused rows come this way. Unlike simdjson it accepts numbers of any size, as doubles. The
/// payload of a double on the tape leads to how it was written; see ``TapeValue/literal``.
struct StrictJSONScanner {
    private let bytes: UnsafeRawBufferPointer
    private let maximumDepth: Int
    private var position = 0
    private(set) var tape: [UInt64] = []
    /// Begins with a byte of nobody, so that the text of a number is never at the place that stands for none.
    private(set) var strings: [UInt8] = [0]
    /// The first half surrogate pair. It breaks no rule of the grammar, so that a fault of grammar goes before it.
    private var surrogate: RowFault?
    /// Where the first value ends, even when something is wrong behind it.
    private(set) var valueEnd: Int?

    init(bytes: UnsafeRawBufferPointer, maximumDepth: Int) {
        self.bytes = bytes
        self.maximumDepth = maximumDepth
    }

    /// Scans the row; nil when it is valid JSON, and then `tape` and `strings` hold it.
    mutating func scan() -> RowFault? {
        do throws(RowFault) {
            if let invalid = UTF8Scan.firstInvalid(in: bytes) {
                throw RowFault(
                    rule: .utf8, column: invalid + 1, reason: "the bytes are not UTF-8; save the file as UTF-8")
            }
            append("r", 0)
            skipSpace()
            try value(depth: 1)
            valueEnd = position
            skipSpace()
            if position < bytes.count {
                throw fault("there is more text after the row's value; put it on its own line")
            }
            return surrogate
        } catch {
            return error
        }
    }

    private mutating func append(_ tag: Unicode.Scalar, _ payload: Int) {
        tape.append(UInt64(tag.value) << 56 | UInt64(payload))
    }

    private func fault(_ reason: String, rule: Rule = .json, at place: Int? = nil) -> RowFault {
        RowFault(rule: rule, column: (place ?? position) + 1, reason: reason)
    }

    private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func skipSpace() {
        while let byte = current, byte == 0x20 || byte == 9 || byte == 10 || byte == 13 { position += 1 }
    }

    private mutating func value(depth: Int) throws(RowFault) {
        guard depth <= maximumDepth else {
            throw fault("the row is nested more than \(maximumDepth) levels deep", rule: .depth)
        }
        switch current {
        case nil: throw fault("the row ends where a value should be")
        case 0x7B: try object(depth: depth)
        case 0x5B: try list(depth: depth)
        case 0x22: try string()
        case 0x74: try word("true", "t")
        case 0x66: try word("false", "f")
        case 0x6E: try word("null", "n")
        case 0x2D?, (0x30...0x39)?: try number()
        case 0x27: throw fault("a single quote stands where a value should be; JSON quotes with \"")
        case 0xEF where bytes[position...].starts(with: [0xEF, 0xBB, 0xBF]):
            throw fault(
                "a byte order mark stands where a value should be, as in files that were put together; remove it: "
                    + #"perl -pe 's/\xEF\xBB\xBF//g' FILE > NEW"#)
        case 0x4E, 0x49: throw fault("NaN and Infinity are not JSON; write null or leave the member out")
        case let byte?: throw fault("\(Self.name(byte)) stands where a value should be")
        }
    }

    private mutating func object(depth: Int) throws(RowFault) {
        let start = tape.count
        append("{", 0)
        position += 1
        skipSpace()
        var count = 0
        if current == 0x7D {
            position += 1
        } else {
            while true {
                skipSpace()
                guard current == 0x22 else {
                    throw fault(
                        current == 0x27
                            ? "a single quote stands where a member's name should be; JSON quotes with \", Python prints '"
                            : "a member's name in quotes should stand here")
                }
                try string()
                skipSpace()
                guard current == 0x3A else { throw fault("a colon should stand after the member's name") }
                position += 1
                skipSpace()
                try value(depth: depth + 1)
                count += 1
                skipSpace()
                if current == 0x2C {
                    position += 1
                } else if current == 0x7D {
                    position += 1
                    break
                } else {
                    throw fault(current == nil ? "the row ends inside an object" : "a comma or } should stand here")
                }
            }
        }
        close("{", "}", start: start, count: count)
    }

    private mutating func list(depth: Int) throws(RowFault) {
        let start = tape.count
        append("[", 0)
        position += 1
        skipSpace()
        var count = 0
        if current == 0x5D {
            position += 1
        } else {
            while true {
                skipSpace()
                try value(depth: depth + 1)
                count += 1
                skipSpace()
                if current == 0x2C {
                    position += 1
                } else if current == 0x5D {
                    position += 1
                    break
                } else {
                    throw fault(current == nil ? "the row ends inside a list" : "a comma or ] should stand here")
                }
            }
        }
        close("[", "]", start: start, count: count)
    }

    private mutating func close(_ open: Unicode.Scalar, _ end: Unicode.Scalar, start: Int, count: Int) {
        append(end, start)
        tape[start] = UInt64(open.value) << 56 | UInt64(min(count, 0xFF_FFFF)) << 32 | UInt64(tape.count)
    }

    private mutating func word(_ text: StaticString, _ tag: Unicode.Scalar) throws(RowFault) {
        for offset in 0..<text.utf8CodeUnitCount {
            guard position + offset < bytes.count, bytes[position + offset] == text.utf8Start[offset] else {
                throw fault("a word stands here that is not \(text)")
            }
        }
        position += text.utf8CodeUnitCount
        append(tag, 0)
    }

    private mutating func digits() -> Int {
        let start = position
        while let byte = current, byte >= 0x30, byte <= 0x39 { position += 1 }
        return position - start
    }

    private mutating func number() throws(RowFault) {
        let start = position
        var isInteger = true
        if current == 0x2D { position += 1 }
        let first = position
        let count = digits()
        if count == 0 { throw fault("a digit should stand after the minus sign") }
        if count > 1, bytes[first] == 0x30 { throw fault("a number may not begin with 0", at: first) }
        if current == 0x2E {
            isInteger = false
            position += 1
            if digits() == 0 { throw fault("a digit should stand after the decimal point") }
        }
        if current == 0x65 || current == 0x45 {
            isInteger = false
            position += 1
            if current == 0x2B || current == 0x2D { position += 1 }
            if digits() == 0 { throw fault("a digit should stand in the exponent") }
        }
        let text = String(decoding: UnsafeRawBufferPointer(rebasing: bytes[start..<position]), as: UTF8.self)
        if isInteger, let value = Int64(text) {
            append("l", 0)
            tape.append(UInt64(bitPattern: value))
        } else if isInteger, let value = UInt64(text) {
            append("u", 0)
            tape.append(value)
        } else {
            let value = Double(text) ?? .infinity
            append("d", 1 << 55 | strings.count)
            strings.append(contentsOf: bytes[start..<position])
            strings.append(0)
            tape.append(value.bitPattern)
        }
    }

    private mutating func string() throws(RowFault) {
        let opening = position
        position += 1
        let offset = strings.count
        strings.append(contentsOf: [0, 0, 0, 0])
        while true {
            guard let byte = current else { throw fault("a text that begins here does not end", at: opening) }
            position += 1
            switch byte {
            case 0x22:
                let length = UInt32(strings.count - offset - 4)
                for shift in 0..<4 {
                    strings[offset + shift] = UInt8(truncatingIfNeeded: length >> (8 * UInt32(shift)))
                }
                strings.append(0)
                append("\"", offset)
                return
            case 0x5C: try escape()
            case 0..<0x20:
                position -= 1
                throw fault("\(Self.name(byte)) stands in a text; write it as an escape")
            default: strings.append(byte)
            }
        }
    }

    private mutating func escape() throws(RowFault) {
        let place = position - 1
        guard let byte = current else { throw fault("the row ends inside a text") }
        position += 1
        switch byte {
        case 0x22, 0x5C, 0x2F: strings.append(byte)
        case 0x62: strings.append(8)
        case 0x66: strings.append(12)
        case 0x6E: strings.append(10)
        case 0x72: strings.append(13)
        case 0x74: strings.append(9)
        case 0x75:
            var code = try hex()
            if code & 0xFC00 == 0xD800, current == 0x5C, position + 1 < bytes.count, bytes[position + 1] == 0x75 {
                let afterHigh = position
                position += 2
                let low = try hex()
                if low & 0xFC00 == 0xDC00 {
                    code = 0x10000 + (code & 0x3FF) << 10 + (low & 0x3FF)
                } else {
                    position = afterHigh
                }
            }
            if let scalar = Unicode.Scalar(code) {
                strings.append(contentsOf: String(Character(scalar)).utf8)
            } else if surrogate == nil {
                surrogate = Self.surrogate(place)
            }
        default:
            throw fault("there is no escape \\\(Self.name(byte)) in JSON", at: place)
        }
    }

    private mutating func hex() throws(RowFault) -> UInt32 {
        var code: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = current, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
                throw fault("four hexadecimal digits should stand after \\u")
            }
            code = code << 4 | UInt32(digit)
            position += 1
        }
        return code
    }

    private static func surrogate(_ place: Int) -> RowFault {
        RowFault(
            rule: .surrogate, column: place + 1,
            reason: "half of a surrogate pair: no valid text; write the whole character")
    }

    /// A byte for messages: never the raw byte, which may be a control character.
    private static func name(_ byte: UInt8) -> String {
        (0x21...0x7E).contains(byte) ? "the character \(Character(Unicode.Scalar(byte)))" : "byte \(byte)"
    }
}
