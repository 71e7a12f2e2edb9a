import Core
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Reads a JSON object member by member and refuses what it does not know.
struct StrictReader {
    private let object: JSONObject
    private let path: String
    private var read: Set<String> = []

    init(_ value: JSONValue, at path: String) throws {
        guard case .object(let object) = value else { throw Self.malformed(path, "an object is expected") }
        self.object = object
        self.path = path
    }

    static func malformed(_ path: String, _ what: String) -> LifecycleError {
        LifecycleError(LifecycleError.planMalformed, "\(path): \(what)")
    }

    mutating func optional(_ key: String) -> JSONValue? {
        read.insert(key)
        guard let value = object[key], !value.isNull else { return nil }
        return value
    }

    mutating func required(_ key: String) throws -> JSONValue {
        read.insert(key)
        guard let value = object[key] else { throw Self.malformed(path, "the member \(key) is missing") }
        return value
    }

    mutating func string(_ key: String) throws -> String {
        guard let text = try required(key).string else { throw Self.malformed("\(path).\(key)", "text is expected") }
        return text
    }

    mutating func optionalString(_ key: String) throws -> String? {
        guard let value = optional(key) else { return nil }
        guard let text = value.string else { throw Self.malformed("\(path).\(key)", "text is expected") }
        return text
    }

    mutating func number(_ key: String) throws -> Double {
        guard let number = try required(key).double else {
            throw Self.malformed("\(path).\(key)", "a number is expected")
        }
        return number
    }

    mutating func integer(_ key: String) throws -> Int {
        guard let number = try required(key).int else {
            throw Self.malformed("\(path).\(key)", "a whole number is expected")
        }
        return Int(number)
    }

    mutating func date(_ key: String) throws -> Date {
        let text = try string(key)
        guard let date = Timestamp.parse(text) else { throw Self.malformed("\(path).\(key)", "a time is expected") }
        return date
    }

    mutating func digest(_ key: String) throws -> SHA256Digest {
        guard let digest = SHA256Digest(try string(key)) else {
            throw Self.malformed("\(path).\(key)", "a SHA-256 digest is expected")
        }
        return digest
    }

    mutating func strings(_ key: String) throws -> [String] {
        try list(key) { value, path in
            guard let text = value.string else { throw Self.malformed(path, "text is expected") }
            return text
        }
    }

    mutating func stringMap(_ key: String) throws -> [String: String] {
        guard case .object(let map) = try required(key) else {
            throw Self.malformed("\(path).\(key)", "an object is expected")
        }
        var result: [String: String] = [:]
        for (name, value) in map.members {
            guard let text = value.string else { throw Self.malformed("\(path).\(key).\(name)", "text is expected") }
            result[name] = text
        }
        return result
    }

    mutating func list<Element>(
        _ key: String, _ element: (JSONValue, String) throws -> Element
    ) throws -> [Element] {
        guard let values = try required(key).array else {
            throw Self.malformed("\(path).\(key)", "a list is expected")
        }
        return try values.enumerated().map { try element($0.element, "\(path).\(key)[\($0.offset)]") }
    }

    mutating func choice<Value: RawRepresentable>(_ key: String, as type: Value.Type) throws -> Value
    where Value.RawValue == String {
        let text = try string(key)
        guard let value = Value(rawValue: text) else {
            throw Self.malformed("\(path).\(key)", "\(TerminalText.escape(text)) is not a known value")
        }
        return value
    }

    /// Every member must have been read.
    func finish() throws {
        let unknown = object.keys.filter { !read.contains($0) }
        guard unknown.isEmpty else {
            let names = unknown.map { TerminalText.escape($0, limit: 60) }.joined(separator: ", ")
            throw Self.malformed(path, "unknown members: \(names)")
        }
    }
}
