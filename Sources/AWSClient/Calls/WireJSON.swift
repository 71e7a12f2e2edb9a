package import AWSWire
package import Core
#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif

/// Plans hold requests as JSON with the API's member names; this turns them into wire values and replies back.
///
/// Blobs are base64 text, timestamps ISO 8601 text or seconds since 1970.
package enum WireJSON {
    /// The members of an operation's input.
    ///
    /// Members that the model does not know are carried through as they are.
    /// - Throws: `aws.request_invalid` with the path of a value of the wrong type.
    static func fields(_ json: JSONValue, shape: ShapeID?, model: ServiceModel, operation: String) throws -> WireFields
    {
        guard case .object(let object) = json else {
            throw invalid(operation, "the request", "an object", json)
        }
        guard let shape else { return free(object) }
        return try structure(object, model[shape], model, operation, path: "")
    }

    /// An object's members as they are, whatever they are members of.
    package static func fields(_ json: JSONValue) throws -> WireFields {
        guard case .object(let object) = json else { throw invalid("the document", "", "an object", json) }
        return free(object)
    }

    /// A reply's members.
    package static func json(_ fields: WireFields) -> JSONValue {
        fields.json(WireJSONForm(blobs: .base64, timestamps: .text))
    }

    private static func structure(
        _ object: JSONObject, _ shape: ShapeModel, _ model: ServiceModel, _ operation: String, path: String
    ) throws -> WireFields {
        var fields = WireFields()
        for (name, value) in object.members where !value.isNull {
            let place = path.isEmpty ? name : "\(path).\(name)"
            if let member = shape.member(name) {
                fields[name] = try wire(value, model[member.shape], model, operation, path: place)
            } else {
                fields[name] = free(value)
            }
        }
        return fields
    }

    private static func wire(
        _ value: JSONValue, _ shape: ShapeModel, _ model: ServiceModel, _ operation: String, path: String
    ) throws -> WireValue {
        switch shape.kind {
        case .structure:
            guard let object = value.object else { throw invalid(operation, path, "an object", value) }
            return .structure(try structure(object, shape, model, operation, path: path))
        case .list:
            guard let elements = value.array else { throw invalid(operation, path, "a list", value) }
            var list: [WireValue] = []
            for (index, element) in elements.enumerated() {
                list.append(try wire(element, model[shape.element], model, operation, path: "\(path)[\(index)]"))
            }
            return .list(list)
        case .map:
            guard let object = value.object else { throw invalid(operation, path, "an object", value) }
            var fields = WireFields()
            for (key, element) in object.members where !element.isNull {
                fields[key] = try wire(element, model[shape.element], model, operation, path: "\(path).\(key)")
            }
            return .structure(fields)
        default: return try scalar(value, shape, operation: operation, path: path)
        }
    }

    /// A value that has no members.
    static func scalar(_ value: JSONValue, _ shape: ShapeModel, operation: String, path: String) throws -> WireValue {
        switch shape.kind {
        case .structure, .map: throw invalid(operation, path, "an object", value)
        case .list: throw invalid(operation, path, "a list", value)
        case .string:
            guard let text = value.string else { throw invalid(operation, path, "text", value) }
            return .string(text)
        case .boolean:
            guard let bool = value.bool else { throw invalid(operation, path, "true or false", value) }
            return .bool(bool)
        case .integer, .long:
            guard let number = value.int else { throw invalid(operation, path, "a whole number", value) }
            return .int(number)
        case .float, .double:
            guard let number = value.double else { throw invalid(operation, path, "a number", value) }
            return .double(number)
        case .blob:
            guard let text = value.string, let data = Data(base64Encoded: text) else {
                throw invalid(operation, path, "base64 text", value)
            }
            return .blob([UInt8](data))
        case .timestamp:
            if let seconds = value.double { return .timestamp(Date(timeIntervalSince1970: seconds)) }
            guard let date = value.string.flatMap({ Timestamp.parse($0) }) else {
                throw invalid(operation, path, "a time", value)
            }
            return .timestamp(date)
        }
    }

    /// Members of which the model says nothing; nulls are left out.
    private static func free(_ object: JSONObject) -> WireFields {
        WireFields(object.members.filter { !$0.value.isNull }.map { ($0.key, free($0.value)) })
    }

    private static func free(_ value: JSONValue) -> WireValue {
        switch value {
        case .array(let values): .list(values.map { free($0) })
        case .object(let object): .structure(free(object))
        default: WireValue(value)
        }
    }

    private static func invalid(_ operation: String, _ path: String, _ wanted: String, _ value: JSONValue)
        -> AWSClientError
    {
        let kind =
            switch value {
            case .null: "null"
            case .bool: "true or false"
            case .int, .double: "a number"
            case .string: "text"
            case .array: "a list"
            case .object: "an object"
            }
        let line = "\(path): expected \(wanted), found \(kind)"
        return AWSClientError(AWSClientError.requestInvalid, "\(operation) was not sent: \(line)", diagnostics: [line])
    }
}
