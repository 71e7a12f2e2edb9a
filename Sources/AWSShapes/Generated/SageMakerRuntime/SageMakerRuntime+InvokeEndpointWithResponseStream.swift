// Written by Scripts/generate-shapes from botocore's model of sagemaker-runtime. Do not edit.
// swift-format-ignore-file

package import AWSWire
package import Core

extension SageMakerRuntime {
    /// `InvokeEndpointWithResponseStreamInput`.
    package struct InvokeEndpointWithResponseStreamInput: WireShape {
        /// `EndpointName`, required.
        package var endpointName: String
        /// `Body`, required.
        package var body: [UInt8]
        /// `ContentType`.
        package var contentType: String?
        /// `Accept`.
        package var accept: String?
        /// `CustomAttributes`.
        package var customAttributes: Secret?
        /// `TargetVariant`.
        package var targetVariant: String?
        /// `TargetContainerHostname`.
        package var targetContainerHostname: String?
        /// `InferenceId`.
        package var inferenceID: String?
        /// `InferenceComponentName`.
        package var inferenceComponentName: String?
        /// `SessionId`.
        package var sessionID: String?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            endpointName: String,
            body: [UInt8],
            contentType: String? = nil,
            accept: String? = nil,
            customAttributes: Secret? = nil,
            targetVariant: String? = nil,
            targetContainerHostname: String? = nil,
            inferenceID: String? = nil,
            inferenceComponentName: String? = nil,
            sessionID: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.endpointName = endpointName
            self.body = body
            self.contentType = contentType
            self.accept = accept
            self.customAttributes = customAttributes
            self.targetVariant = targetVariant
            self.targetContainerHostname = targetContainerHostname
            self.inferenceID = inferenceID
            self.inferenceComponentName = inferenceComponentName
            self.sessionID = sessionID
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "InvokeEndpointWithResponseStreamInput")
            self.endpointName = try reader.required("EndpointName")
            self.body = try reader.requiredBlob("Body")
            self.contentType = try reader.optional("ContentType")
            self.accept = try reader.optional("Accept")
            self.customAttributes = try reader.optional("CustomAttributes")
            self.targetVariant = try reader.optional("TargetVariant")
            self.targetContainerHostname = try reader.optional("TargetContainerHostname")
            self.inferenceID = try reader.optional("InferenceId")
            self.inferenceComponentName = try reader.optional("InferenceComponentName")
            self.sessionID = try reader.optional("SessionId")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 10)
            writer.put("EndpointName", endpointName)
            writer.putBlob("Body", body)
            writer.put("ContentType", contentType)
            writer.put("Accept", accept)
            writer.put("CustomAttributes", customAttributes)
            writer.put("TargetVariant", targetVariant)
            writer.put("TargetContainerHostname", targetContainerHostname)
            writer.put("InferenceId", inferenceID)
            writer.put("InferenceComponentName", inferenceComponentName)
            writer.put("SessionId", sessionID)
            return writer.fields(with: extra)
        }
    }

    /// `InvokeEndpointWithResponseStreamOutput`.
    package struct InvokeEndpointWithResponseStreamOutput: WireShape {
        /// `Body`, required.
        package var body: [UInt8]
        /// `ContentType`.
        package var contentType: String?
        /// `InvokedProductionVariant`.
        package var invokedProductionVariant: String?
        /// `CustomAttributes`.
        package var customAttributes: Secret?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            body: [UInt8],
            contentType: String? = nil,
            invokedProductionVariant: String? = nil,
            customAttributes: Secret? = nil,
            extra: WireFields = WireFields()
        ) {
            self.body = body
            self.contentType = contentType
            self.invokedProductionVariant = invokedProductionVariant
            self.customAttributes = customAttributes
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "InvokeEndpointWithResponseStreamOutput")
            self.body = try reader.requiredBlob("Body")
            self.contentType = try reader.optional("ContentType")
            self.invokedProductionVariant = try reader.optional("InvokedProductionVariant")
            self.customAttributes = try reader.optional("CustomAttributes")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 4)
            writer.putBlob("Body", body)
            writer.put("ContentType", contentType)
            writer.put("InvokedProductionVariant", invokedProductionVariant)
            writer.put("CustomAttributes", customAttributes)
            return writer.fields(with: extra)
        }
    }
}
