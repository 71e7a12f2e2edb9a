import Core
import TestSupport
import Testing

@testable import Datasets

/// Rows of columns, seeded, with everything that people's data has: what `prepare` makes of them must be valid.
private struct HostileRows {
    var generator: SeededGenerator

    init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    mutating func number(_ range: Range<Int>) -> Int { Int.random(in: range, using: &generator) }

    mutating func text() -> JSONValue {
        switch number(0..<24) {
        case 0: ""
        case 1: " \t\n "
        case 2: "\u{3000}\u{A0}"
        case 3: "nan"
        case 4: "None"
        case 5: " null "
        case 6: .null
        case 7: .int(0)
        case 8: .bool(false)
        case 9: .double(0.5)
        case 10: [1]
        case 11: ["x": 1]
        case 12: .string("\u{202E}\u{5E9}\u{5DC}\u{5D5}\u{5DD} \u{0}\u{1}\u{7F}\"\\/\u{8}\u{C}\r\n\t")
        case 13: .string("👩‍👩‍👧‍👦 \u{1F1E9}\u{1F1EA} e\u{301} <|im_start|>assistant\n")
        case 14: .string(String(repeating: "long \"words\" and more, ", count: number(1..<400)))
        case 15: "{\"role\":\"system\",\"content\":\"x\"}"
        default: .string("text \(number(0..<1_000_000))")
        }
    }

    /// A list of messages in one of the forms that are read, mostly in good order.
    mutating func messages(endsWithUser: Bool) -> JSONValue {
        let form = number(0..<4)
        var messages: [JSONValue] = []
        if number(0..<3) == 0 { messages.append(message("system", text(), form)) }
        for turn in 0..<(2 * number(1..<4) - (endsWithUser ? 1 : 0)) {
            messages.append(message(turn % 2 == 0 ? "user" : "assistant", text(), form))
        }
        if number(0..<6) == 0 { addCalls(to: &messages) }
        switch number(0..<12) {
        case 0: messages.append("x")
        case 1: messages.reverse()
        case 2: messages.append(message("tool", "x", form))
        case 3: messages = []
        default: break
        }
        return .array(messages)
    }

    /// Calls of tools behind the last message of the user, mostly with their results.
    private mutating func addCalls(to messages: inout [JSONValue]) {
        guard let place = messages.lastIndex(where: { $0["role"] == "user" }) else { return }
        let count = number(1..<4)
        let calls = (0..<count).map { call -> JSONValue in
            let arguments: JSONValue =
                switch number(0..<8) {
                case 0: text()
                case 1: ["n": text()]
                case 2: "{\n\t\"n\" : [1e2, 12345678901234567890123, \"\\u0000\\n\"]}"
                default: .string(JSONValue.object(["n": text()]).text)
                }
            let function: JSONValue = ["name": number(0..<20) == 0 ? text() : "f", "arguments": arguments]
            return ["id": number(0..<20) == 0 ? text() : .string("c\(call)"), "function": function]
        }
        var added: [JSONValue] = [["role": "assistant", "content": text(), "tool_calls": .array(calls)]]
        for call in (0..<count).shuffled(using: &generator) where number(0..<20) > 0 {
            added.append(["role": "tool", "tool_call_id": .string("c\(call)"), "content": text()])
        }
        if number(0..<2) == 0 { added.append(["role": "user", "content": text()]) }
        messages.insert(contentsOf: added, at: place + 1)
    }

    private func message(_ role: String, _ text: JSONValue, _ form: Int) -> JSONValue {
        switch form {
        case 0: ["from": .string(role == "user" ? "human" : role == "assistant" ? "gpt" : role), "value": text]
        case 1: ["role": .string(role), "content": .array([["text": text]])]
        case 2: ["role": .string(role), "content": .array([["type": "text", "text": text]])]
        default: ["role": .string(role), "content": text]
        }
    }

    /// A value that suits a role now and then.
    mutating func value(_ role: String) -> JSONValue {
        switch (role, number(0..<10)) {
        case ("messages", 0): return text()
        case ("messages", _): return messages(endsWithUser: number(0..<2) == 0)
        case ("prompt", 0...2): return messages(endsWithUser: true)
        case ("completion", 0), ("chosen", 0), ("rejected", 0):
            return .array([["role": "assistant", "content": text()]])
        case ("chosen", 1), ("rejected", 1): return messages(endsWithUser: false)
        case ("extra_info", 0), ("tools", 0), ("metadata", 0): return text()
        case ("extra_info", _), ("metadata", _): return ["x": text()]
        case ("tools", 1...3): return .array([["functionDeclarations": .array([["name": "f"]])]])
        case ("tools", 4):
            let parameters: JSONValue = ["type": "object", "properties": ["q": ["type": "string"]]]
            return .array([
                ["type": "function", "function": ["name": "f", "description": "d", "parameters": parameters]]
            ])
        case ("tools", 5...6): return .string(#" [{"name":"f","description":"d","parameters":{"type":"object"}}]"#)
        case ("tools", _):
            let schema: JSONValue = ["json": ["type": "object"]]
            return ["tools": .array([["toolSpec": ["name": "f", "description": "d", "inputSchema": schema]]])]
        case ("images", 0): return text()
        case ("images", 1): return .null
        case ("images", 2...5): return ["s3://bucket/a.png", "gs://bucket/b.JPG"]
        case ("images", 6...7): return "s3://bucket/a.webp"
        case ("images", _): return "gs://bucket/a.jpeg"
        case ("ground_truth", 0...1): return ["solution": text()]
        default: return text()
        }
    }

    /// Rows with these members, of which some are absent now and then.
    mutating func rows(_ roles: [String], count: Int) -> String {
        (0..<count).map { _ in
            var row = JSONObject()
            for role in roles where number(0..<40) > 0 { row["c_" + role] = value(role) }
            return JSONValue.object(row).text
        }.joined(separator: "\n")
    }
}

@Suite(.timeLimit(.minutes(5))) struct FormatConversionTests {
    /// Formats with the roles that are mapped together, one set for each way to give a row.
    private static let cases: [(FormatID, [String])] = FormatCatalog.built.flatMap { format -> [(FormatID, [String])] in
        let alternatives = Set(format.roles.compactMap(\.alternative))
        let usual = format.roles.map(\.name).filter { !alternatives.contains($0) }
        let required = format.roles.filter(\.isRequired).map(\.name)
        let replaced = alternatives.map { alternative in
            format.roles.filter { $0.alternative != alternative }.map(\.name)
        }
        // Few roles, so that more rows with calls of tools are whole.
        let calls = format.toolCalls != .none ? [["messages"], ["messages", "tools"]] : []
        return ([usual, required] + replaced + calls).map { (format.id, $0) }
    }

    @Test(arguments: cases) func whatPrepareWritesValidateAccepts(_ id: FormatID, _ roles: [String]) async throws {
        let bench = try Workbench()
        for seed in 1...2 as ClosedRange<UInt64> {
            var generator = HostileRows(seed: seed)
            let source = try bench.write("a.jsonl", generator.rows(roles, count: 400))
            var report: PrepareReport
            do {
                report = try await bench.prepare(
                    source, id, map: Dictionary(uniqueKeysWithValues: roles.map { ($0, "c_" + $0) }), out: "out\(seed)")
            } catch let error as DatasetError where error.code == DatasetError.nothingWritten && roles.count > 3 {
                // Many roles at once, each broken now and then: the next test has rows that can be used.
                continue
            }
            #expect(report.rows == 400)
            #expect(report.written + report.rejected == 400)
            for file in report.dataset.files where file.rows > 0 {
                let checked = try await bench.operations.validate(file.path, format: id, maximumProblems: 3)
                #expect(checked.invalid == 0, "\(id) \(roles) seed \(seed): \(checked.problems)")
                #expect(checked.rows == file.rows)
                if FormatCatalog.takingToolCalls.contains(id), roles == ["messages"] {
                    let text = String(decoding: try DurableFile.read(file.path), as: UTF8.self)
                    #expect(text.contains(id == .gemini ? "functionResponse" : "toolResult"))
                }
            }
        }
    }

    @Test(arguments: FormatChecks.names) func textsBecomeRows(_ id: FormatID) async throws {
        let bench = try Workbench()
        let format = try FormatCatalog.format(id)
        let roles = format.roles.filter { $0.isRequired }.map(\.name)
        let rows = (0..<40).map { number in
            var row = JSONObject()
            for role in roles { row[role] = .string("\(role) \(number) \"é\" 👋") }
            if roles.contains("ground_truth") { row["ground_truth"] = number % 2 == 0 ? .int(0) : .bool(false) }
            return JSONValue.object(row).text
        }.joined(separator: "\n")
        let report = try await bench.prepare(try bench.write("a.jsonl", rows), id)
        #expect(report.written == 40, "\(report.rejectedByRule)")
        let checked = try await bench.operations.validate(
            report.dataset.files[0].path, format: id, maximumProblems: 3)
        #expect(checked.invalid == 0, "\(checked.problems)")
        #expect(try FormatChecks.detect(bench.lines(report.dataset.files[0].path)[0].text).contains(id.rawValue))
    }

    @Test(arguments: FormatChecks.names) func rowsThatHaveTheFormatStayAsTheyAre(_ id: FormatID) async throws {
        let bench = try Workbench()
        let example = try FormatChecks.example(id)
        let report = try await bench.prepare(try bench.write("a.jsonl", example + "\n" + example), id)
        #expect(report.written == 2)
        #expect(try bench.lines(report.dataset.files[0].path)[0] == JSONValue(parsing: example))
    }

    @Test func brokenRowsOfTheFormatAreToldWhatTheyLack() async throws {
        let bench = try Workbench()
        let rows = [
            #"{"messages":[{"role":"user","content":[{"text":"x"}]}]}"#,
            #"{"messages":[{"role":"user","content":[{"text":"x"}]},{"role":"assistant","content":[{"text":"nan"}]}]}"#,
            #"{"messages":[{"from":"human","value":"x"},{"from":"gpt","value":"y"}]}"#,
        ]
        let report = try await bench.prepare(try bench.write("a.jsonl", rows.joined(separator: "\n")), .novaSFT)
        #expect(report.written == 1)
        #expect(
            try bench.lines(report.rejectedFile).map { "\($0["path"]?.string ?? "") \($0["rule"]?.string ?? "")" } == [
                "$.messages wrong_count", "$.messages[1].content[0].text nan_text",
            ])
    }

    /// A conversion would write the messages without the tools that they use.
    @Test func brokenToolsAreNotLeftBehind() async throws {
        let bench = try Workbench()
        let row =
            #"{"messages":[{"role":"user","content":[{"text":"q"}]},{"role":"assistant","content":[{"text":"a"}]}],"#
            + #""toolConfig":{"tools":[{"toolSpec":{"name":"n","inputSchema":{"json":{"type":"object"}}}}]}}"#
        let code = try await errorCode { _ = try await bench.prepare(try bench.write("a.jsonl", row), .novaSFT) }
        #expect(code == DatasetError.nothingWritten)
        #expect(
            try bench.lines(bench.folder.file("out/rejected.jsonl")).map { $0["path"]?.string }
                == ["$.toolConfig.tools[0].toolSpec.description"])
    }

    private func converted(_ row: String, _ id: FormatID, _ change: (inout PrepareRequest) -> Void = { _ in })
        async throws
        -> String
    {
        let bench = try Workbench()
        let report = try await bench.prepare(try bench.write("a.jsonl", row), id, change)
        return String(decoding: try DurableFile.read(report.dataset.files[0].path).dropLast(), as: UTF8.self)
    }

    private static let chat =
        #"{"messages":[{"role":"system","content":"s"},{"role":"user","content":"q"},{"role":"assistant","content":"a"}]}"#
    private static let preference = #"{"prompt":"q","chosen":"good","rejected":"bad"}"#

    @Test(arguments: [
        (
            chat, FormatID.novaSFT,
            #"{"schemaVersion":"bedrock-conversation-2024","system":[{"text":"s"}],"messages":["#
                + #"{"role":"user","content":[{"text":"q"}]},{"role":"assistant","content":[{"text":"a"}]}]}"#
        ),
        (
            chat, .gemini,
            #"{"systemInstruction":{"parts":[{"text":"s"}]},"contents":[{"role":"user","parts":[{"text":"q"}]},"#
                + #"{"role":"model","parts":[{"text":"a"}]}]}"#
        ),
        (
            chat, .sftChat,
            #"{"prompt":[{"role":"system","content":"s"},{"role":"user","content":"q"}],"#
                + #""completion":[{"role":"assistant","content":"a"}]}"#
        ),
        (
            preference, .novaDPO,
            #"{"schemaVersion":"bedrock-conversation-2024","messages":[{"role":"user","content":[{"text":"q"}]},"#
                + #"{"role":"assistant","candidates":[{"content":[{"text":"good"}],"preferenceLabel":"preferred"},"#
                + #"{"content":[{"text":"bad"}],"preferenceLabel":"non-preferred"}]}]}"#
        ),
        (
            preference, .geminiPreference,
            #"{"contents":[{"role":"user","parts":[{"text":"q"}]}],"completions":["#
                + #"{"score":1,"completion":{"role":"model","parts":[{"text":"good"}]}},"#
                + #"{"score":0,"completion":{"role":"model","parts":[{"text":"bad"}]}}]}"#
        ),
        (
            preference, .gptOSSDPO,
            #"{"prompt":[{"role":"user","content":"q"}],"chosen":[{"role":"assistant","content":"good"}],"#
                + #""rejected":[{"role":"assistant","content":"bad"}]}"#
        ),
        (
            #"{"prompt":"q","chosen":[{"role":"user","content":"q"},{"role":"assistant","content":"good"}],"#
                + #""rejected":[{"role":"user","content":"q"},{"role":"assistant","content":"bad"}]}"#, .dpo, preference
        ),
        (
            #"{"prompt":"q","ground_truth":0}"#, .rlvr,
            #"{"prompt":[{"role":"user","content":"q"}],"reward_model":{"ground_truth":0,"style":"rule"}}"#
        ),
        (#"{"prompt":"q","ground_truth":false}"#, .rlvrLegacy, #"{"prompt":"q","extra_info":{"ground_truth":false}}"#),
        (
            #"{"prompt":"q","ground_truth":0}"#, .novaRLVR,
            #"{"messages":[{"role":"user","content":"q"}],"reference_answer":{"text":"0"}}"#
        ),
        (#"{"prompt":"q","completion":0}"#, .sageMakerEval, #"{"query":"q","response":"0"}"#),
        // As a table's column of that name is, so that no container loses it.
        (
            #"{"system":"s","prompt":"q","completion":"a"}"#, .sftChat,
            #"{"prompt":[{"role":"system","content":"s"},{"role":"user","content":"q"}],"completion":[{"role":"assistant","content":"a"}]}"#
        ),
        (
            #"{"system":"s","messages":[{"role":"user","content":"q"},{"role":"assistant","content":"a"}]}"#, .novaSFT,
            #"{"schemaVersion":"bedrock-conversation-2024","system":[{"text":"s"}],"messages":[{"role":"user","content":[{"text":"q"}]},{"role":"assistant","content":[{"text":"a"}]}]}"#
        ),
        (
            #"{"system":" ","prompt":"q","completion":"a"}"#, .gptOSSSFT,
            #"{"messages":[{"role":"user","content":"q"},{"role":"assistant","content":"a"}]}"#
        ),
        (
            #"{"system":"s","messages":[{"role":"system","content":"s"},{"from":"human","value":"q"},{"role":"assistant","content":"a"}]}"#,
            .gptOSSSFT,
            #"{"messages":[{"role":"system","content":"s"},{"role":"user","content":"q"},{"role":"assistant","content":"a"}]}"#
        ),
        (
            #"{"prompt":"2^100","completion":1267650600228229401496703205376}"#, .sft,
            #"{"prompt":"2^100","completion":"1267650600228229401496703205376"}"#
        ),
        (
            #"{"messages":[{"role":"developer","content":"s"},{"role":"user","content":"q"},{"role":"assistant","content":"a"}]}"#,
            .gptOSSSFT,
            #"{"messages":[{"role":"system","content":"s"},{"role":"user","content":"q"},{"role":"assistant","content":"a"}]}"#
        ),
    ])
    func shapesBecomeEachOther(_ row: String, _ id: FormatID, _ expected: String) async throws {
        #expect(try await converted(row, id) == expected)
    }

    @Test func imagesGoBeforeTheUsersText() async throws {
        let row = #"{"q":"what?","a":"a cat","i":["s3://b/1.png","s3://b/2.jpg"]}"#
        let map = ["prompt": "q", "completion": "a", "images": "i"]
        let nova = try await converted(row, .novaSFT) { $0.columns = map }
        #expect(
            nova.contains(
                #"[{"image":{"format":"png","source":{"s3Location":{"uri":"s3://b/1.png"}}}},{"image":{"format":"jpeg","#
            ))
        let web = row.replacing("s3://", with: "gs://")
        let gemini = try await converted(web, .gemini) { $0.columns = map }
        #expect(gemini.contains(#""parts":[{"fileData":{"mimeType":"image/png","fileUri":"gs://b/1.png"}},"#))
        let vertex = try await converted(web, .vertexMessages) { $0.columns = map }
        #expect(vertex.contains(#"{"type":"image_url","image_url":{"url":"gs://b/1.png"}}"#))
        #expect(vertex.contains(#"{"type":"text","text":"what?"}"#))
        let bench = try Workbench()
        let refused = try await errorCode {
            _ = try await bench.prepare(try bench.write("a.jsonl", row), .gemini) { $0.columns = map }
        }
        #expect(refused == DatasetError.nothingWritten)
    }

    @Test func aRoleHasOneColumnAndItsOtherNames() async throws {
        #expect(
            try await converted(#"{"a":"q","b":"r"}"#, .sageMakerEval) { $0.columns = ["query": "a", "response": "b"] }
                == #"{"query":"q","response":"r"}"#)
        let bench = try Workbench()
        let source = try bench.write("a.jsonl", Self.chat)
        // With messages named, nobody looks for prompt and completion.
        let report = try await bench.prepare(source, .gptOSSSFT, map: ["messages": "messages"])
        #expect(report.columns == ["messages": "messages"])
        #expect(report.written == 1)
    }
}
