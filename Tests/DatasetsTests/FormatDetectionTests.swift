import Core
import Testing

@testable import Datasets

@Suite struct FormatDetectionTests {
    private static let parts =
        #"[{"role":"user","content":[{"text":"x"}]},{"role":"assistant","content":[{"text":"y"}]}]"#
    private static let texts = #"[{"role":"user","content":"x"},{"role":"assistant","content":"y"}]"#
    private static let candidates = #"{"role":"assistant","candidates":[]}"#

    @Test(arguments: [
        (#"{"query":"a","response":"b"}"#, ["sagemaker-eval"]),
        (
            #"{"query":"a","response":"b","prompt":"c","completion":"d"}"#,
            ["sagemaker-eval", "sft", "vertex-prompt-completion"]
        ),
        (#"{"query":"a"}"#, ["sagemaker-eval"]),
        // Answers with a verdict, as KTO has them: a format without it would train those that nobody wants.
        (#"{"prompt":"a","completion":"b","label":false}"#, []),
        (#"{"messages":\#(texts),"kto_tag":true}"#, []),
        (#"{"prompt":"a","completion":"b","label":"x"}"#, ["sft", "vertex-prompt-completion"]),
        (#"{"prompt":[{}],"reward_model":{}}"#, ["rlvr"]),
        (#"{"prompt":[{}],"extra_info":{}}"#, ["rlvr"]),
        (#"{"prompt":"a","extra_info":{}}"#, ["rlvr-legacy"]),
        (#"{"prompt":"a","reward_model":{}}"#, ["rlvr-legacy"]),
        (#"{"prompt":"a","extra_info":{},"completion":"b"}"#, ["sft", "vertex-prompt-completion"]),
        (#"{"messages":\#(texts),"reference_answer":{}}"#, ["nova-rlvr"]),
        (#"{"messages":\#(parts),"reference_answer":{}}"#, ["nova-rlvr"]),
        (#"{"messages":\#(parts)}"#, ["nova-sft"]),
        (#"{"messages":\#(texts),"schemaVersion":"x"}"#, ["gpt-oss-sft", "vertex-messages", "nova-sft"]),
        (#"{"messages":[{"role":"user","content":[{"text":"x"}]},\#(candidates)]}"#, ["nova-dpo"]),
        (
            #"{"messages":[{"role":"user","content":[{"text":"x"}]},\#(candidates),{"role":"user","content":[]}]}"#,
            ["nova-dpo"]
        ),
        (#"{"messages":\#(texts)}"#, ["gpt-oss-sft", "vertex-messages"]),
        (#"{"messages":[{"role":"user","content":[{"type":"text","text":"x"}]}]}"#, ["vertex-messages"]),
        (#"{"messages":[{"role":"user","content":5}]}"#, []),
        (#"{"messages":"x"}"#, []),
        (#"{"prompt":"a","chosen":"b","rejected":"c"}"#, ["dpo"]),
        (#"{"prompt":[{}],"chosen":[{}],"rejected":[{}]}"#, ["gpt-oss-dpo"]),
        (#"{"prompt":"a","chosen":[{}],"rejected":[{}]}"#, ["gpt-oss-dpo", "dpo"]),
        (#"{"prompt":[{}],"completion":[{}]}"#, ["sft-chat"]),
        (#"{"prompt":"a","completion":[{}]}"#, ["sft-chat", "sft"]),
        (#"{"prompt":"a","completion":"b"}"#, ["sft", "vertex-prompt-completion"]),
        (#"{"contents":[],"completions":[]}"#, ["gemini-preference"]),
        (#"{"contents":[]}"#, ["gemini"]),
        (#"{"contents":"x"}"#, []),
        (#"{"prompt":"a"}"#, []),
        (#"{"text":"a","category":"b"}"#, []),
        (#"{}"#, []),
    ])
    func formatsAreRanked(_ row: String, _ expected: [String]) throws {
        #expect(try FormatChecks.detect(row) == expected)
        for format in FormatCatalog.detect(try FormatChecks.shape(row)) { #expect(!format.reason.isEmpty) }
    }

    @Test func hugeOutlinesStayBounded() throws {
        let members = (0..<500).map { #""m\#($0)":1"# }.joined(separator: ",")
        #expect(try FormatChecks.shape("{\(members)}").kinds.count == 64)
    }

    @Test func validateTakesTheFormatOfTheFirstRowThatHasOne() async throws {
        let bench = try Workbench()
        let source = try bench.write("a.jsonl", "broken\n{\"x\":1}\n" + FormatChecks.example(.gemini) + "\n")
        var announced: [DetectedFormat] = []
        let report = try await bench.operations.validate(
            DataSource(source), format: nil, maximumProblems: 10, announce: { announced = $0 })
        #expect(report.format == .gemini)
        #expect(announced.map(\.id) == [.gemini])
        #expect(report.detected == announced)
        #expect(report.json["detected"]?.array?.count == 1)
        #expect(report.problems.map { "\($0.line) \($0.rule.rawValue)" } == ["1 json", "2 missing"])
        let other = try bench.write("b.jsonl", #"{"text":"a","label":"b"}"#)
        let error = try await codedError {
            _ = try await bench.operations.validate(other, format: nil, maximumProblems: 1)
        }
        #expect(error?.code == DatasetError.formatNeeded)
        #expect(error?.message.contains("label, text") == true)
        let empty = try bench.write("c.jsonl", "\n\n")
        #expect(
            try await errorCode { _ = try await bench.operations.validate(empty, format: nil, maximumProblems: 1) }
                == DatasetError.sourceEmpty)
    }
}
