import Core
import LocalCloud
import Synchronization

/// An engine whose runs a test scripts.
final class FakeEngine: TrainingEngine {
    /// What a run does; nil: it waits until it is stopped.
    typealias Script = @Sendable (TrainingSpec) throws -> [TrainingEvent]

    private let script: Mutex<Script?>
    private let started = Mutex<[TrainingSpec]>([])

    init(_ script: Script?) { self.script = Mutex(script) }

    var specs: [TrainingSpec] { started.withLock { $0 } }

    func setScript(_ new: Script?) { script.withLock { $0 = new } }

    func start(_ spec: TrainingSpec) async throws -> any TrainingRun {
        started.withLock { $0.append(spec) }
        let run = Run()
        guard let script = script.withLock({ $0 }) else {
            run.input.yield(.queued(position: 1))
            return run
        }
        for event in try script(spec) { run.input.yield(event) }
        run.input.finish()
        return run
    }

    final class Run: TrainingRun {
        let events: AsyncThrowingStream<TrainingEvent, any Error>
        let input: AsyncThrowingStream<TrainingEvent, any Error>.Continuation

        init() { (events, input) = AsyncThrowingStream.makeStream() }

        func stop() async {
            input.yield(.stopped)
            input.finish()
        }
    }

    /// A run that trains four steps and leaves SageMaker's layout behind.
    static let trains: Script = { spec in
        for (name, text) in [
            ("checkpoints/hf/adapter_config.json", "{}"), ("checkpoints/hf/adapter_model.safetensors", "adapter"),
            ("checkpoints/hf_merged/config.json", "{}"),
            ("checkpoints/hf_merged/model.safetensors", "merged \(spec.jobName)"),
            (".hydra/config.yaml", "peft_config: {r: 16}\n"),
        ] {
            let path = spec.outputFolder + "/" + name
            try DurableFile.makeFolder(String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)]))
            try DurableFile.write(Array(text.utf8), to: path)
        }
        var events: [TrainingEvent] = [.starting, .downloading]
        for step in 1...4 {
            events.append(
                .training(
                    TrainingProgress(
                        step: step, totalSteps: 4, epoch: (step + 1) / 2, maxEpoch: 2, totalStepsPerEpoch: 2,
                        loss: 4 - Double(step) * 0.5, learningRate: 1e-4, tokens: step * 100)))
        }
        events.append(.metric(name: "validation_loss", value: 2.25))
        events.append(.uploading)
        events.append(
            .completed(
                TrainingSummary(
                    trainLoss: 2.75, validationLoss: 2.25, steps: 4, epochs: 2, tokens: 400, trainingSeconds: 1,
                    dtype: "float32", adapterFolder: spec.outputFolder + "/checkpoints/hf",
                    mergedFolder: spec.outputFolder + "/checkpoints/hf_merged")))
        return events
    }
}
