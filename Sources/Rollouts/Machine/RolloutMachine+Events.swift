extension RolloutMachine {
    /// Takes one event. Events that do not belong to the present state (an answer to an effect that no longer counts,
    /// a request that comes too late) change nothing.
    ///
    /// - Returns: what is to be done now. New effects replace those that were asked for before: cancel what still runs.
    package mutating func handle(_ event: RolloutEvent, at time: RolloutTime) -> [RolloutEffect] {
        switch event {
        case .begin: begin(at: time)
        case .provisioned(let fleet): answered(at: time) { $0.isProvision(of: fleet) }
        case .shifted: answered(at: time) { $0.isShift }
        case .retired(let fleet): answered(at: time) { $0.isRetire(of: fleet) }
        case .provisionFailed(let fleet, let reason):
            failed(.provisioningFailed, "The \(fleet) fleet could not be provisioned: \(reason)", at: time) {
                $0.isProvision(of: fleet)
            }
        case .shiftFailed(let reason):
            failed(.shiftFailed, "Traffic could not be shifted: \(reason)", at: time) { $0.isShift }
        case .retireFailed(let fleet, let reason):
            failed(.retireFailed, "The \(fleet) fleet could not be removed: \(reason)", at: time) {
                $0.isRetire(of: fleet)
            }
        case .tick: tick(at: time)
        case .alarmsObserved(let observations): observed(observations, at: time)
        case .alarmsUnreadable: unreadable()
        case .abortRequested(let who): abort(by: who, at: time)
        case .holdRequested(let who): hold(by: who)
        case .promoteRequested: promote(at: time)
        }
    }

    /// Whether hold and promote mean something: only where Slipway moves the weights itself.
    package var admitsHoldAndPromote: Bool { spec.control == .driven }

    private mutating func begin(at time: RolloutTime) -> [RolloutEffect] {
        guard case .planned = course else { return [] }
        started = time
        return enter(step: 0, at: time)
    }

    // MARK: Forward

    /// Goes to a step, and on through waits of no length.
    private mutating func enter(step: Int, at time: RolloutTime) -> [RolloutEffect] {
        guard step < plan.steps.count else {
            return finish(.promoted, RolloutReason(.bakesPassed, bakesPassedText), at: time)
        }
        course = .forward(step: step)
        waitEnds = nil
        switch plan.steps[step] {
        case .provisionGreen(let instances): greenAsked = instances
        case .shift(let stage): split = plan.stages[stage].split
        case .retireBlue(let keeping): blueAsked = keeping
        case .bake(let stage): return wait(plan.stages[stage].bake, at: time)
        case .terminationWait: return wait(spec.boundedTerminationWait, at: time)
        }
        return outstandingEffects
    }

    private mutating func wait(_ duration: Duration, at time: RolloutTime) -> [RolloutEffect] {
        waitEnds = time.advanced(by: max(.zero, duration))
        return duration <= .zero ? endWait(at: time) : []
    }

    /// A bake or termination wait is over: go on, or hold where that is ours to decide.
    private mutating func endWait(at time: RolloutTime) -> [RolloutEffect] {
        guard case .forward(let step) = course else { return [] }
        if spec.control == .driven {
            if let who = holdRequestedBy {
                return startHolding(step, RolloutReason(.holdRequested, "\(who) asked to hold"))
            }
            if case .bake = plan.steps[step], verdict != .pass {
                return startHolding(step, RolloutReason(.noEvidence, noEvidenceText))
            }
        }
        return enter(step: step + 1, at: time)
    }

    private mutating func startHolding(_ step: Int, _ reason: RolloutReason) -> [RolloutEffect] {
        course = .holding(step: step, reason: reason)
        waitEnds = nil
        return []
    }

    private mutating func answered(at time: RolloutTime, _ matches: (RolloutEffect) -> Bool) -> [RolloutEffect] {
        guard let current = outstandingEffects.first, matches(current) else { return [] }
        switch course {
        case .forward(let step): return enter(step: step + 1, at: time)
        case .back(let steps, let index, let reason): return enterBack(steps, index + 1, reason, at: time)
        case .planned, .holding, .over: return []
        }
    }

    private mutating func failed(
        _ code: RolloutReason.Code, _ text: String, at time: RolloutTime, _ matches: (RolloutEffect) -> Bool
    ) -> [RolloutEffect] {
        guard let current = outstandingEffects.first, matches(current) else { return [] }
        switch course {
        case .forward(let step) where isPointOfNoReturn(step):
            return finish(.failed, RolloutReason(code, text + ". The new configuration serves all traffic."), at: time)
        case .forward: return goBack(RolloutReason(code, text), at: time)
        case .back(_, _, let reason):
            return finish(
                .failed, RolloutReason(.rollbackFailed, "Rolling back because of: \(reason.text). \(text)"), at: time)
        case .planned, .holding, .over: return []
        }
    }

    private mutating func tick(at time: RolloutTime) -> [RolloutEffect] {
        if case .holding(_, let reason) = course, let limit, time >= limit {
            return finish(.held, reason, at: time)
        }
        var effects: [RolloutEffect] = []
        if case .forward = course, let waitEnds, time >= waitEnds, limit.map({ waitEnds < $0 }) ?? true {
            effects = endWait(at: time)
        }
        if case .forward(let step) = course, !isPointOfNoReturn(step), let limit, time >= limit {
            let seconds = spec.timeLimit?.inSeconds ?? 0
            return goBack(
                RolloutReason(.timeLimit, "The time limit of \(seconds) s ended in phase \(phase.name)"), at: time)
        }
        return effects
    }

    // MARK: Alarms and requests

    private mutating func observed(_ observations: [AlarmObservation], at time: RolloutTime) -> [RolloutEffect] {
        guard watchesAlarms else { return [] }
        let look = AlarmJudge.look(at: observations, watching: spec.alarms)
        alarms = observations.filter { spec.alarms.contains($0.name) }
        verdict = look.verdict
        if look.verdict == .fail {
            evidence += look.firing.map { .alarm($0, seen: time) }
            let names = look.firing.map(\.name).joined(separator: ", ")
            let why = look.firing.map(\.reason).first { !$0.isEmpty }.map { ": \($0)" } ?? ""
            if case .planned = course {
                return finish(
                    .rolledBack, RolloutReason(.alarmBeforeStart, "In ALARM before the rollout began: \(names)\(why)"),
                    at: time)
            }
            return goBack(RolloutReason(.alarm, "In ALARM during \(phase.name): \(names)\(why)"), at: time)
        }
        if case .holding(let step, let reason) = course, reason.code == .noEvidence, look.verdict == .pass {
            return enter(step: step + 1, at: time)
        }
        return []
    }

    private mutating func unreadable() -> [RolloutEffect] {
        if watchesAlarms { verdict = .error }
        return []
    }

    private mutating func abort(by who: String, at time: RolloutTime) -> [RolloutEffect] {
        switch course {
        case .planned:
            return finish(.rolledBack, RolloutReason(.aborted, "Aborted by \(who) before the start"), at: time)
        case .forward(let step) where isPointOfNoReturn(step): return []
        case .forward, .holding: return goBack(RolloutReason(.aborted, "Aborted by \(who)"), at: time)
        case .back, .over: return []
        }
    }

    private mutating func hold(by who: String) -> [RolloutEffect] {
        guard admitsHoldAndPromote, watchesAlarms else { return [] }
        holdRequestedBy = who
        switch course {
        case .forward(let step) where waitEnds != nil, .holding(let step, _):
            return startHolding(step, RolloutReason(.holdRequested, "\(who) asked to hold"))
        case .forward, .planned, .back, .over: return []
        }
    }

    private mutating func promote(at time: RolloutTime) -> [RolloutEffect] {
        guard admitsHoldAndPromote, watchesAlarms else { return [] }
        holdRequestedBy = nil
        switch course {
        case .forward(let step) where waitEnds != nil, .holding(let step, _): return enter(step: step + 1, at: time)
        case .forward, .planned, .back, .over: return []
        }
    }

    // MARK: Back

    private mutating func goBack(_ reason: RolloutReason, at time: RolloutTime) -> [RolloutEffect] {
        waitEnds = nil
        return enterBack(wayBack(), 0, reason, at: time)
    }

    private mutating func enterBack(
        _ steps: [RolloutEffect], _ index: Int, _ reason: RolloutReason, at time: RolloutTime
    ) -> [RolloutEffect] {
        guard index < steps.count else { return finish(.rolledBack, reason, at: time) }
        course = .back(steps: steps, index: index, reason: reason)
        switch steps[index] {
        case .provision(.blue, let instances): blueAsked = instances
        case .shift(let asked): split = asked
        case .retire(.green, let keeping): greenAsked = keeping
        case .provision, .retire, .finish: break
        }
        return [steps[index]]
    }

    /// Undoes what was asked for so far: blue first, then traffic, then green; a rolling update in its rollback batches.
    private func wayBack() -> [RolloutEffect] {
        let fleet = split.fleet
        var batch = fleet
        if case .rolling(_, .some(let size)) = spec.strategy { batch = max(1, size.wholeInstances(of: fleet)) }
        var steps: [RolloutEffect] = []
        var (green, traffic, blue) = (greenAsked, split.greenInstances, blueAsked)
        while green > 0 || traffic > 0 || blue < spec.boundedBlue {
            green = max(0, green - batch)
            let wantedBlue = green == 0 ? spec.boundedBlue : (spec.boundedBlue * (fleet - green) + fleet - 1) / fleet
            if wantedBlue > blue {
                blue = wantedBlue
                steps.append(.provision(.blue, instances: blue))
            }
            if traffic > green {
                traffic = green
                steps.append(.shift(TrafficSplit(greenInstances: traffic, fleet: fleet)))
            }
            if greenAsked > 0 { steps.append(.retire(.green, keeping: green)) }
        }
        return steps
    }

    private mutating func finish(
        _ kind: RolloutOutcome.Kind, _ reason: RolloutReason, at time: RolloutTime
    ) -> [RolloutEffect] {
        let outcome = RolloutOutcome(kind, reason, evidence: evidence, time: time)
        course = .over(outcome)
        waitEnds = nil
        return [.finish(outcome)]
    }

    // MARK: Words

    private var bakesPassedText: String {
        let silent = AlarmJudge.look(at: alarms, watching: spec.alarms).withoutEvidence
        if spec.alarms.isEmpty { return "Every bake ended; no alarm was set, so nothing could have stopped it" }
        if silent.isEmpty { return "Every bake ended without an alarm" }
        return "Every bake ended without an alarm, but there was no data for \(silent.joined(separator: ", "))"
    }

    private var noEvidenceText: String {
        if verdict == .error { return "The alarms could not be read" }
        if spec.alarms.isEmpty { return "No alarm is set, so there is no evidence to go on with" }
        let silent = AlarmJudge.look(at: alarms, watching: spec.alarms).withoutEvidence
        return "No evidence from \(silent.joined(separator: ", "))"
    }
}

extension RolloutEffect {
    func isProvision(of fleet: FleetColor) -> Bool { if case .provision(fleet, _) = self { true } else { false } }
    func isRetire(of fleet: FleetColor) -> Bool { if case .retire(fleet, _) = self { true } else { false } }
    var isShift: Bool { if case .shift = self { true } else { false } }
}
