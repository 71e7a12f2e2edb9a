import Core
import Foundation
import TestSupport
import Testing

import Datasets

/// What a mapping reads of a row, and what is said of the rest.
@Suite(.timeLimit(.minutes(5))) struct ColumnMappingTests {
    private func written(
        _ text: String, _ format: FormatID = .sft, name: String = "a.jsonl", map: [String: String] = [:]
    ) async throws -> String {
        let bench = try Workbench()
        let report = try await bench.prepare(try bench.write(name, text), format, map: map)
        return String(decoding: try DurableFile.read(report.dataset.files[0].path).dropLast(), as: UTF8.self)
    }

    // MARK: What is left out

    @Test func whatNothingTakesIsNamedWithItsShare() async throws {
        let bench = try Workbench()
        let source = try bench.write(
            "a.jsonl",
            """
            {"instruction":"Translate to French.","input":"Good morning","output":"Bonjour","id":7,"history":[]}
            {"instruction":"Name a colour.","input":"","output":"Blue","id":8,"history":[["a","b"]]}
            {"instruction":"Say hello.","input":" ","output":"Hello","id":0,"note":null}
            {"instruction":"Rejected.","input":"here too","output":""}
            """)
        let report = try await bench.prepare(source, map: ["prompt": "instruction", "completion": "output"]) {
            $0.keep = ["note"]
        }
        #expect(report.rejected == 1 && report.written == 3)
        #expect(report.leftOut.columns.map { "\($0.name) \($0.rows)" } == ["id 3", "history 1", "input 1"])
        #expect(report.leftOut.words(limit: 2) == "id (100%), history (33.3%), 1 more")
        #expect(
            report.json["leftOut"]?["columns"]?.array?[2] == ["column": "input", "rows": 1, "share": .double(1.0 / 3)])
        #expect(report.markdown.contains("| `input` | 1 (33.3%) |"))
        let all = try await bench.prepare(source, out: "all") {
            $0.columns = ["prompt": "{instruction}\n\n{input}", "completion": "output"]
            $0.keep = ["id", "history", "note"]
        }
        #expect(all.leftOut.columns.isEmpty && !all.markdown.contains("Left out"))
    }

    /// A role that has a column, and that the format has no use for in this row, takes nothing.
    @Test func aColumnBesideMessagesIsLeftOut() async throws {
        let bench = try Workbench()
        let row =
            #"{"prompt":"q","messages":[{"role":"user","content":"q"},{"role":"assistant","content":"a"}],"tools":null}"#
        let report = try await bench.prepare(try bench.write("a.jsonl", row), .sftChat)
        #expect(report.leftOut.columns.map(\.name) == ["prompt", "tools"])
        #expect(report.leftOut.words(limit: 5) == "prompt (100%), tools (empty)")
        let table = try await bench.prepare(try bench.write("a.csv", "prompt,completion,unit\na,b,m\n"), out: "table")
        #expect(table.leftOut.columns.map(\.name) == ["unit"])
    }

    /// What is used where something stands there is not named for the rows in which nothing does.
    @Test func emptyValuesOfAColumnThatIsUsedAreNoLoss() async throws {
        let bench = try Workbench()
        let rows = [
            #"{"prompt":"q","completion":"a","system":null}"#, #"{"prompt":"q","completion":"b","system":"s"}"#,
        ]
        let source = try bench.write("a.jsonl", rows.joined(separator: "\n") + "\n" + #"{"prompt":"","x":1}"#)
        #expect(try await bench.prepare(source, .sftChat).leftOut.columns.isEmpty)
    }

    @Test func rowsThatAreTakenAsTheyAreLoseNothing() async throws {
        let bench = try Workbench()
        let row =
            #"{"prompt":[{"role":"user","content":"x"}],"reward_model":{"ground_truth":"4","style":"rule"},"level":3}"#
        let report = try await bench.prepare(try bench.write("a.jsonl", row), .rlvr)
        #expect(report.leftOut.columns.isEmpty)
    }

    @Test func rowsOfStrangersDoNotFillTheMemory() async throws {
        let bench = try Workbench()
        let rows = (0..<3_000).map { #"{"p":"q \#($0)","c\#($0)":1,"a":"b"}"# }
        let report = try await bench.prepare(
            try bench.write("a.jsonl", rows.joined(separator: "\n")), map: ["prompt": "p", "completion": "a"])
        #expect(report.leftOut.hasMore && report.leftOut.columns.count == 254)
        #expect(report.leftOut.words(limit: 1) == "c0 (below 0.1%), more than can be named")
    }

    // MARK: What is not there

    @Test(arguments: [
        (["prompt": "promt", "completion": "answer"], "promt", "prompt"),
        (["prompt": "prompt", "completion": "answer", "system": "sytem"], "sytem", "system"),
        (["prompt": "{prompt}\n\n{inputs.contxt}", "completion": "answer"], "inputs.contxt", "inputs.context"),
    ])
    func aColumnThatNoRowHasIsMissing(_ map: [String: String], _ wanted: String, _ near: String) async throws {
        let bench = try Workbench()
        let row = #"{"prompt":"q","answer":"a","system":"s","inputs":{"context":"c"}}"#
        let source = try bench.write("a.jsonl", row + "\n" + row)
        let error = try await codedError { _ = try await bench.prepare(source, .sftChat, map: map) }
        #expect(error?.code == DatasetError.columnMissing)
        #expect(error?.message.contains("has no column \(wanted); its columns are: ") == true)
        #expect(error?.hint == "did you mean \(near)?")
        #expect(!FileManager.default.fileExists(atPath: bench.folder.file("out")))
    }

    @Test func aFilterOrGroupThatNoRowHasIsMissing() async throws {
        let bench = try Workbench()
        let source = try bench.write("a.jsonl", #"{"prompt":"q","completion":"a","lang":"de"}"#)
        let changes: [@Sendable (inout PrepareRequest) -> Void] = [
            { $0.only = ["lnag": ["de"]] },
            {
                $0.groupBy = "lagn"
                $0.validationSplit = 0.5
            },
        ]
        for change in changes {
            let error = try await codedError { _ = try await bench.prepare(source, .sft, change) }
            #expect(error?.code == DatasetError.columnMissing && error?.hint == "did you mean lang?")
        }
    }

    // MARK: Texts that join columns

    @Test(arguments: [
        (#"{a}\n\n{b}"#, #"{"a":"x","b":"y"}"#, "x\n\ny"), (#"{a}\n\n{b}"#, #"{"a":"x","b":" "}"#, "x"),
        (#"{a}\n\n{b}"#, #"{"a":null,"b":"y"}"#, "y"), (#"{a}\n\n{b}"#, #"{"a":"x"}"#, "x"),
        ("### A:\n{a}\n\n### B:\n{b}\n\n### C:\n", #"{"a":"x","b":""}"#, "### A:\nx\n\n### C:\n"),
        ("### A:\n{a}\n\n### B:\n{b}\n\n### C:\n", #"{"a":"x","b":"y"}"#, "### A:\nx\n\n### B:\ny\n\n### C:\n"),
        (#"{{{a}}} is \\n {c.d[1]}"#, #"{"a":7,"c":{"d":[1,false]}}"#, #"{7} is \n false"#),
        ("{a.b}, {c}", #"{"a.b":"x","c":0}"#, "x, 0"),
    ])
    func columnsAreJoined(_ text: String, _ row: String, _ expected: String) async throws {
        let rows = #"{"z":"z","# + row.dropFirst() + "\n" + #"{"a":"1","b":"2","a.b":"3","c":{"d":[1,2]},"z":"z"}"#
        let texts = try await written(rows, map: ["prompt": text, "completion": "z"])
        #expect(try JSONValue(parsing: String(texts.split(separator: "\n")[0]))["prompt"] == .string(expected))
    }

    @Test func partsThatAreNoTextAreRejected() async throws {
        let bench = try Workbench()
        let source = try bench.write(
            "a.jsonl",
            """
            {"a":"x","b":"y","z":"z"}
            {"a":"x","b":["y"],"z":"z"}
            {"a":"x","b":"nan","z":"z"}
            {"a":"","b":null,"z":"z"}
            """)
        let report = try await bench.prepare(source, map: ["prompt": "{a} {b}", "completion": "z"])
        #expect(
            try bench.lines(report.rejectedFile).map { "\($0["rule"]?.string ?? "") \($0["message"]?.string ?? "")" }
                .map { $0.prefix(28) } == [
                    "wrong_type column b holds a ", "nan_text column b: the text ", "empty the text is empty; fil",
                ])
    }

    @Test(arguments: ["{a", "a}{b}", "{}", "{{a}}"]) func textsThatAreNoneAreRefused(_ text: String) async throws {
        let bench = try Workbench()
        let source = try bench.write("a.jsonl", #"{"a":"x","b":"y"}"#)
        let code = try await errorCode {
            _ = try await bench.prepare(source, map: ["prompt": text, "completion": "b"])
        }
        #expect(code == DatasetError.mappingInvalid)
    }

    @Test func aTablesColumnsAreKnownBeforeItsRows() async throws {
        let rows = "a.b,\"{a}\",c\n1,2,\"{\"\"d\"\":[\"\"3\"\",\"\"4\"\"]}\"\n"
        for (text, expected) in [("a.b", "1"), ("{a}", "2"), ("c.d[-1]", "4"), ("{a.b}-{c.d[0]}", "1-3")] {
            let row = try JSONValue(
                parsing: try await written(rows, name: "a.csv", map: ["prompt": text, "completion": "a.b"]))
            #expect(row["prompt"] == .string(expected))
        }
        let bench = try Workbench()
        let source = try bench.write("a.csv", rows)
        let error = try await codedError {
            _ = try await bench.prepare(source, map: ["prompt": "{a.b} {d}", "completion": "c"])
        }
        #expect(error?.code == DatasetError.columnMissing && error?.message.contains("has no column d;") == true)
    }

    // MARK: Places inside columns

    @Test(arguments: [
        // LangSmith, Label Studio, chat logs, evaluation logs.
        (
            #"{"inputs":{"question":"q"},"outputs":{"answer":"a"}}"#,
            ["prompt": "inputs.question", "completion": "outputs.answer"], [String]()
        ),
        (
            #"{"id":1,"data":{"text":"q","ref":"x"},"annotations":[{"result":[{"value":{"choices":["a"]}}]}]}"#,
            ["prompt": "data.text", "completion": "annotations[0].result.0.value.choices[0]"], ["data.ref", "id"]
        ),
        (
            #"{"messages":[{"role":"user","content":"q"},{"role":"user","content":"?"},{"role":"assistant","content":"a"}]}"#,
            ["prompt": "messages[0].content", "completion": "messages[-1].content"],
            ["messages[-1].role", "messages[0].role", "messages[…]"]
        ),
        (#"{"a.b":"q","a":{"b":"not this"},"c":"a"}"#, ["prompt": "a.b", "completion": "c"], ["a.b"]),
        (#"{"a":"{\"b\":\"q\",\"c\":\"a\"}"}"#, ["prompt": "a.b", "completion": "a.c"], []),
    ])
    func placesInsideAreFound(_ row: String, _ map: [String: String], _ leftOut: [String]) async throws {
        let bench = try Workbench()
        let report = try await bench.prepare(try bench.write("a.jsonl", row), map: map)
        #expect(try bench.lines(report.dataset.files[0].path) == [["prompt": "q", "completion": "a"]])
        #expect(report.leftOut.columns.map(\.name).sorted() == leftOut)
    }

    @Test func rowsAreChosenAndGroupedByPlaces() async throws {
        let bench = try Workbench()
        let rows = (0..<40).map { number in
            #"{"prompt":"p\#(number)","completion":"c","meta":{"lang":"l\#(number % 2)","who":"w\#(number % 4)"}}"#
        }
        let report = try await bench.prepare(try bench.write("a.jsonl", rows.joined(separator: "\n"))) {
            $0.only = ["meta.lang": ["l1"]]
            $0.groupBy = "meta.who"
            $0.validationSplit = 0.5
        }
        #expect(report.written == 20 && report.excludedByOnly == 20 && report.grouping?.units == 2)
    }

    /// Places that repeat a member, or hold half of what is meant, are told.
    @Test func aMemberThatStandsTwiceIsRejectedWhereverItIs() async throws {
        let bench = try Workbench()
        let source = try bench.write(
            "a.jsonl", #"{"a":{"b":"1","b":"2"},"c":"x"}"# + "\n" + #"{"a":{"b":"1","d":1,"d":2},"c":"x"}"#)
        let report = try await bench.prepare(source, map: ["prompt": "a.b", "completion": "c"])
        #expect(try bench.lines(report.rejectedFile).map { $0["path"] } == ["$.a.b"])
    }

    // MARK: Preferences

    private static let question = #"{"role":"user","content":"q"}"#
    private static func said(_ text: String) -> String { #"{"role":"assistant","content":"\#(text)"}"# }
    private static let plain = #"{"prompt":"q","chosen":"good","rejected":"bad"}"#

    @Test(arguments: [
        (#"{"chosen":[\#(question),\#(said("good"))],"rejected":[\#(question),\#(said("bad"))]}"#, plain),
        (#"{"prompt":null,"chosen":[\#(question),\#(said("good"))],"rejected":[\#(question),\#(said("bad"))]}"#, plain),
        (#"{"prompt":"q","chosen":\#(said("good")),"rejected":\#(said("bad"))}"#, plain),
        (
            #"{"input":{"messages":[\#(question)],"tools":[]},"preferred_output":[\#(said("good"))],"#
                + #""non_preferred_output":[\#(said("bad"))]}"#, plain
        ),
        (#"{"prompt":[\#(question),\#(said("good"))],"rejected_response":"bad"}"#, plain),
    ])
    func preferencesAreRead(_ row: String, _ expected: String) async throws {
        #expect(try await written(row, .dpo) == expected)
    }

    @Test func turnsThatBothAnswersShareAreThePrompt() async throws {
        let system = #"{"role":"system","content":"s"}"#
        let more = "\(Self.question),\(Self.said("a")),{\"role\":\"user\",\"content\":\"q2\"}"
        func answers(_ begin: String) -> String {
            #""chosen":[\#(begin)\#(Self.said("good"))],"rejected":[\#(begin)\#(Self.said("bad"))]}"#
        }
        let expected = #"{"prompt":[\#(system),\#(more)],"# + answers("")
        for row in [
            "{" + answers("\(system),\(more),"), #"{"system":"s","# + answers("\(more),"),
            #"{"prompt":"q","# + answers("\(system),\(more),"), #"{"prompt":[\#(system),\#(more)],"# + answers(""),
            #"{"prompt":[\#(system),\#(Self.question)],"#
                + answers("\(Self.said("a")),{\"role\":\"user\",\"content\":\"q2\"},"),
        ] {
            #expect(try await written(row, .gptOSSDPO) == expected, "\(row)")
        }
        let nova = try await written("{" + answers("\(more),"), .novaDPO)
        #expect(nova.contains(#"{"role":"user","content":[{"text":"q2"}]},{"role":"assistant","candidates":["#))
    }

    @Test(arguments: [
        (#"{"chosen":"good","rejected":"bad"}"#, "missing", "prompt"),
        (
            #"{"prompt":"other","chosen":[\#(question),\#(said("good"))],"rejected":[\#(question),\#(said("bad"))]}"#,
            "role_order", "chosen"
        ),
        (
            #"{"chosen":[\#(question),\#(said("x")),\#(question),\#(said("good"))],"rejected":[\#(question),\#(said("bad"))]}"#,
            "wrong_type", "chosen"
        ),
        (#"{"prompt":"q","rejected":"bad"}"#, "missing", "chosen"),
    ])
    func preferencesThatCannotBeToldApartAreRejected(_ row: String, _ rule: String, _ role: String) async throws {
        let bench = try Workbench()
        _ = try await codedError { _ = try await bench.prepare(try bench.write("a.jsonl", row), .gptOSSDPO) }
        let rejected = try bench.lines(bench.folder.file("out/rejected.jsonl"))
        #expect(rejected.map { $0["rule"]?.string } == [rule] && rejected[0]["path"]?.string == "$." + role)
    }

    @Test func aChatGPTExportIsNamed() async throws {
        let bench = try Workbench()
        let row = #"{"title":"t","mapping":{"7f3a":{"id":"7f3a","message":null,"parent":null,"children":["9c"]}}}"#
        _ = try await codedError {
            _ = try await bench.prepare(try bench.write("a.jsonl", row), .sftChat, map: ["messages": "mapping"])
        }
        let rejected = try bench.lines(bench.folder.file("out/rejected.jsonl"))
        #expect(rejected[0]["message"]?.string?.hasPrefix("the messages are a tree, as ChatGPT exports them") == true)
    }

    // MARK: Cost

    @Test func whatIsJoinedCounts() async throws {
        let bench = try Workbench()
        let source = try bench.write("a.jsonl", #"{"a":"12345","b":{"c":"123"},"d":"","e":"1"}"#)
        let content = try await bench.operations.measure(
            DataSource(source), .columns(["{a}\n\n{d}x{b.c}!", "e"], constants: ["s"]), limit: nil)
        #expect(content.characters == 5 + 1 + 3 + 1 + 1 + 1)
    }
}
