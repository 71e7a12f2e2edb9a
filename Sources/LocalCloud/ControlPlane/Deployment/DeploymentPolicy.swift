internal import AWSWire
package import Rollouts

/// A DeploymentConfig that was read and checked: how an update moves traffic, and which alarms take it back.
package struct DeploymentPolicy: Hashable, Sendable {
    package var strategy: RolloutStrategy
    package var wait: Duration
    package var terminationWait: Duration
    package var timeLimit: Duration?
    package var alarms: [String]

    /// What the service does without a DeploymentConfig: all at once, no baking, nothing watched.
    package static let standard = DeploymentPolicy(
        strategy: .allAtOnce, wait: .zero, terminationWait: .zero, timeLimit: nil, alarms: [])

    /// Reads a DeploymentConfig.
    ///
    /// - Throws: ValidationException for contradictions, NotImplemented for the policies that are not built.
    init(_ config: WireFields) throws {
        let blueGreen = config.structure("BlueGreenUpdatePolicy")
        if config.structure("RollingUpdatePolicy") != nil {
            guard blueGreen == nil else {
                throw SageMakerFault.validation(
                    "You can specify only one of BlueGreenUpdatePolicy and RollingUpdatePolicy.")
            }
            throw SageMakerFault.notImplemented("rolling deployments (DeploymentConfig.RollingUpdatePolicy)")
        }
        guard let blueGreen, let routing = blueGreen.structure("TrafficRoutingConfiguration") else {
            throw SageMakerFault.validation(
                "DeploymentConfig must contain either BlueGreenUpdatePolicy or RollingUpdatePolicy.")
        }
        let type = routing.string("Type") ?? ""
        if type != "CANARY", routing["CanarySize"] != nil {
            throw SageMakerFault.validation("CanarySize can be specified only for traffic routing type CANARY.")
        }
        if type != "LINEAR", routing["LinearStepSize"] != nil {
            throw SageMakerFault.validation("LinearStepSize can be specified only for traffic routing type LINEAR.")
        }
        switch type {
        case "ALL_AT_ONCE": strategy = .allAtOnce
        case "CANARY": strategy = .canary(try Self.size(routing.structure("CanarySize")))
        case "LINEAR": throw SageMakerFault.notImplemented("linear traffic shifting (Type LINEAR)")
        default: throw SageMakerFault.notImplemented("traffic routing of type \(type)")
        }
        wait = .seconds(routing.int("WaitIntervalInSeconds") ?? 0)
        terminationWait = .seconds(blueGreen.int("TerminationWaitInSeconds") ?? 0)
        timeLimit = blueGreen.int("MaximumExecutionTimeoutInSeconds").map { .seconds($0) }
        alarms =
            config.structure("AutoRollbackConfiguration")?.structures("Alarms").compactMap { $0.string("AlarmName") }
            ?? []
        if let timeLimit, timeLimit <= wait + terminationWait {
            throw SageMakerFault.validation(
                "MaximumExecutionTimeoutInSeconds (\(timeLimit.components.seconds)) must be greater than the sum of "
                    + "WaitIntervalInSeconds and TerminationWaitInSeconds "
                    + "(\((wait + terminationWait).components.seconds)).")
        }
    }

    private init(
        strategy: RolloutStrategy, wait: Duration, terminationWait: Duration, timeLimit: Duration?, alarms: [String]
    ) {
        self.strategy = strategy
        self.wait = wait
        self.terminationWait = terminationWait
        self.timeLimit = timeLimit
        self.alarms = alarms
    }

    private static func size(_ size: WireFields?) throws -> FleetShare {
        guard let size, let value = size.int("Value") else {
            throw SageMakerFault.validation("CanarySize must be specified for traffic routing type CANARY.")
        }
        if size.string("Type") == "CAPACITY_PERCENT" {
            guard value <= 50 else {
                throw SageMakerFault.validation(
                    "CanarySize of \(value) percent is larger than 50 percent of the new fleet's capacity.")
            }
            return .percent(Int(value))
        }
        return .instances(Int(clamping: value))
    }

    /// Refuses a canary that is more than half of any variant of the new fleet.
    func check(_ plan: FleetPlan) throws {
        guard case .canary(let share) = strategy else { return }
        for variant in plan.variants {
            let half = variant.count / 2
            let isTooLarge =
                switch share {
                case .instances(let count): count > half
                case .percent: half < 1
                }
            if isTooLarge {
                throw SageMakerFault.validation(
                    "CanarySize (\(share)) must be at most 50 percent of the new fleet: variant \(variant.name) has "
                        + "\(variant.count) instance\(variant.count == 1 ? "" : "s").")
            }
        }
    }

    /// The rollout that this policy comes to.
    func rollout(fleet: Int, blueFleet: Int) -> RolloutSpec {
        RolloutSpec(
            strategy: strategy, fleet: fleet, blueFleet: blueFleet, bake: wait, terminationWait: terminationWait,
            timeLimit: timeLimit, alarms: alarms, control: .native)
    }
}
