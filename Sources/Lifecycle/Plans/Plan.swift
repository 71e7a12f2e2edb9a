package import Core
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

/// What a command is about to do, as data. It changes nothing until its digest is approved.
package struct Plan: Hashable, Sendable {
    /// The schema that this code writes.
    package static let schemaVersion = 1

    /// The run that this plan will become. Generated with the plan, so that requests can be tagged with it literally.
    package var run: RunID
    package var intent: PlanIntent
    package var project: String
    package var target: ResolvedTarget
    package var created: Date
    /// Until when the plan may be started. A started run is never stopped by it.
    package var expires: Date
    package var actions: [Action]
    /// What a rollout's machine or a rollback may emit later without asking again.
    package var envelope: [EnvelopeEntry]
    /// Files and artifacts by digest.
    package var inputs: [PlanInput]
    package var cost: CostRange
    /// Who and what is affected, one line each.
    package var blastRadius: [String]
    package var reversibility: Reversibility
    /// What must be typed when an action destroys or interrupts.
    package var confirmName: String?
    /// What people should know: stand-in models, the true share of a canary, what *hold* becomes.
    package var notes: [String]

    package init(
        run: RunID, intent: PlanIntent, project: String, target: ResolvedTarget, created: Date, expires: Date,
        actions: [Action], envelope: [EnvelopeEntry] = [], inputs: [PlanInput] = [], cost: CostRange,
        blastRadius: [String], reversibility: Reversibility, confirmName: String? = nil, notes: [String] = []
    ) {
        self.run = run
        self.intent = intent
        self.project = project
        self.target = target
        self.created = created
        self.expires = expires
        self.actions = actions
        self.envelope = envelope
        self.inputs = inputs
        self.cost = cost
        self.blastRadius = blastRadius
        self.reversibility = reversibility
        self.confirmName = confirmName
        self.notes = notes
    }

    /// The highest tier among the actions.
    package var tier: Tier { actions.map(\.tier).max() ?? .read }
}

/// A later call that is approved with the plan: an operation on one named object.
package struct EnvelopeEntry: Hashable, Sendable {
    package var operation: OperationID
    package var kind: String
    package var name: String
    /// When it may be emitted.
    package var reason: String

    package init(operation: OperationID, kind: String, name: String, reason: String) {
        self.operation = operation
        self.kind = kind
        self.name = name
        self.reason = reason
    }
}

/// A file or artifact that a plan relies on.
package struct PlanInput: Hashable, Sendable {
    /// `training data`, `release r2`.
    package var role: String
    /// A path or URI.
    package var location: String
    package var digest: SHA256Digest

    package init(role: String, location: String, digest: SHA256Digest) {
        self.role = role
        self.location = location
        self.digest = digest
    }
}

/// Whether a plan's effects can be taken back.
package struct Reversibility: Hashable, Sendable {
    package enum Degree: String, Sendable, CaseIterable { case reversible, partly, irreversible }
    package var degree: Degree
    /// How to take it back, or why that is impossible; one sentence.
    package var how: String

    package init(_ degree: Degree, how: String) {
        self.degree = degree
        self.how = how
    }
}
