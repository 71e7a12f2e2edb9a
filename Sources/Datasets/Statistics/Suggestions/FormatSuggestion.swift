package import Core

/// A format that the columns suffice for, with what to type.
package struct FormatSuggestion: Sendable, Equatable {
    package var format: FormatID
    /// From 0 to 1.
    package var score: Double
    package var reason: String
    /// Role to column, as `data prepare --map` takes them.
    package var map: [(role: String, column: String)]

    package static func == (lhs: FormatSuggestion, rhs: FormatSuggestion) -> Bool {
        lhs.format == rhs.format && lhs.score == rhs.score && lhs.reason == rhs.reason
            && lhs.map.elementsEqual(rhs.map, by: ==)
    }

    /// Formats whose required roles the mapping has, best first.
    ///
    /// Only those to which the rows can be converted: a command that rejects them is no way on.
    ///
    /// - Parameter detected: the format that rows have already; it needs no conversion and is left out.
    static func suggestions(
        for mapping: MappingSuggestion, columns: [InspectReport.Column], rows: Int, detected: FormatID?
    ) -> [FormatSuggestion] {
        let lists = Set(columns.filter { $0.type == "list" }.map(\.name))
        let tools = ToolEvidence(mapping, columns, rows: rows)
        let scores = Dictionary(
            mapping.entries.map { ($0.role.rawValue, $0.best.score) }, uniquingKeysWith: { first, _ in first })
        return FormatCatalog.shown.compactMap { format -> FormatSuggestion? in
            guard format.id != detected, let map = map(format, mapping.columns) else { return nil }
            guard tools.allow(format, map.first { $0.role == "tools" }?.column) else { return nil }
            if map.contains(where: { lists.contains($0.column) && !format.takesList($0.role) }) { return nil }
            // What a format leaves unused counts against it: with chosen and rejected, preferences are meant.
            let share = Double(map.count) / Double(max(1, mapping.entries.count))
            let least = map.compactMap { scores[$0.source] }.min() ?? 0
            return FormatSuggestion(
                format: format.id, score: least * (0.6 + 0.4 * share) * format.commonness,
                reason: format.usedBy, map: map.map { ($0.role, $0.column) })
        }.enumerated().sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }.map(\.element)
    }

    /// What the columns say about tools.
    private struct ToolEvidence {
        /// Whether messages have calls of tools.
        private let hasCalls: Bool
        /// The column of tools whose functions do not all have a description.
        private let undescribed: String?
        /// Whether tools are there that prepare would take by their name, but cannot convert.
        private let hasStrangeTools: Bool

        init(_ mapping: MappingSuggestion, _ columns: [InspectReport.Column], rows: Int) {
            let mapped = Set(mapping.columns.values)
            hasCalls = columns.contains { $0.signs.toolLists > 0 && mapped.contains($0.name) }
            let tools = columns.first { $0.name == mapping[.tools]?.best.column }
            undescribed = tools.flatMap { $0.signs.describedLists < $0.signs.functionLists ? $0.name : nil }
            hasStrangeTools = columns.contains { ColumnEvidence($0, rows: rows).isStrangeTools }
        }

        /// - Parameter column: the column with the tools, where the format gets one.
        func allow(_ format: any DatasetFormat, _ column: String?) -> Bool {
            guard format.toolCalls != .none else { return !hasCalls }
            return !hasStrangeTools && (column == nil || column != undescribed || format.toolCalls != .described)
        }
    }

    /// The format's roles with the suggested columns; nil when one that it needs has none.
    ///
    /// - Returns: with each the suggested role that it was taken from: a prompt may be given by messages.
    private static func map(
        _ format: any DatasetFormat, _ columns: [String: String]
    ) -> [(role: String, column: String, source: String)]? {
        var map: [(role: String, column: String, source: String)] = []
        for role in format.roles {
            // Messages stand for prompt and completion where a format allows that.
            if let alternative = role.alternative, columns[alternative] != nil { continue }
            let source = ([role.name] + role.aliases).first { name in
                columns[name] != nil && !map.contains { $0.source == name }
            }
            if let source, let column = columns[source] {
                map.append((role.name, column, source))
            } else if role.isRequired {
                return nil
            }
        }
        return map.isEmpty ? nil : map
    }

    var json: JSONValue {
        var object = JSONObject()
        for (role, column) in map { object[role] = .string(SensitiveMask.masked(column)) }
        return [
            "format": .string(format.rawValue), "score": .double((score * 100).rounded() / 100),
            "reason": .string(reason), "map": .object(object),
        ]
    }
}
