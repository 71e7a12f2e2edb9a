import Core
import TestSupport
import Testing

@testable import Datasets

/// Nothing that a row says goes away without a word: it is carried, or named and counted, or the row is rejected.
@Suite(.timeLimit(.minutes(5))) struct CarriedMeaningTests: ToolMessages {
    /// What one row becomes, as JSON; nil when it is rejected.
    private func convert(
        _ row: String, _ format: FormatID, map: [String: String] = [:],
        _ change: (inout PrepareRequest) -> Void = { _ in }
    ) async throws -> (row: JSONValue?, report: PrepareReport) {
        let bench = try Workbench(threads: 1)
        var keys = map
        if !map.isEmpty, map["messages"] == nil { keys.merge(["prompt": "prompt", "completion": "completion"]) { $1 } }
        let report = try await bench.prepare(try bench.write("a.jsonl", row), format, map: keys) { change(&$0) }
        return (try bench.lines(report.dataset.files[0].path).first, report)
    }

    private func rejection(_ row: String, _ format: FormatID, map: [String: String] = [:]) async throws -> JSONValue? {
        let bench = try Workbench(threads: 1)
        #expect(
            try await errorCode { _ = try await bench.prepare(try bench.write("a.jsonl", row), format, map: map) }
                == DatasetError.nothingWritten)
        return try bench.lines(bench.folder.file("out/rejected.jsonl")).first
    }

    // MARK: Training signals

    private static let weighed =
        #"{"messages":[{"role":"user","content":"q"},{"role":"assistant","content":"a","weight":0},"#
        + #"{"role":"user","content":"r"},{"role":"assistant","content":"b","weight":1}]}"#

    @Test func weightsAreCarriedToGeminiAndStay() async throws {
        let (row, report) = try await convert(Self.weighed, .gemini)
        #expect(row?["contents"]?[1] == ["role": "model", "parts": [["text": "a"]], "weight": 0])
        #expect(row?["contents"]?[3] == ["role": "model", "parts": [["text": "b"]]])
        #expect(report.lost.isEmpty)
        let again = try await convert(row?.text ?? "", .gemini, map: ["messages": "contents"])
        #expect(again.row == row)
    }

    @Test(arguments: [
        // Only the last answer is learnt there, so that nothing is lost.
        (FormatID.gptOSSSFT, [:]), (.sftChat, [:]), (.novaSFT, ["messages[].weight": 1]),
        (.vertexMessages, ["messages[].weight": 1]),
    ])
    func weightsThatAFormatCannotSayAreCounted(_ format: FormatID, _ lost: [String: Int]) async throws {
        // With a mapping, because open models' rows are taken as they are otherwise.
        #expect(try await convert(Self.weighed, format, map: ["messages": "messages"]).report.lost == lost)
    }

    @Test(arguments: [FormatID.gptOSSSFT, .sftChat, .novaSFT, .vertexMessages, .gemini, .sft])
    func aRowWhoseOnlyAnswerHasWeightZeroIsNeverTrained(_ format: FormatID) async throws {
        let row =
            #"{"messages":[{"role":"user","content":"q"},{"role":"assistant","content":"a","weight":0}]}"#
        // As the format's own row, where it is one, and taken apart.
        for map in format == .sft ? [[:]] : [[:], ["messages": "messages"]] {
            #expect(try await rejection(row, format, map: map)?["rule"] == "nothing_to_train", "\(map)")
        }
    }

    @Test func reasoningGoesToNovaAndIsCountedElsewhere() async throws {
        let row =
            #"{"messages":[{"role":"user","content":"q","name":"ann"},"#
            + #"{"role":"assistant","content":"a","reasoning_content":"because"}]}"#
        let nova = try await convert(row, .novaSFT)
        #expect(
            nova.row?["messages"]?[1]?["content"]
                == [["reasoningContent": ["reasoningText": ["text": "because"]]], ["text": "a"]])
        #expect(nova.report.lost == ["messages[].name": 1])
        let chat = try await convert(row, .gptOSSSFT)
        #expect(chat.report.lost == ["messages[].name": 1, "messages[].reasoning_content": 1])
        #expect(chat.report.json["lost"]?["messages[].name"] == ["rows": 1])
        #expect(chat.report.markdown.contains("| `messages[].reasoning_content` | 1 |"))
        let back = try await convert(nova.row?.text ?? "", .gemini) { $0.from = .novaSFT }
        #expect(back.row?["contents"]?[1]?["parts"] == [["text": "a"]])
        #expect(back.report.lost == ["messages[].reasoning_content": 1])
    }

    // MARK: A format's own rows

    private static let nova =
        #"{"schemaVersion":"bedrock-conversation-2024","system":[{"text":"s"}],"messages":["#
        + #"{"role":"user","content":[{"text":"q"}]},"#
        + #"{"role":"assistant","content":[{"toolUse":{"toolUseId":"call_1","name":"f","input":{"n":1}}}]},"#
        + #"{"role":"user","content":[{"toolResult":{"toolUseId":"call_1","content":[{"text":"{\"m\":2}"}]}},{"text":"r"}]},"#
        + #"{"role":"assistant","content":[{"toolUse":{"toolUseId":"call_2","name":"f","input":{}}}]},"#
        + #"{"role":"user","content":[{"toolResult":{"toolUseId":"call_2","content":[{"json":{"k":[1]}}]}}]},"#
        + #"{"role":"assistant","content":[{"text":"a"}]}],"toolConfig":{"tools":[{"toolSpec":{"name":"f","#
        + #""description":"d","inputSchema":{"json":{"type":"object","properties":{"n":{"type":"integer"}}}}}}]}}"#

    @Test func toolsComeBackFromGeminiAsTheyWere() async throws {
        let gemini = try await convert(Self.nova, .gemini)
        #expect(gemini.report.detected == [.novaSFT: 1])
        #expect(gemini.report.lost.isEmpty)
        #expect(gemini.row?["systemInstruction"] == ["parts": [["text": "s"]]])
        #expect(gemini.row?["contents"]?[1]?["parts"] == [["functionCall": ["name": "f", "args": ["n": 1]]]])
        #expect(
            gemini.row?["contents"]?[2]?["parts"]
                == [["functionResponse": ["name": "f", "response": ["output": "{\"m\":2}"]]], ["text": "r"]])
        #expect(gemini.row?["contents"]?[4]?["parts"]?[0]?["functionResponse"]?["response"] == ["k": [1]])
        #expect(gemini.row?["tools"]?[0]?["functionDeclarations"]?[0]?["parameters"]?["type"] == "object")
        let nova = try await convert(gemini.row?.text ?? "", .novaSFT)
        #expect(nova.row == (try JSONValue(parsing: Array(Self.nova.utf8))))
        // No format of texts takes the calls, and the row says so.
        #expect(try await rejection(Self.nova, .gptOSSSFT)?["message"]?.string?.contains("calls of tools") == true)
    }

    @Test func typesInCapitalsBecomeSmallForNova() async throws {
        let row =
            #"{"contents":[{"role":"user","parts":[{"text":"q"}]},{"role":"model","parts":[{"text":"a"}]}],"#
            + #""tools":[{"functionDeclarations":[{"name":"f","description":"d","parameters":{"type":"OBJECT","#
            + #""properties":{"type":{"type":"STRING","enum":["OBJECT"]}}}}]}],"generationConfig":{"x":1}}"#
        let (nova, report) = try await convert(row, .novaSFT)
        #expect(
            nova?["toolConfig"]?["tools"]?[0]?["toolSpec"]?["inputSchema"]?["json"]
                == ["type": "object", "properties": ["type": ["type": "string", "enum": ["OBJECT"]]]])
        #expect(report.lost == ["generationConfig": 1])
        #expect(report.json["detected"] == ["gemini": ["rows": 1]])
    }

    @Test func whatAnotherFormatCannotSayIsNamed() async throws {
        let row =
            #"{"prompt":[{"role":"user","content":"q"}],"reward_model":{"ground_truth":"42","style":"model","k":1},"#
            + #""data_source":"t","extra_info":{"index":3}}"#
        let (nova, report) = try await convert(row, .novaRLVR)
        #expect(nova == ["messages": [["role": "user", "content": "q"]], "reference_answer": ["text": "42"]])
        #expect(report.lost == ["data_source": 1, "extra_info": 1, "reward_model.k": 1, "reward_model.style": 1])
        let kept = try await convert(row, .novaRLVR) { $0.keep = ["data_source", "extra_info", "reward_model"] }
        #expect(kept.row?["extra_info"] == ["index": 3])
    }

    @Test func aShapeIsOnlyTakenWhereNothingElseIsMeant() async throws {
        // It has a query and a response, and messages, which are what the format takes.
        let row =
            #"{"query":"x","response":"y","messages":[{"role":"user","content":"q"},{"role":"assistant","content":"a"}]}"#
        let (chat, report) = try await convert(row, .gptOSSSFT)
        #expect(chat?["messages"]?[0]?["content"] == "q")
        #expect(report.detected.isEmpty)
    }

    @Test(.enabled(if: DuckDBForTests.isInstalled, "DuckDB is not installed"))
    func aFormatsOwnRowsInParquetNeedNoMapping() async throws {
        let bench = try Workbench()
        let verl = try await ParquetFixture.write(
            "SELECT 't' AS data_source, [{'role': 'user', 'content': 'q'}] AS prompt, 'math' AS ability, "
                + "{'style': 'rule', 'ground_truth': '42'} AS reward_model, {'index': 1} AS extra_info", bench)
        let report = try await bench.prepare(verl, .rlvr)
        #expect(try bench.lines(report.dataset.files[0].path)[0]["reward_model"]?["ground_truth"] == "42")
        let nova = try await bench.prepare(verl, .novaRLVR, out: "nova")
        #expect(try bench.lines(nova.dataset.files[0].path)[0]["reference_answer"] == ["text": "42"])
        let preference = try await ParquetFixture.write(
            "SELECT [{'role': 'user', 'parts': [{'text': 'q'}]}] AS contents, "
                + "[{'score': 1, 'completion': {'role': 'model', 'parts': [{'text': 'a'}]}}, "
                + "{'score': 0, 'completion': {'role': 'model', 'parts': [{'text': 'b'}]}}] AS completions", bench,
            name: "p.parquet")
        let own = try await bench.prepare(preference, .geminiPreference, out: "own")
        #expect(own.written == 1)
        let dpo = try await bench.prepare(preference, .dpo, out: "dpo")
        #expect(try bench.lines(dpo.dataset.files[0].path) == [["prompt": "q", "chosen": "a", "rejected": "b"]])
        // What no format has still names the role.
        #expect(try await errorCode { _ = try await bench.prepare(preference, .rlvr) } == DatasetError.mappingInvalid)
    }

    // MARK: Empty messages

    @Test func anEmptySystemMessageIsDroppedAndCounted() async throws {
        let row =
            #"{"messages":[{"role":"system","content":" "},{"role":"user","content":"q"},{"role":"assistant","content":"a"}]}"#
        let (chat, report) = try await convert(row, .gptOSSSFT)
        #expect(chat?["messages"]?[0]?["role"] == "user")
        #expect(report.lost == ["empty system message": 1])
        let column = try await convert(
            #"{"s":"","prompt":"q","completion":"a"}"#, .gptOSSSFT, map: ["system": "s"])
        #expect(column.row?["messages"]?[0]?["role"] == "user")
        #expect(column.report.lost == ["empty system message": 1])
    }

    @Test func anEmptyTextBesideCallsIsNone() async throws {
        let row = Self.row(
            Self.user, Self.assistant(Self.call("c", "f", "{}"), content: #"[{"type":"text","text":""}]"#),
            Self.result("c", #""r""#), Self.answer)
        let parts = try await convert(row, .novaSFT).row?["messages"]?[1]?["content"]
        #expect(parts == [["toolUse": ["toolUseId": "c", "name": "f", "input": [:]]]])
    }

    // MARK: Dialects

    @Test func shareGPTsFunctionCallsAreRead() async throws {
        let row =
            #"{"conversations":[{"from":"human","value":"q"},"#
            + #"{"from":"function_call","value":"{\"name\":\"f\",\"arguments\":{\"n\":1}}"},"#
            + #"{"from":"observation","value":"{\"m\":2}"},{"from":"gpt","value":"a"}],"#
            + #""tools":"[{\"name\":\"f\",\"description\":\"d\",\"parameters\":{\"type\":\"object\",\"properties\":{}}}]"}"#
        let nova = try await convert(row, .novaSFT, map: ["messages": "conversations"]).row
        #expect(
            nova?["messages"]?[1]?["content"]?[0]?["toolUse"] == [
                "toolUseId": "call_1", "name": "f", "input": ["n": 1],
            ])
        #expect(
            nova?["messages"]?[2]?["content"]
                == [["toolResult": ["toolUseId": "call_1", "content": [["text": "{\"m\":2}"]]]]])
        #expect(nova?["toolConfig"]?["tools"]?[0]?["toolSpec"]?["name"] == "f")
        let gemini = try await convert(row, .gemini, map: ["messages": "conversations"]).row
        #expect(gemini?["contents"]?[2]?["parts"] == [["functionResponse": ["name": "f", "response": ["m": 2]]]])
    }

    @Test func anthropicsCallsAreRead() async throws {
        let row =
            #"{"system":[{"type":"text","text":"s"}],"messages":[{"role":"user","content":"q"},"#
            + #"{"role":"assistant","content":[{"type":"thinking","thinking":"hm"},{"type":"text","text":"let me see"},"#
            + #"{"type":"tool_use","id":"t1","name":"f","input":{"n":1}}]},"#
            + #"{"role":"user","content":[{"type":"tool_result","tool_use_id":"t1","is_error":true,"#
            + #""content":[{"type":"text","text":"bad"}]},{"type":"text","text":"again"}]},"#
            + #"{"role":"assistant","content":[{"type":"text","text":"a"}]}],"#
            + #""tools":[{"name":"f","description":"d","input_schema":{"type":"object","properties":{}}}]}"#
        let nova = try await convert(row, .novaSFT).row
        #expect(nova?["system"] == [["text": "s"]])
        #expect(
            nova?["messages"]?[1]?["content"]
                == [
                    ["reasoningContent": ["reasoningText": ["text": "hm"]]], ["text": "let me see"],
                    ["toolUse": ["toolUseId": "t1", "name": "f", "input": ["n": 1]]],
                ])
        #expect(
            nova?["messages"]?[2]?["content"]
                == [
                    ["toolResult": ["toolUseId": "t1", "content": [["text": "bad"]], "status": "error"]],
                    ["text": "again"],
                ])
        #expect(nova?["toolConfig"]?["tools"]?[0]?["toolSpec"]?["inputSchema"]?["json"]?["type"] == "object")
        let gemini = try await convert(row, .gemini).report
        #expect(gemini.lost == ["messages[].reasoning_content": 1, "status of a tool's result": 1])
    }

    @Test func imagesInMessagesGoWhereTheTargetTakesThem() async throws {
        func row(_ reference: String) -> String {
            #"{"messages":[{"role":"user","content":[{"type":"text","text":"q"},"#
                + #"{"type":"image_url","image_url":{"url":"\#(reference)"}}]},{"role":"assistant","content":"a"}]}"#
        }
        let gemini = try await convert(row("gs://b/a.png"), .gemini).row
        #expect(
            gemini?["contents"]?[0]?["parts"]
                == [["text": "q"], ["fileData": ["mimeType": "image/png", "fileUri": "gs://b/a.png"]]])
        let nova = try await convert(row("s3://b/a.jpg"), .novaSFT).row
        #expect(
            nova?["messages"]?[0]?["content"]?[1]
                == ["image": ["format": "jpeg", "source": ["s3Location": ["uri": "s3://b/a.jpg"]]]])
        let open = try await convert(gemini?.text ?? "", .vertexMessages).row
        #expect(
            open?["messages"]?[0]?["content"]?[1]
                == ["file_data": ["mime_type": "image/png", "file_uri": "gs://b/a.png"]])
        #expect(try await convert(open?.text ?? "", .gemini).row == gemini)
        // What lies elsewhere is refused by name, not left out.
        #expect(try await rejection(row("https://x/a.png"), .novaSFT)?["rule"] == "bad_reference")
    }

    // MARK: Repairs by name

    private static let broken =
        #"{"messages":[{"role":"assistant","content":"hello"},{"role":"system","content":"s"},"#
        + #"{"role":"user","content":"q"},{"role":"user","content":"r"},{"role":"system","content":"t"},"#
        + #"{"role":"assistant","content":"a"},{"role":"user","content":"bye"}]}"#

    @Test func turnsAreRepairedByNameAndCounted() async throws {
        let (row, report) = try await convert(Self.broken, .gptOSSSFT) { $0.fixes = DataFix.turns }
        #expect(
            row?["messages"]
                == [
                    ["role": "system", "content": "s\n\nt"], ["role": "user", "content": "q\n\nr"],
                    ["role": "assistant", "content": "a"],
                ])
        #expect(
            report.fixes
                == [DataFix.mergeTurns, .dropGreeting, .dropLastUser, .joinSystem].map { .init(fix: $0, rows: 1) })
        for fix in DataFix.turns {
            let bench = try Workbench(threads: 1)
            let source = try bench.write("a.jsonl", Self.broken)
            // Each one is needed.
            #expect(
                try await errorCode {
                    _ = try await bench.prepare(source, .gptOSSSFT) { $0.fixes = DataFix.turns.subtracting([fix]) }
                } == DatasetError.nothingWritten, "\(fix)")
        }
    }
}

extension JSONValue {
    fileprivate subscript(_ index: Int) -> JSONValue? {
        array.flatMap { $0.indices.contains(index) ? $0[index] : nil }
    }
}
