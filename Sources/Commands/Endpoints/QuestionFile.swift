import Core

/// Questions with their expected answers, read from a prepared JSONL file (`sft` or `sft-chat` rows).
struct QuestionFile: Sendable {
    struct Question: Sendable {
        /// The conversation to send: `[{"role","content"}]`.
        let messages: JSONValue
        /// The last user's words, for people.
        let text: String
        let expected: String
    }

    let questions: [Question]

    /// Reads at most `limit` rows.
    ///
    /// - Throws: `core.file_unreadable`; `command.bad_argument` naming the line that is no such row.
    init(path: String, limit: Int?) throws {
        let bytes = try DurableFile.read(path, limit: 256 << 20)
        var questions: [Question] = []
        for (index, line) in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
            if let limit, questions.count >= limit { break }
            if line.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) { continue }
            guard let row = try? JSONValue(parsing: Array(line)), let question = Self.question(from: row) else {
                // What the parser says is less use here than the command that checks the whole file.
                throw CommandError(
                    CommandError.badArgument,
                    "\(path), line \(index + 1): no row with a prompt and a completion",
                    hint: "slipway data validate \(path) --format sft")
            }
            questions.append(question)
        }
        guard !questions.isEmpty else {
            throw CommandError(CommandError.badArgument, "\(path) holds no rows")
        }
        self.questions = questions
    }

    private static func question(from row: JSONValue) -> Question? {
        if let prompt = row["prompt"]?.string, let completion = row["completion"]?.string {
            return Question(
                messages: [["role": "user", "content": .string(prompt)]], text: prompt, expected: completion)
        }
        guard let prompt = row["prompt"]?.array, let last = prompt.last?["content"]?.string,
            let completion = row["completion"]?.array?.last?["content"]?.string
        else { return nil }
        return Question(messages: .array(prompt), text: last, expected: completion)
    }
}
