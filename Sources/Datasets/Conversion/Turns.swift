/// A message on its way from one shape to another.
struct Turn {
    enum Speaker { case system, user, assistant }

    enum Content {
        case text(MappedText)
        /// Content parts, copied as they are.
        case parts(TapeValue)
    }

    var speaker: Speaker
    var content: Content
}

/// The messages of a row, from a list or from texts in several columns.
///
/// A list is one of `{"role","content"}`, of `{"role","parts"}`, or of `{"from","value"}` as ShareGPT writes it. Roles human,
/// gpt and model are read as user and assistant, and developer, which OpenAI writes for system, as system.
struct Turns {
    private(set) var turns: [Turn] = []
    /// Whether they are nothing but texts that have been checked, in an order that every format allows.
    private(set) var isPlain = true

    private let reserved: ReservedWords

    init(_ reserved: ReservedWords) { self.reserved = reserved }

    /// Reads the roles `messages`, or else `system`, `prompt` and `completion`.
    static func read(
        _ fields: MappedRow, reserved: ReservedWords = .nan, withCompletion: Bool
    ) throws(ConversionFault) -> Turns {
        var turns = Turns(reserved)
        if fields.has("messages") {
            try turns.add(fields, "messages", as: nil)
        } else {
            try turns.add(fields, "prompt", as: .user)
            if withCompletion { try turns.add(fields, "completion", as: .assistant) }
        }
        try turns.addSystem(fields)
        return turns
    }

    /// Reads one role: a text, which gets `speaker`, or a list of messages.
    static func read(
        _ fields: MappedRow, _ role: String, as speaker: Turn.Speaker, reserved: ReservedWords = .nan
    ) throws(ConversionFault) -> Turns {
        var turns = Turns(reserved)
        try turns.add(fields, role, as: speaker)
        return turns
    }

    /// Adds a role's value: a text, or a list of messages.
    mutating func add(_ fields: MappedRow, _ role: String, as speaker: Turn.Speaker?) throws(ConversionFault) {
        if let list = fields.list(role) {
            isPlain = false
            try list.forEachElement { number, message throws(ConversionFault) in
                turns.append(try Self.turn(message, "\(role)[\(number)]", role, reserved))
            }
            if list.isEmpty { throw ConversionFault(role: role, rule: .empty, message: "the list has no messages") }
        } else if let speaker {
            turns.append(Turn(speaker: speaker, content: .text(try fields.text(role, reserved))))
        } else {
            throw ConversionFault(role: role, rule: .type, message: "a list of messages is needed")
        }
    }

    /// Puts the system role's text first.
    mutating func addSystem(_ fields: MappedRow) throws(ConversionFault) {
        guard fields.has("system") else { return }
        if let own = turns.first(where: { $0.speaker == .system }) {
            if let text = own.onlyText, text.isSame(as: try fields.text("system", reserved)) { return }
            throw ConversionFault(
                role: "system", rule: .order,
                message: "the messages have a system message already; put the text into it, and leave out the other")
        }
        turns.insert(Turn(speaker: .system, content: .text(try fields.text("system", reserved))), at: 0)
    }

    /// Takes the system message off, for formats that keep it elsewhere.
    mutating func takeSystem() -> Turn? {
        guard turns.first?.speaker == .system else { return nil }
        return turns.removeFirst()
    }

    /// Divides before the last message, which should be the assistant's.
    func splitLast() -> (prompt: Turns, completion: Turns)? {
        guard let last = turns.last, last.speaker == .assistant, turns.count > 1 else { return nil }
        var (prompt, completion) = (self, self)
        prompt.turns.removeLast()
        completion.turns = [last]
        return (prompt, completion)
    }

    /// Takes away what repeats `prompt` before an answer: some datasets give each answer with its whole conversation.
    mutating func dropPrefix(_ prompt: Turns) {
        let spoken = prompt.turns.first?.speaker == .system ? prompt.turns.dropFirst() : prompt.turns[...]
        for prefix in [prompt.turns[...], spoken] {
            guard turns.count > prefix.count, zip(turns, prefix).allSatisfy({ $0.isSame(as: $1) }) else { continue }
            return turns.removeFirst(prefix.count)
        }
    }

    /// The text of a list that has one part, which is a text; nil for others.
    private static func onlyText(_ list: TapeValue) -> TapeValue? {
        var (count, text): (Int, TapeValue?) = (0, nil)
        list.forEachElement { _, part in
            count += 1
            var members = 0
            if part.isObject { part.forEachMember { _, _ in members += 1 } }
            let isPlain = members == 1 || (members == 2 && part.member("type")?.isString == true)
            text = part.isString ? part : isPlain ? part.member("text") : nil
        }
        guard count == 1, let text, text.isString else { return nil }
        return text
    }

    private static func turn(
        _ message: TapeValue, _ place: String, _ role: String, _ reserved: ReservedWords
    ) throws(ConversionFault) -> Turn {
        func fault(_ rule: Rule, _ words: String) -> ConversionFault {
            ConversionFault(role: role, rule: rule, message: "\(place): \(words)")
        }
        guard message.isObject else { throw fault(.type, "\(message.kind.name) stands where a message should be") }
        guard let name = message.member("role") ?? message.member("from"), name.isString else {
            throw fault(.missing, "the message has no role")
        }
        let speaker: Turn.Speaker
        switch String(decoding: name.bytes.prefix(16), as: UTF8.self) {
        case "system", "developer": speaker = .system
        case "user", "human": speaker = .user
        case "assistant", "gpt", "model": speaker = .assistant
        default: throw fault(.role, "the role is none of system (developer), user (human) and assistant (gpt, model)")
        }
        // Calls in members of their own would be lost without a word.
        for lost in ["tool_calls", "function_call"] {
            if let calls = message.member(lost), !calls.isNull, !calls.isEmptyValue {
                throw fault(.unknownMember, "\(lost) cannot be converted; write the calls as this format has them")
            }
        }
        guard let content = message.member("content") ?? message.member("parts") ?? message.member("value") else {
            throw fault(.missing, "the message has no content")
        }
        // A list of one text is as good as the text.
        let text = content.isList ? onlyText(content) : content
        guard let text else { return Turn(speaker: speaker, content: .parts(content)) }
        return Turn(speaker: speaker, content: .text(try MappedText.of(text, role: role, place: place, reserved)))
    }
}

extension Turn {
    /// Whether both say the same.
    func isSame(as other: Turn) -> Bool {
        guard speaker == other.speaker else { return false }
        switch (content, other.content) {
        case (.text(let mine), .text(let its)): return mine.isSame(as: its)
        case (.parts(let mine), .parts(let its)): return mine.isSame(as: its)
        default: return false
        }
    }

    /// The text of the message; nil when it has parts.
    var onlyText: MappedText? {
        if case .text(let text) = content { text } else { nil }
    }
}

extension TapeValue {
    /// Whether the value holds nothing: an empty list, object or text.
    fileprivate var isEmptyValue: Bool {
        switch kind {
        case .list, .object: isEmpty
        case .string: bytes.isEmpty
        default: false
        }
    }
}
