// Written by Scripts/generate-shapes from botocore's model of cloudwatch. Do not edit.
// swift-format-ignore-file

package import AWSWire
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

extension CloudWatch {
    /// `GetMetricStatisticsInput`.
    package struct GetMetricStatisticsInput: WireShape {
        /// `Namespace`, required.
        package var namespace: String
        /// `MetricName`, required.
        package var metricName: String
        /// `StartTime`, required.
        package var startTime: Date
        /// `EndTime`, required.
        package var endTime: Date
        /// `Period`, required.
        package var period: Int
        /// `Dimensions`.
        package var dimensions: [Dimension]?
        /// `Statistics`.
        package var statistics: [Statistic]?
        /// `ExtendedStatistics`.
        package var extendedStatistics: [String]?
        /// `Unit`.
        package var unit: StandardUnit?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            namespace: String,
            metricName: String,
            startTime: Date,
            endTime: Date,
            period: Int,
            dimensions: [Dimension]? = nil,
            statistics: [Statistic]? = nil,
            extendedStatistics: [String]? = nil,
            unit: StandardUnit? = nil,
            extra: WireFields = WireFields()
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

    /// `GetMetricStatisticsOutput`.
    package struct GetMetricStatisticsOutput: WireShape {
        /// `Label`.
        package var label: String?
        /// `Datapoints`.
        package var datapoints: [Datapoint]?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            label: String? = nil,
            datapoints: [Datapoint]? = nil,
            extra: WireFields = WireFields()
        ) {
            self.label = label
            self.datapoints = datapoints
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "GetMetricStatisticsOutput")
            self.label = try reader.optional("Label")
            self.datapoints = try reader.optional("Datapoints")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("Label", label)
            writer.put("Datapoints", datapoints)
            return writer.fields(with: extra)
        }
    }
}
