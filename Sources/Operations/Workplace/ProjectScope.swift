internal import Core
package import Lifecycle

/// A project in one environment, as use cases see it: its file, its settings there, its releases.
package struct ProjectScope: Sendable {
    /// Nil outside a project.
    package let file: ProjectFile?
    package let name: String
    package let environment: String
    package let settings: EnvironmentSettings
    package let store: any RunStore

    package init(
        file: ProjectFile?, name: String, environment: String, settings: EnvironmentSettings, store: any RunStore
    ) {
        self.file = file
        self.name = name
        self.environment = environment
        self.settings = settings
        self.store = store
    }

    /// Newest first.
    package func releases() async throws -> [Release] {
        try await store.releases(project: name, environment: environment)
    }

    /// The release of that name.
    ///
    /// - Throws: `release.unknown` with the names that there are.
    package func release(_ name: String) async throws -> Release {
        if let release = try await store.release(ReleaseID(name), project: self.name, environment: environment) {
            return release
        }
        let names = try await releases().map(\.id.rawValue)
        throw LifecycleError(
            LifecycleError.releaseUnknown,
            "project \(self.name) has no release \(TerminalText.escape(name, limit: 40)) in \(environment); "
                + (names.isEmpty ? "it has none yet" : "there: \(names.joined(separator: ", "))"),
            hint: names.isEmpty ? "slipway tune start" : "slipway releases list")
    }

    /// The named release, or the newest one.
    ///
    /// - Throws: `release.unknown`.
    package func releaseOrNewest(_ name: String?) async throws -> Release {
        if let name { return try await release(name) }
        if let newest = try await releases().first { return newest }
        return try await release("r1")
    }

    /// The model that the project names.
    ///
    /// - Throws: `decision.needed`.
    package func model() throws -> ModelSettings {
        guard let model = file?.model else {
            throw LifecycleError(
                LifecycleError.decisionNeeded, "\(ProjectFile.fileName) names no model",
                hint: "choose one from slipway models list, and write its exact id under model: id:")
        }
        return model
    }
}
