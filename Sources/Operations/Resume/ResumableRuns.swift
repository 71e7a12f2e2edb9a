package import Lifecycle

/// Runs that have not ended, and whether somebody executes them now.
package struct ResumableRuns: Sendable {
    /// One run that has not ended.
    package struct Entry: Hashable, Sendable {
        package var run: RunRecord
        /// Whether a living process holds its lease. If not, `resume` goes on with it.
        package var isExecuting: Bool
    }

    private let store: any RunStore

    package init(store: any RunStore) { self.store = store }

    /// The unfinished runs, newest first; of all projects when `project` is nil.
    package func list(project: String?, limit: Int = 100) async throws -> [Entry] {
        try await store.runs(project: project, limit: limit).filter { !$0.status.isEnded }
            .map { Entry(run: $0, isExecuting: try isExecuting($0.id)) }
    }

    /// The run that `resume` without a name means: the only one that nobody executes.
    ///
    /// - Throws: `run.unknown` when there is none; `run.busy` when the only ones are being executed;
    ///   `run.not_resumable` when there are several, naming them.
    package func only(project: String?) async throws -> RunRecord {
        let entries = try await list(project: project)
        let idle = entries.filter { !$0.isExecuting }
        if idle.count == 1 { return idle[0].run }
        if let busy = entries.first, idle.isEmpty {
            throw LifecycleError(
                LifecycleError.runBusy, "run \(busy.run.id) is being executed by another process",
                hint: "slipway status")
        }
        guard !idle.isEmpty else {
            throw LifecycleError(LifecycleError.runUnknown, "there is no unfinished run", hint: "slipway status")
        }
        throw LifecycleError(
            LifecycleError.runNotResumable,
            "there are \(idle.count) unfinished runs: \(idle.map(\.run.id.rawValue).joined(separator: ", "))",
            hint: "slipway resume RUN")
    }

    /// The lease is the truth: a status of *running* outlives the process that wrote it.
    private func isExecuting(_ run: RunID) throws -> Bool {
        do {
            try store.lease(run).release()
            return false
        } catch let error as LifecycleError where error.code == LifecycleError.runBusy {
            return true
        }
    }
}
