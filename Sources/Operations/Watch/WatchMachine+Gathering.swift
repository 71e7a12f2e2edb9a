internal import Rollouts

/// At most so many facts are kept as evidence; the first ones tell the cause.
private let maximumEvidence = 50

extension WatchMachine {
    mutating func gather(_ look: Look, _ snapshot: EndpointSnapshot, at time: RolloutTime) {
        if let seen = look.alarms {
            alarms = seen
            for alarm in seen where alarm.state == .alarm { note(alarm, at: time) }
        }
        if let seen = look.counts { counts = seen }
        for variant in (snapshot.pending?.variants ?? []) + snapshot.variants {
            for status in variant.statuses {
                guard let message = status.message, !message.isEmpty else { continue }
                note("variant \(variant.name) \(status.status)", message, at: time)
            }
        }
        if let reason = snapshot.failureReason, !reason.isEmpty { note("failure reason", reason, at: time) }
    }

    private mutating func note(_ alarm: AlarmObservation, at time: RolloutTime) {
        let isKnown = evidence.contains {
            if case .alarm(let known, _) = $0 { known.name == alarm.name && known.since == alarm.since } else { false }
        }
        if !isKnown, evidence.count < maximumEvidence { evidence.append(.alarm(alarm, seen: time)) }
    }

    private mutating func note(_ source: String, _ text: String, at time: RolloutTime) {
        let isKnown = evidence.contains {
            if case .said(source, text, _) = $0 { true } else { false }
        }
        if !isKnown, evidence.count < maximumEvidence {
            evidence.append(.said(source: source, text: text, seen: time))
        }
    }

    /// Goes to a phase and counts bakes; a bake that began at another moment is another bake.
    mutating func enter(_ next: WatchPhase, _ snapshot: EndpointSnapshot) {
        if next == .provisioning || (phase == .waiting && next == .waiting) { sawWholeCourse = true }
        if next == .baking {
            let began = snapshot.pending?.variants.compactMap { $0.currentStatus?.since }.max()
            if phase != .baking || (began != nil && bakeMark != nil && began != bakeMark) { bakes += 1 }
            bakeMark = began ?? bakeMark
        }
        phase = next
    }

    /// The stage by plan. Only a watch that saw the beginning can count stages.
    private var stage: RolloutStage? {
        guard sawWholeCourse, let stages = request.spec?.stagePlan.stages, !stages.isEmpty else { return nil }
        switch phase {
        case .baking: return stages[min(max(0, bakes - 1), stages.count - 1)]
        case .shifting: return stages[min(bakes, stages.count - 1)]
        case .removingBlue, .settling: return stages[stages.count - 1]
        case .waiting, .provisioning, .rollingBack, .updating: return nil
        }
    }

    /// Green's part of the requests that came since the look before.
    func measuredShare(_ now: [InvocationCount]?) -> Double? {
        guard let now else { return nil }
        func fresh(_ isGreen: Bool) -> Int {
            now.filter { ($0.configuration == request.requested.configuration) == isGreen }.reduce(0) { sum, count in
                let earlier = counts.first { $0.configuration == count.configuration }?.invocations ?? 0
                return sum + max(0, count.invocations - earlier)
            }
        }
        let (green, blue) = (fresh(true), fresh(false))
        return green + blue > 0 ? Double(green) / Double(green + blue) : nil
    }

    mutating func line(
        _ look: Look, _ snapshot: EndpointSnapshot, measured: Double?, at time: RolloutTime
    ) -> [WatchEvent] {
        let said = (snapshot.pending?.variants ?? snapshot.variants).compactMap { $0.currentStatus?.message }.first
        let event = WatchEvent(
            time: time, endpoint: request.endpoint, phase: phase, status: snapshot.status,
            serving: snapshot.configuration, pending: snapshot.pending?.configuration,
            share: WatchEvent.Share(stage: stage, measured: measured), alarms: alarms, counts: counts,
            message: look.problems.first ?? said)
        if let last = lastLine, report == nil, last.tellsTheSame(as: event),
            last.time.duration(to: time) < patience.heartbeat
        {
            return []
        }
        lastLine = event
        return [event]
    }
}

extension WatchEvent {
    /// Whether nothing but time and counts has changed.
    fileprivate func tellsTheSame(as other: WatchEvent) -> Bool {
        phase == other.phase && status == other.status && serving == other.serving && pending == other.pending
            && share.stage == other.share.stage && message == other.message
            && alarms.map { [$0.name, $0.state.rawValue] } == other.alarms.map { [$0.name, $0.state.rawValue] }
    }
}

extension VariantSnapshot {
    /// The status that began last.
    var currentStatus: VariantStatus? {
        statuses.enumerated().max { first, second in
            let times = (first.element.since?.milliseconds ?? 0, second.element.since?.milliseconds ?? 0)
            return times.0 == times.1 ? first.offset < second.offset : times.0 < times.1
        }?.element
    }
}

extension WatchPhase {
    /// The phase that a snapshot of an update under way shows.
    init(_ snapshot: EndpointSnapshot, before: String?, requested: String) {
        if snapshot.status.meaning == .rollingBack {
            self = .rollingBack
            return
        }
        let live = Set(snapshot.variants.compactMap { $0.currentStatus?.meaning })
        guard let pending = snapshot.pending else {
            if snapshot.configuration == requested || live.contains(.deleting) {
                self = .removingBlue
            } else {
                self = .updating
            }
            return
        }
        let statuses = Set(pending.variants.compactMap { $0.currentStatus?.meaning })
        if statuses.contains(.deleting) {
            self = .rollingBack
        } else if live.contains(.deleting) {
            self = .removingBlue
        } else if statuses.contains(.creating) {
            self = .provisioning
        } else if statuses.contains(.shifting) {
            self = .shifting
        } else if statuses.contains(.baking) {
            self = .baking
        } else {
            self = .updating
        }
    }
}
