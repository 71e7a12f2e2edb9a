import Core
import Foundation
import LocalCloud
import TestSupport
import Testing

/// Plans, approvals and runs of the built program against a local cloud of its own, without an engine.
@Suite(.timeLimit(.minutes(5)), .enabled(if: SlipwayProgram.path != nil, "the slipway executable is not built"))
struct LocalCloudCommandTests {
    let slipway: SlipwayProgram

    init() throws {
        slipway = try SlipwayProgram()
        try slipway.write(CommandLineTests.projectText, to: "slipway.yaml")
        try DurableFile.makeFolder(slipway.project + "/prepared")
        let row = #"{"prompt":"Where is my card?","completion":"card_arrival"}"# + "\n"
        try slipway.write(String(repeating: row, count: 5), to: "prepared/train.jsonl")
    }

    /// Runs `body` with a local cloud and ends it, whatever happens.
    private func withCloud(_ body: (JSONValue) async throws -> Void) async throws {
        let started = try await slipway.run("local", "start", "--port", "0", "--json")
        #expect(started.status == 0, "\(started.errors)")
        do {
            try await body(try started.json)
        } catch {
            _ = try await slipway.run("local", "stop")
            throw error
        }
        #expect(try await slipway.run("local", "stop", "--json").json["stopped"] == true)
        #expect(try await slipway.run("local", "status", "--json").json["running"] == false)
    }

    @Test func startsOnceAndTellsItsKeys() async throws {
        try await withCloud { started in
            let again = try await slipway.run("local", "start", "--json")
            #expect(try again.json["pid"] == started["pid"])
            let variables = try await slipway.run("local", "env", "--format", "json").json
            #expect(variables["AWS_ENDPOINT_URL"] == started["url"])
            let secret = try #require(variables["AWS_SECRET_ACCESS_KEY"]?.string)
            #expect(secret.count == 40)
            let mode = try FileManager.default.attributesOfItem(atPath: slipway.home + "/local/instance.json")
            #expect((mode[.posixPermissions] as? NSNumber)?.intValue == 0o600)
            let clock = try await slipway.run("local", "clock", "--pause", "--json").json
            #expect(clock["paused"] == true)
            let advanced = try await slipway.run("local", "clock", "--advance", "1h", "--json").json
            let (before, after) = (
                Timestamp.parse(clock["now"]?.string ?? ""), Timestamp.parse(advanced["now"]?.string ?? "")
            )
            #expect(try #require(after).timeIntervalSince(try #require(before)) == 3600)
        }
    }

    @Test func aPlanRunsOnceAndOnlyAsApproved() async throws {
        try await withCloud { _ in
            let planned = try await slipway.run("tune", "start", "--plan-only", "--out", "p.json", "--json")
            #expect(planned.status == 0, "\(planned.errors)")
            let digest = try #require(try planned.json["digest"]?.string)
            #expect(try planned.json["cost"]?["highUSD"]?.double == 0)
            // At a glance: what will be there, and one line an action; the literal requests on request.
            #expect(planned.errors.contains("new      TrainingJob "))
            #expect(planned.errors.contains("] start the training job "))
            #expect(!planned.errors.contains("ServerlessJobConfig"))
            let full = try await slipway.run("tune", "start", "--plan-only", "--full")
            #expect(full.output.contains("\"ServerlessJobConfig\""))
            #expect(full.output.contains("sagemaker.CreateTrainingJob"))

            // Nobody is there to ask: the plan waits, and nothing has happened.
            let unapproved = try await slipway.run("tune", "start", "--json")
            #expect(unapproved.status == 4)
            #expect(unapproved.errors.contains("--approve sha256:"))

            // Another intent, an altered file, an unknown digest.
            let other = try await slipway.run(
                "tune", "start", "--hyperparameter", "max_epochs=9", "--approve", digest, "--json")
            #expect(other.status == 3)
            #expect(try other.json["error"]?["code"] == "plan.other_intent")
            let bytes = try DurableFile.read(slipway.project + "/p.json")
            let altered = String(decoding: bytes, as: UTF8.self).replacing("\"FineTuning\"", with: "\"Evaluation\"")
            try slipway.write(altered, to: "altered.json")
            let refused = try await slipway.run("apply", "altered.json", "--approve", digest, "--json")
            #expect(refused.status == 3)
            #expect(try refused.json["error"]?["code"] == "plan.digest_mismatch")
            let unknown = try await slipway.run(
                "tune", "start", "--approve", "sha256:" + String(repeating: "0", count: 64), "--json")
            #expect(try unknown.json["error"]?["code"] == "plan.unknown")

            // Without an engine nothing begins, and the approval can be given again.
            #expect(planned.errors.contains("slipway engine install"))
            let early = try await slipway.run("tune", "start", "--approve", digest, "--json")
            #expect(early.status == 3)
            #expect(try early.json["error"]?["code"] == "engine.not_installed")

            // The approved plan runs. With an engine that is not there for all that, its job fails and says so.
            let layout = EngineLayout(home: SlipwayHome(path: slipway.home))
            for (path, record) in [
                (layout.environmentRecord, #"{"python":"3.11.7","packages":1}"#),
                (layout.baseModelRecord, #"{"sha256":"sha256:\#(String(repeating: "0", count: 64))"}"#),
            ] {
                try DurableFile.makeFolder(String(path.dropLast(path.split(separator: "/").last?.count ?? 0)))
                try DurableFile.write(Array(record.utf8), to: path)
            }
            let ran = try await slipway.run("tune", "start", "--approve", digest, "--json")
            #expect(ran.status == 7)
            #expect(try ran.json["error"]?["code"] == "provider.job_failed")
            let twice = try await slipway.run("tune", "start", "--approve", digest, "--json")
            #expect(twice.status == 3)
            #expect(try twice.json["error"]?["code"] == "approval.used")
            let jobs = try await slipway.run("tune", "list", "--json").json["jobs"]?.array
            #expect(jobs?.count == 1)
            #expect(jobs?.first?["status"] == "Failed")
        }
    }

    @Test func aPlanForAnotherCloudIsRefused() async throws {
        var digest = ""
        try await withCloud { _ in
            digest = try await slipway.run("tune", "start", "--plan-only", "--json").json["digest"]?.string ?? ""
        }
        // Another data folder is another local cloud, with another nonce.
        var other = slipway
        other.variables = ["SLIPWAY_LOCAL_DATA": slipway.folder.file("other-cloud")]
        #expect(try await other.run("local", "start", "--port", "0").status == 0)
        let refused = try await other.run("tune", "start", "--approve", digest, "--json")
        #expect(try await other.run("local", "stop").status == 0)
        #expect(refused.status == 3)
        #expect(try refused.json["error"]?["code"] == "plan.other_target")
    }

    /// After a crash the cloud comes back by itself where it was, and elsewhere when that is taken. What was planned there
    /// is good in either case: a plan is for the cloud, not for its port.
    @Test func aCrashKeepsThePortAndThePlans() async throws {
        try await withCloud { started in
            let digest = try await slipway.run("tune", "start", "--plan-only", "--json").json["digest"]?.string ?? ""
            func crash() async throws -> LocalInstance {
                let instance = try #require(try LocalInstance.running(folder: slipway.home + "/local"))
                kill(instance.pid, SIGKILL)
                while try LocalInstance.running(folder: slipway.home + "/local") != nil {
                    try await Task.sleep(for: .milliseconds(20))
                }
                return instance
            }
            func expectThePlanIsTaken() async throws {
                let ended = try await slipway.run("tune", "start", "--approve", digest, "--json")
                // No engine is installed: that is looked at last, when intent and target have been found to be the plan's.
                #expect(try ended.json["error"]?["code"] == "engine.not_installed", "\(ended.errors)")
            }
            let first = try await crash()
            let listed = try await slipway.run("endpoints", "list", "--json")
            #expect(listed.status == 0 && listed.errors.contains("starting the local cloud"))
            let back = try await slipway.run("local", "status", "--json").json
            #expect(back["url"] == started["url"] && back["pid"] != started["pid"])
            try await expectThePlanIsTaken()

            // Started by hand and without a port, it comes back there too.
            _ = try await crash()
            #expect(try await slipway.run("local", "start", "--json").json["url"] == started["url"])

            _ = try await crash()
            let holder = try HeldSocket(port: first.port)
            defer { holder.letGo() }
            let elsewhere = try await slipway.run("endpoints", "list", "--json")
            #expect(elsewhere.status == 0, "\(elsewhere.errors)")
            #expect(elsewhere.errors.contains("port \(first.port) is in use; another one is taken"))
            #expect(try await slipway.run("local", "status", "--json").json["url"] != started["url"])
            try await expectThePlanIsTaken()
        }
    }

    /// Two clouds at once: every verb speaks to the one whose folder is named, and says which that is.
    @Test func everyVerbTakesTheFolderOfItsCloud() async throws {
        try await withCloud { started in
            let second = try await slipway.run("local", "start", "--data", "second", "--port", "0", "--json").json
            let folder = try #require(second["data"]?.string)
            #expect(folder.hasSuffix("/project/second") && second["url"] != started["url"])
            func local(_ arguments: String...) async throws -> SlipwayProgram.Ended {
                try await slipway.run(["local"] + arguments + ["--data", folder])
            }
            let keys = try await local("env", "--format", "json")
            #expect(try keys.json["AWS_ENDPOINT_URL"] == second["url"])
            #expect(keys.errors.contains("data in \(folder)"))
            #expect(try await slipway.run("local", "env", "--json").json["AWS_ENDPOINT_URL"] == started["url"])
            #expect(try await local("clock", "--pause", "--json").json["paused"] == true)
            #expect(try await slipway.run("local", "clock", "--json").json["paused"] == false)
            let clock = try await local("status").output
            #expect(clock.contains(second["url"]?.string ?? "?") && clock.contains("Z, paused\n"))
            #expect(try await local("clock", "--resume", "--scale", "20").output.contains("20 times as fast as real"))
            #expect(try await local("status", "--json").json["clock"]?["rate"] == 20)
            #expect(try await slipway.run("local", "status").output.contains("Z, as fast as real time\n"))

            // People read words, programs the document.
            let words = try await local("inject", "--fleet", "next", "--latency", "5s").output
            #expect(words.hasPrefix("the next update of every endpoint: every answer is held back by 5.0 s (fault-"))
            #expect(try await local("inject", "--errors", "20%", "--json").json["rate"] == 0.2)
            let list = try await local("inject", "--list").output
            #expect(list.contains("every endpoint: 20 % of requests are answered with status 500 (fault-"))
            #expect(try await slipway.run("local", "inject", "--list").output == "no fault is in force\n")

            #expect(try await local("stop", "--json").json["stopped"] == true)
            #expect(try await local("status", "--json").json["running"] == false)
            #expect(try await slipway.run("local", "status", "--json").json["pid"] == started["pid"])
            let gone = try await local("clock")
            #expect(gone.status == 7 && gone.errors.contains("slipway local start --data \(folder)"))
        }
    }

    /// Who holds a port is told as far as that can be known.
    @Test func aPortOfAnotherLocalCloudIsNamedAsThat() async throws {
        try await withCloud { started in
            let port = try #require(started["url"]?.string?.split(separator: ":").last.map(String.init))
            let same = try await slipway.run("local", "start", "--data", slipway.folder.file("b"), "--port", port)
            #expect(same.status == 3)
            #expect(same.errors.contains("is in use by the local cloud with its data in \(slipway.home)/local"))
            let stranger = try SlipwayProgram()
            let other = try await stranger.run("local", "start", "--port", port)
            #expect(other.errors.contains("is in use by another local cloud of Slipway"), "\(other.errors)")
        }
    }

    @Test func nothingToRemoveIsNoPlan() async throws {
        try await withCloud { _ in
            let ended = try await slipway.run("cleanup", "--json")
            #expect(ended.status == 0, "\(ended.errors)")
            #expect(try ended.json["done"] == true)
            #expect(ended.errors.contains("nothing to do: "))
        }
    }

    @Test func changedDataIsRefused() async throws {
        try await withCloud { _ in
            let digest = try await slipway.run("tune", "start", "--plan-only", "--json").json["digest"]?.string ?? ""
            try slipway.write(#"{"prompt":"a","completion":"b"}"# + "\n", to: "prepared/train.jsonl")
            let refused = try await slipway.run("tune", "start", "--approve", digest, "--json")
            #expect(refused.status == 3)
            #expect(try refused.json["error"]?["code"] == "plan.other_intent")
        }
    }

    @Test func missingThingsAreNamed() async throws {
        try await withCloud { _ in
            for arguments in [["endpoints", "show"], ["update", "lint"], ["update", "verify"], ["update", "watch"]] {
                let ended = try await slipway.run(arguments[0], arguments[1], "nowhere")
                #expect(ended.status != 0, "\(arguments)")
                #expect(ended.errors.contains("nowhere"), "\(arguments): \(ended.errors)")
            }
            // A service refuses such a request in words of its own.
            try slipway.write(#"{"prompt":"a","completion":"b"}"# + "\n", to: "rows.jsonl")
            for asking in [
                ["invoke", "nowhere", "--text", "hi"], ["load", "nowhere", "--data", "rows.jsonl"],
                ["evaluate", "nowhere", "--data", "rows.jsonl"],
            ] {
                let ended = try await slipway.run(["endpoints"] + asking + ["--json"])
                #expect(ended.status == 3)
                #expect(try ended.json["error"]?["code"] == "rollout.endpoint_missing")
            }
            let release = try await slipway.run("deploy", "--release", "r7")
            #expect(release.status == 3)
            #expect(release.errors.contains("r7"))
        }
    }

    @Test func ambientCloudVariablesAreNotRead() async throws {
        try await withCloud { started in
            var program = slipway
            program.variables = [
                "AWS_ENDPOINT_URL": "http://127.0.0.1:9", "AWS_ACCESS_KEY_ID": "AKIAWRONG",
                "AWS_SECRET_ACCESS_KEY": "wrong", "AWS_PROFILE": "nobody", "AWS_WEB_IDENTITY_TOKEN_FILE": "/nowhere",
                "AWS_CONTAINER_CREDENTIALS_FULL_URI": "http://127.0.0.1:9/", "AWS_RETRY_MODE": "wrong",
                "HTTPS_PROXY": "socks5://wrong", "AWS_CA_BUNDLE": "/nowhere",
            ]
            let listed = try await program.run("endpoints", "list", "--json")
            #expect(listed.status == 0, "\(listed.errors)")
            #expect(try listed.json["endpoints"]?.array?.isEmpty == true)
        }
    }
}
