import Core
import TestSupport
import Testing

import Datasets

/// What is charged: content, and nothing else.
@Suite(.timeLimit(.minutes(5))) struct ContentMeasureTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var row: String
        var text = BilledText.detected
        var characters: Int
        var testDescription: String { row }
    }

    @Test(arguments: [
        Case(row: #"{"prompt":"Où?","completion":"ici","id":"abc"}"#, characters: 6),
        Case(
            row: #"{"prompt":[{"role":"user","content":"abcd"}],"completion":[{"role":"assistant","content":"ef"}]}"#,
            characters: 6),
        Case(row: #"{"q":"abc","a":"de","other":"xxxx"}"#, text: .columns(["q", "a"], constants: []), characters: 5),
        Case(row: #"{"q":"abc","a":"de"}"#, text: .columns(["q", "a"], constants: ["Be kind."]), characters: 13),
        Case(
            row: #"{"messages":[{"role":"user","content":"abc"},{"role":"assistant","content":"de"}]}"#,
            text: .columns(["messages"], constants: []), characters: 5),
        Case(
            row: #"{"contents":[{"role":"user","parts":[{"text":"abc"},{"fileData":{"fileUri":"gs://x"}}]}]}"#,
            text: .columns(["contents"], constants: []), characters: 3),
        Case(
            row: #"{"c":[{"from":"human","value":"abc"}]}"#, text: .columns(["c"], constants: []), characters: 3),
    ])
    func onlyContentCounts(_ example: Case) async throws {
        let bench = try Workbench()
        let rows = Array(repeating: example.row, count: 3).joined(separator: "\n")
        let content = try await bench.operations.measure(
            DataSource(try bench.write("a.jsonl", rows)), example.text, limit: nil)
        #expect(content.characters == example.characters * 3)
        #expect(content.rows == 3)
        #expect(content.skipped == 0)
        #expect(content.tokenRange.contains(content.estimatedTokens))
    }

    @Test func skippedAndLongRowsAreCounted() async throws {
        let bench = try Workbench()
        let long = String(repeating: "word ", count: 100)
        let text =
            "{\"prompt\":\"\(long)\",\"completion\":\"b\"}\nbroken\n{\"x\":1}\n{\"prompt\":\"a\",\"completion\":\"b\"}\n"
        let content = try await bench.operations.measure(
            DataSource(try bench.write("a.jsonl", text)), .detected, limit: 50)
        #expect(content.rows == 4)
        #expect(content.skipped == 2)
        #expect(content.rowsOverLimit == 1)
        #expect(content.format == .sft)
    }

    @Test(arguments: [BilledText.detected, .columns(["nothing"], constants: ["x"]), .format(.sft)])
    func nothingToCountIsAnError(_ text: BilledText) async throws {
        let bench = try Workbench()
        let path = try bench.write("a.jsonl", #"{"question":"a","answer":"b"}"#)
        let error = try await codedError { _ = try await bench.operations.measure(DataSource(path), text, limit: nil) }
        #expect(error?.code == DatasetError.contentUnknown)
        #expect(error?.hint != nil)
    }

    @Test func aMissingSourceIsAnError() async throws {
        let bench = try Workbench()
        let path = bench.folder.file("not-there.jsonl")
        #expect(
            try await errorCode { _ = try await bench.operations.measure(DataSource(path), .detected, limit: nil) }
                == DatasetError.sourceMissing)
    }
}
