package import Core

/// A format as `data formats` and `Docs/Formats.md` show it.
package struct FormatDescription: Sendable, Equatable {
    package var id: FormatID
    package var summary: String
    package var usedBy: String
    package var example: String
    package var roles: [FormatRole]
    /// The rules in words; two blanks before a sentence for each level that it is below the row.
    package var rules: [String]
    package var notes: [String]

    init(_ format: any DatasetFormat) {
        id = format.id
        summary = format.summary
        usedBy = format.usedBy
        example = format.example
        roles = format.roles
        rules = SchemaText.lines(format.schema)
        notes = format.notes
    }

    /// A member of `formats` in `--json`.
    package var json: JSONValue {
        [
            "name": .string(id.rawValue), "summary": .string(summary), "usedBy": .string(usedBy),
            "example": .string(example), "roles": .array(roles.map(\.json)),
            "rules": .array(rules.map { .string($0) }), "notes": .array(notes.map { .string($0) }),
        ]
    }
}

extension FormatRole {
    fileprivate var json: JSONValue {
        var object: JSONObject = [
            "name": .string(name), "required": .bool(isRequired), "help": .string(help),
            "aliases": .array(aliases.map { .string($0) }),
        ]
        if let alternative { object["unless"] = .string(alternative) }
        return .object(object)
    }
}
