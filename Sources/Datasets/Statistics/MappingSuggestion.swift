/// Which columns may be prompt and completion, and why. A suggestion: nothing applies it by itself.
struct MappingSuggestion: Equatable {
    private(set) var columns: [String: String] = [:]
    private(set) var reasons: [String: String] = [:]

    /// Names that people give to such columns, likeliest first.
    private static let names: [(role: String, names: [String])] = [
        (
            "prompt",
            ["prompt", "question", "instruction", "input", "query", "text", "utterance", "message", "user", "request"]
        ),
        (
            "completion",
            [
                "completion", "answer", "response", "output", "target", "label", "category", "intent", "class",
                "assistant", "reply",
            ]
        ),
        ("system", ["system", "system_prompt"]),
    ]

    init(_ columns: [InspectReport.Column]) {
        var free = columns.filter {
            $0.type == "string" || ($0.type == "list" && ["prompt", "completion"].contains($0.name))
        }
        for (role, names) in Self.names {
            let match = names.lazy.compactMap { name in free.first { $0.name.lowercased() == name } }.first
            guard let match else { continue }
            self.columns[role] = match.name
            reasons[role] = "the column's name is usual for it"
            free.removeAll { $0.name == match.name }
        }
        suggestByLength(free)
    }

    /// Of two text columns, the one that is left is the other half; without any name the longer one is the prompt.
    private mutating func suggestByLength(_ free: [InspectReport.Column]) {
        let free = free.filter { $0.type == "string" }
        if columns["prompt"] != nil, columns["completion"] == nil, free.count == 1 {
            columns["completion"] = free[0].name
            reasons["completion"] = "it is the only other text column"
        } else if columns["prompt"] == nil, columns["completion"] != nil, free.count == 1 {
            columns["prompt"] = free[0].name
            reasons["prompt"] = "it is the only other text column"
        } else if columns["prompt"] == nil, columns["completion"] == nil, free.count == 2 {
            let byLength = free.sorted { ($0.lengths?.mean ?? 0) > ($1.lengths?.mean ?? 0) }
            columns["prompt"] = byLength[0].name
            columns["completion"] = byLength[1].name
            reasons["prompt"] = "of the two text columns it has the longer texts: a guess"
            reasons["completion"] = "of the two text columns it has the shorter texts: a guess"
        }
    }
}
