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

    /// A strategy without its sizes: what people choose by a word.
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        case rolling, canary, linear
        case allAtOnce = "all-at-once"
        case recreate

        /// Whether it moves a part of the fleet at a time, so that it needs the size of that part.
        package var takesStep: Bool {
            switch self {
            case .rolling, .canary, .linear: true
            case .allAtOnce, .recreate: false
            }
        }

        /// Whether updates use it yet.
        package var isBuilt: Bool { self == .canary || self == .allAtOnce }

        /// The size of the part that is taken when nobody says one; nil when it must be said.
        package var standardStep: FleetShare? { self == .canary ? .percent(10) : nil }
    }

    /// - Parameter step: the part that is moved at a time; what a kind without parts does not look at.
    /// - Returns: nil when the kind needs a step and none is given.
    package init?(_ kind: Kind, step: FleetShare?) {
        switch (kind, step) {
        case (.rolling, let step?): self = .rolling(batch: step)
        case (.canary, let step?): self = .canary(step)
        case (.linear, let step?): self = .linear(step: step)
        case (.allAtOnce, _): self = .allAtOnce
        case (.recreate, _): self = .recreate
        case (.rolling, nil), (.canary, nil), (.linear, nil): return nil
        }
    }

    package var kind: Kind {
        switch self {
        case .allAtOnce: .allAtOnce
        case .canary: .canary
        case .linear: .linear
        case .rolling: .rolling
        case .recreate: .recreate
        }
    }

    /// The part of the fleet that is moved at a time; nil where there are no parts.
    package var step: FleetShare? {
        switch self {
        case .canary(let step), .linear(let step), .rolling(let step, _): step
        case .allAtOnce, .recreate: nil
        }
    }

    /// The word that people type: `all-at-once`, `canary`, `linear`, `rolling`, `recreate`.
    package var name: String { kind.rawValue }
}

/// Who moves the weights.
package enum RolloutControl: String, Hashable, Sendable, CaseIterable {
    /// The cloud does: it promotes when a bake ends without an alarm, also without any traffic.
    case native
    /// Slipway does: missing evidence holds the rollout.
    case driven
}
