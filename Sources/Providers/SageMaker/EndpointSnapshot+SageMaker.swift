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
        let meaning: Meaning =
            switch status.status {
            case .creating: .creating
            case .activatingTraffic: .shifting
            case .baking: .baking
            case .deleting: .deleting
            default: .other
            }
        self.init(
            meaning, status: status.status.rawValue, message: status.statusMessage,
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

extension AlarmObservation {
    init(_ alarm: CloudWatch.MetricAlarm) {
        let dimensions = (alarm.dimensions ?? []).map { ($0.name, $0.value) }
        let definition = AlarmDefinition(
            namespace: alarm.namespace ?? "", metric: alarm.metricName ?? "",
            dimensions: Dictionary(dimensions, uniquingKeysWith: { $1 }),
            statistic: alarm.extendedStatistic ?? alarm.statistic?.rawValue ?? "",
            period: .seconds(alarm.period ?? 60), evaluationPeriods: alarm.evaluationPeriods ?? 1,
            datapointsToAlarm: alarm.datapointsToAlarm, comparison: alarm.comparisonOperator?.rawValue ?? "",
            threshold: alarm.threshold ?? 0, treatMissingData: alarm.treatMissingData ?? "missing",
            unit: alarm.unit?.rawValue, usesMetricMath: alarm.metrics?.isEmpty == false)
        self.init(
            name: alarm.alarmName ?? "", state: State(rawValue: alarm.stateValue?.rawValue ?? ""),
            reason: alarm.stateReason ?? "", threshold: alarm.threshold,
            explanation: EndpointMetrics.words(definition, measured: Self.measured(alarm.stateReasonData)),
            since: (alarm.stateTransitionedTimestamp ?? alarm.stateUpdatedTimestamp).map { RolloutTime($0) },
            definition: definition)
    }
}

extension AlarmObservation {
    /// CloudWatch's facts of a transition: `{"recentDatapoints": [4675584.0, …], …}`.
    private static func measured(_ reasonData: String?) -> [Double] {
        let facts = reasonData.flatMap { try? JSONValue(parsing: $0) }
        return facts?["recentDatapoints"]?.array?.compactMap(\.double) ?? []
    }
}

extension AlarmDefinition {
    /// The alarm that a PutMetricAlarm request makes.
    init(request: JSONValue) {
        let dimensions = (request["Dimensions"]?.array ?? []).map {
            ($0["Name"]?.string ?? "", $0["Value"]?.string ?? "")
        }
        self.init(
            namespace: request["Namespace"]?.string ?? "", metric: request["MetricName"]?.string ?? "",
            dimensions: Dictionary(dimensions, uniquingKeysWith: { $1 }),
            statistic: request["ExtendedStatistic"]?.string ?? request["Statistic"]?.string ?? "",
            period: .seconds(request["Period"]?.int ?? 60),
            evaluationPeriods: Int(request["EvaluationPeriods"]?.int ?? 1),
            datapointsToAlarm: request["DatapointsToAlarm"]?.int.map(Int.init),
            comparison: request["ComparisonOperator"]?.string ?? "", threshold: request["Threshold"]?.double ?? 0,
            treatMissingData: request["TreatMissingData"]?.string ?? "missing", unit: request["Unit"]?.string,
            usesMetricMath: request["Metrics"] != nil)
    }
}

extension EndpointSnapshot.Status {
    init(_ status: SageMaker.EndpointStatus) {
        let meaning: Meaning =
            switch status {
            case .inService: .serving
            case .creating: .creating
            case .updating: .updating
            case .systemUpdating: .maintenance
            case .rollingBack: .rollingBack
            case .updateRollbackFailed: .rollbackFailed
            case .deleting: .deleting
            case .failed, .outOfService: .failed
            default: .unknown
            }
        self.init(meaning, status.rawValue)
    }
}
