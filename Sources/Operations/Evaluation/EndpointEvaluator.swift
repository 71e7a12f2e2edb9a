internal import Core
internal import Synchronization

/// Asks endpoints the same questions and compares the answers with what was expected.
package struct EndpointEvaluator: Sendable {
    /// What one endpoint did.
    package struct Score: Sendable {
        package let endpoint: String
        /// In the order of the questions; nil where there was no answer.
        package let answers: [String?]
        package let correct: Int
        package let failed: Int
        /// Right answers when the possible ones were listed in the question; nil where nobody asked so.
        package internal(set) var labelled: Int?

        package var accuracy: Double { answers.isEmpty ? 0 : Double(correct) / Double(answers.count) }
    }

    package init() {}

    /// Asks all questions, at most `limit` at once.
    ///
    /// - Parameter matches: whether an answer is the expected one; exactly, unless another reading is given.
    ///
    /// A question without an answer counts as wrong and as failed; it never vanishes from the score.
    package func score(
        _ call: ChatCall, questions: [QuestionFile.Question], limit: Int,
        matches: @Sendable (_ answer: String, _ expected: String) -> Bool = EndpointEvaluator.matches,
        progress: @escaping @Sendable (_ done: Int) -> Void
    ) async throws -> Score {
        let done = Atomic(0)
        let answers = try await questions.mapBounded(limit: limit) { question -> String? in
            defer { progress(done.add(1, ordering: .relaxed).newValue) }
            do {
                return try await call.ask(question.messages)
            } catch is CancellationError {
                throw CancellationError()
            } catch is any CodedError {
                return nil
            }
        }
        let correct = zip(answers, questions).count { answer, question in
            answer.map { matches($0, question.expected) } ?? false
        }
        return Score(
            endpoint: call.endpoint, answers: answers, correct: correct, failed: answers.count { $0 == nil })
    }

    /// Exact match after trimming white space at both ends; case and everything else count.
    package static func matches(_ answer: String, _ expected: String) -> Bool { trimmed(answer) == trimmed(expected) }

    private static func trimmed(_ text: String) -> Substring {
        let head = text.drop { $0.isWhitespace }
        guard let last = head.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return head[...last]
    }
}
