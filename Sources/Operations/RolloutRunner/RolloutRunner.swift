package import Core
package import Rollouts

/// Runs a rollout to its outcome, whoever moves the weights.
package struct RolloutRunner<C: Clock>: Sendable where C.Duration == Duration {
    let clock: C
    let wall: any WallClock

    package init(clock: C, wall: any WallClock) {
        self.clock = clock
        self.wall = wall
    }

    /// Notes what serves before an update, and refuses where none can begin.
    ///
    /// Journal the request before submitting: with it the watch can be taken up again after a crash.
    ///
    /// - Throws: `rollout.endpoint_missing`, `rollout.endpoint_busy`, `rollout.spec_invalid` with every violation.
    package func prepare(
        endpoint: String, requested: ReleaseMark, spec: RolloutSpec?, alarms: [String] = [],
        observer: any EndpointObserver
    ) async throws -> WatchRequest {
        if let spec {
            let violations = spec.violations(limits: spec.control == .native ? .sageMaker : .driven)
            if !violations.isEmpty {
                throw RolloutError(
                    RolloutError.specInvalid,
                    "the rollout of endpoint \(endpoint): " + violations.map(\.message).joined(separator: "; "),
                    hint: violations.compactMap(\.hint).first)
            }
        }
        guard let snapshot = try await observer.endpoint(endpoint) else {
            throw RolloutError(
                RolloutError.endpointMissing, "there is no endpoint \(endpoint)", hint: "slipway endpoints list")
        }
        // UpdateRollbackFailed is healed by another update; every other status refuses one.
        guard snapshot.pending == nil, [.inService, .updateRollbackFailed].contains(snapshot.status) else {
            throw RolloutError(
                RolloutError.endpointBusy,
                "endpoint \(endpoint) is \(snapshot.status)"
                    + (snapshot.pending.map { ", updating to \($0.configuration)" } ?? ""),
                hint: "slipway update watch \(endpoint)")
        }
        return WatchRequest(
            endpoint: endpoint, before: ReleaseMark(serving: snapshot), modifiedBefore: snapshot.lastModified,
            requested: requested, calledAt: RolloutTime(wall.now), spec: spec, alarms: alarms)
    }

    /// Native control: submits the update that the cloud then runs, watches it and proves how it ended.
    ///
    /// - Parameters:
    ///   - request: from ``prepare(endpoint:requested:spec:alarms:observer:)``, journalled by the caller.
    ///   - watch: how to look.
    ///   - submit: makes the one call that begins the update.
    /// - Throws: what `submit` and the watch throw.
    package func runNative(
        _ request: WatchRequest, watch: EndpointWatch<C>, submit: () async throws -> Void,
        tell: @Sendable (WatchEvent) async -> Void = { _ in }
    ) async throws -> WatchReport {
        try await submit()
        return try await watch.run(request, tell: tell)
    }

    /// Driven control: Slipway moves the weights itself, with real hold, promote and abort.
    ///
    /// - Parameters:
    ///   - snapshot: of an interrupted rollout that goes on; nil begins a new one.
    ///   - control: gets the driver before it starts, to hand requests to it.
    /// - Throws: `rollout.spec_invalid`, and what ``RolloutDriver`` throws.
    package func runDriven(
        _ spec: RolloutSpec, target: any RolloutTarget, log: any RolloutLog, from snapshot: JSONValue? = nil,
        pace: RolloutDriver<C>.Pace = .init(), control: (RolloutDriver<C>) async -> Void = { _ in }
    ) async throws -> RolloutOutcome {
        let driver = RolloutDriver(
            target: target, log: log, clock: clock, wall: wall, pace: pace, control: spec.control)
        await control(driver)
        if let snapshot { return try await driver.resume(snapshot) }
        let violations = spec.violations(limits: .driven)
        if !violations.isEmpty {
            throw RolloutError(
                RolloutError.specInvalid, violations.map(\.message).joined(separator: "; "),
                hint: violations.compactMap(\.hint).first)
        }
        return try await driver.run(spec)
    }
}
