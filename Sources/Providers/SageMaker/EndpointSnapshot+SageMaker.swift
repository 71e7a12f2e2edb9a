internal import AWSShapes
internal import AWSWire
internal import Core
internal import Rollouts

extension VariantSnapshot {
    init(_ variant: SageMaker.ProductionVariantSummary, instanceType: String?) {
        self.init(
            name: variant.variantName, currentCount: variant.currentInstanceCount,
            desiredCount: variant.desiredInstanceCount, currentWeight: variant.currentWeight,
            desiredWeight: variant.desiredWeight, instanceType: instanceType,
            statuses: (variant.variantStatus ?? []).map { VariantStatus($0) })
    }

    init(_ variant: SageMaker.PendingProductionVariantSummary) {
        self.init(
            name: variant.variantName, currentCount: variant.currentInstanceCount,
            desiredCount: variant.desiredInstanceCount, currentWeight: variant.currentWeight,
            desiredWeight: variant.desiredWeight, instanceType: variant.instanceType?.rawValue,
            statuses: (variant.variantStatus ?? []).map { VariantStatus($0) })
    }
}

extension VariantStatus {
    init(_ status: SageMaker.ProductionVariantStatus) {
        self.init(
            status: status.status.rawValue, message: status.statusMessage,
            since: status.startTime.map { RolloutTime($0) })
    }
}

extension PendingDeployment {
    init(_ summary: SageMaker.PendingDeploymentSummary) {
        self.init(
            configuration: summary.endpointConfigName, started: summary.startTime.map { RolloutTime($0) },
            variants: (summary.productionVariants ?? []).map { VariantSnapshot($0) })
    }
}

extension RolloutSpec {
    /// The policy that an endpoint was last updated with, over a fleet of the present size; nil for one that is unknown.
    init?(_ deployment: SageMaker.DeploymentConfig, fleet: Int) {
        let alarms = (deployment.autoRollbackConfiguration?.alarms ?? []).compactMap(\.alarmName)
        if let rolling = deployment.rollingUpdatePolicy {
            guard let batch = FleetShare(rolling.maximumBatchSize) else { return nil }
            self.init(
                strategy: .rolling(
                    batch: batch, rollbackBatch: rolling.rollbackMaximumBatchSize.flatMap { FleetShare($0) }),
                fleet: fleet, bake: .seconds(rolling.waitIntervalInSeconds),
                timeLimit: rolling.maximumExecutionTimeoutInSeconds.map { .seconds($0) }, alarms: alarms)
            return
        }
        guard let policy = deployment.blueGreenUpdatePolicy else { return nil }
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

extension FleetShare {
    init?(_ size: SageMaker.CapacitySize) {
        switch size.type {
        case .instanceCount: self = .instances(size.value)
        case .capacityPercent: self = .percent(size.value)
        default: return nil
        }
    }
}

extension AlarmObservation {
    init(_ alarm: CloudWatch.MetricAlarm) {
        let dimensions = (alarm.dimensions ?? []).map { ($0.name, $0.value) }
        self.init(
            name: alarm.alarmName ?? "", state: State(rawValue: alarm.stateValue?.rawValue ?? ""),
            reason: alarm.stateReason ?? "", threshold: alarm.threshold,
            since: (alarm.stateTransitionedTimestamp ?? alarm.stateUpdatedTimestamp).map { RolloutTime($0) },
            definition: AlarmDefinition(
                namespace: alarm.namespace ?? "", metric: alarm.metricName ?? "",
                dimensions: Dictionary(dimensions, uniquingKeysWith: { $1 }),
                statistic: alarm.extendedStatistic ?? alarm.statistic?.rawValue ?? "",
                period: .seconds(alarm.period ?? 60), evaluationPeriods: alarm.evaluationPeriods ?? 1,
                datapointsToAlarm: alarm.datapointsToAlarm, comparison: alarm.comparisonOperator?.rawValue ?? "",
                threshold: alarm.threshold ?? 0, treatMissingData: alarm.treatMissingData ?? "missing",
                usesMetricMath: alarm.metrics?.isEmpty == false))
    }
}
