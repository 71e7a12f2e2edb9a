// Written by Scripts/generate-shapes from botocore's model of sagemaker. Do not edit.
// swift-format-ignore-file

package import AWSWire

extension SageMaker {
    /// `DeleteEndpointConfigInput`.
    package struct DeleteEndpointConfigInput: WireShape {
        /// `EndpointConfigName`, required.
        package var endpointConfigName: String
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            endpointConfigName: String,
            extra: WireFields = WireFields()
        ) {
            self.endpointConfigName = endpointConfigName
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "DeleteEndpointConfigInput")
            self.endpointConfigName = try reader.required("EndpointConfigName")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("EndpointConfigName", endpointConfigName)
            return writer.fields(with: extra)
        }
    }
}
