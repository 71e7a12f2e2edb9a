// Written by Scripts/generate-shapes from botocore's model of sagemaker-runtime. Do not edit.
// swift-format-ignore-file

package import AWSWire

extension SageMakerRuntime {
    /// `InvokeEndpointInput`.
    package struct InvokeEndpointInput: AWSInput {
        package static var operation: OperationModel { model.embedded("InvokeEndpoint") }
        package var endpointName: String
        package var body: [UInt8]
        package var contentType: String?
        package var accept: String?
        package var targetVariant: String?
        package var extra: WireFields

        package init(
            endpointName: String, body: [UInt8], contentType: String? = nil, accept: String? = nil,
            targetVariant: String? = nil, extra: WireFields = WireFields()
        ) {
            self.endpointName = endpointName
            self.body = body
            self.contentType = contentType
            self.accept = accept
            self.targetVariant = targetVariant
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "InvokeEndpointInput")
            self.endpointName = try reader.required("EndpointName")
            self.body = try reader.requiredBlob("Body")
            self.contentType = try reader.optional("ContentType")
            self.accept = try reader.optional("Accept")
            self.targetVariant = try reader.optional("TargetVariant")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 5)
            writer.put("EndpointName", endpointName)
            writer.putBlob("Body", body)
            writer.put("ContentType", contentType)
            writer.put("Accept", accept)
            writer.put("TargetVariant", targetVariant)
            return writer.fields(with: extra)
        }
    }

    /// `InvokeEndpointWithResponseStreamInput`.
    package struct InvokeEndpointWithResponseStreamInput: AWSInput {
        package static var operation: OperationModel { model.embedded("InvokeEndpointWithResponseStream") }
        package var endpointName: String
        package var body: [UInt8]
        package var contentType: String?
        package var accept: String?
        package var targetVariant: String?
        package var extra: WireFields

        package init(
            endpointName: String, body: [UInt8], contentType: String? = nil, accept: String? = nil,
            targetVariant: String? = nil, extra: WireFields = WireFields()
        ) {
            self.endpointName = endpointName
            self.body = body
            self.contentType = contentType
            self.accept = accept
            self.targetVariant = targetVariant
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "InvokeEndpointWithResponseStreamInput")
            self.endpointName = try reader.required("EndpointName")
            self.body = try reader.requiredBlob("Body")
            self.contentType = try reader.optional("ContentType")
            self.accept = try reader.optional("Accept")
            self.targetVariant = try reader.optional("TargetVariant")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 5)
            writer.put("EndpointName", endpointName)
            writer.putBlob("Body", body)
            writer.put("ContentType", contentType)
            writer.put("Accept", accept)
            writer.put("TargetVariant", targetVariant)
            return writer.fields(with: extra)
        }
    }
}
