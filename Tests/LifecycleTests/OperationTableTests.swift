import Core
import Foundation
import Lifecycle
import Testing

@Suite struct OperationTableTests {
    private let cloud = SampleCloud()

    @Test func aPlanWithAnUnlistedOperationIsRefused() {
        var draft = PlanDraft(
            actions: [Samples.action(operation: "sagemaker.CreateSpaceship")], cost: .local,
            reversibility: Reversibility(.reversible, how: "delete it"))
        let context = PlanningContext(
            run: "run-0123456789abcdef", project: "triage", target: Samples.target, now: Samples.now)
        let error = #expect(throws: LifecycleError.self) {
            try PlanAssembler.assemble(draft, intent: Samples.intent, context: context, cloud: cloud)
        }
        #expect(error?.code == LifecycleError.operationUnlisted)
        draft.actions = [Samples.action()]
        draft.envelope = [EnvelopeEntry(operation: "sagemaker.Fly", kind: "x", name: "y", reason: "z")]
        #expect(throws: LifecycleError.self) {
            try PlanAssembler.assemble(draft, intent: Samples.intent, context: context, cloud: cloud)
        }
        draft.envelope = []
        draft.actions[0].debt = Debt(
            id: "d", summary: "s", stillOurs: [], repayOperation: "sagemaker.Land", repayRequest: [:])
        #expect(throws: LifecycleError.self) {
            try PlanAssembler.assemble(draft, intent: Samples.intent, context: context, cloud: cloud)
        }
    }

    @Test func aChangeThatCallsItselfAReadIsRefused() throws {
        var plan = Samples.plan()
        plan.actions[0].tier = .read
        let error = #expect(throws: LifecycleError.self) { try cloud.operations.check(plan) }
        #expect(error?.code == LifecycleError.operationUnlisted)
        plan.actions[0].operation = "sagemaker.WaitEndpoint"
        try cloud.operations.check(plan)
    }

    /// Everything that is wrong is told at once, before anybody is asked to approve.
    @Test func requestsAreCheckedWhilePlanning() {
        var action = Samples.action()
        action.request = ["ModelName": "bad"]
        let draft = PlanDraft(
            actions: [action], cost: .local, reversibility: Reversibility(.reversible, how: "delete it"))
        let context = PlanningContext(
            run: "run-0123456789abcdef", project: "triage", target: Samples.target, now: Samples.now)
        let error = #expect(throws: LifecycleError.self) {
            try PlanAssembler.assemble(draft, intent: Samples.intent, context: context, cloud: cloud)
        }
        #expect(error?.code == LifecycleError.planRequestInvalid)
        #expect(error?.message.contains("a1 sagemaker.CreateModel: ModelName: too short") == true)
        #expect(error?.message.contains("a1 sagemaker.CreateModel: Tags: too many") == true)
    }

    @Test func anAssembledPlanExpiresADayLater() throws {
        let draft = PlanDraft(
            actions: [Samples.action()], cost: .local, reversibility: Reversibility(.reversible, how: "delete it"))
        let context = PlanningContext(
            run: RunID.generate(SeededRandomSource(seed: 1)), project: "triage", target: Samples.target,
            now: Samples.now)
        let sealed = try PlanAssembler.assemble(draft, intent: Samples.intent, context: context, cloud: cloud)
        #expect(sealed.plan.expires == Samples.now.addingTimeInterval(86_400))
        #expect(sealed.plan.run.rawValue.utf8.count == 20)
        #expect(sealed.summaryJSON["digest"]?.string == sealed.digest.description)
    }
}
