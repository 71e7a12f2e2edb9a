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

/// How one mutating operation is made safe to repeat.
package struct OperationRow: Hashable, Sendable {
    package var operation: OperationID
    package var safety: RepeatSafety
    /// How long after a call its effect may still be invisible to reads. Before that time has passed, "absent" does not
    /// mean that it never happened.
    package var window: Duration
    /// What is looked at, for `Docs/Guarantees.md`.
    package var observation: String
}
