import Core
import Testing

@testable import Datasets

/// What inspect says of messages with calls of tools.
@Suite(.timeLimit(.minutes(5))) struct ToolSuggestionTests: ToolMessages {
    /// Containers with types of their own have tools as text, and members of absent calls as null.
    @Test func inspectSuggestsWhatTakesTheCalls() async throws {
        let call = Self.row(
            Self.user, Self.assistant(Self.call("c", "f", #""{}""#)), Self.result("c", #""x""#), Self.answer)
        let named = call.dropLast() + #","tools":[\#(Self.function)]}"#
        let text = call.dropLast() + #","functions":\#(JSONValue.string("[\(Self.function)]").text)}"#
        let bare = #"{"messages":[\#(Self.user),\#(Self.answer)]}"#
        for (rows, tools) in [
            ([call], nil), ([call, bare], nil), ([String(named)], "tools"), ([String(text)], "functions"),
        ] as [([String], String?)] {
            let bench = try Workbench()
            let source = try bench.write("a.jsonl", Array(repeating: rows, count: 12).joined().joined(separator: "\n"))
            let seen = try await bench.operations.inspect(source)
            let whole = seen.formats.filter { $0.trial.share == 1 }
            #expect(whole.map(\.format) == [.novaSFT, .gemini])
            // The others take only rows without calls, and come behind.
            #expect(seen.formats.dropFirst(2).allSatisfy { $0.trial.share == 0.5 })
            #expect((seen.formats.count > 2) == rows.contains(bare))
            #expect(seen.suggestedMapping["tools"] == tools)
            #expect(
                seen.mapping.remarks == [
                    "messages has calls of tools in 12 rows: nova-sft and gemini take them, prepare rejects such rows for "
                        + "other formats"
                ])
            for suggestion in whole {
                #expect(suggestion.map.first { $0.role == "tools" }?.column == tools)
                let map = Dictionary(
                    suggestion.map.map { ($0.role, $0.column) }, uniquingKeysWith: { first, _ in first })
                let report = try await bench.prepare(
                    source, suggestion.format, map: map, out: suggestion.format.rawValue)
                #expect(report.rejected == 0)
                #expect(report.written == 12 * rows.count)
            }
        }
    }

    @Test func noCommandIsSuggestedThatRejectsTheTools() async throws {
        let bench = try Workbench()
        func formats(_ tools: String) async throws -> [FormatID] {
            let row = Self.row(Self.user, Self.assistant(Self.call("c", "f", "{}")), rest: #","tools":\#(tools)"#)
            return try await bench.operations.inspect(try bench.write("a.jsonl", row + "\n" + row)).formats.map(
                \.format)
        }
        #expect(try await formats("[\(Self.function)]") == [.novaSFT, .gemini])
        #expect(try await formats("[]") == [.novaSFT, .gemini])
        // Nova's checker asks for a description.
        #expect(try await formats(#"[{"type":"function","function":{"name":"f"}}]"#) == [.gemini])
        #expect(try await formats(#"[{"name":"f","description":"d","parameters":{"n":{"type":"int"}}}]"#) == [])
        // What cannot be meant as tools is left out, and named.
        let row = Self.row(Self.user, Self.assistant(Self.call("c", "f", "{}")), rest: #","tools":"hammer""#)
        let seen = try await bench.operations.inspect(try bench.write("a.jsonl", row + "\n" + row))
        #expect(seen.formats.map(\.format) == [.novaSFT, .gemini])
        #expect(seen.formats.allSatisfy { $0.trial.leftOut == [.init(column: "tools", rows: 2)] })
    }
}
