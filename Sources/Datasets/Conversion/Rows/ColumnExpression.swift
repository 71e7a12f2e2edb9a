import Core

/// Where a role's value comes from: a column, a place inside one, or a text that joins several.
struct ColumnExpression: Sendable {
    /// A column, or a place inside one.
    struct Path: Sendable, Hashable {
        /// Names of members and numbers of elements, from the row on; at least one.
        let steps: [String]

        /// As messages and reports name it: `messages[0].content`.
        var label: String { steps.dropFirst().reduce(steps[0]) { Self.label($0, $1) } }

        /// Stands for elements of a list that no path leads to.
        static let others = "…"

        static func label(_ parent: String, _ step: String) -> String {
            parent + (Int(step) == nil && step != others ? ".\(step)" : "[\(step)]")
        }
    }

    /// A value and the text before it.
    struct Part: Sendable {
        var lead = ""
        /// The first of these that a row has is the value.
        var paths: [Path]
    }

    /// One for a value that is taken as it is.
    let parts: [Part]
    /// What stands behind the last part of a joined text; nil for a value that is taken as it is.
    let tail: String?

    /// The first of several columns that a row has.
    init(anyOf columns: [String]) {
        parts = [Part(paths: columns.flatMap { Self.paths($0, nil) })]
        tail = nil
    }

    /// - Parameters:
    ///   - text: `text`, `inputs.question`, `messages[0].content`, or `{instruction}\n\n{input}`, where `\n`, `\t`, `\\`,
    ///     `{{` and `}}` stand for one character each.
    ///   - available: the source's columns, whose names come before any other meaning; nil when rows decide.
    /// - Throws: `data.mapping_invalid`.
    init(_ text: String, available: [String]?) throws {
        guard text.contains("{"), available?.contains(text) != true else {
            parts = [Part(paths: Self.paths(text, available))]
            tail = nil
            return
        }
        func fault(_ reason: String, _ hint: String) -> DatasetError {
            DatasetError(
                DatasetError.mappingInvalid, "in \(TerminalText.escape(text, limit: 200)) \(reason)", hint: hint)
        }
        var parts: [Part] = []
        var said = ""
        var rest = Substring(text)
        while let character = rest.popFirst() {
            switch (character, rest.first) {
            case ("\\", "n"?), ("\\", "t"?), ("\\", "\\"?), ("{", "{"?), ("}", "}"?):
                let second = rest.removeFirst()
                said.append(second == "n" ? "\n" : second == "t" ? "\t" : second)
            case ("{", _):
                guard let end = rest.firstIndex(of: "}"), end > rest.startIndex else {
                    throw fault("a brace has no column and no end", "write {COLUMN}, or {{ for a brace")
                }
                parts.append(Part(lead: said, paths: Self.paths(String(rest[..<end]), available)))
                said = ""
                rest = rest[rest.index(after: end)...]
            case ("}", _): throw fault("a brace ends nothing", "write }} for a brace")
            default: said.append(character)
            }
        }
        guard !parts.isEmpty else {
            throw fault("no column stands", "give a text that is the same in every row with --set")
        }
        self.parts = parts
        tail = said
    }

    /// A name with dots is a column's first of all; a table's columns are known.
    private static func paths(_ text: String, _ available: [String]?) -> [Path] {
        let steps = text.replacing("[", with: ".").replacing("]", with: "")
            .split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        let whole = Path(steps: [text])
        guard steps.count > 1, !steps.contains(""), available?.contains(text) != true else { return [whole] }
        return (available == nil ? [whole] : []) + [Path(steps: steps)]
    }

    /// Each place that may be read.
    var paths: [Path] { parts.flatMap(\.paths) }

    /// Holds a table's columns against what is read; what stands inside of them, rows show.
    ///
    /// - Throws: `data.column_missing`.
    func requireColumns(in available: [String], of source: String) throws {
        try ColumnNames.require(parts.flatMap(\.paths).map { $0.steps[0] }, in: available, of: source)
    }

    /// - Throws: `data.column_missing` for a part of which nobody has seen anything.
    func require(in columns: [String], of source: String) throws {
        for part in parts where !part.paths.contains(where: { columns.contains($0.label) }) {
            try ColumnNames.require(part.paths.suffix(1).map(\.label), in: columns, of: source)
        }
    }
}
