// Written by Scripts/generate-shapes from botocore's model of cloudwatch. Do not edit.
// swift-format-ignore-file

package import AWSWire
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

extension CloudWatch {
    /// `GetMetricDataInput`.
    package struct GetMetricDataInput: WireShape {
        /// `MetricDataQueries`, required.
        package var metricDataQueries: [MetricDataQuery]
        /// `StartTime`, required.
        package var startTime: Date
        /// `EndTime`, required.
        package var endTime: Date
        /// `NextToken`.
        package var nextToken: String?
        /// `ScanBy`.
        package var scanBy: ScanBy?
        /// `MaxDatapoints`.
        package var maxDatapoints: Int?
        /// `LabelOptions`.
        package var labelOptions: LabelOptions?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            metricDataQueries: [MetricDataQuery],
            startTime: Date,
            endTime: Date,
            nextToken: String? = nil,
            scanBy: ScanBy? = nil,
            maxDatapoints: Int? = nil,
            labelOptions: LabelOptions? = nil,
            extra: WireFields = WireFields()
        ) {
            self.metricDataQueries = metricDataQueries
            self.startTime = startTime
            self.endTime = endTime
            self.nextToken = nextToken
            self.scanBy = scanBy
            self.maxDatapoints = maxDatapoints
            self.labelOptions = labelOptions
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
            self.labelOptions = try reader.optional("LabelOptions")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 7)
            writer.put("MetricDataQueries", metricDataQueries)
            writer.put("StartTime", startTime)
            writer.put("EndTime", endTime)
            writer.put("NextToken", nextToken)
            writer.put("ScanBy", scanBy)
            writer.put("MaxDatapoints", maxDatapoints)
            writer.put("LabelOptions", labelOptions)
            return writer.fields(with: extra)
        }
    }

    /// `GetMetricDataOutput`.
    package struct GetMetricDataOutput: WireShape {
        /// `MetricDataResults`.
        package var metricDataResults: [MetricDataResult]?
        /// `NextToken`.
        package var nextToken: String?
        /// `Messages`.
        package var messages: [MessageData]?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            metricDataResults: [MetricDataResult]? = nil,
            nextToken: String? = nil,
            messages: [MessageData]? = nil,
            extra: WireFields = WireFields()
        ) {
            self.metricDataResults = metricDataResults
            self.nextToken = nextToken
            self.messages = messages
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "GetMetricDataOutput")
            self.metricDataResults = try reader.optional("MetricDataResults")
            self.nextToken = try reader.optional("NextToken")
            self.messages = try reader.optional("Messages")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 3)
            writer.put("MetricDataResults", metricDataResults)
            writer.put("NextToken", nextToken)
            writer.put("Messages", messages)
            return writer.fields(with: extra)
        }
    }
}
