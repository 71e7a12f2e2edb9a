package import Core
package import Lifecycle

/// What endpoints answered to the same questions, side by side.
package struct EvaluationReport: Sendable {
    /// One question with what each endpoint answered.
    package struct Sample: Sendable {
        package let question: QuestionFile.Question
        /// In the order of ``EvaluationReport/scores``; nil where there was no answer.
        package let answers: [String?]
    }

    /// How many questions were asked.
    package let rows: Int
    /// In the order in which the endpoints were named.
    package let scores: [EndpointEvaluator.Score]
    /// Spread over the file: rows of one kind often stand together.
    package let samples: [Sample]

    /// Asks every endpoint all the questions, one endpoint after the other.
    ///
    /// - Parameters:
    ///   - maximumTokens: of an answer.
    ///   - limit: requests under way at a time.
    ///   - listsLabels: whether everything is asked once more with the possible answers listed in the question, so that a
    ///     model that was not trained on them is judged fairly.
    ///   - samples: how many questions are shown with their answers, at most.
    ///   - begin: called before an endpoint is asked; what it gives is told how many of the questions are done.
    /// - Throws: `CancellationError`; a question without an answer counts as wrong and ends nothing.
    package static func ask(
        _ endpoints: [String], _ questions: [QuestionFile.Question], through inference: any CloudInference,
        maximumTokens: Int, limit: Int, listsLabels: Bool = false, samples: Int,
        begin: (_ endpoint: String) -> @Sendable (_ done: Int) -> Void
    ) async throws -> EvaluationReport {
        var scores: [EndpointEvaluator.Score] = []
        for name in endpoints {
            let call = ChatCall(inference: inference, endpoint: name, maximumTokens: maximumTokens)
            var score = try await EndpointEvaluator().score(
                call, questions: questions, limit: limit, progress: begin(name))
            if listsLabels {
                let labels = AnswerLabels(questions)
                score.labelled = try await EndpointEvaluator().score(
                    call, questions: questions.map(labels.listed), limit: limit, matches: labels.matches,
                    progress: begin(name + ", labels listed")
                ).correct
            }
            scores.append(score)
        }
        return EvaluationReport(scores, of: questions, samples: samples)
    }

    private init(_ scores: [EndpointEvaluator.Score], of questions: [QuestionFile.Question], samples: Int) {
        self.scores = scores
        rows = questions.count
        let step = max(1, questions.count / max(1, samples))
        self.samples = stride(from: 0, to: questions.count, by: step).prefix(max(0, samples)).map { index in
            Sample(question: questions[index], answers: scores.map { $0.answers[index] })
        }
    }

    /// `{"rows", "endpoints": [{"endpoint", "accuracy", "correct", "failed", "labelled"}], "samples": [{"question", "expected",
    /// "answers": {endpoint: text}}]}`.
    package var json: JSONValue {
        [
            "rows": .int(Int64(rows)),
            "endpoints": .array(
                scores.map { score in
                    var object: JSONObject = [
                        "endpoint": .string(score.endpoint), "accuracy": .double(score.accuracy),
                        "correct": .int(Int64(score.correct)), "failed": .int(Int64(score.failed)),
                    ]
                    object["labelled"] = score.labelled.map { .int(Int64($0)) }
                    return .object(object)
                }),
            "samples": .array(
                samples.map { sample in
                    var answers = JSONObject()
                    for (score, answer) in zip(scores, sample.answers) {
                        answers[score.endpoint] = answer.map { .string($0) } ?? .null
                    }
                    return [
                        "question": .string(sample.question.text), "expected": .string(sample.question.expected),
                        "answers": .object(answers),
                    ]
                }),
        ]
    }
}
