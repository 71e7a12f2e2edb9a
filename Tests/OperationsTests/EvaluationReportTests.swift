import Core
import Lifecycle
import Operations
import Synchronization
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(5))) struct EvaluationReportTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// `q0` with the expected answer `a0`, and so on.
    private func questions(_ count: Int) throws -> [QuestionFile.Question] {
        let rows = (0..<count).map { #"{"prompt":"q\#($0)","completion":"a\#($0)"}"# + "\n" }
        try DurableFile.write(Array(rows.joined().utf8), to: folder.file("rows.jsonl"))
        return try QuestionFile(path: folder.file("rows.jsonl"), limit: nil).questions
    }

    /// The document is what scripts read: byte for byte.
    @Test func everyEndpointIsAskedEverything() async throws {
        let account = FakeAccount { endpoint, question in
            if endpoint == "one", question == "q1" { throw FakeAccount.NoAnswer() }
            return endpoint == "one" ? " a0\n" : "a1"
        }
        let asked = Mutex<[String: [Int]]>([:])
        var begun: [String] = []
        let report = try await EvaluationReport.ask(
            ["two", "one"], try questions(2), through: account, maximumTokens: 8, limit: 1, samples: 8
        ) { name in
            begun.append(name)
            return { done in asked.withLock { $0[name, default: []].append(done) } }
        }
        #expect(begun == ["two", "one"])
        #expect(asked.withLock { $0 } == ["two": [1, 2], "one": [1, 2]])
        #expect(
            report.json.text == #"{"rows":2,"endpoints":["#
                + #"{"endpoint":"two","accuracy":0.5,"correct":1,"failed":0},"#
                + #"{"endpoint":"one","accuracy":0.5,"correct":1,"failed":1}],"samples":["#
                + #"{"question":"q0","expected":"a0","answers":{"two":"a1","one":" a0\n"}},"#
                + #"{"question":"q1","expected":"a1","answers":{"two":"a1","one":null}}]}"#)
    }

    /// A model that was not trained on the labels answers with sentences: told them, it is read for the one it names.
    @Test func labelsAreListedAndRead() async throws {
        let account = FakeAccount { _, question in
            guard question.hasSuffix("\n\nAnswer with exactly one of: a0, a1") else { return "a0" }
            return question.hasPrefix("q0") ? "The answer is: A0." : "a0, not a1"
        }
        let report = try await EvaluationReport.ask(
            ["e"], try questions(2), through: account, maximumTokens: 8, limit: 1, listsLabels: true, samples: 0
        ) { _ in { _ in } }
        #expect(report.scores.map(\.correct) == [1] && report.scores.map(\.labelled) == [1])
        #expect(report.json.text.contains(#""failed":0,"labelled":1}"#))
    }

    @Test(arguments: [(3, ["q0", "q3", "q6"]), (1, ["q0"]), (0, []), (-1, [])])
    func samplesAreSpreadOverTheFile(count: Int, shown: [String]) async throws {
        let report = try await EvaluationReport.ask(
            ["e"], try questions(10), through: FakeAccount { _, _ in "a6" }, maximumTokens: 8, limit: 4, samples: count
        ) { _ in { _ in } }
        #expect(report.samples.map(\.question.text) == shown)
        #expect(report.rows == 10 && report.scores.map(\.correct) == [1])
    }
}
