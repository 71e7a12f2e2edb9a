import Core

extension ApprovalPolicy {
    /// The policy's file name inside Slipway's home.
    package static let fileName = "policy.yaml"

    /// Reads a user's policy:
    ///
    /// ```yaml
    /// version: 1
    /// channels:
    ///   terminal: {tiers: [R, M, D]}
    ///   ci:       {tiers: [R, M], max_usd: 50}
    /// ```
    ///
    /// A channel that the file does not name may approve nothing.
    ///
    /// - Throws: `policy.invalid` with every fault.
    package init(parsing text: String) throws {
        let document = YAMLDocument()
        var rules: [ApprovalVia: Rule] = [:]
        if let root = document.root(of: text) {
            root.require("version")
            if let version = root.integer("version", in: 0...Int.max), version != 1 {
                root.report("version", "\(version) is not a version that this program reads")
            }
            root.require("channels")
            if let channels = root.map("channels") {
                for via in ApprovalVia.allCases {
                    if let rule = channels.map(via.rawValue) { rules[via] = Self.rule(rule) }
                }
                channels.finish()
            }
            root.finish()
        }
        guard document.diagnostics.isEmpty else {
            var error = LifecycleError(invalid: document.diagnostics, file: Self.fileName)
            error.code = LifecycleError.policyInvalid
            throw error
        }
        self.init(rules: rules)
    }

    private static func rule(_ map: YAMLMap) -> Rule {
        map.require("tiers")
        var tiers: Set<Tier> = [.read]
        for name in map.texts("tiers") ?? [] {
            guard let tier = Tier(rawValue: name) else {
                map.report("tiers", "\(TerminalText.escape(name, limit: 20)) is not one of R, M, D")
                continue
            }
            tiers.insert(tier)
        }
        let maximum = map.number("max_usd", in: 0...1e9)
        map.finish()
        return Rule(tiers: tiers, maximumUSD: maximum)
    }
}
