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
        guard let report = result.report, let source = project.dataset?.source else { return result }
        output.say("prepared \(TerminalText.escape(source)), as dataset: in \(ProjectFile.fileName) says:")
        for line in PrepareSummary(report: report).writtenLines { output.say("  " + line) }
        return result
    }
}
