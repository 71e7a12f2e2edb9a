import Core
import Foundation
import TestSupport
import Testing

@testable import Datasets

/// The Python library `datasets` in both of its present major versions, which `Scripts/bootstrap` installs.
enum PythonDatasets: String, CaseIterable {
    case three = "3"
    case four = "4"

    private static let tools = DuckDBForTests.packageRoot + "/.build/tools/"

    /// Both versions; none where they could not be installed, and then the tests are skipped by name.
    static let installed = FileManager.default.fileExists(atPath: tools + "datasets-3/datasets") ? allCases : []

    /// What the library says of files: nil when it has all of their rows, else why not.
    func fault(of files: [String], _ bench: Workbench) async throws -> String? {
        let (output, errors) = (bench.folder.file("\(rawValue).out"), bench.folder.file("\(rawValue).err"))
        let script = DuckDBForTests.packageRoot + "/Tests/Clients/load_datasets.py"
        let status = try await TestProgram.run(
            "/usr/bin/env",
            [
                "PYTHONPATH=\(self == .three ? Self.tools + "datasets-3" : "")", Self.tools + "venv/bin/python", script,
                bench.folder.file(rawValue),
            ]
                + files, output: output, errors: errors)
        let words = String(decoding: try DurableFile.read(status == 0 ? output : errors, limit: 1 << 20), as: UTF8.self)
        guard status == 0 else { return words }
        #expect(words.hasPrefix("datasets \(rawValue)."))
        return nil
    }
}

/// Rows of public shapes: prepared, valid, and read by what trainers read with.
@Suite(.enabled(if: !PythonDatasets.installed.isEmpty), .timeLimit(.minutes(5))) struct PythonReaderTests {
    struct Shape: Sendable {
        let name: String
        let format: FormatID
        var map: [String: String] = [:]
        let rows: [String]
    }

    private static let tools =
        #""tools":[{"type":"function","function":{"name":"find","description":"Finds.","parameters":{"type":"object","properties":{"q":{"type":"string"}}}}}]"#
    private static let calls = [
        #"{"messages":[{"role":"user","content":"Where is it?"},{"role":"assistant","content":null,"tool_calls":[{"id":"c1","type":"function","function":{"name":"find","arguments":"{\"q\":\"card\",\"n\":3}"}}]},{"role":"tool","tool_call_id":"c1","content":"{\"day\":\"Friday\"}"},{"role":"assistant","content":"On Friday."}],\#(tools)}"#,
        #"{"messages":[{"role":"system","content":"Be brief."},{"role":"user","content":"And?"},{"role":"assistant","content":null,"tool_calls":[{"id":"c2","type":"function","function":{"name":"find","arguments":"{\"q\":\"bill\",\"deep\":true}"}}]},{"role":"tool","tool_call_id":"c2","content":"nothing"},{"role":"assistant","content":"No."}],\#(tools)}"#,
    ]

    static let shapes = [
        Shape(
            name: "alpaca", format: .sft, map: ["prompt": "instruction", "completion": "output"],
            rows: [
                #"{"instruction":"Name a colour.","input":"","output":"Blue."}"#,
                #"{"instruction":"Say “grüß dich” 🙂","input":"","output":"line\nline\t\"quoted\""}"#,
            ]),
        Shape(
            name: "sharegpt", format: .sftChat, map: ["messages": "conversations"],
            rows: [
                #"{"id":"1","conversations":[{"from":"human","value":"Hi"},{"from":"gpt","value":"Hello."}]}"#,
                #"{"id":"2","conversations":[{"from":"system","value":"Be kind."},{"from":"human","value":"Hi"},{"from":"gpt","value":"Hello."},{"from":"human","value":"Bye"},{"from":"gpt","value":"Bye!"}]}"#,
            ]),
        Shape(name: "openai", format: .novaSFT, map: ["messages": "messages", "tools": "tools"], rows: calls),
        Shape(name: "openai", format: .gemini, map: ["messages": "messages", "tools": "tools"], rows: calls),
        Shape(
            name: "preference", format: .dpo, map: ["prompt": "prompt", "chosen": "chosen", "rejected": "rejected"],
            rows: [
                #"{"prompt":"2 + 2?","chosen":"4","rejected":"5"}"#,
                #"{"prompt":"3 + 3?","chosen":"6","rejected":"No."}"#,
            ]),
        Shape(
            name: "verl", format: .rlvr,
            rows: [
                #"{"data_source":"gsm8k","prompt":[{"role":"user","content":"17 + 25?"}],"ability":"math","reward_model":{"style":"rule","ground_truth":"42"},"extra_info":{"index":0,"split":"train","more":{"a":[1,2]}}}"#,
                #"{"data_source":"gsm8k","prompt":[{"role":"user","content":"1 + 1?"}],"ability":"math","reward_model":{"style":"rule","ground_truth":"2"},"extra_info":{"index":1,"split":"train","more":{"a":[],"b":"x"}}}"#,
            ]),
        Shape(
            name: "nova", format: .novaRLVR,
            rows: [#"{"id":"1","messages":[{"role":"user","content":"17 + 25?"}],"reference_answer":"42"}"#]),
        Shape(
            name: "gemini", format: .gemini,
            rows: [
                #"{"systemInstruction":{"parts":[{"text":"Be brief."}]},"contents":[{"role":"user","parts":[{"text":"Hi"}]},{"role":"model","parts":[{"text":"Hello."}],"weight":0},{"role":"user","parts":[{"text":"Bye"}]},{"role":"model","parts":[{"text":"Bye."}],"weight":1}]}"#,
                #"{"contents":[{"role":"user","parts":[{"text":"Hi"}]},{"role":"model","parts":[{"text":"Hello."}]}]}"#,
            ]),
    ]

    @Test func preparedRowsAreReadWithoutLoss() async throws {
        let bench = try Workbench()
        var files: [String] = []
        for (number, shape) in Self.shapes.enumerated() {
            let source = try bench.write("\(number)-\(shape.name).jsonl", shape.rows.joined(separator: "\n"))
            let report = try await bench.prepare(source, shape.format, map: shape.map, out: "out\(number)")
            #expect(report.written == shape.rows.count, "\(shape.name)")
            files += report.dataset.files.map(\.path)
            let seen = try await bench.operations.validate(files[number], format: shape.format, maximumProblems: 5)
            #expect(seen.problems == [])
            #expect(!seen.warnings.contains { $0.rule == .mixedKinds })
        }
        for library in PythonDatasets.installed { #expect(try await library.fault(of: files, bench) == nil) }
    }

    /// What `data validate` warns of: the older library stops at it.
    @Test(arguments: [#"{"a":1}|{"a":"x"}"#, #"{"m":"42"}|{"m":[1,2]}"#, #"{"m":{"n":1}}|{"m":{"n":"x"}}"#])
    func kindsThatChangeStopTheLibrary(_ pair: String) async throws {
        let bench = try Workbench()
        let rows = pair.split(separator: "|").map { #"{"prompt":"a","completion":"b",\#($0.dropFirst())"# }
        let source = try bench.write("a.jsonl", rows.joined(separator: "\n"))
        let report = try await bench.operations.validate(source, format: .sft, maximumProblems: 5)
        #expect(report.warnings.map(\.rule) == [.mixedKinds])
        #expect(try await PythonDatasets.three.fault(of: [source], bench) != nil)
    }
}
