// Written by Scripts/generate-shapes from botocore's model of cloudwatch. Do not edit.
// swift-format-ignore-file

package import AWSWire

extension CloudWatch {
    /// `PutMetricDataInput`.
    package struct PutMetricDataInput: WireShape {
        /// `Namespace`, required.
        package var namespace: String
        /// `MetricData`.
        package var metricData: [MetricDatum]?
        /// `EntityMetricData`.
        package var entityMetricData: [EntityMetricData]?
        /// `StrictEntityValidation`.
        package var strictEntityValidation: Bool?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            namespace: String,
            metricData: [MetricDatum]? = nil,
            entityMetricData: [EntityMetricData]? = nil,
            strictEntityValidation: Bool? = nil,
            extra: WireFields = WireFields()
        ) {
            self.namespace = namespace
            self.metricData = metricData
            self.entityMetricData = entityMetricData
            self.strictEntityValidation = strictEntityValidation
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "PutMetricDataInput")
            self.namespace = try reader.required("Namespace")
            self.metricData = try reader.optional("MetricData")
            self.entityMetricData = try reader.optional("EntityMetricData")
            self.strictEntityValidation = try reader.optional("StrictEntityValidation")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 4)
            writer.put("Namespace", namespace)
            writer.put("MetricData", metricData)
            writer.put("EntityMetricData", entityMetricData)
            writer.put("StrictEntityValidation", strictEntityValidation)
            return writer.fields(with: extra)
        }
    }
}
