// Written by Scripts/generate-shapes from botocore's model of sagemaker-runtime. Do not edit.
// swift-format-ignore-file

package import AWSWire

extension SageMakerRuntime {
    /// `ResponseStream`.
    package struct ResponseStream: WireShape {
        /// `PayloadPart`.
        package var payloadPart: PayloadPart?
        /// `ModelStreamError`.
        package var modelStreamError: ModelStreamError?
        /// `InternalStreamFailure`.
        package var internalStreamFailure: InternalStreamFailure?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            payloadPart: PayloadPart? = nil,
            modelStreamError: ModelStreamError? = nil,
            internalStreamFailure: InternalStreamFailure? = nil,
            extra: WireFields = WireFields()
        ) {
            self.payloadPart = payloadPart
            self.modelStreamError = modelStreamError
            self.internalStreamFailure = internalStreamFailure
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ResponseStream")
            self.payloadPart = try reader.optional("PayloadPart")
            self.modelStreamError = try reader.optional("ModelStreamError")
            self.internalStreamFailure = try reader.optional("InternalStreamFailure")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 3)
            writer.put("PayloadPart", payloadPart)
            writer.put("ModelStreamError", modelStreamError)
            writer.put("InternalStreamFailure", internalStreamFailure)
            return writer.fields(with: extra)
        }
    }
}
