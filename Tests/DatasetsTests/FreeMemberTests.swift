import Core
import Foundation
import TestSupport
import Testing

@testable import Datasets

/// What formats leave free: kinds of value, members that stand twice, nulls.
@Suite(.timeLimit(.minutes(5))) struct FreeMemberTests {
    private func report(
        _ rows: [String], _ format: FormatID, target: String? = nil, threads: Int = 2, name: String = "a.jsonl"
    ) async throws -> ValidationReport {
        let bench = try Workbench(threads: threads)
        let text = name == "a.json" ? "[\(rows.joined(separator: ", "))]" : rows.joined(separator: "\n")
        return try await bench.operations.validate(
            DataSource(try bench.write(name, text)), format: format, target: target, maximumProblems: 100)
    }

    private func summary(_ problems: [Problem]) -> [String] {
        problems.map { "\($0.line) \($0.path) \($0.rule.rawValue) \($0.otherLine ?? 0)" }
    }

    private func reward(_ truth: String, _ rest: String = "") -> String {
        #"{"prompt":[{"role":"user","content":"q"}],"reward_model":{"ground_truth":\#(truth),"style":"rule"}\#(rest)}"#
    }

    @Test func eachFurtherKindOfAMemberIsAWarningWithBothLines() async throws {
        let rows = [
            reward("null", #","meta":null,"x":1"#), reward(#""42""#, #","meta":1,"x":2.5"#),
            reward("42", #","meta":"x","x":-3"#), reward("[1,2]", #","meta":{"a":1},"x":null"#),
            reward(#""43""#, #","meta":{"a":[1,"b"]},"x":1e300"#),
        ]
        let seen = try await report(rows, .rlvr)
        #expect(summary(seen.problems) == ["1 $.reward_model.ground_truth wrong_type 0"])
        #expect(
            summary(seen.warnings) == [
                "3 $.meta mixed_kinds 2", "3 $.reward_model.ground_truth mixed_kinds 2", "4 $.meta mixed_kinds 2",
                "4 $.reward_model.ground_truth mixed_kinds 2", "5 $.meta.a mixed_kinds 4", "5 $.meta.a[] mixed_kinds 5",
            ])
        #expect(seen.warnings[0].message.hasPrefix("a text stands here, a number elsewhere"))
        #expect(seen.warnings[0].message.hasSuffix("(there first at line 2)"))
        #expect(seen.warnings[0].json["otherLine"] == 2)
        #expect(seen.valid == 4)
        #expect(seen.json["warningCount"] == 6)
    }

    @Test func whereTheTrainerReadsATableItIsAProblem() async throws {
        let rows = [reward(#""42""#), reward("42"), reward("7"), reward("[1]", #","reward_model":1"#)]
        let seen = try await report(rows, .rlvr, target: "sagemaker")
        #expect(seen.warnings.isEmpty)
        #expect(seen.byRule == [.mixedKinds: 1, .type: 1, .duplicate: 1])
        #expect(seen.valid == 2)
        // Agent Platform reads row by row.
        let gemini = [#""x""#, "1"].map {
            #"{"contents":[{"role":"user","parts":[{"text":"q"}]},{"role":"model","parts":"#
                + #"[{"functionCall":{"name":"f","args":{"n":\#($0)}}}]}]}"#
        }
        let platform = try await report(gemini, .gemini, target: "gemini")
        #expect(platform.valid == 2)
        #expect(
            summary(platform.warnings) == [
                "1 $ reported_refused 0", "2 $.contents[].parts[].functionCall.args.n mixed_kinds 1",
            ])
        #expect(platform.warnings[0].message.contains("https://github.com/googleapis/python-aiplatform/issues/6127"))
        let error = try await codedError { _ = try await report(rows, .rlvr, target: "gemini") }
        #expect(error?.code == DatasetError.optionInvalid)
    }

    @Test func membersOfMessagesAreFreeToo() async throws {
        func row(_ more: String) -> String {
            #"{"messages":[{"role":"user","content":"q"},{"role":"assistant","content":"a"\#(more)}]}"#
        }
        let seen = try await report(
            [row(#","name":"n""#), row(#","name":7,"w":1"#), row(#","w":1,"w":2"#)], .gptOSSSFT)
        #expect(summary(seen.problems) == ["3 $.messages[1].w duplicate_key 0"])
        #expect(summary(seen.warnings) == ["2 $.messages[].name mixed_kinds 1"])
    }

    @Test func aMemberThatStandsTwiceIsFoundAnywhere() throws {
        let twice = [
            (#","x":1,"x":2"#, "$.x"), (#","meta":{"a":[{"b":1},{"b":1,"c":{},"b":null}]}"#, "$.meta.a[1].b"),
            (#","extra_info":{"a":{"b":1},"a":1}"#, "$.extra_info.a"),
            (#","attributes":[[{"n":1,"n":1}]]"#, "$.attributes[0][0].n"),
        ]
        for (rest, path) in twice {
            #expect(try FormatChecks.problems(reward("1", rest), .rlvr) == ["\(path) duplicate_key"])
        }
        #expect(
            try FormatChecks.problems(reward(#"{"a":1,"a":1}"#), .rlvr) == [
                "$.reward_model.ground_truth.a duplicate_key"
            ])
        #expect(try FormatChecks.problems(reward("1", #","a":{"x":1},"b":{"x":1},"c":[{"x":1},{"x":1}]"#), .rlvr) == [])
        // More names than are compared, one of them twice.
        let names = (0..<FreeMembers.limit + 10).map { #""k\#($0)":1"# }
        let wide = names.joined(separator: ",")
        #expect(try FormatChecks.problems(reward("1", #","m":{\#(wide)}"#), .rlvr) == [])
        #expect(
            try FormatChecks.problems(reward("1", #","m":{\#(wide),"k\#(FreeMembers.limit + 5)":2}"#), .rlvr) == [
                "$.m.k\(FreeMembers.limit + 5) duplicate_key"
            ])
    }

    @Test func aMemberThatStandsTwiceIsNeverWritten() async throws {
        let bench = try Workbench()
        let source = try bench.write(
            "a.jsonl",
            #"{"q":"a","t":{"n":1,"n":2},"m":{"k":1}}"# + "\n" + #"{"q":"b","t":{"n":1},"m":{"k":1,"k":2}}"# + "\n"
                + #"{"q":"c","t":{"n":1},"m":{"k":1}}"#)
        for format in [FormatID.rlvr, .rlvrLegacy] {
            let out = "out-\(format)"
            let report = try await bench.prepare(
                source, format, map: ["prompt": "q", "ground_truth": "t"], out: out
            ) { $0.keep = ["m"] }
            #expect(report.written == 1, "\(format)")
            #expect(report.rejectedByRule == [.duplicate: 2], "\(format)")
        }
    }

    @Test func threadsBlocksAndFilesChangeNothing() async throws {
        let filler = String(repeating: "x", count: 300)
        let rows = (0..<20_000).map { number in
            let odd = number % 6_000 == 5_999
            return #"{"prompt":"\#(filler)","completion":"b","meta":{"n\#(number % 3)":\#(odd ? #""t""# : "1")}}"#
        }
        let one = try await report(rows, .sft, threads: 1)
        #expect(summary(one.warnings) == ["6000 $.meta.n2 mixed_kinds 3"])
        #expect(try await report(rows, .sft, threads: 4) == one)
        let bench = try Workbench()
        let names = [
            try bench.write("a.jsonl", rows[0]), try bench.write("b.jsonl", rows[0].replacing("1", with: "[]")),
        ]
        let two = try await bench.operations.validate(DataSource(names), format: .sft, maximumProblems: 9)
        #expect(two.warnings.map(\.file) == [names[1]])
        #expect(two.warnings[0].message.hasSuffix("(there first at line 1 of \(names[0]))"))
    }

    /// Dictionaries whose keys are ids: nothing that is kept grows with them.
    @Test func namesWithoutEndStayBounded() async throws {
        let rows = (0..<3_000).map { row in
            let members = (0..<5).map { #""id\#(row * 5 + $0)":"x""# }.joined(separator: ",")
            return #"{"prompt":"\#(String(repeating: "y", count: 500))","completion":"b","m":{\#(members)}}"#
        }
        let seen = try await report(rows, .sft)
        #expect(seen.invalid == 0)
        #expect(summary(seen.warnings) == ["1 $ mixed_kinds 0"])
        #expect(seen.warnings[0].message.contains("more than \(FreeMembers.limit)"))
        #expect(try await report(rows, .sft, threads: 1) == seen)
    }

    @Test func elementsOfAnArrayAreNamed() async throws {
        var rows = [String](repeating: #"{"prompt":"a","completion":"b","n":1}"#, count: 42)
        rows[41] = #"{"prompt":"","completion":"b","n":"x"}"#
        let seen = try await report(rows, .sft, name: "a.json")
        #expect(seen.problems.map(\.element) == [41])
        #expect(seen.problems[0].json["element"] == 41)
        #expect(seen.warnings[0].message.hasSuffix("(there first at [0])"))
        #expect(seen.warnings[0].json["otherElement"] == 0)
        let bench = try Workbench()
        let source = try bench.write("a.json", "[\(rows.joined(separator: ","))]")
        _ = try await bench.prepare(source, map: ["prompt": "prompt", "completion": "completion"])
        #expect(try bench.lines(bench.folder.file("out/rejected.jsonl")).map { $0["element"] } == [41])
    }
}

/// Rows as Arrow and Parquet store them: each part has every member, most of them null.
@Suite(.timeLimit(.minutes(5))) struct PaddedRowTests {
    private static let none =
        #""image":null,"video":null,"document":null,"toolUse":null,"toolResult":null,"reasoningContent":null"#
    private static let noText = none.replacing(#""toolUse":null,"#, with: "")
    private static let nova =
        #"{"schemaVersion":null,"system":null,"toolConfig":null,"messages":["#
        + #"{"role":"user","content":[{"text":"q",\#(none)}]},"#
        + #"{"role":"assistant","content":[{"text":null,"toolUse":{"toolUseId":"1","name":"f","input":{"a":null}},\#(noText)}]},"#
        + #"{"role":"user","content":[{"text":null,"toolResult":{"toolUseId":"1","content":[{"json":{"n":1},"text":null}],"status":null},"#
        + #""toolUse":null}]},{"role":"assistant","content":[{"text":"a",\#(none)}]}]}"#
    private static let dpo =
        #"{"system":null,"messages":[{"role":"user","content":[{"text":"q",\#(none)}],"candidates":null},"#
        + #"{"role":"assistant","content":null,"candidates":[{"content":[{"text":"a"}],"preferenceLabel":"preferred"},"#
        + #"{"content":[{"text":"b"}],"preferenceLabel":"non-preferred"}]}]}"#
    private static let gemini =
        #"{"systemInstruction":null,"tools":null,"generationConfig":null,"contents":["#
        + #"{"role":"user","parts":[{"text":"q","functionCall":null,"functionResponse":null,"fileData":null}],"weight":null},"#
        + #"{"role":"model","parts":[{"text":null,"functionCall":{"name":"f","args":null},"functionResponse":null}],"weight":1},"#
        + #"{"role":"user","parts":[{"text":null,"functionResponse":{"name":"f","response":{"n":1}}}],"weight":null},"#
        + #"{"role":"model","parts":[{"text":"a","functionCall":null}],"weight":0}]}"#

    @Test(arguments: [(nova, FormatID.novaSFT), (dpo, .novaDPO), (gemini, .gemini)])
    func areRight(_ row: String, _ format: FormatID) async throws {
        #expect(try FormatChecks.problems(row, format) == [])
        #expect(try FormatChecks.detect(row).first == format.rawValue)
        let bench = try Workbench()
        let report = try await bench.prepare(try bench.write("a.jsonl", row), format)
        #expect(report.written == 1)
        let written = try #require(report.dataset.files.first).path
        let line = try #require(try bench.lines(written).first).text
        // AWS's own checker takes a member `candidates` for the last message even where it is null; an argument is data.
        #expect(line.contains("null") == (format == .novaSFT))
        if format == .novaSFT { #expect(line.components(separatedBy: "null").count == 2) }
        #expect(try await bench.operations.validate(written, format: format, maximumProblems: 5).invalid == 0)
    }

    @Test(
        .enabled(if: DuckDBForTests.installed != nil),
        arguments: [(nova, FormatID.novaSFT), (dpo, .novaDPO), (gemini, .gemini)])
    func areRightInParquet(_ row: String, _ format: FormatID) async throws {
        let bench = try Workbench()
        let source = try bench.write("a.jsonl", row)
        let parquet = try await ParquetFixture.write("SELECT * FROM read_json('\(source)', sample_size=-1)", bench)
        #expect(try await bench.operations.validate(parquet, format: format, maximumProblems: 5).problems == [])
        #expect(try await bench.prepare(parquet, format).written == 1)
    }

    @Test func whatIsNeededMustNotBeNull() throws {
        let part =
            #"{"messages":[{"role":"user","content":[{"text":null,"toolUse":null}]},{"role":"assistant","content":[{"text":"a"}]}]}"#
        #expect(try FormatChecks.problems(part, .novaSFT) == ["$.messages[0].content[0] missing"])
        let content = #"{"messages":[{"role":"user","content":null},{"role":"assistant","content":[{"text":"a"}]}]}"#
        #expect(try FormatChecks.problems(content, .novaSFT) == ["$.messages[0].content wrong_type"])
        let twice =
            #"{"messages":[{"role":"user","content":[{"text":null,"text":"q"}]},{"role":"assistant","content":[{"text":"a"}]}]}"#
        #expect(try FormatChecks.problems(twice, .novaSFT) == ["$.messages[0].content[0].text duplicate_key"])
    }
}

/// What AWS's own tools say of rows for Nova: the Forge SDK's refusals are problems, the published checker's warnings.
@Suite(.timeLimit(.minutes(5))) struct NovaAdviceTests {
    private static func row(_ text: String, rest: String = #","schemaVersion":"bedrock-conversation-2024""#) -> String {
        #"{"messages":[{"role":"user","content":[{"text":"q"}]},{"role":"assistant","content":[{"text":"\#(text)"}]}]\#(rest)}"#
    }

    @Test(arguments: [
        "System:", "SYSTEM:", "User:", "USER:", "Bot:", "BOT:", "Assistant:", "ASSISTANT:", "Thought:", "[EOS]",
        "<image>",
        "<video>", "<unk>",
    ])
    func exactSpellingsAreProblems(_ word: String) throws {
        for text in [word, "say: user: é \(word) x", "a\(word)"] {
            let path = "$.messages[1].content[0].text reserved_word"
            #expect(try FormatChecks.problems(Self.row(text), .novaSFT) == [path])
            #expect(try FormatChecks.problems(Self.row(text), .novaSFT, warnings: true) == [])
            let reward = #"{"messages":[{"role":"user","content":"\#(text)"}],"reference_answer":"42"}"#
            #expect(try FormatChecks.problems(reward, .novaRLVR) == [])
            #expect(
                try FormatChecks.problems(reward, .novaRLVR, warnings: true) == ["$.messages[0].content reserved_word"])
        }
    }

    @Test(arguments: ["system:", "uSER:", "bot:", "assistant:", "THOUGHT:", "thought:", "[eos]", "<Image>", "<UNK>"])
    func otherSpellingsAreWarnings(_ word: String) throws {
        #expect(try FormatChecks.problems(Self.row("a \(word)"), .novaSFT) == [])
        #expect(
            try FormatChecks.problems(Self.row("a \(word)"), .novaSFT, warnings: true) == [
                "$.messages[1].content[0].text reserved_word"
            ])
    }

    @Test(arguments: ["User :", "the user", "EOS", "<img>", "unk", "a: b", "[x]", "<", "[", ":"])
    func otherWordsAreNothing(_ text: String) throws {
        #expect(try FormatChecks.problems(Self.row(text), .novaSFT, warnings: true) == [])
        #expect(try FormatChecks.problems(Self.row(text), .novaSFT) == [])
    }

    @Test func theOffsetIsNamedAndResultsOfToolsCount() async throws {
        let bench = try Workbench()
        let tool =
            #"{"schemaVersion":"bedrock-conversation-2024","messages":[{"role":"user","content":[{"text":"q"}]},"#
            + #"{"role":"assistant","content":[{"toolUse":{"toolUseId":"1","name":"f","input":{}}}]},"#
            + #"{"role":"user","content":[{"toolResult":{"toolUseId":"1","content":[{"text":"é [EOS]"}]}}]},"#
            + #"{"role":"assistant","content":[{"text":"a"}]}]}"#
        #expect(try FormatChecks.problems(tool.replacing("é [EOS]", with: "nan"), .novaSFT) == [])
        let report = try await bench.operations.validate(
            DataSource(try bench.write("a.jsonl", tool)), format: .novaSFT, target: "bedrock", maximumProblems: 5)
        #expect(report.problems.map(\.path) == ["$.messages[2].content[0].toolResult.content[0].text"])
        #expect(report.problems[0].message.contains("[EOS] at character 3"))
        #expect(report.warnings.map(\.rule) == [.reported])
        #expect(report.warnings[0].message.contains("nova-2-sft-data-prep.html"))
    }

    @Test func whatOnlySomeRowsHaveIsAWarning() async throws {
        let bench = try Workbench()
        let version = #","schemaVersion":"bedrock-conversation-2024""#
        let rows = [
            Self.row("a", rest: version), Self.row("a", rest: #","schemaVersion":"1""#), Self.row("a", rest: ""),
            Self.row("a", rest: version + #","system":[{"text":"s"}]"#),
            Self.row("a", rest: version).replacing(
                #"{"text":"a"}"#, with: #"{"toolUse":{"toolUseId":"1","name":"f","input":{}}}"#),
        ]
        let report = try await bench.operations.validate(
            try bench.write("a.jsonl", rows.joined(separator: "\n")), format: .novaSFT, maximumProblems: 9)
        #expect(report.invalid == 0)
        #expect(
            report.warnings.map { "\($0.line) \($0.path) \($0.rule.rawValue)" } == [
                "2 $.schemaVersion value_not_allowed", "3 $.schemaVersion missing", "4 $.system inconsistent_member",
                "5 $.messages inconsistent_member",
            ])
        #expect(report.warnings[1].message.hasPrefix("1 of 5 rows do not have the member"))
        let without = try await bench.operations.validate(
            try bench.write("b.jsonl", rows[2]), format: .novaSFT, maximumProblems: 9)
        #expect(without.warnings.map(\.rule) == [.missing])
    }
}
