import Core
import Foundation
import TestSupport
import Testing

/// `slipway data discover` and `s3://` sources of the built program.
@Suite(.timeLimit(.minutes(5)), .enabled(if: SlipwayProgram.path != nil, "the slipway executable is not built"))
struct DataDiscoverTests {
    let slipway = try! SlipwayProgram()

    @Test func tasksAndTheirDatasetsComeFromTheCatalogue() async throws {
        let tasks = try await slipway.run("data", "discover", "--json")
        #expect(tasks.status == 0)
        #expect(try tasks.json["tasks"]?.array?.count == 5)
        let shown = try await slipway.run("data", "discover", "--task", "tool-use")
        for line in shown.output.split(separator: "\n") where !line.hasPrefix("    slipway") {
            #expect(line.count <= 80, "\(line)")
        }
        let task = try await slipway.run("data", "discover", "--task", "Tool Use", "--json")
        #expect(task.status == 0, "\(task.errors)")
        #expect(try task.json["task"] == "tool-use")
        #expect(try task.json["datasets"]?.array?.contains { $0["benchmark"] == true } == true)
        let math = try await slipway.run("data", "discover", "--task", "math")
        #expect(math.output.contains("slipway data inspect hf://openai/gsm8k/main --preview"))
        let unknown = try await slipway.run("data", "discover", "--task", "tool-usage", "--json")
        #expect(unknown.status == 3)
        #expect(try unknown.json["error"]?["hint"] == "did you mean --task tool-use?")
        #expect(try await slipway.run("data", "discover", "here", "--task", "math").status == 64)
    }

    @Test func foldersAndOtherAddressesNeedNoCloud() async throws {
        try slipway.write(#"{"prompt":"a","completion":"b"}"# + "\n", to: "in/a.jsonl")
        let folder = try await slipway.run("data", "discover", "in", "--json")
        #expect(folder.status == 0, "\(folder.errors)")
        #expect(try folder.json["files"]?.array?.first?["use"] == "ready")
        let google = try await slipway.run("data", "discover", "gs://bucket/x", "--json")
        #expect(google.status == 3)
        #expect(try google.json["error"]?["code"] == "data.container_not_built")
        #expect(try await slipway.run("data", "discover", "hf://openai/gsm8k").status == 64)
        #expect(try await slipway.run("data", "discover", "s3://Not_A_Bucket/x").status == 64)
        // Nothing of this needed a cloud, and none was started.
        #expect(try await slipway.run("local", "status", "--json").json["running"] == false)
    }

    @Test func aPrefixIsLookedThroughAndItsFilesAreSources() async throws {
        let rows = (0..<40).map { #"{"prompt":"Where is card \#($0)?","completion":"card_arrival"}"# + "\n" }.joined()
        try slipway.write(rows, to: "in/train.jsonl")
        let csv = (0..<30).map { "\"Where, \($0)\nexactly?\",card\n" }.joined()
        try slipway.write("question,answer\n" + csv, to: "in/tickets.csv")
        // Discovering starts the local cloud where none runs, and says so.
        let first = try await slipway.run("local", "start", "--port", "0", "--json")
        #expect(first.status == 0, "\(first.errors)")
        do {
            try await lookThrough()
        } catch {
            _ = try await slipway.run("local", "stop")
            throw error
        }
        #expect(try await slipway.run("local", "stop").status == 0)
    }

    private func lookThrough() async throws {
        let upload = ["data", "upload", "in", "--to", "s3://sagemaker-raw/in", "--create-bucket"]
        let plan = try await slipway.run(list: upload + ["--plan-only", "--json"])
        let digest = try #require(try plan.json["digest"]?.string)
        let sent = try await slipway.run(list: upload + ["--approve", digest, "--json"])
        #expect(sent.status == 0, "\(sent.errors)")
        let prefix = try #require(try sent.json["prefix"]?.string)

        let found = try await slipway.run("data", "discover", "s3://sagemaker-raw/in", "--json")
        #expect(found.status == 0, "\(found.errors)")
        let files = try found.json["files"]?.array ?? []
        #expect(files.map { $0["source"]?.string } == [prefix + "tickets.csv", prefix + "train.jsonl"])
        #expect(files.last?["use"] == "ready")
        #expect(files.last?["command"] == .string("slipway data validate \(prefix)train.jsonl --format sft"))

        let inspected = try await slipway.run("data", "inspect", prefix + "train.jsonl", "--json")
        #expect(inspected.status == 0, "\(inspected.errors)")
        #expect(try inspected.json["rows"]?.int == 40)
        #expect(try inspected.json["format"] == "sft")
        let validated = try await slipway.run("data", "validate", prefix + "*.jsonl", "--format", "sft", "--json")
        #expect(try validated.json["valid"]?.int == 40)
        let csv = try await slipway.run("data", "inspect", prefix + "tickets.csv", "--json")
        if HubSourceTests.duckdbPath != nil {
            #expect(csv.status == 0, "\(csv.errors)")
            #expect(try csv.json["rows"]?.int == 30)
        }
        let missing = try await slipway.run("data", "inspect", prefix + "trian.jsonl", "--json")
        #expect(missing.status == 3)
        #expect(missing.errors.contains("near names: \(prefix)train.jsonl"))
        let elsewhere = try await slipway.run(
            "data", "validate", "s3://no-such-bucket/x.jsonl", "--format", "sft", "--json")
        #expect(elsewhere.status == 3)
        #expect(try elsewhere.json["error"]?["code"] == "data.source_missing")
        #expect(elsewhere.errors.contains("--cloud"))
    }
}
