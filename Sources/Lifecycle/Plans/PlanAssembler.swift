import Core
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
package import Foundation
#endif

/// Joins what a planner drafted with who asks, for what target, until when.
package enum PlanAssembler {
    /// How long a plan may wait for its approval.
    package static let lifetime: Duration = .seconds(24 * 3600)

    /// Builds and seals a plan.
    ///
    /// - Throws: `run.operation_unlisted` when an action, a debt or the envelope has an operation without a row in
    ///   ``OperationTable``; `plan.malformed`.
    package static func assemble(
        _ draft: PlanDraft, intent: PlanIntent, context: PlanningContext, lifetime: Duration = lifetime
    ) throws -> SealedPlan {
        let plan = Plan(
            run: context.run, intent: intent, project: context.project, target: context.target, created: context.now,
            expires: context.now.addingTimeInterval(Double(lifetime.components.seconds)), actions: draft.actions,
            envelope: draft.envelope, inputs: draft.inputs, cost: draft.cost, blastRadius: draft.blastRadius,
            reversibility: draft.reversibility, confirmName: draft.confirmName, notes: draft.notes)
        try OperationTable.check(plan)
        return try SealedPlan(sealing: plan)
    }
}
