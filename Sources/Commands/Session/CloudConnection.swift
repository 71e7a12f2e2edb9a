import Core
import Lifecycle
import LocalCloud
import Operations

/// A cloud that a command has found and asked who is calling: what a session and a remote source begin with.
struct CloudConnection: Sendable {
    /// Nil outside a project.
    let project: ProjectFile?
    let target: ResolvedTarget
    let settings: EnvironmentSettings
    let access: any CloudAccess

    /// Resolves the cloud by what was said, the project file and the environment; starts the local cloud when it is needed and not
    /// running, and says so.
    ///
    /// - Parameter stage: the part of the way that is asked about.
    /// - Throws: `project.…`, `target.…`, `command.local_cloud_failed`, `aws.…`.
    static func open(_ request: PlaceRequest, stage: TargetResolver.Stage) async throws -> CloudConnection {
        let project = try ProjectFolder.load(request.folder, isNeeded: request.needsProject)
        let (variables, home) = (request.variables, request.home)
        let resolver = TargetResolver(flags: request.flags, project: project, variables: variables)
        let unverified = try resolver.resolve(stage) { cloud, profile in
            try Composition.clouds[cloud]?.region(profile: profile, variables: variables)
        }
        let access: any CloudAccess
        let target: ResolvedTarget
        if let cloud = Composition.clouds[unverified.cloud] {
            access = try cloud.init(unverified, variables: variables, home: home)
            let caller = try await access.caller()
            target = try unverified.verified(account: caller.account, principal: caller.principal)
        } else {
            let instance = try await LocalCloudLauncher(request).ensureRunning()
            access = try Composition.local(rehearsing: project?.deploy?.target ?? .standard).init(
                local: instance, unverified, home: home)
            target = try unverified.verified(
                account: instance.account, principal: nil, instance: instance.nonce, localURL: instance.url)
        }
        return CloudConnection(project: project, target: target, settings: unverified.settings, access: access)
    }

    /// The cloud in few words, for messages about what is not there: `local, us-east-1`.
    var place: String {
        target.cloud == .local
            ? "local, \(target.region)" : "\(target.cloud.rawValue) \(target.account), \(target.region)"
    }
}
