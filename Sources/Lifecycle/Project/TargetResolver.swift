import Core

/// Finds out where a command acts: flag first, then the project file, then the environment variable.
package struct TargetResolver: Sendable {
    /// What the command line said.
    package struct Flags: Hashable, Sendable {
        package var environment: String?
        package var cloud: CloudKind?
        package var region: String?
        package var profile: String?
        package var endpointURL: String?

        package init(
            environment: String? = nil, cloud: CloudKind? = nil, region: String? = nil, profile: String? = nil,
            endpointURL: String? = nil
        ) {
            self.environment = environment
            self.cloud = cloud
            self.region = region
            self.profile = profile
            self.endpointURL = endpointURL
        }
    }

    /// Which part of the way is asked about: regions may differ.
    package enum Stage: String, Sendable, CaseIterable { case tune, deploy }

    /// A target before anybody asked the cloud who is calling.
    package struct Unverified: Hashable, Sendable {
        package var cloud: CloudKind
        package var environment: String
        package var region: String
        package var profile: String?
        /// Whether a flag or the project file names the profile, and no variable does.
        package var isProfileChosen = false
        package var endpointURL: String?
        package var serviceURLs: [String: String]
        /// The account that the project names; nil when it names none.
        package var expectedAccount: String?
        package var settings: EnvironmentSettings
    }

    private let flags: Flags
    private let project: ProjectFile?
    private let variables: [String: String]

    /// - Parameters:
    ///   - flags: what the command line said.
    ///   - project: the project file, if there is one.
    ///   - variables: the process's environment. For the local cloud only `SLIPWAY_ENV` is looked at.
    package init(flags: Flags, project: ProjectFile?, variables: [String: String]) {
        self.flags = flags
        self.project = project
        self.variables = variables
    }

    /// The region that the local cloud answers for when nothing names one.
    package static let localRegion = "us-east-1"

    /// Resolves everything that needs no call.
    ///
    /// - Parameters:
    ///   - stage: the part of the way.
    ///   - profileRegion: what the cloud's shared configuration says for a profile; asked last.
    /// - Throws: `project.environment_unknown`, `target.invalid`.
    package func resolve(_ stage: Stage, profileRegion: (CloudKind, String?) throws -> String? = { _, _ in nil }) throws
        -> Unverified
    {
        let (name, settings) = try environment()
        let cloud = flags.cloud ?? settings.cloud
        return cloud.runsHere
            ? try local(cloud, stage, name, settings)
            : try remote(cloud, stage, name, settings, profileRegion: profileRegion)
    }

    /// The environment that is meant, and its settings.
    ///
    /// - Throws: `project.environment_unknown`.
    package func environment() throws -> (String, EnvironmentSettings) {
        let environments = project?.environments ?? ["dev": EnvironmentSettings(cloud: .local)]
        let asked = flags.environment ?? variables["SLIPWAY_ENV"].flatMap { $0.isEmpty ? nil : $0 }
        if let asked {
            if let settings = environments[asked] { return (asked, settings) }
            let names = environments.keys.sorted()
            throw LifecycleError(
                LifecycleError.environmentUnknown,
                "the environment \(TerminalText.escape(asked, limit: 60)) is not in \(ProjectFile.fileName); "
                    + "there: \(names.joined(separator: ", "))",
                hint: Spelling.nearest(asked, in: names).map { "did you mean --env \($0)?" })
        }
        if let settings = environments["dev"] { return ("dev", settings) }
        if environments.count == 1, let only = environments.first { return (only.key, only.value) }
        throw LifecycleError(
            LifecycleError.environmentUnknown,
            "\(ProjectFile.fileName) has several environments and none is dev: "
                + environments.keys.sorted().joined(separator: ", "),
            hint: "choose one with --env NAME")
    }

    private func stageRegion(_ stage: Stage, _ settings: EnvironmentSettings) -> String? {
        (stage == .tune ? settings.tuneRegion : settings.deployRegion) ?? settings.region
    }

    /// Never reads a cloud variable: a rehearsal must not find the way to a real account.
    private func local(
        _ cloud: CloudKind, _ stage: Stage, _ name: String, _ settings: EnvironmentSettings
    ) throws -> Unverified {
        let isFiles = settings.cloud == cloud
        let region = flags.region ?? stageRegion(stage, settings) ?? Self.localRegion
        try check(region: region, cloud)
        let url = flags.endpointURL ?? (isFiles ? settings.endpointURL : nil)
        if let url, !Loopback.isLoopback(url: url) {
            throw LifecycleError(
                LifecycleError.targetInvalid,
                "the endpoint URL \(TerminalText.escape(url, limit: 120)) is not on this machine, the cloud is local",
                hint: "use --cloud aws for a real cloud")
        }
        if let profile = flags.profile {
            throw LifecycleError(
                LifecycleError.targetInvalid,
                "--profile \(TerminalText.escape(profile, limit: 60)) was given, and the cloud is local, which has its own keys",
                hint: "leave --profile out, or add --cloud aws")
        }
        return Unverified(
            cloud: cloud, environment: name, region: region, profile: nil, endpointURL: url, serviceURLs: [:],
            expectedAccount: nil, settings: isFiles ? settings : EnvironmentSettings(cloud: cloud))
    }

    private func remote(
        _ cloud: CloudKind, _ stage: Stage, _ name: String, _ settings: EnvironmentSettings,
        profileRegion: (CloudKind, String?) throws -> String?
    ) throws -> Unverified {
        let isFiles = settings.cloud == cloud
        let names = cloud.variables
        let chosen = flags.profile ?? (isFiles ? settings.profile : nil)
        let profile = chosen ?? variable(names.profile)
        let region =
            try flags.region ?? stageRegion(stage, settings) ?? names.regions.lazy.compactMap(variable).first
            ?? profileRegion(cloud, profile)
        guard let region else {
            throw LifecycleError(
                LifecycleError.targetInvalid, "no region is named for the environment \(name)",
                hint: "add region: to it in \(ProjectFile.fileName), or use --region")
        }
        try check(region: region, cloud)
        var services: [String: String] = [:]
        var url = flags.endpointURL ?? (isFiles ? settings.endpointURL : nil)
        if url == nil, variable(names.ignoresURLs)?.lowercased() != "true" {
            url = variable(names.endpointURL)
            for (service, name) in names.services { services[service] = variable(name) }
        }
        for candidate in [url].compactMap({ $0 }) + services.values.sorted() where Loopback.isLoopback(url: candidate) {
            throw LifecycleError(
                LifecycleError.targetInvalid,
                "the endpoint URL \(TerminalText.escape(candidate, limit: 120)) is on this machine, and the cloud is \(cloud.rawValue)",
                hint: "unset \(names.endpointURL), or use --cloud local")
        }
        for candidate in [url].compactMap({ $0 }) + services.values.sorted() where Loopback.host(of: candidate) == nil {
            throw LifecycleError(
                LifecycleError.targetInvalid,
                "the endpoint URL \(TerminalText.escape(candidate, limit: 120)) has no host",
                hint: "write https://host")
        }
        return Unverified(
            cloud: cloud, environment: name, region: region, profile: profile, isProfileChosen: chosen != nil,
            endpointURL: url, serviceURLs: services, expectedAccount: isFiles ? settings.account : nil,
            settings: isFiles ? settings : EnvironmentSettings(cloud: cloud))
    }

    private func variable(_ name: String) -> String? { variables[name].flatMap { $0.isEmpty ? nil : $0 } }

    private func check(region: String, _ cloud: CloudKind) throws {
        guard cloud.region.allows(region) else {
            throw LifecycleError(
                LifecycleError.targetInvalid, "\(TerminalText.escape(region, limit: 60)) is no region's name",
                hint: cloud.region.words)
        }
    }
}

extension TargetResolver.Unverified {
    /// Completes the target with who the cloud says is calling.
    ///
    /// - Parameters:
    ///   - account: the account of the caller's identity.
    ///   - principal: the caller's ARN.
    ///   - instance: the local cloud's nonce; nil on a real cloud.
    ///   - localURL: where the local cloud listens, when no flag said so.
    /// - Throws: `target.account_mismatch`; `target.invalid` when a local cloud has no nonce.
    package func verified(
        account: String, principal: String?, instance: String? = nil, localURL: String? = nil
    ) throws -> ResolvedTarget {
        if let expectedAccount, expectedAccount != account {
            throw LifecycleError(
                LifecycleError.targetAccountMismatch,
                "the environment \(environment) is for the account \(expectedAccount), the credentials belong to "
                    + TerminalText.escape(account, limit: 20),
                hint: "choose other credentials with --profile, or another environment with --env")
        }
        if cloud.runsHere, instance == nil {
            throw LifecycleError(
                LifecycleError.targetInvalid, "what answers at the local cloud's address is not a local cloud",
                hint: "slipway local status")
        }
        return ResolvedTarget(
            cloud: cloud, account: account, principal: principal, environment: environment, region: region,
            profile: profile, endpointURL: endpointURL ?? (cloud.runsHere ? localURL : nil), serviceURLs: serviceURLs,
            instance: cloud.runsHere ? instance : nil)
    }
}
