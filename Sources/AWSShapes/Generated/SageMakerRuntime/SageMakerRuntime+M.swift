// Written by Scripts/generate-shapes from botocore's model of sagemaker-runtime. Do not edit.
// swift-format-ignore-file

package import AWSWire

extension SageMakerRuntime {
    /// `ModelStreamError`.
    package struct ModelStreamError: WireShape {
        /// `Message`.
        package var message: String?
        /// `ErrorCode`.
        package var errorCode: String?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            message: String? = nil,
            errorCode: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.message = message
            self.errorCode = errorCode
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ModelStreamError")
            self.message = try reader.optional("Message")
            self.errorCode = try reader.optional("ErrorCode")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("Message", message)
            writer.put("ErrorCode", errorCode)
            return writer.fields(with: extra)
        }
    }
}
