/// A prompt with a better and a worse answer to it.
struct Answers {
    private(set) var prompt: Turns
    let chosen: Turn
    let rejected: Turn
    /// Whether all is nothing but texts that have been checked, in an order that every format allows.
    let isPlain: Bool

    /// Reads the roles `chosen` and `rejected`: texts, messages, or lists that end with the answer. What both lists begin
    /// with is the prompt, or goes on from that of the roles `messages` or `prompt`. Messages that end with an answer have
    /// the better one.
    ///
    /// - Throws: ``ConversionFault``; `data.out_of_memory`.
    init(_ fields: MappedRow, _ dialect: MessageDialect = .chat, reserved: ReservedWords = .nan) throws {
        let notes = fields.notes
        var prompt = Turns(notes, dialect, reserved)
        if fields.has("messages") {
            try prompt.add(fields, "messages", as: nil)
        } else if fields.has("prompt") {
            try prompt.add(fields, "prompt", as: .user)
        }
        var chosen = Turns(notes, dialect, reserved)
        if !fields.has("chosen"), let last = prompt.turns.last, last.speaker == .assistant {
            chosen.turns = [prompt.turns.removeLast()]
        } else {
            try chosen.add(fields, "chosen", as: .assistant)
        }
        var rejected = Turns(notes, dialect, reserved)
        try rejected.add(fields, "rejected", as: .assistant)

        var shared = Self.takeShared(&chosen.turns, &rejected.turns)
        if let first = shared.first, first.speaker == .system, prompt.turns.first?.speaker != .system {
            prompt.turns.insert(shared.removeFirst(), at: 0)
        }
        shared = Self.without(prompt.turns, shared)
        guard shared.first?.speaker != .user || !prompt.turns.contains(where: { $0.speaker == .user }) else {
            throw ConversionFault(
                role: "chosen", rule: .order,
                message: "the lists begin with other messages than the prompt; keep one of them")
        }
        prompt.turns += shared
        // Without a value, why is better said by the role itself.
        if prompt.turns.isEmpty, fields.isMapped("prompt") { try prompt.add(fields, "prompt", as: .user) }
        guard !prompt.turns.isEmpty else {
            throw ConversionFault(
                role: "prompt", rule: .missing,
                message: "the row has no prompt, and its answers do not begin with the same messages")
        }
        self.chosen = try Self.answer(chosen.turns, prompt.turns, "chosen", notes)
        self.rejected = try Self.answer(rejected.turns, prompt.turns, "rejected", notes)
        try prompt.addSystem(fields)
        prompt.mend(endsWithAnswer: false)
        prompt.forgetWeights()
        self.prompt = prompt
        isPlain = prompt.isPlain && chosen.isPlain && rejected.isPlain
        guard !self.chosen.isSame(as: self.rejected) else {
            throw ConversionFault(
                role: "rejected", rule: .same, message: "it is the same as chosen; keep rows in which they differ")
        }
    }

    /// Takes the system message off, for formats that keep it elsewhere.
    mutating func takeSystem() -> Turn? { prompt.takeSystem() }

    /// Takes away what both begin with, but for the last of each.
    private static func takeShared(_ first: inout [Turn], _ second: inout [Turn]) -> [Turn] {
        let pairs = zip(first.dropLast(), second.dropLast())
        let count = pairs.prefix { $0.isSame(as: $1) }.count
        defer {
            first.removeFirst(count)
            second.removeFirst(count)
        }
        return Array(first.prefix(count))
    }

    /// Turns without what repeats the prompt before them, with or without its system message.
    private static func without(_ prompt: [Turn], _ turns: [Turn]) -> [Turn] {
        let spoken = prompt.first?.speaker == .system ? prompt.dropFirst() : prompt[...]
        for prefix in [prompt[...], spoken]
        where turns.count >= prefix.count && zip(turns, prefix).allSatisfy({ $0.isSame(as: $1) }) {
            return Array(turns.dropFirst(prefix.count))
        }
        return turns
    }

    private static func answer(
        _ turns: [Turn], _ prompt: [Turn], _ role: String, _ notes: RowNotes
    ) throws(ConversionFault) -> Turn {
        let turns = turns.count > 1 ? without(prompt, turns) : turns
        guard turns.count == 1, turns[0].speaker == .assistant else {
            throw ConversionFault(
                role: role, rule: .type,
                message: "behind the prompt and what both lists begin with, one message of assistant should be left")
        }
        // No format lets an answer that is compared have its reasoning.
        if turns[0].reasoning != nil { notes.lose("messages[].reasoning_content") }
        return turns[0]
    }
}
