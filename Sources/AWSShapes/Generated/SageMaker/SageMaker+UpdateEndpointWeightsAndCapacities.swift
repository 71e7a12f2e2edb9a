// Written by Scripts/generate-shapes from botocore's model of sagemaker. Do not edit.
// swift-format-ignore-file

package import AWSWire

extension SageMaker {
    /// `UpdateEndpointWeightsAndCapacitiesInput`.
    package struct UpdateEndpointWeightsAndCapacitiesInput: WireShape {
        /// `EndpointName`, required.
        package var endpointName: String
        /// `DesiredWeightsAndCapacities`, required.
        package var desiredWeightsAndCapacities: [DesiredWeightAndCapacity]
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            endpointName: String,
            desiredWeightsAndCapacities: [DesiredWeightAndCapacity],
            extra: WireFields = WireFields()
        ) {
            self.endpointName = endpointName
            self.desiredWeightsAndCapacities = desiredWeightsAndCapacities
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "UpdateEndpointWeightsAndCapacitiesInput")
            self.endpointName = try reader.required("EndpointName")
            self.desiredWeightsAndCapacities = try reader.required("DesiredWeightsAndCapacities")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("EndpointName", endpointName)
            writer.put("DesiredWeightsAndCapacities", desiredWeightsAndCapacities)
            return writer.fields(with: extra)
        }
    }

    /// `UpdateEndpointWeightsAndCapacitiesOutput`.
    package struct UpdateEndpointWeightsAndCapacitiesOutput: WireShape {
        /// `EndpointArn`, required.
        package var endpointARN: String
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            endpointARN: String,
            extra: WireFields = WireFields()
        ) {
            self.endpointARN = endpointARN
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "UpdateEndpointWeightsAndCapacitiesOutput")
            self.endpointARN = try reader.required("EndpointArn")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("EndpointArn", endpointARN)
            return writer.fields(with: extra)
        }
    }
}
