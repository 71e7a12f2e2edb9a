import Core

/// Asks endpoints the same questions and compares the answers with what was expected.
struct EndpointEvaluator: Sendable {
    /// What one endpoint did.
    struct Score: Sendable {
        let endpoint: String
        /// In the order of the questions; nil where there was no answer.
        let answers: [String?]
        let correct: Int
        let failed: Int

        var accuracy: Double { answers.isEmpty ? 0 : Double(correct) / Double(answers.count) }
    }

    /// Asks all questions, at most `limit` at once.
    ///
    /// A question without an answer counts as wrong and as failed; it never vanishes from the score.
    func score(
        _ call: ChatCall, questions: [QuestionFile.Question], limit: Int, progress: ProgressLine
    ) async throws -> Score {
        let total = questions.count
        let done = SignalCounter()
        let answers = try await questions.mapBounded(limit: limit) { question -> String? in
            defer {
                let count = done.count()
                progress.update(fraction: Double(count) / Double(total), detail: "\(count) of \(total)")
            }
            do {
                return try await call.ask(question.messages)
            } catch is CancellationError {
                throw CancellationError()
            } catch is any CodedError {
                return nil
            }
        }
        let correct = zip(answers, questions).count { answer, question in
            answer.map { Self.matches($0, question.expected) } ?? false
        }
        return Score(
            endpoint: call.endpoint, answers: answers, correct: correct, failed: answers.count { $0 == nil })
    }

    /// Exact match after trimming white space at both ends; case and everything else count.
    static func matches(_ answer: String, _ expected: String) -> Bool { trimmed(answer) == trimmed(expected) }

    private static func trimmed(_ text: String) -> Substring {
        let head = text.drop { $0.isWhitespace }
        guard let last = head.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return head[...last]
    }
}
