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
    /// - Parameter detected: the format that rows have already; it needs no conversion and is left out.
    static func suggestions(
        for mapping: MappingSuggestion, detected: FormatID?, formats: [FormatDescription] = FormatCatalog.descriptions
    ) -> [FormatSuggestion] {
        let columns = mapping.columns
        let roles = Set(columns.keys)
        return formats.compactMap { format -> FormatSuggestion? in
            guard format.id != detected else { return nil }
            // A list of messages stands for prompt and completion where the format takes one.
            let needed = format.roles.filter { role in !(role.alternative.map { roles.contains($0) } ?? false) }
            guard needed.allSatisfy({ !$0.isRequired || roles.contains($0.name) }) else { return nil }
            let used = needed.map(\.name).filter(roles.contains)
            guard !used.isEmpty else { return nil }
            let scores = mapping.entries.filter { used.contains($0.role.rawValue) }.map(\.best.score)
            // What a format leaves unused counts against it: with chosen and rejected, preferences are meant.
            let share = Double(used.count) / Double(max(1, roles.count))
            let score = (scores.min() ?? 0) * (0.6 + 0.4 * share) * Self.commonness(format.id)
            return FormatSuggestion(
                format: format.id, score: score, reason: format.usedBy,
                map: used.compactMap { role in columns[role].map { (role, $0) } })
        }.enumerated().sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }.map(\.element)
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
