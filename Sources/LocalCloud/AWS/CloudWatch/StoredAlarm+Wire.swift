import AWSShapes
import AWSWire
import Core
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension StoredAlarm {
    /// Reads PutMetricAlarm's input.
    ///
    /// - Throws: ``AWSFault`` with CloudWatch's codes; `NotImplemented` for what the local cloud does not judge.
    init(_ input: CloudWatch.PutMetricAlarmInput, _ call: AWSCall, now: Date) throws {
        let subject = try Subject(input)
        let (name, period) = (input.alarmName, subject.period)
        guard let periods = input.evaluationPeriods else { throw Self.missing("EvaluationPeriods") }
        guard let threshold = input.threshold else { throw Self.missing("Threshold") }
        let operatorName = input.comparisonOperator?.rawValue ?? ""
        guard let comparison = Comparison(rawValue: operatorName) else {
            throw AWSFault.notImplemented("CloudWatch", "PutMetricAlarm with ComparisonOperator \(operatorName)")
        }
        guard period == 10 || period == 20 || period == 30 || period % 60 == 0, period > 0 else {
            throw AWSFault("ValidationError", "Period must be 10, 20, 30 or a multiple of 60.")
        }
        guard period * periods <= (period < 3600 ? 86_400 : 604_800) else {
            throw AWSFault(
                "ValidationError",
                "Metrics cannot be checked across more than a day (EvaluationPeriods * Period must "
                    + "be <= 86400).")
        }
        let datapoints = input.datapointsToAlarm
        if let datapoints, datapoints > periods {
            throw AWSFault("ValidationError", "DatapointsToAlarm must be less than or equal to EvaluationPeriods.")
        }
        let treatment = input.treatMissingData
        guard let missingData = MissingData(rawValue: treatment ?? "missing") else {
            throw AWSFault(
                "ValidationError", "TreatMissingData must be one of breaching, notBreaching, ignore, missing.")
        }
        let lowSamples = input.evaluateLowSampleCountPercentile
        guard ["evaluate", "ignore"].contains(lowSamples ?? "evaluate") else {
            throw AWSFault(
                "ValidationError",
                "Option \(TerminalText.escape(lowSamples ?? "", limit: 80)) is not supported. Supported options for "
                    + "parameter EvaluateLowSampleCountPercentile are evaluate and ignore.")
        }
        for actions in [input.okActions, input.alarmActions, input.insufficientDataActions] {
            try Self.check(actions: actions)
        }
        self.init(
            name: name, arn: "arn:aws:cloudwatch:\(call.region):\(call.account):alarm:\(name)",
            description: input.alarmDescription, areActionsEnabled: input.actionsEnabled ?? true,
            okActions: input.okActions ?? [], alarmActions: input.alarmActions ?? [],
            insufficientDataActions: input.insufficientDataActions ?? [], series: subject.series,
            statisticName: subject.statisticName, isExtended: input.extendedStatistic != nil,
            unit: input.unit?.rawValue, period: period, evaluationPeriods: periods, datapointsToAlarm: datapoints,
            threshold: threshold, comparison: comparison, missingData: missingData,
            missingDataWasGiven: treatment != nil, queries: subject.queries, lowSamples: lowSamples,
            tags: CloudWatchService.tags(input.tags), configured: now,
            state: AlarmState(
                value: .insufficientData, reason: "Unchecked: Initial alarm creation", since: now),
            transitioned: now)
    }

    /// What is judged: a metric's statistic, or metric math.
    private struct Subject {
        var series = MetricSeries(namespace: "", metric: "")
        var statisticName = ""
        var period: Int
        var queries: [MetricQuery] = []

        init(_ input: CloudWatch.PutMetricAlarmInput) throws {
            if let metrics = input.metrics {
                guard input.metricName == nil, input.namespace == nil, input.period == nil, input.dimensions == nil,
                    input.statistic == nil, input.extendedStatistic == nil, input.unit == nil
                else {
                    throw AWSFault("ValidationError", "Metrics list cannot be combined with the members of one metric.")
                }
                queries = try metrics.enumerated().map { index, query in
                    try MetricQuery(query, place: "Metrics.member.\(index + 1)")
                }
                guard Set(queries.map(\.id)).count == queries.count else {
                    throw AWSFault("ValidationError", "The values for parameter id in Metrics are not unique.")
                }
                guard queries.count(where: \.isReturned) == 1 else {
                    throw AWSFault("ValidationError", "Exactly one element of the metrics list should return data.")
                }
                let periods = Set(queries.compactMap(\.period))
                guard let only = periods.first, periods.count == 1 else {
                    throw AWSFault("ValidationError", "All metrics of one expression must have the same Period.")
                }
                period = only
                return
            }
            guard let namespace = input.namespace else { throw StoredAlarm.missing("Namespace") }
            guard let metric = input.metricName else { throw StoredAlarm.missing("MetricName") }
            guard let period = input.period else { throw StoredAlarm.missing("Period") }
            let (plain, extended) = (input.statistic?.rawValue, input.extendedStatistic)
            guard (plain == nil) != (extended == nil), let statisticName = plain ?? extended else {
                throw AWSFault(
                    "ValidationError", "Exactly one of Statistic and ExtendedStatistic must be specified.")
            }
            guard MetricStatistic(statisticName) != nil else {
                throw AWSFault.notImplemented("CloudWatch", "PutMetricAlarm with the statistic \(statisticName)")
            }
            series = MetricSeries(
                namespace: namespace, metric: metric, dimensions: try CloudWatchService.dimensions(input.dimensions))
            self.statisticName = statisticName
            self.period = period
        }
    }

    private static func missing(_ name: String) -> AWSFault {
        AWSFault("MissingParameter", "The parameter \(name) is required.")
    }

    /// Actions are ARNs, whatever they lead to.
    static func check(actions: [String]?) throws {
        for action in actions ?? [] {
            let parts = action.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
            guard parts.count == 6, parts[0] == "arn", parts[1].hasPrefix("aws"), !parts[2].isEmpty, !parts[5].isEmpty
            else {
                throw AWSFault("ValidationError", "Invalid arn syntax: \(TerminalText.escape(action, limit: 200))")
            }
        }
    }

    /// As DescribeAlarms answers it.
    var wire: WireFields {
        var fields: WireFields = [
            "AlarmName": .string(name), "AlarmArn": .string(arn),
            "AlarmConfigurationUpdatedTimestamp": .timestamp(configured), "ActionsEnabled": .bool(areActionsEnabled),
            "OKActions": .list(okActions.map { .string($0) }), "AlarmActions": .list(alarmActions.map { .string($0) }),
            "InsufficientDataActions": .list(insufficientDataActions.map { .string($0) }),
            "StateValue": .string(state.value.rawValue), "StateReason": .string(state.reason),
            "StateUpdatedTimestamp": .timestamp(state.since), "StateTransitionedTimestamp": .timestamp(transitioned),
            "EvaluationPeriods": .int(Int64(evaluationPeriods)), "Threshold": .double(threshold),
            "ComparisonOperator": .string(comparison.rawValue),
        ]
        if queries.isEmpty {
            fields["MetricName"] = .string(series.metric)
            fields["Namespace"] = .string(series.namespace)
            fields["Dimensions"] = CloudWatchService.wire(series.dimensions)
            fields["Period"] = .int(Int64(period))
            fields[isExtended ? "ExtendedStatistic" : "Statistic"] = .string(statisticName)
        } else {
            fields["Metrics"] = .list(queries.map(\.wire))
        }
        if let description { fields["AlarmDescription"] = .string(description) }
        if let data = state.reasonData { fields["StateReasonData"] = .string(data) }
        if let unit { fields["Unit"] = .string(unit) }
        if let datapointsToAlarm { fields["DatapointsToAlarm"] = .int(Int64(datapointsToAlarm)) }
        fields["EvaluateLowSampleCountPercentile"] = lowSamples.map { .string($0) }
        if missingDataWasGiven { fields["TreatMissingData"] = .string(missingData.rawValue) }
        return fields
    }
}
