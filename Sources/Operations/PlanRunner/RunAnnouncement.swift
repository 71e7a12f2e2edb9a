package import Core
package import Lifecycle

/// What a run tells those who watch it, always after the journal has it.
package enum RunAnnouncement: Sendable {
    case started(RunRecord, Plan)
    /// An event was committed; `action` is the one that it is about.
    case event(RecordedEvent, action: Action?)
    /// A long action gets on; not in the journal.
    case progress(Action, ActionProgress)
    case ended(RunOutcome)
}

/// How a run ended well.
package struct RunOutcome: Sendable {
    package var run: RunID
    /// What each action gave back.
    package var results: [ActionID: JSONValue]
    package var releases: [ReleaseID]
    /// Debts that could not be paid, by id, with the reason: a person must look.
    package var reportedDebts: [String: String]

    package init(
        run: RunID, results: [ActionID: JSONValue], releases: [ReleaseID] = [], reportedDebts: [String: String] = [:]
    ) {
        self.run = run
        self.results = results
        self.releases = releases
        self.reportedDebts = reportedDebts
    }
}
