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
    /// - Parameters:
    ///   - lists: columns with lists of messages.
    ///   - detected: the format that rows have already; it needs no conversion and is left out.
    static func suggestions(
        for mapping: MappingSuggestion, lists: Set<String> = [], detected: FormatID?,
        formats: [FormatDescription] = FormatCatalog.descriptions
    ) -> [FormatSuggestion] {
        let scores = Dictionary(
            mapping.entries.map { ($0.role.rawValue, $0.best.score) }, uniquingKeysWith: { first, _ in first })
        return formats.compactMap { format -> FormatSuggestion? in
            guard format.id != detected, let map = map(format, mapping.columns) else { return nil }
            if map.contains(where: { lists.contains($0.column) && isText($0.role, of: format.id) }) { return nil }
            // What a format leaves unused counts against it: with chosen and rejected, preferences are meant.
            let share = Double(map.count) / Double(max(1, mapping.entries.count))
            let least = map.compactMap { scores[$0.source] }.min() ?? 0
            return FormatSuggestion(
                format: format.id, score: least * (0.6 + 0.4 * share) * Self.commonness(format.id),
                reason: format.usedBy, map: map.map { ($0.role, $0.column) })
        }.enumerated().sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }.map(\.element)
    }

    /// Whether a role cannot be given as a list of messages.
    private static func isText(_ role: String, of format: FormatID) -> Bool {
        switch format {
        case .sft, .rlvrLegacy, .vertexPromptCompletion, .sageMakerEval: true
        case .dpo: role == "prompt"
        default: false
        }
    }

    /// The format's roles with the suggested columns; nil when one that it needs has none.
    ///
    /// - Returns: with each the suggested role that it was taken from: a prompt may be given by messages.
    private static func map(
        _ format: FormatDescription, _ columns: [String: String]
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

    /// Where two formats serve alike, the one that more targets take goes first.
    private static func commonness(_ id: FormatID) -> Double {
        switch id {
        case .sftChat, .dpo, .rlvr, .vertexMessages: 1
        case .sft, .gptOSSSFT: 0.99
        case .novaSFT, .novaDPO, .novaRLVR, .gptOSSDPO, .gemini, .geminiPreference: 0.97
        default: 0.9
        }
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
