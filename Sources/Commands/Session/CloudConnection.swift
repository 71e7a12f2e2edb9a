import AWSClient
import Core
import Lifecycle
import LocalCloud

/// A cloud that a command has found and asked who is calling: what a session and a remote source begin with.
struct CloudConnection: Sendable {
    /// Nil outside a project.
    let project: ProjectFile?
    let target: ResolvedTarget
    let settings: EnvironmentSettings
    let composition: Composition

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
        let unverified = try resolver.resolve(stage) { profile in
            try AWSSettings(environment: variables, profile: profile).region(explicit: nil)
        }
        let composition: Composition
        let target: ResolvedTarget
        if unverified.cloud == .local {
            let instance = try await LocalCloudLauncher(output: options.output, home: home).ensureRunning()
            composition = try Composition(
                local: instance, region: unverified.region, url: unverified.endpointURL, home: home)
            target = try unverified.verified(
                account: instance.account, principal: nil, instance: instance.nonce, localURL: instance.url)
        } else {
            composition = try Composition(
                profile: unverified.profile, region: unverified.region, url: unverified.endpointURL,
                environment: variables, home: home)
            let identity = try await composition.callerIdentity()
            target = try unverified.verified(account: identity.account, principal: identity.principal)
        }
        return CloudConnection(
            project: project, target: target, settings: unverified.settings, composition: composition)
    }

    /// The cloud in few words, for messages about what is not there: `local, us-east-1`.
    var place: String {
        target.cloud == .local
            ? "local, \(target.region)" : "\(target.cloud.rawValue) \(target.account), \(target.region)"
    }
}
