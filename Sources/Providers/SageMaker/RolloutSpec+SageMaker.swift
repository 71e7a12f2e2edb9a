internal import AWSClient
internal import AWSShapes
internal import AWSWire
internal import Core
internal import Rollouts

/// SageMaker's `DeploymentConfig` as a rollout and back: the one place that knows how the guardrails spell a strategy.
extension RolloutSpec {
    /// The member of UpdateEndpoint's request.
    ///
    /// - Throws: `provider.not_built` for a strategy that updates on SageMaker do not use yet.
    func deploymentConfig() throws -> JSONValue {
        var config = SageMaker.DeploymentConfig(
            blueGreenUpdatePolicy: SageMaker.BlueGreenUpdatePolicy(
                trafficRoutingConfiguration: try trafficRouting,
                terminationWaitInSeconds: Int(terminationWait.components.seconds),
                maximumExecutionTimeoutInSeconds: timeLimit.map { Int($0.components.seconds) }))
        if !alarms.isEmpty {
            config.autoRollbackConfiguration = SageMaker.AutoRollbackConfig(
                alarms: alarms.map { SageMaker.Alarm(alarmName: $0) })
        }
        return WireJSON.json(config.wire)
    }

    private var trafficRouting: SageMaker.TrafficRoutingConfig {
        get throws {
            let wait = Int(bake.components.seconds)
            switch strategy {
            case .allAtOnce: return SageMaker.TrafficRoutingConfig(type: .allAtOnce, waitIntervalInSeconds: wait)
            case .canary(let share):
                return SageMaker.TrafficRoutingConfig(
                    type: .canary, waitIntervalInSeconds: wait, canarySize: SageMaker.CapacitySize(share))
            case .linear, .rolling, .recreate:
                throw ProvidersError(
                    ProvidersError.notBuilt, "the strategy \(strategy.name) is not built yet for SageMaker",
                    hint: "use canary or all-at-once")
            }
        }
    }

    /// Reads the member of a literal request.
    ///
    /// - Parameters:
    ///   - config: nil means all at once without a bake, as the service does.
    ///   - fleet: instances of either fleet.
    /// - Returns: nil for a policy that is none of ours.
    init?(deploymentConfig config: JSONValue?, fleet: Int) {
        guard let config else {
            self.init(strategy: .allAtOnce, fleet: fleet)
            return
        }
        guard let typed = try? SageMaker.DeploymentConfig(wire: WireJSON.fields(config)) else { return nil }
        self.init(typed, fleet: fleet)
    }

    /// The policy that an endpoint was last updated with, over a fleet of the present size; nil for one that is unknown.
    init?(_ config: SageMaker.DeploymentConfig, fleet: Int) {
        let alarms = (config.autoRollbackConfiguration?.alarms ?? []).compactMap(\.alarmName)
        if let rolling = config.rollingUpdatePolicy {
            guard let batch = FleetShare(rolling.maximumBatchSize) else { return nil }
            self.init(
                strategy: .rolling(
                    batch: batch, rollbackBatch: rolling.rollbackMaximumBatchSize.flatMap { FleetShare($0) }),
                fleet: fleet, bake: .seconds(rolling.waitIntervalInSeconds),
                timeLimit: rolling.maximumExecutionTimeoutInSeconds.map { .seconds($0) }, alarms: alarms)
            return
        }
        guard let policy = config.blueGreenUpdatePolicy else { return nil }
        let routing = policy.trafficRoutingConfiguration
        let strategy: RolloutStrategy
        switch routing.type {
        case .allAtOnce: strategy = .allAtOnce
        case .canary:
            guard let size = routing.canarySize.flatMap({ FleetShare($0) }) else { return nil }
            strategy = .canary(size)
        case .linear:
            guard let size = routing.linearStepSize.flatMap({ FleetShare($0) }) else { return nil }
            strategy = .linear(step: size)
        default: return nil
        }
        self.init(
            strategy: strategy, fleet: fleet, bake: .seconds(routing.waitIntervalInSeconds),
            terminationWait: .seconds(policy.terminationWaitInSeconds ?? 0),
            timeLimit: policy.maximumExecutionTimeoutInSeconds.map { .seconds($0) }, alarms: alarms)
    }
}

extension SageMaker.CapacitySize {
    init(_ share: FleetShare) {
        switch share {
        case .instances(let count): self.init(type: .instanceCount, value: count)
        case .percent(let percent): self.init(type: .capacityPercent, value: percent)
        }
    }
}

extension FleetShare {
    init?(_ size: SageMaker.CapacitySize) {
        switch size.type {
        case .instanceCount: self = .instances(size.value)
        case .capacityPercent: self = .percent(size.value)
        default: return nil
        }
    }
}
