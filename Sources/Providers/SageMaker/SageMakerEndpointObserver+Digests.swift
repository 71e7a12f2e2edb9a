internal import AWSWire
internal import Core

extension SageMakerEndpointObserver {
    /// SHA-256 of a described object in canonical form, some members left out at every depth.
    static func digest(_ fields: WireFields, without names: Set<String>) -> String {
        SHA256Digest(of: plain(fields, without: names).canonicalBytes).description
    }

    static func plain(_ fields: WireFields, without names: Set<String>) -> JSONValue {
        var object = JSONObject()
        for member in fields.members where !names.contains(member.name) {
            object[member.name] = plain(member.value, without: names)
        }
        return .object(object)
    }

    private static func plain(_ value: WireValue, without names: Set<String>) -> JSONValue {
        switch value {
        case .null: .null
        case .bool(let value): .bool(value)
        case .int(let value): .int(value)
        case .double(let value): Int64(exactly: value).map { .int($0) } ?? .double(value)
        case .string(let value): .string(value)
        case .blob(let value): .string(Hex.encode(value))
        case .timestamp(let value): .string(Timestamp.iso8601(value))
        case .list(let values): .array(values.map { plain($0, without: names) })
        case .structure(let fields): plain(fields, without: names)
        }
    }
}
