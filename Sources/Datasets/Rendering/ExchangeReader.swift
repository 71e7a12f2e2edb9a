/// Reads the conversation of a row.
struct ExchangeReader {
    /// Why a row has no conversation; without the row's text.
    struct Fault: Error, Equatable {
        var reason: String
    }

    private let layout: RowLayout
    private let trainer: RenderTrainer
    private var hasMedia = false
    private var hasTools = false

    private init(_ layout: RowLayout, _ trainer: RenderTrainer) {
        self.layout = layout
        self.trainer = trainer
    }

    /// - Throws: ``Fault``.
    static func read(_ row: TapeValue, _ layout: RowLayout, for trainer: RenderTrainer) throws(Fault) -> Exchange {
        // A row with messages is trained on by them, whatever else it has: so the engine does it.
        let hasMessages = layout == .completion && row.isObject && row.member("messages") != nil
        var reader = ExchangeReader(hasMessages ? .messages : layout, trainer)
        var exchange = try reader.read(row)
        if let remark = trainer.remark(on: reader.layout) { exchange.remarks.append(remark) }
        if reader.hasMedia {
            exchange.remarks.append("media stand as their kind in brackets; their own tokens are not counted")
        }
        if ["tools", "toolConfig"].contains(where: { row.member($0).map { !$0.isNull } ?? false }) {
            exchange.remarks.append("the tools that the row declares are not rendered")
        }
        if reader.hasTools {
            exchange.remarks.append("tool calls stand as their JSON; a chat template may write them in another way")
        }
        return exchange
    }

    private mutating func read(_ row: TapeValue) throws(Fault) -> Exchange {
        guard row.isObject else { throw Fault(reason: "\(row.kind.name) stands where an object should be") }
        switch layout {
        case .completion: return try completion(of: row)
        case .messages: return try conversation(of: row)
        case .preference:
            let prompt = try turns(row, "prompt", as: "user")
            let answers = [
                ("chosen", try turns(row, "chosen", as: "assistant")),
                ("rejected", try turns(row, "rejected", as: "assistant")),
            ]
            return compared(prompt, answers)
        case .reward:
            let prompt = try turns(row, "prompt", as: "user")
            let reward = row.member("reward_model")
            let truth = reward?.member("ground_truth") ?? row.member("extra_info")
            return answering(prompt, reference: truth, why: Self.rewardWords)
        case .converse: return try converse(row)
        case .conversePreference: return try candidates(row)
        case .converseReward:
            let prompt = try turns(row, "messages", as: "user")
            return answering(prompt, reference: row.member("reference_answer"), why: Self.rewardWords)
        case .evaluation:
            let system = row.member("system").flatMap { $0.isNull ? nil : $0 }
            var prompt: [ChatMessage] = []
            if let system { prompt.append(ChatMessage(role: "system", text: try text(system, "system"))) }
            prompt += try turns(row, "query", as: "user")
            return answering(
                prompt, reference: row.member("response"),
                why: "nothing is trained: an evaluation scores the model's own answer against the row's response")
        case .contents: return try contents(row)
        case .contentsPreference: return try completions(row)
        }
    }

    private static let rewardWords =
        "no token is marked: reinforcement learning rewards what the model answers by itself; the reference is for the "
        + "reward alone"

    // MARK: Layouts

    private mutating func completion(of row: TapeValue) throws(Fault) -> Exchange {
        let prompt = try turns(row, "prompt", as: "user")
        let completion = try turns(row, "completion", as: "assistant")
        var exchange = Exchange(threads: [Self.thread(nil, prompt, completion)])
        if trainer == .gemini { exchange.threads[0].learnt = try Self.answers(prompt + completion, "completion") }
        // Text is made a chat by the engine; who documents nothing says nothing about a conversation either.
        if row.member("prompt")?.isString == true || !trainer.isEngine, let remark = trainer.completionRemark {
            exchange.remarks.append(remark)
        }
        if trainer.isEngine, completion.contains(where: { $0.role != "assistant" }) {
            exchange.remarks.append("all of the completion is learnt, the turns that are not the assistant's too")
        }
        return exchange
    }

    private mutating func conversation(of row: TapeValue) throws(Fault) -> Exchange {
        let messages = try turns(row, "messages", as: "user")
        guard messages.count > 1 else { throw Fault(reason: "messages has fewer than two messages") }
        guard trainer.isEngine else {
            let learnt = try Self.answers(messages, "messages")
            return Exchange(threads: [ChatThread(name: nil, messages: messages, learnt: learnt)])
        }
        var exchange = Exchange(
            threads: [ChatThread(name: nil, messages: messages, learnt: [messages.count - 1])])
        if messages.dropLast().contains(where: { $0.role == "assistant" }) {
            exchange.remarks += [trainer.earlierAnswersRemark].compactMap(\.self)
        }
        return exchange
    }

    private mutating func converse(_ row: TapeValue) throws(Fault) -> Exchange {
        let messages = try system(row, "system") + turns(row, "messages", as: "user")
        let learnt = try Self.answers(messages, "messages")
        return Exchange(
            threads: [ChatThread(name: nil, messages: messages, learnt: learnt)],
            remarks: learnt.count < 2
                ? [] : ["every answer is marked: the service does not say which of them it learns"])
    }

    private mutating func candidates(_ row: TapeValue) throws(Fault) -> Exchange {
        let list = try elements(row, "messages")
        guard let final = list.last, let candidates = final.member("candidates"), candidates.isList else {
            throw Fault(reason: "the last message has no list of candidates")
        }
        var prompt = try system(row, "system")
        for (number, message) in list.dropLast().enumerated() {
            prompt.append(try turn(message, "messages[\(number)]", role: "user"))
        }
        var answers: [(String, [ChatMessage])] = []
        for candidate in Self.elements(of: candidates) {
            let label = candidate.member("preferenceLabel")?.text ?? "candidate"
            answers.append((label, [try turn(candidate, "candidates", role: "assistant")]))
        }
        return compared(prompt, try Self.ranked(answers, first: "preferred"))
    }

    private mutating func contents(_ row: TapeValue) throws(Fault) -> Exchange {
        var messages = try instruction(row)
        var learnt: [Int] = []
        for (number, content) in try elements(row, "contents").enumerated() {
            let message = try turn(content, "contents[\(number)]", role: "user")
            let weight = content.member("weight")
            let isMasked = weight?.number == 0
            if message.role == "assistant", !isMasked { learnt.append(messages.count) }
            messages.append(message)
        }
        guard !learnt.isEmpty else { throw Fault(reason: "contents has no turn of the model that is learnt") }
        return Exchange(threads: [ChatThread(name: nil, messages: messages, learnt: learnt)])
    }

    private mutating func completions(_ row: TapeValue) throws(Fault) -> Exchange {
        var prompt = try instruction(row)
        for (number, content) in try elements(row, "contents").enumerated() {
            prompt.append(try turn(content, "contents[\(number)]", role: "user"))
        }
        var answers: [(String, [ChatMessage])] = []
        for completion in try elements(row, "completions") {
            let isPreferred = completion.member("score")?.number == 1
            guard let content = completion.member("completion") else {
                throw Fault(reason: "an element of completions has no completion")
            }
            let message = try turn(content, "completions", role: "assistant")
            answers.append((isPreferred ? "preferred" : "rejected", [message]))
        }
        return compared(prompt, try Self.ranked(answers, first: "preferred"))
    }

    // MARK: Pieces

    private static func thread(_ name: String?, _ prompt: [ChatMessage], _ answer: [ChatMessage]) -> ChatThread {
        ChatThread(
            name: name, messages: prompt + answer, learnt: Array(prompt.count..<prompt.count + answer.count))
    }

    /// The turns of the assistant.
    private static func answers(_ messages: [ChatMessage], _ member: String) throws(Fault) -> [Int] {
        let answers = messages.indices.filter { messages[$0].role == "assistant" }
        guard !answers.isEmpty else { throw Fault(reason: "\(member) has no turn of the assistant") }
        return answers
    }

    private func compared(_ prompt: [ChatMessage], _ answers: [(String, [ChatMessage])]) -> Exchange {
        Exchange(
            threads: answers.map { Self.thread($0.0, prompt, $0.1) },
            remarks: ["what is marked is compared: training makes the first answer likelier than the others"])
    }

    private func answering(_ prompt: [ChatMessage], reference: TapeValue?, why: String) -> Exchange {
        let known = reference.flatMap { $0.isNull ? nil : $0 }
        return Exchange(
            threads: [ChatThread(name: nil, messages: prompt, learnt: [])],
            reference: known.map { $0.text ?? $0.jsonText }, remarks: [why])
    }

    /// The answers with the preferred one in front.
    private static func ranked(
        _ answers: [(String, [ChatMessage])], first: String
    ) throws(Fault) -> [(String, [ChatMessage])] {
        guard answers.count > 1, answers.contains(where: { $0.0 == first }) else {
            throw Fault(reason: "there are not two answers of which one is preferred")
        }
        return answers.filter { $0.0 == first } + answers.filter { $0.0 != first }
    }

    private mutating func system(_ row: TapeValue, _ name: String) throws(Fault) -> [ChatMessage] {
        guard let value = row.member(name), !value.isNull else { return [] }
        return [ChatMessage(role: "system", text: try text(value, name))]
    }

    private mutating func instruction(_ row: TapeValue) throws(Fault) -> [ChatMessage] {
        guard let value = row.member("systemInstruction") ?? row.member("system_instruction"), !value.isNull else {
            return []
        }
        return [ChatMessage(role: "system", text: try text(value.member("parts") ?? value, "systemInstruction"))]
    }

    /// A member that is a text, which becomes one message, or a list of messages.
    private mutating func turns(_ row: TapeValue, _ name: String, as role: String) throws(Fault) -> [ChatMessage] {
        guard let value = row.member(name), !value.isNull else { throw Fault(reason: "the row has no \(name)") }
        if let words = value.text {
            guard !words.isEmpty else { throw Fault(reason: "\(name) is empty") }
            return [ChatMessage(role: role, text: words)]
        }
        var messages: [ChatMessage] = []
        for (number, element) in try elements(row, name).enumerated() {
            messages.append(try turn(element, "\(name)[\(number)]", role: role))
        }
        return messages
    }

    private mutating func turn(_ value: TapeValue, _ path: String, role: String) throws(Fault) -> ChatMessage {
        guard value.isObject else { throw Fault(reason: "\(path) is \(value.kind.name), not a message") }
        let given = value.member("role")?.text ?? role
        guard let content = value.member("content") ?? value.member("parts") else {
            throw Fault(reason: "\(path) has no content")
        }
        // Chat templates know the model by the name that open models use.
        return ChatMessage(role: given == "model" ? "assistant" : given, text: try text(content, path))
    }

    private mutating func text(_ value: TapeValue, _ path: String) throws(Fault) -> String {
        guard let part = PartText(value) else { throw Fault(reason: "\(path) holds \(value.kind.name), not a text") }
        hasMedia = hasMedia || part.hasMedia
        hasTools = hasTools || part.hasTools
        return part.text
    }

    private func elements(_ row: TapeValue, _ name: String) throws(Fault) -> [TapeValue] {
        guard let value = row.member(name), value.isList else { throw Fault(reason: "the row has no list \(name)") }
        let elements = Self.elements(of: value)
        guard !elements.isEmpty else { throw Fault(reason: "\(name) is empty") }
        return elements
    }

    private static func elements(of list: TapeValue) -> [TapeValue] {
        var elements: [TapeValue] = []
        list.forEachElement { _, element in elements.append(element) }
        return elements
    }
}
