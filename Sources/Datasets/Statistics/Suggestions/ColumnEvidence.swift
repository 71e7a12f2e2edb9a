/// One column, as evidence for what it may be to a training.
struct ColumnEvidence {
    let column: InspectReport.Column
    private let rows: Int

    init(_ column: InspectReport.Column, rows: Int) {
        self.column = column
        self.rows = rows
    }

    var meanLength: Double { column.characters?.mean ?? 0 }
    var isText: Bool { column.type == "string" }
    var isBlank: Bool { column.empty >= rows }
    var isMostlyFilled: Bool { column.empty * 2 < rows }

    /// The same value in several rows: no answer to different prompts.
    var isConstant: Bool { column.distinct == 1 && column.present > 1 }

    /// The share of the rows with a value that show a sign.
    func share(_ count: Int) -> Double { column.present > 0 ? Double(count) / Double(column.present) : 0 }

    /// Lists of messages, or what prepare reads as such.
    var isMessages: Bool {
        share(column.signs.roleLists + column.signs.fromLists + column.signs.partLists) > 0.9
    }

    /// Few different short values over many rows.
    var isClass: Bool {
        guard let distinct = column.distinct, distinct > 1, column.present >= 20 else { return false }
        guard Double(distinct) <= Double(column.present) / 5 else { return false }
        switch column.type {
        case "string": return meanLength <= 60
        case "integer": return distinct <= 200
        case "boolean": return true
        default: return false
        }
    }

    /// Whether the column says which answers are wanted.
    var isVerdict: Bool {
        column.type == "boolean"
            && MappingRole.verdicts.contains(MappingRole.plain(column.name))
    }

    /// Numbers of rows, dates, addresses, languages: never what a model is trained on.
    var isHelper: Bool {
        if share(column.signs.dates + column.signs.identifiers) > 0.9 { return true }
        let name = MappingRole.plain(column.name)
        let words = name.split(separator: "_").map(String.init)
        let helpers = [
            "id", "ids", "uuid", "guid", "idx", "index", "number", "url", "uri", "link", "date", "time", "timestamp",
            "created", "updated", "at", "split", "lang", "language", "locale", "hash", "sha256", "md5", "license",
            "version", "score", "count", "length", "source", "file", "filename", "path", "author", "email", "phone",
        ]
        if let last = words.last, helpers.contains(last) { return true }
        // A different number in every row counts the rows.
        return column.type == "integer" && column.present >= 20 && column.distinct.map { $0 >= column.present } ?? true
    }

    /// Lists of functions, or nothing: what prepare can make a target's tools of.
    private var isFunctions: Bool {
        guard column.type == "list" || isText else { return false }
        // Rows without tools say nothing about the others.
        let filled = rows - column.empty
        return Double(column.signs.functionLists + column.signs.emptyLists) > 0.9 * Double(filled)
    }

    /// Rows without tools.
    var rowsWithoutFunctions: Int { column.empty + column.signs.emptyLists }

    /// Whether prepare would take the column for tools by its name, and cannot convert it.
    var isStrangeTools: Bool {
        ["tools", "toolConfig"].contains(column.name) && rowsWithoutFunctions < rows && !isFunctions
            && ["list", "object", "string", "mixed"].contains(column.type)
    }

    /// How well the column suits a role, and why; nil when it cannot.
    func choice(for role: MappingRole) -> MappingSuggestion.Choice? {
        switch role {
        case .messages: messages()
        case .prompt, .chosen, .rejected, .system, .groundTruth: byName(role)
        case .completion: byName(role) ?? asClass()
        case .tools: tools()
        }
    }

    private func offer(_ score: Double, _ reason: String) -> MappingSuggestion.Choice {
        // Half empty is half as good.
        let filled = rows > 0 ? 1 - Double(column.empty) / Double(rows) : 1
        let missing = filled < 0.999 && column.type != "null" ? "; empty in \(column.empty) of \(rows) rows" : ""
        return MappingSuggestion.Choice(
            column: column.name, score: score * (0.5 + 0.5 * filled), reason: reason + missing)
    }

    private func messages() -> MappingSuggestion.Choice? {
        guard isMessages else { return nil }
        // Lists under names of their own are what those names say.
        for role in [MappingRole.prompt, .completion, .chosen, .rejected]
        where role.nameScore(column.name)?.isExact == true {
            return nil
        }
        let named = MappingRole.messages.nameScore(column.name) != nil
        let shape =
            switch column.type {
            case "string": "texts that seem to hold "
            case "object": "objects of lists, read as "
            default: ""
            }
        let what =
            shape
            + (column.signs.fromLists > 0
                ? "lists of objects with from and value"
                : column.signs.partLists > 0
                    ? "lists of objects with role and parts" : "lists of objects with role and content")
        return offer(named ? 0.98 : 0.85, what + (named ? ", and the name is usual for them" : ""))
    }

    private func tools() -> MappingSuggestion.Choice? {
        guard isFunctions, column.signs.functionLists > 0 else { return nil }
        let named = MappingRole.tools.nameScore(column.name)?.isExact == true
        let what = isText ? "texts that seem to hold lists of functions" : "lists of functions"
        return MappingSuggestion.Choice(
            column: column.name, score: named ? 0.95 : 0.7,
            reason: what + (named ? ", and the name is usual for them" : "")
        )
    }

    private func byName(_ role: MappingRole) -> MappingSuggestion.Choice? {
        guard !isHelper, !isMessages || column.type == "list", let named = role.nameScore(column.name) else {
            return nil
        }
        let reason =
            named.isExact ? "the name is usual for it" : "the last word of the name is usual for it"
        switch column.type {
        case "string":
            if role == .prompt, isConstant { return offer(named.score * 0.3, reason + "; but every row says the same") }
            if role == .completion, isClass {
                return offer(min(0.97, named.score + 0.05), "\(reason); \(classWords)")
            }
            return offer(named.score, reason)
        case "list" where isMessages && role != .system && role != .groundTruth:
            return offer(named.score, "\(reason); it holds lists of messages")
        case "object" where [.chosen, .rejected].contains(role) && share(column.signs.messages) > 0.9:
            return offer(named.score, "\(reason); it holds messages")
        case "integer", "boolean":
            if role == .completion, isClass { return offer(named.score * 0.85, "\(reason); \(classWords)") }
            return role == .groundTruth ? offer(named.score, reason) : nil
        case "number", "object": return role == .groundTruth ? offer(named.score * 0.95, reason) : nil
        default: return nil
        }
    }

    private func asClass() -> MappingSuggestion.Choice? {
        guard isClass, !isHelper else { return nil }
        return offer(isText ? 0.55 : 0.4, classWords)
    }

    private var classWords: String {
        "\(column.distinct ?? 0) different \(isText ? "short texts" : "values") over \(column.present) rows look like classes"
    }
}
