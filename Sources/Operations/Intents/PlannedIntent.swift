package import Lifecycle

/// Something that somebody wants done in a cloud: what an approved plan is compared with, and how its actions are drafted.
package protocol PlannedIntent: Sendable {
    var intent: PlanIntent { get }
    /// Asks the planner; changes nothing.
    func draft(_ planner: any CloudPlanner, context: PlanningContext) async throws -> PlanDraft
}
