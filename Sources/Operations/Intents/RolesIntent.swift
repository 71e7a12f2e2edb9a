package import Core
package import Lifecycle

/// Make the roles and policies under which jobs and endpoints act.
package struct RolesIntent: PlannedIntent {
    package let intent: PlanIntent
    private let request: RolesRequest

    /// - Parameter roles: as the cloud calls them; empty for those that it needs anyway.
    package init(_ roles: [String], in scope: ProjectScope) {
        request = RolesRequest(roles: roles, placement: scope.settings.placement)
        intent = PlanIntent(
            .roles, subject: scope.name, arguments: ["roles": .array(roles.sorted().map { .string($0) })])
    }

    /// `{"run"}`.
    package func reply(_ outcome: RunOutcome) -> JSONValue { ["run": .string(outcome.run.rawValue)] }

    package func draft(_ planner: any CloudPlanner, context: PlanningContext) async throws -> PlanDraft {
        let draft = try await planner.planRoles(request, context: context)
        guard !draft.actions.isEmpty else {
            throw NothingToDo(
                reason:
                    "the roles are there, with the policies that a plan would give them; slipway roles check says what "
                    + "they may do", notes: draft.notes)
        }
        return draft
    }
}
