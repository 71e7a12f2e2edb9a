// Written by Scripts/generate-shapes from botocore's model of cloudwatch. Do not edit.
// swift-format-ignore-file

package import AWSWire

extension CloudWatch {
    /// `DescribeAlarmsOutput`.
    package struct DescribeAlarmsOutput: WireShape {
        package var metricAlarms: [MetricAlarm]?
        package var nextToken: String?
        package var extra: WireFields

        package init(metricAlarms: [MetricAlarm]? = nil, nextToken: String? = nil, extra: WireFields = WireFields()) {
            self.metricAlarms = metricAlarms
            self.nextToken = nextToken
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "DescribeAlarmsOutput")
            self.metricAlarms = try reader.optional("MetricAlarms")
            self.nextToken = try reader.optional("NextToken")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("MetricAlarms", metricAlarms)
            writer.put("NextToken", nextToken)
            return writer.fields(with: extra)
        }
    }

    /// `GetMetricDataOutput`.
    package struct GetMetricDataOutput: WireShape {
        package var metricDataResults: [MetricDataResult]?
        package var nextToken: String?
        package var extra: WireFields

        package init(
            metricDataResults: [MetricDataResult]? = nil, nextToken: String? = nil, extra: WireFields = WireFields()
        ) {
            self.metricDataResults = metricDataResults
            self.nextToken = nextToken
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "GetMetricDataOutput")
            self.metricDataResults = try reader.optional("MetricDataResults")
            self.nextToken = try reader.optional("NextToken")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("MetricDataResults", metricDataResults)
            writer.put("NextToken", nextToken)
            return writer.fields(with: extra)
        }
    }
}
