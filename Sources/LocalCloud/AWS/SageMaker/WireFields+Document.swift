package import AWSWire
internal import Core
#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif

extension StoredDocument {
    /// Keeps a request's members. Requests to the control plane hold no blobs; timestamps become seconds.
    package init(_ fields: WireFields) { self.init(.object(Self.object(fields))) }

    /// The members as they came.
    package var fields: WireFields { value.object.map(Self.fields) ?? WireFields() }

    private static func object(_ fields: WireFields) -> JSONObject {
        var object = JSONObject()
        for member in fields.members { object[member.name] = json(member.value) }
        return object
    }

    private static func json(_ value: WireValue) -> JSONValue {
        switch value {
        case .null: .null
        case .bool(let value): .bool(value)
        case .int(let value): .int(value)
        case .double(let value): .double(value)
        case .string(let value): .string(value)
        case .blob(let value): .string(Hex.encode(value))
        case .timestamp(let value): .double(value.timeIntervalSince1970)
        case .list(let values): .array(values.map(json))
        case .structure(let fields): .object(object(fields))
        }
    }

    private static func fields(_ object: JSONObject) -> WireFields {
        WireFields(object.members.map { ($0.key, wire($0.value)) })
    }

    private static func wire(_ value: JSONValue) -> WireValue {
        switch value {
        case .null: .null
        case .bool(let value): .bool(value)
        case .int(let value): .int(value)
        case .double(let value): .double(value)
        case .string(let value): .string(value)
        case .array(let values): .list(values.map(wire))
        case .object(let object): .structure(fields(object))
        }
    }
}

extension WireFields {
    /// A map of text to text, such as an environment or hyperparameters.
    func texts(_ name: String) -> [String: String] {
        var texts: [String: String] = [:]
        for member in structure(name)?.members ?? [] { texts[member.name] = member.value.string }
        return texts
    }

    /// The structures of a list.
    func structures(_ name: String) -> [WireFields] { list(name)?.compactMap(\.structure) ?? [] }

    /// Copies the named members from another set of fields, where they are present.
    mutating func copy(_ names: [String], from other: WireFields) {
        for name in names {
            if let value = other[name], !value.isNull { self[name] = value }
        }
    }
}
