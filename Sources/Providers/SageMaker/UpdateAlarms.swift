internal import Core
internal import Lifecycle

/// The alarms of one update: on the new fleet alone, in the right units, with windows that fit inside the bake.
struct UpdateAlarms {
    private let endpoint: String
    private let variant: String
    private let config: String
    private let bake: Duration
    private let names: SageMakerNames
    private let isLocal: Bool
    /// Names of the alarms that ``add(_:context:into:)`` adds.
    private(set) var made: [String] = []

    init(endpoint: String, variant: String, config: String, bake: Duration, names: SageMakerNames, isLocal: Bool) {
        self.endpoint = endpoint
        self.variant = variant
        self.config = config
        self.bake = bake
        self.names = names
        self.isLocal = isLocal
    }

    /// Adds an action for each limit that is set, with the debt of removing the alarm; the names are returned.
    ///
    /// - Throws: `provider.alarm_unsound` when no window fits inside the bake, or a limit is no limit.
    mutating func add(
        _ settings: AlarmSettings, context: PlanningContext, into list: inout ActionList
    ) throws -> [String] {
        if let latency = settings.latencyP95 {
            let microseconds = latency / .microseconds(1)
            guard microseconds > 0 else { throw unsound("a latency limit of \(latency) is no limit") }
            try add(
                "latency-p95", "p95 of ModelLatency above \(latency)",
                ["MetricName": "ModelLatency", "ExtendedStatistic": "p95", "Threshold": .double(microseconds)],
                context: context, into: &list)
        }
        if let rate = settings.errorRate {
            guard rate > 0, rate < 1 else {
                // Every request counts 0 or 1, so that an average of 1 and more is never exceeded.
                throw unsound(
                    "an error rate of \(rate) can never be exceeded or always is: it must lie between 0 and 1")
            }
            try add(
                "error-rate", "share of 5XX answers above \(rate)",
                ["MetricName": "Invocation5XXErrors", "Statistic": "Average", "Threshold": .double(rate)],
                context: context, into: &list)
        }
        return made
    }

    private mutating func add(
        _ what: String, _ meaning: String, _ metric: JSONObject, context: PlanningContext, into list: inout ActionList
    ) throws {
        let (period, evaluations) = try window()
        let name = names.alarm(what)
        let description = "Slipway \(context.run): \(meaning) on the new fleet of \(endpoint)"
        var request: JSONObject = [
            "AlarmName": .string(name), "AlarmDescription": .string(description), "ActionsEnabled": false,
            "Namespace": "AWS/SageMaker",
        ]
        for (key, value) in metric.members { request[key] = value }
        request["ComparisonOperator"] = "GreaterThanThreshold"
        request["Period"] = .int(Int64(period))
        request["EvaluationPeriods"] = .int(Int64(evaluations))
        // Before the first request of the new fleet there is no data; that is no reason to go back.
        request["TreatMissingData"] = "notBreaching"
        request["Dimensions"] = [
            ["Name": "EndpointName", "Value": .string(endpoint)],
            ["Name": "VariantName", "Value": .string(variant)],
            ["Name": "EndpointConfigName", "Value": .string(config)],
        ]
        let debt = Debt(
            id: "alarm-\(what)", summary: "remove the alarm \(name)",
            stillOurs: [
                LiveGuard(
                    kind: CloudWatchOperations.alarm.kind, name: name, field: "AlarmDescription",
                    expected: .string(description))
            ], repayOperation: "cloudwatch.DeleteAlarms",
            repayRequest: ["AlarmNames": [.string(name)]])
        list.add(
            "cloudwatch.PutMetricAlarm", tier: .mutate, "watch the new fleet: \(meaning), \(evaluations) × \(period) s",
            RunTags.tagged(.object(request), run: context.run, project: context.project),
            guards: [.absent(kind: CloudWatchOperations.alarm.kind, name: name)], debt: debt)
        made.append(name)
    }

    /// Period and number of periods: together less than the bake. SageMaker publishes once a minute; the local cloud
    /// also answers shorter periods, for rehearsals.
    private func window() throws -> (period: Int, evaluations: Int) {
        let seconds = bake.components.seconds
        if seconds >= 300 { return (60, 2) }
        if seconds > 60 { return (60, 1) }
        if isLocal, seconds > 30 { return (30, 1) }
        if isLocal, seconds > 10 { return (10, 1) }
        throw unsound(
            "no alarm can fire inside a bake of \(seconds) s: metrics come once a minute",
            hint: "set update.bake to 5m or more")
    }

    private func unsound(_ message: String, hint: String? = nil) -> ProvidersError {
        ProvidersError(ProvidersError.alarmUnsound, message, hint: hint ?? "change update.alarms in slipway.yaml")
    }
}
