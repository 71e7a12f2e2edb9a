/// How traffic moves from the old fleet (blue) to the new one (green).
package enum RolloutStrategy: Hashable, Sendable {
    /// Everything at once after the whole new fleet is up, then one bake.
    case allAtOnce
    /// A first part, a bake, then everything and a final bake.
    case canary(FleetShare)
    /// Equal parts with a bake after each.
    case linear(step: FleetShare)
    /// Replaces the fleet batch by batch; blue shrinks while green grows.
    case rolling(batch: FleetShare, rollbackBatch: FleetShare? = nil)
    /// Removes blue first: no extra instances, and no service until green is up.
    case recreate

    /// The word that people type: `all-at-once`, `canary`, `linear`, `rolling`, `recreate`.
    package var name: String {
        switch self {
        case .allAtOnce: "all-at-once"
        case .canary: "canary"
        case .linear: "linear"
        case .rolling: "rolling"
        case .recreate: "recreate"
        }
    }
}

/// Who moves the weights.
package enum RolloutControl: String, Hashable, Sendable {
    /// The cloud does: it promotes when a bake ends without an alarm, also without any traffic.
    case native
    /// Slipway does: missing evidence holds the rollout.
    case driven
}
