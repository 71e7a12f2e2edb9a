import Core
import Testing

@testable import Datasets

/// What each format makes of a row: the rules that it breaks, with their paths.
@Suite struct FormatRuleTests {
    private func problems(_ row: String, _ format: any DatasetFormat) throws -> [String] {
        let parser = try RowParser()
        let buffer = LineBuffer(capacity: row.utf8.count)
        buffer.append(Array(row.utf8))
        guard case .value(let value) = try parser.parse(buffer.bytes) else {
            Issue.record("not JSON: \(row)")
            return []
        }
        var problems: [String] = []
        RowChecker(format.schema).check(value) { path, rule, message in
            #expect(!message.isEmpty)
            problems.append("\(path) \(rule.rawValue)")
        }
        return problems
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
        (#"{"prompt":"é","completion":"b"}"#, []),
        (#"{"prompt":1,"completion":"b"}"#, ["$.prompt wrong_type"]),
        (#"{"prompt":null,"completion":"b"}"#, ["$.prompt wrong_type"]),
        (#"{"prompt":["a"],"completion":{"x":1}}"#, ["$.prompt wrong_type", "$.completion wrong_type"]),
        (#"{"prompt":"a","completion":"b","prompt":"c"}"#, ["$.prompt duplicate_key"]),
        (#"["a","b"]"#, ["$ not_object"]), (#""text""#, ["$ not_object"]), (#"null"#, ["$ not_object"]),
    ])
    func sft(_ row: String, _ expected: [String]) throws { #expect(try problems(row, SFTFormat()) == expected) }

    private static let answer = #""completion":[{"role":"assistant","content":"b"}]"#
    private static func prompt(_ messages: String) -> String { #"{"prompt":["# + messages + "]," + answer + "}" }
    private static func message(_ role: String, _ content: String = "x") -> String {
        #"{"role":""# + role + #"","content":""# + content + #""}"#
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
        #expect(try problems(row, SFTChatFormat()) == expected)
    }

    @Test func examplesAreValidAndDetected() throws {
        for format in FormatCatalog.built {
            #expect(try problems(format.example, format) == [])
            let example = try JSONValue(parsing: format.example)
            var shape = RowShape()
            for (key, value) in example.object?.members ?? [] { shape.kinds[key] = value.array == nil ? .text : .list }
            #expect(FormatCatalog.detect(shape) == format.id)
        }
        #expect(FormatCatalog.detect(RowShape(kinds: ["text": .text, "category": .text])) == nil)
    }

    @Test func formatsThatAreNotBuiltSaySo() throws {
        for id in FormatID.all where !FormatCatalog.built.contains(where: { $0.id == id }) {
            let error = #expect(throws: DatasetError.self) { try FormatCatalog.format(id) }
            #expect(error?.code == DatasetError.formatNotBuilt)
        }
        let error = #expect(throws: DatasetError.self) { try FormatCatalog.format(FormatID(rawValue: "sft-chta")) }
        #expect(error?.code == DatasetError.formatUnknown)
        #expect(error?.message.contains("sft-chat") == true)
        #expect(FormatCatalog.descriptions.count == 15)
    }
}
