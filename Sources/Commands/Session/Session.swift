import Core
import Datasets
import LocalCloud
import Journal
import Lifecycle
import Operations

/// Everything that a command which talks to a cloud needs: the project's scope, the cloud's workplace, the journal.
struct Session: Sendable {
    let options: GlobalOptions
    let output: Output
    let home: SlipwayHome
    let scope: ProjectScope
    let workplace: CloudWorkplace
    let store: JournalStore
    private let access: any CloudAccess

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
        let store = try JournalStore(home: home)
        let folder = String(options.projectFolder.split(separator: "/").last ?? "slipway")
        return Session(
            options: options, output: options.output, home: home,
            scope: ProjectScope(
                file: cloud.project, name: cloud.project?.name ?? folder, environment: cloud.target.environment,
                settings: cloud.settings, store: store),
            workplace: cloud.access.workplace(cloud.target, store: store), store: store,
            access: cloud.access)
    }

    /// Closes connections and files.
    func close() async {
        do {
            try await access.shutdown()
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

    /// Holds an address to the cloud that is asked: another one's bucket of that name would be somebody else's.
    ///
    /// - Throws: `data.address_invalid`.
    func require(_ address: ObjectAddress) throws {
        _ = try ObjectAddress(address.description, scheme: type(of: access).objectScheme)
    }

    /// What the journal knows of this cloud's endpoints.
    var endpoints: EndpointJournal { EndpointJournal(store, workplace.target) }

    /// Plans, asks and runs for this session.
    ///
    /// - Throws: `policy.invalid`.
    func desk() throws -> PlanDesk<ContinuousClock> {
        PlanDesk(
            workplace: workplace, store: store, project: scope.name, policy: try ProjectFolder.policy(home: home),
            clock: ContinuousClock(), wallClock: SystemWallClock(), random: SystemRandomSource())
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
