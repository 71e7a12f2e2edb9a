internal import Core
internal import Lifecycle

/// Collects a plan's actions and numbers them.
struct ActionList {
    private(set) var actions: [Action] = []

    /// Adds an action and gives back its id, for references to its result.
    @discardableResult
    mutating func add(
        _ operation: OperationID, tier: Tier, _ summary: String, _ request: JSONValue, guards: [LiveGuard] = [],
        debt: Debt? = nil
    ) -> ActionID {
        let id = ActionID("a\(actions.count + 1)")
        actions.append(
            Action(
                id: id, tier: tier, operation: operation, summary: summary, request: request,
                guards: guards, debt: debt))
        return id
    }
}
