internal import Core
package import Lifecycle
package import Rollouts

/// What the journal knows of an endpoint's present life. One journal serves many clouds, and a name is given again after a
/// deletion: what was noted of another cloud's endpoint, or before this one was created, is of another one.
package struct EndpointJournal: Sendable {
    private let store: any RunStore
    private let place: String

    package init(_ store: any RunStore, _ target: ResolvedTarget) {
        self.store = store
        place = [target.cloud.rawValue, target.account, target.region, target.instance ?? ""].joined(separator: "/")
    }

    /// What the last update came to; nil when none was watched, or another was asked for since, whose end nobody saw.
    ///
    /// - Throws: `rollout.snapshot_invalid` when it was noted in a form that this build does not know.
    package func lastVerdict(on endpoint: EndpointSnapshot) async throws -> WatchReport? {
        guard let report = try await verdict(on: endpoint) else { return nil }
        let asked = try await latest("requested", endpoint).map(WatchRequest.init(json:))
        return asked.map { $0.calledAt > report.outcome.time } ?? false ? nil : report
    }

    private func verdict(on endpoint: EndpointSnapshot) async throws -> WatchReport? {
        if let noted = try await latest("verdict", endpoint) { return try WatchReport(json: noted) }
        // Earlier versions noted neither the cloud nor the endpoint's creation.
        let subject = "verdict/\(endpoint.name)"
        guard let old = try await store.observations(of: subject, limit: 1).first?.observation else { return nil }
        let report = try WatchReport(json: old)
        let isOfThisLife = endpoint.created.map { report.outcome.time >= $0.advanced(by: .seconds(-1)) } ?? true
        return isOfThisLife ? report : nil
    }

    /// What was last asked of the endpoint by a run, and taken: its deployment, or an update, whatever that came to.
    ///
    /// - Throws: `rollout.snapshot_invalid`.
    package func lastRequest(to endpoint: EndpointSnapshot) async throws -> WatchRequest? {
        if let noted = try await latest("requested", endpoint) { return try WatchRequest(json: noted) }
        return try await verdict(on: endpoint).map {
            WatchRequest(
                endpoint: $0.endpoint, before: nil, modifiedBefore: nil,
                requested: ReleaseMark(configuration: $0.requested), calledAt: $0.outcome.time)
        }
    }

    /// - Parameter snapshot: the endpoint as it is; says which life it is in.
    func note(_ request: WatchRequest, of snapshot: EndpointSnapshot, run: RunID?, at time: RolloutTime) async throws {
        try await note(request.json, "requested", request.endpoint, snapshot, run, time)
    }

    /// - Parameter snapshot: the endpoint as it was when the update was asked for; nil when it was gone.
    func note(_ report: WatchReport, of snapshot: EndpointSnapshot?, run: RunID, at time: RolloutTime) async throws {
        try await note(report.json, "verdict", report.endpoint, snapshot, run, time)
    }

    private func note(
        _ what: JSONValue, _ kind: String, _ name: String, _ snapshot: EndpointSnapshot?, _ run: RunID?,
        _ time: RolloutTime
    ) async throws {
        let noted: JSONValue = [
            "created": snapshot?.created.map { .string($0.description) } ?? .null, "noted": what,
        ]
        try await store.observe(subject(kind, name), noted, run: run, at: time.date)
    }

    private func latest(_ kind: String, _ endpoint: EndpointSnapshot) async throws -> JSONValue? {
        let noted = try await store.observations(of: subject(kind, endpoint.name), limit: 1).first?.observation
        guard noted?["created"]?.string == endpoint.created?.description else { return nil }
        return noted?["noted"]
    }

    private func subject(_ kind: String, _ endpoint: String) -> String { "\(kind)/\(place)/\(endpoint)" }
}
