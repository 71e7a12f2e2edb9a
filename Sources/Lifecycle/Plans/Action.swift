package import Core

/// Names an action inside its plan: `a1`, `a2`, …
package struct ActionID: Identifier {
    package let rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }
}

/// One literal call of a plan.
package struct Action: Hashable, Sendable {
    package var id: ActionID
    package var tier: Tier
    package var operation: OperationID
    /// One line for people; contains no text from data, models or clouds.
    package var summary: String
    /// The full request with generated names, members as the cloud's API calls them. Files, secrets and values of
    /// earlier results stand in it as ``PlanReference``s.
    package var request: JSONValue
    /// The live state that this call relies on; checked just before it is sent.
    package var guards: [LiveGuard]
    /// What must be undone at the end of the run, journalled before this call.
    package var debt: Debt?

    package init(
        id: ActionID, tier: Tier, operation: OperationID, summary: String, request: JSONValue,
        guards: [LiveGuard] = [], debt: Debt? = nil
    ) {
        self.id = id
        self.tier = tier
        self.operation = operation
        self.summary = summary
        self.request = request
        self.guards = guards
        self.debt = debt
    }
}

/// A field of the cloud's live state and the value that an action relies on.
///
/// Counts that an autoscaler moves are never guards.
package struct LiveGuard: Hashable, Sendable {
    /// What kind of object: `sagemaker.Endpoint`.
    package var kind: String
    /// The object's name.
    package var name: String
    /// The member of the describe reply (`EndpointConfigName`), or ``exists``.
    package var field: String
    package var expected: JSONValue

    package init(kind: String, name: String, field: String, expected: JSONValue) {
        self.kind = kind
        self.name = name
        self.field = field
        self.expected = expected
    }

    /// The pseudo-field whose value is whether the object exists.
    package static let exists = "$exists"

    /// The pseudo-field whose value is the run that labelled the object when it made it; null where no run did.
    package static let run = "$run"

    /// The object must not exist yet.
    package static func absent(kind: String, name: String) -> LiveGuard {
        LiveGuard(kind: kind, name: name, field: exists, expected: false)
    }

    /// The object must exist.
    package static func present(kind: String, name: String) -> LiveGuard {
        LiveGuard(kind: kind, name: name, field: exists, expected: true)
    }
}

/// A temporary change that must be taken back: journalled before the change, paid when the run ends.
package struct Debt: Hashable, Sendable {
    package var id: String
    package var summary: String
    /// The live values that we set ourselves. Where they no longer hold, somebody else changed the object, and the debt
    /// is reported, not paid.
    package var stillOurs: [LiveGuard]
    package var repayOperation: OperationID
    package var repayRequest: JSONValue

    package init(
        id: String, summary: String, stillOurs: [LiveGuard], repayOperation: OperationID, repayRequest: JSONValue
    ) {
        self.id = id
        self.summary = summary
        self.stillOurs = stillOurs
        self.repayOperation = repayOperation
        self.repayRequest = repayRequest
    }

    /// The repayment as an action, pre-approved with the plan.
    package var repayment: Action {
        Action(
            id: ActionID("debt-" + id), tier: .mutate, operation: repayOperation, summary: summary,
            request: repayRequest)
    }
}
