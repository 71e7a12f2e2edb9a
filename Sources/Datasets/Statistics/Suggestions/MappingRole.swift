/// What a column can be to a training, with the names that people give to such columns.
package enum MappingRole: String, Sendable, Hashable, CaseIterable {
    case messages
    case prompt
    case completion
    case system
    case chosen
    case rejected
    case groundTruth = "ground_truth"
    case tools

    /// Names of columns that say which answers are wanted.
    static let verdicts: Set = ["label", "kto_tag", "desirable", "is_desirable", "thumbs_up"]

    /// Words for people.
    package var words: String { self == .groundTruth ? "ground truth" : rawValue }

    /// Usual names, likeliest first; small letters, words joined by `_`.
    var names: [String] {
        switch self {
        case .messages:
            ["messages", "conversations", "conversation", "chat", "dialogue", "dialog", "turns", "contents"]
        case .prompt:
            [
                "prompt", "question", "instruction", "input", "query", "user", "request", "text", "utterance",
                "message",
                "problem", "user_message", "user_input", "sentence", "body", "ticket", "complaint", "source_text",
                "article", "document", "context", "title", "description", "content", "premise", "review",
            ]
        case .completion:
            [
                "completion", "answer", "reference_response", "response", "output", "target", "assistant", "reply",
                "label",
                "category", "intent", "class", "solution", "summary", "translation", "generated_text",
                "assistant_message", "topic",
                "sentiment", "tag", "label_text", "highlights", "result",
            ]
        case .system: ["system", "system_prompt", "system_message", "system_instruction", "persona"]
        case .chosen:
            ["chosen", "preferred", "accepted", "winner", "positive", "better", "good_response", "response_chosen"]
        case .rejected:
            [
                "rejected", "dispreferred", "non_preferred", "loser", "negative", "worse", "bad_response",
                "response_rejected",
            ]
        case .groundTruth:
            [
                "ground_truth", "reference_answer", "gold", "gold_answer", "final_answer", "reference", "expected",
                "expected_output", "expected_answer", "correct_answer", "truth",
            ]
        case .tools: ["tools", "functions", "available_tools", "tool_definitions", "function_definitions"]
        }
    }

    /// How sure a name alone makes: the first names are used for nothing else.
    func nameScore(_ column: String) -> (score: Double, isExact: Bool)? {
        let name = Self.plain(column)
        if let index = names.firstIndex(of: name) {
            let last = Double(max(names.count - 1, 1))
            return (index == 0 ? 0.95 : 0.9 - 0.2 * Double(index) / last, true)
        }
        let words = name.split(separator: "_").map(String.init)
        // `customer_question` is a question; `question_id` is none, and is left out before.
        let single = names.filter { !$0.contains("_") }
        guard words.count > 1, let last = words.last, let index = single.prefix(7).firstIndex(of: last) else {
            return nil
        }
        return (0.64 - 0.01 * Double(index), false)
    }

    /// `userMessage`, `User Message` and `user-message` are `user_message`.
    static func plain(_ name: String) -> String {
        var plain = ""
        var wasLower = false
        for character in name.prefix(128) {
            if character == " " || character == "-" || character == "." || character == "_" {
                if !plain.hasSuffix("_"), !plain.isEmpty { plain += "_" }
                wasLower = false
            } else {
                if character.isUppercase, wasLower { plain += "_" }
                wasLower = character.isLowercase
                plain += character.lowercased()
            }
        }
        return plain
    }
}
