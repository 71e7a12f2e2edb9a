// Written by Scripts/generate-shapes from botocore's model of cloudwatch. Do not edit.
// swift-format-ignore-file

package import AWSWire

extension CloudWatch {
    /// `PutMetricAlarmInput`.
    package struct PutMetricAlarmInput: WireShape {
        /// `AlarmName`, required.
        package var alarmName: String
        /// `AlarmDescription`.
        package var alarmDescription: String?
        /// `ActionsEnabled`.
        package var actionsEnabled: Bool?
        /// `OKActions`.
        package var okActions: [String]?
        /// `AlarmActions`.
        package var alarmActions: [String]?
        /// `InsufficientDataActions`.
        package var insufficientDataActions: [String]?
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
        /// `Tags`.
        package var tags: [Tag]?
        /// `ThresholdMetricId`.
        package var thresholdMetricID: String?
        /// `EvaluationCriteria`.
        package var evaluationCriteria: EvaluationCriteria?
        /// `EvaluationInterval`.
        package var evaluationInterval: Int?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            alarmName: String,
            alarmDescription: String? = nil,
            actionsEnabled: Bool? = nil,
            okActions: [String]? = nil,
            alarmActions: [String]? = nil,
            insufficientDataActions: [String]? = nil,
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
            tags: [Tag]? = nil,
            thresholdMetricID: String? = nil,
            evaluationCriteria: EvaluationCriteria? = nil,
            evaluationInterval: Int? = nil,
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
            self.thresholdMetricID = thresholdMetricID
            self.evaluationCriteria = evaluationCriteria
            self.evaluationInterval = evaluationInterval
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
            self.thresholdMetricID = try reader.optional("ThresholdMetricId")
            self.evaluationCriteria = try reader.optional("EvaluationCriteria")
            self.evaluationInterval = try reader.optional("EvaluationInterval")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 24)
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
            writer.put("ThresholdMetricId", thresholdMetricID)
            writer.put("EvaluationCriteria", evaluationCriteria)
            writer.put("EvaluationInterval", evaluationInterval)
            return writer.fields(with: extra)
        }
    }
}
