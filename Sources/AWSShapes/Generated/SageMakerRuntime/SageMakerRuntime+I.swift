// Written by Scripts/generate-shapes from botocore's model of sagemaker-runtime. Do not edit.
// swift-format-ignore-file

package import AWSWire

extension SageMakerRuntime {
    /// `InternalStreamFailure`.
    package struct InternalStreamFailure: WireShape {
        /// `Message`.
        package var message: String?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            message: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.message = message
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "InternalStreamFailure")
            self.message = try reader.optional("Message")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("Message", message)
            return writer.fields(with: extra)
        }
    }
}
