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

    /// Builds, checks and seals a plan. Everything that the cloud would refuse by its service model is found here, before
    /// anybody is asked to approve.
    ///
    /// - Parameter cloud: where the plan will run; knows its operations and what their requests may hold.
    /// - Throws: `run.operation_unlisted` when an action, a debt or the envelope has an operation without a row;
    ///   `plan.request_invalid` with every violation; `plan.malformed`.
    package static func assemble(
        _ draft: PlanDraft, intent: PlanIntent, context: PlanningContext, cloud: any CloudPort,
        lifetime: Duration = lifetime
    ) throws -> SealedPlan {
        let plan = Plan(
            run: context.run, intent: intent, project: context.project, target: context.target, created: context.now,
            expires: context.now.addingTimeInterval(Double(lifetime.components.seconds)), actions: draft.actions,
            envelope: draft.envelope, inputs: draft.inputs, cost: draft.cost, blastRadius: draft.blastRadius,
            reversibility: draft.reversibility, confirmName: draft.confirmName,
            notes: draft.notes + draft.changes.map { "changes \($0)" } + draft.losses.map { "loses \($0)" })
        try cloud.operations.check(plan)
        try checkRequests(plan, cloud)
        return try SealedPlan(sealing: plan)
    }

    private static func checkRequests(_ plan: Plan, _ cloud: any CloudPort) throws {
        let all = plan.actions + plan.actions.compactMap(\.debt?.repayment)
        let lines = all.filter { $0.operation != .recordRelease }.flatMap { action in
            cloud.problems(of: action).map { "\(action.id) \(action.operation): \(TerminalText.escape($0))" }
        }
        guard !lines.isEmpty else { return }
        throw LifecycleError(
            LifecycleError.planRequestInvalid,
            "the plan's requests break \(lines.count == 1 ? "a rule" : "\(lines.count) rules") of the service:\n  "
                + lines.joined(separator: "\n  "),
            hint: "change what slipway.yaml or the command line says about it, and plan again")
    }
}
