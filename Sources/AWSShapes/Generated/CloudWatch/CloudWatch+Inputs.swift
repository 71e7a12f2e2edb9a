// Written by Scripts/generate-shapes from botocore's model of cloudwatch. Do not edit.
// swift-format-ignore-file

package import AWSWire
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

extension CloudWatch {
    /// `DeleteAlarmsInput`.
    package struct DeleteAlarmsInput: AWSInput {
        package static var operation: OperationModel { model.embedded("DeleteAlarms") }
        package var alarmNames: [String]
        package var extra: WireFields

        package init(alarmNames: [String], extra: WireFields = WireFields()) {
            self.alarmNames = alarmNames
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "DeleteAlarmsInput")
            self.alarmNames = try reader.required("AlarmNames")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("AlarmNames", alarmNames)
            return writer.fields(with: extra)
        }
    }

    /// `DescribeAlarmHistoryInput`.
    package struct DescribeAlarmHistoryInput: AWSInput {
        package static var operation: OperationModel { model.embedded("DescribeAlarmHistory") }
        package var alarmName: String?
        package var alarmTypes: [AlarmType]?
        package var historyItemType: HistoryItemType?
        package var startDate: Date?
        package var endDate: Date?
        package var maxRecords: Int?
        package var nextToken: String?
        package var scanBy: ScanBy?
        package var extra: WireFields

        package init(
            alarmName: String? = nil, alarmTypes: [AlarmType]? = nil, historyItemType: HistoryItemType? = nil,
            startDate: Date? = nil, endDate: Date? = nil, maxRecords: Int? = nil, nextToken: String? = nil,
            scanBy: ScanBy? = nil, extra: WireFields = WireFields()
        ) {
            self.alarmName = alarmName
            self.alarmTypes = alarmTypes
            self.historyItemType = historyItemType
            self.startDate = startDate
            self.endDate = endDate
            self.maxRecords = maxRecords
            self.nextToken = nextToken
            self.scanBy = scanBy
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "DescribeAlarmHistoryInput")
            self.alarmName = try reader.optional("AlarmName")
            self.alarmTypes = try reader.optional("AlarmTypes")
            self.historyItemType = try reader.optional("HistoryItemType")
            self.startDate = try reader.optional("StartDate")
            self.endDate = try reader.optional("EndDate")
            self.maxRecords = try reader.optional("MaxRecords")
            self.nextToken = try reader.optional("NextToken")
            self.scanBy = try reader.optional("ScanBy")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 8)
            writer.put("AlarmName", alarmName)
            writer.put("AlarmTypes", alarmTypes)
            writer.put("HistoryItemType", historyItemType)
            writer.put("StartDate", startDate)
            writer.put("EndDate", endDate)
            writer.put("MaxRecords", maxRecords)
            writer.put("NextToken", nextToken)
            writer.put("ScanBy", scanBy)
            return writer.fields(with: extra)
        }
    }

    /// `DescribeAlarmsInput`.
    package struct DescribeAlarmsInput: AWSInput {
        package static var operation: OperationModel { model.embedded("DescribeAlarms") }
        package var alarmNames: [String]?
        package var alarmNamePrefix: String?
        package var alarmTypes: [AlarmType]?
        package var stateValue: StateValue?
        package var actionPrefix: String?
        package var maxRecords: Int?
        package var nextToken: String?
        package var extra: WireFields

        package init(
            alarmNames: [String]? = nil, alarmNamePrefix: String? = nil, alarmTypes: [AlarmType]? = nil,
            stateValue: StateValue? = nil, actionPrefix: String? = nil, maxRecords: Int? = nil,
            nextToken: String? = nil, extra: WireFields = WireFields()
        ) {
            self.alarmNames = alarmNames
            self.alarmNamePrefix = alarmNamePrefix
            self.alarmTypes = alarmTypes
            self.stateValue = stateValue
            self.actionPrefix = actionPrefix
            self.maxRecords = maxRecords
            self.nextToken = nextToken
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "DescribeAlarmsInput")
            self.alarmNames = try reader.optional("AlarmNames")
            self.alarmNamePrefix = try reader.optional("AlarmNamePrefix")
            self.alarmTypes = try reader.optional("AlarmTypes")
            self.stateValue = try reader.optional("StateValue")
            self.actionPrefix = try reader.optional("ActionPrefix")
            self.maxRecords = try reader.optional("MaxRecords")
            self.nextToken = try reader.optional("NextToken")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 7)
            writer.put("AlarmNames", alarmNames)
            writer.put("AlarmNamePrefix", alarmNamePrefix)
            writer.put("AlarmTypes", alarmTypes)
            writer.put("StateValue", stateValue)
            writer.put("ActionPrefix", actionPrefix)
            writer.put("MaxRecords", maxRecords)
            writer.put("NextToken", nextToken)
            return writer.fields(with: extra)
        }
    }

    /// `GetMetricDataInput`.
    package struct GetMetricDataInput: AWSInput {
        package static var operation: OperationModel { model.embedded("GetMetricData") }
        package var metricDataQueries: [MetricDataQuery]
        package var startTime: Date
        package var endTime: Date
        package var nextToken: String?
        package var scanBy: ScanBy?
        package var maxDatapoints: Int?
        package var extra: WireFields

        package init(
            metricDataQueries: [MetricDataQuery], startTime: Date, endTime: Date, nextToken: String? = nil,
            scanBy: ScanBy? = nil, maxDatapoints: Int? = nil, extra: WireFields = WireFields()
        ) {
            self.metricDataQueries = metricDataQueries
            self.startTime = startTime
            self.endTime = endTime
            self.nextToken = nextToken
            self.scanBy = scanBy
            self.maxDatapoints = maxDatapoints
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "GetMetricDataInput")
            self.metricDataQueries = try reader.required("MetricDataQueries")
            self.startTime = try reader.required("StartTime")
            self.endTime = try reader.required("EndTime")
            self.nextToken = try reader.optional("NextToken")
            self.scanBy = try reader.optional("ScanBy")
            self.maxDatapoints = try reader.optional("MaxDatapoints")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 6)
            writer.put("MetricDataQueries", metricDataQueries)
            writer.put("StartTime", startTime)
            writer.put("EndTime", endTime)
            writer.put("NextToken", nextToken)
            writer.put("ScanBy", scanBy)
            writer.put("MaxDatapoints", maxDatapoints)
            return writer.fields(with: extra)
        }
    }

    /// `GetMetricStatisticsInput`.
    package struct GetMetricStatisticsInput: AWSInput {
        package static var operation: OperationModel { model.embedded("GetMetricStatistics") }
        package var namespace: String
        package var metricName: String
        package var startTime: Date
        package var endTime: Date
        package var period: Int
        package var dimensions: [Dimension]?
        package var statistics: [Statistic]?
        package var extendedStatistics: [String]?
        package var unit: StandardUnit?
        package var extra: WireFields

        package init(
            namespace: String, metricName: String, startTime: Date, endTime: Date, period: Int,
            dimensions: [Dimension]? = nil, statistics: [Statistic]? = nil, extendedStatistics: [String]? = nil,
            unit: StandardUnit? = nil, extra: WireFields = WireFields()
        ) {
            self.namespace = namespace
            self.metricName = metricName
            self.startTime = startTime
            self.endTime = endTime
            self.period = period
            self.dimensions = dimensions
            self.statistics = statistics
            self.extendedStatistics = extendedStatistics
            self.unit = unit
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "GetMetricStatisticsInput")
            self.namespace = try reader.required("Namespace")
            self.metricName = try reader.required("MetricName")
            self.startTime = try reader.required("StartTime")
            self.endTime = try reader.required("EndTime")
            self.period = try reader.required("Period")
            self.dimensions = try reader.optional("Dimensions")
            self.statistics = try reader.optional("Statistics")
            self.extendedStatistics = try reader.optional("ExtendedStatistics")
            self.unit = try reader.optional("Unit")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 9)
            writer.put("Namespace", namespace)
            writer.put("MetricName", metricName)
            writer.put("StartTime", startTime)
            writer.put("EndTime", endTime)
            writer.put("Period", period)
            writer.put("Dimensions", dimensions)
            writer.put("Statistics", statistics)
            writer.put("ExtendedStatistics", extendedStatistics)
            writer.put("Unit", unit)
            return writer.fields(with: extra)
        }
    }

    /// `ListMetricsInput`.
    package struct ListMetricsInput: AWSInput {
        package static var operation: OperationModel { model.embedded("ListMetrics") }
        package var namespace: String?
        package var metricName: String?
        package var dimensions: [DimensionFilter]?
        package var nextToken: String?
        package var recentlyActive: RecentlyActive?
        package var extra: WireFields

        package init(
            namespace: String? = nil, metricName: String? = nil, dimensions: [DimensionFilter]? = nil,
            nextToken: String? = nil, recentlyActive: RecentlyActive? = nil, extra: WireFields = WireFields()
        ) {
            self.namespace = namespace
            self.metricName = metricName
            self.dimensions = dimensions
            self.nextToken = nextToken
            self.recentlyActive = recentlyActive
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ListMetricsInput")
            self.namespace = try reader.optional("Namespace")
            self.metricName = try reader.optional("MetricName")
            self.dimensions = try reader.optional("Dimensions")
            self.nextToken = try reader.optional("NextToken")
            self.recentlyActive = try reader.optional("RecentlyActive")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 5)
            writer.put("Namespace", namespace)
            writer.put("MetricName", metricName)
            writer.put("Dimensions", dimensions)
            writer.put("NextToken", nextToken)
            writer.put("RecentlyActive", recentlyActive)
            return writer.fields(with: extra)
        }
    }

    /// `ListTagsForResourceInput`.
    package struct ListTagsForResourceInput: AWSInput {
        package static var operation: OperationModel { model.embedded("ListTagsForResource") }
        package var resourceARN: String
        package var extra: WireFields

        package init(resourceARN: String, extra: WireFields = WireFields()) {
            self.resourceARN = resourceARN
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ListTagsForResourceInput")
            self.resourceARN = try reader.required("ResourceARN")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("ResourceARN", resourceARN)
            return writer.fields(with: extra)
        }
    }

    /// `PutCompositeAlarmInput`.
    package struct PutCompositeAlarmInput: AWSInput {
        package static var operation: OperationModel { model.embedded("PutCompositeAlarm") }
        package var alarmName: String
        package var alarmRule: String
        package var actionsEnabled: Bool?
        package var alarmActions: [String]?
        package var alarmDescription: String?
        package var insufficientDataActions: [String]?
        package var okActions: [String]?
        package var tags: [Tag]?
        package var extra: WireFields

        package init(
            alarmName: String, alarmRule: String, actionsEnabled: Bool? = nil, alarmActions: [String]? = nil,
            alarmDescription: String? = nil, insufficientDataActions: [String]? = nil, okActions: [String]? = nil,
            tags: [Tag]? = nil, extra: WireFields = WireFields()
        ) {
            self.alarmName = alarmName
            self.alarmRule = alarmRule
            self.actionsEnabled = actionsEnabled
            self.alarmActions = alarmActions
            self.alarmDescription = alarmDescription
            self.insufficientDataActions = insufficientDataActions
            self.okActions = okActions
            self.tags = tags
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "PutCompositeAlarmInput")
            self.alarmName = try reader.required("AlarmName")
            self.alarmRule = try reader.required("AlarmRule")
            self.actionsEnabled = try reader.optional("ActionsEnabled")
            self.alarmActions = try reader.optional("AlarmActions")
            self.alarmDescription = try reader.optional("AlarmDescription")
            self.insufficientDataActions = try reader.optional("InsufficientDataActions")
            self.okActions = try reader.optional("OKActions")
            self.tags = try reader.optional("Tags")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 8)
            writer.put("AlarmName", alarmName)
            writer.put("AlarmRule", alarmRule)
            writer.put("ActionsEnabled", actionsEnabled)
            writer.put("AlarmActions", alarmActions)
            writer.put("AlarmDescription", alarmDescription)
            writer.put("InsufficientDataActions", insufficientDataActions)
            writer.put("OKActions", okActions)
            writer.put("Tags", tags)
            return writer.fields(with: extra)
        }
    }

    /// `PutMetricAlarmInput`.
    package struct PutMetricAlarmInput: AWSInput {
        package static var operation: OperationModel { model.embedded("PutMetricAlarm") }
        package var alarmName: String
        package var alarmDescription: String?
        package var actionsEnabled: Bool?
        package var okActions: [String]?
        package var alarmActions: [String]?
        package var insufficientDataActions: [String]?
        package var metricName: String?
        package var namespace: String?
        package var statistic: Statistic?
        package var extendedStatistic: String?
        package var dimensions: [Dimension]?
        package var period: Int?
        package var unit: StandardUnit?
        package var evaluationPeriods: Int?
        package var datapointsToAlarm: Int?
        package var threshold: Double?
        package var comparisonOperator: ComparisonOperator?
        package var treatMissingData: String?
        package var evaluateLowSampleCountPercentile: String?
        package var metrics: [MetricDataQuery]?
        package var tags: [Tag]?
        package var extra: WireFields

        package init(
            alarmName: String, alarmDescription: String? = nil, actionsEnabled: Bool? = nil, okActions: [String]? = nil,
            alarmActions: [String]? = nil, insufficientDataActions: [String]? = nil, metricName: String? = nil,
            namespace: String? = nil, statistic: Statistic? = nil, extendedStatistic: String? = nil,
            dimensions: [Dimension]? = nil, period: Int? = nil, unit: StandardUnit? = nil,
            evaluationPeriods: Int? = nil, datapointsToAlarm: Int? = nil, threshold: Double? = nil,
            comparisonOperator: ComparisonOperator? = nil, treatMissingData: String? = nil,
            evaluateLowSampleCountPercentile: String? = nil, metrics: [MetricDataQuery]? = nil, tags: [Tag]? = nil,
            extra: WireFields = WireFields()
        ) {
            self.alarmName = alarmName
            self.alarmDescription = alarmDescription
            self.actionsEnabled = actionsEnabled
            self.okActions = okActions
            self.alarmActions = alarmActions
            self.insufficientDataActions = insufficientDataActions
            self.metricName = metricName
            self.namespace = namespace
            self.statistic = statistic
            self.extendedStatistic = extendedStatistic
            self.dimensions = dimensions
            self.period = period
            self.unit = unit
            self.evaluationPeriods = evaluationPeriods
            self.datapointsToAlarm = datapointsToAlarm
            self.threshold = threshold
            self.comparisonOperator = comparisonOperator
            self.treatMissingData = treatMissingData
            self.evaluateLowSampleCountPercentile = evaluateLowSampleCountPercentile
            self.metrics = metrics
            self.tags = tags
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "PutMetricAlarmInput")
            self.alarmName = try reader.required("AlarmName")
            self.alarmDescription = try reader.optional("AlarmDescription")
            self.actionsEnabled = try reader.optional("ActionsEnabled")
            self.okActions = try reader.optional("OKActions")
            self.alarmActions = try reader.optional("AlarmActions")
            self.insufficientDataActions = try reader.optional("InsufficientDataActions")
            self.metricName = try reader.optional("MetricName")
            self.namespace = try reader.optional("Namespace")
            self.statistic = try reader.optional("Statistic")
            self.extendedStatistic = try reader.optional("ExtendedStatistic")
            self.dimensions = try reader.optional("Dimensions")
            self.period = try reader.optional("Period")
            self.unit = try reader.optional("Unit")
            self.evaluationPeriods = try reader.optional("EvaluationPeriods")
            self.datapointsToAlarm = try reader.optional("DatapointsToAlarm")
            self.threshold = try reader.optional("Threshold")
            self.comparisonOperator = try reader.optional("ComparisonOperator")
            self.treatMissingData = try reader.optional("TreatMissingData")
            self.evaluateLowSampleCountPercentile = try reader.optional("EvaluateLowSampleCountPercentile")
            self.metrics = try reader.optional("Metrics")
            self.tags = try reader.optional("Tags")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 21)
            writer.put("AlarmName", alarmName)
            writer.put("AlarmDescription", alarmDescription)
            writer.put("ActionsEnabled", actionsEnabled)
            writer.put("OKActions", okActions)
            writer.put("AlarmActions", alarmActions)
            writer.put("InsufficientDataActions", insufficientDataActions)
            writer.put("MetricName", metricName)
            writer.put("Namespace", namespace)
            writer.put("Statistic", statistic)
            writer.put("ExtendedStatistic", extendedStatistic)
            writer.put("Dimensions", dimensions)
            writer.put("Period", period)
            writer.put("Unit", unit)
            writer.put("EvaluationPeriods", evaluationPeriods)
            writer.put("DatapointsToAlarm", datapointsToAlarm)
            writer.put("Threshold", threshold)
            writer.put("ComparisonOperator", comparisonOperator)
            writer.put("TreatMissingData", treatMissingData)
            writer.put("EvaluateLowSampleCountPercentile", evaluateLowSampleCountPercentile)
            writer.put("Metrics", metrics)
            writer.put("Tags", tags)
            return writer.fields(with: extra)
        }
    }

    /// `PutMetricDataInput`.
    package struct PutMetricDataInput: AWSInput {
        package static var operation: OperationModel { model.embedded("PutMetricData") }
        package var namespace: String
        package var metricData: [MetricDatum]?
        package var extra: WireFields

        package init(namespace: String, metricData: [MetricDatum]? = nil, extra: WireFields = WireFields()) {
            self.namespace = namespace
            self.metricData = metricData
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "PutMetricDataInput")
            self.namespace = try reader.required("Namespace")
            self.metricData = try reader.optional("MetricData")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("Namespace", namespace)
            writer.put("MetricData", metricData)
            return writer.fields(with: extra)
        }
    }

    /// `SetAlarmStateInput`.
    package struct SetAlarmStateInput: AWSInput {
        package static var operation: OperationModel { model.embedded("SetAlarmState") }
        package var alarmName: String
        package var stateValue: StateValue
        package var stateReason: String
        package var stateReasonData: String?
        package var extra: WireFields

        package init(
            alarmName: String, stateValue: StateValue, stateReason: String, stateReasonData: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.alarmName = alarmName
            self.stateValue = stateValue
            self.stateReason = stateReason
            self.stateReasonData = stateReasonData
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "SetAlarmStateInput")
            self.alarmName = try reader.required("AlarmName")
            self.stateValue = try reader.required("StateValue")
            self.stateReason = try reader.required("StateReason")
            self.stateReasonData = try reader.optional("StateReasonData")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 4)
            writer.put("AlarmName", alarmName)
            writer.put("StateValue", stateValue)
            writer.put("StateReason", stateReason)
            writer.put("StateReasonData", stateReasonData)
            return writer.fields(with: extra)
        }
    }
}
