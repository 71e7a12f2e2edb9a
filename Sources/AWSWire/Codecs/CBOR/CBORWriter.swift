import Core
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Writes fields as CBOR (RFC 8949) of definite lengths, led by a shape.
struct CBORWriter {
    private(set) var bytes: [UInt8] = []
    private let model: ServiceModel
    private static let maximumDepth = 64

    static func document(_ fields: WireFields, shape: ShapeID?, model: ServiceModel) throws(WireProblem) -> [UInt8] {
        var writer = CBORWriter(model: model)
        try writer.structure(fields, shape ?? .none, depth: 0)
        return writer.bytes
    }

    private init(model: ServiceModel) { self.model = model }

    private mutating func structure(_ fields: WireFields, _ shape: ShapeID, depth: Int) throws(WireProblem) {
        let present = fields.members.filter { !$0.value.isNull }
        head(5, UInt64(present.count))
        for member in present {
            var memberShape = ShapeID.none
            var name = member.name
            if shape != .none, let index = model.shapes[Int(shape.index)].memberByName[member.name] {
                let known = model.shapes[Int(shape.index)].members[index]
                (name, memberShape) = (known.wireName, known.shape)
            }
            text(name)
            do throws(WireProblem) {
                try value(member.value, memberShape, depth: depth + 1)
            } catch {
                throw error.under(name)
            }
        }
    }

    private mutating func value(_ value: WireValue, _ shape: ShapeID, depth: Int) throws(WireProblem) {
        guard depth < Self.maximumDepth else {
            throw WireProblem(.unsendable, "nested deeper than \(Self.maximumDepth)")
        }
        switch value {
        case .null: bytes.append(0xF6)
        case .bool(let value): bytes.append(value ? 0xF5 : 0xF4)
        case .int(let number):
            let kind = shape == .none ? nil : Optional(model.shapes[Int(shape.index)].kind)
            if kind == .double || kind == .float { double(Double(number)) } else { integer(number) }
        case .double(let number): double(number)
        case .string(let string): text(string)
        case .blob(let blob):
            head(2, UInt64(blob.count))
            bytes.append(contentsOf: blob)
        case .timestamp(let date):
            head(6, 1)
            let seconds = (date.timeIntervalSince1970 * 1000).rounded() / 1000
            if let whole = Int64(exactly: seconds) { integer(whole) } else { double(seconds) }
        case .list(let values):
            let element = shape == .none ? .none : model.shapes[Int(shape.index)].element
            head(4, UInt64(values.count))
            for item in values { try self.value(item, element, depth: depth + 1) }
        case .structure(let fields):
            guard shape != .none, model.shapes[Int(shape.index)].kind == .map else {
                try structure(fields, shape, depth: depth)
                return
            }
            let element = model.shapes[Int(shape.index)].element
            head(5, UInt64(fields.count))
            for member in fields.members {
                text(member.name)
                try self.value(member.value, element, depth: depth + 1)
            }
        }
    }

    private mutating func integer(_ value: Int64) {
        if value < 0 { head(1, UInt64(-1 - value)) } else { head(0, UInt64(value)) }
    }

    private mutating func double(_ value: Double) {
        bytes.append(0xFB)
        append(value.bitPattern)
    }

    private mutating func text(_ text: String) {
        head(3, UInt64(text.utf8.count))
        bytes.append(contentsOf: text.utf8)
    }

    private mutating func head(_ major: UInt8, _ value: UInt64) {
        let type = major << 5
        switch value {
        case 0..<24: bytes.append(type | UInt8(value))
        case 24..<0x100:
            bytes.append(type | 24)
            bytes.append(UInt8(value))
        case 0x100..<0x1_0000:
            bytes.append(type | 25)
            append(UInt16(value))
        case 0x1_0000..<0x1_0000_0000:
            bytes.append(type | 26)
            append(UInt32(value))
        default:
            bytes.append(type | 27)
            append(value)
        }
    }

    private mutating func append<Value: FixedWidthInteger>(_ value: Value) {
        withUnsafeBytes(of: value.bigEndian) { bytes.append(contentsOf: $0) }
    }
}
