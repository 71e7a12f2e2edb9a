package import Core

/// Questions with their expected answers, read from a prepared JSONL file (`sft` or `sft-chat` rows).
package struct QuestionFile: Sendable {
    package struct Question: Sendable {
        /// The conversation to send: `[{"role","content"}]`.
        package let messages: JSONValue
        /// The last user's words, for people.
        package let text: String
        package let expected: String
    }

    package let questions: [Question]

    /// Reads at most `limit` rows.
    ///
    /// - Throws: `core.file_unreadable`; `command.bad_argument` naming the line that is no such row.
    package init(path: String, limit: Int?) throws {
        let bytes = try DurableFile.read(path, limit: 256 << 20)
        var questions: [Question] = []
        for (index, line) in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
            if let limit, questions.count >= limit { break }
            if line.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) { continue }
            guard let row = try? JSONValue(parsing: Array(line)), let question = Self.question(from: row) else {
                // What the parser says is less use here than the command that checks the whole file.
                throw UseCaseError(
                    UseCaseError.badArgument,
                    "\(path), line \(index + 1): no row with a prompt and a completion",
                    hint: "slipway data validate \(path) --format sft")
            }
            questions.append(question)
        }
        guard !questions.isEmpty else {
            throw UseCaseError(UseCaseError.badArgument, "\(path) holds no rows")
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
