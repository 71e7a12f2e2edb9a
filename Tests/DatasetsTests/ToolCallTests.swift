import Core
import TestSupport
import Testing

@testable import Datasets

/// Calls of tools as OpenAI has them, on their way to the formats that take them.
@Suite(.timeLimit(.minutes(5))) struct ToolCallTests: ToolMessages {
    /// What stands in the list of messages behind the user's question.
    private static func nova(_ messages: String, rest: String = "") -> String {
        #"{"schemaVersion":"bedrock-conversation-2024","messages":[{"role":"user","content":[{"text":"q"}]},"#
            + messages + "]\(rest)}"
    }

    private static func gemini(_ turns: String, rest: String = "") -> String {
        #"{"contents":[{"role":"user","parts":[{"text":"q"}]},"# + turns + "]\(rest)}"
    }

    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var row: String
        var nova: String
        var gemini: String
        var testDescription: String { name }
    }

    private static let cases = [
        Case(
            name: "one call that ends the row",
            row: row(user, assistant(call("c", "f", #""{\"n\":1}""#))),
            nova: nova(#"{"role":"assistant","content":[{"toolUse":{"toolUseId":"c","name":"f","input":{"n":1}}}]}"#),
            gemini: gemini(#"{"role":"model","parts":[{"functionCall":{"name":"f","args":{"n":1}}}]}"#)),
        Case(
            name: "parallel calls, a text before them, and an answer",
            row: row(
                user, assistant(call("c", "f", #""{}""#), call("d", "g", #""""#), content: #""so""#),
                result("c", #""sunny""#), result("d", #""{\"t\": 3}""#), answer),
            nova: nova(
                #"{"role":"assistant","content":[{"text":"so"},{"toolUse":{"toolUseId":"c","name":"f","input":{}}},"#
                    + #"{"toolUse":{"toolUseId":"d","name":"g","input":{}}}]},{"role":"user","content":["#
                    + #"{"toolResult":{"toolUseId":"c","content":[{"text":"sunny"}]}},"#
                    + #"{"toolResult":{"toolUseId":"d","content":[{"text":"{\"t\": 3}"}]}}]},"#
                    + #"{"role":"assistant","content":[{"text":"a"}]}"#),
            gemini: gemini(
                #"{"role":"model","parts":[{"text":"so"},{"functionCall":{"name":"f","args":{}}},"#
                    + #"{"functionCall":{"name":"g","args":{}}}]},{"role":"user","parts":["#
                    + #"{"functionResponse":{"name":"f","response":{"output":"sunny"}}},"#
                    + #"{"functionResponse":{"name":"g","response":{"t":3}}}]},{"role":"model","parts":[{"text":"a"}]}"#
            )
        ),
        Case(
            name: "results of the same function stand in the order of its calls",
            row: row(
                user, assistant(call("c", "f", #"{"n":1}"#), call("d", "f", #"{"n":2}"#)), result("d", #""two""#),
                result("c", #""one""#), answer),
            nova: nova(
                #"{"role":"assistant","content":[{"toolUse":{"toolUseId":"c","name":"f","input":{"n":1}}},"#
                    + #"{"toolUse":{"toolUseId":"d","name":"f","input":{"n":2}}}]},{"role":"user","content":["#
                    + #"{"toolResult":{"toolUseId":"c","content":[{"text":"one"}]}},"#
                    + #"{"toolResult":{"toolUseId":"d","content":[{"text":"two"}]}}]},"#
                    + #"{"role":"assistant","content":[{"text":"a"}]}"#),
            gemini: gemini(
                #"{"role":"model","parts":[{"functionCall":{"name":"f","args":{"n":1}}},"#
                    + #"{"functionCall":{"name":"f","args":{"n":2}}}]},{"role":"user","parts":["#
                    + #"{"functionResponse":{"name":"f","response":{"output":"one"}}},"#
                    + #"{"functionResponse":{"name":"f","response":{"output":"two"}}}]},"#
                    + #"{"role":"model","parts":[{"text":"a"}]}"#)),
        Case(
            name: "the user goes on in the message with the result",
            row: row(
                user, assistant(call("c", "f", "null"), content: #""""#),
                result("c", #"[{"type":"text","text":"x"},"y"]"#),
                #"{"role":"user","content":[{"type":"text","text":"and"},{"type":"text","text":"now?"}]}"#, answer),
            nova: nova(
                #"{"role":"assistant","content":[{"toolUse":{"toolUseId":"c","name":"f","input":{}}}]},"#
                    + #"{"role":"user","content":[{"toolResult":{"toolUseId":"c","content":[{"text":"x"},{"text":"y"}]}},"#
                    + #"{"text":"and"},{"text":"now?"}]},{"role":"assistant","content":[{"text":"a"}]}"#),
            gemini: gemini(
                #"{"role":"model","parts":[{"functionCall":{"name":"f","args":{}}}]},{"role":"user","parts":["#
                    + #"{"functionResponse":{"name":"f","response":{"output":["x","y"]}}},{"text":"and"},{"text":"now?"}]},"#
                    + #"{"role":"model","parts":[{"text":"a"}]}"#)),
        Case(
            name: "arguments keep their digits and lose their line feeds",
            row: row(
                user,
                assistant(
                    call(
                        "c", "f",
                        #""{\n\t\"n\" : 1267650600228229401496703205376,\r\n \"x\":[0.1, 1.5e300, -0.0], \"s\":\"a\\nb\", \"m\":2}\n""#
                    ))),
            nova: nova(
                #"{"role":"assistant","content":[{"toolUse":{"toolUseId":"c","name":"f","input":"#
                    + #"{"n":1267650600228229401496703205376,"x":[0.1,1.5e300,-0.0],"s":"a\nb","m":2}}}]}"#),
            gemini: gemini(
                #"{"role":"model","parts":[{"functionCall":{"name":"f","args":"#
                    + #"{"n":1267650600228229401496703205376,"x":[0.1,1.5e300,-0.0],"s":"a\nb","m":2}}}]}"#)),
        Case(
            name: "an object as result, a number as another",
            row: row(
                user, assistant(call("c", "f", "{}"), call("d", "g", "{}")), result("c", #"{"ok":true}"#),
                result("d", "7"), answer),
            nova: nova(
                #"{"role":"assistant","content":[{"toolUse":{"toolUseId":"c","name":"f","input":{}}},"#
                    + #"{"toolUse":{"toolUseId":"d","name":"g","input":{}}}]},{"role":"user","content":["#
                    + #"{"toolResult":{"toolUseId":"c","content":[{"json":{"ok":true}}]}},"#
                    + #"{"toolResult":{"toolUseId":"d","content":[{"text":"7"}]}}]},"#
                    + #"{"role":"assistant","content":[{"text":"a"}]}"#),
            gemini: gemini(
                #"{"role":"model","parts":[{"functionCall":{"name":"f","args":{}}},{"functionCall":{"name":"g","args":{}}}]},"#
                    + #"{"role":"user","parts":[{"functionResponse":{"name":"f","response":{"ok":true}}},"#
                    + #"{"functionResponse":{"name":"g","response":{"output":"7"}}}]},"#
                    + #"{"role":"model","parts":[{"text":"a"}]}"#)),
        Case(
            name: "function_call of before, without ids",
            row: row(
                user, #"{"role":"assistant","content":null,"function_call":{"name":"f","arguments":"{}"}}"#,
                #"{"role":"function","name":"f","content":"x"}"#,
                #"{"role":"assistant","content":null,"function_call":{"name":"g","arguments":"{}"}}"#,
                #"{"role":"function","content":"{y"}"#, answer),
            nova: nova(
                #"{"role":"assistant","content":[{"toolUse":{"toolUseId":"call_1","name":"f","input":{}}}]},"#
                    + #"{"role":"user","content":[{"toolResult":{"toolUseId":"call_1","content":[{"text":"x"}]}}]},"#
                    + #"{"role":"assistant","content":[{"toolUse":{"toolUseId":"call_2","name":"g","input":{}}}]},"#
                    + #"{"role":"user","content":[{"toolResult":{"toolUseId":"call_2","content":[{"text":"{y"}]}}]},"#
                    + #"{"role":"assistant","content":[{"text":"a"}]}"#),
            gemini: gemini(
                #"{"role":"model","parts":[{"functionCall":{"name":"f","args":{}}}]},"#
                    + #"{"role":"user","parts":[{"functionResponse":{"name":"f","response":{"output":"x"}}}]},"#
                    + #"{"role":"model","parts":[{"functionCall":{"name":"g","args":{}}}]},"#
                    + #"{"role":"user","parts":[{"functionResponse":{"name":"g","response":{"output":"{y"}}}]},"#
                    + #"{"role":"model","parts":[{"text":"a"}]}"#)),
        Case(
            name: "tools that the row declares",
            row: row(
                user, assistant(call("c", "f", "{}")),
                rest: #","tools":[\#(function),{"type":"function","function":{"name":"g","description":"e"}}]"#),
            nova: nova(
                #"{"role":"assistant","content":[{"toolUse":{"toolUseId":"c","name":"f","input":{}}}]}"#,
                rest: #","toolConfig":{"tools":[{"toolSpec":{"name":"f","description":"d","inputSchema":"#
                    + #"{"json":{"type":"object","properties":{"n":{"type":"integer"}}}}}},"#
                    + #"{"toolSpec":{"name":"g","description":"e","inputSchema":{"json":{"type":"object","properties":{}}}}}]}"#
            ),
            gemini: gemini(
                #"{"role":"model","parts":[{"functionCall":{"name":"f","args":{}}}]}"#,
                rest: #","tools":[{"functionDeclarations":[{"name":"f","description":"d","parameters":"#
                    + #"{"type":"object","properties":{"n":{"type":"integer"}}}},{"name":"g","description":"e"}]}]"#)),
        Case(
            name: "no calls at all",
            row: row(
                user, #"{"role":"assistant","content":"a","tool_calls":[],"function_call":null}"#,
                rest: #","tools":"[]""#),
            nova: nova(#"{"role":"assistant","content":[{"text":"a"}]}"#),
            gemini: gemini(#"{"role":"model","parts":[{"text":"a"}]}"#)),
    ]

    @Test(arguments: cases) func callsAreConverted(_ example: Case) async throws {
        for (id, expected) in [(FormatID.novaSFT, example.nova), (.gemini, example.gemini)] {
            let bench = try Workbench()
            let report = try await bench.prepare(try bench.write("a.jsonl", example.row), id)
            let written = try DurableFile.read(report.dataset.files[0].path)
            #expect(String(decoding: written.dropLast(), as: UTF8.self) == expected)
            let checked = try await bench.operations.validate(
                report.dataset.files[0].path, format: id, maximumProblems: 3)
            #expect(checked.invalid == 0, "\(checked.problems)")
        }
    }

    @Test func whatIsWrittenDoesNotDependOnTheShapeOfTheTools() async throws {
        let declared = declaring("[\(Self.function)]")
        let text = declaring(JSONValue.string("[\n\(Self.function)]").text)
        let bare = declaring("[" + (try JSONValue(parsing: Self.function)["function"]?.text ?? "") + "]")
        for id in [FormatID.novaSFT, .gemini] {
            let expected = try await converted(declared, id)
            #expect(expected.contains(#""name":"f""#))
            #expect(try await converted(text, id) == expected)
            #expect(try await converted(bare, id) == expected)
            let plain = Self.row(Self.user, Self.answer)
            #expect(try await converted(plain, id) { $0.constants = ["tools": "[\(Self.function)]"] } == expected)
        }
        // Those that have the target's own shape are copied.
        let config =
            #"{"tools":[{"toolSpec":{"name":"f","description":"d","inputSchema":{"json":{"type":"object"}}}}],"toolChoice":{"auto":{}}}"#
        for tools in [config, JSONValue.string(config).text] {
            #expect(try await converted(declaring(tools), .novaSFT).hasSuffix(#","toolConfig":\#(config)}"#))
        }
        let own = #"[{"functionDeclarations":[{"name":"f"}]},{"functionDeclarations":[{"name":"g"}],"x":1}]"#
        for tools in [own, JSONValue.string(own).text] {
            #expect(try await converted(declaring(tools), .gemini).hasSuffix(#","tools":\#(own)}"#))
        }
        for tools in ["null", #""""#, "[]", #"" [] ""#] {
            #expect(try await !converted(declaring(tools), .gemini).contains("tools"))
        }

        func declaring(_ tools: String) -> String { Self.row(Self.user, Self.answer, rest: #","tools":\#(tools)"#) }
    }

    private func converted(
        _ row: String, _ id: FormatID, _ change: (inout PrepareRequest) -> Void = { _ in }
    ) async throws -> String {
        let bench = try Workbench()
        let report = try await bench.prepare(try bench.write("a.jsonl", row), id, change)
        return String(decoding: try DurableFile.read(report.dataset.files[0].path).dropLast(), as: UTF8.self)
    }

    /// Rule and beginning of the message of the only row, which cannot be used.
    private func refusal(
        _ row: String, _ id: FormatID, _ change: (inout PrepareRequest) -> Void = { _ in }
    ) async throws -> (rule: String, message: String) {
        let bench = try Workbench()
        let code = try await errorCode {
            _ = try await bench.prepare(try bench.write("a.jsonl", row), id, change)
        }
        #expect(code == DatasetError.nothingWritten)
        let rejected = try bench.lines(bench.folder.file("out/rejected.jsonl"))
        return (rejected.first?["rule"]?.string ?? "", rejected.first?["message"]?.string ?? "")
    }

    @Test(arguments: [
        (
            assistant(call("c", "f", #""{""#)), Rule.json,
            "messages[1].tool_calls[0]: the arguments are no JSON: column 2"
        ),
        (assistant(call("c", "f", #""{} x""#)), .json, "messages[1].tool_calls[0]: the arguments are no JSON"),
        (assistant(call("c", "f", #""{'n':1}""#)), .json, "messages[1].tool_calls[0]: the arguments are no JSON"),
        (
            assistant(call("c", "f", #""{\"x\":\"\\ud800\"}""#)), .surrogate,
            "messages[1].tool_calls[0]: the arguments are no JSON"
        ),
        (
            assistant(call("c", "f", "{}"), call("d", "f", #""[1]""#)), .type,
            "messages[1].tool_calls[1]: the arguments hold a list"
        ),
        (assistant(call("c", "f", "3")), .type, "messages[1].tool_calls[0]: the arguments are a number"),
        (
            assistant(#"{"id":"c","function":{"arguments":"{}"}}"#), .missing,
            "messages[1].tool_calls[0]: the call has no name"
        ),
        (assistant(#"{"id":7,"function":{"name":"f"}}"#), .type, "messages[1].tool_calls[0]: the id is a number"),
        (assistant(#"{"id":"c","type":"custom"}"#), .choice, "messages[1].tool_calls[0]: the type is not function"),
        (assistant("7"), .type, "messages[1].tool_calls[0]: a number stands where a call should be"),
        (#"{"role":"assistant","tool_calls":"x"}"#, .type, "messages[1]: a text stands in tool_calls"),
        (
            #"{"role":"assistant","tool_calls":[{"name":"f"}],"function_call":{"name":"f"}}"#, .oneOf,
            "messages[1]: tool_calls and function_call stand together"
        ),
        (
            #"{"role":"user","content":"x","tool_calls":[{"name":"f"}]}"#, .misplaced,
            "messages[1]: tool_calls may stand only"
        ),
        (assistant(call("c", "f", "{}"), content: #""nan""#), .nan, "messages[1]: "),
        (result("c", #""x""#), .toolPairing, "messages[1]: no call in the message of the assistant before"),
        (
            assistant(call("c", "f", "{}")) + "," + result("d", #""x""#), .toolPairing,
            "messages[2]: no call in the message of the assistant before"
        ),
        (
            assistant(call("c", "f", "{}")) + "," + result("c", #""x""#) + "," + result("c", #""y""#), .toolPairing,
            "messages[3]: the call of this tool_call_id has a result already"
        ),
        (
            assistant(call("c", "f", "{}"), call("d", "f", "{}")) + #",{"role":"tool","content":"x"}"#, .toolPairing,
            "messages[2]: the result has no tool_call_id, and 2 calls wait"
        ),
        (
            assistant(call("c", "f", "{}")) + #",{"role":"tool","name":"g","content":"x"}"#, .toolPairing,
            "messages[2]: the message of the assistant before has no call of this name"
        ),
        (
            #"{"role":"tool","content":"x"}"#, .toolPairing,
            "messages[1]: the message of the assistant before has no call"
        ),
        (
            assistant(call("c", "f", "{}")) + "," + result("c", "null"), .missing,
            "messages[2]: the result has no content"
        ),
        (
            assistant(call("c", "f", "{}")) + "," + result("c", #"[{"type":"image_url"}]"#), .type,
            "messages[2].content[0]: the part is no text"
        ),
        (
            assistant(call("c", "f", "{}")) + "," + result("c", "[]"), .empty,
            "messages[2]: the content is an empty list"
        ),
        // What only the row made of it shows: a call that nothing answers, and a result beside nothing of the user.
        (assistant(call("c", "f", "{}")) + "," + user, .toolPairing, "in the row made of it, $."),
        (
            assistant(call("c", "f", "{}")) + "," + result("c", #""x""#) + #",{"role":"user","content":[]}"#, .empty,
            "in the row made of it, $."
        ),
    ])
    func brokenCallsAreToldWithTheirPlace(_ messages: String, _ rule: Rule, _ words: String) async throws {
        for id in [FormatID.novaSFT, .gemini] {
            let seen = try await refusal(Self.row(Self.user, messages, Self.answer), id)
            #expect(seen.rule == rule.rawValue, "\(id): \(seen.message)")
            #expect(seen.message.hasPrefix(words), "\(id): \(seen.message)")
        }
    }

    @Test(arguments: [
        (#""hammer, saw""#, Rule.json, "the text is no JSON: column 1"), ("7", .type, "a number stands where"),
        (#"[{"type":"function","function":{"description":"d"}}]"#, .missing, "tools[0]: there is no name"),
        (#"[\#(function),{"type":"code_interpreter"}]"#, .choice, "tools[1]: the type is not function"),
        (
            #"[{"name":"f","description":"d","parameters":{"n":{"type":"int"}}}]"#, .type,
            "tools[0]: the parameters are no JSON schema"
        ),
    ])
    func brokenToolsAreToldWithTheirPlace(_ tools: String, _ rule: Rule, _ words: String) async throws {
        for id in [FormatID.novaSFT, .gemini] {
            let seen = try await refusal(Self.row(Self.user, Self.answer, rest: #","t":\#(tools)"#), id) {
                $0.columns = ["messages": "messages", "tools": "t"]
            }
            #expect(seen.rule == rule.rawValue, "\(id): \(seen.message)")
            #expect(seen.message.hasPrefix(words), "\(id): \(seen.message)")
        }
    }

    @Test(arguments: FormatChecks.names.filter { !FormatCatalog.takingToolCalls.contains($0) })
    func otherFormatsSayWhichTakeCalls(_ id: FormatID) async throws {
        let roles = try FormatCatalog.descriptions(of: [id])[0].roles
        let messages =
            "[\(Self.user),\(Self.assistant(Self.call("c", "f", "{}"))),\(Self.result("c", #""x""#)),\(Self.answer)]"
        for list in [messages, "[\(Self.user),\(Self.result("c", #""x""#)),\(Self.answer)]"] {
            var row = ["\"m\":\(list)"]
            var columns: [String: String] = [:]
            let hasMessages = roles.contains { $0.name == "messages" }
            if hasMessages { columns["messages"] = "m" }
            for role in roles where role.isRequired && !(hasMessages && role.alternative == "messages") {
                columns[role.name] = !hasMessages && ["prompt", "query"].contains(role.name) ? "m" : "c_" + role.name
                row.append("\"c_\(role.name)\":\"x\"")
            }
            let seen = try await refusal("{\(row.joined(separator: ","))}", id) { $0.columns = columns }
            // Formats of nothing but texts take no list of messages at all.
            guard [.sft, .dpo, .sageMakerEval, .rlvrLegacy, .vertexPromptCompletion].contains(id) else {
                #expect(seen.message.hasSuffix("nova-sft and gemini take calls of tools"), "\(id): \(seen.message)")
                continue
            }
            #expect(!seen.rule.isEmpty)
        }
    }

    @Test func rowsWithAndWithoutToolsAreNoFileForNova() async throws {
        let plain = Self.row(Self.user, Self.answer)
        let rows = [plain, Self.row(Self.user, Self.answer, rest: #","tools":[\#(Self.function)]"#), plain]
        let bench = try Workbench()
        let source = try bench.write("a.jsonl", rows.joined(separator: "\n"))
        let error = try await codedError { _ = try await bench.prepare(source, .novaSFT) }
        #expect(error?.code == DatasetError.rowsDiffer)
        #expect(error?.hint?.contains("--map tools=COLUMN") == true)
        let report = try await bench.prepare(source, .novaSFT, map: ["tools": "tools"])
        #expect(report.written == 1)
        #expect(report.rejectedByRule == [.missing: 2])
        #expect(try await bench.prepare(source, .gemini, out: "gemini").written == 3)
    }

    /// Neither by id nor by name are calls searched one by one: that would take minutes.
    @Test(arguments: [true, false]) func manyCallsInARowTakeNoTime(_ hasIDs: Bool) async throws {
        let count = 20_000
        let calls = (0..<count).map { hasIDs ? #"{"id":"\#($0)","name":"f"}"# : #"{"name":"f\#($0)"}"# }
        let results = (0..<count).reversed().map {
            #"{"role":"tool","content":"x","\#(hasIDs ? "tool_call_id" : "name")":"\#(hasIDs ? "" : "f")\#($0)"}"#
        }
        let row = Self.row(
            Self.user, #"{"role":"assistant","tool_calls":[\#(calls.joined(separator: ","))]}"#,
            results.joined(separator: ","), Self.answer)
        #expect(try await converted(row, .novaSFT).contains(#"{"toolResult":{"toolUseId":""#))
    }

    @Test func fixesReachIntoCallsAndTheToolsThatNobodyNamed() async throws {
        let row = Self.row(
            Self.user, Self.assistant(Self.call(" c", "f", #"" {\"n\": 1} ""#)), Self.result("c ", #"" x ""#),
            Self.answer,
            rest: #","tools":[{"name":"f","description":" d "}]"#)
        let made = try await converted(row, .gemini) { $0.fixes = [.trim] }
        #expect(made.contains(#"{"functionResponse":{"name":"f","response":{"output":"x"}}}"#))
        #expect(made.contains(#"{"name":"f","description":"d"}"#))
    }
}
