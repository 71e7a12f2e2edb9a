internal import Lifecycle

/// What the next stage of a project asks of its cloud.
package enum DueIntent: Sendable {
    case tune(TuneIntent)
    case deploy(DeployIntent)
}

extension StageBoard {
    /// The stage that is due, as an intent.
    ///
    /// - Parameter data: what the data stage prepared, which comes before every cloud.
    /// - Throws: ``NothingToDo`` when every stage is met; as ``due()``, and what the intent's own initializer throws.
    package func dueIntent(
        data: TrainingData, in scope: ProjectScope, of workplace: CloudWorkplace
    ) async throws -> DueIntent {
        switch try due() {
        case .tune: .tune(try await TuneIntent(TuneIntent.Options(), data: data, in: scope))
        case .deploy: .deploy(try await DeployIntent(DeployIntent.Options(), in: scope, of: workplace))
        case .data, nil: throw NothingToDo(reason: "every stage is met")
        }
    }
}
