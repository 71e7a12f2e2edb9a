import Core
import Lifecycle
import LocalCloud

/// A cloud that a command has found and asked who is calling: what a session and a remote source begin with.
struct CloudConnection: Sendable {
    /// Nil outside a project.
    let project: ProjectFile?
    let target: ResolvedTarget
    let settings: EnvironmentSettings
    let access: any CloudAccess

    /// Resolves the cloud by flags, project file and environment; starts the local cloud when it is needed and not
    /// running, and says so.
    ///
    /// - Parameters:
    ///   - stage: the part of the way that the command belongs to.
    ///   - needsProject: whether a missing `slipway.yaml` is an error.
    /// - Throws: `project.…`, `target.…`, `command.local_cloud_failed`, `aws.…`.
    static func open(
        _ options: GlobalOptions, home: SlipwayHome, stage: TargetResolver.Stage, needsProject: Bool
    ) async throws -> CloudConnection {
        let project = try options.loadProject(isNeeded: needsProject)
        let variables = ProcessEnvironment.current
        let resolver = TargetResolver(flags: try options.targetFlags(), project: project, variables: variables)
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
            let instance = try await LocalCloudLauncher(output: options.output, home: home).ensureRunning()
            access = try Composition.local.init(local: instance, unverified, home: home)
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
