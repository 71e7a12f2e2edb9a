import Core
import Foundation
import Lifecycle
import Testing

@Suite struct OperationTableTests {
    @Test func everyRowIsUniqueAndSaysWhatIsObserved() {
        let names = OperationTable.all.map(\.operation)
        #expect(Set(names).count == names.count)
        for row in OperationTable.all {
            #expect(!row.observation.isEmpty)
            #expect(row.window >= .zero && row.window <= .seconds(300))
        }
    }

    /// Whatever is generated for the wire and changes something must have a row: the list that the shapes are generated
    /// from is the list of what can be sent at all.
    @Test func everyMutatingOperationThatCanBeSentHasARow() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Scripts/aws-operations.json")
        let json = try JSONValue(parsing: [UInt8](Data(contentsOf: file)))
        let reads = ["Describe", "List", "Get", "Head", "Invoke", "AssumeRole"]
        var checked = 0
        for (service, description) in try #require(json["services"]?.object).members {
            for name in (description["operations"]?.array ?? []).compactMap(\.string)
            where !reads.contains(where: name.hasPrefix) {
                checked += 1
                #expect(OperationTable.row(for: OperationID("\(service).\(name)")) != nil, "\(service).\(name)")
            }
        }
        #expect(checked > 20)
    }

    @Test func aPlanWithAnUnlistedOperationIsRefused() {
        var draft = PlanDraft(
            actions: [Samples.action(operation: "sagemaker.CreateSpaceship")], cost: .local,
            reversibility: Reversibility(.reversible, how: "delete it"))
        let context = PlanningContext(
            run: "run-0123456789abcdef", project: "triage", target: Samples.target, now: Samples.now)
        let error = #expect(throws: LifecycleError.self) {
            try PlanAssembler.assemble(draft, intent: Samples.intent, context: context)
        }
        #expect(error?.code == LifecycleError.operationUnlisted)
        draft.actions = [Samples.action()]
        draft.envelope = [EnvelopeEntry(operation: "sagemaker.Fly", kind: "x", name: "y", reason: "z")]
        #expect(throws: LifecycleError.self) {
            try PlanAssembler.assemble(draft, intent: Samples.intent, context: context)
        }
        draft.envelope = []
        draft.actions[0].debt = Debt(
            id: "d", summary: "s", stillOurs: [], repayOperation: "sagemaker.Land", repayRequest: [:])
        #expect(throws: LifecycleError.self) {
            try PlanAssembler.assemble(draft, intent: Samples.intent, context: context)
        }
    }

    @Test func aChangeThatCallsItselfAReadIsRefused() throws {
        var plan = Samples.plan()
        plan.actions[0].tier = .read
        let error = #expect(throws: LifecycleError.self) { try OperationTable.check(plan) }
        #expect(error?.code == LifecycleError.operationUnlisted)
        plan.actions[0].operation = "sagemaker.WaitEndpoint"
        try OperationTable.check(plan)
    }

    @Test func anAssembledPlanExpiresADayLater() throws {
        let draft = PlanDraft(
            actions: [Samples.action()], cost: .local, reversibility: Reversibility(.reversible, how: "delete it"))
        let context = PlanningContext(
            run: RunID.generate(SeededRandomSource(seed: 1)), project: "triage", target: Samples.target,
            now: Samples.now)
        let sealed = try PlanAssembler.assemble(draft, intent: Samples.intent, context: context)
        #expect(sealed.plan.expires == Samples.now.addingTimeInterval(86_400))
        #expect(sealed.plan.run.rawValue.utf8.count == 20)
        #expect(sealed.summaryJSON["digest"]?.string == sealed.digest.description)
    }
}
