/// A rollout as a value: it takes events and returns what is to be done. It never waits and touches nothing.
///
/// The forward way is the program of ``StagePlan``; the way back is computed from what was asked for so far, so that a
/// rollback undoes exactly that. Alarms are watched from before the first step until the old fleet's last removal
/// begins, which is the point of no return. ``RolloutEffect/finish(_:)`` comes exactly once.
package struct RolloutMachine: Hashable, Sendable {
    /// Where the machine stands in its program.
    enum Course: Hashable, Sendable {
        case planned
        case forward(step: Int)
        /// Driven control, at the end of the wait of this step.
        case holding(step: Int, reason: RolloutReason)
        case back(steps: [RolloutEffect], index: Int, reason: RolloutReason)
        case over(RolloutOutcome)
    }

    package let spec: RolloutSpec
    /// Stages and steps in whole instances.
    package let plan: StagePlan
    var course: Course = .planned
    /// When the rollout began.
    package internal(set) var started: RolloutTime?
    /// When the present bake or termination wait ends.
    var waitEnds: RolloutTime?
    /// The split that was last asked for, reached or not.
    package internal(set) var split: TrafficSplit
    /// Instances of green that were last asked for.
    package internal(set) var greenAsked = 0
    /// Instances of blue that were last asked for.
    package internal(set) var blueAsked: Int
    /// The watched alarms at the last look.
    package internal(set) var alarms: [AlarmObservation] = []
    /// What the last look said.
    package internal(set) var verdict: RolloutVerdict = .hold
    /// Facts that were gathered on the way and belong to the outcome.
    var evidence: [RolloutEvidence] = []
    /// Who asked to hold, until somebody asks to promote.
    var holdRequestedBy: String?

    /// A rollout that has not begun. The specification is taken as it is; see ``RolloutSpec/violations(limits:)``.
    package init(_ spec: RolloutSpec) {
        self.spec = spec
        plan = StagePlan(spec)
        split = TrafficSplit(greenInstances: 0, fleet: spec.boundedFleet)
        blueAsked = spec.boundedBlue
    }

    /// Where the rollout is, in words of people.
    package var phase: RolloutPhase {
        switch course {
        case .planned: return .planned
        case .forward(let step):
            switch plan.steps[step] {
            case .provisionGreen: return .provisioning(stage: stage(after: step))
            case .shift(let stage): return .shifting(stage: stage)
            case .bake(let stage): return plan.stages[stage].isFinal ? .finalBake : .baking(stage: stage)
            case .terminationWait: return .terminationWait
            case .retireBlue: return .terminatingBlue
            }
        case .holding(let step, _): return .holding(stage: stage(before: step))
        case .back: return .rollingBack
        case .over(let outcome):
            switch outcome.kind {
            case .promoted: return .promoted
            case .rolledBack: return .rolledBack
            case .held: return .held
            case .failed: return .failed
            }
        }
    }

    /// How it ended; nil while it runs.
    package var outcome: RolloutOutcome? { if case .over(let outcome) = course { outcome } else { nil } }

    /// Why it holds or goes back; nil otherwise.
    package var reason: RolloutReason? {
        switch course {
        case .holding(_, let reason), .back(_, _, let reason): reason
        case .over(let outcome): outcome.reason
        case .planned, .forward: nil
        }
    }

    /// Whether an alarm would still send it back.
    package var watchesAlarms: Bool {
        switch course {
        case .planned, .holding: true
        case .forward(let step): !isPointOfNoReturn(step)
        case .back, .over: false
        }
    }

    /// The next moment at which a `tick` changes something; nil when only other events can.
    package var nextDeadline: RolloutTime? {
        switch course {
        case .planned, .back, .over: return nil
        case .holding: return limit
        case .forward(let step):
            if isPointOfNoReturn(step) { return nil }
            guard let limit else { return waitEnds }
            return waitEnds.map { min($0, limit) } ?? limit
        }
    }

    /// The effects that this state waits for: what a restart performs again.
    package var outstandingEffects: [RolloutEffect] {
        switch course {
        case .planned, .holding, .over: return []
        case .back(let steps, let index, _): return [steps[index]]
        case .forward(let step):
            switch plan.steps[step] {
            case .provisionGreen(let instances): return [.provision(.green, instances: instances)]
            case .shift(let stage): return [.shift(plan.stages[stage].split)]
            case .retireBlue(let keeping): return [.retire(.blue, keeping: keeping)]
            case .bake, .terminationWait: return []
            }
        }
    }

    /// What it would say of itself at this moment.
    package func progress(at time: RolloutTime) -> RolloutProgress {
        RolloutProgress(
            time: time, phase: phase, split: split, deadline: waitEnds, alarms: alarms, outcome: outcome)
    }

    var limit: RolloutTime? {
        guard let started, let timeLimit = spec.timeLimit else { return nil }
        return started.advanced(by: timeLimit)
    }

    /// The last removal of blue: behind it there is nothing to go back to.
    func isPointOfNoReturn(_ step: Int) -> Bool {
        if case .retireBlue = plan.steps[step] { step == plan.steps.count - 1 } else { false }
    }

    private func stage(after step: Int) -> Int {
        for next in plan.steps[step...] { if case .shift(let stage) = next { return stage } }
        return max(0, plan.stages.count - 1)
    }

    private func stage(before step: Int) -> Int {
        for earlier in plan.steps[...step].reversed() { if case .bake(let stage) = earlier { return stage } }
        return 0
    }
}
