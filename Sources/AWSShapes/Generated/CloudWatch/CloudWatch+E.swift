// Written by Scripts/generate-shapes from botocore's model of cloudwatch. Do not edit.
// swift-format-ignore-file

package import AWSWire

extension CloudWatch {
    /// `Entity`.
    package struct Entity: WireShape {
        /// `KeyAttributes`.
        package var keyAttributes: [String: String]?
        /// `Attributes`.
        package var attributes: [String: String]?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            keyAttributes: [String: String]? = nil,
            attributes: [String: String]? = nil,
            extra: WireFields = WireFields()
        ) {
            self.keyAttributes = keyAttributes
            self.attributes = attributes
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "Entity")
            self.keyAttributes = try reader.optional("KeyAttributes")
            self.attributes = try reader.optional("Attributes")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("KeyAttributes", keyAttributes)
            writer.put("Attributes", attributes)
            return writer.fields(with: extra)
        }
    }

    /// `EntityMetricData`.
    package struct EntityMetricData: WireShape {
        /// `Entity`.
        package var entity: Entity?
        /// `MetricData`.
        package var metricData: [MetricDatum]?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            entity: Entity? = nil,
            metricData: [MetricDatum]? = nil,
            extra: WireFields = WireFields()
        ) {
            self.entity = entity
            self.metricData = metricData
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "EntityMetricData")
            self.entity = try reader.optional("Entity")
            self.metricData = try reader.optional("MetricData")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("Entity", entity)
            writer.put("MetricData", metricData)
            return writer.fields(with: extra)
        }
    }

    /// `EvaluationCriteria`.
    package struct EvaluationCriteria: WireShape {
        /// `PromQLCriteria`.
        package var promQlCriteria: AlarmPromQLCriteria?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            promQlCriteria: AlarmPromQLCriteria? = nil,
            extra: WireFields = WireFields()
        ) {
            self.promQlCriteria = promQlCriteria
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "EvaluationCriteria")
            self.promQlCriteria = try reader.optional("PromQLCriteria")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("PromQLCriteria", promQlCriteria)
            return writer.fields(with: extra)
        }
    }
}
