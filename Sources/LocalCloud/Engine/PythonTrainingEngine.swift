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
        // A technique without a recipe has no parameters; train.py refuses it by name.
        let recipe =
            HyperparameterSpecification.byTechnique[spec.technique.rawValue] ?? HyperparameterSpecification(entries: [])
        let problems = recipe.problems(with: spec.hyperparameters)
        guard problems.isEmpty else {
            throw EngineError(
                EngineError.invalidHyperparameter,
                "training \(spec.jobName): \(TerminalText.escape(problems.joined(separator: "; "), limit: 2_000))",
                hint: "change the job's hyperparameters: the recipe's names and ranges are binding")
        }
        let given = [spec.startFromFolder, spec.validationFile, spec.rewardFile].compactMap(\.self)
        let needed = [spec.trainFile, spec.baseModelFolder] + given
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
            number: number, spec: spec, hyperparameters: recipe.values(spec.hyperparameters), runtime: runtime,
            queue: queue)
    }
}
