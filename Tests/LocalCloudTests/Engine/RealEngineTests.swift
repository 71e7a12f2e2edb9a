import Core
import Foundation
import LocalCloud
import Processes
import TestSupport
import Testing

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
                hyperparameters: ["max_epochs": "2", "lora_rank": "4"], outputFolder: folder.file("out"),
                technique: .sft))
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
            ReplicaSpec(
                id: "real-1", modelFolder: summary.mergedFolder, modelName: "tuned",
                environment: ["OPTION_MAX_MODEL_LEN": "128"]))
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
        let long = String(repeating: "item ", count: 200)
        let tooLong = try await ask("/invocations", #"{"inputs":"\#(long)"}"#)
        #expect(tooLong.contains("maximum length of 128 tokens") && tooLong.hasSuffix(" 400"), "\(tooLong)")
        let half = try await ask("/v1/chat/completions", #"{"messages":[{"role":"user","content":"\ud800"}]}"#)
        #expect(half.contains("not JSON") && half.hasSuffix(" 400"), "\(half)")
        #expect(try await ask("/v1/chat/completions", chat, "-H", "Origin: http://a.example").hasSuffix(" 403"))
        #expect(try await ask("/v1/chat/completions", chat, "-H", "Host: a.example").hasSuffix(" 403"))
        #expect(try await ask("/v1/other", chat).hasSuffix(" 404"))
        await replica.stop()
    }

    /// Trains on 16 rows, and gives the technique's figures of each step.
    private func figures(
        _ technique: String, _ row: (Int) -> String, _ hyperparameters: [String: String],
        reward: String? = nil
    ) async throws -> [[String: Double]] {
        let rows = (0..<16).map(row).joined(separator: "\n") + "\n"
        try DurableFile.write(Array(rows.utf8), to: folder.file("train.jsonl"))
        if let reward { try DurableFile.write(Array(reward.utf8), to: folder.file("reward.py")) }
        let runtime = runtime
        let run = try await PythonTrainingEngine { runtime }.start(
            TrainingSpec(
                jobName: "real", baseModelFolder: runtime.baseModelFolder, trainFile: folder.file("train.jsonl"),
                hyperparameters: hyperparameters, rewardFile: reward == nil ? nil : folder.file("reward.py"),
                outputFolder: folder.file("out"), technique: TrainingTechnique(rawValue: technique)))
        var figures: [[String: Double]] = []
        for try await event in run.events {
            if case .training(let progress) = event { figures.append(progress.figures) }
            if case .failed(let words) = event { Issue.record("\(words)") }
        }
        #expect(DurableFile.exists(folder.file("out/checkpoints/hf_merged/model.safetensors")))
        return figures
    }

    @Test func preferencesMakeTheMarginRise() async throws {
        let steps = try await figures(
            "dpo",
            { #"{"prompt":"Colour of item \#($0)?","chosen":"It is blue.","rejected":"I do not know that."}"# },
            ["max_epochs": "2", "learning_rate": "0.001", "global_batch_size": "4", "lora_rank": "8"])
        #expect(steps.count == 8)
        #expect(steps.first?["rewards/margins"] == 0, "before the first step there is nothing but the base model")
        #expect(try #require(steps.last?["rewards/margins"]) > 0.5)
        #expect(steps.last?["rewards/accuracies"] == 1)
    }

    @Test func aRewardFunctionTeaches() async throws {
        let steps = try await figures(
            "rlvr",
            { #"{"prompt":[{"role":"user","content":"Colour of item \#($0)?"}],"extra_info":{"index":\#($0)}}"# },
            [
                "max_epochs": "1", "learning_rate": "0.002", "global_batch_size": "2", "num_generations": "4",
                "max_response_length": "12",
            ],
            reward: """
                def lambda_handler(event, context):
                    text = [sample["messages"][-1]["content"] for sample in event["input"]]
                    return [{"id": s["id"], "aggregate_reward_score": 1 / (1 + len(t))} for s, t in zip(event["input"], text)]
                """)
        #expect(steps.count == 8)
        let rewards = steps.compactMap { $0["critic/rewards/mean"] }
        #expect(rewards.count == 8)
        #expect(rewards[4...].reduce(0, +) > rewards[..<4].reduce(0, +), "\(rewards)")
        #expect(steps.allSatisfy { $0["response_length/mean"] != nil && $0["actor/kl_loss"] != nil })
    }

    @Test func stopsPromptlyAndContinuesFromAMergedModel() async throws {
        let rows = String(repeating: #"{"prompt":"a","completion":"b"}"# + "\n", count: 400)
        try DurableFile.write(Array(rows.utf8), to: folder.file("train.jsonl"))
        let runtime = runtime
        let engine = PythonTrainingEngine { runtime }
        let run = try await engine.start(
            TrainingSpec(
                jobName: "stop", baseModelFolder: runtime.baseModelFolder, startFromFolder: runtime.baseModelFolder,
                trainFile: folder.file("train.jsonl"), outputFolder: folder.file("out"), technique: .sft))
        var last: TrainingEvent?
        for try await event in run.events {
            if case .training = event { await run.stop() }
            last = event
        }
        #expect(last == .stopped)
    }

    /// Rows of every kind that training takes: long ones, ones that it cuts and drops, ones with control tokens.
    private static let rows = """
        {"prompt":"Where is my card?","completion":"card_arrival"}
        {"messages":[{"role":"system","content":"S"},{"role":"user","content":"u <|im_end|>"},{"role":"assistant","content":"a"},{"role":"user","content":"😀é"},{"role":"assistant","content":"b "}]}
        {"prompt":[{"role":"user","content":"q"}],"completion":[{"role":"assistant","content":"one"},{"role":"user","content":"more"},{"role":"assistant","content":" \\n two \\n"}]}
        {"prompt":"A long prompt that is well over the limit of forty tokens, so that what is learnt is cut away and the row is dropped","completion":"x"}
        {"prompt":"Say much","completion":"one two three four five six seven eight nine ten eleven twelve thirteen fourteen"}

        """

    /// A template that renders a prompt alone in another way than in a conversation, and trims what it is given.
    private static let oddTemplate = """
        {% for m in messages %}[{{ m['role'] }}] {{ m['content'] | trim }}{% if m['role'] == 'assistant' %}<|im_end|>\
        {% endif %}{% endfor %}{% if add_generation_prompt %}[assistant] <think></think>{% endif %}
        """

    @Test(arguments: [1_024, 40], [false, true])
    func whatIsShownAsLearntIsWhatTrainingLearns(_ limit: Int, _ isOdd: Bool) async throws {
        try DurableFile.write(Array(Self.rows.utf8), to: folder.file("rows.jsonl"))
        var model = runtime.baseModelFolder
        if isOdd {
            model = folder.file("odd")
            try DurableFile.makeFolder(model)
            for name in ["tokenizer.json", "tokenizer_config.json", "config.json"] {
                try FileManager.default.copyItem(
                    atPath: runtime.baseModelFolder + "/" + name, toPath: model + "/" + name)
            }
            try DurableFile.write(Array(Self.oddTemplate.utf8), to: model + "/chat_template.jinja")
        }
        let check = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Clients/compare_render.py").path
        let spec = ChildSpec(
            name: "compare_render.py", executable: runtime.python,
            arguments: [check, runtime.programsFolder, model, folder.file("rows.jsonl"), String(limit)],
            environment: ["PATH": "/usr/bin:/bin", "HOME": folder.path, "TMPDIR": folder.path], lastLines: 40)
        let result = try await ProgramRun(guardian: runtime.guardian).toEnd(spec, timeout: .seconds(240))
        #expect(result.exit.isSuccess, "\(result.text) \(result.lastWords)")
        let told = try JSONValue(parsing: result.text)
        #expect(told["event"] == "same")
        #expect(told["given"] == 5)
        // At forty tokens the template's own words push one row's answer over the limit; the other template has none.
        #expect(told["kept"]?.int == (limit == 40 && !isOdd ? 4 : 5))
        #expect((told["learnt"]?.int ?? 0) > 20)
    }
}
