import Core
import Testing

@testable import Datasets

@Suite(.timeLimit(.minutes(1))) struct InspectTests {
    @Test func jsonLinesAreDescribed() async throws {
        let bench = try Workbench()
        let text = """
            {"question":"a","answer":"bb","n":1,"ok":true,"mixed":1}
            {"question":"a","answer":"bb","n":2.5,"ok":null,"mixed":"x"}
            {"question":"","answer":"ccc","tags":["x"]}
            {"question":"a","answer":"bb","n":1,"ok":true,"mixed":1}
            """
        let report = try await bench.operations.inspect(try bench.write("a.jsonl", text))
        #expect(report.container == .jsonl)
        #expect(report.format == nil)
        #expect(report.confidence == .none)
        #expect(report.rows == 4)
        #expect(report.duplicates == 1)
        #expect(
            report.columns.map { "\($0.name) \($0.type) \($0.empty)" } == [
                "question string 1", "answer string 0", "n number 1", "ok boolean 2", "mixed mixed 1", "tags list 3",
            ])
        #expect(report.columns[1].lengths == InspectReport.Lengths(minimum: 2, mean: 2.25, percentile95: 3, maximum: 3))
        #expect(report.suggestedMapping == ["prompt": "question", "completion": "answer"])
        #expect(report.samples.count == 3)
        let json = report.json
        for key in ["container", "format", "confidence", "rows", "columns", "samples", "suggestedMapping"] {
            #expect(json[key] != nil, "\(key)")
        }
    }

    @Test(arguments: [
        (#"{"prompt":"a","completion":"b"}"#, FormatID.sft as FormatID?, InspectReport.Confidence.high),
        (#"{"prompt":"a","completion":""}"#, .sft, .low),
        (
            #"{"prompt":[{"role":"user","content":"x"}],"completion":[{"role":"assistant","content":"y"}]}"#, .sftChat,
            .high
        ),
        ("{\"prompt\":\"a\",\"completion\":\"b\"}\n{\"x\":1}", .sft, .low),
        ("{\"prompt\":\"a\",\"completion\":\"b\"}\nbroken", .sft, .none), (#"{"x":1}"#, nil, .none),
    ])
    func formatsAreDetected(_ text: String, _ format: FormatID?, _ confidence: InspectReport.Confidence) async throws {
        let bench = try Workbench()
        let report = try await bench.operations.inspect(try bench.write("a.jsonl", text))
        #expect(report.format == format)
        #expect(report.confidence == confidence)
    }

    @Test func manyColumnsAndLongTextsStayBounded() async throws {
        let bench = try Workbench()
        let text = (0..<3_000).map { #"{"column\#($0)":"\#(String(repeating: "x", count: 600))"}"# }.joined(
            separator: "\n")
        let report = try await bench.operations.inspect(try bench.write("a.jsonl", text))
        #expect(report.columns.count == ColumnStatistics.columnLimit)
        #expect(report.samples[0].object?.members.first?.value.string?.count == 401)
    }
}

/// Real files that lie beside the package on some machines.
@Suite(.timeLimit(.minutes(1))) struct RealDataTests {
    private static let banking = DuckDBForTests.sharedData("banking77/train.csv")
    private static let arithmetic = DuckDBForTests.sharedData("gsm8k/train.jsonl")

    @Test(.enabled(if: banking != nil && DuckDBForTests.isInstalled, "banking77 or DuckDB is not here"))
    func banking77() async throws {
        let bench = try Workbench()
        let source = try #require(Self.banking)
        let seen = try await bench.operations.inspect(source)
        #expect(seen.rows == 10_003)
        #expect(seen.columns.map(\.name) == ["text", "category"])
        #expect(seen.suggestedMapping == ["prompt": "text", "completion": "category"])
        #expect(seen.columns[1].distinct == 77)
        let report = try await bench.prepare(source, .sftChat, map: ["prompt": "text", "completion": "category"]) {
            $0.validationSplit = 0.1
            $0.only = ["category": ["card_arrival", "lost_or_stolen_card"]]
        }
        #expect(report.rows == 10_003)
        #expect(report.rejected == 0)
        #expect(report.written + report.excludedByOnly == 10_003)
        #expect(report.dataset.files[1].rows == Int((Double(report.written) * 0.1).rounded()))
    }

    @Test(.enabled(if: arithmetic != nil, "gsm8k is not here"))
    func gsm8k() async throws {
        let bench = try Workbench()
        let source = try #require(Self.arithmetic)
        #expect(
            try await bench.operations.inspect(source).suggestedMapping == [
                "prompt": "question", "completion": "answer",
            ])
        let report = try await bench.prepare(source, map: ["prompt": "question", "completion": "answer"]) {
            $0.validationSplit = 0.1
        }
        #expect(report.rows == 7_473)
        #expect(report.written == 7_473)
        let failing = try await bench.operations.validate(source, format: .sft, maximumProblems: 1)
        #expect(failing.valid == 0)
        #expect(failing.problems.count == 1)
        #expect(failing.problemCount == 2 * 7_473)
    }
}
