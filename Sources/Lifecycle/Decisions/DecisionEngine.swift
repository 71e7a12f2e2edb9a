import Core

/// Asks for what is not known yet, one decision at a time, and takes answers. The same for terminal, MCP and console.
///
/// What can be decided stands in ``DecisionRow/all``; here is only how.
package struct DecisionEngine: Sendable {
    private let facts: DecisionFacts
    private let rows: [DecisionRow]

    /// - Parameter facts: what was looked at before anybody is asked.
    package init(_ facts: DecisionFacts = DecisionFacts()) { self.init(facts, rows: DecisionRow.all) }

    init(_ facts: DecisionFacts, rows: [DecisionRow]) {
        self.facts = facts
        self.rows = rows
    }

    /// The next open decision; nil when a project file can be written and planned from.
    package func next(_ draft: ProjectDraft) -> Decision? {
        rows.first { $0.isOpen(draft, facts) }.map { decision($0, draft) }
    }

    /// Every open decision, in the order in which they are asked.
    package func pending(_ draft: ProjectDraft) -> [Decision] {
        rows.filter { $0.isOpen(draft, facts) }.map { decision($0, draft) }
    }

    /// Takes an answer, also to a decision that was made before.
    ///
    /// - Throws: `decision.answer_invalid` with what would be valid.
    package func answer(_ id: DecisionID, _ value: String, _ draft: ProjectDraft) throws -> ProjectDraft {
        guard let row = rows.first(where: { $0.id == id }) else {
            throw LifecycleError(
                LifecycleError.answerInvalid, "there is no decision \(TerminalText.escape(id.rawValue, limit: 60))",
                hint: "there are: \(rows.map(\.id.rawValue).joined(separator: ", "))")
        }
        var draft = draft
        if let expected = row.apply(value, &draft, facts) {
            throw LifecycleError(
                LifecycleError.answerInvalid,
                "\(TerminalText.escape(value, limit: 80)) is no answer to \(id): expected is \(expected)",
                hint: row.option)
        }
        return draft
    }

    private func decision(_ row: DecisionRow, _ draft: ProjectDraft) -> Decision {
        let advice = row.recommend?(draft, facts)
        return Decision(
            id: row.id, question: row.question, option: row.option, options: row.options(draft, facts),
            allowsOther: row.allowsOther, mayRecommend: row.recommend != nil, recommendation: advice?.value,
            reason: advice?.reason)
    }
}
