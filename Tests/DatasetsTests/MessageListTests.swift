import Core
import TestSupport
import Testing

import Datasets

/// Messages that do not stand as a list: texts of JSON, as CSV has them, and objects of lists.
@Suite(.timeLimit(.minutes(5))) struct MessageListTests {
    private static let list = #"[{"role":"user","content":"q, \"x\"\nüñ"},{"role":"assistant","content":"a"}]"#

    private func inTable(_ text: String) -> String { "\"" + text.replacing("\"", with: "\"\"") + "\"" }

    @Test func theSameMessagesHoweverTheyStand() async throws {
        let bench = try Workbench()
        let asText = JSONValue.string(Self.list).text
        let asObject = #"{"content":["q, \"x\"\nüñ","a"],"role":["user","assistant"]}"#
        let from = #"{"from":["human","gpt"],"value":["q, \"x\"\nüñ","a"]}"#
        let spaced = JSONValue.string(
            " [ {\"role\":\"user\",\n \"content\":\"q, \\\"x\\\"\\nüñ\"} , "
                + "{\"role\":\"assistant\",\"content\":\"a\"} ] "
        ).text
        let lines = [Self.list, asText, asObject, from, spaced].map { #"{"messages":\#($0)}"# }
        let jsonl = try bench.write("a.jsonl", lines.joined(separator: "\n"))
        let csv = try bench.write("b.csv", "messages\n" + inTable(Self.list) + "\n")
        for format in [FormatID.vertexMessages, .gptOSSSFT, .sftChat, .novaSFT, .gemini] {
            let out = "out-\(format)"
            let report = try await bench.prepare(jsonl, format, map: ["messages": "messages"], out: out)
            #expect(report.written == 5 && report.rejected == 0)
            #expect(report.duplicates == 4)
            let rows = try bench.lines(bench.folder.file(out + "/train.jsonl"))
            #expect(Set(rows.map(\.text)).count == 1)
            let table = try await bench.prepare(csv, format, map: ["messages": "messages"], out: out + "-csv")
            #expect(table.written == 1)
            #expect(try bench.lines(bench.folder.file(out + "-csv/train.jsonl")) == [rows[0]])
        }
    }

    @Test(arguments: [
        #""[{\"role\":\"user\"""#, #""no list""#, #"{"role":["user"],"content":["a","b"]}"#,
        #"{"role":[],"content":[]}"#,
        #""[]""#, "7",
    ])
    func whatHoldsNoMessagesIsRejected(_ value: String) async throws {
        let bench = try Workbench()
        let rows = #"{"messages":\#(Self.list)}"# + "\n" + #"{"messages":\#(value)}"#
        let report = try await bench.prepare(
            try bench.write("a.jsonl", rows), .vertexMessages, map: ["messages": "messages"])
        #expect(report.written == 1 && report.rejected == 1)
    }

    /// A prompt that begins like a list is a text.
    @Test func otherTextsStayTexts() async throws {
        let bench = try Workbench()
        let source = try bench.write("a.csv", "q,a\n" + inTable(Self.list) + ",yes\n")
        let report = try await bench.prepare(source, .sft, map: ["prompt": "q", "completion": "a"])
        #expect(report.written == 1)
        #expect(try bench.lines(bench.folder.file("out/train.jsonl"))[0]["prompt"]?.string == Self.list)
    }

    @Test func inspectSuggestsThem() async throws {
        let bench = try Workbench()
        let rows = (0..<30).map { number in
            "\(number)," + inTable(Self.list.replacing("q,", with: "question \(number)")) + "\n"
        }
        let csv = try bench.write("a.csv", "id,conversation\n" + rows.joined())
        let object = (0..<30).map { #"{"turns":{"from":["human","gpt"],"value":["q\#($0)","a"]}}"# }
        let jsonl = try bench.write("b.jsonl", object.joined(separator: "\n"))
        for (source, column, words) in [
            (csv, "conversation", "texts that seem to hold"), (jsonl, "turns", "objects of lists"),
        ] {
            let report = try await bench.operations.inspect(source)
            let choice = try #require(report.mapping[.messages]?.best)
            #expect(choice.column == column)
            #expect(choice.reason.contains(words))
            #expect(report.mapping[.prompt] == nil)
            #expect(!report.formats.isEmpty)
            for suggestion in report.formats {
                let prepared = try await bench.prepare(
                    source, suggestion.format, map: ["messages": column], out: "\(column)-\(suggestion.format)")
                #expect(prepared.rejected == 0)
            }
        }
    }
}
