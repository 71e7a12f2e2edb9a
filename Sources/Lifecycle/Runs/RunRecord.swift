package import Core
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

/// Where a run stands.
package enum RunStatus: String, Sendable, Hashable, CaseIterable {
    /// Some process executes it, or one did and died: `resume` tells.
    case running
    /// Stopped before its end, by a person or by an outcome that nobody could tell; `resume` goes on.
    case interrupted
    case succeeded
    case failed

    /// Whether nothing will happen any more.
    package var isEnded: Bool { self == .succeeded || self == .failed }
}

/// One run as lists show it.
package struct RunRecord: Hashable, Sendable {
    package var id: RunID
    package var plan: SHA256Digest
    package var project: String
    package var environment: String
    package var command: String
    package var subject: String
    package var status: RunStatus
    package var created: Date
    package var updated: Date
    /// Why it failed or stopped: an error code and its message.
    package var reason: String?

    /// What the run is for; nil for what a later version knows.
    package var intent: PlanCommand? { PlanCommand(rawValue: command) }

    package init(
        id: RunID, plan: SHA256Digest, project: String, environment: String, command: String, subject: String,
        status: RunStatus, created: Date, updated: Date, reason: String?
    ) {
        self.id = id
        self.plan = plan
        self.project = project
        self.environment = environment
        self.command = command
        self.subject = subject
        self.status = status
        self.created = created
        self.updated = updated
        self.reason = reason
    }
}

/// An event with its place in the journal.
package struct RecordedEvent: Hashable, Sendable {
    /// Grows from event to event; other runs' events may stand between two of one run.
    package var sequence: Int
    package var at: Date
    package var event: RunEvent

    package init(sequence: Int, at: Date, event: RunEvent) {
        self.sequence = sequence
        self.at = at
        self.event = event
    }
}
