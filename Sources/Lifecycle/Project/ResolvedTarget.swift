import Core

/// Exactly where a plan's actions go. It is part of the plan's digest.
package struct ResolvedTarget: Hashable, Sendable {
    package var cloud: CloudKind
    /// Who owns what is there, as the cloud writes it.
    package var account: String
    /// The caller, as the cloud names it, without what differs at each login; nil until it was asked.
    package var principal: String?
    package var environment: String
    package var region: String
    /// The shared configuration profile; nil when credentials come from elsewhere.
    package var profile: String?
    /// The base URL of every service; nil for the cloud's own.
    package var endpointURL: String?
    /// URLs of single services (`s3`, `sagemaker`), which win over ``endpointURL``.
    package var serviceURLs: [String: String]
    /// Which local cloud: a nonce that its data folder was born with. Nil on real clouds.
    package var instance: String?

    package init(
        cloud: CloudKind, account: String, principal: String? = nil, environment: String, region: String,
        profile: String? = nil, endpointURL: String? = nil, serviceURLs: [String: String] = [:],
        instance: String? = nil
    ) {
        self.cloud = cloud
        self.account = account
        self.principal = principal
        self.environment = environment
        self.region = region
        self.profile = profile
        self.endpointURL = endpointURL
        self.serviceURLs = serviceURLs
        self.instance = instance
    }

    /// `aws · 123456789012 · prod · eu-west-1 · profile acme · https://…`
    package var line: String {
        var parts = [cloud.rawValue, account, environment, region]
        if let profile { parts.append("profile " + profile) }
        if let endpointURL { parts.append(endpointURL) }
        parts += serviceURLs.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
        if let instance { parts.append("instance " + instance.prefix(8)) }
        return parts.joined(separator: " · ")
    }
}
