package import Core
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

/// Decides whether a plan may start. Nothing else makes an ``ApprovalRecord``, and nothing runs without one.
package struct ApprovalGate: Sendable {
    package var policy: ApprovalPolicy

    package init(policy: ApprovalPolicy) { self.policy = policy }

    /// What somebody presents for approval.
    package struct Presentation: Sendable {
        /// The digest that was typed or clicked.
        package var digest: SHA256Digest
        package var via: ApprovalVia
        package var principal: String
        /// SHA-256 of exactly the text that was shown.
        package var shown: SHA256Digest
        /// What was typed for `--confirm` or at the prompt.
        package var confirmedName: String?

        package init(
            digest: SHA256Digest, via: ApprovalVia, principal: String, shown: SHA256Digest,
            confirmedName: String? = nil
        ) {
            self.digest = digest
            self.via = via
            self.principal = principal
            self.shown = shown
            self.confirmedName = confirmedName
        }
    }

    /// Checks a presentation against the plan's bytes, the command's intent, the live target, the time and the policy.
    ///
    /// - Parameters:
    ///   - sealed: the stored plan.
    ///   - presented: what the person or program gave.
    ///   - intent: what the running command means to do; nil for `apply`, which does what the plan says.
    ///   - target: where this command would act now.
    ///   - now: the time of the start.
    /// - Throws: `plan.digest_mismatch`, `plan.other_intent`, `plan.other_target`, `plan.expired`, `approval.refused`,
    ///   `approval.confirmation_needed`. Whether the approval was used before is decided by the journal, in the
    ///   transaction that creates the run.
    package func approve(
        _ sealed: SealedPlan, presented: Presentation, intent: PlanIntent?, target: ResolvedTarget, now: Date
    ) throws -> ApprovalRecord {
        let plan = sealed.plan
        guard presented.digest == sealed.digest, SealedPlan.digest(of: sealed.bytes) == sealed.digest else {
            throw LifecycleError(
                LifecycleError.planDigestMismatch,
                "the plan has the digest \(sealed.digest), approved was \(presented.digest)",
                hint: "plan again with --plan-only and approve the digest that it prints")
        }
        if let intent, let difference = Self.difference(planned: plan.intent, asked: intent) {
            throw LifecycleError(
                LifecycleError.planOtherIntent,
                "the plan was made by `slipway \(plan.intent.command.rawValue)` and does not fit this command: \(difference)",
                hint: "run the command with the arguments of the plan, or plan again")
        }
        if let difference = plan.target.difference(from: target) {
            throw LifecycleError(
                LifecycleError.planOtherTarget,
                "the plan is for \(plan.target.line), this command resolves to \(target.line): \(difference)",
                hint: "choose the plan's environment with --env \(plan.target.environment), or plan again")
        }
        guard now <= plan.expires else {
            throw LifecycleError(
                LifecycleError.planExpired,
                "the plan could be started until \(Timestamp.iso8601(plan.expires)), it is \(Timestamp.iso8601(now))",
                hint: "plan again with --plan-only")
        }
        try policy.check(plan, via: presented.via)
        if plan.tier == .destroy {
            let name = plan.confirmName ?? ""
            guard !name.isEmpty, presented.confirmedName == name else {
                throw LifecycleError(
                    LifecycleError.confirmationNeeded,
                    "the plan destroys or interrupts something, and "
                        + (presented.confirmedName.map { "\(TerminalText.escape($0, limit: 80)) is not its name" }
                            ?? "its name was not typed"),
                    hint: "add --confirm \(TerminalText.escape(name, limit: 80))")
            }
        }
        return ApprovalRecord(
            digest: sealed.digest, principal: presented.principal, via: presented.via, shown: presented.shown,
            confirmedName: plan.tier == .destroy ? presented.confirmedName : nil, at: now)
    }

    private static func difference(planned: PlanIntent, asked: PlanIntent) -> String? {
        if planned.command != asked.command { return "this is `slipway \(asked.command.rawValue)`" }
        if planned.subject != asked.subject { return "the plan is about \(planned.subject), not \(asked.subject)" }
        let names = Set(planned.arguments.keys).union(asked.arguments.keys).sorted()
        for name in names {
            let (old, new) = (planned.arguments[name] ?? .null, asked.arguments[name] ?? .null)
            if old.canonicalBytes != new.canonicalBytes {
                return "\(name) is \(TerminalText.escape(old.text, limit: 120)) in the plan, "
                    + "\(TerminalText.escape(new.text, limit: 120)) now"
            }
        }
        return nil
    }
}
