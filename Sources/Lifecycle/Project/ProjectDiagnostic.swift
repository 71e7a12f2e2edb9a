package import Core

/// One fault in a document that people write: where, which key, what, and what to do.
package struct ProjectDiagnostic: Hashable, Sendable, CustomStringConvertible {
    /// From 1.
    package var line: Int
    /// From 1.
    package var column: Int
    /// Dotted: `update.canary`.
    package var key: String
    package var message: String
    package var hint: String?

    package init(line: Int, column: Int, key: String, message: String, hint: String? = nil) {
        self.line = line
        self.column = column
        self.key = key
        self.message = message
        self.hint = hint
    }

    package var description: String {
        "line \(line): \(key.isEmpty ? "" : key + ": ")\(message)" + (hint.map { " (\($0))" } ?? "")
    }

    /// `{"line","column","key","message","hint"}`.
    package var json: JSONValue {
        [
            "line": .int(Int64(line)), "column": .int(Int64(column)), "key": .string(key),
            "message": .string(message), "hint": hint.map { .string($0) } ?? .null,
        ]
    }
}
