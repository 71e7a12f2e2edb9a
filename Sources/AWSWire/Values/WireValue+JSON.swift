package import Core
#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif

/// How wire values are written as JSON.
package struct WireJSONForm: Sendable {
    /// How bytes become text.
    package enum Blobs: Sendable { case base64, hex }
    /// How dates are written: as ISO 8601 text, or as seconds since 1970.
    package enum Timestamps: Sendable { case text, seconds }

    package var blobs: Blobs
    package var timestamps: Timestamps
    /// Writes a double without a fraction as an integer: services write the same number both ways.
    package var wholeNumbersAsIntegers = false
    /// Members that are left out at every depth.
    package var leavingOut: Set<String> = []

    package init(
        blobs: Blobs, timestamps: Timestamps, wholeNumbersAsIntegers: Bool = false, leavingOut: Set<String> = []
    ) {
        self.blobs = blobs
        self.timestamps = timestamps
        self.wholeNumbersAsIntegers = wholeNumbersAsIntegers
        self.leavingOut = leavingOut
    }
}

extension WireFields {
    /// The members as a JSON object, in their order.
    package func json(_ form: WireJSONForm) -> JSONValue {
        var object = JSONObject()
        for member in members where !form.leavingOut.contains(member.name) {
            object[member.name] = member.value.json(form)
        }
        return .object(object)
    }

    /// The members of a JSON object, as far as JSON tells their types.
    package init(_ object: JSONObject) { self.init(object.members.map { ($0.key, WireValue($0.value)) }) }
}

extension WireValue {
    func json(_ form: WireJSONForm) -> JSONValue {
        switch self {
        case .null: .null
        case .bool(let value): .bool(value)
        case .int(let value): .int(value)
        case .double(let value):
            (form.wholeNumbersAsIntegers ? Int64(exactly: value) : nil).map { .int($0) } ?? .double(value)
        case .string(let value): .string(value)
        case .blob(let value): .string(form.blobs == .hex ? Hex.encode(value) : Base64.encode(value))
        case .timestamp(let value):
            form.timestamps == .text ? .string(Timestamp.iso8601(value)) : .double(value.timeIntervalSince1970)
        case .list(let values): .array(values.map { $0.json(form) })
        case .structure(let fields): fields.json(form)
        }
    }

    /// The value as far as JSON tells its type: text stays text.
    package init(_ json: JSONValue) {
        switch json {
        case .null: self = .null
        case .bool(let value): self = .bool(value)
        case .int(let value): self = .int(value)
        case .double(let value): self = .double(value)
        case .string(let value): self = .string(value)
        case .array(let values): self = .list(values.map { WireValue($0) })
        case .object(let object): self = .structure(WireFields(object))
        }
    }
}
