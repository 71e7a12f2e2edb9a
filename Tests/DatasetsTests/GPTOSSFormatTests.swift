import Core
import Testing

import Datasets

/// Formats for GPT-OSS and for evaluation: the rules that rows break, with their paths.
@Suite struct GPTOSSFormatTests {
    private static let ask = FormatChecks.message("user")
    private static let answer = FormatChecks.message("assistant")
    private static func chat(_ messages: String...) -> String { #"{"messages":[\#(messages.joined(separator: ","))]}"# }

    @Test(arguments: [
        (chat(ask, answer), []),
        (chat(FormatChecks.message("system"), ask, answer, ask, answer), []),
        (chat(ask, FormatChecks.message("assistant", "none")), []),
        (chat(ask, #"{"role":"assistant","content":"x","thinking":"hm"}"#), []),
        (chat(ask), ["$.messages[0].role role_order"]),
        (chat(ask, FormatChecks.message("assistant", "nan")), ["$.messages[1].content nan_text"]),
        (
            chat(FormatChecks.message("developer"), ask, answer),
            ["$.messages[0].role role_unknown"]
        ),
        (
            chat(#"{"role":"user","content":[{"type":"text","text":"x"}]}"#, answer),
            ["$.messages[0].content wrong_type"]
        ),
        (chat(#"{"role":"user","content":"x","content":"y"}"#, answer), ["$.messages[0].content duplicate_key"]),
        (chat(ask, #"{"from":"gpt","value":"x"}"#), ["$.messages[1].content missing", "$.messages[1].role missing"]),
        (#"{"messages":"x"}"#, ["$.messages wrong_type"]),
        (#"{"messages":{}}"#, ["$.messages wrong_type"]),
    ])
    func sft(_ row: String, _ expected: [String]) throws {
        #expect(try FormatChecks.problems(row, .gptOSSSFT) == expected)
    }

    private static func preference(_ prompt: String, _ chosen: String, _ rejected: String) -> String {
        #"{"prompt":[\#(prompt)],"chosen":[\#(chosen)],"rejected":[\#(rejected)]}"#
    }
    private static let other = FormatChecks.message("assistant", "other")

    @Test(arguments: [
        (preference(ask, answer, other), []),
        (preference(FormatChecks.message("system") + "," + ask + "," + answer + "," + ask, answer, other), []),
        (preference(ask, answer, answer), ["$.rejected same_answer"]),
        (preference(ask + "," + answer, answer, other), ["$.prompt[1].role role_order"]),
        (preference(ask, ask, other), ["$.chosen[0].role role_unknown"]),
        (preference(ask, answer + "," + other, other), ["$.chosen[1].role role_order"]),
        (preference(ask, "", other), ["$.chosen empty"]),
        (#"{"prompt":"x","chosen":[\#(answer)],"rejected":[\#(other)]}"#, ["$.prompt wrong_type"]),
        (#"{"prompt":[\#(ask)],"chosen":[\#(answer)]}"#, ["$.rejected missing"]),
    ])
    func dpo(_ row: String, _ expected: [String]) throws {
        #expect(try FormatChecks.problems(row, .gptOSSDPO) == expected)
    }

    @Test(arguments: [
        (#"{"query":"a","response":"b"}"#, []),
        (
            #"{"query":"a","response":"b","system":"s","metadata":"m","images":[{"data":"data:image/png;base64,aGk="}]}"#,
            []
        ),
        (#"{"query":"a","response":"b","metadata":{"x":0},"own":1}"#, []),
        (#"{"query":"a"}"#, ["$.response missing"]),
        (#"{"response":"a"}"#, ["$.query missing"]),
        (#"{"query":"","response":"nan"}"#, ["$.query empty", "$.response nan_text"]),
        (#"{"query":["a"],"response":5}"#, ["$.query wrong_type", "$.response wrong_type"]),
        (#"{"query":"a","response":"b","system":""}"#, ["$.system empty"]),
        (#"{"query":"a","response":"b","images":[]}"#, ["$.images empty"]),
        (#"{"query":"a","response":"b","images":[{"url":"x"}]}"#, ["$.images[0].data missing"]),
        (#"{"query":"a","response":"b","images":["x"]}"#, ["$.images[0] wrong_type"]),
    ])
    func evaluation(_ row: String, _ expected: [String]) throws {
        #expect(try FormatChecks.problems(row, .sageMakerEval) == expected)
    }
}
