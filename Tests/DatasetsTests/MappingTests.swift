import Core
import Testing

@testable import Datasets

@Suite(.timeLimit(.minutes(5))) struct MappingTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        /// Made into rows; `{n}` is the row's number.
        var row: String
        var count = 30
        var expected: [String: String]
        var isCertain = true
        var testDescription: String { name }
    }

    static let cases: [Case] = [
        Case(
            name: "prompt and completion", row: #"{"prompt":"p {n}","completion":"c {n}"}"#,
            expected: ["prompt": "prompt", "completion": "completion"]),
        Case(
            name: "question and answer", row: #"{"id":{n},"question":"q {n}","answer":"a {n}"}"#,
            expected: ["prompt": "question", "completion": "answer"]),
        Case(
            name: "alpaca", row: #"{"instruction":"i {n}","input":"","output":"o {n}"}"#,
            expected: ["prompt": "instruction", "completion": "output"]),
        Case(
            name: "text and class", row: #"{"text":"some text {n}","category":"c"}"#,
            expected: ["prompt": "text", "completion": "category"]),
        Case(
            name: "text and number", row: #"{"text":"some text {n}","label":{bit}}"#,
            expected: ["prompt": "text", "completion": "label"]),
        Case(
            name: "messages",
            row: #"{"x":"a","messages":[{"role":"user","content":"q"},{"role":"assistant","content":"a"}]}"#,
            expected: ["messages": "messages"]),
        Case(
            name: "from and value",
            row: #"{"conversations":[{"from":"human","value":"q"},{"from":"gpt","value":"a"}]}"#,
            expected: ["messages": "conversations"]),
        Case(
            name: "messages under any name", row: #"{"blob":[{"role":"user","content":"q"}]}"#,
            expected: ["messages": "blob"]),
        Case(
            name: "preference", row: #"{"prompt":"p {n}","chosen":"c {n}","rejected":"r {n}"}"#,
            expected: ["prompt": "prompt", "chosen": "chosen", "rejected": "rejected"]),
        Case(
            name: "preference of messages",
            row:
                #"{"prompt":"p","chosen":[{"role":"assistant","content":"c"}],"rejected":[{"role":"assistant","content":"r"}]}"#,
            expected: ["chosen": "chosen", "rejected": "rejected", "prompt": "prompt"], isCertain: false),
        Case(
            name: "ground truth", row: #"{"question":"q {n}","ground_truth":"{n}"}"#,
            expected: ["prompt": "question", "ground_truth": "ground_truth"]),
        Case(
            name: "system", row: #"{"system":"s","prompt":"p {n}","response":"r {n}"}"#,
            expected: ["system": "system", "prompt": "prompt", "completion": "response"]),
        Case(
            name: "camel case", row: #"{"userQuestion":"q {n}","botAnswer":"a {n}"}"#,
            expected: ["prompt": "userQuestion", "completion": "botAnswer"], isCertain: false),
        Case(
            name: "two unnamed texts", row: #"{"a":"a long text {n}","b":"short"}"#, count: 8,
            expected: ["prompt": "a", "completion": "b"], isCertain: false),
        Case(
            name: "two unnamed texts that are alike", row: #"{"frage":"wann {n}","antwort":"bald, so {n}"}"#,
            expected: ["prompt": "frage", "completion": "antwort"], isCertain: false),
        Case(
            name: "a short text before a long one", row: #"{"a":"s {n}","b":"a far longer text {n}"}"#,
            expected: ["prompt": "b", "completion": "a"], isCertain: false),
        Case(
            name: "tickets",
            row:
                #"{"ticket_id":{n},"channel":"c{bit}","subject":"s {n}","description":"d {n}","agent_reply":"r {n}"}"#,
            expected: ["prompt": "description", "completion": "agent_reply"], isCertain: false),
        Case(
            name: "one text that never changes", row: #"{"question":"q {n}","ability":"math"}"#,
            expected: ["prompt": "question"], isCertain: false),
        Case(name: "nothing", row: #"{"id":{n},"created_at":"2026","url":"u"}"#, expected: [:], isCertain: false),
    ]

    @Test(arguments: cases) func isSuggested(_ example: Case) async throws {
        let bench = try Workbench()
        let rows = (0..<example.count).map { number in
            example.row.replacing("{n}", with: String(number)).replacing("{bit}", with: String(number % 2))
        }
        let report = try await bench.operations.inspect(
            try bench.write("a.jsonl", rows.joined(separator: "\n")))
        #expect(report.suggestedMapping == example.expected)
        #expect(report.mapping.isCertain == example.isCertain)
        for entry in report.mapping.entries {
            #expect(!entry.best.reason.isEmpty)
            #expect(entry.best.score > 0 && entry.best.score <= 1)
            #expect(!entry.alternatives.contains { $0.column == entry.best.column })
        }
    }

    @Test func alternativesAndRemarksAreTold() async throws {
        let bench = try Workbench()
        let rows = (0..<20).map {
            ##"{"question":"q \##($0)","text":"t \##($0)","answer":"so it is\n#### \##($0)"}"##
        }
        let report = try await bench.operations.inspect(try bench.write("a.jsonl", rows.joined(separator: "\n")))
        #expect(report.mapping[.prompt]?.alternatives.map(\.column) == ["text"])
        #expect(report.mapping.remarks.contains { $0.contains("####") && $0.contains("answer") })
        #expect(report.suggestedMapping["ground_truth"] == nil)
        #expect(report.formats.first?.format == .sftChat)
        #expect(report.formats.first?.map.map(\.role).sorted() == ["completion", "prompt"])
    }

    @Test(arguments: [
        ("userMessage", "user_message"), ("User  Message", "user_message"), ("a-b.c", "a_b_c"), ("ID", "id"),
    ])
    func namesAreBroughtToOneForm(_ name: String, _ plain: String) { #expect(MappingRole.plain(name) == plain) }
}
