import Core
import Testing

import Datasets

/// Formats for open-weight models: the rules that rows break, with their paths.
@Suite struct FormatRuleTests {
    private func problems(_ row: String, _ format: FormatID) throws -> [String] {
        try FormatChecks.problems(row, format)
    }

    @Test(arguments: [
        (#"{"prompt":"a","completion":"b"}"#, []),
        (#"{"completion":"b","prompt":"a","extra":{"x":[1]}}"#, []),
        (#"{"prompt":"a"}"#, ["$.completion missing"]),
        (#"{}"#, ["$.prompt missing", "$.completion missing"]),
        (#"{"prompt":"","completion":"b"}"#, ["$.prompt empty"]),
        (#"{"prompt":" \t\n","completion":"b"}"#, ["$.prompt empty"]),
        (#"{"prompt":"\u00a0\u3000","completion":"b"}"#, ["$.prompt empty"]),
        (#"{"prompt":"a","completion":"nan"}"#, ["$.completion nan_text"]),
        (#"{"prompt":"NaN","completion":"nano"}"#, ["$.prompt nan_text"]),
        (#"{"prompt":" nan\n","completion":"none"}"#, ["$.prompt nan_text"]),
        // White space is what Unicode says it is.
        (#"{"prompt":"nan\u00a0","completion":"\u3000NaN\u2028"}"#, ["$.prompt nan_text", "$.completion nan_text"]),
        (#"{"prompt":"\u0085nan\u1680 \u2000","completion":"x"}"#, ["$.prompt nan_text"]),
        (#"{"prompt":"x","completion":"\u202f\u205f\u2029\u200a"}"#, ["$.completion empty"]),
        (#"{"prompt":"nan\u200b","completion":"nan é"}"#, []),
        (#"{"prompt":"no nan here","completion":"null"}"#, []),
        (#"{"prompt":" x","completion":"y "}"#, []),
        (#"{"prompt":"é","completion":"b"}"#, []),
        (#"{"prompt":1,"completion":"b"}"#, ["$.prompt wrong_type"]),
        (#"{"prompt":null,"completion":"b"}"#, ["$.prompt wrong_type"]),
        (#"{"prompt":["a"],"completion":{"x":1}}"#, ["$.prompt wrong_type", "$.completion wrong_type"]),
        (#"{"prompt":"a","completion":"b","prompt":"c"}"#, ["$.prompt duplicate_key"]),
        (#"["a","b"]"#, ["$ not_object"]), (#""text""#, ["$ not_object"]), (#"null"#, ["$ not_object"]),
    ])
    func sft(_ row: String, _ expected: [String]) throws { #expect(try problems(row, .sft) == expected) }

    private static let answer = #""completion":[{"role":"assistant","content":"b"}]"#
    private static func prompt(_ messages: String) -> String { #"{"prompt":["# + messages + "]," + answer + "}" }
    private static func message(_ role: String, _ content: String = "x") -> String {
        FormatChecks.message(role, content)
    }

    @Test(arguments: [
        (prompt(message("user")), []),
        (prompt(message("system") + "," + message("user")), []),
        (prompt(message("user") + "," + message("assistant") + "," + message("user")), []),
        (prompt(""), ["$.prompt empty"]),
        (prompt(message("system")), ["$.prompt role_order"]),
        (prompt(message("assistant")), ["$.prompt[0].role role_order", "$.prompt[0].role role_order"]),
        (prompt(message("user") + "," + message("assistant")), ["$.prompt[1].role role_order"]),
        (prompt(message("user") + "," + message("user")), ["$.prompt[1].role role_order"]),
        (
            prompt(message("user") + "," + message("system") + "," + message("user")),
            ["$.prompt[1].role role_order"]
        ),
        (prompt(message("bot")), ["$.prompt[0].role role_unknown"]),
        (prompt(message("User")), ["$.prompt[0].role role_unknown"]),
        (prompt(message("user", "")), ["$.prompt[0].content empty"]),
        (prompt(message("user", "nan")), ["$.prompt[0].content nan_text"]),
        (prompt(#"{"role":"user"}"#), ["$.prompt[0].content missing"]),
        (prompt(#"{"content":"x"}"#), ["$.prompt[0].role missing"]),
        (prompt(#"{"role":"user","content":["x"]}"#), ["$.prompt[0].content wrong_type"]),
        (prompt(#"{"role":7,"content":"x"}"#), ["$.prompt[0].role wrong_type"]),
        (prompt(#"{"role":"user","role":"user","content":"x"}"#), ["$.prompt[0].role duplicate_key"]),
        (prompt(#""user""#), ["$.prompt[0] wrong_type"]),
        (#"{"prompt":"a",\#(answer)}"#, ["$.prompt wrong_type"]),
        (#"{\#(answer)}"#, ["$.prompt missing"]),
        (
            #"{"prompt":[\#(message("user"))],"completion":[\#(message("user"))]}"#,
            ["$.completion[0].role role_order", "$.completion[0].role role_order"]
        ),
        (
            #"{"prompt":[\#(message("user"))],"completion":[\#(message("system"))]}"#,
            ["$.completion[0].role role_unknown", "$.completion role_order"]
        ),
    ])
    func sftChat(_ row: String, _ expected: [String]) throws {
        #expect(try problems(row, .sftChat) == expected)
    }

    @Test(arguments: [
        (#"{"prompt":"a","chosen":"b","rejected":"c"}"#, []),
        (#"{"prompt":"a","chosen":"b","rejected":"b "}"#, []),
        (#"{"prompt":"a","chosen":"b","rejected":"b"}"#, ["$.rejected same_answer"]),
        (#"{"prompt":"a","chosen":"b"}"#, ["$.rejected missing"]),
        (#"{"prompt":"a","chosen":[{"role":"assistant","content":"b"}],"rejected":"c"}"#, ["$.chosen wrong_type"]),
        (#"{"prompt":"","chosen":"nan","rejected":"c"}"#, ["$.prompt empty", "$.chosen nan_text"]),
        (
            #"{"prompt":null,"chosen":1,"rejected":0}"#,
            ["$.prompt wrong_type", "$.chosen wrong_type", "$.rejected wrong_type"]
        ),
    ])
    func dpo(_ row: String, _ expected: [String]) throws { #expect(try problems(row, .dpo) == expected) }

    private static func verl(_ rest: String, prompt: String = message("user")) -> String {
        #"{"prompt":[\#(prompt)]\#(rest)}"#
    }
    private static let truth = #","reward_model":{"ground_truth":"42","style":"rule"}"#

    @Test(arguments: [
        (verl(truth), []),
        (verl(#","extra_info":{"index":0}"#), []),
        (verl(#","reward_model":{"ground_truth":0,"style":"rule"},"extra_info":{}"#), []),
        (verl(#","reward_model":{"ground_truth":false,"style":"model"}"#), []),
        (verl(#","reward_model":{"ground_truth":{"a":[1]},"style":"rule"},"own":{"x":1}"#), []),
        (
            verl(
                #","data_source":"d","ability":"math","id":7,"attributes":["a"],"difficulty":0.5\#(truth)"#,
                prompt: message("system") + "," + message("user") + "," + message("assistant") + "," + message("user")),
            []
        ),
        (verl(""), ["$.reward_model missing"]),
        (verl(#","completion":"x"\#(truth)"#), ["$.completion forbidden_member"]),
        (verl(truth, prompt: message("user") + "," + message("assistant")), ["$.prompt[1].role role_order"]),
        (verl(truth, prompt: message("tool")), ["$.prompt[0].role role_unknown"]),
        (verl(#","reward_model":{"style":"rule"}"#), ["$.reward_model.ground_truth missing"]),
        (verl(#","reward_model":{"ground_truth":null,"style":"rule"}"#), ["$.reward_model.ground_truth wrong_type"]),
        (verl(#","reward_model":{"ground_truth":" ","style":"rule"}"#), ["$.reward_model.ground_truth empty"]),
        (verl(#","reward_model":{"ground_truth":[],"style":"rule"}"#), ["$.reward_model.ground_truth empty"]),
        (verl(#","reward_model":{"ground_truth":"nan","style":"rule"}"#), ["$.reward_model.ground_truth nan_text"]),
        (verl(#","reward_model":{"ground_truth":"1"}"#), ["$.reward_model.style missing"]),
        (
            verl(#","reward_model":{"ground_truth":"1","ground_truth":"2","style":"x"}"#),
            ["$.reward_model.ground_truth duplicate_key"]
        ),
        (verl(#","reward_model":"42""#), ["$.reward_model wrong_type"]),
        (verl(#","extra_info":null"#), ["$.extra_info wrong_type"]),
        (verl(#","data_source":5\#(truth)"#), ["$.data_source wrong_type"]),
        (#"{"prompt":"a"\#(truth)}"#, ["$.prompt wrong_type"]),
    ])
    func rlvr(_ row: String, _ expected: [String]) throws { #expect(try problems(row, .rlvr) == expected) }

    @Test(arguments: [
        (#"{"prompt":"a","extra_info":{"answer":"b"}}"#, []),
        (#"{"prompt":"a","extra_info":{},"reward_model":{"ground_truth":1,"style":"rule"},"own":1}"#, []),
        (#"{"prompt":"a"}"#, ["$.extra_info missing"]),
        (#"{"prompt":"a","extra_info":"b"}"#, ["$.extra_info wrong_type"]),
        (#"{"prompt":["a"],"extra_info":{}}"#, ["$.prompt wrong_type"]),
        (#"{"prompt":"a","extra_info":{},"completion":"c"}"#, ["$.completion forbidden_member"]),
        (
            #"{"prompt":"a","extra_info":{},"reward_model":{}}"#,
            ["$.reward_model.ground_truth missing", "$.reward_model.style missing"]
        ),
    ])
    func rlvrLegacy(_ row: String, _ expected: [String]) throws {
        #expect(try problems(row, .rlvrLegacy) == expected)
    }

    @Test func everyFormatIsThereOnceWithAValidExample() throws {
        let shown = [
            "sft", "sft-chat", "dpo", "rlvr", "rlvr-legacy", "nova-sft", "nova-dpo", "nova-rlvr", "gpt-oss-sft",
            "gpt-oss-dpo", "sagemaker-eval", "vertex-messages", "vertex-prompt-completion", "gemini",
            "gemini-preference",
        ]
        #expect(FormatCatalog.descriptions.map(\.id.rawValue) == shown)
        for format in FormatCatalog.descriptions {
            #expect(try problems(format.example, format.id) == [], "\(format.id)")
            #expect(try FormatChecks.detect(format.example).contains(format.id.rawValue))
        }
        let slip = FormatID(rawValue: "sft-chta")
        let error = #expect(throws: DatasetError.self) { try FormatCatalog.descriptions(of: [slip]) }
        #expect(error?.code == DatasetError.formatUnknown)
        #expect(error?.message.contains("sft-chat") == true)
    }
}
