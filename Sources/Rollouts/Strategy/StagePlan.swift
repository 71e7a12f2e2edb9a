/// A stage of a rollout: a share of traffic on the new fleet and the bake that watches it.
package struct RolloutStage: Hashable, Sendable {
    /// From 0.
    package var index: Int
    /// `canary`, `step 2`, `batch 1`, `full`.
    package var name: String
    package var split: TrafficSplit
    package var bake: Duration
    /// Whether all traffic is on green in this stage.
    package var isFinal: Bool
}

/// Which part of the traffic the new fleet gets, in whole instances.
package struct TrafficSplit: Hashable, Sendable, CustomStringConvertible {
    /// Instances' worth of traffic on green, `0...fleet`.
    package var greenInstances: Int
    /// Instances of the whole new fleet.
    package var fleet: Int

    package init(greenInstances: Int, fleet: Int) {
        self.greenInstances = greenInstances
        self.fleet = fleet
    }

    /// The true share on green, `0...1`.
    package var greenShare: Double {
        fleet > 0 ? min(1, max(0, Double(greenInstances) / Double(fleet))) : (greenInstances > 0 ? 1 : 0)
    }

    /// `1 of 10 instances (10 %)`.
    package var description: String {
        let tenths = Int((greenShare * 1000).rounded())
        let percent = tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
        return "\(greenInstances) of \(fleet) instances (\(percent) %)"
    }
}

/// One step of a rollout's program; the machine walks through them in order.
package enum RolloutStep: Hashable, Sendable {
    /// Bring the new fleet to this many instances in all.
    case provisionGreen(instances: Int)
    case shift(stage: Int)
    case bake(stage: Int)
    case terminationWait
    /// Shrink the old fleet to this many instances.
    case retireBlue(keeping: Int)
}

/// What a specification comes to in whole instances: the stages with their true shares, and the steps.
package struct StagePlan: Hashable, Sendable {
    package private(set) var stages: [RolloutStage] = []
    package private(set) var steps: [RolloutStep] = []
    /// Most instances, both fleets together, at any time.
    package private(set) var peakInstances = 0
    /// All bakes and the termination wait, without provisioning.
    package private(set) var sumOfWaits: Duration = .zero

    package init(_ spec: RolloutSpec) {
        let fleet = spec.boundedFleet
        switch spec.strategy {
        case .allAtOnce:
            steps = [.provisionGreen(instances: fleet)]
            add("full", fleet, spec)
            finishBlueGreen(spec)
        case .canary(let size):
            steps = [.provisionGreen(instances: fleet)]
            let first = min(fleet, max(1, size.wholeInstances(of: fleet, atMost: fleet / 2)))
            if first < fleet { add("canary", first, spec) }
            add("full", fleet, spec)
            finishBlueGreen(spec)
        case .linear(let size):
            steps = [.provisionGreen(instances: fleet)]
            let step = min(fleet, max(1, size.wholeInstances(of: fleet, atMost: fleet / 2)))
            for (index, green) in Self.multiples(of: step, through: fleet).enumerated() {
                add(green == fleet ? "full" : "step \(index + 1)", green, spec)
            }
            finishBlueGreen(spec)
        case .rolling(let size, _):
            let batch = min(fleet, max(1, size.wholeInstances(of: fleet, atMost: fleet / 2)))
            for (index, green) in Self.multiples(of: batch, through: fleet).enumerated() {
                steps.append(.provisionGreen(instances: green))
                add(green == fleet ? "full" : "batch \(index + 1)", green, spec)
                // Blue keeps, rounded up, what the traffic that stays on it needs.
                steps.append(.retireBlue(keeping: (spec.boundedBlue * (fleet - green) + fleet - 1) / fleet))
            }
            peakInstances = spec.boundedBlue + batch
        case .recreate:
            steps = [.retireBlue(keeping: 0), .provisionGreen(instances: fleet)]
            add("full", fleet, spec)
            peakInstances = max(spec.boundedBlue, fleet)
        }
        sumOfWaits = stages.reduce(.zero) { $0 + $1.bake }
        if case .linear(.percent(let percent)) = spec.strategy, percent > 0 {
            // A cloud may step by percent where whole instances need fewer steps: budget for its number.
            sumOfWaits += spec.boundedBake * max(0, (99 + percent) / percent - stages.count)
        }
        if steps.contains(.terminationWait) { sumOfWaits += spec.boundedTerminationWait }
    }

    private mutating func add(_ name: String, _ green: Int, _ spec: RolloutSpec) {
        let fleet = spec.boundedFleet
        let stage = RolloutStage(
            index: stages.count, name: name, split: TrafficSplit(greenInstances: green, fleet: fleet),
            bake: spec.boundedBake,
            isFinal: green == fleet)
        stages.append(stage)
        steps += [.shift(stage: stage.index), .bake(stage: stage.index)]
    }

    private mutating func finishBlueGreen(_ spec: RolloutSpec) {
        steps += [.terminationWait, .retireBlue(keeping: 0)]
        peakInstances = spec.boundedBlue + spec.boundedFleet
    }

    private static func multiples(of step: Int, through fleet: Int) -> [Int] {
        // Sound steps are 5 % or more; one that was not checked must not make a plan without end.
        let step = max(step, fleet / 1000)
        var shares = Array(stride(from: step, to: fleet, by: step))
        shares.append(fleet)
        return shares
    }
}
