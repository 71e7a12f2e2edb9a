/// Where a rollout is.
package enum RolloutPhase: Hashable, Sendable {
    /// Nothing was done yet.
    case planned
    /// Green grows, for the stage at this index.
    case provisioning(stage: Int)
    case shifting(stage: Int)
    case baking(stage: Int)
    /// All traffic is on green and is watched a last time.
    case finalBake
    /// All bakes passed; blue is kept for its termination wait.
    case terminationWait
    /// Blue is being removed.
    case terminatingBlue
    /// Driven control waits for evidence or for a person.
    case holding(stage: Int)
    case rollingBack
    case promoted
    case rolledBack
    case held
    case failed

    /// The word in events and JSON: `provisioning`, `shifting`, `baking`, `final-bake`, …
    package var name: String {
        switch self {
        case .planned: "planned"
        case .provisioning: "provisioning"
        case .shifting: "shifting"
        case .baking: "baking"
        case .finalBake: "final-bake"
        case .terminationWait: "termination-wait"
        case .terminatingBlue: "terminating-blue"
        case .holding: "holding"
        case .rollingBack: "rolling-back"
        case .promoted: "promoted"
        case .rolledBack: "rolled-back"
        case .held: "held"
        case .failed: "failed"
        }
    }

    /// Whether the rollout has ended.
    package var isOver: Bool {
        switch self {
        case .promoted, .rolledBack, .held, .failed: true
        default: false
        }
    }
}
