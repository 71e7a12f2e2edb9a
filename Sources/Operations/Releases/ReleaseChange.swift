internal import Core
package import Lifecycle

#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

/// A release that is another one with other container variables: the weights stay the same, what changes is how the
/// container runs. Nothing in a cloud changes.
package struct ReleaseChange: Hashable, Sendable {
    private let base: String
    private let variables: [String: String]

    /// - Parameters:
    ///   - base: the name of the release to start from.
    ///   - variables: of the container; they win over those of the release.
    /// - Throws: `command.bad_argument` when nothing changes.
    package init(of base: String, setting variables: [String: String]) throws {
        guard !variables.isEmpty else {
            throw UseCaseError(
                UseCaseError.badArgument,
                "a release without any change would be \(TerminalText.escape(base, limit: 20)) itself",
                hint: "name what changes: --set NAME=value")
        }
        self.base = base
        self.variables = variables
    }

    /// Stores the changed content as the project's next release.
    ///
    /// - Throws: `release.unknown` when there is no release to start from.
    package func add(in scope: ProjectScope, at now: Date) async throws -> Release {
        var content = try await scope.release(base).content
        content.containerEnvironment.merge(variables) { $1 }
        return try await scope.store.addRelease(
            content, project: scope.name, environment: scope.environment, at: now)
    }
}
