import Core

/// Which channel may approve which tier and how much money. It belongs to the user and stands outside every project:
/// `policy.yaml` in Slipway's home.
package struct ApprovalPolicy: Hashable, Sendable {
    /// What one channel may approve.
    package struct Rule: Hashable, Sendable {
        package var tiers: Set<Tier>
        /// Upper end of a plan's cost in US dollars; nil for no limit.
        package var maximumUSD: Double?

        package init(tiers: Set<Tier>, maximumUSD: Double?) {
            self.tiers = tiers
            self.maximumUSD = maximumUSD
        }
    }

    /// A channel without a rule approves nothing.
    package var rules: [ApprovalVia: Rule]

    package init(rules: [ApprovalVia: Rule]) { self.rules = rules }

    /// What holds while the user has written no policy: a person at a terminal may do everything, a command line
    /// everything up to 1,000 dollars and CI up to 200, with the name typed where something is destroyed; agents change
    /// things for up to 50 dollars and destroy nothing.
    package static let standard = ApprovalPolicy(rules: [
        .terminal: Rule(tiers: [.read, .mutate, .destroy], maximumUSD: nil),
        .flag: Rule(tiers: [.read, .mutate, .destroy], maximumUSD: 1_000),
        .ci: Rule(tiers: [.read, .mutate, .destroy], maximumUSD: 200),
        .mcp: Rule(tiers: [.read, .mutate], maximumUSD: 50),
    ])

    /// Whether `via` may approve the plan.
    ///
    /// - Throws: `approval.refused` with the tier or the amount and the rule's limit.
    package func check(_ plan: Plan, via: ApprovalVia) throws {
        guard let rule = rules[via] else {
            throw refused("the channel \(via.rawValue) may approve nothing")
        }
        guard rule.tiers.contains(plan.tier) else {
            let allowed = rule.tiers.sorted().map(\.rawValue).joined(separator: ", ")
            throw refused(
                "the plan is of tier \(plan.tier.rawValue), the channel \(via.rawValue) may approve \(allowed)")
        }
        if let maximum = rule.maximumUSD, plan.cost.highUSD > maximum {
            throw refused(
                "the plan may cost \(Money.text(plan.cost.highUSD)), the channel \(via.rawValue) may approve up to "
                    + Money.text(maximum))
        }
    }

    private func refused(_ message: String) -> LifecycleError {
        LifecycleError(
            LifecycleError.approvalRefused, message,
            hint: "approve it on a terminal, or change policy.yaml in Slipway's home")
    }
}
