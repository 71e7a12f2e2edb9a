// Written by Scripts/generate-shapes from botocore's model of cloudwatch. Do not edit.
// swift-format-ignore-file

package import AWSWire
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

extension CloudWatch {
    /// `MessageData`.
    package struct MessageData: WireShape {
        /// `Code`.
        package var code: String?
        /// `Value`.
        package var value: String?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            code: String? = nil,
            value: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.code = code
            self.value = value
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "MessageData")
            self.code = try reader.optional("Code")
            self.value = try reader.optional("Value")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("Code", code)
            writer.put("Value", value)
            return writer.fields(with: extra)
        }
    }

    /// `Metric`.
    package struct Metric: WireShape {
        /// `Namespace`.
        package var namespace: String?
        /// `MetricName`.
        package var metricName: String?
        /// `Dimensions`.
        package var dimensions: [Dimension]?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            namespace: String? = nil,
            metricName: String? = nil,
            dimensions: [Dimension]? = nil,
            extra: WireFields = WireFields()
        ) {
            self.namespace = namespace
            self.metricName = metricName
            self.dimensions = dimensions
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "Metric")
            self.namespace = try reader.optional("Namespace")
            self.metricName = try reader.optional("MetricName")
            self.dimensions = try reader.optional("Dimensions")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 3)
            writer.put("Namespace", namespace)
            writer.put("MetricName", metricName)
            writer.put("Dimensions", dimensions)
            return writer.fields(with: extra)
        }
    }

    /// `MetricAlarm`.
    package struct MetricAlarm: WireShape {
        /// `AlarmName`.
        package var alarmName: String?
        /// `AlarmArn`.
        package var alarmARN: String?
        /// `AlarmDescription`.
        package var alarmDescription: String?
        /// `AlarmConfigurationUpdatedTimestamp`.
        package var alarmConfigurationUpdatedTimestamp: Date?
        /// `ActionsEnabled`.
        package var actionsEnabled: Bool?
        /// `OKActions`.
        package var okActions: [String]?
        /// `AlarmActions`.
        package var alarmActions: [String]?
        /// `InsufficientDataActions`.
        package var insufficientDataActions: [String]?
        /// `StateValue`.
        package var stateValue: StateValue?
        /// `StateReason`.
        package var stateReason: String?
        /// `StateReasonData`.
        package var stateReasonData: String?
        /// `StateUpdatedTimestamp`.
        package var stateUpdatedTimestamp: Date?
        /// `MetricName`.
        package var metricName: String?
        /// `Namespace`.
        package var namespace: String?
        /// `Statistic`.
        package var statistic: Statistic?
        /// `ExtendedStatistic`.
        package var extendedStatistic: String?
        /// `Dimensions`.
        package var dimensions: [Dimension]?
        /// `Period`.
        package var period: Int?
        /// `Unit`.
        package var unit: StandardUnit?
        /// `EvaluationPeriods`.
        package var evaluationPeriods: Int?
        /// `DatapointsToAlarm`.
        package var datapointsToAlarm: Int?
        /// `Threshold`.
        package var threshold: Double?
        /// `ComparisonOperator`.
        package var comparisonOperator: ComparisonOperator?
        /// `TreatMissingData`.
        package var treatMissingData: String?
        /// `EvaluateLowSampleCountPercentile`.
        package var evaluateLowSampleCountPercentile: String?
        /// `Metrics`.
        package var metrics: [MetricDataQuery]?
        /// `ThresholdMetricId`.
        package var thresholdMetricID: String?
        /// `EvaluationState`.
        package var evaluationState: EvaluationState?
        /// `StateTransitionedTimestamp`.
        package var stateTransitionedTimestamp: Date?
        /// `EvaluationCriteria`.
        package var evaluationCriteria: EvaluationCriteria?
        /// `EvaluationInterval`.
        package var evaluationInterval: Int?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            alarmName: String? = nil,
            alarmARN: String? = nil,
            alarmDescription: String? = nil,
            alarmConfigurationUpdatedTimestamp: Date? = nil,
            actionsEnabled: Bool? = nil,
            okActions: [String]? = nil,
            alarmActions: [String]? = nil,
            insufficientDataActions: [String]? = nil,
            stateValue: StateValue? = nil,
            stateReason: String? = nil,
            stateReasonData: String? = nil,
            stateUpdatedTimestamp: Date? = nil,
            metricName: String? = nil,
            namespace: String? = nil,
            statistic: Statistic? = nil,
            extendedStatistic: String? = nil,
            dimensions: [Dimension]? = nil,
            period: Int? = nil,
            unit: StandardUnit? = nil,
            evaluationPeriods: Int? = nil,
            datapointsToAlarm: Int? = nil,
            threshold: Double? = nil,
            comparisonOperator: ComparisonOperator? = nil,
            treatMissingData: String? = nil,
            evaluateLowSampleCountPercentile: String? = nil,
            metrics: [MetricDataQuery]? = nil,
            thresholdMetricID: String? = nil,
            evaluationState: EvaluationState? = nil,
            stateTransitionedTimestamp: Date? = nil,
            evaluationCriteria: EvaluationCriteria? = nil,
            evaluationInterval: Int? = nil,
            extra: WireFields = WireFields()
        ) {
            self.alarmName = alarmName
            self.alarmARN = alarmARN
            self.alarmDescription = alarmDescription
            self.alarmConfigurationUpdatedTimestamp = alarmConfigurationUpdatedTimestamp
            self.actionsEnabled = actionsEnabled
            self.okActions = okActions
            self.alarmActions = alarmActions
            self.insufficientDataActions = insufficientDataActions
            self.stateValue = stateValue
            self.stateReason = stateReason
            self.stateReasonData = stateReasonData
            self.stateUpdatedTimestamp = stateUpdatedTimestamp
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
            self.thresholdMetricID = thresholdMetricID
            self.evaluationState = evaluationState
            self.stateTransitionedTimestamp = stateTransitionedTimestamp
            self.evaluationCriteria = evaluationCriteria
            self.evaluationInterval = evaluationInterval
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "MetricAlarm")
            self.alarmName = try reader.optional("AlarmName")
            self.alarmARN = try reader.optional("AlarmArn")
            self.alarmDescription = try reader.optional("AlarmDescription")
            self.alarmConfigurationUpdatedTimestamp = try reader.optional("AlarmConfigurationUpdatedTimestamp")
            self.actionsEnabled = try reader.optional("ActionsEnabled")
            self.okActions = try reader.optional("OKActions")
            self.alarmActions = try reader.optional("AlarmActions")
            self.insufficientDataActions = try reader.optional("InsufficientDataActions")
            self.stateValue = try reader.optional("StateValue")
            self.stateReason = try reader.optional("StateReason")
            self.stateReasonData = try reader.optional("StateReasonData")
            self.stateUpdatedTimestamp = try reader.optional("StateUpdatedTimestamp")
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
            self.thresholdMetricID = try reader.optional("ThresholdMetricId")
            self.evaluationState = try reader.optional("EvaluationState")
            self.stateTransitionedTimestamp = try reader.optional("StateTransitionedTimestamp")
            self.evaluationCriteria = try reader.optional("EvaluationCriteria")
            self.evaluationInterval = try reader.optional("EvaluationInterval")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 31)
            writer.put("AlarmName", alarmName)
            writer.put("AlarmArn", alarmARN)
            writer.put("AlarmDescription", alarmDescription)
            writer.put("AlarmConfigurationUpdatedTimestamp", alarmConfigurationUpdatedTimestamp)
            writer.put("ActionsEnabled", actionsEnabled)
            writer.put("OKActions", okActions)
            writer.put("AlarmActions", alarmActions)
            writer.put("InsufficientDataActions", insufficientDataActions)
            writer.put("StateValue", stateValue)
            writer.put("StateReason", stateReason)
            writer.put("StateReasonData", stateReasonData)
            writer.put("StateUpdatedTimestamp", stateUpdatedTimestamp)
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
            writer.put("ThresholdMetricId", thresholdMetricID)
            writer.put("EvaluationState", evaluationState)
            writer.put("StateTransitionedTimestamp", stateTransitionedTimestamp)
            writer.put("EvaluationCriteria", evaluationCriteria)
            writer.put("EvaluationInterval", evaluationInterval)
            return writer.fields(with: extra)
        }
    }

    /// `MetricDataQuery`.
    package struct MetricDataQuery: WireShape {
        /// `Id`, required.
        package var id: String
        /// `MetricStat`.
        package var metricStat: MetricStat?
        /// `Expression`.
        package var expression: String?
        /// `Label`.
        package var label: String?
        /// `ReturnData`.
        package var returnData: Bool?
        /// `Period`.
        package var period: Int?
        /// `AccountId`.
        package var accountID: String?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            id: String,
            metricStat: MetricStat? = nil,
            expression: String? = nil,
            label: String? = nil,
            returnData: Bool? = nil,
            period: Int? = nil,
            accountID: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.id = id
            self.metricStat = metricStat
            self.expression = expression
            self.label = label
            self.returnData = returnData
            self.period = period
            self.accountID = accountID
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "MetricDataQuery")
            self.id = try reader.required("Id")
            self.metricStat = try reader.optional("MetricStat")
            self.expression = try reader.optional("Expression")
            self.label = try reader.optional("Label")
            self.returnData = try reader.optional("ReturnData")
            self.period = try reader.optional("Period")
            self.accountID = try reader.optional("AccountId")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 7)
            writer.put("Id", id)
            writer.put("MetricStat", metricStat)
            writer.put("Expression", expression)
            writer.put("Label", label)
            writer.put("ReturnData", returnData)
            writer.put("Period", period)
            writer.put("AccountId", accountID)
            return writer.fields(with: extra)
        }
    }

    /// `MetricDataResult`.
    package struct MetricDataResult: WireShape {
        /// `Id`.
        package var id: String?
        /// `Label`.
        package var label: String?
        /// `Timestamps`.
        package var timestamps: [Date]?
        /// `Values`.
        package var values: [Double]?
        /// `StatusCode`.
        package var statusCode: StatusCode?
        /// `Messages`.
        package var messages: [MessageData]?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            id: String? = nil,
            label: String? = nil,
            timestamps: [Date]? = nil,
            values: [Double]? = nil,
            statusCode: StatusCode? = nil,
            messages: [MessageData]? = nil,
            extra: WireFields = WireFields()
        ) {
            self.id = id
            self.label = label
            self.timestamps = timestamps
            self.values = values
            self.statusCode = statusCode
            self.messages = messages
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "MetricDataResult")
            self.id = try reader.optional("Id")
            self.label = try reader.optional("Label")
            self.timestamps = try reader.optional("Timestamps")
            self.values = try reader.optional("Values")
            self.statusCode = try reader.optional("StatusCode")
            self.messages = try reader.optional("Messages")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 6)
            writer.put("Id", id)
            writer.put("Label", label)
            writer.put("Timestamps", timestamps)
            writer.put("Values", values)
            writer.put("StatusCode", statusCode)
            writer.put("Messages", messages)
            return writer.fields(with: extra)
        }
    }

    /// `MetricDatum`.
    package struct MetricDatum: WireShape {
        /// `MetricName`, required.
        package var metricName: String
        /// `Dimensions`.
        package var dimensions: [Dimension]?
        /// `Timestamp`.
        package var timestamp: Date?
        /// `Value`.
        package var value: Double?
        /// `StatisticValues`.
        package var statisticValues: StatisticSet?
        /// `Values`.
        package var values: [Double]?
        /// `Counts`.
        package var counts: [Double]?
        /// `Unit`.
        package var unit: StandardUnit?
        /// `StorageResolution`.
        package var storageResolution: Int?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            metricName: String,
            dimensions: [Dimension]? = nil,
            timestamp: Date? = nil,
            value: Double? = nil,
            statisticValues: StatisticSet? = nil,
            values: [Double]? = nil,
            counts: [Double]? = nil,
            unit: StandardUnit? = nil,
            storageResolution: Int? = nil,
            extra: WireFields = WireFields()
        ) {
            self.metricName = metricName
            self.dimensions = dimensions
            self.timestamp = timestamp
            self.value = value
            self.statisticValues = statisticValues
            self.values = values
            self.counts = counts
            self.unit = unit
            self.storageResolution = storageResolution
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "MetricDatum")
            self.metricName = try reader.required("MetricName")
            self.dimensions = try reader.optional("Dimensions")
            self.timestamp = try reader.optional("Timestamp")
            self.value = try reader.optional("Value")
            self.statisticValues = try reader.optional("StatisticValues")
            self.values = try reader.optional("Values")
            self.counts = try reader.optional("Counts")
            self.unit = try reader.optional("Unit")
            self.storageResolution = try reader.optional("StorageResolution")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 9)
            writer.put("MetricName", metricName)
            writer.put("Dimensions", dimensions)
            writer.put("Timestamp", timestamp)
            writer.put("Value", value)
            writer.put("StatisticValues", statisticValues)
            writer.put("Values", values)
            writer.put("Counts", counts)
            writer.put("Unit", unit)
            writer.put("StorageResolution", storageResolution)
            return writer.fields(with: extra)
        }
    }

    /// `MetricStat`.
    package struct MetricStat: WireShape {
        /// `Metric`, required.
        package var metric: Metric
        /// `Period`, required.
        package var period: Int
        /// `Stat`, required.
        package var stat: String
        /// `Unit`.
        package var unit: StandardUnit?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            metric: Metric,
            period: Int,
            stat: String,
            unit: StandardUnit? = nil,
            extra: WireFields = WireFields()
        ) {
            self.metric = metric
            self.period = period
            self.stat = stat
            self.unit = unit
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "MetricStat")
            self.metric = try reader.required("Metric")
            self.period = try reader.required("Period")
            self.stat = try reader.required("Stat")
            self.unit = try reader.optional("Unit")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 4)
            writer.put("Metric", metric)
            writer.put("Period", period)
            writer.put("Stat", stat)
            writer.put("Unit", unit)
            return writer.fields(with: extra)
        }
    }
}
