import Core

/// A question and its answer as texts, for formats that have no messages. A conversation of no more than that is one.
struct PlainExchange {
    let system: MappedText?
    let prompt: MappedText
    private let answer: MappedText?

    /// The answer; empty where none was asked for.
    var completion: MappedText { answer ?? .constant("") }

    /// - Parameters:
    ///   - takesSystem: whether the format has a text for the system message.
    ///   - instead: the format that takes longer conversations.
    /// - Throws: ``ConversionFault``; `data.out_of_memory`.
    init(
        _ fields: MappedRow, _ reserved: ReservedWords = .nan, withCompletion: Bool = true, takesSystem: Bool = false,
        instead: FormatID
    ) throws {
        let hasSystem = fields.isMapped("system")
        if fields.list("prompt") == nil, fields.list("completion") == nil, fields.list("system") == nil,
            takesSystem || !hasSystem
        {
            prompt = try fields.text("prompt", reserved)
            answer = withCompletion ? try fields.text("completion", reserved) : nil
            system = hasSystem ? try fields.text("system", reserved) : nil
            return
        }
        var turns = try Turns.read(
            fields, reserved: reserved, withCompletion: withCompletion && fields.has("completion"),
            learns: withCompletion)
        // All rows have a system text or none has: one that nobody mapped would be the only one.
        system = takesSystem && (hasSystem || fields.isWhole) ? turns.takeSystem()?.onlyText : nil
        if hasSystem, system == nil, takesSystem {
            throw ConversionFault(
                role: "system", rule: .missing, message: "the row has no text for system, and others have")
        }
        let texts = turns.turns.compactMap(\.onlyText)
        guard turns.turns.map(\.speaker) == (withCompletion ? [.user, .assistant] : [.user]), let first = texts.first,
            texts.count == turns.turns.count
        else {
            throw ConversionFault(
                role: "prompt", rule: .type,
                message:
                    "the row is more than one question \(withCompletion ? "and its answer " : "")as text; use the format "
                    + "\(instead)")
        }
        prompt = first
        answer = withCompletion ? texts.last : nil
        if turns.turns.contains(where: { $0.reasoning != nil }) { fields.notes.lose("messages[].reasoning_content") }
    }
}
