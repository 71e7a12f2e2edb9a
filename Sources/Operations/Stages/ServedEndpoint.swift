package import Core
package import Lifecycle

/// An endpoint as the runs of a project left it, by the journal alone.
package struct ServedEndpoint: Hashable, Sendable {
    package let name: String
    /// The release of the last deployment or update that succeeded.
    package let release: ReleaseID
    /// The last update that was asked of it, when that did not put its release there, with why.
    package let failedUpdate: RunRecord?

    /// Endpoints that runs made and did not remove since, by name.
    static func all(_ project: String, environment: String, store: any RunStore) async throws -> [ServedEndpoint] {
        let ended = try await store.runs(project: project, limit: 1_000).filter {
            $0.environment == environment && $0.status.isEnded
        }
        var found: [String: ServedEndpoint] = [:]
        var failed: [String: RunRecord] = [:]
        var seen: Set<String> = []
        // Newest first: what came last decides.
        for run in ended {
            let hasSucceeded = run.status == .succeeded
            if run.intent == .cleanup, hasSucceeded { break }
            guard let intent = run.intent, [.deploy, .update, .deleteEndpoint].contains(intent),
                !seen.contains(run.subject)
            else { continue }
            if hasSucceeded { seen.insert(run.subject) }
            if !hasSucceeded, intent == .update, failed[run.subject] == nil { failed[run.subject] = run }
            guard hasSucceeded, intent != .deleteEndpoint,
                let name = try await store.plan(run.plan)?.plan.intent.arguments["release"]?.string
            else { continue }
            found[run.subject] = ServedEndpoint(
                name: run.subject, release: ReleaseID(name), failedUpdate: failed[run.subject])
        }
        return found.values.sorted { $0.name < $1.name }
    }

    /// `{"name", "release", "failedUpdate": {"run", "reason"}}`.
    package var json: JSONValue {
        [
            "name": .string(name), "release": .string(release.rawValue),
            "failedUpdate": failedUpdate.map {
                ["run": .string($0.id.rawValue), "reason": $0.reason.map { .string($0) } ?? .null]
            } ?? .null,
        ]
    }
}
