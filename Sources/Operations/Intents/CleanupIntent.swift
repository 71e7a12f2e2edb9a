package import Core
package import Lifecycle
internal import Rollouts

/// Remove what this project's runs created: all of it, or what serves one endpoint.
package struct CleanupIntent: PlannedIntent {
    package let intent: PlanIntent
    private let request: CleanupRequest

    /// Everything of the project in this environment.
    ///
    /// - Parameter includesData: also uploaded data and artifacts.
    package init(includesData: Bool, in scope: ProjectScope) async throws {
        try await self.init(.cleanup, subject: scope.name, endpoints: nil, includesData: includesData, in: scope)
    }

    /// One endpoint with its configurations and models.
    package init(endpoint: String, in scope: ProjectScope) async throws {
        try await self.init(.deleteEndpoint, subject: endpoint, endpoints: [endpoint], includesData: false, in: scope)
    }

    private init(
        _ command: PlanCommand, subject: String, endpoints: [String]?, includesData: Bool, in scope: ProjectScope
    ) async throws {
        let busy = try await ResumableRuns(store: scope.store).list(project: scope.name).first {
            $0.isExecuting && $0.run.environment == scope.environment
        }
        if let busy {
            throw LifecycleError(
                LifecycleError.runBusy,
                "\(busy.run.command) \(busy.run.subject) is under way in another process, with what would be removed",
                hint: "wait for run \(busy.run.id), or end it with Ctrl-C there")
        }
        let created = try await scope.store.created(project: scope.name, environment: scope.environment)
        var others: [CreatedResource] = []
        if includesData {
            let runs = try await scope.store.runs(project: nil, limit: 100_000)
            for place in Set(runs.map { [$0.project, $0.environment] }) where place != [scope.name, scope.environment] {
                others += try await scope.store.created(project: place[0], environment: place[1])
            }
        }
        request = CleanupRequest(
            created: created, endpoints: endpoints, includesData: includesData, others: others)
        intent = PlanIntent(command, subject: subject, arguments: ["data": .bool(includesData)])
    }

    package func draft(_ planner: any CloudPlanner, context: PlanningContext) async throws -> PlanDraft {
        var draft = try await planner.planCleanup(request, context: context)
        let isDeleted = draft.actions.contains { action in
            action.tier == .destroy && action.guards.contains { $0.name == intent.subject }
        }
        if intent.command == .deleteEndpoint, !isDeleted {
            throw RolloutError(
                RolloutError.endpointMissing,
                "no run of this project in this environment made an endpoint \(TerminalText.escape(intent.subject, limit: 80)) "
                    + "that is still there",
                hint: "slipway endpoints list")
        }
        if draft.actions.allSatisfy({ $0.tier == .read }) {
            throw NothingToDo(
                reason: "nothing that runs of this project made here is left to remove", notes: draft.notes)
        }
        draft.confirmName = intent.subject
        return draft
    }

    /// How many objects a run of this plan removed.
    package static func removed(by sealed: SealedPlan) -> Int {
        sealed.plan.actions.filter { $0.tier > .read }.reduce(0) { $0 + objects(of: $1) }
    }

    /// Those that the guards name; where there are no guards, those that the request lists.
    private static func objects(of action: Action) -> Int {
        func longestList(_ value: JSONValue) -> Int {
            max(value.array?.count ?? 0, value.object?.members.map { longestList($0.value) }.max() ?? 0)
        }
        let guarded = Set(action.guards.map { [$0.kind, $0.name] }).count
        return guarded > 0 ? guarded : max(1, longestList(action.request))
    }

    /// `{"run", "removed"}`.
    package func reply(_ outcome: RunOutcome, of sealed: SealedPlan) -> JSONValue {
        ["run": .string(outcome.run.rawValue), "removed": .int(Int64(Self.removed(by: sealed)))]
    }
}
