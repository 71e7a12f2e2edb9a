package import Rollouts

/// Judges an update from outside: takes looks, returns lines, and ends with exactly one outcome. Pure.
package struct WatchMachine: Hashable, Sendable {
    /// How patient it is.
    package struct Patience: Hashable, Sendable {
        /// How long after the call the cloud may show nothing.
        package var start: Duration
        /// How long counts and metrics may differ after the endpoint is in service.
        package var settling: Duration
        /// How long to wait for traffic to be measured after the change; nothing is failed by waiting in vain.
        package var traffic: Duration
        /// A line at least this often.
        package var heartbeat: Duration
        /// How long to watch in all; nil: by the policy's time limit.
        package var limit: Duration?

        package init(
            start: Duration = .seconds(300), settling: Duration = .seconds(60), traffic: Duration = .zero,
            heartbeat: Duration = .seconds(60), limit: Duration? = nil
        ) {
            self.start = start
            self.settling = settling
            self.traffic = traffic
            self.heartbeat = heartbeat
            self.limit = limit
        }
    }

    /// One look at everything. What could not be read is nil.
    package struct Look: Hashable, Sendable {
        /// Nil: there is no such endpoint.
        package var endpoint: EndpointSnapshot?
        package var alarms: [AlarmObservation]?
        /// Since the call.
        package var counts: [InvocationCount]?
        /// In whole minutes after ``WatchMachine/servingSince``; nil when there is none yet.
        package var countsAfterChange: [InvocationCount]?
        package var problems: [String]

        package init(
            endpoint: EndpointSnapshot?, alarms: [AlarmObservation]? = nil, counts: [InvocationCount]? = nil,
            countsAfterChange: [InvocationCount]? = nil, problems: [String] = []
        ) {
            self.endpoint = endpoint
            self.alarms = alarms
            self.counts = counts
            self.countsAfterChange = countsAfterChange
            self.problems = problems
        }
    }

    package let request: WatchRequest
    package let patience: Patience
    package private(set) var report: WatchReport?
    /// Since when the requested configuration is seen in service with nothing pending.
    package private(set) var servingSince: RolloutTime?
    var phase: WatchPhase = .waiting
    var sawUpdating = false
    var bakes = 0
    var bakeMark: RolloutTime?
    var sawWholeCourse = false
    var alarms: [AlarmObservation] = []
    var counts: [InvocationCount] = []
    var evidence: [RolloutEvidence] = []
    var lastLine: WatchEvent?

    package init(_ request: WatchRequest, patience: Patience = Patience()) {
        self.request = request
        self.patience = patience
    }

    /// How long the whole watch may take: the policy's time limit, and a fleet's way back.
    package var limit: Duration {
        if let limit = patience.limit { return limit }
        let update = request.spec?.timeLimit ?? .seconds(28_800)
        return update + RolloutSpec.provisioningAllowance
    }

    /// Takes one look.
    ///
    /// - Returns: a line when something changed or the heartbeat is due; ``report`` is set when the update has ended.
    package mutating func take(_ look: Look, at time: RolloutTime) -> [WatchEvent] {
        guard report == nil else { return [] }
        guard let snapshot = look.endpoint else {
            end(.failed, .endpointDeleted, "The endpoint no longer exists", nil, at: time)
            return []
        }
        let measured = measuredShare(look.counts)
        gather(look, snapshot, at: time)
        judge(look, snapshot, at: time)
        if report == nil, request.calledAt.duration(to: time) >= limit {
            end(
                .held, .watchLimit,
                "Watching stopped after \(Int(limit.inSeconds)) s while the endpoint is \(snapshot.status); "
                    + "the update goes on without it", snapshot, at: time)
        }
        return line(look, snapshot, measured: measured, at: time)
    }

    // MARK: Judging

    private mutating func judge(_ look: Look, _ snapshot: EndpointSnapshot, at time: RolloutTime) {
        let why = snapshot.failureReason.flatMap { $0.isEmpty ? nil : ": \($0)" } ?? ""
        switch snapshot.status.meaning {
        case .failed:
            end(.failed, .endpointFailed, "The endpoint is \(snapshot.status)\(why)", snapshot, at: time)
        case .rollbackFailed:
            end(
                .failed, .rollbackFailed,
                "The rollback failed and both fleets may serve; update again with the wanted configuration\(why)",
                snapshot, at: time)
        case .deleting:
            end(.failed, .endpointDeleted, "The endpoint is being deleted", snapshot, at: time)
        case .serving where snapshot.pending == nil:
            judgeInService(look, snapshot, at: time)
        default:
            if snapshot.status.meaning == .updating || snapshot.pending != nil { sawUpdating = true }
            servingSince = nil
            enter(
                WatchPhase(snapshot, before: request.before?.configuration, requested: request.requested.configuration),
                snapshot)
        }
    }

    private mutating func judgeInService(_ look: Look, _ snapshot: EndpointSnapshot, at time: RolloutTime) {
        let hasMoved = snapshot.lastModified > (request.modifiedBefore ?? request.calledAt)
        guard sawUpdating || hasMoved else {
            if request.calledAt.duration(to: time) >= patience.start {
                end(
                    .failed, .neverStarted,
                    "The cloud took the request, but in \(Int(patience.start.inSeconds)) s the endpoint neither went to "
                        + "Updating nor changed its modification time", snapshot, at: time)
            }
            return
        }
        if snapshot.configuration == request.requested.configuration {
            judgeServing(look, snapshot, at: time)
        } else if let before = request.before, snapshot.configuration == before.configuration {
            judgeReverted(snapshot, before, at: time)
        } else {
            end(
                .failed, .superseded,
                "A third configuration serves: \(snapshot.configuration) was put there by another update", snapshot,
                at: time)
        }
    }

    private mutating func judgeServing(_ look: Look, _ snapshot: EndpointSnapshot, at time: RolloutTime) {
        let since = servingSince ?? time
        servingSince = since
        phase = .settling
        let proof = ServingProof.items(
            expecting: request.requested, in: snapshot, old: request.before?.configuration,
            counts: look.countsAfterChange, since: counts)
        let wrong = proof.filter { $0.verdict == .fail }
        let waited = since.duration(to: time)
        if let item = wrong.first(where: { !$0.maySettle }) ?? wrong.first {
            if item.maySettle, waited < patience.settling { return }
            end(
                .failed, .servingDiffers,
                "The configuration's name is right, but \(item.name) is not: expected \(item.expected), seen \(item.seen)",
                snapshot, at: time, proof: proof)
            return
        }
        let isTrafficOpen = proof.contains { $0.name == .traffic && $0.verdict == .hold }
        if isTrafficOpen, waited < patience.traffic { return }
        end(.promoted, .bakesPassed, promotedText, snapshot, at: time, proof: proof)
    }

    private mutating func judgeReverted(_ snapshot: EndpointSnapshot, _ before: ReleaseMark, at time: RolloutTime) {
        var proof = ServingProof.items(expecting: before, in: snapshot).filter { $0.name != .traffic }
        if let wrong = proof.first(where: { $0.verdict == .fail && !$0.maySettle }) {
            end(
                .failed, .servingDiffers,
                "The old configuration's name serves again, but its \(wrong.name) changed meanwhile", snapshot,
                at: time,
                proof: proof)
            return
        }
        proof.insert(
            ProofItem(
                "requested", expected: request.requested.configuration, seen: snapshot.configuration, verdict: .fail),
            at: 0)
        let firing = evidence.compactMap { if case .alarm(let alarm, _) = $0 { alarm } else { nil } }
        let back = "The cloud went back to \(snapshot.configuration)"
        if let alarm = firing.first {
            let detail = alarm.words.isEmpty ? "" : ": \(alarm.words)"
            end(.rolledBack, .alarm, "\(back) after alarm \(alarm.name)\(detail)", snapshot, at: time, proof: proof)
        } else if let said = snapshot.failureReason, !said.isEmpty {
            end(.rolledBack, .revertedByCloud, "\(back): \(said)", snapshot, at: time, proof: proof)
        } else {
            end(
                .rolledBack, .revertedByCloud,
                "\(back) and gave no reason; no watched alarm was seen in ALARM", snapshot, at: time, proof: proof)
        }
    }

    private var promotedText: String {
        let old = request.before.map { " instead of \($0.configuration)" } ?? ""
        var text = "\(request.requested.configuration) serves\(old)"
        let asked = counts.filter { $0.configuration == request.requested.configuration }
        if !counts.isEmpty, asked.reduce(0, { $0 + $1.invocations }) == 0 {
            text += "; it was not asked once meanwhile, and the cloud promotes without traffic too"
        }
        let names = request.watchedAlarms
        if names.isEmpty { return text + "; no alarm was set, so nothing could have stopped it" }
        let silent = AlarmJudge.look(at: alarms, watching: names).withoutEvidence
        return silent.isEmpty ? text : text + "; there was no data for \(silent.joined(separator: ", "))"
    }

    private mutating func end(
        _ kind: RolloutOutcome.Kind, _ code: RolloutReason.Code, _ text: String, _ snapshot: EndpointSnapshot?,
        at time: RolloutTime, proof: [ProofItem] = []
    ) {
        report = WatchReport(
            endpoint: request.endpoint,
            outcome: RolloutOutcome(kind, RolloutReason(code, text), evidence: evidence, time: time),
            requested: request.requested.configuration, serving: snapshot?.configuration, proof: proof, counts: counts)
    }
}
