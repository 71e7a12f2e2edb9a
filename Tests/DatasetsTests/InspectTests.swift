import Core
import Testing

@testable import Datasets

@Suite(.timeLimit(.minutes(5))) struct InspectTests {
    /// What counts as another value is another for every reader.
    @Test(arguments: [
        ("true,1,false,0", 4), ("1,1,2", 2), ("-1,18446744073709551615", 2), ("1.5,1.50,2.5", 2), ("true,true", 1),
        (#""1",1"#, 2), ("123456789012345678.12,123456789012345678.13", 2),
    ])
    func differentValuesAreOfDifferentKinds(_ values: String, _ count: Int) async throws {
        let bench = try Workbench()
        let rows = values.split(separator: ",").map { "{\"a\":\($0)}" }.joined(separator: "\n")
        let report = try await bench.operations.inspect(try bench.write("a.jsonl", rows))
        #expect(report.columns.first?.distinct == count)
    }

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
        #expect(
            report.columns[1].characters
                == InspectReport.Lengths(
                    minimum: 2, mean: 2.25, percentile50: 2, percentile95: 3, percentile99: 3, maximum: 3))
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
        (
            "{\"prompt\":\"a\",\"completion\":\"b\"}\n{\"prompt\":\"a\",\"completion\":\"b\",\"x\":1}", .sft,
            .low
        ),
        ("{\"prompt\":\"a\",\"completion\":\"b\"}\nbroken", .sft, .none), (#"{"x":1}"#, nil, .none),
    ])
    func formatsAreDetected(_ text: String, _ format: FormatID?, _ confidence: InspectReport.Confidence) async throws {
        let bench = try Workbench()
        let report = try await bench.operations.inspect(try bench.write("a.jsonl", text))
        #expect(report.format == format)
        #expect(report.detected.first?.id == format)
        #expect(report.confidence == confidence)
    }

    @Test func manyColumnsAndLongTextsStayBounded() async throws {
        let bench = try Workbench()
        let text = (0..<3_000).map { #"{"column\#($0)":"\#(String(repeating: "x", count: 600))"}"# }.joined(
            separator: "\n")
        let report = try await bench.operations.inspect(try bench.write("a.jsonl", text))
        #expect(report.columns.count == ColumnStatistics.columnLimit)
        #expect(report.samples[0].object?.members.first?.value.string?.count == 401)
        #expect(report.warnings.map(\.code) == ["many_columns"])
    }

    @Test func contradictionsAndDuplicatesAreCounted() async throws {
        let bench = try Workbench()
        let rows = [
            ("a", "1"), ("a", "1"), ("a", "2"), ("b", "1"), ("a", "2"), ("a", "3"), ("c", "1"), ("c", "1"),
        ].map { #"{"prompt":"\#($0)","completion":"\#($1)"}"# }
        let report = try await bench.operations.inspect(try bench.write("a.jsonl", rows.joined(separator: "\n")))
        #expect(report.duplicates == 3)
        #expect(
            report.contradictions
                == InspectReport.Contradictions(prompt: "prompt", completion: "completion", repeatedPrompts: 5, rows: 2)
        )
        #expect(report.warnings.map(\.code) == ["very_few_rows", "duplicates", "contradictions"])
        // The second row that answers 2 says nothing new: two answers are, of a prompt that had one.
        #expect(
            report.warnings.last?.message.hasPrefix(
                "2 rows with the same prompt as earlier rows and an answer that none of those has") == true)
    }

    @Test func messagesAreMeasuredByRole() async throws {
        let bench = try Workbench()
        let row =
            #"{"messages":[{"role":"system","content":"Be kind."},{"role":"user","content":"Où?"},"#
            + #"{"role":"assistant","content":[{"type":"text","text":"Here."}]},{"role":"tool","content":"x"}]}"#
        let other =
            #"{"messages":[{"role":"system","content":"Be kind."},{"role":"user","content":"Où?"},"#
            + #"{"role":"assistant","content":[{"type":"text","text":"Here."}]},{"role":"tool","content":"y"}]}"#
        let report = try await bench.operations.inspect(
            try bench.write("a.jsonl", Array(repeating: row, count: 2).joined(separator: "\n") + "\n" + other))
        #expect(report.speakers.map(\.name) == ["system", "user", "assistant", "other"])
        #expect(report.speakers.map(\.messages) == [3, 3, 3, 3])
        #expect(report.speakers.map(\.characters) == [24, 9, 15, 3])
        #expect(report.totalCharacters == 51)
        #expect(report.rowCharacters?.maximum == 17)
        #expect(report.contradictions?.rows == 1)
    }

    @Test func emptyConstantAndPlaceholderValuesAreWarnedOf() async throws {
        let bench = try Workbench()
        let rows = (0..<120).map { number in
            #"{"prompt":"\#(number == 7 ? "" : number == 8 ? "NaN" : "p\(number)")","completion":"same"}"#
        }
        let report = try await bench.operations.inspect(try bench.write("a.jsonl", rows.joined(separator: "\n")))
        #expect(report.warnings.map(\.code) == ["empty_values", "placeholders", "constant_completion"])
        #expect(report.columns[0].empty == 1)
        #expect(report.columns[0].placeholders == 1)
    }

    @Test(arguments: [
        ("0", "integer"), ("-12", "integer"), ("123456789012345678", "integer"), ("1234567890123456789", nil),
        ("00123", nil), ("-07", nil), ("0.5", "number"), ("-1.25", "number"), (".5", "number"), ("3e3", "number"),
        ("1.5E-7", "number"), ("2e+10", "number"), ("2e", nil), ("e5", nil), ("1e2e3", nil), ("1e2.5", nil),
        ("1-2", nil), ("1.2.3", nil), ("-", nil), (".", nil), ("true", "boolean"), ("FALSE", "boolean"), ("truth", nil),
        ("2026-01-02", nil),
    ])
    func aTextOfATableHasAType(_ text: String, _ type: String?) {
        var kinds = TextKinds()
        Array(text.utf8).withUnsafeBytes { kinds.look(at: $0) }
        #expect(kinds.type(of: 1) == type)
    }

    @Test func textsOfTabularSourcesSayWhatTheyAre() async throws {
        let bench = try Workbench()
        let rows = (0..<40).map {
            "\($0),\"words of number \($0)\",\($0 % 3),\(Double($0) / 4),\($0 % 2 == 0),2026-01-0\($0 % 9 + 1)"
        }
        let report = try await bench.operations.inspect(
            try bench.write("a.csv", "id,tweet,label,share,ok,ts\n" + rows.joined(separator: "\n") + "\n"))
        #expect(report.columns.map(\.type) == ["integer", "string", "integer", "number", "boolean", "string"])
        #expect(report.suggestedMapping == ["prompt": "tweet", "completion": "label"])
        #expect(report.mapping.remarks.contains { $0.contains("numbers for classes") })
        let json = (0..<40).map { #"{"id":"\#($0)"}"# }.joined(separator: "\n")
        #expect(try await bench.operations.inspect(try bench.write("a.jsonl", json)).columns.map(\.type) == ["string"])
    }

    @Test func longRowsAreCounted() async throws {
        let bench = try Workbench()
        let rows = [1, 3_000, 20_000, 200_000].map { count in
            #"{"prompt":"\#(String(repeating: "word ", count: count))","completion":"c"}"#
        }
        let report = try await bench.operations.inspect(try bench.write("a.jsonl", rows.joined(separator: "\n")))
        #expect(report.exceeding.map(\.tokens) == [2_048, 4_096, 8_192, 32_768])
        #expect(report.exceeding.map(\.rows) == [3, 2, 2, 1])
        #expect(report.warnings.contains { $0.code == "long_rows" && $0.message.contains("32768") })
    }
}

/// Real files that lie beside the package on some machines.
@Suite(.timeLimit(.minutes(5))) struct RealDataTests {
    private static let banking = DuckDBForTests.sharedData("banking77/train.csv")
    private static let arithmetic = DuckDBForTests.sharedData("gsm8k/train.jsonl")

    @Test(.enabled(if: banking != nil, "banking77 is not here"))
    func banking77() async throws {
        let bench = try Workbench()
        let source = try #require(Self.banking)
        let seen = try await bench.operations.inspect(source)
        #expect(seen.rows == 10_003)
        #expect(seen.columns.map(\.name) == ["text", "category"])
        #expect(seen.suggestedMapping == ["prompt": "text", "completion": "category"])
        #expect(seen.columns[1].distinct == 77)
        #expect(seen.mapping.isCertain)
        #expect(seen.formats.first?.format == .sftChat)
        #expect(seen.sensitive == [])
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
        let seen = try await bench.operations.inspect(source)
        #expect(seen.suggestedMapping == ["prompt": "question", "completion": "answer"])
        #expect(seen.mapping.remarks.contains { $0.contains("####") })
        #expect(seen.sensitive == [])
        #expect(seen.rowTokens?.maximum ?? 0 < 1_000)
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
