import Core
import LocalCloud
import Foundation
import HTTPClient
import Journal
import Lifecycle
import Logging
import Operations
import Providers
import Rollouts

/// Everything that a command which talks to a cloud needs: project, target, journal, providers.
struct Session: Sendable {
    let options: GlobalOptions
    let output: Output
    let home: SlipwayHome
    /// Nil outside a project.
    let project: ProjectFile?
    let target: ResolvedTarget
    let settings: EnvironmentSettings
    let store: JournalStore
    let composition: Composition
    let wallClock = SystemWallClock()

    /// The project's name; outside a project the folder's.
    var projectName: String {
        project?.name ?? String(options.projectFolder.split(separator: "/").last ?? "slipway")
    }

    /// Who approves: the operating system's user.
    var userName: String {
        let environment = ProcessEnvironment.current
        return environment["USER"] ?? environment["LOGNAME"] ?? "uid \(getuid())"
    }

    /// Opens a session; starts the local cloud when it is needed and not running.
    ///
    /// - Parameters:
    ///   - stage: the part of the way that the command belongs to.
    ///   - needsProject: whether a missing `slipway.yaml` is an error.
    /// - Throws: `command.no_project`, `project.…`, `target.…`, `command.local_cloud_failed`, `aws.…`.
    static func open(
        _ options: GlobalOptions, stage: TargetResolver.Stage, needsProject: Bool
    ) async throws -> Session {
        let home = try ProcessEnvironment.home()
        let cloud = try await CloudConnection.open(options, home: home, stage: stage, needsProject: needsProject)
        return Session(
            options: options, output: options.output, home: home, project: cloud.project, target: cloud.target,
            settings: cloud.settings, store: try JournalStore(home: home), composition: cloud.composition)
    }

    /// Closes connections and files.
    func close() async {
        do {
            try await composition.shutdown()
            try store.close()
        } catch {
            output.detail("closing: \(TerminalText.escape(String(describing: error)))")
        }
    }

    /// Runs `body` in an open session and closes it, however it ends.
    static func with<Result: Sendable>(
        _ options: GlobalOptions, stage: TargetResolver.Stage, needsProject: Bool,
        _ body: (Session) async throws -> Result
    ) async throws -> Result {
        let session = try await open(options, stage: stage, needsProject: needsProject)
        do {
            let result = try await body(session)
            await session.close()
            return result
        } catch {
            await session.close()
            throw error
        }
    }

    /// The user's policy of approvals.
    ///
    /// - Throws: `policy.invalid`.
    func policy() throws -> ApprovalPolicy { try ProjectFolder.policy(home: home) }

    /// Runs plans of this session.
    func runner(_ reporter: RunReporter) -> PlanRunner<ContinuousClock> {
        PlanRunner(
            store: store, cloud: composition.cloudPort(store: store), clock: ContinuousClock(), wallClock: wallClock,
            announce: { reporter.take($0) })
    }

    /// The release of that name in this project and environment.
    ///
    /// - Throws: `release.unknown` with the names that there are.
    func release(_ name: String) async throws -> Release {
        if let release = try await store.release(
            ReleaseID(name), project: projectName, environment: target.environment)
        {
            return release
        }
        let names = try await store.releases(project: projectName, environment: target.environment).map(\.id.rawValue)
        throw LifecycleError(
            LifecycleError.releaseUnknown,
            "project \(projectName) has no release \(TerminalText.escape(name, limit: 40)) in \(target.environment); "
                + (names.isEmpty ? "it has none yet" : "there: \(names.joined(separator: ", "))"),
            hint: names.isEmpty ? "slipway tune start" : "slipway releases list")
    }
}

extension GlobalOptions {
    /// The project file of the directory; nil when there is none and none is needed.
    ///
    /// - Throws: `project.missing`, `project.invalid` with every line and key that is wrong.
    func loadProject(isNeeded: Bool) throws -> ProjectFile? {
        if !isNeeded, !DurableFile.exists(inProject(ProjectFile.fileName)) { return nil }
        return try ProjectFolder.load(projectFolder)
    }

    /// A path of the project file, from the project's folder.
    func inProject(_ path: String) -> String { path.hasPrefix("/") ? path : projectFolder + "/" + path }

    /// What the command line said about the target.
    ///
    /// - Throws: `command.bad_argument` for an unknown cloud.
    func targetFlags() throws -> TargetResolver.Flags {
        var kind: CloudKind?
        if let cloud {
            guard let known = CloudKind(rawValue: cloud) else {
                throw CommandError(
                    CommandError.badArgument,
                    "--cloud \(TerminalText.escape(cloud, limit: 40)) is not known; there are: "
                        + CloudKind.allCases.map(\.rawValue).joined(separator: ", "))
            }
            kind = known
        }
        return .init(
            environment: environment, cloud: kind, region: region, profile: profile, endpointURL: endpointURL)
    }
}
