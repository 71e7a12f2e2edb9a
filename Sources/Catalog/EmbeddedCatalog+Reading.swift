import Core

/// Reads the embedded documents. They are ours and tested: a fault in them is a fault of the program.
enum CatalogDocument {
    static func parse(_ text: String) -> JSONValue {
        do {
            return try JSONValue(parsing: text)
        } catch {
            preconditionFailure("the embedded catalogue is not JSON: \(error)")
        }
    }
}

extension JSONValue {
    /// The texts of a list; empty for anything else.
    var texts: [String] { array?.compactMap(\.string) ?? [] }
}
