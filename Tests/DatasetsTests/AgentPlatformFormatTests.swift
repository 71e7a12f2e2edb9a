import Core
import Testing

import Datasets

/// Formats for Agent Platform: the rules that rows break, with their paths.
@Suite struct AgentPlatformFormatTests {
    private static func chat(_ messages: String...) -> String { #"{"messages":[\#(messages.joined(separator: ","))]}"# }
    private static let ask = FormatChecks.message("user")
    private static let answer = FormatChecks.message("assistant")
    private static func parts(_ parts: String, role: String = "user") -> String {
        #"{"role":"\#(role)","content":[\#(parts)]}"#
    }
    private static func image(_ url: String, _ rest: String = "") -> String {
        #"{"type":"image_url","image_url":{"url":"\#(url)"\#(rest)}}"#
    }
    private static let typed = #"{"type":"text","text":"x"}"#

    @Test(arguments: [
        (chat(ask, answer), []),
        (chat(FormatChecks.message("system"), ask, answer, ask, answer), []),
        (chat(parts(typed + "," + image("gs://b/a.png", #","detail":"low""#)), answer), []),
        (chat(parts(typed + "," + image("data:image/png;base64,aGk=")), answer), []),
        (chat(parts(#"{"file_data":{"mime_type":"image/webp","file_uri":"gs://b/a.webp"}},"# + typed), answer), []),
        (chat(ask, parts(typed, role: "assistant")), []),
        (chat(ask), ["$.messages[0].role role_order"]),
        (chat(ask, FormatChecks.message("assistant", "None")), ["$.messages[1].content placeholder_text"]),
        (chat(ask, FormatChecks.message("assistant", "null")), ["$.messages[1].content placeholder_text"]),
        (chat(ask, FormatChecks.message("assistant", " NaN ")), ["$.messages[1].content nan_text"]),
        (chat(ask, FormatChecks.message("assistant", "none of these")), []),
        (chat(ask, FormatChecks.message("model")), ["$.messages[1].role role_unknown"]),
        (chat(ask, FormatChecks.message("system"), answer), ["$.messages[1].role role_order"]),
        (
            chat(FormatChecks.message("system"), FormatChecks.message("system"), ask, answer),
            ["$.messages[1].role role_order"]
        ),
        (chat(#"{"role":"user","content":null}"#, answer), ["$.messages[0].content wrong_type"]),
        (chat(parts(""), answer), ["$.messages[0].content empty"]),
        (chat(parts(#"{"type":"text","text":"none"}"#), answer), ["$.messages[0].content[0].text placeholder_text"]),
        (chat(parts(#"{"text":"x"}"#), answer), ["$.messages[0].content[0].type missing"]),
        (chat(parts(#"{"type":"image","text":"x"}"#), answer), ["$.messages[0].content[0].type value_not_allowed"]),
        (chat(parts(#"{"type":"audio","audio":{}}"#), answer), ["$.messages[0].content[0].audio unknown_member"]),
        (chat(parts(image("https://x/a.png")), answer), ["$.messages[0].content[0].image_url.url bad_reference"]),
        (
            chat(parts(image("data:image/gif;base64,aGk=")), answer),
            ["$.messages[0].content[0].image_url.url bad_reference"]
        ),
        (
            chat(parts(image("gs://b/a.png", #","detail":"best""#)), answer),
            ["$.messages[0].content[0].image_url.detail value_not_allowed"]
        ),
        (
            chat(parts(#"{"file_data":{"mime_type":"image/gif","file_uri":"gs://b/a.gif"}}"#), answer),
            ["$.messages[0].content[0].file_data.mime_type value_not_allowed"]
        ),
        (chat(ask, parts(image("gs://b/a.png"), role: "assistant")), ["$.messages[1].content[0].image_url misplaced"]),
    ])
    func messages(_ row: String, _ expected: [String]) throws {
        #expect(try FormatChecks.problems(row, .vertexMessages) == expected)
    }

    @Test(arguments: [
        (#"{"prompt":"a","completion":"b","more":1}"#, []),
        (#"{"prompt":"a","completion":"0"}"#, []),
        (#"{"prompt":"NONE","completion":"Null"}"#, ["$.prompt placeholder_text", "$.completion placeholder_text"]),
        (#"{"prompt":"a"}"#, ["$.completion missing"]),
        (#"{"prompt":["a"],"completion":"\t"}"#, ["$.prompt wrong_type", "$.completion empty"]),
    ])
    func promptCompletion(_ row: String, _ expected: [String]) throws {
        #expect(try FormatChecks.problems(row, .vertexPromptCompletion) == expected)
    }

    private static func turn(_ role: String, _ parts: String = #"{"text":"x"}"#, _ rest: String = "") -> String {
        #"{"role":"\#(role)","parts":[\#(parts)]\#(rest)}"#
    }
    private static func row(_ turns: String..., rest: String = "") -> String {
        #"{"contents":[\#(turns.joined(separator: ","))]\#(rest)}"#
    }
    private static let user = turn("user")
    private static let model = turn("model")
    private static func call(_ name: String) -> String { #"{"functionCall":{"name":"\#(name)","args":{"a":1}}}"# }
    private static func response(_ name: String) -> String {
        #"{"functionResponse":{"name":"\#(name)","response":{"r":1}}}"#
    }
    private static func file(_ type: String, _ uri: String) -> String {
        #"{"fileData":{"mimeType":"\#(type)","fileUri":"\#(uri)"}}"#
    }
    private static func tools(_ name: String) -> String {
        #","tools":[{"functionDeclarations":[{"name":"\#(name)","description":"d","parameters":{}}]}]"#
    }

    @Test(arguments: [
        row(user, model),
        row(user, model, user, model, rest: #","systemInstruction":{"role":"system","parts":[{"text":"s"}]}"#),
        row(user, model, rest: #","system_instruction":{"parts":[{"text":"s"}]}"#),
        row(turn("user", file("image/png", "gs://b/a.png") + #",{"text":"x"}"#), model),
        row(turn("user", #"{"file_data":{"mime_type":"video/mp4","file_uri":"https://x/y.mp4"}}"#), model),
        row(user, turn("model", call("find")), turn("user", response("find")), model, rest: tools("find")),
        row(user, turn("model", call("a") + "," + call("a")), turn("user", response("a") + "," + response("a")), model),
        row(user, turn("model", call("find"))),
        row(
            user, turn("model", #"{"text":"x"}"#, #","weight":0"#), user,
            turn("model", #"{"text":"x"}"#, #","weight":1"#)),
        row(user, model, rest: #","generationConfig":{"mediaResolution":"MEDIA_RESOLUTION_LOW"}"#),
        row(turn("user", #"{"text":"x","videoMetadata":{}}"#), model, rest: #","own":1"#),
    ])
    func geminiAccepts(_ row: String) throws { #expect(try FormatChecks.problems(row, .gemini) == []) }

    @Test(arguments: [
        (#"{}"#, ["$.contents missing"]),
        (row(user), ["$.contents[0].role role_order"]),
        (row(user, model, user), ["$.contents[2].role role_order"]),
        (row(model), ["$.contents[0].role role_order"]),
        (row(user, turn("assistant")), ["$.contents[1].role role_unknown"]),
        (row(turn("system"), user, model), ["$.contents[0].role role_unknown"]),
        (row(user, turn("model", "")), ["$.contents[1].parts empty"]),
        (row(user, #"{"role":"model","content":"x"}"#), ["$.contents[1].parts missing"]),
        (row(user, turn("model", #"{"text":"None"}"#)), ["$.contents[1].parts[0].text placeholder_text"]),
        (row(turn("user", #"{"inlineData":{}}"#), model), ["$.contents[0].parts[0] missing"]),
        (
            row(turn("user", #"{"text":"x","fileData":{"mimeType":"a/b","fileUri":"gs://b/k"}}"#), model),
            ["$.contents[0].parts[0] one_of"]
        ),
        (
            row(turn("user", file("png", "gs://b/a.png")), model),
            ["$.contents[0].parts[0].fileData.mimeType bad_reference"]
        ),
        (
            row(turn("user", file("image/png", "s3://b/a.png")), model),
            ["$.contents[0].parts[0].fileData.fileUri bad_reference"]
        ),
        (
            row(turn("user", #"{"file_data":{"fileUri":"gs://b/k","file_uri":"gs://b/k"}}"#), model),
            [
                "$.contents[0].parts[0].file_data.file_uri duplicate_key",
                "$.contents[0].parts[0].file_data.mimeType missing",
            ]
        ),
        (row(user, turn("model", file("image/png", "gs://b/a.png"))), ["$.contents[1].parts[0].fileData misplaced"]),
        (row(user, turn("model", call("f")), user, model), ["$.contents[1].parts[0].functionCall.name tool_pairing"]),
        (row(turn("user", response("f")), model), ["$.contents[0].parts[0].functionResponse.name tool_pairing"]),
        (
            row(user, turn("model", call("f")), rest: tools("g")),
            ["$.contents[1].parts[0].functionCall.name tool_unknown"]
        ),
        (
            row(turn("user", call("f")), model),
            ["$.contents[0].parts[0].functionCall misplaced", "$.contents[0].parts[0].functionCall.name tool_pairing"]
        ),
        (row(user, turn("model", #"{"text":"x"}"#, #","weight":0"#)), ["$.contents nothing_to_train"]),
        (row(user, turn("model", #"{"text":"x"}"#, #","weight":2"#)), ["$.contents[1].weight value_not_allowed"]),
        (row(turn("user", #"{"text":"x"}"#, #","weight":1"#), model), ["$.contents[0].weight misplaced"]),
        (row(user, model, rest: #","systemInstruction":"s""#), ["$.systemInstruction wrong_type"]),
        (
            row(user, model, rest: #","system_instruction":{"parts":[{"fileData":{}}]}"#),
            ["$.system_instruction.parts[0].fileData unknown_member", "$.system_instruction.parts[0].text missing"]
        ),
        (row(user, model, rest: #","tools":[{"functionDeclarations":[]}]"#), ["$.tools[0].functionDeclarations empty"]),
        (row(user, model, rest: #","tools":[{}]"#), ["$.tools[0].functionDeclarations missing"]),
    ])
    func geminiRefuses(_ row: String, _ expected: [String]) throws {
        #expect(try FormatChecks.problems(row, .gemini) == expected)
    }

    private static func completion(_ score: String, _ text: String, role: String = "model") -> String {
        #"{"score":\#(score),"completion":{"role":"\#(role)","parts":[{"text":"\#(text)"}]}}"#
    }
    private static func preference(_ completions: String..., turns: String = user) -> String {
        #"{"contents":[\#(turns)],"completions":[\#(completions.joined(separator: ","))]}"#
    }

    @Test(arguments: [
        (preference(completion("1", "a"), completion("0", "b")), []),
        (preference(completion("0.0", "a"), completion("1.0", "b"), turns: user + "," + model + "," + user), []),
        (preference(completion("1", "a")), ["$.completions wrong_count"]),
        (preference(completion("1", "a"), completion("0", "b"), completion("0", "c")), ["$.completions wrong_count"]),
        (preference(completion("1", "a"), completion("1", "b")), ["$.completions preference_labels"]),
        (preference(completion("0", "a"), completion("0", "b")), ["$.completions preference_labels"]),
        (preference(completion("1", "a"), completion("0.5", "b")), ["$.completions[1].score value_not_allowed"]),
        (preference(completion("1", "a"), completion(#""0""#, "b")), ["$.completions[1].score wrong_type"]),
        (preference(completion("1", "a"), completion("0", "a")), ["$.completions[1] same_answer"]),
        (
            preference(completion("1", "a"), completion("0", "b", role: "user")),
            ["$.completions[1].completion.role value_not_allowed"]
        ),
        (
            preference(completion("1", "a"), completion("0", "null")),
            ["$.completions[1].completion.parts[0].text placeholder_text"]
        ),
        (preference(completion("1", "a"), #"{"score":0}"#), ["$.completions[1].completion missing"]),
        (
            preference(completion("1", "a"), completion("0", "b"), turns: user + "," + model),
            ["$.contents[1].role role_order"]
        ),
        (
            preference(completion("1", "a"), completion("0", "b"), turns: turn("user", file("image/png", "gs://b/k"))),
            ["$.contents[0].parts[0].fileData unknown_member", "$.contents[0].parts[0].text missing"]
        ),
        (row(user), ["$.completions missing"]),
    ])
    func preferences(_ row: String, _ expected: [String]) throws {
        #expect(try FormatChecks.problems(row, .geminiPreference) == expected)
    }

    @Test func longRowsAreCounted() throws {
        let words = String(repeating: "seven words make a row longer still. ", count: 2_600)
        #expect(
            try FormatChecks.problems(#"{"prompt":"\#(words)","completion":"b"}"#, .vertexPromptCompletion)
                == ["$ too_many_tokens"])
        #expect(try FormatChecks.problems(#"{"prompt":"\#(words)","completion":"b"}"#, .sft) == [])
        let long = String(repeating: words, count: 11)
        #expect(
            try FormatChecks.problems(Self.row(Self.turn("user", #"{"text":"\#(long)"}"#), Self.model), .gemini)
                == ["$ too_many_tokens"])
        // As many bytes, but one character in a word: far fewer tokens.
        let spaces = String(repeating: " ", count: 140_000)
        #expect(
            try FormatChecks.problems(
                Self.row(Self.turn("user", #"{"text":"a\#(spaces)b"}"#), Self.model), .gemini) == [])
    }
}
