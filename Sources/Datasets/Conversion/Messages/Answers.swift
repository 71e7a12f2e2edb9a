/// A better and a worse answer to the same prompt.
struct Answers {
    let chosen: Turn
    let rejected: Turn

    /// Reads the roles `chosen` and `rejected`: texts, or lists that end with the answer and may begin with the prompt.
    ///
    /// - Throws: ``ConversionFault``; `data.out_of_memory`.
    init(_ fields: MappedRow, behind prompt: Turns, reserved: ReservedWords = .nan) throws {
        chosen = try Self.answer(fields, "chosen", prompt, reserved)
        rejected = try Self.answer(fields, "rejected", prompt, reserved)
        guard !chosen.isSame(as: rejected) else {
            throw ConversionFault(
                role: "rejected", rule: .same, message: "it is the same as chosen; keep rows in which they differ")
        }
    }

    private static func answer(
        _ fields: MappedRow, _ role: String, _ prompt: Turns, _ reserved: ReservedWords
    ) throws -> Turn {
        var turns = try Turns.read(fields, role, as: .assistant, prompt.dialect, reserved: reserved)
        turns.dropPrefix(prompt)
        guard turns.turns.count == 1, turns.turns[0].speaker == .assistant else {
            throw ConversionFault(
                role: role, rule: .type,
                message: "the list should be one message of assistant, perhaps behind the prompt")
        }
        // No format lets an answer that is compared have its reasoning.
        if turns.turns[0].reasoning != nil { fields.notes.lose("messages[].reasoning_content") }
        return turns.turns[0]
    }
}
