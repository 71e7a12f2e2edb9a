import Rollouts
import Testing

@Suite struct RolloutValidationTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var strategy: RolloutStrategy
        var fleet: Int
        var rules: [RolloutViolation.Rule]
        var testDescription: String { "\(strategy) of \(fleet)" }
    }

    @Test(arguments: [
        Case(strategy: .allAtOnce, fleet: 1, rules: []),
        Case(strategy: .allAtOnce, fleet: 0, rules: [.fleetTooSmall]),
        Case(strategy: .canary(.instances(1)), fleet: 1, rules: [.fleetTooSmall]),
        Case(strategy: .canary(.percent(10)), fleet: 1, rules: [.fleetTooSmall]),
        Case(strategy: .canary(.instances(1)), fleet: 2, rules: []),
        Case(strategy: .canary(.instances(2)), fleet: 3, rules: [.size]),
        Case(strategy: .canary(.instances(5)), fleet: 10, rules: []),
        Case(strategy: .canary(.instances(6)), fleet: 10, rules: [.size]),
        Case(strategy: .canary(.instances(0)), fleet: 10, rules: [.size]),
        Case(strategy: .canary(.percent(50)), fleet: 10, rules: []),
        Case(strategy: .canary(.percent(51)), fleet: 10, rules: [.size]),
        Case(strategy: .canary(.percent(1)), fleet: 10, rules: []),
        Case(strategy: .linear(step: .instances(1)), fleet: 10, rules: []),
        Case(strategy: .linear(step: .instances(1)), fleet: 11, rules: [.size]),
        Case(strategy: .linear(step: .percent(9)), fleet: 10, rules: [.size]),
        Case(strategy: .linear(step: .percent(10)), fleet: 10, rules: []),
        Case(strategy: .rolling(batch: .instances(1)), fleet: 20, rules: []),
        Case(strategy: .rolling(batch: .instances(1)), fleet: 21, rules: [.size]),
        Case(strategy: .rolling(batch: .percent(4)), fleet: 10, rules: [.size]),
        Case(strategy: .rolling(batch: .percent(50), rollbackBatch: .percent(101)), fleet: 10, rules: [.size]),
        Case(strategy: .rolling(batch: .percent(50), rollbackBatch: .percent(100)), fleet: 10, rules: []),
        Case(strategy: .recreate, fleet: 1, rules: []),
    ])
    func sizes(_ example: Case) {
        let spec = RolloutSpec(strategy: example.strategy, fleet: example.fleet)
        #expect(spec.violations(limits: .sageMaker).map(\.rule) == example.rules)
    }

    @Test func awsCanarySampleLeavesNothingForProvisioning() {
        let sample = RolloutSpec(
            strategy: .canary(.percent(30)), fleet: 10, bake: .seconds(600), terminationWait: .seconds(600),
            timeLimit: .seconds(1800), alarms: ["a"])
        #expect(sample.violations(limits: .sageMaker).map(\.rule) == [.timeLimitTooShort])
        var longer = sample
        longer.timeLimit = .seconds(1801)
        #expect(longer.violations(limits: .sageMaker).isEmpty)
    }

    @Test func everyViolationIsListed() {
        let spec = RolloutSpec(
            strategy: .canary(.instances(9)), fleet: 10, bake: .seconds(3601), terminationWait: .seconds(-1),
            timeLimit: .seconds(599), alarms: ["a", "a", "  "] + (0..<8).map { "n\($0)" })
        #expect(
            Set(spec.violations(limits: .sageMaker).map(\.rule))
                == [
                    .size, .wait, .terminationWait, .timeLimitRange, .timeLimitTooShort, .alarmCount, .duplicateAlarm,
                    .alarmName,
                ])
    }

    @Test func drivenControlAdmitsBakesOfDays() {
        let spec = RolloutSpec(strategy: .canary(.instances(1)), fleet: 2, bake: .seconds(3 * 86_400), control: .driven)
        #expect(spec.violations(limits: .driven).isEmpty)
        #expect(spec.violations(limits: .sageMaker).map(\.rule) == [.wait])
    }
}
