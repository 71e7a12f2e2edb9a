extension JSONValue {
    /// Parses one JSON document (RFC 8259, UTF-8), strictly: nothing may follow it but white space.
    ///
    /// - Parameters:
    ///   - bytes: the document's text.
    ///   - maximumDepth: nesting beyond which the document is refused.
    /// - Throws: `core.json_invalid` with the byte offset.
    package init(parsing bytes: [UInt8], maximumDepth: Int = 128) throws {
        var parser = JSONParser(bytes: bytes, maximumDepth: maximumDepth)
        self = try parser.document()
    }

    /// Parses text; see ``init(parsing:maximumDepth:)``.
    package init(parsing text: String) throws { try self.init(parsing: Array(text.utf8)) }
}

private struct JSONParser {
    let bytes: [UInt8]
    let maximumDepth: Int
    var position = 0

    init(bytes: [UInt8], maximumDepth: Int) {
        self.bytes = bytes
        self.maximumDepth = maximumDepth
    }

    mutating func document() throws -> JSONValue {
        let value = try value(depth: 0)
        skipSpace()
        guard position == bytes.count else { throw fail("text after the document") }
        return value
    }

    private func fail(_ what: String) -> CoreError {
        CoreError(CoreError.jsonInvalid, "JSON at byte \(position): \(what)")
    }

    private mutating func skipSpace() {
        while position < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[position]) { position += 1 }
    }

    private mutating func value(depth: Int) throws -> JSONValue {
        guard depth <= maximumDepth else { throw fail("nested deeper than \(maximumDepth)") }
        skipSpace()
        guard position < bytes.count else { throw fail("the text ends where a value is expected") }
        switch bytes[position] {
        case UInt8(ascii: "{"): return try object(depth: depth)
        case UInt8(ascii: "["): return try array(depth: depth)
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try literal("true", .bool(true))
        case UInt8(ascii: "f"): return try literal("false", .bool(false))
        case UInt8(ascii: "n"): return try literal("null", .null)
        default: return try number()
        }
    }

    private mutating func literal(_ text: StaticString, _ value: JSONValue) throws -> JSONValue {
        let expected = text.withUTF8Buffer { Array($0) }
        guard bytes[position...].starts(with: expected) else { throw fail("unknown word") }
        position += expected.count
        return value
    }

    private mutating func object(depth: Int) throws -> JSONValue {
        position += 1
        var object = JSONObject()
        skipSpace()
        if position < bytes.count, bytes[position] == UInt8(ascii: "}") {
            position += 1
            return .object(object)
        }
        while true {
            skipSpace()
            guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
                throw fail("a member name in quotes is expected")
            }
            let key = try string()
            skipSpace()
            guard position < bytes.count, bytes[position] == UInt8(ascii: ":") else { throw fail("':' is expected") }
            position += 1
            object[key] = try value(depth: depth + 1)
            skipSpace()
            guard position < bytes.count else { throw fail("the text ends inside an object") }
            position += 1
            if bytes[position - 1] == UInt8(ascii: "}") { return .object(object) }
            guard bytes[position - 1] == UInt8(ascii: ",") else {
                position -= 1
                throw fail("',' or '}' is expected")
            }
        }
    }

    private mutating func array(depth: Int) throws -> JSONValue {
        position += 1
        var elements: [JSONValue] = []
        skipSpace()
        if position < bytes.count, bytes[position] == UInt8(ascii: "]") {
            position += 1
            return .array(elements)
        }
        while true {
            elements.append(try value(depth: depth + 1))
            skipSpace()
            guard position < bytes.count else { throw fail("the text ends inside an array") }
            position += 1
            if bytes[position - 1] == UInt8(ascii: "]") { return .array(elements) }
            guard bytes[position - 1] == UInt8(ascii: ",") else {
                position -= 1
                throw fail("',' or ']' is expected")
            }
        }
    }

    private mutating func number() throws -> JSONValue {
        let start = position
        var isInteger = true
        func digit(_ at: Int) -> Bool { at < bytes.count && (48...57).contains(bytes[at]) }
        if bytes[position] == UInt8(ascii: "-") { position += 1 }
        guard digit(position) else { throw fail("a value is expected") }
        if bytes[position] == UInt8(ascii: "0") {
            position += 1
        } else {
            while digit(position) { position += 1 }
        }
        if position < bytes.count, bytes[position] == UInt8(ascii: ".") {
            isInteger = false
            position += 1
            guard digit(position) else { throw fail("a digit is expected after '.'") }
            while digit(position) { position += 1 }
        }
        if position < bytes.count, bytes[position] | 0x20 == UInt8(ascii: "e") {
            isInteger = false
            position += 1
            if position < bytes.count, bytes[position] == 43 || bytes[position] == 45 { position += 1 }
            guard digit(position) else { throw fail("a digit is expected in the exponent") }
            while digit(position) { position += 1 }
        }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        if isInteger, let value = Int64(text), text != "-0" { return .int(value) }
        guard let value = Double(text), value.isFinite else { throw fail("the number is out of range") }
        return .double(value)
    }

    private mutating func string() throws -> String {
        position += 1
        let start = position
        while position < bytes.count, bytes[position] != 0x22, bytes[position] != 0x5C, bytes[position] >= 0x20 {
            position += 1
        }
        guard position < bytes.count else { throw fail("the text ends inside a string") }
        if bytes[position] == 0x22 {
            defer { position += 1 }
            return try text(bytes[start..<position])
        }
        var decoded = Array(bytes[start..<position])
        while true {
            guard position < bytes.count else { throw fail("the text ends inside a string") }
            let byte = bytes[position]
            position += 1
            switch byte {
            case 0x22: return try text(decoded[...])
            case 0x5C: try escape(into: &decoded)
            case 0..<0x20: throw fail("a control character inside a string")
            default: decoded.append(byte)
            }
        }
    }

    private func text(_ slice: ArraySlice<UInt8>) throws -> String {
        guard let text = String(validating: slice, as: UTF8.self) else { throw fail("a string is not valid UTF-8") }
        return text
    }

    private mutating func escape(into decoded: inout [UInt8]) throws {
        guard position < bytes.count else { throw fail("the text ends inside an escape") }
        let byte = bytes[position]
        position += 1
        switch byte {
        case 0x22, 0x5C, 0x2F: decoded.append(byte)
        case UInt8(ascii: "b"): decoded.append(8)
        case UInt8(ascii: "f"): decoded.append(12)
        case UInt8(ascii: "n"): decoded.append(10)
        case UInt8(ascii: "r"): decoded.append(13)
        case UInt8(ascii: "t"): decoded.append(9)
        case UInt8(ascii: "u"):
            var code = try hexadecimal()
            if (0xD800..<0xDC00).contains(code) {
                guard position + 1 < bytes.count, bytes[position] == 0x5C, bytes[position + 1] == UInt8(ascii: "u")
                else {
                    throw fail("a lone surrogate")
                }
                position += 2
                let low = try hexadecimal()
                guard (0xDC00..<0xE000).contains(low) else { throw fail("a lone surrogate") }
                code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
            }
            guard let scalar = Unicode.Scalar(code) else { throw fail("a lone surrogate") }
            decoded.append(contentsOf: Array(String(Character(scalar)).utf8))
        default: throw fail("unknown escape")
        }
    }

    private mutating func hexadecimal() throws -> UInt32 {
        guard position + 4 <= bytes.count else { throw fail("the text ends inside an escape") }
        var code: UInt32 = 0
        for byte in bytes[position..<position + 4] {
            switch byte {
            case 48...57: code = code << 4 + UInt32(byte - 48)
            case 65...70: code = code << 4 + UInt32(byte - 55)
            case 97...102: code = code << 4 + UInt32(byte - 87)
            default: throw fail("four hexadecimal digits are expected")
            }
        }
        position += 4
        return code
    }
}
