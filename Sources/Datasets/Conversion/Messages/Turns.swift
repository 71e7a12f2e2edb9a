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
        /// One part, copied as it is unless it is a text.
        case part(TapeValue)
        /// An image by its reference, with its media type where that is told.
        case image(TapeValue, type: TapeValue?)
        /// One part that is JSON of the dialect already.
        case json([UInt8])
    }

    var speaker: Speaker
    var content: Content
    /// What the assistant thought before it spoke.
    var reasoning: MappedText?
    /// Whether the answer is not to be learnt, because its weight is 0.
    var isExcluded = false
}

/// The messages of a row, from a list or from texts in several columns.
///
/// A list is one of `{"role","content"}`, of `{"role","parts"}`, or of `{"from","value"}` as ShareGPT writes it. Roles human,
/// gpt and model are read as user and assistant, and developer, which OpenAI writes for system, as system. Calls of tools and
/// their results are read for formats that have a ``ToolReader``. What a message says and the format cannot is noted.
struct Turns {
    var turns: [Turn] = []
    /// Whether they are nothing but texts that have been checked, in an order that every format allows.
    private(set) var isPlain = true

    let notes: RowNotes
    let dialect: MessageDialect
    private let reserved: ReservedWords
    /// Nil where the format has no tools.
    private let tools: ToolReader?
    /// Results of tools that wait for the message that they become, each with the number of the call that it answers.
    private var results: [(call: Int, part: [UInt8])] = []

    init(_ notes: RowNotes, _ dialect: MessageDialect, _ reserved: ReservedWords, tools: ToolReader? = nil) {
        self.notes = notes
        self.dialect = dialect
        self.reserved = reserved
        self.tools = tools
        tools?.beginRow()
    }

    /// Reads the roles `messages`, or else `system`, `prompt` and `completion`.
    ///
    /// - Parameters:
    ///   - withCompletion: whether the completion follows a prompt.
    ///   - learns: whether answers are learnt, and the last message is one.
    /// - Throws: ``ConversionFault``; `data.out_of_memory`.
    static func read(
        _ fields: MappedRow, _ dialect: MessageDialect = .chat, reserved: ReservedWords = .nan, withCompletion: Bool,
        learns: Bool? = nil, tools: ToolReader? = nil
    ) throws -> Turns {
        var turns = Turns(fields.notes, dialect, reserved, tools: tools)
        if fields.has("messages") {
            try turns.add(fields, "messages", as: nil)
        } else {
            try turns.add(fields, "prompt", as: .user)
            if withCompletion { try turns.add(fields, "completion", as: .assistant) }
        }
        try turns.addSystem(fields)
        turns.mend(endsWithAnswer: learns ?? withCompletion)
        if learns ?? withCompletion { try turns.checkWeights() } else { turns.forgetWeights() }
        return turns
    }

    /// Reads one role: a text, which gets `speaker`, or a list of messages.
    ///
    /// - Throws: ``ConversionFault``; `data.out_of_memory`.
    static func read(
        _ fields: MappedRow, _ role: String, as speaker: Turn.Speaker, _ dialect: MessageDialect = .chat,
        reserved: ReservedWords = .nan
    ) throws -> Turns {
        var turns = Turns(fields.notes, dialect, reserved)
        try turns.add(fields, role, as: speaker)
        return turns
    }

    /// Adds a role's value: a text, a list of messages, a list of parts, or a message by itself.
    ///
    /// - Throws: ``ConversionFault``; `data.out_of_memory`.
    mutating func add(_ fields: MappedRow, _ role: String, as speaker: Turn.Speaker?) throws {
        let place = ToolReader.Place(role: role, text: role)
        if let list = fields.list(role) {
            isPlain = false
            if let speaker, list.isListOfParts {
                return append(try said(list, Turn(speaker: speaker, content: .parts(list)), place))
            }
            try list.forEachElement { number, message in try add(message, place.below("[\(number)]")) }
            if !results.isEmpty { addResults() }
            if list.isEmpty { throw ConversionFault(role: role, rule: .empty, message: "the list has no messages") }
        } else if let message = fields.tape(role), (message.member("role") ?? message.member("from"))?.isString == true
        {
            isPlain = false
            try add(message, place)
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

    /// Puts the system role's text, or list of texts, first. One that is empty is none.
    mutating func addSystem(_ fields: MappedRow) throws {
        guard fields.has("system") else { return }
        var turn = Turn(speaker: .system, content: .mixed([]))
        if let list = fields.list("system") {
            isPlain = false
            turn = try said(list, turn, ToolReader.Place(role: "system", text: "system"))
        } else if let tape = fields.tape("system"), tape.isString, tape.bytes.isBlank {
            return notes.lose(Self.emptySystem)
        } else {
            turn.content = .text(try fields.text("system", reserved))
        }
        if let own = turns.first(where: { $0.speaker == .system }), !notes.fixes.contains(.joinSystem) {
            if own.isSame(as: turn) { return }
            throw ConversionFault(
                role: "system", rule: .order,
                message:
                    "the messages have a system message already; put the text into it, and leave out the other, or add "
                    + "--fix join-system")
        }
        turns.insert(turn, at: 0)
    }

    private static let emptySystem = "empty system message"

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

    /// Refuses a row whose every learnt answer has weight 0, and notes weights that the format cannot tell. In a chat only
    /// the last answer is learnt.
    func checkWeights() throws(ConversionFault) {
        guard dialect != .gemini, turns.contains(where: \.isExcluded) else { return }
        let learnt = dialect == .chat ? turns.suffix(1)[...] : turns.filter { $0.speaker == .assistant }[...]
        guard learnt.contains(where: \.isExcluded) else { return }
        if learnt.allSatisfy(\.isExcluded) {
            throw ConversionFault(
                role: "messages", rule: .untrained,
                message:
                    "\(dialect == .chat ? "the last answer, which is the one that is learnt," : "every answer") has weight "
                    + "0; end the row with an answer that is to be learnt, or remove it")
        }
        notes.lose("messages[].weight")
    }

    /// Where no answer is learnt, a weight says nothing.
    mutating func forgetWeights() { for index in turns.indices { turns[index].isExcluded = false } }

    /// The text of a list that has one part, which is a text; nil for others.
    private static func onlyText(_ list: TapeValue) -> TapeValue? {
        var (count, text): (Int, TapeValue?) = (0, nil)
        list.forEachElement { _, part in
            count += 1
            var members = 0
            if part.isObject { part.forEachMember { _, value in if !value.isNull { members += 1 } } }
            let isPlain = members == 1 || (members == 2 && part.member("type")?.isString == true)
            text = part.isString ? part : isPlain ? part.member("text") : nil
        }
        guard count == 1, let text, text.isString else { return nil }
        return text
    }

    private mutating func add(_ message: TapeValue, _ place: ToolReader.Place) throws {
        guard message.isObject else {
            throw place.fault(.type, "\(message.kind.name) stands where a message should be")
        }
        let members = MessageMembers(message)
        guard let name = members.role, name.isString else { throw place.fault(.missing, "the message has no role") }
        let speaker: Turn.Speaker
        switch String(decoding: name.bytes.prefix(16), as: UTF8.self) {
        case "system", "developer": speaker = .system
        case "user", "human": speaker = .user
        case "assistant", "gpt", "model", "function_call": speaker = .assistant
        case "tool", "function", "observation": return try addResult(message, place)
        default:
            throw place.fault(.role, "the role is none of system (developer), user (human) and assistant (gpt, model)")
        }
        // Answers that are compared are roles of their own.
        if members.candidates != nil { return }
        for other in members.others { notes.lose("messages[].\(other)") }
        var turn = Turn(speaker: speaker, content: .mixed([]))
        turn.isExcluded = speaker == .assistant && members.weight?.number == 0
        if let weight = members.weight, weight.number != 1, !turn.isExcluded { notes.lose("messages[].weight") }
        if let thought = members.reasoning, !(thought.isString && thought.bytes.isBlank) {
            turn.reasoning = try MappedText.of(thought, role: place.role, place: place.text, reserved)
        }
        // Calls in members of their own would be lost without a word.
        if let calls = members.calls { return try addCalls(message, calls, members.content, turn, place) }
        guard let content = members.content else { throw place.fault(.missing, "the message has no content") }
        if name.isText("function_call") {
            let tools = try reader(.role, "calls of tools", place)
            turn.content = .mixed(try tools.calls(in: content, at: place).map { .json($0) })
            return append(turn)
        }
        if speaker == .system, content.isString, content.bytes.isBlank { return notes.lose(Self.emptySystem) }
        turn = try said(content, turn, place)
        if case .mixed(let pieces) = turn.content, pieces.isEmpty, !results.isEmpty { return }
        append(turn)
    }

    /// The message with what its content says, whoever wrote it: calls, results, reasoning and images as this format has
    /// them.
    private mutating func said(_ content: TapeValue, _ turn: Turn, _ place: ToolReader.Place) throws -> Turn {
        var turn = turn
        // A list of one text is as good as the text.
        if let text = content.isList ? Self.onlyText(content) : content {
            turn.content = .text(try MappedText.of(text, role: place.role, place: place.text, reserved))
            return turn
        }
        var pieces: [Turn.Piece] = []
        var (isForeign, hasCalls) = (false, false)
        try content.forEachElement { number, part in
            guard let foreign = ForeignPart(part, dialect) else { return pieces.append(.part(part)) }
            let place = place.below("[\(number)]")
            isForeign = true
            switch foreign {
            case .call(let call):
                let tools = try reader(.unknownMember, "calls of tools", place)
                if !hasCalls { tools.beginCalls() }
                hasCalls = true
                pieces.append(.json(try tools.part(call, place)))
            case .result(let result): try addResult(result, place)
            case .reasoning(let text):
                if !text.bytes.isBlank { turn.reasoning = .tape(text) }
            case .image(let reference, let type): pieces.append(.image(reference, type: type))
            }
        }
        if hasCalls { pieces.removeAll(where: \.isBlank) }
        turn.content = isForeign ? .mixed(pieces) : .parts(content)
        if isForeign, let text = turn.soleText {
            turn.content = .text(try MappedText.of(text, role: place.role, place: place.text, reserved))
        }
        return turn
    }

    private mutating func append(_ turn: Turn) {
        if results.isEmpty || !addResults(with: turn) { turns.append(turn) }
    }
}

// MARK: Tools

extension Turns {
    private func reader(
        _ rule: Rule, _ what: String, _ place: ToolReader.Place
    ) throws(ConversionFault) -> ToolReader {
        if let tools { return tools }
        throw place.fault(rule, "\(what) cannot be converted to this format; \(Self.takers)")
    }

    private mutating func addCalls(
        _ message: TapeValue, _ name: String, _ content: TapeValue?, _ turn: Turn, _ place: ToolReader.Place
    ) throws {
        let tools = try reader(.unknownMember, name, place)
        guard turn.speaker == .assistant else {
            throw place.fault(.misplaced, "\(name) may stand only in a message of the assistant; move it or remove it")
        }
        var (turn, pieces): (Turn, [Turn.Piece]) = (turn, [])
        if let content, !content.isNull, !content.isBlankContent {
            turn = try said(content, turn, place)
            pieces = turn.content.pieces
        }
        for part in try tools.calls(of: message, at: place) { pieces.append(.json(part)) }
        turn.content = .mixed(pieces)
        append(turn)
    }

    private mutating func addResult(_ message: TapeValue, _ place: ToolReader.Place) throws {
        let tools = try reader(.role, "results of tools", place)
        results.append(try tools.result(in: message, at: place))
        if dialect != .converse, message.saysFailure { notes.lose("status of a tool's result") }
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

    /// The text that is all that is left of parts.
    fileprivate var soleText: TapeValue? {
        guard case .mixed(let pieces) = content, pieces.count == 1, case .part(let part) = pieces[0] else { return nil }
        return part.partText
    }
}

extension Turn.Content {
    /// The same as something that others can stand beside.
    var pieces: [Turn.Piece] {
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

extension Turn.Piece {
    /// Whether it is a text that says nothing.
    fileprivate var isBlank: Bool {
        if case .part(let part) = self { part.partText?.bytes.isBlank ?? false } else { false }
    }
}

extension TapeValue {
    /// Whether nothing is said in a message's content: blank text, or a list of such.
    fileprivate var isBlankContent: Bool {
        if isString { return bytes.isBlank }
        var isBlank = isList
        if isList {
            forEachElement { _, part in isBlank = isBlank && (part.partText?.bytes.isBlank ?? false) }
        }
        return isBlank
    }

    /// Whether a list is the parts of one message rather than messages.
    fileprivate var isListOfParts: Bool {
        var isFound = false
        forEachElement { number, part in
            if number == 0 { isFound = part.isObject && part.partText != nil && part.given("role", "from") == nil }
        }
        return isFound
    }

    /// The text of a part that is one.
    var partText: TapeValue? {
        if isString { return self }
        guard let text = member("text"), text.isString, member("type").map({ $0.isString || $0.isNull }) ?? true
        else { return nil }
        return text
    }
}
