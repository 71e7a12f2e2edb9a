/// What people may ask of a rollout that runs.
package enum RolloutRequest: Hashable, Sendable {
    /// Go back now.
    case abort(by: String)
    /// Stay at the present split; driven control only.
    case hold(by: String)
    /// Go on without waiting further; driven control only.
    case promote(by: String)

    var event: RolloutEvent {
        switch self {
        case .abort(let who): .abortRequested(by: who)
        case .hold(let who): .holdRequested(by: who)
        case .promote(let who): .promoteRequested(by: who)
        }
    }
}
