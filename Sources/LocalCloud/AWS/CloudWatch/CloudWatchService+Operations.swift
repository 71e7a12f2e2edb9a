import AWSShapes
package import AWSWire

extension CloudWatchService {
    package var operations: ServiceTable<AWSCall, WireFields> {
        var table = ServiceTable<AWSCall, WireFields>(CloudWatch.model)
        addMetrics(&table)
        addAlarms(&table)
        return table
    }

    private func addMetrics(_ table: inout ServiceTable<AWSCall, WireFields>) {
        table.on(.anyKey, reads: ["Namespace", "MetricData"], putMetricData)
        table.on(
            .anyKey,
            reads: Self.queries("MetricDataQueries") + [
                "StartTime", "EndTime", "NextToken", "ScanBy", "MaxDatapoints",
            ], getMetricData)
        table.on(
            .anyKey,
            reads: [
                "Namespace", "MetricName", "Dimensions", "StartTime", "EndTime", "Period", "Statistics",
                "ExtendedStatistics", "Unit",
            ], getMetricStatistics)
        table.on(
            .anyKey, reads: ["Namespace", "MetricName", "Dimensions", "NextToken", "RecentlyActive"], listMetrics)
    }

    private func addAlarms(_ table: inout ServiceTable<AWSCall, WireFields>) {
        let alarm: MemberSet = [
            "AlarmName", "AlarmDescription", "ActionsEnabled", "OKActions", "AlarmActions", "InsufficientDataActions",
            "Tags",
        ]
        table.on(
            .anyKey,
            reads: alarm + Self.queries("Metrics") + [
                "MetricName", "Namespace", "Statistic", "ExtendedStatistic", "Dimensions", "Period", "Unit",
                "EvaluationPeriods", "DatapointsToAlarm", "Threshold", "ComparisonOperator", "TreatMissingData",
                "EvaluateLowSampleCountPercentile",
            ], putMetricAlarm)
        table.on(
            .anyKey,
            reads: alarm + [
                "AlarmRule",
                // Kept: no action is ever taken here, so that there is none to suppress.
                "ActionsSuppressor", "ActionsSuppressorWaitPeriod", "ActionsSuppressorExtensionPeriod",
            ], putCompositeAlarm)
        table.on(
            .anyKey,
            reads: [
                "AlarmNames", "AlarmNamePrefix", "AlarmTypes", "StateValue", "ActionPrefix", "MaxRecords", "NextToken",
            ], describeAlarms)
        table.on(
            .anyKey,
            reads: [
                "AlarmName", "AlarmTypes", "HistoryItemType", "StartDate", "EndDate", "MaxRecords", "NextToken",
                "ScanBy",
            ], describeAlarmHistory)
        table.on(.anyKey, reads: ["AlarmNames"], deleteAlarms)
        table.on(.anyKey, reads: ["AlarmName", "StateValue", "StateReason", "StateReasonData"], setAlarmState)
        table.on(.anyKey, reads: ["ResourceARN"], listTagsForResource)
    }

    /// What is read of a list of queries.
    private static func queries(_ list: String) -> MemberSet {
        MemberSet(["Id", "MetricStat", "Expression", "Label", "ReturnData"].map { list + "." + $0 })
    }
}
