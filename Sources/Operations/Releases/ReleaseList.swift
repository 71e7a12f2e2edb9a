package import Core
package import Lifecycle
internal import Rollouts

/// The project's releases, newest first, with the endpoint that each serves, and whether it can be served again.
package struct ReleaseList: Sendable {
    package struct Entry: Sendable {
        package let release: Release
        package let serves: String?
        /// Whether its weights are still stored: `cleanup --data` removes them, and the release stays.
        package let hasWeights: Bool
    }

    package let entries: [Entry]
    /// The command by which the project gets its next release.
    package let next: String

    /// Asks the cloud what the project's endpoint serves.
    package init(in scope: ProjectScope, of workplace: CloudWorkplace) async throws {
        let releases = try await scope.releases()
        let endpoint = try await scope.servingEndpoint(of: workplace)
        let serving = releases.serving(endpoint)?.id
        var entries: [Entry] = []
        for release in releases {
            entries.append(
                Entry(
                    release: release, serves: release.id == serving ? endpoint?.name : nil,
                    hasWeights: try await workplace.planner.hasWeights(release.content)))
        }
        self.entries = entries
        next = try await scope.wayToRelease()
    }

    /// `{"releases": [{…, "serves", "hasWeights"}]}`.
    package var json: JSONValue {
        [
            "releases": .array(
                entries.map { entry in
                    var object = entry.release.summary.object ?? [:]
                    object["serves"] = entry.serves.map { .string($0) } ?? .null
                    object["hasWeights"] = .bool(entry.hasWeights)
                    return .object(object)
                })
        ]
    }
}
