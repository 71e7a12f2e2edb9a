// Written by Scripts/generate-shapes from botocore's model of sagemaker-runtime. Do not edit.
// swift-format-ignore-file

package import AWSWire

extension SageMakerRuntime {
    /// `InvokeEndpointOutput`.
    package struct InvokeEndpointOutput: WireShape {
        package var body: [UInt8]?
        package var contentType: String?
        package var extra: WireFields

        package init(body: [UInt8]? = nil, contentType: String? = nil, extra: WireFields = WireFields()) {
            self.body = body
            self.contentType = contentType
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "InvokeEndpointOutput")
            self.body = try reader.optionalBlob("Body")
            self.contentType = try reader.optional("ContentType")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.putBlob("Body", body)
            writer.put("ContentType", contentType)
            return writer.fields(with: extra)
        }
    }

    /// `InvokeEndpointWithResponseStreamOutput`.
    package struct InvokeEndpointWithResponseStreamOutput: WireShape {
        package var body: [UInt8]
        package var contentType: String?
        package var extra: WireFields

        package init(body: [UInt8], contentType: String? = nil, extra: WireFields = WireFields()) {
            self.body = body
            self.contentType = contentType
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "InvokeEndpointWithResponseStreamOutput")
            self.body = try reader.requiredBlob("Body")
            self.contentType = try reader.optional("ContentType")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.putBlob("Body", body)
            writer.put("ContentType", contentType)
            return writer.fields(with: extra)
        }
    }
}
