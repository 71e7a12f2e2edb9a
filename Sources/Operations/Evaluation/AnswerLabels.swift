internal import Core

/// The possible answers of a classification: what a model that was not trained on them has to be told to be judged
/// fairly, and how its answer is read.
struct AnswerLabels: Sendable {
    private let labels: [String]
    private let words: [String]

    /// - Parameter questions: their expected answers are the labels.
    init(_ questions: [QuestionFile.Question]) {
        labels = Set(questions.map(\.expected)).sorted()
        words = labels.map(Self.words)
    }

    /// The question with the labels after it.
    func listed(_ question: QuestionFile.Question) -> QuestionFile.Question {
        guard var messages = question.messages.array, let last = messages.last, case .object(var object) = last else {
            return question
        }
        let text = question.text + "\n\nAnswer with exactly one of: " + labels.joined(separator: ", ")
        object["content"] = .string(text)
        messages[messages.count - 1] = .object(object)
        return QuestionFile.Question(messages: .array(messages), text: text, expected: question.expected)
    }

    /// Whether the first label that an answer names is the expected one; case, blanks and punctuation do not count.
    func matches(_ answer: String, _ expected: String) -> Bool {
        let answer = " \(Self.words(answer)) "
        var best: (place: String.Index, length: Int, label: String)?
        for (label, words) in zip(labels, words) where !words.isEmpty {
            guard let found = answer.firstRange(of: " \(words) ") else { continue }
            if let known = best, (known.place, -known.length) <= (found.lowerBound, -words.count) { continue }
            best = (found.lowerBound, words.count, label)
        }
        return best?.label == expected
    }

    /// Letters and digits in small letters, one blank between words.
    private static func words(_ text: String) -> String {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    }
}
