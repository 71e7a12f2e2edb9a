import Rollouts
import Testing

@Suite struct StagePlanTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var strategy: RolloutStrategy
        var fleet: Int
        var green: [Int]
        var peak: Int
        var waits: Int
        var testDescription: String { "\(strategy) of \(fleet)" }
    }

    @Test(arguments: [
        Case(strategy: .allAtOnce, fleet: 3, green: [3], peak: 6, waits: 160),
        Case(strategy: .canary(.instances(1)), fleet: 2, green: [1, 2], peak: 4, waits: 260),
        Case(strategy: .canary(.percent(10)), fleet: 10, green: [1, 10], peak: 20, waits: 260),
        Case(strategy: .canary(.percent(10)), fleet: 2, green: [1, 2], peak: 4, waits: 260),
        // 50 % of 3 would round up to 2, which is more than half: cut to 1.
        Case(strategy: .canary(.percent(50)), fleet: 3, green: [1, 3], peak: 6, waits: 260),
        Case(strategy: .canary(.percent(50)), fleet: 4, green: [2, 4], peak: 8, waits: 260),
        Case(strategy: .canary(.percent(25)), fleet: 10, green: [3, 10], peak: 20, waits: 260),
        Case(strategy: .linear(step: .percent(10)), fleet: 10, green: Array(1...10), peak: 20, waits: 1060),
        Case(strategy: .linear(step: .percent(33)), fleet: 10, green: [4, 8, 10], peak: 20, waits: 460),
        Case(strategy: .linear(step: .instances(2)), fleet: 5, green: [2, 4, 5], peak: 10, waits: 360),
        Case(strategy: .rolling(batch: .instances(2)), fleet: 5, green: [2, 4, 5], peak: 7, waits: 300),
        Case(strategy: .rolling(batch: .percent(5)), fleet: 4, green: [1, 2, 3, 4], peak: 5, waits: 400),
        Case(strategy: .recreate, fleet: 4, green: [4], peak: 4, waits: 100),
        // One instance cannot be split: no canary stage is invented.
        Case(strategy: .canary(.percent(10)), fleet: 1, green: [1], peak: 2, waits: 160),
    ])
    func wholeInstances(_ example: Case) {
        let spec = RolloutSpec(
            strategy: example.strategy, fleet: example.fleet, bake: .seconds(100), terminationWait: .seconds(60))
        let plan = spec.stagePlan
        #expect(plan.stages.map(\.split.greenInstances) == example.green)
        #expect(plan.peakInstances == example.peak)
        #expect(plan.sumOfWaits == .seconds(example.waits))
        #expect(plan.stages.last?.isFinal == true)
        #expect(plan.stages.dropLast().allSatisfy { !$0.isFinal && $0.split.greenShare < 1 })
    }

    @Test func trueShareIsPrinted() {
        #expect(TrafficSplit(greenInstances: 1, fleet: 3).description == "1 of 3 instances (33.3 %)")
        #expect(TrafficSplit(greenInstances: 1, fleet: 10).description == "1 of 10 instances (10 %)")
        #expect(TrafficSplit(greenInstances: 5, fleet: 5).greenShare == 1)
    }

    @Test func blueKeepsWhatItsTrafficNeeds() {
        let spec = RolloutSpec(strategy: .rolling(batch: .instances(1)), fleet: 3, blueFleet: 5)
        let keeps = spec.stagePlan.steps.compactMap { if case .retireBlue(let count) = $0 { count } else { nil } }
        #expect(keeps == [4, 2, 0])
    }
}
