import Core
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Reads CBOR (RFC 8949), of definite or indefinite lengths, into fields, led by a shape.
struct CBORReader {
    private let bytes: [UInt8]
    private let model: ServiceModel
    private var position = 0
    private static let maximumDepth = 64

    /// The members in a document that is one map; an empty body counts as an empty map.
    static func fields(_ bytes: [UInt8], shape: ShapeID?, model: ServiceModel) throws(WireProblem) -> WireFields {
        guard !bytes.isEmpty else { return WireFields() }
        var reader = CBORReader(bytes: bytes, model: model)
        guard case .structure(let fields) = try reader.item(shape ?? .none, depth: 0) else {
            throw WireProblem(.malformed, "a map is expected")
        }
        guard reader.position == bytes.count else { throw reader.malformed("bytes after the document") }
        return fields
    }

    private init(bytes: [UInt8], model: ServiceModel) {
        self.bytes = bytes
        self.model = model
    }

    private func malformed(_ text: String) -> WireProblem { WireProblem(.malformed, "byte \(position): \(text)") }

    private mutating func byte() throws(WireProblem) -> UInt8 {
        guard position < bytes.count else { throw malformed("the document is cut off") }
        defer { position += 1 }
        return bytes[position]
    }

    private mutating func unsigned(_ count: Int) throws(WireProblem) -> UInt64 {
        guard bytes.count - position >= count else { throw malformed("the document is cut off") }
        var value: UInt64 = 0
        for _ in 0..<count {
            value = value << 8 | UInt64(bytes[position])
            position += 1
        }
        return value
    }

    /// The argument of an item's head; nil for an indefinite length.
    private mutating func argument(_ info: UInt8) throws(WireProblem) -> UInt64? {
        switch info {
        case 0..<24: return UInt64(info)
        case 24: return try unsigned(1)
        case 25: return try unsigned(2)
        case 26: return try unsigned(4)
        case 27: return try unsigned(8)
        case 31: return nil
        default: throw malformed("a reserved length")
        }
    }

    private mutating func item(_ shape: ShapeID, depth: Int) throws(WireProblem) -> WireValue {
        guard depth < Self.maximumDepth else { throw malformed("nested deeper than \(Self.maximumDepth)") }
        let head = try byte()
        let (major, info) = (head >> 5, head & 31)
        if major == 7 { return try simple(info, shape) }
        let argument = try argument(info)
        switch major {
        case 0:
            guard let argument, let value = Int64(exactly: argument) else {
                throw mistyped("the number is out of range")
            }
            return try number(value, shape)
        case 1:
            guard let argument, let value = Int64(exactly: argument) else {
                throw mistyped("the number is out of range")
            }
            return try number(-1 - value, shape)
        case 2: return try checked(.blob(try string(2, argument)), shape, .blob)
        case 3:
            guard let text = String(validating: try string(3, argument), as: UTF8.self) else {
                throw malformed("text is not valid UTF-8")
            }
            return try checked(.string(text), shape, .string)
        case 4: return try list(argument, shape, depth: depth)
        case 5: return .structure(try map(argument, shape, depth: depth))
        default:
            guard argument == 1 else { return try item(shape, depth: depth + 1) }
            guard let seconds = try item(.none, depth: depth + 1).double, let date = WireTimestamp.date(seconds) else {
                throw malformed("tag 1 needs a number of seconds")
            }
            return try checked(.timestamp(date), shape, .timestamp)
        }
    }

    private func kind(_ shape: ShapeID) -> ShapeKind? { shape == .none ? nil : model.shapes[Int(shape.index)].kind }

    private func mistyped(_ text: String) -> WireProblem { WireProblem(.mistyped, text) }

    private func checked(_ value: WireValue, _ shape: ShapeID, _ kind: ShapeKind) throws(WireProblem) -> WireValue {
        guard let wanted = self.kind(shape), wanted != kind else { return value }
        throw mistyped("\(kind) stands where \(wanted) is expected")
    }

    private func number(_ value: Int64, _ shape: ShapeID) throws(WireProblem) -> WireValue {
        switch kind(shape) {
        case nil, .long?: return .int(value)
        case .integer?:
            guard Int32(exactly: value) != nil else { throw mistyped("the number is no integer of 32 bits") }
            return .int(value)
        case .float?, .double?: return .double(Double(value))
        case .timestamp?:
            guard let date = WireTimestamp.date(Double(value)) else { throw mistyped("the value is no timestamp") }
            return .timestamp(date)
        case let other?: throw mistyped("a number stands where \(other) is expected")
        }
    }

    private func number(_ value: Double, _ shape: ShapeID) throws(WireProblem) -> WireValue {
        switch kind(shape) {
        case nil, .float?, .double?: return .double(value)
        case .integer?, .long?:
            guard let whole = Int64(exactly: value) else { throw mistyped("the number is no integer") }
            return try number(whole, shape)
        case .timestamp?:
            guard let date = WireTimestamp.date(value) else { throw mistyped("the value is no timestamp") }
            return .timestamp(date)
        case let other?: throw mistyped("a number stands where \(other) is expected")
        }
    }

    private mutating func simple(_ info: UInt8, _ shape: ShapeID) throws(WireProblem) -> WireValue {
        switch info {
        case 20: return try checked(.bool(false), shape, .boolean)
        case 21: return try checked(.bool(true), shape, .boolean)
        case 22, 23: return .null
        case 25: return try number(Self.half(UInt16(truncatingIfNeeded: try unsigned(2))), shape)
        case 26: return try number(Double(Float(bitPattern: UInt32(truncatingIfNeeded: try unsigned(4)))), shape)
        case 27: return try number(Double(bitPattern: try unsigned(8)), shape)
        default: throw malformed("an unknown simple value")
        }
    }

    private static func half(_ bits: UInt16) -> Double {
        let exponent = Int(bits >> 10 & 31)
        let mantissa = Double(bits & 1023)
        let sign: Double = bits >> 15 == 1 ? -1 : 1
        switch exponent {
        case 0: return sign * mantissa * 0x1p-24
        case 31: return mantissa == 0 ? sign * .infinity : .nan
        default:
            return sign * Double(sign: .plus, exponent: exponent - 15, significand: 1 + mantissa / 1024)
        }
    }

    private mutating func string(_ major: UInt8, _ length: UInt64?) throws(WireProblem) -> [UInt8] {
        if let length { return try take(length) }
        var content: [UInt8] = []
        while try !takeBreak() {
            let head = try byte()
            guard head >> 5 == major, let length = try argument(head & 31) else {
                throw malformed("a piece of another type")
            }
            content += try take(length)
        }
        return content
    }

    private mutating func take(_ length: UInt64) throws(WireProblem) -> [UInt8] {
        guard length <= UInt64(bytes.count - position) else { throw malformed("the document is cut off") }
        defer { position += Int(length) }
        return Array(bytes[position..<(position + Int(length))])
    }

    private mutating func takeBreak() throws(WireProblem) -> Bool {
        guard position < bytes.count else { throw malformed("the document is cut off") }
        guard bytes[position] == 0xFF else { return false }
        position += 1
        return true
    }

    private mutating func list(_ count: UInt64?, _ shape: ShapeID, depth: Int) throws(WireProblem) -> WireValue {
        if let wanted = kind(shape), wanted != .list { throw mistyped("a list stands where \(wanted) is expected") }
        let element = shape == .none ? .none : model.shapes[Int(shape.index)].element
        var values: [WireValue] = []
        while try !isAtEnd(count, done: values.count) {
            do throws(WireProblem) {
                values.append(try item(element, depth: depth + 1))
            } catch {
                throw error.under(String(values.count))
            }
        }
        return .list(values)
    }

    private mutating func isAtEnd(_ count: UInt64?, done: Int) throws(WireProblem) -> Bool {
        guard let count else { return try takeBreak() }
        return UInt64(done) >= count
    }

    private mutating func map(_ count: UInt64?, _ shape: ShapeID, depth: Int) throws(WireProblem) -> WireFields {
        let kind = kind(shape)
        if let kind, kind != .map, kind != .structure { throw mistyped("a map stands where \(kind) is expected") }
        var fields = WireFields()
        var done = 0
        while try !isAtEnd(count, done: done) {
            done += 1
            guard case .string(let key) = try item(.none, depth: depth + 1) else { throw malformed("a key is no text") }
            var (name, below) = (key, ShapeID.none)
            if kind == .map {
                below = model.shapes[Int(shape.index)].element
            } else if kind == .structure, let index = model.shapes[Int(shape.index)].memberByWireName[key] {
                let member = model.shapes[Int(shape.index)].members[index]
                (name, below) = (member.name, member.shape)
            }
            do throws(WireProblem) {
                let value = try item(below, depth: depth + 1)
                if kind == .map || !value.isNull { fields[name] = value }
            } catch {
                throw error.under(name)
            }
        }
        return fields
    }
}
