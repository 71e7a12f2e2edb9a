package import Core

/// A request's member as it was sent, kept inside a record: describing a resource gives back what created it, members
/// that this release does not know included.
package struct StoredDocument: Codable, Hashable, Sendable {
    package var value: JSONValue

    package init(_ value: JSONValue) { self.value = value }

    package init(from decoder: any Decoder) throws {
        value = try JSONValue(parsing: try decoder.singleValueContainer().decode(String.self))
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(value.text)
    }
}
