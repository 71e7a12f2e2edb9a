import Core
import Foundation
import LocalCloud
import Processes
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(5)), .enabled(if: !ShellEngine.isMissing, "the ProcessFixture executable is not built"))
struct TrainingRunTests {
    let fake: ShellEngine
    let engine: PythonTrainingEngine

    init() throws {
        let fake = try ShellEngine()
        self.fake = fake
        engine = PythonTrainingEngine { fake.runtime() }
    }

    func events(_ run: any TrainingRun) async throws -> [TrainingEvent] {
        var events: [TrainingEvent] = []
        for try await event in run.events { events.append(event) }
        return events
    }

    @Test func passesEventsOnInOrder() async throws {
        try fake.program(
            "train.py",
            """
            say '{"event":"starting"}'
            say 'a library chatters'
            say '{"event":"downloading"}'
            say '{"event":"training","step":1,"totalSteps":2,"epoch":1,"maxEpoch":1,"totalStepsPerEpoch":2,"loss":3.5,"learningRate":0.001,"tokens":90}'
            say '{"event":"training","step":2,"totalSteps":2,"epoch":1,"maxEpoch":1,"totalStepsPerEpoch":2,"loss":null,"learningRate":0,"tokens":180,"figures":{"rewards/margins":0.5,"rewards/accuracies":null}}'
            say '{"event":"metric","name":"validation_loss","value":1.5}'
            say '{"event":"uploading"}'
            say '{"event":"completed","trainLoss":2.5,"validationLoss":1.5,"steps":2,"epochs":1,"tokens":180,"seconds":1.5,"dtype":"float32"}'
            """)
        let run = try await engine.start(fake.spec())
        let out = fake.folder.file("out-job")
        #expect(
            try await events(run) == [
                .starting, .downloading,
                .training(
                    TrainingProgress(
                        step: 1, totalSteps: 2, epoch: 1, maxEpoch: 1, totalStepsPerEpoch: 2, loss: 3.5,
                        learningRate: 0.001, tokens: 90)),
                .training(
                    TrainingProgress(
                        step: 2, totalSteps: 2, epoch: 1, maxEpoch: 1, totalStepsPerEpoch: 2, loss: nil,
                        learningRate: 0, tokens: 180, figures: ["rewards/margins": 0.5])),
                .metric(name: "validation_loss", value: 1.5), .uploading,
                .completed(
                    TrainingSummary(
                        trainLoss: 2.5, validationLoss: 1.5, steps: 2, epochs: 1, tokens: 180, trainingSeconds: 1.5,
                        dtype: "float32", adapterFolder: out + "/checkpoints/hf",
                        mergedFolder: out + "/checkpoints/hf_merged")),
            ])
    }

    @Test func theProgramGetsItsArgumentsAndNoSecrets() async throws {
        try fake.program(
            "train.py",
            #"""
            say "{\"event\":\"warning\",\"message\":\"[$GIVEN][$SECRET][$LD_PRELOAD][$OMP_NUM_THREADS]\"}"
            case "$1" in *'"jobName":"job"'*'"lora_rank":4'*'"technique":"sft"'*) say '{"event":"uploading"}';; *) echo "$1" >&2;; esac
            """#)
        let run = try await engine.start(fake.spec(hyperparameters: ["lora_rank": "4"]))
        let events = try await events(run)
        #expect(events.contains(.warning("[g][][][2]")))
        #expect(events.contains(.uploading), "\(events)")
    }

    @Test func oneComputesTheOthersQueueInOrder() async throws {
        for gate in ["a", "b", "c"] { try fake.makeGate(gate) }
        try fake.program(
            "train.py",
            #"""
            name=${1#*\"jobName\":\"}; name=${name%%\"*}
            say '{"event":"starting"}'
            hold $name
            say '{"event":"completed","steps":1}'
            """#)
        let first = try await engine.start(fake.spec("a"))
        var ofFirst = first.events.makeAsyncIterator()
        #expect(try await ofFirst.next() == .starting)
        let second = try await engine.start(fake.spec("b"))
        var ofSecond = second.events.makeAsyncIterator()
        #expect(try await ofSecond.next() == .queued(position: 1))
        let third = try await engine.start(fake.spec("c"))
        var ofThird = third.events.makeAsyncIterator()
        #expect(try await ofThird.next() == .queued(position: 2))
        await fake.openGate("a")
        #expect(try await ofSecond.next() == .starting)
        #expect(try await ofThird.next() == .queued(position: 1))
        await fake.openGate("b")
        #expect(try await ofThird.next() == .starting)
        await third.stop()
        #expect(try await ofThird.next() == .stopped)
        #expect(try await ofThird.next() == nil)
    }

    @Test func aQueuedRunCanBeStopped() async throws {
        try fake.makeGate("go")
        try fake.program("train.py", #"say '{"event":"starting"}'; hold go; say '{"event":"completed"}'"#)
        let first = try await engine.start(fake.spec("a"))
        var ofFirst = first.events.makeAsyncIterator()
        #expect(try await ofFirst.next() == .starting)
        let second = try await engine.start(fake.spec("b"))
        await second.stop()
        await second.stop()
        #expect(try await events(second).last == .stopped)
        await fake.openGate("go")
        guard case .completed? = try await ofFirst.next() else {
            Issue.record("the first run did not complete")
            return
        }
        let third = try await engine.start(fake.spec("c"))
        await third.stop()
        #expect(try await events(third).last == .stopped)
    }

    @Test func aRunningRunCanBeStopped() async throws {
        try fake.program(
            "train.py",
            #"trap "say '{\"event\":\"stopped\"}'; exit 0" TERM; say '{"event":"starting"}'; while :; do sleep 0.01; done"#
        )
        let run = try await engine.start(fake.spec())
        var iterator = run.events.makeAsyncIterator()
        #expect(try await iterator.next() == .starting)
        await run.stop()
        #expect(try await iterator.next() == .stopped)
    }

    @Test func aKilledProcessFailsWithItsLastWords() async throws {
        try fake.program("train.py", #"say '{"event":"starting"}'; echo "allocating 40 GB" >&2; kill -9 $$"#)
        let events = try await events(engine.start(fake.spec()))
        guard case .failed(let words)? = events.last else {
            Issue.record("ended with \(String(describing: events.last))")
            return
        }
        #expect(words.contains("signal 9"))
        #expect(words.contains("allocating 40 GB"))
    }

    @Test func aReportedFailureIsTheReason() async throws {
        try fake.program("train.py", #"say '{"event":"failed","message":"row 3: no completion"}'; exit 1"#)
        #expect(try await events(engine.start(fake.spec())).last == .failed(lastWords: "row 3: no completion"))
    }

    @Test func aCompletionThatEndsBadlyIsAFailure() async throws {
        try fake.program("train.py", #"say '{"event":"completed","steps":1}'; echo "lost the disk" >&2; exit 5"#)
        guard case .failed(let words)? = try await events(engine.start(fake.spec())).last else {
            Issue.record("it did not fail")
            return
        }
        #expect(words.contains("lost the disk"))
    }

    private static let python = ProgramFinder(environment: [:]).find("python3")

    @Test(.enabled(if: python != nil, "python3 is not installed"))
    func aTechniqueWithoutATrainerIsRefusedByTheProgramItself() async throws {
        for program in EngineFiles.programs {
            try DurableFile.write(Array(program.text.utf8), to: fake.folder.file("programs/" + program.name))
        }
        var runtime = fake.runtime()
        runtime.python = try #require(Self.python)
        let installed = runtime
        let run = try await PythonTrainingEngine { installed }
            .start(fake.spec(technique: TrainingTechnique(rawValue: "RLAIF")))
        #expect(
            try await events(run) == [
                .failed(lastWords: "there is no trainer for the technique rlaif; there is one for dpo, rlvr, sft")
            ])
    }

    /// What a reward function may do wrong, and what the training then says; the names are those of check_reward.py.
    private static let rewardRefusals: [String: String] = [
        "status": "it answered with statusCode 500",
        "raises": "it raised ZeroDivisionError in line 4 of raises.py: division by zero",
        "exits": "it raised SystemExit in line 4 of exits.py: 3",
        "dies": "its process ended without an answer",
        "hangs": "it did not answer within 2 s",
        "gigabyte": "it printed or wrote more than 1048576 bytes",
        "long": "its reply is over 1048576 bytes",
        "nan": "aggregate_reward_score is nan, not a finite number",
        "text": "aggregate_reward_score is '1.0', not a number",
        "flag": "aggregate_reward_score is True, not a number",
        "other": "it answered for id 'b' instead of '7'",
        "none": "it was given one sample and did not answer with a list of one object",
        "two": "it was given one sample and did not answer with a list of one object",
        "forges": "its process wrote something else than a reply",
        "syntax": "it raised SyntaxError: ",
        "absent": "it raised LookupError: the file defines no function lambda_handler(event, context)",
    ]

    @Test(.enabled(if: python != nil, "python3 is not installed"))
    func aRewardFunctionScoresOrIsRefusedWithItsCause() async throws {
        for program in EngineFiles.programs {
            try DurableFile.write(Array(program.text.utf8), to: fake.folder.file("programs/" + program.name))
        }
        let check = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Clients/check_reward.py").path
        let spec = ChildSpec(
            name: "check_reward.py", executable: try #require(Self.python),
            arguments: [check, fake.folder.file("programs"), fake.folder.file("base")],
            environment: ["PATH": "/usr/bin:/bin", "TMPDIR": fake.folder.path], lastLines: 40)
        let result = try await ProgramRun(guardian: fake.guardian).toEnd(spec, timeout: .seconds(120))
        let told = try JSONValue(parsing: result.text)
        #expect(told["bare"] == [1.0, 1.0] && told["http"] == [0.25, 0.25] && told["prints"] == [1.0, 1.0])
        #expect(told["state"] == [1.0, 2.0], "one process answers all calls, and each may print anew")
        for (name, words) in Self.rewardRefusals {
            #expect(told[name]?.string?.hasPrefix(words) == true, "\(name): \(told[name]?.text ?? "")")
        }
    }

    @Test func badInputIsRefusedBeforeAnythingStarts() async throws {
        let value = await #expect(throws: EngineError.self) {
            _ = try await engine.start(fake.spec(hyperparameters: ["learning_rate": "fast"]))
        }
        #expect(value?.code == EngineError.invalidHyperparameter)
        var spec = fake.spec()
        spec.trainFile = "/nowhere/train.jsonl"
        let without = spec
        let missing = await #expect(throws: EngineError.self) { _ = try await engine.start(without) }
        #expect(missing?.code == EngineError.inputMissing)
    }

    @Test func everyRecipeHasItsTrainerAndEveryTrainerItsRecipe() {
        let trainers = EngineFiles.programs.map(\.name).filter { $0.hasPrefix("train_") }
        #expect(trainers == HyperparameterSpecification.byTechnique.keys.sorted().map { "train_\($0).py" })
    }

    /// The engine has no list of its own: what the recipe's document says is what it takes.
    @Test func theRecipeIsWhatTheEngineReads() async throws {
        let values = HyperparameterSpecification.sft.values(["max_epochs": "2", "learning_rate": "2e-4"])
        #expect(values["max_epochs"] == 2 && values["learning_rate"] == .double(2e-4) && values["lora_alpha"] == 32)
        #expect(values.members.count == HyperparameterSpecification.sft.entries.count)
        for (name, text) in [
            ("max_epochs", "0"), ("max_epochs", "101"), ("max_epochs", "1.5"), ("lora_rank", "many"),
            ("learning_rate", "nan"), ("learning_rate", "1e-8"), ("lora_alpha", "2048"),
            ("lr_scheduler_type", "zigzag"),
            ("merge_weights", "perhaps"), ("seed", "-1"), ("colour", "red"),
        ] {
            let error = await #expect(throws: EngineError.self, "\(name)=\(text)") {
                _ = try await engine.start(fake.spec(hyperparameters: [name: text]))
            }
            #expect(error?.code == EngineError.invalidHyperparameter && error?.message.contains(name) == true)
        }
    }
}
