package import Core
package import Lifecycle
package import Rollouts

/// A cloud's port that notes what serves before an endpoint is updated, and proves what serves after it.
///
/// Three kinds of actions are its own business, by their rows' part in a rollout: before the one that starts it is sent,
/// what serves is journalled, so that the proof survives a crash in between; the one that stands for watching watches to
/// the outcome; when a new endpoint serves, what it serves is noted for later looks. Everything else goes straight on.
package struct WatchedCloudPort<C: Clock>: CloudPort where C.Duration == Duration {
    private let base: any CloudPort
    private let observer: any EndpointObserver
    private let store: any RunStore
    private let clock: C
    /// The cloud's calendar time, in which its times are compared.
    private let cloudTime: any WallClock
    private let interval: Duration

    /// - Parameter interval: between two looks, in the clock's time.
    package init(
        base: any CloudPort, observer: any EndpointObserver, store: any RunStore, clock: C, cloudTime: any WallClock,
        interval: Duration
    ) {
        self.base = base
        self.observer = observer
        self.store = store
        self.clock = clock
        self.cloudTime = cloudTime
        self.interval = interval
    }

    package var operations: OperationTable { base.operations }

    package func problems(of action: Action) -> [String] { base.problems(of: action) }

    package func rollout(of action: Action, fleet: Int) -> NativeRollout? { base.rollout(of: action, fleet: fleet) }

    package func endpoint(of action: Action) -> String? { base.endpoint(of: action) }

    package func address(ofStored result: JSONValue) -> String? { base.address(ofStored: result) }

    package func alarm(madeBy action: Action) -> AlarmObservation? { base.alarm(madeBy: action) }

    package func perform(_ action: Action, context: ActionContext) async throws -> JSONValue {
        switch part(of: action) {
        case .start?:
            try await note(action, context: context)
            return try await base.perform(action, context: context)
        case .deployed?:
            let result = try await base.perform(action, context: context)
            try await noteDeployment(action, context: context)
            return result
        case .watch?: return try await watch(context: context)
        case nil: return try await base.perform(action, context: context)
        }
    }

    private func part(of action: Action) -> OperationRow.RolloutPart? {
        base.operations.row(for: action.operation)?.rollout
    }

    package func observe(_ action: Action, context: ActionContext) async throws -> Observation {
        let observed = try await base.observe(action, context: context)
        guard case .absent = observed, part(of: action) == .start,
            let request = try await stored(context.run), let before = request.modifiedBefore,
            let snapshot = try await observer.endpoint(request.endpoint), snapshot.lastModified > before
        else { return observed }
        // The endpoint was changed after the call and serves something else: the cloud took the update and has gone
        // back already. Sending it again would repeat what an alarm had just undone; the watch says how it ended.
        return .ours(result: [:])
    }

    package func liveValue(of guarded: LiveGuard, target: ResolvedTarget) async throws -> JSONValue {
        try await base.liveValue(of: guarded, target: target)
    }

    /// Journals the watch's request once; a repeated call finds it there and changes nothing.
    private func note(_ action: Action, context: ActionContext) async throws {
        guard try await stored(context.run) == nil else { return }
        guard let name = base.rollout(of: action, fleet: 1)?.endpoint else { return }
        let snapshot = try await observer.endpoint(name)
        let blue = (snapshot?.variants ?? []).compactMap { $0.desiredCount ?? $0.currentCount }.reduce(0, +)
        guard let rollout = base.rollout(of: action, fleet: max(1, blue)) else { return }
        let new = try await observer.configuration(rollout.configuration)
        let now = RolloutTime(cloudTime.now)
        let request = try await WatchRequest.prepare(
            endpoint: name,
            requested: ReleaseMark(
                configuration: rollout.configuration, created: new?.created,
                digests: new?.digests ?? ReleaseDigests()),
            spec: rollout.spec, alarms: rollout.spec?.alarms ?? [], observer: observer, at: now)
        try await store.observe(Self.subject(context.run), request.json, run: context.run, at: cloudTime.now)
    }

    private func noteDeployment(_ action: Action, context: ActionContext) async throws {
        guard let name = base.endpoint(of: action), let snapshot = try await observer.endpoint(name) else { return }
        let now = RolloutTime(cloudTime.now)
        try await EndpointJournal(store, context.target).note(
            WatchRequest(serving: snapshot, at: now), of: snapshot, run: context.run, at: now)
    }

    private func watch(context: ActionContext) async throws -> JSONValue {
        guard let request = try await stored(context.run) else {
            throw RolloutError(
                RolloutError.nothingToWatch, "run \(context.run) has not noted what served before its update",
                hint: "slipway endpoints list")
        }
        let journal = EndpointJournal(store, context.target)
        // Only now is it known that the cloud took it: what is refused was never asked for.
        let snapshot = try await observer.endpoint(request.endpoint)
        if let snapshot {
            try await journal.note(request, of: snapshot, run: context.run, at: RolloutTime(cloudTime.now))
        }
        let watch = EndpointWatch(observer: observer, clock: clock, wall: cloudTime, interval: interval)
        let report = try await watch.run(request) { event in
            context.report(ActionProgress(stage: event.phase.words, message: Untrusted(event.line)))
        }
        try await journal.note(report, of: snapshot, run: context.run, at: RolloutTime(cloudTime.now))
        guard report.outcome.kind == .promoted else { throw UpdateEnded(report: report) }
        return report.json
    }

    private func stored(_ run: RunID) async throws -> WatchRequest? {
        try await store.observations(of: Self.subject(run), limit: 1).first.map {
            try WatchRequest(json: $0.observation)
        }
    }

    private static func subject(_ run: RunID) -> String { "watch/\(run.rawValue)" }
}
