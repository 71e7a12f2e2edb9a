package import Core

/// The formats by name.
package enum FormatCatalog {
    /// Formats that this version builds, in the order in which detection asks them.
    static let built: [any DatasetFormat] = [SFTChatFormat(), SFTFormat()]

    /// The format of that name.
    ///
    /// - Throws: `data.format_unknown`, `data.format_not_built`.
    static func format(_ id: FormatID) throws -> any DatasetFormat {
        if let format = built.first(where: { $0.id == id }) { return format }
        let names = built.map(\.id.rawValue).sorted().joined(separator: ", ")
        if FormatID.all.contains(id) {
            throw DatasetError(
                DatasetError.formatNotBuilt, "the format \(id) is not built yet; this version has \(names)",
                hint: "list the formats with: slipway data formats")
        }
        let near = NearNames.nearest(to: id.rawValue, among: FormatID.all.map(\.rawValue))
        throw DatasetError(
            DatasetError.formatUnknown,
            "there is no format \(TerminalText.escape(id.rawValue))"
                + (near.isEmpty ? "" : "; near names: \(near.joined(separator: ", "))"),
            hint: "list the formats with: slipway data formats")
    }

    /// The format that a row's shape asks for; nil when none does.
    static func detect(_ shape: RowShape) -> FormatID? { built.first { $0.detects(shape) }?.id }

    /// Every format for `data formats`, those that are not built yet included.
    package static var descriptions: [FormatDescription] {
        FormatID.all.map { id in
            guard let format = built.first(where: { $0.id == id }) else {
                return FormatDescription(
                    id: id, isBuilt: false, summary: "not built yet", usedBy: "", example: nil, roles: [])
            }
            return FormatDescription(
                id: id, isBuilt: true, summary: format.summary, usedBy: format.usedBy, example: format.example,
                roles: format.roles)
        }
    }
}

/// A format as `data formats` shows it.
package struct FormatDescription: Sendable, Equatable {
    package var id: FormatID
    package var isBuilt: Bool
    package var summary: String
    package var usedBy: String
    package var example: String?
    package var roles: [FormatRole]

    /// A member of `formats` in `--json`.
    package var json: JSONValue {
        [
            "name": .string(id.rawValue), "built": .bool(isBuilt), "summary": .string(summary),
            "usedBy": .string(usedBy), "example": example.map { .string($0) } ?? .null,
            "roles": .array(
                roles.map { ["name": .string($0.name), "required": .bool($0.isRequired), "help": .string($0.help)] }),
        ]
    }
}
