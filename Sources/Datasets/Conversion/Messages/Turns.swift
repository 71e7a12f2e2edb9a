import Core

/// A message on its way from one shape to another.
struct Turn {
    enum Speaker { case system, user, assistant }

    enum Content {
        case text(MappedText)
        /// Content parts, copied as they are.
        case parts(TapeValue)
        /// Calls of tools or their results, with what is said beside them.
        case mixed([Piece])
    }

    /// Something that stands in a list of content parts.
    enum Piece {
        case text(MappedText)
        case parts(TapeValue)
        /// One part that is JSON of the dialect already.
        case json([UInt8])
    }

    var speaker: Speaker
    var content: Content
}

/// The messages of a row, from a list or from texts in several columns.
///
/// A list is one of `{"role","content"}`, of `{"role","parts"}`, or of `{"from","value"}` as ShareGPT writes it. Roles human,
/// gpt and model are read as user and assistant, and developer, which OpenAI writes for system, as system. Calls of tools and
/// their results are read for formats that have a ``ToolReader``.
struct Turns {
    var turns: [Turn] = []
    /// Whether they are nothing but texts that have been checked, in an order that every format allows.
    private(set) var isPlain = true

    private let reserved: ReservedWords
    /// Nil where the format has no tools.
    private let tools: ToolReader?
    /// Results of tools that wait for the message that they become, each with the number of the call that it answers.
    private var results: [(call: Int, part: [UInt8])] = []

    init(_ reserved: ReservedWords, tools: ToolReader? = nil) {
        self.reserved = reserved
        self.tools = tools
        tools?.beginRow()
    }

    /// Reads the roles `messages`, or else `system`, `prompt` and `completion`.
    ///
    /// - Throws: ``ConversionFault``; `data.out_of_memory`.
    static func read(
        _ fields: MappedRow, reserved: ReservedWords = .nan, withCompletion: Bool, tools: ToolReader? = nil
    ) throws -> Turns {
        var turns = Turns(reserved, tools: tools)
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
    ///
    /// - Throws: ``ConversionFault``; `data.out_of_memory`.
    static func read(
        _ fields: MappedRow, _ role: String, as speaker: Turn.Speaker, reserved: ReservedWords = .nan
    ) throws -> Turns {
        var turns = Turns(reserved)
        try turns.add(fields, role, as: speaker)
        return turns
    }

    /// Adds a role's value: a text, or a list of messages.
    ///
    /// - Throws: ``ConversionFault``; `data.out_of_memory`.
    mutating func add(_ fields: MappedRow, _ role: String, as speaker: Turn.Speaker?) throws {
        if let list = fields.list(role) {
            isPlain = false
            try list.forEachElement { number, message in try add(message, "\(role)[\(number)]", role) }
            if !results.isEmpty { addResults() }
            if list.isEmpty { throw ConversionFault(role: role, rule: .empty, message: "the list has no messages") }
        } else if let message = fields.tape(role), (message.member("role") ?? message.member("from"))?.isString == true
        {
            isPlain = false
            try add(message, role, role)
        } else if let speaker {
            append(Turn(speaker: speaker, content: .text(try fields.text(role, reserved))))
        } else {
            throw ConversionFault(role: role, rule: .type, message: Self.noList(fields.tape(role)))
        }
    }

    /// What stands where a list of messages is needed.
    private static func noList(_ value: TapeValue?) -> String {
        if let value, value.isString, PythonText.isList(value.bytes) {
            return "the text is a list as Python prints it, and no JSON; write it with json.dumps"
        }
        var isTree = false
        if let value, value.isObject {
            value.forEachMember { _, node in isTree = isTree || node.member("children")?.isList == true }
        }
        return isTree
            ? "the messages are a tree, as ChatGPT exports them; write the branch that counts as a list first"
            : "a list of messages is needed"
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

    private mutating func add(_ message: TapeValue, _ place: String, _ role: String) throws {
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
        case "tool", "function": return try addResult(message, ToolReader.Place(role: role, text: place))
        default: throw fault(.role, "the role is none of system (developer), user (human) and assistant (gpt, model)")
        }
        // Calls in members of their own would be lost without a word.
        for name in ["tool_calls", "function_call"] {
            if message.filled(name) != nil {
                return try addCalls(message, name, speaker, ToolReader.Place(role: role, text: place))
            }
        }
        guard let content = message.member("content") ?? message.member("parts") ?? message.member("value") else {
            throw fault(.missing, "the message has no content")
        }
        append(Turn(speaker: speaker, content: try said(content, place, role)))
    }

    private func said(_ content: TapeValue, _ place: String, _ role: String) throws(ConversionFault) -> Turn.Content {
        // A list of one text is as good as the text.
        guard let text = content.isList ? Self.onlyText(content) : content else { return .parts(content) }
        return .text(try MappedText.of(text, role: role, place: place, reserved))
    }

    private mutating func append(_ turn: Turn) {
        if results.isEmpty || !addResults(with: turn) { turns.append(turn) }
    }
}

// MARK: Tools

extension Turns {
    private mutating func addCalls(
        _ message: TapeValue, _ name: String, _ speaker: Turn.Speaker, _ place: ToolReader.Place
    ) throws {
        guard let tools else {
            throw place.fault(.unknownMember, "\(name) cannot be converted to this format; \(Self.takers)")
        }
        guard speaker == .assistant else {
            throw place.fault(.misplaced, "\(name) may stand only in a message of the assistant; move it or remove it")
        }
        var pieces: [Turn.Piece] = []
        if let content = message.filled("content") ?? message.filled("parts") ?? message.filled("value"),
            !(content.isString && content.bytes.isBlank)
        {
            pieces = try said(content, place.text, place.role).pieces
        }
        for part in try tools.calls(of: message, at: place) { pieces.append(.json(part)) }
        append(Turn(speaker: .assistant, content: .mixed(pieces)))
    }

    private mutating func addResult(_ message: TapeValue, _ place: ToolReader.Place) throws {
        guard let tools else {
            throw place.fault(.role, "results of tools cannot be converted to this format; \(Self.takers)")
        }
        results.append(try tools.result(in: message, at: place))
    }

    /// Makes one message of the user of the results that wait, and of what the user says next: roles alternate.
    ///
    /// - Returns: whether `next` is in it. Who says nothing is left alone, and is refused for it.
    @discardableResult private mutating func addResults(with next: Turn? = nil) -> Bool {
        // Gemini has no ids: of calls of the same function, the first gets the first result.
        var pieces = results.sorted { $0.call < $1.call }.map { Turn.Piece.json($0.part) }
        results.removeAll()
        var isJoined = false
        if let next, next.speaker == .user, !next.content.isEmpty {
            pieces += next.content.pieces
            isJoined = true
        }
        turns.append(Turn(speaker: .user, content: .mixed(pieces)))
        return isJoined
    }

    /// Where people can go with calls of tools.
    private static var takers: String { FormatCatalog.toolCallTakers + " take calls of tools" }
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

extension Turn.Content {
    /// The same as something that others can stand beside.
    fileprivate var pieces: [Turn.Piece] {
        switch self {
        case .text(let text): [.text(text)]
        case .parts(let list): [.parts(list)]
        case .mixed(let pieces): pieces
        }
    }

    /// Whether it is a list without parts.
    fileprivate var isEmpty: Bool {
        if case .parts(let list) = self { list.isEmpty } else { false }
    }
}

extension TapeValue {
    /// The last member of that name unless it is null.
    func given(_ name: String) -> TapeValue? { member(name).flatMap { $0.isNull ? nil : $0 } }

    /// The same unless it is an empty list, object or text.
    func filled(_ name: String) -> TapeValue? { given(name).flatMap { $0.isEmptyValue ? nil : $0 } }

    private var isEmptyValue: Bool {
        switch kind {
        case .list, .object: isEmpty
        case .string: bytes.isEmpty
        default: false
        }
    }
}
