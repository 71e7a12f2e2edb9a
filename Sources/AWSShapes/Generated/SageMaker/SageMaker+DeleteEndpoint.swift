// Written by Scripts/generate-shapes from botocore's model of sagemaker. Do not edit.
// swift-format-ignore-file

package import AWSWire

extension SageMaker {
    /// `DeleteEndpointInput`.
    package struct DeleteEndpointInput: WireShape {
        /// `EndpointName`, required.
        package var endpointName: String
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            endpointName: String,
            extra: WireFields = WireFields()
        ) {
            self.endpointName = endpointName
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "DeleteEndpointInput")
            self.endpointName = try reader.required("EndpointName")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("EndpointName", endpointName)
            return writer.fields(with: extra)
        }
    }
}
