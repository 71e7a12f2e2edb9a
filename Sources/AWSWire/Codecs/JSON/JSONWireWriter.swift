import Core
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Writes fields as JSON text, led by a shape.
struct JSONWireWriter {
    private(set) var bytes: [UInt8] = []
    private let model: ServiceModel
    private static let maximumDepth = 64

    init(model: ServiceModel) {
        self.model = model
        bytes.reserveCapacity(512)
    }

    /// The text of a structure's members that travel in the body.
    static func text(_ fields: WireFields, shape: ShapeID?, model: ServiceModel) throws(WireProblem) -> [UInt8] {
        var writer = JSONWireWriter(model: model)
        try writer.structure(fields, shape ?? .none, depth: 0)
        return writer.bytes
    }

    mutating func structure(_ fields: WireFields, _ shape: ShapeID, depth: Int) throws(WireProblem) {
        bytes.append(UInt8(ascii: "{"))
        var isFirst = true
        for member in fields.members where !member.value.isNull {
            var name = member.name
            var memberShape = ShapeID.none
            var format: TimestampFormat?
            if shape != .none, let index = model.shapes[Int(shape.index)].memberByName[member.name] {
                let known = model.shapes[Int(shape.index)].members[index]
                guard known.location == .body else { continue }
                (name, memberShape, format) = (known.wireName, known.shape, known.timestampFormat)
            }
            if !isFirst { bytes.append(UInt8(ascii: ",")) }
            isFirst = false
            string(name)
            bytes.append(UInt8(ascii: ":"))
            do throws(WireProblem) {
                try value(member.value, memberShape, format: format, depth: depth + 1)
            } catch {
                throw error.under(name)
            }
        }
        bytes.append(UInt8(ascii: "}"))
    }

    private mutating func value(
        _ value: WireValue, _ shape: ShapeID, format: TimestampFormat?, depth: Int
    ) throws(WireProblem) {
        guard depth < Self.maximumDepth else {
            throw WireProblem(.unsendable, "nested deeper than \(Self.maximumDepth)")
        }
        switch value {
        case .null: bytes.append(contentsOf: "null".utf8)
        case .bool(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
        case .int(let value): bytes.append(contentsOf: String(value).utf8)
        case .double(let value): number(value)
        case .string(let value): string(value)
        case .blob(let value):
            bytes.append(UInt8(ascii: "\""))
            bytes.append(contentsOf: Base64.encodeBytes(value))
            bytes.append(UInt8(ascii: "\""))
        case .timestamp(let date):
            let own = shape == .none ? nil : model.shapes[Int(shape.index)].timestampFormat
            switch format ?? own ?? .epochSeconds {
            case .epochSeconds: bytes.append(contentsOf: WireTimestamp.epoch(date).utf8)
            case let format: string(WireTimestamp.text(date, format))
            }
        case .list(let values):
            let element = shape == .none ? .none : model.shapes[Int(shape.index)].element
            bytes.append(UInt8(ascii: "["))
            for (index, item) in values.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                try self.value(item, element, format: nil, depth: depth + 1)
            }
            bytes.append(UInt8(ascii: "]"))
        case .structure(let fields):
            if shape != .none, model.shapes[Int(shape.index)].kind == .map {
                try map(fields, model.shapes[Int(shape.index)].element, depth: depth)
            } else {
                try structure(fields, shape, depth: depth)
            }
        }
    }

    private mutating func map(_ fields: WireFields, _ element: ShapeID, depth: Int) throws(WireProblem) {
        bytes.append(UInt8(ascii: "{"))
        for (index, member) in fields.members.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            string(member.name)
            bytes.append(UInt8(ascii: ":"))
            do throws(WireProblem) {
                try value(member.value, element, format: nil, depth: depth + 1)
            } catch {
                throw error.under(member.name)
            }
        }
        bytes.append(UInt8(ascii: "}"))
    }

    private mutating func number(_ value: Double) {
        if value.isFinite {
            bytes.append(contentsOf: value.description.utf8)
        } else {
            string(value.isNaN ? "NaN" : value < 0 ? "-Infinity" : "Infinity")
        }
    }

    private static let hex = Array("0123456789abcdef".utf8)

    private mutating func string(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case 0x22: bytes.append(contentsOf: [0x5C, 0x22])
            case 0x5C: bytes.append(contentsOf: [0x5C, 0x5C])
            case 0x0A: bytes.append(contentsOf: [0x5C, 0x6E])
            case 0x0D: bytes.append(contentsOf: [0x5C, 0x72])
            case 0x09: bytes.append(contentsOf: [0x5C, 0x74])
            case 0..<0x20:
                bytes.append(contentsOf: "\\u00".utf8)
                bytes.append(Self.hex[Int(byte >> 4)])
                bytes.append(Self.hex[Int(byte & 15)])
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
