import Core
import Foundation
import TestSupport
import Testing

@testable import Datasets

@Suite(.timeLimit(.minutes(5))) struct PreparationTests {
    private func rows(_ count: Int, seed: UInt64 = 1, kinds: Int = 1_000_000) -> String {
        var generator = SeededGenerator(seed: seed)
        return (0..<count).map { number in
            switch Int.random(in: 0..<20, using: &generator) {
            case 0: #"{"q":"","a":"x"}"#
            case 1: #"{"q":"only"}"#
            case 2: #"{"q":"broken"#
            case 3: #"{"q":\#(number),"a":true}"#
            case 4: #"{"q":["x"],"a":"y"}"#
            default:
                #"{"q":"text \#(Int.random(in: 0..<kinds, using: &generator)) \"é\"","a":"label\#(number % 7)"}"#
            }
        }.joined(separator: "\n")
    }

    @Test(arguments: [FormatID.sft, .sftChat, .gptOSSSFT, .vertexMessages, .vertexPromptCompletion, .gemini, .novaSFT])
    func whatIsWrittenIsValidAndNothingIsLost(_ format: FormatID) async throws {
        let bench = try Workbench()
        let source = try bench.write("a.jsonl", rows(5_000))
        let report = try await bench.prepare(source, format, map: ["prompt": "q", "completion": "a"]) {
            $0.validationSplit = 0.1
            $0.seed = 4
            $0.target = "none"
        }
        #expect(report.rows == 5_000)
        #expect(report.written + report.rejected == 5_000)
        #expect(report.dataset.files.map(\.split) == ["train", "validation"])
        for file in report.dataset.files {
            let checked = try await bench.operations.validate(file.path, format: format, maximumProblems: 3)
            #expect(checked.invalid == 0, "\(checked.problems)")
            #expect(checked.rows == file.rows)
            #expect(checked.characters == report.texts[file.split]?.characters)
            #expect(abs(checked.estimatedTokens - (report.texts[file.split]?.estimatedTokens ?? 0)) <= 1)
            let bytes = try DurableFile.read(file.path)
            #expect(bytes.count == file.bytes)
            #expect(SHA256Digest(of: bytes) == file.sha256)
        }
        #expect(try bench.lines(report.rejectedFile).count == report.rejected)
        let onDisk = try JSONValue(parsing: DurableFile.read(report.reportFile))
        #expect(onDisk == report.json)
        #expect(try PreparedDataset(folder: bench.folder.file("out")).digest == report.dataset.digest)
    }

    @Test func chatRowsHaveTheirShape() async throws {
        let bench = try Workbench()
        let source = try bench.write("a.jsonl", #"{"q":"Where?","a":"here"}"#)
        let report = try await bench.prepare(source, .sftChat, map: ["prompt": "q", "completion": "a"]) {
            $0.constants = ["system": "Be \"short\"."]
        }
        let text = String(decoding: try DurableFile.read(report.dataset.files[0].path), as: UTF8.self)
        #expect(
            text == #"{"prompt":[{"role":"system","content":"Be \"short\"."},{"role":"user","content":"Where?"}],"#
                + #""completion":[{"role":"assistant","content":"here"}]}"# + "\n")
    }

    @Test func listsOfMessagesPassThroughWhenTheyAreValid() async throws {
        let bench = try Workbench()
        let good = #"{"prompt":[{"role":"user","content":"x"}],"completion":[{"role":"assistant","content":"y"}]}"#
        let bad = #"{"prompt":[{"role":"assistant","content":"x"}],"completion":[{"role":"assistant","content":"y"}]}"#
        let report = try await bench.prepare(try bench.write("a.jsonl", good + "\n" + bad), .sftChat)
        #expect(report.written == 1)
        #expect(report.rejectedByRule == [.order: 1])
        #expect(try bench.lines(report.dataset.files[0].path) == [try JSONValue(parsing: good)])
    }

    @Test func theSameSeedGivesTheSameFilesAndAnotherSeedAnotherSplit() async throws {
        let text = rows(4_000)
        var digests: [SHA256Digest] = []
        for (threads, seed) in [(1, 9), (4, 9), (2, 10)] {
            let bench = try Workbench(threads: threads)
            let report = try await bench.prepare(
                try bench.write("a.jsonl", text), map: ["prompt": "q", "completion": "a"]
            ) {
                $0.validationSplit = 0.2
                $0.seed = UInt64(seed)
                $0.take = 2_000
            }
            #expect(report.written == 2_000)
            digests.append(report.dataset.digest)
        }
        #expect(digests[0] == digests[1])
        #expect(digests[0] != digests[2])
    }

    @Test(arguments: [0.05, 0.1, 0.5, 0.9]) func theSplitIsAPartitionWithoutSharedRows(_ share: Double) async throws {
        let bench = try Workbench()
        let source = try bench.write("a.jsonl", rows(3_000, kinds: 400))
        let whole = try await bench.prepare(source, map: ["prompt": "q", "completion": "a"], out: "whole")
        let split = try await bench.prepare(source, map: ["prompt": "q", "completion": "a"]) {
            $0.validationSplit = share
            $0.seed = 3
        }
        func lines(_ file: PreparedDataset.File) throws -> [ArraySlice<UInt8>] {
            try DurableFile.read(file.path).split(separator: 10)
        }
        let (train, validation) = (try lines(split.dataset.files[0]), try lines(split.dataset.files[1]))
        #expect(Set(train).isDisjoint(with: Set(validation)))
        let all = try lines(whole.dataset.files[0])
        #expect(
            (train + validation).map(Array.init).sorted { $0.lexicographicallyPrecedes($1) }
                == all.map(Array.init).sorted { $0.lexicographicallyPrecedes($1) })
        #expect(abs(Double(validation.count) / Double(all.count) - share) < 0.02)
        #expect(split.duplicates == all.count - Set(all).count)
        #expect(split.duplicates > 0)
    }

    @Test func excludedRowsAreCounted() async throws {
        let bench = try Workbench()
        let text = (0..<100).map { #"{"prompt":"t\#($0)","completion":"c\#($0 % 4)"}"# }.joined(separator: "\n")
        let report = try await bench.prepare(try bench.write("a.jsonl", text)) {
            $0.only = ["completion": ["c0", "c2"]]
            $0.take = 30
        }
        #expect(report.excludedByOnly == 50)
        #expect(report.excludedByTake == 20)
        #expect(report.written == 30)
        #expect(report.rejected == 0)
        #expect(report.json["excluded"] == ["only": 50, "take": 20])
        #expect(
            try bench.lines(report.dataset.files[0].path).allSatisfy {
                ["c0", "c2"].contains($0["completion"]?.string)
            })
    }

    @Test func badRequestsHaveTheirCodes() async throws {
        let bench = try Workbench()
        let source = try bench.write("a.jsonl", #"{"prompt":"a","completion":"b"}"#)
        let changes: [(ErrorCode, (inout PrepareRequest) -> Void)] = [
            (DatasetError.mappingInvalid, { $0.columns = ["promt": "prompt"] }),
            (
                DatasetError.mappingInvalid,
                {
                    $0.columns = ["prompt": "prompt"]; $0.constants = ["prompt": "x"]
                }
            ),
            (DatasetError.mappingInvalid, { $0.constants = ["completion": "  "] }),
            (DatasetError.optionInvalid, { $0.validationSplit = 1 }),
            (DatasetError.optionInvalid, { $0.validationSplit = -0.1 }),
            (DatasetError.optionInvalid, { $0.take = 0 }), (DatasetError.optionInvalid, { $0.only = ["prompt": []] }),
            (DatasetError.formatUnknown, { $0.format = FormatID(rawValue: "sftt") }),
            (
                DatasetError.mappingInvalid,
                {
                    $0.columns = ["prompt": "a", "input": "b"]; $0.format = .dpo
                }
            ),
            (DatasetError.nothingWritten, { $0.only = ["prompt": ["none"]] }),
        ]
        for (code, change) in changes {
            let found = try await errorCode { _ = try await bench.prepare(source, out: "x", change) }
            #expect(found == code)
        }
    }

    /// What prepare writes, validate accepts: also as a file.
    @Test func rowsTakenAsTheyAreHaveTheSameMembers() async throws {
        let bench = try Workbench()
        let row = #"{"prompt":[{"role":"user","content":"q"}],"reward_model":{"ground_truth":"4","style":"rule"}"#
        let nova =
            #"{"messages":[{"role":"user","content":[{"text":"q"}]},{"role":"assistant","content":[{"text":"a"}]}]"#
        let tools =
            #","toolConfig":{"tools":[{"toolSpec":{"name":"n","description":"d","inputSchema":{"json":{"type":"object"}}}}]}}"#
        let image =
            #"{"messages":[{"role":"user","content":[{"type":"image_url","image_url":{"url":"gs://b/a.png"}},{"type":"text","text":"q"}]},{"role":"assistant","content":"a"}]}"#
        let chat = #"{"messages":[{"role":"user","content":"q"},{"role":"assistant","content":"a"}]}"#
        let cases: [(FormatID, [String], Bool)] = [
            (.rlvr, [row + #","mine":1}"#, row + #","mine":2}"#], true),
            (.rlvr, [row + #","mine":1}"#, row + "}"], false),
            (.novaSFT, [nova + "}", nova + #","system":[{"text":"s"}]}"#], true),
            (.novaSFT, [nova + "}", nova + #","schemaVersion":"v"}"#], true), (.novaSFT, [nova + "}", chat], true),
            (.novaSFT, [nova + "}", nova + tools], false), (.vertexMessages, [image, image], true),
            (.vertexMessages, [chat, image], false),
            (
                .gemini,
                [
                    try FormatChecks.example(.gemini),
                    #"{"contents":[{"role":"user","parts":[{"text":"q"}]},{"role":"model","parts":[{"text":"a"}]}]}"#,
                ], true
            ),
        ]
        for (number, (format, rows, isAlike)) in cases.enumerated() {
            let source = try bench.write("\(number).jsonl", rows.joined(separator: "\n"))
            guard isAlike else {
                let code = try await errorCode { _ = try await bench.prepare(source, format, out: "\(number)") }
                #expect(code == DatasetError.rowsDiffer, "\(rows)")
                continue
            }
            let report = try await bench.prepare(source, format, out: "\(number)")
            #expect(report.written == 2)
            let checked = try await bench.operations.validate(
                report.dataset.files[0].path, format: format, maximumProblems: 3)
            #expect(checked.invalid == 0)
        }
        // A column that is kept is in every row.
        let source = try bench.write("kept.jsonl", row + #","mine":1}"# + "\n" + row + "}")
        #expect(try await bench.prepare(source, .rlvr, out: "kept") { $0.keep = ["mine"] }.written == 2)
    }

    @Test func nothingUsableKeepsTheReasons() async throws {
        let bench = try Workbench()
        let source = try bench.write("a.jsonl", "{\"other\":1}\nnot json\n")
        #expect(try await errorCode { _ = try await bench.prepare(source) } == DatasetError.nothingWritten)
        let rejected = try bench.lines(bench.folder.file("out/rejected.jsonl"))
        #expect(rejected.map { $0["rule"]?.string } == ["missing", "json"])
        #expect(rejected.last?["text"] == "not json")
        let error = await #expect(throws: DatasetError.self) { _ = try await bench.prepare(source) }
        #expect(error?.message.contains("none of the 2 rows") == true)
        #expect(error?.message.contains("2 rejected, most because the line is not JSON") == true)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: bench.folder.file("out")).sorted() == [
                ".slipway-prepare", "rejected.jsonl",
            ])
        // The mark says that the folder is ours: the next try may use it.
        let second = try await bench.prepare(source, map: ["prompt": "other", "completion": "other"])
        #expect(second.written == 1)
    }

    @Test func foreignFilesAreNotReplacedAndOwnOnesAre() async throws {
        let bench = try Workbench()
        let source = try bench.write(
            "a.jsonl", (0..<20).map { #"{"prompt":"\#($0)","completion":"b"}"# }.joined(separator: "\n"))
        _ = try await bench.prepare(source) { $0.validationSplit = 0.5 }
        #expect(DurableFile.exists(bench.folder.file("out/validation.jsonl")))
        let again = try await bench.prepare(source)
        #expect(again.written == 20)
        // A validation file of an earlier run must not stay beside a train file that holds its rows.
        #expect(!DurableFile.exists(bench.folder.file("out/validation.jsonl")))
        #expect(
            try await errorCode { _ = try await bench.prepare(again.dataset.files[0].path) } == DatasetError.outputInUse
        )
        try DurableFile.makeFolder(bench.folder.file("mine"))
        _ = try bench.write("mine/train.jsonl", "precious")
        #expect(try await errorCode { _ = try await bench.prepare(source, out: "mine") } == DatasetError.outputInUse)
        #expect(try DurableFile.read(bench.folder.file("mine/train.jsonl")) == Array("precious".utf8))
        _ = try bench.write("file", "x")
        #expect(
            try await errorCode { _ = try await bench.prepare(source, out: "file") } == DatasetError.outputUnwritable)
    }

    @Test func noScratchFileStays() async throws {
        let bench = try Workbench()
        let source = try bench.write("a.jsonl", rows(100))
        _ = try await bench.prepare(source, map: ["prompt": "q", "completion": "a"]) { $0.validationSplit = 0.2 }
        let names = try FileManager.default.contentsOfDirectory(atPath: bench.folder.file("out"))
        #expect(names.sorted() == ["rejected.jsonl", "report.json", "report.md", "train.jsonl", "validation.jsonl"])
    }

    /// What stands in a column is compared with what was typed, whatever its type; nothing is the empty text.
    @Test(arguments: [("true", 1), ("false", 2), ("1", 1), ("x", 1), ("", 2), ("null", 0), ("[]", 0)])
    func rowsAreChosenByValuesOfEveryType(_ value: String, _ count: Int) async throws {
        let bench = try Workbench()
        let values = ["true", "false", "false", "1", #""x""#, "null", "[]"].map { #","k":\#($0)"# } + [""]
        let rows = values.enumerated().map { #"{"q":"q\#($0)","a":"a"\#($1)}"# }
        let source = try bench.write("a.jsonl", rows.joined(separator: "\n"))
        let prepare = {
            try await bench.prepare(source, map: ["prompt": "q", "completion": "a"]) { $0.only = ["k": [value]] }
        }
        if count == 0 {
            #expect(try await errorCode { _ = try await prepare() } == DatasetError.nothingWritten)
        } else {
            #expect(try await prepare().written == count)
        }
    }

    @Test func aSeedIsANumberThatReportsCanHold() async throws {
        let bench = try Workbench()
        let source = try bench.write("a.jsonl", rows(9))
        let code = try await errorCode {
            _ = try await bench.prepare(source, map: ["prompt": "q", "completion": "a"]) { $0.seed = .max }
        }
        #expect(code == DatasetError.optionInvalid)
    }

    @Test func theErrorOfAFullDiskSaysWhatToDo() {
        let error = OutputFile.unwritable("out/train.jsonl", 28)
        #expect(error.code == DatasetError.outputUnwritable)
        #expect(error.message.contains("No space left"))
        #expect(error.hint?.contains("free space") == true)
    }
}

@Suite struct StableHashTests {
    @Test func hashesNeverChange() {
        let texts = ["", "a", "abcdefgh", "abcdefghijklmnop", "abcdefghijklmnopq", String(repeating: "x", count: 100)]
        let hashes = texts.map { text in Array(text.utf8).withUnsafeBytes { StableHash.hash($0) } }
        #expect(Set(hashes).count == texts.count)
        #expect(
            hashes == [
                7_555_213_683_539_616_481, 15_569_438_996_173_404_772, 3_628_226_851_356_198_921,
                15_881_778_593_506_831_780,
                9_926_343_589_401_674_758, 12_443_423_729_541_951_412,
            ])
    }

    @Test func hashesSpread() {
        let hashes = (0..<200_000).map { number in
            Array("row \(number)".utf8).withUnsafeBytes { StableHash.hash($0) }
        }
        #expect(Set(hashes).count == hashes.count)
        let share = Double(hashes.filter { $0 < UInt64.max / 10 }.count) / Double(hashes.count)
        #expect(abs(share - 0.1) < 0.005)
    }
}
