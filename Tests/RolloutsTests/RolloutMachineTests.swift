import Core
import Rollouts
import Testing

@Suite struct RolloutMachineTests {
    let canary = RolloutSpec(
        strategy: .canary(.instances(1)), fleet: 4, bake: .seconds(600), terminationWait: .seconds(60),
        timeLimit: .seconds(7200), alarms: ["errors", "latency"])
    let ok = [AlarmObservation(name: "errors", state: .ok), AlarmObservation(name: "latency", state: .ok)]
    let firing = [
        AlarmObservation(name: "errors", state: .alarm, reason: "0.4 was above 0.01", threshold: 0.01),
        AlarmObservation(name: "latency", state: .ok),
    ]

    func at(_ seconds: Int64) -> RolloutTime { RolloutTime(milliseconds: 1_800_000_000_000 + seconds * 1000) }

    @Test func canaryPromotes() throws {
        var machine = RolloutMachine(canary)
        #expect(machine.phase == .planned)
        #expect(machine.handle(.alarmsObserved(ok), at: at(0)) == [])
        #expect(machine.handle(.begin, at: at(0)) == [.provision(.green, instances: 4)])
        #expect(machine.phase == .provisioning(stage: 0))
        #expect(
            machine.handle(.provisioned(.green), at: at(300)) == [.shift(TrafficSplit(greenInstances: 1, fleet: 4))])
        #expect(machine.phase == .shifting(stage: 0))
        #expect(machine.handle(.shifted, at: at(301)) == [])
        #expect(machine.phase == .baking(stage: 0))
        #expect(machine.nextDeadline == at(901))
        #expect(machine.handle(.tick, at: at(900)) == [])
        #expect(machine.handle(.tick, at: at(901)) == [.shift(TrafficSplit(greenInstances: 4, fleet: 4))])
        #expect(machine.handle(.shifted, at: at(902)) == [])
        #expect(machine.phase == .finalBake)
        #expect(machine.handle(.tick, at: at(1502)) == [])
        #expect(machine.phase == .terminationWait)
        #expect(machine.handle(.tick, at: at(1562)) == [.retire(.blue, keeping: 0)])
        #expect(machine.phase == .terminatingBlue)
        let last = machine.handle(.retired(.blue), at: at(1563))
        #expect(machine.outcome?.kind == .promoted)
        #expect(machine.outcome?.reason.code == .bakesPassed)
        #expect(last == [.finish(try #require(machine.outcome))])
    }

    @Test func aDeadlineThatPassedLongAgoCountsOnce() {
        var machine = RolloutMachine(canary)
        _ = machine.handle(.begin, at: at(0))
        _ = machine.handle(.provisioned(.green), at: at(1))
        _ = machine.handle(.shifted, at: at(2))
        #expect(machine.handle(.tick, at: at(5000)) == [.shift(TrafficSplit(greenInstances: 4, fleet: 4))])
        #expect(machine.handle(.tick, at: at(5000)) == [])
    }

    @Test func alarmBeforeStartChangesNothing() {
        var machine = RolloutMachine(canary)
        let effects = machine.handle(.alarmsObserved(firing), at: at(0))
        #expect(effects.count == 1)
        #expect(machine.outcome?.kind == .rolledBack)
        #expect(machine.outcome?.reason.code == .alarmBeforeStart)
        #expect(machine.handle(.begin, at: at(1)) == [])
    }

    /// Events that bring a canary to a phase, the phase, and the way back from there.
    static let waysBack: [(events: [RolloutEvent], phase: RolloutPhase, back: [RolloutEffect])] = [
        ([.begin], .provisioning(stage: 0), [.retire(.green, keeping: 0)]),
        (
            [.begin, .provisioned(.green)], .shifting(stage: 0),
            [.shift(TrafficSplit(greenInstances: 0, fleet: 4)), .retire(.green, keeping: 0)]
        ),
        (
            [.begin, .provisioned(.green), .shifted], .baking(stage: 0),
            [.shift(TrafficSplit(greenInstances: 0, fleet: 4)), .retire(.green, keeping: 0)]
        ),
        (
            [.begin, .provisioned(.green), .shifted, .tick], .shifting(stage: 1),
            [.shift(TrafficSplit(greenInstances: 0, fleet: 4)), .retire(.green, keeping: 0)]
        ),
        (
            [.begin, .provisioned(.green), .shifted, .tick, .shifted], .finalBake,
            [.shift(TrafficSplit(greenInstances: 0, fleet: 4)), .retire(.green, keeping: 0)]
        ),
        (
            [.begin, .provisioned(.green), .shifted, .tick, .shifted, .tick], .terminationWait,
            [.shift(TrafficSplit(greenInstances: 0, fleet: 4)), .retire(.green, keeping: 0)]
        ),
    ]

    @Test(arguments: waysBack.indices)
    func alarmRollsBackFromEveryPhase(_ index: Int) throws {
        let example = Self.waysBack[index]
        for trigger in 0..<3 {
            var machine = RolloutMachine(canary)
            var seconds: Int64 = 0
            for event in example.events {
                if event == .tick { seconds += 700 }
                _ = machine.handle(event, at: at(seconds))
            }
            #expect(machine.phase == example.phase)
            let event: RolloutEvent =
                switch trigger {
                case 0: .alarmsObserved(firing)
                case 1: .abortRequested(by: "ada")
                default: .tick
                }
            let time = trigger == 2 ? at(7200) : at(seconds + 1)
            // The limit also ends waits that would have ended before it: take those away first.
            if trigger == 2, machine.nextDeadline != at(7200) { continue }
            var effects = machine.handle(event, at: time)
            #expect(machine.phase == .rollingBack)
            var done: [RolloutEffect] = []
            while let effect = effects.first, machine.outcome == nil {
                done.append(effect)
                effects =
                    switch effect {
                    case .shift: machine.handle(.shifted, at: time)
                    case .retire(let fleet, _): machine.handle(.retired(fleet), at: time)
                    case .provision(let fleet, _): machine.handle(.provisioned(fleet), at: time)
                    case .finish: []
                    }
            }
            #expect(done == example.back)
            let outcome = try #require(machine.outcome)
            #expect(outcome.kind == .rolledBack)
            #expect(outcome.reason.code == [.alarm, .aborted, .timeLimit][trigger])
            if trigger == 0 {
                #expect(outcome.evidence == [.alarm(firing[0], seen: time)])
                #expect(outcome.reason.text.contains("0.4 was above 0.01"))
            }
        }
    }

    @Test func behindThePointOfNoReturnNothingGoesBack() {
        var machine = RolloutMachine(canary)
        for (event, seconds) in [
            (RolloutEvent.begin, 0), (.provisioned(.green), 1), (.shifted, 2), (.tick, 700), (.shifted, 701),
            (.tick, 1400), (.tick, 1500),
        ] as [(RolloutEvent, Int64)] {
            _ = machine.handle(event, at: at(seconds))
        }
        #expect(machine.phase == .terminatingBlue)
        #expect(!machine.watchesAlarms)
        #expect(machine.handle(.alarmsObserved(firing), at: at(1501)) == [])
        #expect(machine.handle(.abortRequested(by: "ada"), at: at(1501)) == [])
        #expect(machine.handle(.tick, at: at(9000)) == [])
        _ = machine.handle(.retired(.blue), at: at(9001))
        #expect(machine.outcome?.kind == .promoted)
    }

    @Test func aLimitThatEndedBeforeTheWaitGoesBackEvenWhenBothArePast() {
        let spec = RolloutSpec(strategy: .allAtOnce, fleet: 2, bake: .seconds(600), timeLimit: .seconds(500))
        var machine = RolloutMachine(spec)
        _ = machine.handle(.begin, at: at(0))
        _ = machine.handle(.provisioned(.green), at: at(1))
        _ = machine.handle(.shifted, at: at(2))
        #expect(machine.handle(.tick, at: at(700)) == [.shift(TrafficSplit(greenInstances: 0, fleet: 2))])
        #expect(machine.reason?.code == .timeLimit)
    }

    @Test func numbersBeyondReasonAreBounded() {
        let wild = RolloutSpec(
            strategy: .rolling(batch: .instances(1), rollbackBatch: .instances(1)), fleet: .max, blueFleet: .max,
            bake: .seconds(Int64.max), terminationWait: .seconds(Int64.max), timeLimit: .seconds(Int64.max))
        #expect(wild.violations(limits: .sageMaker).map(\.rule).contains(.fleetTooLarge))
        var machine = RolloutMachine(wild)
        #expect(machine.plan.steps.count < 5000)
        _ = machine.handle(.begin, at: at(0))
        _ = machine.handle(.provisioned(.green), at: at(1))
        _ = machine.handle(.shifted, at: at(2))
        #expect(machine.handle(.abortRequested(by: "ada"), at: at(3)).count == 1)
        #expect(FleetShare.percent(.max).wholeInstances(of: .max) > 0)
    }

    @Test func insufficientDataDoesNotTripAndNativeControlPromotesWithoutEvidence() {
        var machine = RolloutMachine(canary)
        let silent = [
            AlarmObservation(name: "errors", state: .insufficientData), AlarmObservation(name: "latency", state: .ok),
        ]
        _ = machine.handle(.begin, at: at(0))
        _ = machine.handle(.provisioned(.green), at: at(1))
        _ = machine.handle(.shifted, at: at(2))
        _ = machine.handle(.alarmsObserved(silent), at: at(600))
        #expect(machine.verdict == .hold)
        #expect(machine.handle(.tick, at: at(602)).count == 1)
        #expect(machine.phase == .shifting(stage: 1))
    }

    @Test func drivenControlHoldsWithoutEvidenceAndGoesOnWithIt() {
        var spec = canary
        spec.control = .driven
        var machine = RolloutMachine(spec)
        _ = machine.handle(.begin, at: at(0))
        _ = machine.handle(.provisioned(.green), at: at(1))
        _ = machine.handle(.shifted, at: at(2))
        _ = machine.handle(.alarmsUnreadable(reason: "throttled"), at: at(600))
        #expect(machine.verdict == .error)
        #expect(machine.handle(.tick, at: at(602)) == [])
        #expect(machine.phase == .holding(stage: 0))
        #expect(machine.reason?.code == .noEvidence)
        #expect(machine.handle(.tick, at: at(700)) == [])
        #expect(
            machine.handle(.alarmsObserved(ok), at: at(800)) == [.shift(TrafficSplit(greenInstances: 4, fleet: 4))])
    }

    @Test func holdingUntilTheLimitEndsHeldWithTrafficWhereItIs() {
        var spec = canary
        spec.control = .driven
        var machine = RolloutMachine(spec)
        _ = machine.handle(.begin, at: at(0))
        _ = machine.handle(.provisioned(.green), at: at(1))
        #expect(machine.handle(.holdRequested(by: "ada"), at: at(2)) == [])
        _ = machine.handle(.shifted, at: at(2))
        _ = machine.handle(.alarmsObserved(ok), at: at(3))
        _ = machine.handle(.tick, at: at(602))
        #expect(machine.phase == .holding(stage: 0))
        #expect(machine.handle(.alarmsObserved(ok), at: at(900)) == [], "a person's hold is not lifted by evidence")
        #expect(machine.nextDeadline == at(7200))
        _ = machine.handle(.tick, at: at(7200))
        #expect(machine.outcome?.kind == .held)
        #expect(machine.outcome?.reason.code == .holdRequested)
        #expect(machine.split.greenInstances == 1)
    }

    @Test func promoteEndsAWaitUnderDrivenControlOnly() {
        for control in [RolloutControl.native, .driven] {
            var spec = canary
            spec.control = control
            var machine = RolloutMachine(spec)
            _ = machine.handle(.begin, at: at(0))
            _ = machine.handle(.provisioned(.green), at: at(1))
            _ = machine.handle(.shifted, at: at(2))
            let effects = machine.handle(.promoteRequested(by: "ada"), at: at(3))
            #expect(effects.isEmpty == (control == .native))
        }
    }

    @Test func failuresGoBackAndAFailedWayBackIsFailed() {
        var machine = RolloutMachine(canary)
        _ = machine.handle(.begin, at: at(0))
        #expect(
            machine.handle(.provisionFailed(.green, reason: "no capacity"), at: at(1)) == [.retire(.green, keeping: 0)])
        _ = machine.handle(.retired(.green), at: at(2))
        #expect(machine.outcome?.kind == .rolledBack)
        #expect(machine.outcome?.reason.code == .provisioningFailed)

        machine = RolloutMachine(canary)
        _ = machine.handle(.begin, at: at(0))
        _ = machine.handle(.provisioned(.green), at: at(1))
        #expect(machine.handle(.shiftFailed(reason: "gateway"), at: at(2)).count == 1)
        _ = machine.handle(.shiftFailed(reason: "gateway again"), at: at(3))
        #expect(machine.outcome?.kind == .failed)
        #expect(machine.outcome?.reason.code == .rollbackFailed)
    }

    @Test func answersToOtherEffectsAreIgnored() {
        var machine = RolloutMachine(canary)
        _ = machine.handle(.begin, at: at(0))
        let before = machine
        for event in [RolloutEvent.shifted, .retired(.blue), .provisioned(.blue), .retireFailed(.green, reason: "x")] {
            #expect(machine.handle(event, at: at(1)) == [])
            #expect(machine == before)
        }
    }

    @Test func rollingUpdateReplacesBatchesAndGoesBackInItsOwn() {
        let spec = RolloutSpec(
            strategy: .rolling(batch: .instances(2), rollbackBatch: .instances(1)), fleet: 4, bake: .seconds(60),
            alarms: ["errors", "latency"])
        var machine = RolloutMachine(spec)
        #expect(machine.handle(.begin, at: at(0)) == [.provision(.green, instances: 2)])
        _ = machine.handle(.provisioned(.green), at: at(1))
        _ = machine.handle(.shifted, at: at(2))
        #expect(machine.handle(.tick, at: at(62)) == [.retire(.blue, keeping: 2)])
        #expect(machine.handle(.retired(.blue), at: at(63)) == [.provision(.green, instances: 4)])
        var effects = machine.handle(.alarmsObserved(firing), at: at(64))
        var done: [String] = []
        while let effect = effects.first {
            switch effect {
            case .provision(let fleet, let count):
                done.append("\(fleet) \(count)")
                effects = machine.handle(.provisioned(fleet), at: at(65))
            case .shift(let split):
                done.append("shift \(split.greenInstances)")
                effects = machine.handle(.shifted, at: at(65))
            case .retire(let fleet, let keeping):
                done.append("\(fleet) -\(keeping)")
                effects = machine.handle(.retired(fleet), at: at(65))
            case .finish: effects = []
            }
        }
        // Green was on its way to 4 with 2 instances' worth of traffic: blue is never below what its traffic needs.
        #expect(
            done == ["green -3", "green -2", "blue 3", "shift 1", "green -1", "blue 4", "shift 0", "green -0"])
        #expect(machine.outcome?.kind == .rolledBack)
    }

    @Test func recreateGoesDownAndUp() {
        let spec = RolloutSpec(strategy: .recreate, fleet: 2, blueFleet: 3, bake: .seconds(60), alarms: ["errors"])
        var machine = RolloutMachine(spec)
        #expect(machine.handle(.begin, at: at(0)) == [.retire(.blue, keeping: 0)])
        #expect(machine.handle(.retired(.blue), at: at(1)) == [.provision(.green, instances: 2)])
        let back = machine.handle(.provisionFailed(.green, reason: "no capacity"), at: at(2))
        #expect(back == [.provision(.blue, instances: 3)])
        #expect(machine.handle(.provisioned(.blue), at: at(3)) == [.retire(.green, keeping: 0)])
    }
}
