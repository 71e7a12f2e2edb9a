import Core
import Foundation
import Processes
import TestSupport
import Testing

@Suite(.enabled(if: SlipwayProgram.path != nil), .timeLimit(.minutes(5)))
struct DataPrepareTests {
    let slipway: SlipwayProgram

    init() throws {
        slipway = try SlipwayProgram()
        try slipway.write(
            (0..<400).map { number in
                #"{"q":" question \#(number % 390) of a person ","a":"answer \#(number % 5)","who":"p\#(number % 39)"}"#
            }.joined(separator: "\n"), to: "rows.jsonl")
    }

    private var prepare: [String] {
        ["data", "prepare", "rows.jsonl", "--format", "sft-chat", "--map", "prompt=q", "--map", "completion=a"]
    }

    @Test func aDatasetWithEverythingThatCanBeAsked() async throws {
        let ended = try await slipway.run(
            prepare + [
                "--fix", "trim,nfc", "--fix", "dedupe", "--validation-split", "0.2", "--group-by", "who",
                "--near-duplicates", "--keep", "who", "--target", "none", "--seed", "3", "--out", "out", "--json",
            ])
        #expect(ended.status == 0, "\(ended.errors)")
        let report = try ended.json
        #expect(report["fixes"]?["trim"]?["rows"] == 390)
        #expect(report["fixes"]?["dedupe"]?["rows"] == 10)
        #expect(report["grouping"]?["units"] == 39)
        #expect(report["written"] == 390)
        #expect(report["target"] == "none")
        #expect(report["kept"] == ["who"])
        let onDisk = try JSONValue(parsing: DurableFile.read(slipway.project + "/out/report.json"))
        #expect(onDisk == report)
        let words = try await slipway.run(prepare + ["--validation-split", "0.2", "--out", "out"])
        #expect(words.output.contains("400 rows read, 400 written, 0 rejected, 10 repeat others"))
        #expect(words.errors.contains("next: slipway tune start --data "))
    }

    /// The same texts from options, from a JumpStart template and from a project's file.
    @Test func columnsAreJoinedAndTheRestIsNamed() async throws {
        try slipway.write(#"{"prompt": "Q:\n{q}\n\nFor {meta.who}", "completion": "{a}"}"#, to: "template.json")
        try slipway.write(
            #"{"q":"one","a":"1","meta":{"who":"p"},"id":7}"# + "\n" + #"{"q":"two","a":"2","meta":{"age":3}}"#,
            to: "nested.jsonl")
        let expected =
            #"{"prompt":"Q:\none\n\nFor p","completion":"1"}"# + "\n" + #"{"prompt":"Q:\ntwo","completion":"2"}"# + "\n"
        let prepare = ["data", "prepare", "nested.jsonl", "--format", "sft", "--out", "out"]
        for options in [
            ["--template", "template.json"], ["--map", #"prompt=Q:\n{q}\n\nFor {meta.who}"#, "completion=a"],
        ] {
            let ended = try await slipway.run(prepare + options)
            #expect(ended.status == 0, "\(ended.errors)")
            #expect(
                ended.errors.contains(
                    "left out, with the share of rows that have something: id (50%), meta.age (50%)\n"))
            #expect(
                String(decoding: try DurableFile.read(slipway.project + "/out/train.jsonl"), as: UTF8.self) == expected)
        }
        for options in [
            ["--template", "nested.jsonl"], ["--template", "template.json", "--map", "prompt=q"],
            ["--template", "gone"],
        ] {
            #expect(try await slipway.run(prepare + options).status != 0)
        }
    }

    @Test(arguments: [
        (["--fix", "trim,polish"], "command.bad_argument"), (["--target", "moon"], "data.option_invalid"),
        (["--target", "gemini"], "data.option_invalid"), (["--group-by", "who"], "data.option_invalid"),
        (["--keep", "prompt"], "data.mapping_invalid"),
    ])
    func contradictionsEndWith64(_ options: [String], _ code: String) async throws {
        let ended = try await slipway.run(prepare + options + ["--out", "out", "--json"])
        #expect(ended.status == 64)
        #expect(try ended.json["error"]?["code"] == .string(code))
        #expect(!DurableFile.exists(slipway.project + "/out"))
    }

    /// A file may not grow beyond 8 KiB: the same to a program as a full disk.
    @Test func aFullDiskLeavesNothing() async throws {
        let path = try #require(SlipwayProgram.path)
        for options in [[], ["--validation-split", "0.2"]] {
            let result = try await ProgramRun(guardian: GuardProgram(executable: path)).toEnd(
                ChildSpec(
                    name: "limited", executable: "/bin/sh",
                    arguments: ["-c", "ulimit -f 16; exec \"$0\" \"$@\"", path] + prepare + ["--out", "out"] + options,
                    environment: slipway.environment, workingFolder: slipway.project, lastLines: 50),
                limit: 1 << 20, timeout: .seconds(60))
            #expect(result.exit == .exited(3))
            #expect(result.lastWords.contains("data.output_unwritable"), "\(result.lastWords)")
            #expect(!DurableFile.exists(slipway.project + "/out"))
        }
    }

    /// A script must not take half a document, or none, for a whole one; a reader that has seen enough is no fault.
    @Test(
        .enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "/dev/full is not here"),
        arguments: [("> /dev/full", Int32(7)), ("| head -c 10 > head.txt", 0)])
    func aResultThatWasNotWrittenIsTold(_ redirection: String, _ status: Int32) async throws {
        let path = try #require(SlipwayProgram.path)
        let result = try await ProgramRun(guardian: GuardProgram(executable: path)).toEnd(
            ChildSpec(
                name: "lost", executable: "/bin/sh",
                arguments: ["-c", "\"$0\" data formats --json \(redirection)", path],
                environment: slipway.environment, workingFolder: slipway.project, lastLines: 50),
            limit: 1 << 20, timeout: .seconds(60))
        #expect(result.exit == .exited(status))
        #expect(result.lastWords.contains("command.output_lost") == (status != 0), "\(result.lastWords)")
    }
}
