import Core

/// Which columns may be what, how sure that is, and why. A suggestion: nothing applies it by itself.
package struct MappingSuggestion: Sendable, Equatable {
    /// A column for a role.
    package struct Choice: Sendable, Equatable {
        package var column: String
        /// From 0 to 1.
        package var score: Double
        package var reason: String
    }

    /// A role with the column that fits best, and the others that might.
    package struct Entry: Sendable, Equatable {
        package var role: MappingRole
        package var best: Choice
        /// Best first, at most three.
        package var alternatives: [Choice]
    }

    /// Below this a choice is a guess.
    package static let certain = 0.65
    /// Below this a column is not offered.
    private static let least = 0.3

    /// In the order of ``MappingRole``; a column stands once.
    package private(set) var entries: [Entry] = []
    /// What could be done further, such as a ground truth that is part of another column.
    package private(set) var remarks: [String] = []
    /// Columns that belong to another: that one's name to the text that joins both, as `data prepare --map` takes it.
    package private(set) var joined: [String: String] = [:]
    /// The rows whose answers are wanted, where a column says so: column to values.
    package private(set) var wanted: [String: [String]] = [:]

    /// Role to column.
    package var columns: [String: String] {
        Dictionary(entries.map { ($0.role.rawValue, $0.best.column) }, uniquingKeysWith: { first, _ in first })
    }

    package var isEmpty: Bool { entries.isEmpty }

    /// Whether every choice is more than a guess and together they make rows to train on.
    package var isCertain: Bool {
        !entries.isEmpty && isComplete && entries.allSatisfy { $0.best.score >= Self.certain }
    }

    /// Whether the roles suffice for some training.
    package var isComplete: Bool {
        if self[.messages] != nil { return true }
        if self[.chosen] != nil || self[.rejected] != nil { return self[.chosen] != nil && self[.rejected] != nil }
        return self[.prompt] != nil && (self[.completion] != nil || self[.groundTruth] != nil)
    }

    package subscript(_ role: MappingRole) -> Entry? { entries.first { $0.role == role } }

    init(_ columns: [InspectReport.Column], rows: Int) {
        let evidence = columns.map { ColumnEvidence($0, rows: rows) }
        var offers: [MappingRole: [Choice]] = [:]
        for role in MappingRole.allCases {
            offers[role] = evidence.compactMap { $0.choice(for: role) }.filter { $0.score >= Self.least }
                .sorted { $0.score > $1.score }
        }
        Self.addGuesses(evidence, &offers)
        choose(offers)
        judge(evidence)
        remark(evidence)
    }

    /// Text columns whose names say nothing: by what is left and what their values look like.
    private static func addGuesses(_ evidence: [ColumnEvidence], _ offers: inout [MappingRole: [Choice]]) {
        let named = Set(offers.values.joined().filter { $0.score >= certain }.map(\.column))
        let free = evidence.filter {
            $0.isText && !$0.isMessages && $0.isMostlyFilled && !$0.isHelper && !named.contains($0.column.name)
        }
        func offer(_ role: MappingRole, _ column: ColumnEvidence, _ score: Double, _ reason: String) {
            var choices = (offers[role] ?? []).filter { $0.column != column.column.name || $0.score > score }
            if choices.contains(where: { $0.column == column.column.name }) { return }
            choices.append(Choice(column: column.column.name, score: score, reason: reason))
            offers[role] = choices.sorted { $0.score > $1.score }
        }
        let hasPrompt = (offers[.prompt]?.first?.score ?? 0) >= certain
        let hasCompletion = (offers[.completion]?.first?.score ?? 0) >= certain
        switch (hasPrompt, hasCompletion, free.count) {
        case (true, false, 1) where !free[0].isConstant:
            offer(.completion, free[0], 0.6, "it is the only other text column")
        case (false, true, 1): offer(.prompt, free[0], 0.6, "it is the only other text column")
        case (false, false, 2):
            let byLength = free.sorted { $0.meanLength > $1.meanLength }
            // What is much shorter is a label or a summary; of texts that are alike, people write the question first.
            if byLength[0].meanLength >= 4 * byLength[1].meanLength || byLength[1].isClass {
                offer(.prompt, byLength[0], 0.45, "of the two text columns it has the longer texts: a guess")
                offer(.completion, byLength[1], 0.45, "of the two text columns it has the shorter texts: a guess")
            } else {
                offer(.prompt, free[0], 0.45, "of the two text columns it comes first: a guess")
                offer(.completion, free[1], 0.45, "of the two text columns it comes last: a guess")
            }
        case (false, false, 1): offer(.prompt, free[0], 0.4, "it is the only text column: a guess")
        case (false, _, 2...):
            guard let longest = free.max(by: { $0.meanLength < $1.meanLength }) else { return }
            offer(.prompt, longest, 0.4, "of the text columns it has the longest texts: a guess")
        default: break
        }
    }

    private mutating func choose(_ offers: [MappingRole: [Choice]]) {
        var used: Set<String> = []
        func best(_ role: MappingRole) -> Choice? { offers[role]?.first { !used.contains($0.column) } }
        if let chosen = best(.chosen), let rejected = offers[.rejected]?.first(where: { $0.column != chosen.column }) {
            take(.chosen, chosen, offers, &used)
            take(.rejected, rejected, offers, &used)
        } else if let messages = best(.messages) {
            take(.messages, messages, offers, &used)
        } else if let truth = best(.groundTruth), truth.score >= Self.certain {
            take(.groundTruth, truth, offers, &used)
        }
        let hasMessages = self[.messages] != nil
        if !hasMessages {
            // What chosen and rejected answer may be a list of messages under its usual name.
            if let prompt = best(.prompt) ?? (self[.chosen] == nil ? nil : best(.messages)) {
                take(.prompt, prompt, offers, &used)
            }
            if self[.chosen] == nil, let completion = best(.completion) {
                take(.completion, completion, offers, &used)
            }
        }
        if let system = best(.system), !hasMessages { take(.system, system, offers, &used) }
        if self[.groundTruth] == nil, let truth = best(.groundTruth) { take(.groundTruth, truth, offers, &used) }
        // No format for preferences declares tools.
        if !entries.isEmpty, self[.chosen] == nil, let tools = best(.tools) { take(.tools, tools, offers, &used) }
        entries.sort { Self.order($0.role) < Self.order($1.role) }
    }

    private static func order(_ role: MappingRole) -> Int { MappingRole.allCases.firstIndex(of: role) ?? 0 }

    private mutating func take(
        _ role: MappingRole, _ choice: Choice, _ offers: [MappingRole: [Choice]], _ used: inout Set<String>
    ) {
        used.insert(choice.column)
        let others = (offers[role] ?? []).filter { $0.column != choice.column }.prefix(3)
        entries.append(Entry(role: role, best: choice, alternatives: Array(others)))
    }

    /// Rows of KTO say by a boolean whether an answer is wanted; without it, what no model should say is trained.
    private mutating func judge(_ evidence: [ColumnEvidence]) {
        let mapped = Set(columns.values)
        guard self[.messages] != nil || self[.completion] != nil,
            let mark = evidence.first(where: { $0.isVerdict && !mapped.contains($0.column.name) })
        else { return }
        let name = mark.column.name
        // Tables write the words as their programs do.
        wanted[name] = mark.column.characters == nil ? ["true"] : ["true", "True"]
        remarks.append(
            "\(name) says which answers are wanted (as for KTO): a training by examples would learn the unwanted ones too, "
                + "so that only rows in which it is true are taken")
    }

    private mutating func remark(_ evidence: [ColumnEvidence]) {
        if let prompt = self[.prompt]?.best.column, MappingRole.plain(prompt) == "instruction",
            let input = evidence.first(where: { ["input", "context"].contains(MappingRole.plain($0.column.name)) }),
            input.isText, !input.isBlank
        {
            joined[prompt] = #"{\#(prompt)}\n\n{\#(input.column.name)}"#
            remarks.append(
                "\(input.column.name) seems to belong to \(prompt): commands join the two where both are filled")
        }
        for column in evidence {
            let name = column.column.name
            remarkTools(column)
            if column.share(column.column.signs.finalMarks) > 0.9, self[.groundTruth]?.best.column != name {
                remarks.append(
                    "texts of \(name) end in \"#### \" and a short answer that can be checked: put it into a column of "
                        + "its own as ground truth to train by rewards (RLVR)")
            } else if column.share(column.column.signs.boxes) > 0.9, self[.groundTruth]?.best.column != name {
                remarks.append(
                    "texts of \(name) end in a boxed answer that can be checked: put it into a column of its own as "
                        + "ground truth to train by rewards (RLVR)")
            }
            if self[.completion]?.best.column == name, column.isClass, !column.isText {
                remarks.append(
                    "\(name) holds numbers for classes: a model learns more from their names; replace the numbers first"
                )
            }
            if column.share(column.column.signs.dialogues) > 0.9,
                [.chosen, .rejected].contains(where: { self[$0]?.best.column == name }), self[.prompt] == nil
            {
                remarks.append(
                    "texts of \(name) are whole dialogues: the turns that chosen and rejected have in common are the "
                        + "prompt; put them into a column of their own")
            }
        }
    }
}

extension MappingSuggestion {
    /// Calls of tools and the tools themselves: which formats take them, and what stands in the way.
    private mutating func remarkTools(_ column: ColumnEvidence) {
        let (name, signs) = (column.column.name, column.column.signs)
        func rows(_ count: Int) -> String { "\(count) row\(count == 1 ? "" : "s")" }
        let takers = FormatCatalog.toolCallTakers
        if signs.toolLists > 0, columns.values.contains(name) {
            remarks.append(
                "\(name) has calls of tools in \(rows(signs.toolLists)): \(takers) take them, prepare rejects such rows for "
                    + "other formats")
        }
        if column.isStrangeTools {
            remarks.append(
                "\(name) is no list of functions as OpenAI has it, so that prepare cannot make tools of it for \(takers)"
            )
        }
        guard self[.tools]?.best.column == name else { return }
        if column.rowsWithoutFunctions > 0 {
            remarks.append(
                "\(name) is empty in \(rows(column.rowsWithoutFunctions)), which prepare rejects for nova-sft and nova-rlvr: "
                    + "there, tools stand in every row of a file or in none")
        }
        if signs.describedLists < signs.functionLists {
            remarks.append("functions of \(name) have no description, without which nova-sft takes no tools")
        }
    }
}

extension MappingSuggestion {
    /// The member `mapping` of `--json`.
    var json: JSONValue {
        func choice(_ choice: Choice) -> JSONObject {
            [
                "column": .string(SensitiveMask.masked(choice.column)),
                "score": .double((choice.score * 100).rounded() / 100), "reason": .string(choice.reason),
            ]
        }
        return .array(
            entries.map { entry in
                var object: JSONObject = ["role": .string(entry.role.rawValue)]
                for (key, value) in choice(entry.best).members { object[key] = value }
                object["alternatives"] = .array(entry.alternatives.map { .object(choice($0)) })
                return .object(object)
            })
    }
}
