package import Core
package import Lifecycle

/// Where a project stands in one environment, by the journal alone: no cloud is asked.
package struct ProjectStatus: Sendable {
    package let environment: String
    package let board: StageBoard
    /// What runs of the project put behind its endpoints, by name.
    package let endpoints: [ServedEndpoint]
    /// Runs of this environment that have not ended.
    package let unfinished: [ResumableRuns.Entry]
    /// What ended runs could not take back.
    package let debts: [(run: RunID, debt: Debt, reason: String?)]

    /// - Parameters:
    ///   - prepared: the prepared data in words; nil when there is none.
    ///   - store: the journal; nil while there is none.
    package init(
        _ project: ProjectFile, environment: String, prepared: String?, store: (any RunStore)?
    ) async throws {
        self.environment = environment
        board = try await StageBoard.read(project, environment: environment, prepared: prepared, store: store)
        guard let store else {
            (endpoints, unfinished, debts) = ([], [], [])
            return
        }
        endpoints = try await ServedEndpoint.all(project.name, environment: environment, store: store)
        let unfinished = try await ResumableRuns(store: store).list(project: project.name).filter {
            $0.run.environment == environment
        }
        self.unfinished = unfinished
        // What a run under way owes it pays itself.
        let executing = Set(unfinished.filter(\.isExecuting).map(\.run.id))
        debts = try await store.debts(project: project.name).filter { !executing.contains($0.run) }
    }

    /// What a debt means for a reader: a run that is resumed pays it, and its alarms may guard an update until then.
    package func line(of debt: (run: RunID, debt: Debt, reason: String?)) -> String {
        let summary = TerminalText.escape(debt.debt.summary)
        return unfinished.contains { $0.run.id == debt.run }
            ? "owed         \(summary): slipway resume \(debt.run) does it" : "left to you  \(summary)"
    }

    /// Whether a living process executes a run.
    package func isExecuting(_ run: RunID) -> Bool { unfinished.contains { $0.run.id == run && $0.isExecuting } }

    /// `{"environment", "stages": {…}, "lastFailure", "endpoints": […], "unfinished": […], "debts": […]}`.
    package var json: JSONObject {
        var stages = JSONObject()
        for (stage, state) in board.stages { stages[stage.rawValue] = state.json }
        return [
            "environment": .string(environment), "stages": .object(stages),
            "lastFailure": board.failure.map {
                ["run": .string($0.id.rawValue), "reason": $0.reason.map { .string($0) } ?? .null]
            } ?? .null,
            "endpoints": .array(endpoints.map(\.json)),
            "unfinished": .array(
                unfinished.map {
                    [
                        "run": .string($0.run.id.rawValue), "command": .string($0.run.command),
                        "executing": .bool($0.isExecuting),
                    ]
                }),
            "debts": .array(debts.map { ["run": .string($0.run.rawValue), "summary": .string($0.debt.summary)] }),
        ]
    }
}
