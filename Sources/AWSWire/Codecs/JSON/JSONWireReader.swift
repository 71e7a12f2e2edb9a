import Core
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Reads JSON text straight into fields, led by a shape: strict, and in one pass.
struct JSONWireReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let model: ServiceModel
    private var position = 0
    private static let maximumDepth = 64

    /// The members in a JSON document that is one object; an empty body counts as `{}`.
    static func fields(_ bytes: [UInt8], shape: ShapeID?, model: ServiceModel) throws(WireProblem) -> WireFields {
        guard !bytes.isEmpty else { return WireFields() }
        let result = bytes.withUnsafeBufferPointer { buffer -> Result<WireFields, WireProblem> in
            var reader = JSONWireReader(bytes: buffer, model: model)
            do throws(WireProblem) {
                return .success(try reader.document(shape: shape ?? .none))
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }

    private init(bytes: UnsafeBufferPointer<UInt8>, model: ServiceModel) {
        self.bytes = bytes
        self.model = model
    }

    private mutating func document(shape: ShapeID) throws(WireProblem) -> WireFields {
        skipSpace()
        guard peek() == UInt8(ascii: "{") else { throw malformed("an object is expected") }
        let value =
            shape != .none && model.shapes[Int(shape.index)].kind == .structure
            ? try structure(shape, depth: 0) : try object(element: .none, depth: 0)
        skipSpace()
        guard position == bytes.count else { throw malformed("text after the document") }
        return value
    }

    private func malformed(_ text: String) -> WireProblem { WireProblem(.malformed, "byte \(position): \(text)") }

    private func peek() -> UInt8 { position < bytes.count ? bytes[position] : 0 }

    private mutating func skipSpace() {
        while position < bytes.count {
            switch bytes[position] {
            case 0x20, 0x0A, 0x0D, 0x09: position += 1
            default: return
            }
        }
    }

    /// A value for a shape; nil for null.
    private mutating func value(_ shape: ShapeID, depth: Int) throws(WireProblem) -> WireValue {
        guard depth < Self.maximumDepth else { throw malformed("nested deeper than \(Self.maximumDepth)") }
        skipSpace()
        let next = peek()
        if next == UInt8(ascii: "n") {
            try literal("null")
            return .null
        }
        guard shape != .none else { return try anything(depth: depth) }
        let kind = model.shapes[Int(shape.index)].kind
        switch kind {
        case .structure:
            guard next == UInt8(ascii: "{") else { throw mistyped(next, "a structure") }
            return .structure(try structure(shape, depth: depth))
        case .map:
            guard next == UInt8(ascii: "{") else { throw mistyped(next, "a map") }
            return .structure(try object(element: model.shapes[Int(shape.index)].element, depth: depth))
        case .list:
            guard next == UInt8(ascii: "[") else { throw mistyped(next, "a list") }
            return .list(try array(element: model.shapes[Int(shape.index)].element, depth: depth))
        case .string:
            guard next == UInt8(ascii: "\"") else { throw mistyped(next, "a string") }
            return .string(try string())
        case .boolean:
            switch next {
            case UInt8(ascii: "t"):
                try literal("true")
                return .bool(true)
            case UInt8(ascii: "f"):
                try literal("false")
                return .bool(false)
            default: throw mistyped(next, "a boolean")
            }
        case .integer, .long, .float, .double: return try number(kind, next)
        case .blob:
            guard next == UInt8(ascii: "\"") else { throw mistyped(next, "base64 text") }
            guard let blob = Base64.decode(try string()) else { throw WireProblem(.mistyped, "the text is not base64") }
            return .blob(blob)
        case .timestamp: return try timestamp(next)
        }
    }

    private mutating func structure(_ shape: ShapeID, depth: Int) throws(WireProblem) -> WireFields {
        let index = Int(shape.index)
        var fields = WireFields()
        position += 1
        skipSpace()
        if peek() == UInt8(ascii: "}") {
            position += 1
            return fields
        }
        while true {
            let name = try key()
            if let member = model.shapes[index].memberByWireName[name] {
                let known = model.shapes[index].members[member]
                do throws(WireProblem) {
                    let value = try value(known.shape, depth: depth + 1)
                    if !value.isNull { fields[known.name] = value }
                } catch {
                    throw error.under(name)
                }
            } else {
                let value = try value(.none, depth: depth + 1)
                if !value.isNull { fields[name] = value }
            }
            if try endsAfterValue(UInt8(ascii: "}")) { return fields }
        }
    }

    /// A map, or an object of which nothing is known.
    private mutating func object(element: ShapeID, depth: Int) throws(WireProblem) -> WireFields {
        var fields = WireFields()
        position += 1
        skipSpace()
        if peek() == UInt8(ascii: "}") {
            position += 1
            return fields
        }
        while true {
            let name = try key()
            do throws(WireProblem) {
                fields[name] = try value(element, depth: depth + 1)
            } catch {
                throw error.under(name)
            }
            if try endsAfterValue(UInt8(ascii: "}")) { return fields }
        }
    }

    private mutating func array(element: ShapeID, depth: Int) throws(WireProblem) -> [WireValue] {
        var values: [WireValue] = []
        position += 1
        skipSpace()
        if peek() == UInt8(ascii: "]") {
            position += 1
            return values
        }
        while true {
            do throws(WireProblem) {
                values.append(try value(element, depth: depth + 1))
            } catch {
                throw error.under(String(values.count))
            }
            if try endsAfterValue(UInt8(ascii: "]")) { return values }
        }
    }

    private mutating func key() throws(WireProblem) -> String {
        skipSpace()
        guard peek() == UInt8(ascii: "\"") else { throw malformed("a member name in quotes is expected") }
        let name = try string()
        skipSpace()
        guard peek() == UInt8(ascii: ":") else { throw malformed("':' is expected") }
        position += 1
        return name
    }

    /// True at the closing bracket, false at a comma.
    private mutating func endsAfterValue(_ closing: UInt8) throws(WireProblem) -> Bool {
        skipSpace()
        let next = peek()
        guard next == closing || next == UInt8(ascii: ",") else {
            throw malformed("',' or a closing bracket is expected")
        }
        position += 1
        if next != closing { skipSpace() }
        return next == closing
    }

    private mutating func anything(depth: Int) throws(WireProblem) -> WireValue {
        let next = peek()
        switch next {
        case UInt8(ascii: "{"): return .structure(try object(element: .none, depth: depth))
        case UInt8(ascii: "["): return .list(try array(element: .none, depth: depth))
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"):
            try literal("true")
            return .bool(true)
        case UInt8(ascii: "f"):
            try literal("false")
            return .bool(false)
        default: return try number(.double, next, keepsIntegers: true)
        }
    }

    private mutating func literal(_ text: StaticString) throws(WireProblem) {
        let count = text.utf8CodeUnitCount
        guard bytes.count - position >= count else { throw malformed("unknown word") }
        for offset in 0..<count where bytes[position + offset] != text.utf8Start[offset] {
            throw malformed("unknown word")
        }
        position += count
    }

    private func mistyped(_ next: UInt8, _ wanted: String) -> WireProblem {
        let found =
            switch next {
            case UInt8(ascii: "{"): "an object"
            case UInt8(ascii: "["): "an array"
            case UInt8(ascii: "\""): "a string"
            case UInt8(ascii: "t"), UInt8(ascii: "f"): "a boolean"
            case UInt8(ascii: "-"), 0x30...0x39: "a number"
            default: "something that is no value"
            }
        if found == "something that is no value" { return malformed("a value is expected") }
        return WireProblem(.mistyped, "\(found) stands where \(wanted) is expected")
    }

    private mutating func number(
        _ kind: ShapeKind, _ next: UInt8, keepsIntegers: Bool = false
    ) throws(WireProblem) -> WireValue {
        if next == UInt8(ascii: "\""), kind == .float || kind == .double {
            switch try string() {
            case "NaN": return .double(.nan)
            case "Infinity": return .double(.infinity)
            case "-Infinity": return .double(-.infinity)
            default: throw WireProblem(.mistyped, "a string stands where a number is expected")
            }
        }
        guard next == UInt8(ascii: "-") || (0x30...0x39).contains(next) else { throw mistyped(next, "a number") }
        let (integer, double) = try scanNumber()
        switch kind {
        case .integer, .long:
            guard let value = integer ?? Int64(exactly: double), kind == .long || Int32(exactly: value) != nil else {
                throw WireProblem(.mistyped, "the number is no integer of \(kind == .long ? 64 : 32) bits")
            }
            return .int(value)
        default:
            if keepsIntegers, let integer { return .int(integer) }
            return .double(double)
        }
    }

    private mutating func scanNumber() throws(WireProblem) -> (Int64?, Double) {
        let start = position
        var isInteger = true
        if peek() == UInt8(ascii: "-") { position += 1 }
        let first = position
        skipDigits()
        guard position > first, bytes[first] != 0x30 || position == first + 1 else {
            throw malformed("a number is expected")
        }
        if peek() == UInt8(ascii: ".") {
            isInteger = false
            position += 1
            let digits = position
            skipDigits()
            guard position > digits else { throw malformed("a digit is expected after '.'") }
        }
        if peek() | 0x20 == UInt8(ascii: "e") {
            isInteger = false
            position += 1
            if peek() == UInt8(ascii: "+") || peek() == UInt8(ascii: "-") { position += 1 }
            let digits = position
            skipDigits()
            guard position > digits else { throw malformed("a digit is expected in the exponent") }
        }
        if isInteger, position - first <= 18 {
            var value: Int64 = 0
            for index in first..<position { value = value * 10 + Int64(bytes[index] - 0x30) }
            let signed = first > start ? -value : value
            return (signed, Double(signed))
        }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        guard let double = Double(text), double.isFinite else {
            throw WireProblem(.mistyped, "the number is out of range")
        }
        return (isInteger ? Int64(text) : nil, double)
    }

    private mutating func skipDigits() {
        while position < bytes.count, (0x30...0x39).contains(bytes[position]) { position += 1 }
    }

    private mutating func timestamp(_ next: UInt8) throws(WireProblem) -> WireValue {
        let date: Date?
        if next == UInt8(ascii: "\"") {
            date = WireTimestamp.parse(try string())
        } else if next == UInt8(ascii: "-") || (0x30...0x39).contains(next) {
            date = WireTimestamp.date(try scanNumber().1)
        } else {
            throw mistyped(next, "a timestamp")
        }
        guard let date else { throw WireProblem(.mistyped, "the value is no timestamp") }
        return .timestamp(date)
    }

    // Text

    private mutating func string() throws(WireProblem) -> String {
        position += 1
        let start = position
        while position < bytes.count, bytes[position] != 0x22, bytes[position] != 0x5C, bytes[position] >= 0x20 {
            position += 1
        }
        guard position < bytes.count else { throw malformed("the text ends inside a string") }
        if bytes[position] == 0x22 {
            defer { position += 1 }
            return try text(bytes[start..<position])
        }
        return try escapedString(from: start)
    }

    private func text(_ slice: Slice<UnsafeBufferPointer<UInt8>>) throws(WireProblem) -> String {
        guard let text = String(validating: UnsafeBufferPointer(rebasing: slice), as: UTF8.self) else {
            throw malformed("a string is not valid UTF-8")
        }
        return text
    }

    private mutating func escapedString(from start: Int) throws(WireProblem) -> String {
        var content = Array(bytes[start..<position])
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            switch byte {
            case 0x22:
                guard let text = String(validating: content, as: UTF8.self) else {
                    throw malformed("a string is not valid UTF-8")
                }
                return text
            case 0x5C: try appendEscape(to: &content)
            case 0..<0x20: throw malformed("a bare control character in a string")
            default: content.append(byte)
            }
        }
        throw malformed("the text ends inside a string")
    }

    private mutating func appendEscape(to content: inout [UInt8]) throws(WireProblem) {
        let byte = peek()
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): content.append(byte)
        case UInt8(ascii: "b"): content.append(0x08)
        case UInt8(ascii: "f"): content.append(0x0C)
        case UInt8(ascii: "n"): content.append(0x0A)
        case UInt8(ascii: "r"): content.append(0x0D)
        case UInt8(ascii: "t"): content.append(0x09)
        case UInt8(ascii: "u"):
            var code = try hexCode()
            if (0xD800...0xDBFF).contains(code) {
                guard peek() == 0x5C, position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: "u") else {
                    throw malformed("a lone surrogate")
                }
                position += 2
                let low = try hexCode()
                guard (0xDC00...0xDFFF).contains(low) else { throw malformed("a lone surrogate") }
                code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
            }
            guard let scalar = Unicode.Scalar(code) else { throw malformed("a lone surrogate") }
            content.append(contentsOf: String(Character(scalar)).utf8)
        default: throw malformed("unknown escape")
        }
    }

    private mutating func hexCode() throws(WireProblem) -> UInt32 {
        var code: UInt32 = 0
        for _ in 0..<4 {
            guard let nibble = PercentCoding.nibble(peek()) else {
                throw malformed("four hexadecimal digits are expected")
            }
            code = code << 4 | UInt32(nibble)
            position += 1
        }
        return code
    }
}
