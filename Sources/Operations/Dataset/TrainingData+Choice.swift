internal import Core
package import Datasets
internal import Lifecycle

extension TrainingData {
    /// What a job trains on: the folder or file that was named, else what `dataset:` of the project says, which is
    /// prepared when it is not.
    ///
    /// - Parameters:
    ///   - named: an absolute path; nil when nothing was named.
    ///   - stage: the project's dataset stage, made only when nothing was named; nil outside a project.
    /// - Returns: the data, and what was prepared for it now; nil when it was there.
    /// - Throws: `decision.needed` when neither says what to train on; `command.bad_argument` when what was named holds no
    ///   training data; what ``init(_:)`` and ``DatasetStage/prepare()`` throw.
    package static func choose(
        _ named: String?, else stage: @autoclosure () -> DatasetStage?
    ) async throws -> (data: TrainingData, prepared: PrepareReport?) {
        if let named { return (try await taking(named), nil) }
        guard let stage = stage(), stage.project.dataset != nil else {
            throw LifecycleError(
                LifecycleError.decisionNeeded, "neither --data nor dataset: source: says what to train on",
                hint: "add dataset: {source: …, format: …} to \(ProjectFile.fileName), or use --data")
        }
        let result = try await stage.prepare()
        return (result.data, result.report)
    }

    private static func taking(_ named: String) async throws -> TrainingData {
        do {
            return try await TrainingData(named)
        } catch let error as DatasetError
            where error.code == DatasetError.sourceMissing || error.code == DatasetError.sourceEmpty
        {
            throw UseCaseError(UseCaseError.badArgument, error.message, hint: error.hint)
        }
    }
}
