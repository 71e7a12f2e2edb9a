import Core
import Processes
import Synchronization

/// Trains by the engine's `train.py`, one process at a time.
package final class PythonTrainingEngine: TrainingEngine {
    private let runtime: @Sendable () throws -> EngineRuntime
    private let queue = TrainingQueue()
    private let count = Mutex(0)

    /// An engine over whatever is installed when a run starts.
    ///
    /// - Parameter runtime: finds the installed engine; throws `engine.not_installed`.
    package init(runtime: @escaping @Sendable () throws -> EngineRuntime) { self.runtime = runtime }

    package func start(_ spec: TrainingSpec) async throws -> any TrainingRun {
        let runtime = try runtime()
        let hyperparameters = try Hyperparameters(spec.hyperparameters)
        let needed =
            [spec.trainFile, spec.baseModelFolder] + [spec.startFromFolder, spec.validationFile].compactMap { $0 }
        for path in needed where !DurableFile.exists(path) {
            throw EngineError(
                EngineError.inputMissing, "training \(spec.jobName): \(path) does not exist")
        }
        try DurableFile.makeFolder(spec.outputFolder)
        let number = count.withLock { count in
            count += 1
            return count
        }
        return PythonTrainingRun(
            number: number, spec: spec, hyperparameters: hyperparameters, runtime: runtime, queue: queue)
    }
}
