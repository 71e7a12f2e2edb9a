// Written by Scripts/generate-shapes from botocore's model of sagemaker-runtime. Do not edit.
// swift-format-ignore-file

package import AWSWire

extension SageMakerRuntime {
    /// `PayloadPart`.
    package struct PayloadPart: WireShape {
        /// `Bytes`.
        package var bytes: [UInt8]?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            bytes: [UInt8]? = nil,
            extra: WireFields = WireFields()
        ) {
            self.bytes = bytes
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "PayloadPart")
            self.bytes = try reader.optionalBlob("Bytes")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.putBlob("Bytes", bytes)
            return writer.fields(with: extra)
        }
    }
}
