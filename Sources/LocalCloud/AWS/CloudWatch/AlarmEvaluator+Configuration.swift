import AWSShapes
import AWSWire
import Core
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
import GRDB

extension AlarmEvaluator {
    /// Makes or replaces an alarm. A new one begins as INSUFFICIENT_DATA, a replaced one keeps its state.
    package func put(_ new: StoredAlarm) async throws {
        try await state.change { database, view in
            var alarm = new
            if let old = view[new.name] {
                alarm.state = old.state
                alarm.transitioned = old.transitioned
            } else if view.count >= Self.limit {
                throw AWSFault("LimitExceeded", "The maximum number of alarms (\(Self.limit)) is reached.")
            }
            try Self.save(alarm, database)
            view[alarm.name] = alarm
        }
    }

    /// Removes alarms, all or none.
    ///
    /// - Throws: ``AWSFault`` `ResourceNotFound`.
    func delete(_ names: [String]) async throws {
        try await state.change { database, view in
            for name in names {
                guard view.removeValue(forKey: name) != nil else {
                    throw AWSFault(
                        "ResourceNotFound", "Alarm \(TerminalText.escape(name)) does not exist", status: 404)
                }
                try database.execute(sql: "DELETE FROM alarm WHERE name = ?", arguments: [name])
            }
        }
    }
}

extension StoredAlarm {
    /// Reads PutMetricAlarm's input.
    ///
    /// - Throws: ``AWSFault`` with CloudWatch's codes; `NotImplemented` for what the local cloud does not judge.
    init(_ input: CloudWatch.PutMetricAlarmInput, _ call: AWSCall, now: Date) throws {
        for member in ["Metrics", "ThresholdMetricId", "EvaluationCriteria"] where call.input[member] != nil {
            throw AWSFault.notImplemented("CloudWatch", "PutMetricAlarm with \(member)")
        }
        func missing(_ name: String) -> AWSFault {
            AWSFault("MissingParameter", "The parameter \(name) is required.")
        }
        let name = input.alarmName
        guard let namespace = input.namespace else { throw missing("Namespace") }
        guard let metric = input.metricName else { throw missing("MetricName") }
        guard let period = input.period else { throw missing("Period") }
        guard let periods = input.evaluationPeriods else { throw missing("EvaluationPeriods") }
        guard let threshold = input.threshold else { throw missing("Threshold") }
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
        let (plain, extended) = (input.statistic?.rawValue, input.extendedStatistic)
        guard (plain == nil) != (extended == nil), let statisticName = plain ?? extended else {
            throw AWSFault(
                "ValidationError", "Exactly one of Statistic and ExtendedStatistic must be specified.")
        }
        guard MetricStatistic(statisticName) != nil else {
            throw AWSFault.notImplemented("CloudWatch", "PutMetricAlarm with the statistic \(statisticName)")
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
        self.init(
            name: name, arn: "arn:aws:cloudwatch:\(call.region):\(call.account):alarm:\(name)",
            description: input.alarmDescription, areActionsEnabled: input.actionsEnabled ?? true,
            okActions: input.okActions ?? [], alarmActions: input.alarmActions ?? [],
            insufficientDataActions: input.insufficientDataActions ?? [],
            series: MetricSeries(
                namespace: namespace, metric: metric, dimensions: try CloudWatchService.dimensions(input.dimensions)),
            statisticName: statisticName, isExtended: extended != nil, unit: input.unit?.rawValue, period: period,
            evaluationPeriods: periods, datapointsToAlarm: datapoints,
            threshold: threshold, comparison: comparison, missingData: missingData,
            missingDataWasGiven: treatment != nil, configured: now,
            state: AlarmState(
                value: .insufficientData, reason: "Unchecked: Initial alarm creation", since: now),
            transitioned: now)
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
            "MetricName": .string(series.metric), "Namespace": .string(series.namespace),
            "Dimensions": CloudWatchService.wire(series.dimensions), "Period": .int(Int64(period)),
            "EvaluationPeriods": .int(Int64(evaluationPeriods)), "Threshold": .double(threshold),
            "ComparisonOperator": .string(comparison.rawValue),
        ]
        fields[isExtended ? "ExtendedStatistic" : "Statistic"] = .string(statisticName)
        if let description { fields["AlarmDescription"] = .string(description) }
        if let data = state.reasonData { fields["StateReasonData"] = .string(data) }
        if let unit { fields["Unit"] = .string(unit) }
        if let datapointsToAlarm { fields["DatapointsToAlarm"] = .int(Int64(datapointsToAlarm)) }
        if missingDataWasGiven { fields["TreatMissingData"] = .string(missingData.rawValue) }
        return fields
    }
}
