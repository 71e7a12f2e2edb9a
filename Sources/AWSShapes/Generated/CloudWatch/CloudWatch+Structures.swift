// Written by Scripts/generate-shapes from botocore's model of cloudwatch. Do not edit.
// swift-format-ignore-file

package import AWSWire
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

extension CloudWatch {
    /// `Dimension`.
    package struct Dimension: WireShape {
        package var name: String
        package var value: String
        package var extra: WireFields

        package init(name: String, value: String, extra: WireFields = WireFields()) {
            self.name = name
            self.value = value
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "Dimension")
            self.name = try reader.required("Name")
            self.value = try reader.required("Value")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("Name", name)
            writer.put("Value", value)
            return writer.fields(with: extra)
        }
    }

    /// `DimensionFilter`.
    package struct DimensionFilter: WireShape {
        package var name: String
        package var value: String?
        package var extra: WireFields

        package init(name: String, value: String? = nil, extra: WireFields = WireFields()) {
            self.name = name
            self.value = value
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "DimensionFilter")
            self.name = try reader.required("Name")
            self.value = try reader.optional("Value")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("Name", name)
            writer.put("Value", value)
            return writer.fields(with: extra)
        }
    }

    /// `Metric`.
    package struct Metric: WireShape {
        package var namespace: String?
        package var metricName: String?
        package var dimensions: [Dimension]?
        package var extra: WireFields

        package init(
            namespace: String? = nil, metricName: String? = nil, dimensions: [Dimension]? = nil,
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
        package var alarmName: String?
        package var alarmDescription: String?
        package var actionsEnabled: Bool?
        package var okActions: [String]?
        package var alarmActions: [String]?
        package var insufficientDataActions: [String]?
        package var stateValue: StateValue?
        package var stateReason: String?
        package var stateReasonData: String?
        package var stateUpdatedTimestamp: Date?
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
        package var stateTransitionedTimestamp: Date?
        package var extra: WireFields

        package init(
            alarmName: String? = nil, alarmDescription: String? = nil, actionsEnabled: Bool? = nil,
            okActions: [String]? = nil, alarmActions: [String]? = nil, insufficientDataActions: [String]? = nil,
            stateValue: StateValue? = nil, stateReason: String? = nil, stateReasonData: String? = nil,
            stateUpdatedTimestamp: Date? = nil, metricName: String? = nil, namespace: String? = nil,
            statistic: Statistic? = nil, extendedStatistic: String? = nil, dimensions: [Dimension]? = nil,
            period: Int? = nil, unit: StandardUnit? = nil, evaluationPeriods: Int? = nil, datapointsToAlarm: Int? = nil,
            threshold: Double? = nil, comparisonOperator: ComparisonOperator? = nil, treatMissingData: String? = nil,
            evaluateLowSampleCountPercentile: String? = nil, metrics: [MetricDataQuery]? = nil,
            stateTransitionedTimestamp: Date? = nil, extra: WireFields = WireFields()
        ) {
            self.alarmName = alarmName
            self.alarmDescription = alarmDescription
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
            self.stateTransitionedTimestamp = stateTransitionedTimestamp
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "MetricAlarm")
            self.alarmName = try reader.optional("AlarmName")
            self.alarmDescription = try reader.optional("AlarmDescription")
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
            self.stateTransitionedTimestamp = try reader.optional("StateTransitionedTimestamp")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 25)
            writer.put("AlarmName", alarmName)
            writer.put("AlarmDescription", alarmDescription)
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
            writer.put("StateTransitionedTimestamp", stateTransitionedTimestamp)
            return writer.fields(with: extra)
        }
    }

    /// `MetricDataQuery`.
    package struct MetricDataQuery: WireShape {
        package var id: String
        package var metricStat: MetricStat?
        package var expression: String?
        package var label: String?
        package var returnData: Bool?
        package var period: Int?
        package var extra: WireFields

        package init(
            id: String, metricStat: MetricStat? = nil, expression: String? = nil, label: String? = nil,
            returnData: Bool? = nil, period: Int? = nil, extra: WireFields = WireFields()
        ) {
            self.id = id
            self.metricStat = metricStat
            self.expression = expression
            self.label = label
            self.returnData = returnData
            self.period = period
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
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 6)
            writer.put("Id", id)
            writer.put("MetricStat", metricStat)
            writer.put("Expression", expression)
            writer.put("Label", label)
            writer.put("ReturnData", returnData)
            writer.put("Period", period)
            return writer.fields(with: extra)
        }
    }

    /// `MetricDataResult`.
    package struct MetricDataResult: WireShape {
        package var id: String?
        package var label: String?
        package var timestamps: [Date]?
        package var values: [Double]?
        package var extra: WireFields

        package init(
            id: String? = nil, label: String? = nil, timestamps: [Date]? = nil, values: [Double]? = nil,
            extra: WireFields = WireFields()
        ) {
            self.id = id
            self.label = label
            self.timestamps = timestamps
            self.values = values
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "MetricDataResult")
            self.id = try reader.optional("Id")
            self.label = try reader.optional("Label")
            self.timestamps = try reader.optional("Timestamps")
            self.values = try reader.optional("Values")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 4)
            writer.put("Id", id)
            writer.put("Label", label)
            writer.put("Timestamps", timestamps)
            writer.put("Values", values)
            return writer.fields(with: extra)
        }
    }

    /// `MetricDatum`.
    package struct MetricDatum: WireShape {
        package var metricName: String
        package var dimensions: [Dimension]?
        package var timestamp: Date?
        package var value: Double?
        package var statisticValues: StatisticSet?
        package var values: [Double]?
        package var counts: [Double]?
        package var unit: StandardUnit?
        package var storageResolution: Int?
        package var extra: WireFields

        package init(
            metricName: String, dimensions: [Dimension]? = nil, timestamp: Date? = nil, value: Double? = nil,
            statisticValues: StatisticSet? = nil, values: [Double]? = nil, counts: [Double]? = nil,
            unit: StandardUnit? = nil, storageResolution: Int? = nil, extra: WireFields = WireFields()
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
        package var metric: Metric
        package var period: Int
        package var stat: String
        package var unit: StandardUnit?
        package var extra: WireFields

        package init(
            metric: Metric, period: Int, stat: String, unit: StandardUnit? = nil, extra: WireFields = WireFields()
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

    /// `StatisticSet`.
    package struct StatisticSet: WireShape {
        package var sampleCount: Double
        package var sum: Double
        package var minimum: Double
        package var maximum: Double
        package var extra: WireFields

        package init(
            sampleCount: Double, sum: Double, minimum: Double, maximum: Double, extra: WireFields = WireFields()
        ) {
            self.sampleCount = sampleCount
            self.sum = sum
            self.minimum = minimum
            self.maximum = maximum
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "StatisticSet")
            self.sampleCount = try reader.required("SampleCount")
            self.sum = try reader.required("Sum")
            self.minimum = try reader.required("Minimum")
            self.maximum = try reader.required("Maximum")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 4)
            writer.put("SampleCount", sampleCount)
            writer.put("Sum", sum)
            writer.put("Minimum", minimum)
            writer.put("Maximum", maximum)
            return writer.fields(with: extra)
        }
    }

    /// `Tag`.
    package struct Tag: WireShape {
        package var key: String
        package var value: String
        package var extra: WireFields

        package init(key: String, value: String, extra: WireFields = WireFields()) {
            self.key = key
            self.value = value
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "Tag")
            self.key = try reader.required("Key")
            self.value = try reader.required("Value")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("Key", key)
            writer.put("Value", value)
            return writer.fields(with: extra)
        }
    }
}
