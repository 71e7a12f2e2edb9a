package import Rollouts

extension DeploySettings {
    /// What serves a model, and its own rules for what `deploy` says. Two are the same when their names are.
    package struct Destination: RawRepresentable, CaseIterable, Sendable, Hashable {
        /// As `slipway.yaml` writes it.
        package let rawValue: String
        /// Whether anything deploys there yet.
        package let isBuilt: Bool
        /// What decides between destinations, in few words each.
        package let facts: [String]
        /// What every instance type begins with; empty where the destination has no instances to choose.
        let instancePrefix: String
        /// The instance type that serves when nobody names one.
        package let standardInstance: String?
        /// The longest name of an endpoint, with room for the suffixes of generated names.
        let longestEndpointName: Int
        /// The catalogue that base models come from when nobody names one; nil where one has to be named.
        package let hub: String?
        /// What a rollout there may be.
        package let limits: RolloutSpec.Limits

        /// Every destination: each cloud's own, and those that are known by name only.
        package static let allCases = CloudKind.allCases.flatMap(\.destinations) + [agentPlatform]

        package init?(rawValue: String) {
            guard let known = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
            self = known
        }

        init(
            _ name: String, isBuilt: Bool, facts: [String], instancePrefix: String = "",
            standardInstance: String? = nil, longestEndpointName: Int = 50, hub: String? = nil,
            limits: RolloutSpec.Limits = .driven
        ) {
            rawValue = name
            self.isBuilt = isBuilt
            self.facts = facts
            self.instancePrefix = instancePrefix
            self.standardInstance = standardInstance
            self.longestEndpointName = longestEndpointName
            self.hub = hub
            self.limits = limits
        }

        /// The cloud that it is part of, and that the local cloud rehearses for it; nil while none is reached.
        package var cloud: CloudKind? { CloudKind.remote.first { $0.destinations.contains(self) } }

        /// Whether an endpoint may have that name there.
        func allows(endpoint name: String) -> Bool {
            (1...longestEndpointName).contains(name.utf8.count) && !name.hasPrefix("-") && !name.hasSuffix("-")
                && !name.contains("--")
                && name.utf8.allSatisfy {
                    (97...122).contains($0) || (65...90).contains($0) || (48...57).contains($0) || $0 == 45
                }
        }

        /// What ``allows(endpoint:)`` asks for, in words.
        var endpointRule: String { "letters, digits and single dashes, 1 to \(longestEndpointName) of them" }

        package static func == (one: Destination, other: Destination) -> Bool { one.rawValue == other.rawValue }
        package func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }
    }
}

extension DeploySettings.Destination {
    /// What serves when a project file does not say it.
    package static let standard = allCases.first(where: \.isBuilt) ?? allCases[0]

    /// Google's; no cloud of this program reaches it yet.
    package static let agentPlatform = Self(
        "agent-platform", isBuilt: false, facts: ["Google's endpoints, billed by the hour"])
}
