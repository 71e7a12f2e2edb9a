import Core

/// What makes it safe to repeat a mutating operation after an unknown outcome.
package enum RepeatSafety: String, Sendable, Hashable, CaseIterable {
    /// The service takes a token and answers a repeated one with the first result.
    case clientToken = "client token"
    /// The name is ours and unique; a second create is refused by the service.
    case clientChosenID = "client chosen id"
    /// The request carries a condition on the state that it changes.
    case precondition
    /// The name is generated for the run, and the object carries the run's tag and request digest.
    case uniqueNameAndTag = "unique name + our tag"
    /// Sending it again leaves the same state.
    case upsert
    /// Objects of the run are found by its label.
    case searchByRunLabel = "search by run label"
}

/// What the runner must know of one operation before it sends it.
package struct OperationRow: Hashable, Sendable {
    /// The part that an operation has in a rollout which the cloud itself controls.
    package enum RolloutPart: Hashable, Sendable {
        /// It asks the cloud to begin; what serves is noted before it is sent.
        case start
        /// It stands for waiting until a new endpoint serves; what serves then is noted.
        case deployed
        /// It stands for watching until the rollout has ended.
        case watch
    }

    package var operation: OperationID
    /// How it is made safe to repeat; nil for an operation that only reads or waits.
    package var safety: RepeatSafety?
    /// How long after a call its effect may still be invisible to reads. Before that time has passed, "absent" does not
    /// mean that it never happened.
    package var window: Duration
    /// What is looked at after an unknown outcome, in one line.
    package var observation: String
    package var rollout: RolloutPart?

    package init(
        _ operation: OperationID, _ safety: RepeatSafety?, window: Duration = .zero, observation: String = "",
        rollout: RolloutPart? = nil
    ) {
        self.operation = operation
        self.safety = safety
        self.window = window
        self.observation = observation
        self.rollout = rollout
    }

    static let recordRelease = OperationRow(
        .recordRelease, .clientChosenID, observation: "the journal has a release of this run and action")
}
