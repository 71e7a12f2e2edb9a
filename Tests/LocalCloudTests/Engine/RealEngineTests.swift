import Core
import Foundation
import Processes
import TestSupport
import Testing

@testable import LocalCloud

/// Where the real engine is, and whether it may be used.
enum RealEngine {
    static let layout: EngineLayout? = (try? SlipwayHome(environment: ProcessInfo.processInfo.environment)).map {
        EngineLayout(home: $0)
    }

    static var isWanted: Bool {
        guard let layout, !ShellEngine.isMissing else { return false }
        return EngineStatus.read(layout).state == .ready
            || ProcessInfo.processInfo.environment["SLIPWAY_ENGINE_TESTS"] == "1"
    }
}

/// The installed engine itself: a small training, and a replica that serves its outcome.
///
/// They run where an engine is installed in Slipway's home, or where SLIPWAY_ENGINE_TESTS=1 asks for its installation.
@Suite(
    .serialized,  // One after the other: two torch processes on two processors slow each other down.
    .timeLimit(.minutes(15)), .enabled(if: RealEngine.isWanted, "no engine is installed; SLIPWAY_ENGINE_TESTS=1"))
struct RealEngineTests {
    let folder: TemporaryFolder
    let runtime: EngineRuntime

    init() async throws {
        folder = try TemporaryFolder()
        let layout = try #require(RealEngine.layout)
        let guardian = try #require(ShellEngine.guardian)
        let environment = ProcessInfo.processInfo.environment
        _ = try await EngineInstaller(layout: layout, guardian: guardian, environment: environment).install {
            print("engine install: \($0)")
        }
        runtime = try EngineRuntime.locate(layout, guardian: guardian, environment: environment)
    }

    @Test func trainsAndServes() async throws {
        var rows = ""
        for index in 0..<16 {
            rows += #"{"prompt":"Colour of item \#(index)?","completion":"\#(index % 2 == 0 ? "red" : "blue")"}"# + "\n"
        }
        try DurableFile.write(Array(rows.utf8), to: folder.file("train.jsonl"))
        let runtime = runtime
        let engine = PythonTrainingEngine { runtime }
        let run = try await engine.start(
            TrainingSpec(
                jobName: "real", baseModelFolder: runtime.baseModelFolder, trainFile: folder.file("train.jsonl"),
                validationFile: folder.file("train.jsonl"),
                hyperparameters: ["max_epochs": "2", "lora_rank": "4"], outputFolder: folder.file("out")))
        var losses: [Double] = []
        var last: TrainingEvent?
        for try await event in run.events {
            if case .training(let progress) = event, let loss = progress.loss { losses.append(loss) }
            last = event
        }
        guard case .completed(let summary)? = last else {
            Issue.record("ended with \(String(describing: last))")
            return
        }
        #expect(summary.steps == 4)
        #expect(losses.count == 4)
        #expect(try #require(losses.last) < (try #require(losses.first)))
        #expect(summary.validationLoss != nil)
        for path in [
            "checkpoints/hf/adapter_config.json", "checkpoints/hf/adapter_model.safetensors",
            "checkpoints/hf_merged/config.json", "checkpoints/hf_merged/model.safetensors",
            "checkpoints/hf_merged/generation_config.json", "checkpoints/hf_merged/tokenizer_config.json",
            ".hydra/config.yaml",
        ] {
            #expect(DurableFile.exists(folder.file("out/" + path)), "\(path)")
        }
        let tokenizer = try JSONValue(
            parsing: DurableFile.read(folder.file("out/checkpoints/hf_merged/tokenizer_config.json")))
        #expect(tokenizer["chat_template"]?.string?.isEmpty == false)

        let launcher = PythonReplicaLauncher { runtime }
        let replica = try await launcher.launch(
            ReplicaSpec(id: "real-1", modelFolder: summary.mergedFolder, modelName: "tuned"))
        try await replica.waitUntilHealthy(timeout: .seconds(240))
        func ask(_ path: String, _ body: String, _ more: String...) async throws -> String {
            let curl = ChildSpec(
                name: "curl", executable: "/usr/bin/curl",
                arguments: [
                    "-s", "-w", " %{http_code}", "http://127.0.0.1:\(replica.port)\(path)", "-H",
                    "content-type: application/json", "-d", body,
                ] + more)
            return try await ProgramRun(guardian: runtime.guardian).toEnd(curl).text
        }
        let plain = try await ask(
            "/invocations", #"{"inputs":"Colour of item 4?","parameters":{"max_new_tokens":4}}"#)
        #expect(plain.hasPrefix(#"[{"generated_text": ""#) && plain.hasSuffix(" 200"), "\(plain)")
        let chat = #"{"messages":[{"role":"user","content":"Colour of item 4?"}],"max_tokens":4,"stream":true}"#
        let stream = try await ask("/v1/chat/completions", chat)
        #expect(stream.contains("chat.completion.chunk") && stream.contains("data: [DONE]"), "\(stream)")
        for (body, status) in [("nope", "400"), (#"{"messages":[]}"#, "400"), (#"{"messages":[{"role":1}]}"#, "400")] {
            let refused = try await ask("/v1/chat/completions", body)
            #expect(refused.hasSuffix(" " + status), "\(refused)")
        }
        #expect(try await ask("/v1/chat/completions", chat, "-H", "Origin: http://a.example").hasSuffix(" 403"))
        #expect(try await ask("/v1/chat/completions", chat, "-H", "Host: a.example").hasSuffix(" 403"))
        #expect(try await ask("/v1/other", chat).hasSuffix(" 404"))
        await replica.stop()
    }

    @Test func stopsPromptlyAndContinuesFromAMergedModel() async throws {
        let rows = String(repeating: #"{"prompt":"a","completion":"b"}"# + "\n", count: 400)
        try DurableFile.write(Array(rows.utf8), to: folder.file("train.jsonl"))
        let runtime = runtime
        let engine = PythonTrainingEngine { runtime }
        let run = try await engine.start(
            TrainingSpec(
                jobName: "stop", baseModelFolder: runtime.baseModelFolder, startFromFolder: runtime.baseModelFolder,
                trainFile: folder.file("train.jsonl"), outputFolder: folder.file("out")))
        var last: TrainingEvent?
        for try await event in run.events {
            if case .training = event { await run.stop() }
            last = event
        }
        #expect(last == .stopped)
    }
}
