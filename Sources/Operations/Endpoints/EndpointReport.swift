package import Core
package import Lifecycle
package import Rollouts

/// What serves behind an endpoint, and what its last update came to.
package struct EndpointReport: Sendable {
    package let snapshot: EndpointSnapshot
    /// What the last watched update came to; nil when none was.
    package let verdict: WatchReport?
    /// The project's release whose artifact serves; nil when none of them has its digest.
    package let release: ReleaseID?

    /// - Throws: `rollout.endpoint_missing`, `rollout.snapshot_invalid`.
    package init(_ endpoint: String, in scope: ProjectScope, of workplace: CloudWorkplace) async throws {
        snapshot = try await workplace.endpoint(endpoint)
        verdict = try await EndpointJournal(scope.store, workplace.target).lastVerdict(on: snapshot)
        release = try await scope.releases().serving(snapshot)?.id
    }

    /// `{"endpoint", "status", "serving", "release", "pending", "failureReason", "variants": […], "lastUpdate"}`.
    package var json: JSONValue {
        [
            "endpoint": .string(snapshot.name), "status": .string(snapshot.status.word),
            "serving": .string(snapshot.configuration),
            "release": release.map { .string($0.rawValue) } ?? .null,
            "pending": snapshot.pending.map { .string($0.configuration) } ?? .null,
            "failureReason": snapshot.failureReason.map { .string($0) } ?? .null,
            "variants": .array(
                snapshot.variants.map { variant in
                    [
                        "name": .string(variant.name),
                        "currentCount": variant.currentCount.map { .int(Int64($0)) } ?? .null,
                        "desiredCount": variant.desiredCount.map { .int(Int64($0)) } ?? .null,
                        "instanceType": variant.instanceType.map { .string($0) } ?? .null,
                    ]
                }),
            "lastUpdate": verdict?.json ?? .null,
        ]
    }
}

extension [Release] {
    /// The release whose artifact's bytes serve; nil where several have them, which only their settings tell apart.
    package func serving(_ snapshot: EndpointSnapshot?) -> Release? {
        guard let artifact = snapshot?.digests.artifact else { return nil }
        let same = filter { $0.content.artifactDigest.description == artifact }
        return same.count == 1 ? same[0] : nil
    }
}
