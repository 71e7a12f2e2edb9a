extension ResolvedTarget {
    /// What tells a plan's target from the one that a command resolves to now; nil when they are the same.
    ///
    /// The profile is only a way to find credentials: account and principal say who acts. A local cloud is its data, not
    /// the port on which it listens since its last start.
    package func difference(from live: ResolvedTarget) -> String? {
        let pairs: [(String, String?, String?)] = [
            ("cloud", cloud.rawValue, live.cloud.rawValue), ("account", account, live.account),
            ("principal", identity(live), live.principal),
            ("environment", environment, live.environment), ("region", region, live.region),
            ("endpoint URL", instance == nil ? endpointURL : nil, live.instance == nil ? live.endpointURL : nil),
            ("service URLs", Self.text(serviceURLs), Self.text(live.serviceURLs)),
            ("local cloud", instance, live.instance),
        ]
        guard let pair = pairs.first(where: { $0.1 != $0.2 }) else { return nil }
        return "\(pair.0) is \(pair.1 ?? "unset") in the plan, \(pair.2 ?? "unset") now"
    }

    /// Plans of earlier versions name the session of a principal too: `…/Deploy/monday` for `…/Deploy`.
    private func identity(_ live: ResolvedTarget) -> String? {
        guard let principal, let now = live.principal, cloud.hasSessions(now), principal.hasPrefix(now + "/"),
            !principal.dropFirst(now.count + 1).contains("/")
        else { return principal }
        return now
    }

    private static func text(_ urls: [String: String]) -> String {
        urls.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: " ")
    }
}
