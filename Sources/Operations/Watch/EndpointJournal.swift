internal import Core
package import Lifecycle
package import Rollouts

/// What the journal knows of an endpoint's present life. A name is given again after a deletion: what was noted before the
/// endpoint was created is of another one, and is not told.
package struct EndpointJournal: Sendable {
    private let store: any RunStore

    package init(_ store: any RunStore) { self.store = store }

    /// What the last watched update came to; nil when none was watched.
    ///
    /// - Throws: `rollout.snapshot_invalid` when it was noted in a form that this build does not know.
    package func lastVerdict(on endpoint: EndpointSnapshot) async throws -> WatchReport? {
        guard let noted = try await latest(Self.verdict(endpoint.name)) else { return nil }
        let report = try WatchReport(json: noted)
        return Self.isOfThisLife(report.outcome.time, endpoint) ? report : nil
    }

    /// What was last asked of the endpoint by a run: its deployment, or an update, whatever that came to.
    ///
    /// - Throws: `rollout.snapshot_invalid`.
    package func lastRequest(to endpoint: EndpointSnapshot) async throws -> WatchRequest? {
        guard let noted = try await latest(Self.request(endpoint.name)) else {
            // Earlier versions noted only what an update came to.
            return try await lastVerdict(on: endpoint).map {
                WatchRequest(
                    endpoint: $0.endpoint, before: nil, modifiedBefore: nil,
                    requested: ReleaseMark(configuration: $0.requested), calledAt: $0.outcome.time)
            }
        }
        let request = try WatchRequest(json: noted)
        return Self.isOfThisLife(request.calledAt, endpoint) ? request : nil
    }

    func note(_ request: WatchRequest, run: RunID?, at time: RolloutTime) async throws {
        try await store.observe(Self.request(request.endpoint), request.json, run: run, at: time.date)
    }

    func note(_ report: WatchReport, run: RunID, at time: RolloutTime) async throws {
        try await store.observe(Self.verdict(report.endpoint), report.json, run: run, at: time.date)
    }

    private func latest(_ subject: String) async throws -> JSONValue? {
        try await store.observations(of: subject, limit: 1).first?.observation
    }

    /// Clouds round creation times to the second.
    private static func isOfThisLife(_ time: RolloutTime, _ endpoint: EndpointSnapshot) -> Bool {
        guard let created = endpoint.created else { return true }
        return time >= created.advanced(by: .seconds(-1))
    }

    private static func verdict(_ endpoint: String) -> String { "verdict/\(endpoint)" }
    private static func request(_ endpoint: String) -> String { "requested/\(endpoint)" }
}
