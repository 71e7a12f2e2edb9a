import Core
import Testing

@testable import Datasets

/// Formats for Nova models: the rules that rows break, with their paths.
@Suite struct NovaFormatTests {
    private static func turn(_ role: String, _ parts: String) -> String {
        #"{"role":"\#(role)","content":[\#(parts)]}"#
    }
    private static let text = #"{"text":"x"}"#
    private static let user = turn("user", text)
    private static let assistant = turn("assistant", text)
    private static func row(_ messages: String..., rest: String = "") -> String {
        #"{"messages":[\#(messages.joined(separator: ","))]\#(rest)}"#
    }
    private static func s3(_ kind: String, _ format: String, _ location: String = #""uri":"s3://b/k""#) -> String {
        #"{"\#(kind)":{"format":"\#(format)","source":{"s3Location":{\#(location)}}}}"#
    }
    private static func use(_ id: String, _ name: String = "find", input: String = #"{"q":"x"}"#) -> String {
        #"{"toolUse":{"toolUseId":"\#(id)","name":"\#(name)","input":\#(input)}}"#
    }
    private static func result(_ id: String, _ content: String = #"{"json":{"n":1}}"#) -> String {
        #"{"toolResult":{"toolUseId":"\#(id)","content":[\#(content)]}}"#
    }
    private static func spec(
        _ name: String, description: String = "d", schema: String = #"{"type":"object"}"#
    ) -> String {
        #"{"toolSpec":{"name":"\#(name)","description":"\#(description)","inputSchema":{"json":\#(schema)}}}"#
    }
    private static func declared(_ name: String) -> String { #","toolConfig":{"tools":[\#(spec(name))]}"# }

    @Test(arguments: [
        row(user, assistant),
        row(
            user, assistant, user, assistant,
            rest: #","schemaVersion":"bedrock-conversation-2024","system":[{"text":"s"}]"#),
        row(user, assistant, rest: #","schemaVersion":"any text""#),
        row(user, assistant, rest: #","system":null"#),
        row(turn("user", s3("image", "png", #""uri":"s3://b-1/some_where/é.v2/K-9.png""#)), assistant),
        row(turn("user", [s3("image", "png"), s3("image", "webp"), text].joined(separator: ",")), assistant),
        row(turn("user", s3("video", "mp4") + "," + text), assistant),
        row(turn("user", s3("document", "pdf") + "," + text), assistant),
        row(turn("user", s3("image", "jpeg", #""localPath":"images/a.jpg""#)), assistant),
        row(
            turn("user", #"{"document":{"format":"pdf","name":"n","source":{"s3Location":{"uri":"s3://b/k"}}}}"#),
            assistant),
        row(user, turn("assistant", #"{"reasoningContent":{"reasoningText":{"text":"hm"}}},"# + text)),
        row(user, turn("assistant", use("1")), turn("user", result("1")), assistant),
        row(user, turn("assistant", use("1")), turn("user", result("1")), assistant, rest: declared("find")),
        row(
            user, turn("assistant", use("1") + "," + use("2")), turn("user", result("2") + "," + result("1")), assistant
        ),
        row(user, turn("assistant", text + "," + use("1", input: "{}"))),
        row(
            user, turn("assistant", use("1")), turn("user", result("1", #"{"text":"none"},{"json":{"n":[1]}}"#)),
            assistant),
        row(user, turn("assistant", #"{"reasoningContent":{"reasoningText":{"text":"hm"}}},"# + use("1"))),
    ])
    func sftAccepts(_ row: String) throws { #expect(try FormatChecks.problems(row, .novaSFT) == []) }

    @Test(arguments: [
        (#"{}"#, ["$.messages missing"]),
        (row(user), ["$.messages wrong_count", "$.messages[0].role role_order"]),
        (#"{"messages":[]}"#, ["$.messages empty"]),
        (row(user, assistant, rest: #","other":1"#), ["$.other unknown_member"]),
        (row(user, assistant, rest: #","schemaversion":"x""#), ["$.schemaversion unknown_member"]),
        (row(user, assistant, rest: #","schemaVersion":2024"#), ["$.schemaVersion wrong_type"]),
        (row(user, assistant, rest: #","system":"be kind""#), ["$.system wrong_type"]),
        (row(user, assistant, rest: #","system":[]"#), ["$.system empty"]),
        (row(user, assistant, rest: #","system":[{"text":""}]"#), ["$.system[0].text empty"]),
        (
            row(user, assistant, rest: #","system":[{"words":"x"}]"#),
            ["$.system[0].words unknown_member", "$.system[0].text missing"]
        ),
        (row(turn("system", text), user, assistant), ["$.messages[0].role role_unknown"]),
        (row(user, turn("nova_assistant", text)), ["$.messages[1].role role_unknown"]),
        (row(assistant, user), ["$.messages[0].role role_order", "$.messages[1].role role_order"]),
        (row(user, user, assistant), ["$.messages[1].role role_order"]),
        (row(user, assistant, user), ["$.messages[2].role role_order"]),
        (row(FormatChecks.message("user"), assistant), ["$.messages[0].content wrong_type"]),
        (row(turn("user", ""), assistant), ["$.messages[0].content empty"]),
        (row(turn("user", #"{"text":" "}"#), assistant), ["$.messages[0].content[0].text empty"]),
        (row(turn("user", #"{"text":"nan"}"#), assistant), ["$.messages[0].content[0].text nan_text"]),
        (row(turn("user", "{}"), assistant), ["$.messages[0].content[0] missing"]),
        (row(turn("user", #""x""#), assistant), ["$.messages[0].content[0] wrong_type"]),
        (row(turn("user", #"{"audio":{}}"#), assistant), ["$.messages[0].content[0].audio unknown_member"]),
        (
            row(turn("user", #"{"type":"text","text":"x"}"#), assistant),
            ["$.messages[0].content[0].type unknown_member"]
        ),
        (
            row(
                turn("user", #"{"text":"x","image":{"format":"png","source":{"s3Location":{"uri":"s3://b/k"}}}}"#),
                assistant),
            ["$.messages[0].content[0] one_of"]
        ),
        (row(turn("user", s3("image", "bmp")), assistant), ["$.messages[0].content[0].image.format value_not_allowed"]),
        (row(turn("user", s3("video", "avi")), assistant), ["$.messages[0].content[0].video.format value_not_allowed"]),
        (
            row(turn("user", s3("document", "docx")), assistant),
            ["$.messages[0].content[0].document.format value_not_allowed"]
        ),
        (
            row(turn("user", s3("image", "png", #""uri":"https://x/y.png""#)), assistant),
            ["$.messages[0].content[0].image.source.s3Location.uri bad_reference"]
        ),
        (
            row(turn("user", s3("image", "png", #""uri":"s3://""#)), assistant),
            ["$.messages[0].content[0].image.source.s3Location.uri bad_reference"]
        ),
        (
            row(turn("user", s3("image", "png", #""uri":"s3://b/my file.png""#)), assistant),
            ["$.messages[0].content[0].image.source.s3Location.uri bad_reference"]
        ),
        (
            row(turn("user", s3("video", "mp4", #""uri":"s3://b/day=1/a.mp4""#)), assistant),
            ["$.messages[0].content[0].video.source.s3Location.uri bad_reference"]
        ),
        (
            row(user, turn("assistant", #"{"reasoningContent":{"reasoningText":{"text":"hm"}}}"#)),
            ["$.messages[1].content missing"]
        ),
        (
            row(turn("user", s3("image", "png", "")), assistant),
            ["$.messages[0].content[0].image.source.s3Location.uri missing"]
        ),
        (
            row(turn("user", #"{"image":{"format":"png","source":{"bytes":"aGk="}}}"#), assistant),
            [
                "$.messages[0].content[0].image.source.bytes unknown_member",
                "$.messages[0].content[0].image.source.s3Location missing",
            ]
        ),
        (row(user, turn("assistant", s3("image", "png"))), ["$.messages[1].content[0].image misplaced"]),
        (
            row(turn("user", #"{"reasoningContent":{"reasoningText":{"text":"hm"}}},"# + text), assistant),
            ["$.messages[0].content[0].reasoningContent misplaced"]
        ),
        (
            row(user, turn("assistant", #"{"reasoningContent":{"text":"hm"}},"# + text)),
            [
                "$.messages[1].content[0].reasoningContent.text unknown_member",
                "$.messages[1].content[0].reasoningContent.reasoningText missing",
            ]
        ),
        (row(#"{"role":"user","content":[\#(text)],"name":"n"}"#, assistant), ["$.messages[0].name unknown_member"]),
        (row(#"{"role":"user","role":"user","content":[\#(text)]}"#, assistant), ["$.messages[0].role duplicate_key"]),
        (row(#"{"role":"user"}"#, assistant), ["$.messages[0].content missing"]),
    ])
    func sftRefuses(_ row: String, _ expected: [String]) throws {
        #expect(try FormatChecks.problems(row, .novaSFT) == expected)
    }

    @Test(arguments: [
        (
            row(user, turn("assistant", use("1")), user, assistant),
            ["$.messages[1].content[0].toolUse.toolUseId tool_pairing"]
        ),
        (
            row(user, assistant, turn("user", result("1")), assistant),
            ["$.messages[2].content[0].toolResult.toolUseId tool_pairing"]
        ),
        (
            row(user, turn("assistant", use("1")), turn("user", result("2")), assistant),
            [
                "$.messages[1].content[0].toolUse.toolUseId tool_pairing",
                "$.messages[2].content[0].toolResult.toolUseId tool_pairing",
            ]
        ),
        (
            row(user, turn("assistant", use("1") + "," + use("1"))),
            ["$.messages[1].content[1].toolUse.toolUseId tool_pairing"]
        ),
        (
            row(user, turn("assistant", use("1", "look")), rest: declared("find")),
            ["$.messages[1].content[0].toolUse.name tool_unknown"]
        ),
        (
            row(turn("user", use("1")), assistant),
            ["$.messages[0].content[0].toolUse misplaced", "$.messages[0].content[0].toolUse.toolUseId tool_pairing"]
        ),
        (
            row(user, turn("assistant", #"{"toolUse":{"name":"n","input":"x"}}"#)),
            ["$.messages[1].content[0].toolUse.toolUseId missing", "$.messages[1].content[0].toolUse.input wrong_type"]
        ),
        (
            row(user, turn("assistant", use("1")), turn("user", result("1", "")), assistant),
            ["$.messages[2].content[0].toolResult.content empty"]
        ),
        (
            row(user, turn("assistant", use("1")), turn("user", result("1", #"{"json":{},"text":"x"}"#)), assistant),
            ["$.messages[2].content[0].toolResult.content[0] one_of"]
        ),
        (
            row(
                user, turn("assistant", use("1")), turn("user", result("1")), turn("assistant", use("1")),
                turn("user", result("1")), assistant),
            ["$.messages[3].content[0].toolUse.toolUseId tool_pairing"]
        ),
        (
            row(user, turn("assistant", use("1")), turn("user", result("1") + "," + result("1")), assistant),
            ["$.messages[2].content[1].toolResult.toolUseId tool_pairing"]
        ),
        (
            row(user, turn("assistant", use("1")), turn("user", result("1", #"{"json":[1]}"#)), assistant),
            ["$.messages[2].content[0].toolResult.content[0].json wrong_type"]
        ),
        (row(user, assistant, rest: #","toolConfig":{"tools":[]}"#), ["$.toolConfig.tools empty"]),
        (
            row(user, assistant, rest: #","toolConfig":{"tools":[\#(spec("a")),\#(spec("b")),\#(spec("a"))]}"#),
            ["$.toolConfig.tools[2].toolSpec.name duplicate_tool"]
        ),
        (
            row(user, assistant, rest: #","toolConfig":{"tools":[\#(spec("a", description: " "))]}"#),
            ["$.toolConfig.tools[0].toolSpec.description empty"]
        ),
        (
            row(user, assistant, rest: #","toolConfig":{"tools":[\#(spec("a", schema: #"{"properties":{}}"#))]}"#),
            ["$.toolConfig.tools[0].toolSpec.inputSchema.json.type missing"]
        ),
        (
            row(user, assistant, rest: #","toolConfig":{"tools":[{"toolSpec":{"name":"n"}}]}"#),
            [
                "$.toolConfig.tools[0].toolSpec.description missing",
                "$.toolConfig.tools[0].toolSpec.inputSchema missing",
            ]
        ),
    ])
    func tools(_ row: String, _ expected: [String]) throws {
        #expect(try FormatChecks.problems(row, .novaSFT) == expected)
    }

    private static func candidate(_ label: String, _ content: String = #"{"text":"\#("y")"}"#) -> String {
        #"{"content":[\#(content)],"preferenceLabel":"\#(label)"}"#
    }
    private static func last(_ candidates: String...) -> String {
        #"{"role":"assistant","candidates":[\#(candidates.joined(separator: ","))]}"#
    }
    private static let good = candidate("preferred", #"{"text":"good"}"#)
    private static let bad = candidate("non-preferred", #"{"text":"bad"}"#)

    @Test(arguments: [
        (row(user, last(good, bad)), []),
        (row(user, assistant, user, last(good, bad, candidate("non-preferred", #"{"text":"worse"}"#))), []),
        (row(turn("user", s3("image", "png") + "," + text), last(good, bad), rest: #","system":[{"text":"s"}]"#), []),
        (row(user, assistant), ["$.messages[1].candidates missing"]),
        (row(user, last(good)), ["$.messages[1].candidates wrong_count"]),
        (
            row(user, last(good, candidate("preferred", #"{"text":"z"}"#))),
            ["$.messages[1].candidates preference_labels"]
        ),
        (
            row(user, last(bad, candidate("non-preferred", #"{"text":"z"}"#))),
            ["$.messages[1].candidates preference_labels"]
        ),
        (
            row(user, last(good, candidate("Rejected", #"{"text":"z"}"#))),
            ["$.messages[1].candidates[1].preferenceLabel value_not_allowed"]
        ),
        (
            row(user, last(good, candidate("non-preferred", #"{"text":"good"}"#))),
            ["$.messages[1].candidates[1] same_answer"]
        ),
        (
            row(user, last(good, #"{"content":[{"text":"z"}]}"#)),
            ["$.messages[1].candidates[1].preferenceLabel missing"]
        ),
        (
            row(user, last(good, candidate("non-preferred", s3("image", "png")))),
            [
                "$.messages[1].candidates[1].content[0].image unknown_member",
                "$.messages[1].candidates[1].content[0].text missing",
            ]
        ),
        (row(user, last(good, bad), user, last(good, bad)), ["$.messages[1].candidates misplaced"]),
        (
            row(user, #"{"role":"assistant","content":[{"text":"x"}],"candidates":[\#(good),\#(bad)]}"#),
            ["$.messages[1].candidates one_of"]
        ),
        (
            row(user, last(good, bad), user),
            [
                "$.messages[1].candidates misplaced", "$.messages[2].candidates missing",
                "$.messages[2].role role_order",
            ]
        ),
        (
            row(user, #"{"role":"user","candidates":[\#(good),\#(bad)]}"#),
            ["$.messages[1].role role_order", "$.messages[1].role role_order"]
        ),
        (row(user, last(good, bad), rest: #","id":1"#), ["$.id unknown_member"]),
        (row(user, last(good, bad), rest: declared("find")), ["$.toolConfig unknown_member"]),
    ])
    func dpo(_ row: String, _ expected: [String]) throws {
        #expect(try FormatChecks.problems(row, .novaDPO) == expected)
    }

    private static func reward(_ messages: String, _ rest: String = #","reference_answer":{"text":"42"}"#) -> String {
        #"{"messages":[\#(messages)]\#(rest)}"#
    }
    private static func function(
        _ name: String, parameters: String = #"{"type":"object","properties":{}}"#
    ) -> String {
        #"{"type":"function","function":{"name":"\#(name)","description":"d","parameters":\#(parameters)}}"#
    }
    private static let ask = FormatChecks.message("user")

    @Test(arguments: [
        (reward(ask), []),
        (reward(FormatChecks.message("system") + "," + ask + "," + FormatChecks.message("assistant") + "," + ask), []),
        (
            reward(
                ask, #","reference_answer":{"n":0},"id":"a","tools":[\#(function("f")),\#(function("g"))],"own":null"#),
            []
        ),
        (
            reward(ask, #","reference_answer":{"n":0},"tools":[\#(function("f")),\#(function("f"))]"#),
            ["$.tools[1].function.name duplicate_tool"]
        ),
        (
            reward(ask, #","reference_answer":{"n":0},"id":7,"tools":[{"type":"function"},{"name":"f"}]"#),
            [
                "$.id wrong_type", "$.tools[0].function missing", "$.tools[1].type missing",
                "$.tools[1].function missing",
            ]
        ),
        (
            reward(ask, #","reference_answer":{"n":0},"tools":[\#(function("f", parameters: #"{"type":"array"}"#))]"#),
            [
                "$.tools[0].function.parameters.type value_not_allowed",
                "$.tools[0].function.parameters.properties missing",
            ]
        ),
        (reward(ask, ""), ["$.reference_answer missing"]),
        (reward(ask, #","reference_answer":"42""#), []),
        (reward(ask, #","reference_answer":" ""#), ["$.reference_answer empty"]),
        (reward(ask, #","reference_answer":42"#), ["$.reference_answer wrong_type"]),
        (reward(ask, #","reference_answer":{}"#), ["$.reference_answer empty"]),
        (reward(ask + "," + FormatChecks.message("assistant")), ["$.messages[1].role role_order"]),
        (reward(ask + "," + FormatChecks.message("nova_assistant") + "," + ask), ["$.messages[1].role role_unknown"]),
        (reward(user), ["$.messages[0].content wrong_type"]),
        (
            reward(ask + "," + FormatChecks.message("system") + "," + ask),
            ["$.messages[1].role role_order"]
        ),
    ])
    func rlvr(_ row: String, _ expected: [String]) throws {
        #expect(try FormatChecks.problems(row, .novaRLVR) == expected)
    }

    /// Compared one by one, calls by the ten thousand would take minutes; as it is, a fraction of a second.
    @Test(.timeLimit(.minutes(5))) func manyCallsInARowTakeNoTime() throws {
        let ids = (0..<30_000).map(String.init)
        let calls = ids.map { Self.use($0, "n" + $0) }.joined(separator: ",")
        let results = ids.reversed().map { Self.result($0) }.joined(separator: ",")
        let config = #","toolConfig":{"tools":[\#(ids.map { Self.spec("n" + $0) }.joined(separator: ","))]}"#
        let row = Self.row(
            Self.user, Self.turn("assistant", calls), Self.turn("user", results), Self.assistant, rest: config)
        #expect(try FormatChecks.problems(row, .novaSFT) == [])
    }

    @Test func messagesSayHowToMendRoles() throws {
        let parser = try RowParser()
        let buffer = LineBuffer(capacity: 400)
        buffer.append(Array(Self.row(Self.turn("system", Self.text), Self.user, Self.turn("asistant", Self.text)).utf8))
        guard case .value(let value) = try parser.parse(buffer.bytes) else { return #expect(Bool(false)) }
        var words: [String] = []
        RowChecker(try FormatCatalog.format(.novaSFT).schema).check(value, bytes: 0) { words.append($0.message) }
        #expect(words.count == 2)
        #expect(words.first?.contains("member system") == true)
        #expect(words.last?.hasSuffix("write assistant") == true)
    }
}
