import Core
package import LocalCloud
internal import Processes
internal import Synchronization

/// An engine whose runs a test scripts.
package final class FakeEngine: TrainingEngine {
    /// What a run does; nil: it waits until it is stopped.
    package typealias Script = @Sendable (TrainingSpec) throws -> [TrainingEvent]

    private let script: Script?
    private let started = Mutex<[TrainingSpec]>([])

    package init(_ script: Script? = FakeEngine.trains) { self.script = script }

    /// What it was asked to train, in order.
    package var specs: [TrainingSpec] { started.withLock { $0 } }

    package func start(_ spec: TrainingSpec) async throws -> any TrainingRun {
        started.withLock { $0.append(spec) }
        guard let script else { return Run([.queued(position: 1)], holds: true) }
        return Run(try script(spec), holds: false)
    }

    private final class Run: TrainingRun {
        private let rest: Mutex<[TrainingEvent]>
        private let holds: Bool
        private let stopped = Latch<Void>()

        init(_ events: [TrainingEvent], holds: Bool) {
            rest = Mutex(events)
            self.holds = holds
        }

        var events: AsyncThrowingStream<TrainingEvent, any Error> {
            AsyncThrowingStream { [self] in
                if let next = rest.withLock({ $0.isEmpty ? nil : $0.removeFirst() }) { return next }
                guard holds, stopped.current == nil else { return nil }
                await stopped.value
                return .stopped
            }
        }

        func stop() async { stopped.set(()) }
    }

    /// A run that trains four steps and leaves SageMaker's layout behind.
    package static let trains: Script = { spec in
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
