internal import Core
package import Foundation
package import Lifecycle
package import Rollouts

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
            hint: names.isEmpty ? try await wayToRelease() : "slipway releases list")
    }

    /// The project's endpoint as it is now; nil when the file names none, or it is not there.
    package func servingEndpoint(of workplace: CloudWorkplace) async throws -> EndpointSnapshot? {
        guard let endpoint = file?.deploy?.endpoint else { return nil }
        return try await workplace.observer.endpoint(endpoint)
    }

    /// The command by which the project gets its next release: an unfinished fine-tune is gone on with.
    package func wayToRelease() async throws -> String {
        let open = try await ResumableRuns(store: store).list(project: name).first {
            $0.run.environment == environment && $0.run.intent == .tune
        }
        guard let open else { return "slipway tune start" }
        return open.isExecuting ? "slipway tune watch" : "slipway resume \(open.run.id)"
    }

    /// Notes where the project lies, unless another folder has a project of that name: releases, runs and what cleanup
    /// removes belong to the name.
    ///
    /// - Parameter folder: absolute.
    /// - Returns: the other folder.
    package func claim(_ folder: String, at now: Date) async throws -> String? {
        func resolved(_ path: String) -> String {
            URL(filePath: path).resolvingSymlinksInPath().path(percentEncoded: false)
        }
        let subject = "project/\(name)"
        let known = try await store.observations(of: subject, limit: 1).first?.observation["folder"]?.string
        if let known {
            if resolved(known) == resolved(folder) { return nil }
            // One that was moved or renamed has left the name to this one; so has one that cannot be read.
            if (try? ProjectFolder.load(known))?.name == name { return known }
        }
        try await store.observe(subject, ["folder": .string(folder)], run: nil, at: now)
        return nil
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
