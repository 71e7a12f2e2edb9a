package import Core
package import Lifecycle
internal import Rollouts

/// Takes an endpoint that Slipway did not make into the journal: what serves becomes a release, and later looks know what
/// should serve. Nothing in the cloud changes, and cleanup never touches it.
package struct EndpointImport: Sendable {
    package let release: Release
    /// What an update to this very release would change, one line a member: names that are made anew, and no more.
    package let changes: [String]
    /// What such an update could not carry over.
    package let losses: [String]

    /// - Throws: `rollout.endpoint_missing`; what the planner says of endpoints that it cannot update.
    package init(_ name: String, into scope: ProjectScope, of workplace: CloudWorkplace, run: RunID) async throws {
        let snapshot = try await workplace.endpoint(name)
        let content = try await workplace.planner.servingContent(of: name)
        let now = workplace.time.now
        let wanted = Release(
            id: ReleaseID("imported"), project: scope.name, environment: scope.environment, content: content, run: nil,
            created: now)
        let draft = try await workplace.planner.planUpdate(
            UpdateRequest(
                endpoint: name, release: wanted, settings: UpdateSettings(strategy: .allAtOnce),
                placement: scope.settings.placement, acceptsLoss: true),
            context: PlanningContext(run: run, project: scope.name, target: workplace.target, now: now))
        changes = draft.changes
        losses = draft.losses
        // Written only when everything could be read.
        let known = try await scope.releases().first {
            $0.content.artifactURI == content.artifactURI && $0.content.artifactDigest == content.artifactDigest
                && $0.content.container == content.container
                && $0.content.containerEnvironment == content.containerEnvironment
        }
        if let known {
            release = known
        } else {
            release = try await scope.store.addRelease(
                content, project: scope.name, environment: scope.environment, at: now)
        }
        let time = RolloutTime(now)
        try await EndpointJournal(scope.store, workplace.target).note(
            WatchRequest(serving: snapshot, at: time), of: snapshot, run: nil, at: time)
    }

    /// `{"release", "changes": […], "losses": […]}`.
    package var json: JSONValue {
        [
            "release": release.summary, "changes": .array(changes.map { .string($0) }),
            "losses": .array(losses.map { .string($0) }),
        ]
    }
}
