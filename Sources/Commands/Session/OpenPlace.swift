import Core
import Datasets
import Journal
import Lifecycle
import Operations

/// A place of work that is open: the project's scope, the cloud's workplace, the journal.
struct OpenPlace: Sendable {
    let home: SlipwayHome
    let scope: ProjectScope
    let workplace: CloudWorkplace
    let store: JournalStore
    private let access: any CloudAccess

    /// Opens it; starts the local cloud when it is needed and not running.
    ///
    /// - Parameter stage: the part of the way that is asked about.
    /// - Throws: as ``CloudConnection/open(_:stage:)``, `store.…`.
    init(opening request: PlaceRequest, stage: TargetResolver.Stage) async throws {
        let cloud = try await CloudConnection.open(request, stage: stage)
        store = try JournalStore(home: request.home)
        home = request.home
        access = cloud.access
        scope = ProjectScope(
            file: cloud.project,
            name: cloud.project?.name ?? request.folder.split(separator: "/").last.map(String.init) ?? "slipway",
            environment: cloud.target.environment, settings: cloud.settings, store: store)
        workplace = cloud.access.workplace(cloud.target, store: store)
        if cloud.project != nil, let other = try await scope.claim(request.folder, at: SystemWallClock().now) {
            request.note(
                "\(TerminalText.escape(other)) has a project of the name \(scope.name) too: both have the same releases and "
                    + "runs, and cleanup removes what either made; give one another name: in \(ProjectFile.fileName)")
        }
    }

    /// Closes connections and files.
    func close() async throws {
        try await access.shutdown()
        try store.close()
    }

    /// Holds an address to the cloud that is asked: another one's bucket of that name would be somebody else's.
    ///
    /// - Throws: `data.address_invalid`.
    func require(_ address: ObjectAddress) throws {
        _ = try ObjectAddress(address.description, scheme: type(of: access).objectScheme)
    }

    /// What the journal knows of this cloud's endpoints.
    var endpoints: EndpointJournal { EndpointJournal(store, workplace.target) }

    /// Plans, asks and runs here.
    ///
    /// - Throws: `policy.invalid`.
    func desk() throws -> PlanDesk<ContinuousClock> {
        PlanDesk(
            workplace: workplace, store: store, project: scope.name, policy: try ProjectFolder.policy(home: home),
            clock: ContinuousClock(), wallClock: SystemWallClock(), random: SystemRandomSource())
    }
}
