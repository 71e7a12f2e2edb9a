import Core
import Rollouts
import Testing

/// Thousands of rollouts with random events, some of them nonsense; the promises must hold in every one.
@Suite struct RolloutPropertyTests {
    @Test func promisesHoldInTenThousandRollouts() throws {
        var outcomes: [RolloutOutcome.Kind: Int] = [:]
        for seed in UInt64(1)...10_000 {
            var simulation = Simulation(seed: seed)
            let outcome = try simulation.run()
            outcomes[outcome.kind, default: 0] += 1
        }
        // The simulation reaches every ending; otherwise it would prove little.
        for kind in RolloutOutcome.Kind.allCases { #expect(outcomes[kind, default: 0] > 50, "\(kind)") }
    }
}

private struct Simulation {
    let seed: UInt64
    var random: SeededGenerator
    var machine: RolloutMachine
    var time = RolloutTime(milliseconds: 1_800_000_000_000)
    var wanted: [RolloutEffect] = []
    var finishes = 0
    var sawAlarmInWindow = false
    var finalBakeOver = false
    var blueRetired = false

    init(seed: UInt64) {
        self.seed = seed
        random = SeededGenerator(seed: seed)
        let fleet = Int.random(in: 1...8, using: &random)
        let strategies: [RolloutStrategy] = [
            .allAtOnce, .canary(.instances(1)), .canary(.percent(30)), .linear(step: .percent(25)),
            .rolling(batch: .percent(40), rollbackBatch: .instances(1)), .recreate,
        ]
        machine = RolloutMachine(
            RolloutSpec(
                strategy: strategies.randomElement(using: &random) ?? .allAtOnce, fleet: fleet,
                blueFleet: Int.random(in: 1...8, using: &random),
                bake: .seconds(Int.random(in: 0...600, using: &random)),
                terminationWait: .seconds(Int.random(in: 0...60, using: &random)),
                timeLimit: .seconds(Int.random(in: 600...6000, using: &random)), alarms: ["a"],
                control: Bool.random(using: &random) ? .native : .driven))
    }

    mutating func run() throws -> RolloutOutcome {
        try feed(.begin)
        for _ in 0..<2000 {
            if let outcome = machine.outcome {
                // Nothing that comes later changes an outcome.
                for event in [RolloutEvent.tick, .shifted, .abortRequested(by: "x"), look(.alarm), .begin] {
                    try feed(event)
                }
                #expect(machine.outcome == outcome, "seed \(seed)")
                #expect(finishes == 1, "seed \(seed)")
                try check(outcome)
                return outcome
            }
            time = time.advanced(by: .seconds(Int.random(in: 0...40, using: &random)))
            try feed(nextEvent())
        }
        Issue.record("seed \(seed): no end in 2000 events, phase \(machine.phase)")
        throw RolloutError(RolloutError.snapshotInvalid, "no end")
    }

    private mutating func nextEvent() -> RolloutEvent {
        let roll = Int.random(in: 0..<1000, using: &random)
        switch roll {
        case ..<4: return look(.alarm)
        case ..<300: return look(.ok)
        case ..<330: return look(.insufficientData)
        case ..<340: return .alarmsUnreadable(reason: "x")
        case ..<343: return .abortRequested(by: "x")
        case ..<348: return .holdRequested(by: "x")
        case ..<360: return .promoteRequested(by: "x")
        case ..<380:
            return [.shifted, .retired(.blue), .retired(.green), .provisioned(.green)].randomElement(using: &random)
                ?? .tick
        case ..<700: return .tick
        default:
            guard let effect = wanted.first else { return .tick }
            let fails = Int.random(in: 0..<25, using: &random) == 0
            switch effect {
            case .provision(let fleet, _): return fails ? .provisionFailed(fleet, reason: "x") : .provisioned(fleet)
            case .shift: return fails ? .shiftFailed(reason: "x") : .shifted
            case .retire(let fleet, _): return fails ? .retireFailed(fleet, reason: "x") : .retired(fleet)
            case .finish: return .tick
            }
        }
    }

    private func look(_ state: AlarmObservation.State) -> RolloutEvent {
        .alarmsObserved([AlarmObservation(name: "a", state: state)])
    }

    private mutating func feed(_ event: RolloutEvent) throws {
        let before = machine
        let effects = machine.handle(event, at: time)
        if case .alarmsObserved(let seen) = event, seen.first?.state == .alarm, before.watchesAlarms {
            sawAlarmInWindow = true
            #expect(machine.phase == .rollingBack || machine.phase.isOver, "seed \(seed)")
        }
        if before.phase == .finalBake, machine.phase != .finalBake { finalBakeOver = true }
        if case .holding = before.phase, before.split.greenShare == 1 { finalBakeOver = true }
        for effect in effects {
            switch effect {
            case .finish: finishes += 1
            case .retire(.blue, keeping: 0):
                blueRetired = true
                #expect(!sawAlarmInWindow, "seed \(seed)")
                if machine.spec.strategy != .recreate, machine.spec.bake > .zero {
                    #expect(finalBakeOver, "seed \(seed): blue removed before the final bake ended")
                }
            default: break
            }
        }
        if !effects.isEmpty { wanted = effects }
        // A crash may fall between any two events.
        if Int.random(in: 0..<8, using: &random) == 0 {
            let restored = try RolloutMachine(restoring: machine.snapshot)
            #expect(restored == machine, "seed \(seed)")
            machine = restored
            wanted = machine.outstandingEffects
        }
    }

    private func check(_ outcome: RolloutOutcome) throws {
        switch outcome.kind {
        case .promoted:
            #expect(!sawAlarmInWindow, "seed \(seed)")
            #expect(machine.split.greenShare == 1, "seed \(seed)")
        case .rolledBack:
            #expect(machine.split.greenInstances == 0, "seed \(seed)")
        case .held:
            #expect(machine.spec.control == .driven, "seed \(seed)")
        case .failed: break
        }
        // A native rollout promotes only after blue is gone.
        if outcome.kind == .promoted, machine.spec.strategy != .recreate { #expect(blueRetired, "seed \(seed)") }
    }
}
