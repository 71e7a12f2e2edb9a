package import Core
package import Journal
package import Lifecycle
package import Rollouts

/// A cloud's port that notes what serves before an endpoint is updated, and proves what serves after it.
///
/// Two actions are its own business: before `sagemaker.UpdateEndpoint` is sent, what serves is journalled, so that the
/// proof survives a crash in between; `sagemaker.WaitEndpointUpdate` watches to the outcome. Everything else goes straight on.
package struct WatchedCloudPort<C: Clock>: CloudPort where C.Duration == Duration {
    private let base: any CloudPort
    private let observer: any EndpointObserver
    private let store: JournalStore
    private let clock: C
    /// The cloud's calendar time, in which its times are compared.
    private let cloudTime: any WallClock
    private let interval: Duration

    /// - Parameter interval: between two looks, in the clock's time.
    package init(
        base: any CloudPort, observer: any EndpointObserver, store: JournalStore, clock: C, cloudTime: any WallClock,
        interval: Duration
    ) {
        self.base = base
        self.observer = observer
        self.store = store
        self.clock = clock
        self.cloudTime = cloudTime
        self.interval = interval
    }

    package func perform(_ action: Action, context: ActionContext) async throws -> JSONValue {
        switch action.operation {
        case .updateEndpoint:
            try await note(action, context: context)
            return try await base.perform(action, context: context)
        case .watchUpdate:
            return try await watch(action, context: context)
        default:
            return try await base.perform(action, context: context)
        }
    }

    package func observe(_ action: Action, context: ActionContext) async throws -> Observation {
        let observed = try await base.observe(action, context: context)
        guard case .absent = observed, action.operation == .updateEndpoint,
            let request = try await stored(context.run), let before = request.modifiedBefore,
            let snapshot = try await observer.endpoint(request.endpoint), snapshot.lastModified > before
        else { return observed }
        // The endpoint was changed after the call and serves something else: the cloud took the update and has gone
        // back already. Sending it again would repeat what an alarm had just undone; the watch says how it ended.
        return .ours(result: ["EndpointName": .string(request.endpoint)])
    }

    package func liveValue(of guarded: LiveGuard, target: ResolvedTarget) async throws -> JSONValue {
        try await base.liveValue(of: guarded, target: target)
    }

    /// Journals the watch's request once; a repeated call finds it there and changes nothing.
    private func note(_ action: Action, context: ActionContext) async throws {
        guard try await stored(context.run) == nil else { return }
        guard let endpoint = action.request["EndpointName"]?.string,
            let configuration = action.request["EndpointConfigName"]?.string
        else { return }
        let spec = try await spec(of: action, endpoint: endpoint)
        let request = try await RolloutRunner(clock: clock, wall: cloudTime).prepare(
            endpoint: endpoint, requested: ReleaseMark(configuration: configuration), spec: spec,
            alarms: spec?.alarms ?? [], observer: observer)
        try await store.observe(Self.subject(context.run), request.json, run: context.run, at: cloudTime.now)
    }

    private func watch(_ action: Action, context: ActionContext) async throws -> JSONValue {
        guard let request = try await stored(context.run) else {
            throw RolloutError(
                RolloutError.nothingToWatch, "run \(context.run) has not noted what served before its update",
                hint: "slipway update verify \(action.request["EndpointName"]?.string ?? "ENDPOINT")")
        }
        let watch = EndpointWatch(observer: observer, clock: clock, wall: cloudTime, interval: interval)
        let report = try await watch.run(request) { event in
            context.report(ActionProgress(stage: event.phase.words, message: Untrusted(event.line)))
        }
        try await store.observe(
            Self.verdictSubject(request.endpoint), report.json, run: context.run, at: cloudTime.now)
        guard report.outcome.kind == .promoted else { throw UpdateEnded(report: report) }
        return report.json
    }

    private func stored(_ run: RunID) async throws -> WatchRequest? {
        try await store.observations(of: Self.subject(run), limit: 1).first.map {
            try WatchRequest(json: $0.observation)
        }
    }

    /// The rollout that the literal request asks for.
    private func spec(of action: Action, endpoint: String) async throws -> RolloutSpec? {
        guard let snapshot = try await observer.endpoint(endpoint) else { return nil }
        let blue = snapshot.variants.compactMap { $0.desiredCount ?? $0.currentCount }.reduce(0, +)
        return DeploymentConfigReader.spec(action.request["DeploymentConfig"], fleet: max(1, blue))
    }

    private static func subject(_ run: RunID) -> String { "watch/\(run.rawValue)" }

    /// Where the journal keeps an endpoint's last verdicts.
    package static func verdictSubject(_ endpoint: String) -> String { "verdict/\(endpoint)" }
}

extension OperationID {
    /// The call that starts a native rollout.
    package static let updateEndpoint = OperationID("sagemaker.UpdateEndpoint")
    /// Watches the update that the run began, to its outcome: a read.
    package static let watchUpdate = OperationID("sagemaker.WaitEndpointUpdate")
}

/// An update that did not end as asked.
package struct UpdateEnded: CodedError {
    package let report: WatchReport

    package init(report: WatchReport) { self.report = report }

    package static let rolledBack = ErrorCode(
        "update.rolled_back", .rolledBack, "The cloud returned to the release before, on its own or by an alarm.")
    package static let held = ErrorCode(
        "update.held", .held, "The rollout waits for evidence or for a person.")
    package static let failed = ErrorCode(
        "update.failed", .cloudFailed, "Neither the requested nor the earlier release is proven to serve.")

    package static let allCodes: [ErrorCode] = [rolledBack, held, failed]

    package var code: ErrorCode {
        switch report.outcome.kind {
        case .rolledBack: Self.rolledBack
        case .held: Self.held
        case .failed, .promoted: Self.failed
        }
    }

    package var message: String {
        "endpoint \(report.endpoint): \(report.outcome.kind.rawValue): \(TerminalText.escape(report.outcome.reason.text)); "
            + "requested \(report.requested), serving \(report.serving ?? "nothing")"
    }

    package var hint: String? { "slipway update verify \(report.endpoint)" }
}

/// Reads SageMaker's `DeploymentConfig` as a rollout specification.
package enum DeploymentConfigReader {
    /// - Parameters:
    ///   - config: the member of UpdateEndpoint's request; nil means all at once without a bake, as the service does.
    ///   - fleet: instances of either fleet.
    /// - Returns: nil for a policy that is none of ours.
    package static func spec(_ config: JSONValue?, fleet: Int) -> RolloutSpec? {
        let alarms =
            config?["AutoRollbackConfiguration"]?["Alarms"]?.array?.compactMap { $0["AlarmName"]?.string } ?? []
        guard let policy = config?["BlueGreenUpdatePolicy"] else {
            return config?["RollingUpdatePolicy"] == nil
                ? RolloutSpec(strategy: .allAtOnce, fleet: fleet, alarms: alarms) : nil
        }
        let routing = policy["TrafficRoutingConfiguration"]
        let strategy: RolloutStrategy
        switch routing?["Type"]?.string {
        case "ALL_AT_ONCE": strategy = .allAtOnce
        case "CANARY": strategy = .canary(share(routing?["CanarySize"]))
        case "LINEAR": strategy = .linear(step: share(routing?["LinearStepSize"]))
        default: return nil
        }
        return RolloutSpec(
            strategy: strategy, fleet: fleet, bake: .seconds(routing?["WaitIntervalInSeconds"]?.int ?? 0),
            terminationWait: .seconds(policy["TerminationWaitInSeconds"]?.int ?? 0),
            timeLimit: policy["MaximumExecutionTimeoutInSeconds"]?.int.map { .seconds($0) }, alarms: alarms)
    }

    private static func share(_ size: JSONValue?) -> Rollouts.FleetShare {
        let value = Int(size?["Value"]?.int ?? 1)
        return size?["Type"]?.string == "INSTANCE_COUNT" ? .instances(value) : .percent(value)
    }
}
