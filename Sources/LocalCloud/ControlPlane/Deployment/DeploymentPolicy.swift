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

    /// Reads a request's DeploymentConfig and refuses what no fleet could do.
    ///
    /// - Throws: ValidationException for contradictions, NotImplemented for the policies that are not built.
    init(_ config: WireFields) throws {
        try self.init(stored: config)
        try check(fleet: RolloutSpec.maximumFleet, "no fleet is large enough")
    }

    /// Reads the DeploymentConfig of a deployment that an earlier release may have accepted under other rules.
    init(stored config: WireFields) throws {
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
        case "CANARY": strategy = .canary(try Self.size("CanarySize", of: routing))
        case "LINEAR": throw SageMakerFault.notImplemented("linear traffic shifting (Type LINEAR)")
        default: throw SageMakerFault.notImplemented("traffic routing of type \(type)")
        }
        wait = .seconds(routing.int("WaitIntervalInSeconds") ?? 0)
        terminationWait = .seconds(blueGreen.int("TerminationWaitInSeconds") ?? 0)
        timeLimit = blueGreen.int("MaximumExecutionTimeoutInSeconds").map { .seconds($0) }
        alarms =
            config.structure("AutoRollbackConfiguration")?.structures("Alarms").compactMap { $0.string("AlarmName") }
            ?? []
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

    private static func size(_ member: String, of routing: WireFields) throws -> FleetShare {
        guard let size = routing.structure(member), let value = size.int("Value") else {
            throw SageMakerFault.validation(
                "\(member) must be specified for traffic routing type \(routing.string("Type") ?? "").")
        }
        return size.string("Type") == "CAPACITY_PERCENT"
            ? .percent(Int(clamping: value)) : .instances(Int(clamping: value))
    }

    /// Refuses what breaks the guardrails' rules for any variant of the new fleet, or for the whole.
    func check(_ plan: FleetPlan) throws {
        for workload in plan.workloads {
            try check(
                fleet: workload.copies,
                "variant \(workload.variant) has \(workload.copies) instance\(workload.copies == 1 ? "" : "s")")
        }
        try check(fleet: plan.instances, "it has \(plan.instances) instances")
    }

    private func check(fleet: Int, _ whose: String) throws {
        let rollout = rollout(fleet: fleet, blueFleet: fleet)
        for violation in rollout.violations(limits: .sageMaker) {
            switch violation.rule {
            case .fleetTooSmall, .size:
                throw SageMakerFault.validation(
                    "\(sizeText) must be at most 50 percent of the new fleet: \(whose).")
            case .timeLimitTooShort:
                throw SageMakerFault.validation(
                    "MaximumExecutionTimeoutInSeconds (\(timeLimit?.components.seconds ?? 0)) must be greater than the "
                        + "sum of all WaitIntervalInSeconds and TerminationWaitInSeconds of the deployment "
                        + "(\(rollout.stagePlan.sumOfWaits.components.seconds)).")
            // The service model's own constraints, which the front has checked.
            case .fleetTooLarge, .wait, .terminationWait, .timeLimitRange, .alarmCount, .alarmName, .duplicateAlarm:
                continue
            }
        }
    }

    /// The size member as it was sent: `CanarySize (2 instances)`.
    private var sizeText: String {
        if case .canary(let size) = strategy { return "CanarySize (\(size))" }
        return "The fleet"
    }

    /// The rollout that this policy comes to.
    func rollout(fleet: Int, blueFleet: Int) -> RolloutSpec {
        RolloutSpec(
            strategy: strategy, fleet: fleet, blueFleet: blueFleet, bake: wait, terminationWait: terminationWait,
            timeLimit: timeLimit, alarms: alarms, control: .native)
    }
}
