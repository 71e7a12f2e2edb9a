import Core
import TestSupport
import Testing

@testable import Datasets

@Suite(.timeLimit(.minutes(5))) struct MultiPartTests {
    @Test func problemsNameFileAndLine() async throws {
        let bench = try Workbench()
        let good = #"{"prompt":"a","completion":"b"}"# + "\n"
        let names = [
            try bench.write("a.jsonl", good + "\n" + #"{"prompt":"a"}"#),
            try bench.write("b.jsonl", good + good),
            try bench.write("c.jsonl", "broken\n" + good),
        ]
        let report = try await bench.operations.validate(DataSource(names), format: .sft, maximumProblems: 10)
        #expect(report.rows == 6)
        #expect(report.problems.map(\.line) == [3, 1])
        #expect(report.problems.map(\.file) == [names[0], names[2]])
        #expect(report.problems.first?.json["file"]?.string == names[0])
        let single = try await bench.operations.validate(names[0], format: .sft, maximumProblems: 10)
        #expect(single.problems.first?.json["file"] == nil)
        var request = PrepareRequest(
            source: DataSource(names), format: .sft, columns: [:], outputFolder: bench.folder.file("out"))
        request.seed = 1
        let prepared = try await bench.operations.prepare(request)
        #expect(prepared.written == 4)
        let rejected = try bench.lines(prepared.rejectedFile)
        #expect(rejected.map { $0["line"]?.int } == [3, 1])
        #expect(rejected.map { $0["file"]?.string } == [names[0], names[2]])
    }

    @Test func refusedRowsStandBetweenTheOthers() async throws {
        let bench = try Workbench()
        let names = [
            try bench.write("a.csv", "prompt,completion\n\"x\ny\",z\none,two,three\n,b\n"),
            try bench.write("b.csv", "prompt,completion\none,two,three\na,b\n,c\nfour,five,six\n"),
        ]
        let report = try await bench.operations.validate(DataSource(names), format: .sft, maximumProblems: 10)
        #expect(report.rows == 7)
        #expect(report.valid == 2)
        #expect(
            report.problems.map { "\($0.part) \($0.line) \($0.rule.rawValue)" } == [
                "0 4 csv", "0 5 wrong_type", "1 2 csv", "1 4 wrong_type", "1 5 csv",
            ])
        let first = try await bench.operations.validate(DataSource(names), format: .sft, maximumProblems: 3)
        #expect(first.problems == Array(report.problems.prefix(3)))
        #expect(first.problemCount == 5)
        let prepared = try await bench.operations.prepare(
            PrepareRequest(
                source: DataSource(names), format: .sft, columns: [:], outputFolder: bench.folder.file("out")))
        #expect(prepared.rejected == 5)
        #expect(
            try bench.lines(prepared.rejectedFile).map { "\($0["line"]?.int ?? 0) \($0["rule"]?.string ?? "")" }
                == ["4 csv", "5 empty", "2 csv", "4 empty", "5 csv"])
        #expect(prepared.rejectedByRule == [.csv: 3, .empty: 2])
    }
}
