import Core
import Foundation
import Processes
import TestSupport
import Testing

/// `slipway data upload` and `s3://` sources of the built program, against a local cloud of its own.
@Suite(.timeLimit(.minutes(5)), .enabled(if: SlipwayProgram.path != nil, "the slipway executable is not built"))
struct DataUploadTests {
    let slipway: SlipwayProgram

    init() throws { slipway = try SlipwayProgram() }

    private func withCloud(_ body: () async throws -> Void) async throws {
        let started = try await slipway.run("local", "start", "--port", "0", "--json")
        #expect(started.status == 0, "\(started.errors)")
        do {
            try await body()
        } catch {
            _ = try await slipway.run("local", "stop")
            throw error
        }
        #expect(try await slipway.run("local", "stop").status == 0)
    }

    /// A prepared dataset in the folder `data`.
    private func prepare() async throws {
        let rows = (0..<20).map { #"{"prompt":"Where is card \#($0)?","completion":"card_arrival"}"# + "\n" }
        try slipway.write(rows.joined(), to: "rows.jsonl")
        let prepared = try await slipway.run(
            "data", "prepare", "rows.jsonl", "--format", "sft", "--validation-split", "0.2", "--out", "data")
        #expect(prepared.status == 0, "\(prepared.errors)")
    }

    private func planned(_ arguments: String...) async throws -> String {
        let plan = try await run(arguments + ["--plan-only", "--json"])
        #expect(plan.status == 0, "\(plan.errors)")
        return try #require(try plan.json["digest"]?.string)
    }

    private func run(_ arguments: [String]) async throws -> SlipwayProgram.Ended {
        try await slipway.run(list: ["data", "upload"] + arguments)
    }

    @Test func whatIsNotHereIsNotUploaded() async throws {
        try slipway.write("{}\n", to: "rows.jsonl")
        let missing = try await run(["rows.json", "--to", "s3://sets/x", "--plan-only", "--json"])
        #expect(missing.status == 3)
        #expect(try missing.json["error"]?["code"]?.string == "data.source_missing")
        #expect(try missing.json["error"]?["hint"]?.string?.contains("rows.jsonl") == true)
        let remote = try await run(["hf://owner/name", "--to", "s3://sets/x", "--plan-only", "--json"])
        #expect(remote.status == 64)
        #expect(try remote.json["error"]?["code"]?.string == "data.address_invalid")
        #expect(try remote.json["error"]?["hint"]?.string?.contains("slipway data prepare hf://owner/name") == true)
    }

    @Test func whatIsPreparedGoesToAFolderFirst() async throws {
        try slipway.write("{}\n", to: "rows.jsonl")
        let ended = try await slipway.run(
            "data", "prepare", "rows.jsonl", "--format", "sft", "--out", "s3://sets/x")
        #expect(ended.status == 64)
        #expect(ended.errors.contains("slipway data upload DIR --to s3://sets/x"), "\(ended.errors)")
    }

    @Test func theNotesOfAPlanSayWhatStaysHere() async throws {
        try slipway.write("{}\n", to: "files/a.jsonl")
        try slipway.write("read me\n", to: "files/README.md")
        try await withCloud {
            let plan = try await run(["files", "--to", "s3://sagemaker-sets/x", "--create-bucket", "--plan-only"])
            #expect(plan.status == 0, "\(plan.errors)")
            #expect(
                (plan.output + plan.errors).contains("left out of files: README.md"), "\(plan.output) \(plan.errors)")
        }
    }

    @Test func everyUploadHasAPrefixOfItsOwn() async throws {
        try await prepare()
        try await withCloud {
            let none = try await run(["data", "--to", "s3://sets", "--plan-only", "--json"])
            #expect(none.status == 3)
            #expect(try none.json["error"]?["hint"]?.string?.contains("--create-bucket") == true)

            let first = try await planned("data", "--to", "s3://sagemaker-sets/triage", "--create-bucket")
            // The same digest for another intent is refused.
            let other = try await run(["data", "--to", "s3://sagemaker-sets/other", "--approve", first, "--json"])
            #expect(other.status != 0)
            let ended = try await run(
                ["data", "--to", "s3://sagemaker-sets/triage", "--create-bucket", "--approve", first, "--json"])
            #expect(ended.status == 0, "\(ended.errors)")
            let document = try ended.json
            let files = document["files"]?.array ?? []
            #expect(files.map { $0["name"]?.string } == ["train.jsonl", "validation.jsonl", "report.json"])
            #expect(files.first?["rows"]?.int == 16)
            let prefix = try #require(document["prefix"]?.string)
            #expect(prefix.hasPrefix("s3://sagemaker-sets/triage/20"))

            let second = try await planned("data", "--to", "s3://sagemaker-sets/triage/")
            let again = try await run(["data", "--to", "s3://sagemaker-sets/triage/", "--approve", second, "--json"])
            #expect(again.status == 0, "\(again.errors)")
            let nextPrefix = try #require(try again.json["prefix"]?.string)
            #expect(nextPrefix != prefix)
            // The same dataset: only the time differs.
            #expect(nextPrefix.suffix(9) == prefix.suffix(9))
        }
    }

    @Test func aFolderThatIsNotWhatItsReportSaysIsRefused() async throws {
        try await prepare()
        try slipway.write("{}\n", to: "data/train.jsonl")
        // Refused before any cloud is started or asked.
        let ended = try await run(["data", "--to", "s3://sagemaker-sets/triage", "--plan-only", "--json"])
        #expect(ended.status == 3)
        #expect(try ended.json["error"]?["code"] == "data.source_changed")
        #expect(!ended.errors.contains("starting the local cloud"))
        let missing = try await run(["dat", "--to", "s3://sagemaker-sets/triage", "--plan-only", "--json"])
        #expect(missing.status == 3)
        #expect(missing.errors.contains("near names: data"))
        let google = try await run(["data", "--to", "gs://sets/triage", "--plan-only", "--json"])
        #expect(try google.json["error"]?["code"] == "data.container_not_built")
    }

    @Test func anUploadThatWasKilledGoesOn() async throws {
        // Large enough for several parts, so that it can be met under way.
        let line = #"{"prompt":"\#(String(repeating: "x", count: 1_000))","completion":"y"}"# + "\n"
        try slipway.write(String(repeating: line, count: 60_000), to: "big.jsonl")
        try await withCloud {
            let digest = try await planned("big.jsonl", "--to", "s3://sagemaker-sets/big", "--create-bucket")
            let arguments = [
                "data", "upload", "big.jsonl", "--to", "s3://sagemaker-sets/big", "--create-bucket", "--approve",
                digest,
            ]
            let path = try #require(SlipwayProgram.path)
            let child = Process()
            child.executableURL = URL(filePath: path)
            child.arguments = arguments
            child.currentDirectoryURL = URL(filePath: slipway.project)
            child.environment = slipway.environment
            let errors = Pipe()
            child.standardError = errors
            child.standardOutput = FileHandle.nullDevice
            try child.run()
            // The bucket is made and the upload begins: now the process dies.
            var seen = ""
            while !seen.contains("a1 s3.CreateBucket") {
                let bytes = errors.fileHandleForReading.availableData
                if bytes.isEmpty { break }
                seen += String(decoding: bytes, as: UTF8.self)
            }
            kill(child.processIdentifier, SIGKILL)
            child.waitUntilExit()
            let resumed = try await slipway.run("resume", "--json", timeout: .seconds(120))
            if resumed.status != 0 {
                // It may have ended before the signal came; then there is nothing to resume.
                #expect(resumed.errors.contains("unfinished"), "\(resumed.errors)")
            }
            let listed = try await slipway.run("data", "inspect", "s3://sagemaker-sets/big/*/big.jsonl", "--json")
            #expect(listed.status == 0, "\(listed.errors)")
            #expect(try listed.json["rows"]?.int == 60_000)
        }
    }
}
