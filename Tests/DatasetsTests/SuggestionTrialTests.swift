import Core
import Testing

@testable import Datasets

/// What inspect suggests was tried: the share that it tells is the share that prepare converts, and what a command leaves
/// out is named.
@Suite(.timeLimit(.minutes(5))) struct SuggestionTrialTests {
    private static func only(_ suggestion: FormatSuggestion) -> [String: String] {
        Dictionary(suggestion.map.map { ($0.role, $0.column) }, uniquingKeysWith: { first, _ in first })
    }

    /// Every suggestion does what it says, for all rows of a small file.
    private func checkAll(_ report: InspectReport, _ source: String, _ bench: Workbench) async throws {
        for suggestion in report.formats {
            let prepared = try await bench.prepare(
                source, suggestion.format, map: Self.only(suggestion), out: suggestion.format.rawValue
            ) { $0.only = suggestion.only }
            #expect(prepared.written == suggestion.trial.converted, "\(suggestion.format)")
            #expect(prepared.excludedByOnly == suggestion.trial.excluded, "\(suggestion.format)")
        }
    }

    @Test func theShareThatConvertsIsTold() async throws {
        let bench = try Workbench()
        let rows = (0..<40).map { #"{"question":"q \#($0)","answer":"\#($0 % 4 == 0 ? "" : "a \($0)")"}"# }
        let source = try bench.write("a.jsonl", rows.joined(separator: "\n"))
        let report = try await bench.operations.inspect(source)
        let first = try #require(report.formats.first)
        #expect(first.trial.rows == 40)
        #expect(first.trial.converted == 30)
        #expect(first.trial.share == 0.75)
        #expect(first.trial.fault?.hasPrefix("$.answer: ") == true)
        #expect(first.json["rowsConverted"]?.int == 30)
        try await checkAll(report, source, bench)
    }

    @Test func aCommandThatConvertsNothingIsNotPrinted() async throws {
        let bench = try Workbench()
        let row =
            #"{"conversations":[{"from":"human","value":"q"},{"from":"narrator","value":"x"},{"from":"gpt","value":"a"}]}"#
        let report = try await bench.operations.inspect(try bench.write("a.jsonl", row))
        #expect(report.mapping.isComplete)
        #expect(report.formats.isEmpty)
        let warning = try #require(report.warnings.first { $0.code == "nothing_converts" })
        #expect(warning.message.contains("of 1 row tried, prepare --format sft-chat rejects all; $.conversations"))
    }

    @Test(
        arguments: [
            // A ChatGPT export: names of nodes are no answers.
            (
                #"{"title":"Trip {n}","mapping":{"a":{"id":"a"}},"current_node":"0f9d3d2e-6a6c-4c83-9a0e-8d9a1a3f7b{n}"}"#,
                [:], [:]
            ),
            // Rows for evaluation: the answer is the reference, not the subject.
            (
                #"{"prompt":"How many are {n}?","referenceResponse":"They are {n}.","category":"math"}"#,
                ["prompt": "prompt", "completion": "referenceResponse"], ["category": 30]
            ),
            (
                #"{"instruction":"i {n}","input":"","output":"o {n}","history":[["q","a"]],"id":{n}}"#,
                ["prompt": "instruction", "completion": "output"], ["history": 30, "id": 30]
            ),
            // A picture as Parquet files hold it.
            (
                #"{"question":"q {n}","answer":"a {n}","image":{"bytes":"AAAA","path":"{n}.png"}}"#,
                ["prompt": "question", "completion": "answer"], ["image": 30]
            ),
            (
                #"{"messages":[{"role":"user","content":"<image>What?"},{"role":"assistant","content":"{n}"}],"images":["a"]}"#,
                ["messages": "messages"], ["images": 30]
            ),
        ] as [(String, [String: String], [String: Int])])
    func columnsThatACommandLeavesOutAreNamed(
        _ row: String, _ map: [String: String], _ leftOut: [String: Int]
    ) async throws {
        let bench = try Workbench()
        let rows = (10..<40).map { row.replacing("{n}", with: String($0)) }
        let source = try bench.write("a.jsonl", rows.joined(separator: "\n"))
        let report = try await bench.operations.inspect(source)
        #expect(report.formats.isEmpty == map.isEmpty)
        guard let first = report.formats.first else { return }
        #expect(Self.only(first) == map)
        #expect(first.trial.converted == 30)
        #expect(Dictionary(uniqueKeysWithValues: first.trial.leftOut.map { ($0.column, $0.rows) }) == leftOut)
        try await checkAll(report, source, bench)
    }

    /// Input is part of what is asked, where there is any.
    @Test func columnsThatBelongTogetherAreJoined() async throws {
        let bench = try Workbench()
        let source = try bench.write(
            "a.jsonl",
            #"{"instruction":"Translate to French.","input":"Good morning","output":"Bonjour"}"# + "\n"
                + #"{"instruction":"Say hi.","input":"","output":"hi"}"#)
        let report = try await bench.operations.inspect(source)
        let first = try #require(report.formats.first { $0.format == .sft })
        #expect(Self.only(first) == ["prompt": #"{instruction}\n\n{input}"#, "completion": "output"])
        #expect(first.trial.leftOut == [])
        let prepared = try await bench.prepare(source, map: Self.only(first))
        #expect(
            try bench.lines(prepared.dataset.files[0].path).map { $0["prompt"]?.string }
                == ["Translate to French.\n\nGood morning", "Say hi."])
    }

    /// LlamaFactory's shape: a list that asks, and two messages that answer.
    @Test func preferencesAreSuggestedAsSuch() async throws {
        let bench = try Workbench()
        let rows = (0..<12).map {
            #"{"conversations":[{"from":"human","value":"q \#($0)"}],"chosen":{"from":"gpt","value":"good \#($0)"},"#
                + #""rejected":{"from":"gpt","value":"bad \#($0)"}}"#
        }
        let source = try bench.write("a.jsonl", rows.joined(separator: "\n"))
        let report = try await bench.operations.inspect(source)
        let first = try #require(report.formats.first)
        #expect(Self.only(first) == ["prompt": "conversations", "chosen": "chosen", "rejected": "rejected"])
        #expect(first.trial.converted == 12 && first.trial.leftOut == [])
        // None that would train on a question without its answer.
        #expect(report.formats.allSatisfy { $0.map.contains { $0.role == "rejected" } })
        try await checkAll(report, source, bench)
    }

    /// An empty column is no loss; one that is filled in some rows is.
    @Test func onlyRowsWithAValueCount() async throws {
        let bench = try Workbench()
        let rows = (0..<10).map {
            #"{"question":"q \#($0)","answer":"a","note":"\#($0 < 3 ? "n" : " ")","x":null}"#
        }
        let report = try await bench.operations.inspect(try bench.write("a.jsonl", rows.joined(separator: "\n")))
        #expect(report.formats.first?.trial.leftOut == [.init(column: "note", rows: 3)])
    }

    @Test(arguments: ["a.jsonl", "a.csv"]) func unwantedAnswersAreNotTrained(_ name: String) async throws {
        let bench = try Workbench()
        let rows = (0..<20).map { (prompt: "p \($0)", completion: "c \($0)", isWanted: $0 % 4 != 0) }
        let text =
            name == "a.csv"
            ? "prompt,completion,label\n"
                + rows.map { "\($0.prompt),\($0.completion),\($0.isWanted ? "True" : "False")\n" }.joined()
            : rows.map { #"{"prompt":"\#($0.prompt)","completion":"\#($0.completion)","label":\#($0.isWanted)}"# }
                .joined(separator: "\n")
        let source = try bench.write(name, text)
        let report = try await bench.operations.inspect(source)
        #expect(report.mapping.remarks.contains { $0.hasPrefix("label says which answers are wanted (as for KTO)") })
        #expect(!report.formats.isEmpty)
        for suggestion in report.formats {
            #expect(suggestion.only["label"]?.contains("true") == true)
            #expect(suggestion.trial.excluded == 5)
            #expect(suggestion.trial.converted == 15)
        }
        try await checkAll(report, source, bench)
    }

    /// A label that is the answer itself says nothing about other answers.
    @Test func aClassIsNoVerdict() async throws {
        let bench = try Workbench()
        let rows = (0..<20).map { #"{"text":"some text \#($0)","label":\#($0 % 2 == 0)}"# }
        let report = try await bench.operations.inspect(try bench.write("a.jsonl", rows.joined(separator: "\n")))
        #expect(report.suggestedMapping == ["prompt": "text", "completion": "label"])
        #expect(report.formats.first?.only == [:])
    }

    @Test func aTemplateIsNoRow() async throws {
        let bench = try Workbench()
        let template = #"{"prompt":"Instruction:\n{instruction}\n","completion":" {response}"}"#
        let source = try bench.write("template.json", template)
        let error = try await codedError { _ = try await bench.operations.inspect(source) }
        #expect(error?.code == DatasetError.sourceDamaged)
        #expect(error?.hint?.contains("--template \(source)") == true)
        #expect(error?.message.contains("no row: {instruction}, {response} stand for columns") == true)
        // Beside the rows it is left out; a row with braces that are no column's name is a row.
        let folder = try bench.folder(named: "set")
        _ = try bench.write("set/template.json", template)
        _ = try bench.write("set/train.jsonl", #"{"prompt":"a {x}","completion":"b"}"#)
        #expect(try await bench.operations.inspect(folder).rows == 1)
        let braces = try bench.write("a.json", #"{"prompt":"f() { return {} }","completion":"{ }"}"#)
        #expect(try await bench.operations.inspect(braces).rows == 1)
    }

    @Test func aSampleIsTheSameHoweverItCame() {
        let rows = (0..<1_000).map { number in
            (Array("row \(number)".utf8).withUnsafeBytes { StableHash.hash($0) }, "{\"n\":\(number)}")
        }
        func sample(_ rows: some Sequence<(UInt64, String)>) -> RowSample {
            var sample = RowSample()
            for (hash, line) in rows { Array(line.utf8).withUnsafeBytes { sample.add(hash, $0) } }
            return sample
        }
        let whole = sample(rows)
        var halves = sample(rows.suffix(400).reversed())
        halves.merge(sample(rows.prefix(600)))
        halves.merge(whole)
        #expect(whole.rows.map(\.hash) == rows.map(\.0).sorted().prefix(RowSample.rowLimit).map(\.self))
        #expect(halves.rows.map(\.line) == whole.rows.map(\.line))
        // Long rows: as many as fit, and one in any case.
        let long = String(repeating: "x", count: RowSample.byteLimit / 3)
        #expect(sample(rows.prefix(9).map { ($0.0, long) }).rows.count == 3)
        #expect(sample(rows.prefix(9).map { ($0.0, long + long + long + long) }).rows.count == 1)
    }
}
