package import Rollouts

extension WatchRequest {
    /// Notes what serves before an update, and refuses where none can begin.
    ///
    /// Journal the request before submitting: with it the watch can be taken up again after a crash.
    ///
    /// - Throws: `rollout.endpoint_missing`, `rollout.endpoint_busy`, `rollout.spec_invalid` with every violation.
    package static func prepare(
        endpoint: String, requested: ReleaseMark, spec: RolloutSpec?, alarms: [String] = [],
        observer: any EndpointObserver, at time: RolloutTime
    ) async throws -> WatchRequest {
        if let spec {
            let violations = spec.violations(limits: spec.control == .native ? observer.limits : .driven)
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
        guard snapshot.pending == nil, snapshot.status.canUpdate else {
            throw RolloutError(
                RolloutError.endpointBusy,
                "endpoint \(endpoint) is \(snapshot.status)"
                    + (snapshot.pending.map { ", updating to \($0.configuration)" } ?? ""),
                hint: "slipway update watch \(endpoint)")
        }
        return WatchRequest(
            endpoint: endpoint, before: ReleaseMark(serving: snapshot), modifiedBefore: snapshot.lastModified,
            requested: requested, calledAt: time, spec: spec, alarms: alarms)
    }
}
