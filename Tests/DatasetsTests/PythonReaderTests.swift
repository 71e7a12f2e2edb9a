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

/// Rows of public shapes: what inspect prints for them is valid, and is read by what trainers read with.
@Suite(.enabled(if: !PythonDatasets.installed.isEmpty), .timeLimit(.minutes(5))) struct PythonReaderTests {
    struct Shape: Sendable {
        let name: String
        /// The format that the rows have for certain.
        let own: FormatID?
        /// Those of the commands that inspect prints, in its order.
        let printed: [FormatID]
        /// What the commands say that they lose, and what those to one format lose beside it.
        var leftOut: [String] = []
        var lost: [FormatID: [String]] = [:]
        let rows: [String]
    }

    static let shapes = [
        Shape(
            name: "alpaca", own: nil, printed: [.sftChat, .vertexMessages, .sft],
            rows: [
                #"{"instruction":"Translate to French.","input":"Good morning","output":"Bonjour"}"#,
                #"{"instruction":"Say hi.","input":"","output":"hi"}"#,
            ]),
        Shape(
            name: "alpaca-history", own: nil, printed: [.sftChat, .vertexMessages, .sft], leftOut: ["history"],
            rows: [
                #"{"instruction":"Translate to French.","input":"Good morning","output":"Bonjour","history":[["q","a"]]}"#,
                #"{"instruction":"Say hi.","input":"","output":"hi","history":[]}"#,
            ]),
        Shape(
            name: "sharegpt", own: nil, printed: [.sftChat, .vertexMessages, .gptOSSSFT], leftOut: ["id"],
            rows: [
                #"{"id":"1","conversations":[{"from":"human","value":"Hi"},{"from":"gpt","value":"Hello."}]}"#,
                #"{"id":"2","conversations":[{"from":"system","value":"Be kind."},{"from":"human","value":"Hi"},{"from":"gpt","value":"Hello."},{"from":"human","value":"Bye"},{"from":"gpt","value":"Bye!"}]}"#,
            ]),
        Shape(
            name: "sharegpt-tools", own: nil, printed: [.novaSFT, .gemini],
            rows: [
                #"{"conversations":[{"from":"human","value":"Where is it?"},{"from":"function_call","value":"{\"name\": \"find\", \"arguments\": {\"q\": \"Where is it?\"}}"},{"from":"observation","value":"Friday"},{"from":"gpt","value":"On Friday."}],"tools":"[{\"name\": \"find\", \"description\": \"Finds.\", \"parameters\": {\"type\": \"object\", \"properties\": {\"q\": {\"type\": \"string\"}}}}]"}"#,
                #"{"conversations":[{"from":"human","value":"And now?"},{"from":"function_call","value":"{\"name\": \"find\", \"arguments\": {\"q\": \"And now?\"}}"},{"from":"observation","value":"Friday"},{"from":"gpt","value":"On Friday."}],"tools":"[{\"name\": \"find\", \"description\": \"Finds.\", \"parameters\": {\"type\": \"object\", \"properties\": {\"q\": {\"type\": \"string\"}}}}]"}"#,
            ]),
        Shape(
            name: "openai-tools", own: nil, printed: [.novaSFT, .gemini],
            rows: [
                #"{"messages":[{"role":"user","content":"Where is it?"},{"role":"assistant","content":null,"tool_calls":[{"id":"c1","type":"function","function":{"name":"find","arguments":"{\"q\":\"card\",\"n\":3}"}}]},{"role":"tool","tool_call_id":"c1","content":"{\"day\":\"Friday\"}"},{"role":"assistant","content":"On Friday."}],"tools":[{"type":"function","function":{"name":"find","description":"Finds.","parameters":{"type":"object","properties":{"q":{"type":"string"}}}}}]}"#,
                #"{"messages":[{"role":"system","content":"Be brief."},{"role":"user","content":"And?"},{"role":"assistant","content":null,"tool_calls":[{"id":"c2","type":"function","function":{"name":"find","arguments":"{\"q\":\"bill\",\"deep\":true}"}}]},{"role":"tool","tool_call_id":"c2","content":"nothing"},{"role":"assistant","content":"No."}],"tools":[{"type":"function","function":{"name":"find","description":"Finds.","parameters":{"type":"object","properties":{"q":{"type":"string"}}}}}]}"#,
            ]),
        Shape(
            name: "openai-weight", own: .gptOSSSFT, printed: [.sftChat, .vertexMessages, .novaSFT],
            lost: [.novaSFT: ["messages[].weight"]],
            rows: [
                #"{"messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":"Hello.","weight":0},{"role":"user","content":"Bye"},{"role":"assistant","content":"Bye!","weight":1}]}"#,
                #"{"messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":"Hello.","weight":1}]}"#,
            ]),
        Shape(
            name: "anthropic", own: nil, printed: [.novaSFT, .gemini],
            rows: [
                #"{"system":"Be brief.","messages":[{"role":"user","content":"Where is it?"},{"role":"assistant","content":[{"type":"text","text":"Let me see."},{"type":"tool_use","id":"t1","name":"find","input":{"q":"card"}}]},{"role":"user","content":[{"type":"tool_result","tool_use_id":"t1","content":"Friday"}]},{"role":"assistant","content":"On Friday."}]}"#,
                #"{"system":"Be brief.","messages":[{"role":"user","content":"And now?"},{"role":"assistant","content":[{"type":"text","text":"Let me see."},{"type":"tool_use","id":"t1","name":"find","input":{"q":"card"}}]},{"role":"user","content":[{"type":"tool_result","tool_use_id":"t1","content":"Friday"}]},{"role":"assistant","content":"On Friday."}]}"#,
            ]),
        Shape(
            name: "preference", own: .dpo, printed: [.novaDPO, .gptOSSDPO, .geminiPreference],
            rows: [
                #"{"prompt":"2 + 2?","chosen":"4","rejected":"5"}"#,
                #"{"prompt":"3 + 3?","chosen":"6","rejected":"No."}"#,
            ]),
        Shape(
            name: "llamafactory-preference", own: nil, printed: [.dpo, .novaDPO, .gptOSSDPO],
            rows: [
                #"{"conversations":[{"from":"human","value":"q 0"}],"chosen":{"from":"gpt","value":"good 0"},"rejected":{"from":"gpt","value":"bad 0"}}"#,
                #"{"conversations":[{"from":"human","value":"q 1"}],"chosen":{"from":"gpt","value":"good 1"},"rejected":{"from":"gpt","value":"bad 1"}}"#,
            ]),
        Shape(
            name: "ultrafeedback", own: nil, printed: [.dpo, .novaDPO, .geminiPreference],
            leftOut: ["score_chosen", "score_rejected"],
            rows: [
                #"{"prompt":"q 0","chosen":[{"role":"user","content":"q 0"},{"role":"assistant","content":"good 0"}],"rejected":[{"role":"user","content":"q 0"},{"role":"assistant","content":"bad 0"}],"score_chosen":8.5,"score_rejected":3.0}"#,
                #"{"prompt":"q 1","chosen":[{"role":"user","content":"q 1"},{"role":"assistant","content":"good 1"}],"rejected":[{"role":"user","content":"q 1"},{"role":"assistant","content":"bad 1"}],"score_chosen":8.5,"score_rejected":3.0}"#,
            ]),
        Shape(
            name: "implicit", own: nil, printed: [.dpo, .novaDPO, .gptOSSDPO],
            rows: [
                #"{"chosen":[{"role":"user","content":"q 0"},{"role":"assistant","content":"good 0"}],"rejected":[{"role":"user","content":"q 0"},{"role":"assistant","content":"bad 0"}]}"#,
                #"{"chosen":[{"role":"user","content":"q 1"},{"role":"assistant","content":"good 1"}],"rejected":[{"role":"user","content":"q 1"},{"role":"assistant","content":"bad 1"}]}"#,
            ]),
        Shape(
            name: "kto", own: nil, printed: [.sftChat, .vertexMessages, .sft],
            rows: [
                #"{"prompt":"q 0","completion":"a 0","label":true}"#,
                #"{"prompt":"q 1","completion":"a 1","label":false}"#,
                #"{"prompt":"q 2","completion":"a 2","label":true}"#,
                #"{"prompt":"q 3","completion":"a 3","label":false}"#,
            ]),
        Shape(
            name: "evaluation", own: nil, printed: [.sftChat, .vertexMessages, .sft], leftOut: ["category"],
            rows: [
                #"{"prompt":"How many are 0?","referenceResponse":"They are 0.","category":"math"}"#,
                #"{"prompt":"How many are 1?","referenceResponse":"They are 1.","category":"math"}"#,
            ]),
        Shape(
            name: "verl", own: .rlvr, printed: [.novaRLVR, .rlvrLegacy],
            lost: [.novaRLVR: ["ability", "data_source", "extra_info"]],
            rows: [
                #"{"data_source":"gsm8k","prompt":[{"role":"user","content":"17 + 25?"}],"ability":"math","reward_model":{"style":"rule","ground_truth":"42"},"extra_info":{"index":0,"split":"train","more":{"a":[1,2]}}}"#,
                #"{"data_source":"gsm8k","prompt":[{"role":"user","content":"1 + 1?"}],"ability":"math","reward_model":{"style":"rule","ground_truth":"2"},"extra_info":{"index":1,"split":"train","more":{"a":[],"b":"x"}}}"#,
            ]),
        Shape(
            name: "gsm8k", own: nil, printed: [.sftChat, .vertexMessages, .sft],
            rows: [
                #"{"question":"How many is 0 + 1?","answer":"It is one more.\n#### 1"}"#,
                #"{"question":"How many is 1 + 1?","answer":"It is one more.\n#### 2"}"#,
            ]),
        Shape(
            name: "gemini", own: .gemini, printed: [.sftChat, .vertexMessages, .gptOSSSFT],
            lost: [.vertexMessages: ["messages[].weight"]],
            rows: [
                #"{"systemInstruction":{"parts":[{"text":"Be brief."}]},"contents":[{"role":"user","parts":[{"text":"Hi"}]},{"role":"model","parts":[{"text":"Hello."}],"weight":0},{"role":"user","parts":[{"text":"Bye"}]},{"role":"model","parts":[{"text":"Bye."}],"weight":1}]}"#,
                #"{"contents":[{"role":"user","parts":[{"text":"Hi"}]},{"role":"model","parts":[{"text":"Hello."}]}]}"#,
            ]),
        Shape(
            name: "nova", own: .novaSFT, printed: [.sftChat, .vertexMessages, .gptOSSSFT],
            rows: [
                #"{"schemaVersion":"bedrock-conversation-2024","system":[{"text":"Be brief."}],"messages":[{"role":"user","content":[{"text":"q 0"}]},{"role":"assistant","content":[{"text":"a 0"}]}]}"#,
                #"{"schemaVersion":"bedrock-conversation-2024","system":[{"text":"Be brief."}],"messages":[{"role":"user","content":[{"text":"q 1"}]},{"role":"assistant","content":[{"text":"a 1"}]}]}"#,
            ]),
        Shape(
            name: "dolly", own: nil, printed: [.sftChat, .vertexMessages, .sft], leftOut: ["category"],
            rows: [
                #"{"instruction":"Who is 0?","context":"He is Bob.","response":"Bob 0","category":"open_qa"}"#,
                #"{"instruction":"Who is 1?","context":"","response":"Bob 1","category":"open_qa"}"#,
            ]),
        Shape(
            name: "chatgpt", own: nil, printed: [],
            rows: [
                #"{"title":"Trip 0","mapping":{"a":{"id":"a"}},"current_node":"0f9d3d2e-6a6c-4c83-9a0e-8d9a1a3f7b10"}"#,
                #"{"title":"Trip 1","mapping":{"a":{"id":"a"}},"current_node":"0f9d3d2e-6a6c-4c83-9a0e-8d9a1a3f7b11"}"#,
            ]),
    ]

    @Test func whatInspectPrintsIsReadWithoutLoss() async throws {
        let bench = try Workbench()
        var files: [String] = []
        func check(_ file: String, _ format: FormatID) async throws {
            let seen = try await bench.operations.validate(file, format: format, maximumProblems: 5)
            #expect(seen.problems == [], "\(file)")
            #expect(!seen.warnings.contains { $0.rule == .mixedKinds }, "\(file)")
            files.append(file)
        }
        for shape in Self.shapes {
            let source = try bench.write("\(shape.name).jsonl", shape.rows.joined(separator: "\n"))
            let report = try await bench.operations.inspect(source)
            #expect((report.confidence == .high ? report.format : nil) == shape.own, "\(shape.name)")
            if let own = shape.own { try await check(source, own) }
            let commands = (report.json["suggestedFormats"]?.array ?? []).prefix(3)
            #expect(commands.map { $0["format"]?.string } == shape.printed.map(\.rawValue), "\(shape.name)")
            for (command, format) in zip(commands, shape.printed) {
                let prepared = try await bench.prepare(
                    source, format,
                    map: (command["map"]?.object?.members ?? []).reduce(into: [:]) { $0[$1.key] = $1.value.string },
                    out: "\(shape.name)-\(format)"
                ) {
                    for (column, values) in command["only"]?.object?.members ?? [] {
                        $0.only[column] = values.array?.compactMap(\.string)
                    }
                }
                #expect(prepared.written + prepared.excludedByOnly == shape.rows.count, "\(shape.name) \(format)")
                #expect(command["rowsConverted"]?.int == Int64(prepared.written), "\(shape.name) \(format)")
                let said = command["leftOut"]?.array?.compactMap { $0["column"]?.string }
                let leftOut = shape.leftOut + (shape.lost[format] ?? [])
                #expect(said == leftOut, "\(shape.name) \(format)")
                let lost = prepared.leftOut.columns.filter { $0.rows > 0 }.map(\.name) + prepared.lost.keys
                #expect(lost.sorted() == leftOut.sorted(), "\(shape.name) \(format)")
                for file in prepared.dataset.files where file.rows > 0 { try await check(file.path, format) }
            }
        }
        let all = files
        try await withThrowingTaskGroup(of: String?.self) { group in
            for library in PythonDatasets.installed { group.addTask { try await library.fault(of: all, bench) } }
            for try await fault in group { #expect(fault == nil) }
        }
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
