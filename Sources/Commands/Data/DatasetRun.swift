import Core
import Datasets
import Lifecycle
import Operations

extension GlobalOptions {
    /// The dataset stage of a project, with what reads its source.
    ///
    /// - Parameter asksRemotes: whether sources may be elsewhere.
    func datasetStage(of project: ProjectFile, _ progress: ProgressLine, asksRemotes: Bool = true) -> DatasetStage {
        DatasetStage(
            project, in: projectFolder,
            operations: .forCommand(progress, asksRemotes ? self : nil))
    }

    /// Runs the dataset stage and says what it wrote; says nothing when that was there.
    ///
    /// - Throws: as ``DatasetStage/prepare()``.
    func prepareDataset(of project: ProjectFile) async throws -> DatasetStage.Result {
        let progress = ProgressLine(output, label: "preparing")
        defer { progress.finish() }
        let result = try await datasetStage(of: project, progress).prepare()
        progress.finish()
        show(result.report, of: project)
        return result
    }

    /// The rows that a job trains on, prepared when they are not; says what that wrote.
    ///
    /// - Parameter named: what `--data` named; nil for what the project file says.
    /// - Throws: as ``TrainingData/choose(_:else:)``.
    func trainingData(_ named: String?, of project: ProjectFile?) async throws -> TrainingData {
        let progress = ProgressLine(output, label: "preparing")
        defer { progress.finish() }
        let (data, prepared) = try await TrainingData.choose(
            named.map(PathText.absolute), else: project.map { datasetStage(of: $0, progress) })
        progress.finish()
        if let project { show(prepared, of: project) }
        return data
    }

    private func show(_ report: PrepareReport?, of project: ProjectFile) {
        guard let report, let source = project.dataset?.source else { return }
        output.say("prepared \(TerminalText.escape(source)), as dataset: in \(ProjectFile.fileName) says:")
        for line in PrepareSummary(report: report).writtenLines { output.say("  " + line) }
    }
}
