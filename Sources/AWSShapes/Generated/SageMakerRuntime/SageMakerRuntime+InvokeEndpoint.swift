// Written by Scripts/generate-shapes from botocore's model of sagemaker-runtime. Do not edit.
// swift-format-ignore-file

package import AWSWire
package import Core

extension SageMakerRuntime {
    /// `InvokeEndpointInput`.
    package struct InvokeEndpointInput: WireShape {
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
        /// `TargetModel`.
        package var targetModel: String?
        /// `TargetVariant`.
        package var targetVariant: String?
        /// `TargetContainerHostname`.
        package var targetContainerHostname: String?
        /// `InferenceId`.
        package var inferenceID: String?
        /// `EnableExplanations`.
        package var enableExplanations: String?
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
            targetModel: String? = nil,
            targetVariant: String? = nil,
            targetContainerHostname: String? = nil,
            inferenceID: String? = nil,
            enableExplanations: String? = nil,
            inferenceComponentName: String? = nil,
            sessionID: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.endpointName = endpointName
            self.body = body
            self.contentType = contentType
            self.accept = accept
            self.customAttributes = customAttributes
            self.targetModel = targetModel
            self.targetVariant = targetVariant
            self.targetContainerHostname = targetContainerHostname
            self.inferenceID = inferenceID
            self.enableExplanations = enableExplanations
            self.inferenceComponentName = inferenceComponentName
            self.sessionID = sessionID
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "InvokeEndpointInput")
            self.endpointName = try reader.required("EndpointName")
            self.body = try reader.requiredBlob("Body")
            self.contentType = try reader.optional("ContentType")
            self.accept = try reader.optional("Accept")
            self.customAttributes = try reader.optional("CustomAttributes")
            self.targetModel = try reader.optional("TargetModel")
            self.targetVariant = try reader.optional("TargetVariant")
            self.targetContainerHostname = try reader.optional("TargetContainerHostname")
            self.inferenceID = try reader.optional("InferenceId")
            self.enableExplanations = try reader.optional("EnableExplanations")
            self.inferenceComponentName = try reader.optional("InferenceComponentName")
            self.sessionID = try reader.optional("SessionId")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 12)
            writer.put("EndpointName", endpointName)
            writer.putBlob("Body", body)
            writer.put("ContentType", contentType)
            writer.put("Accept", accept)
            writer.put("CustomAttributes", customAttributes)
            writer.put("TargetModel", targetModel)
            writer.put("TargetVariant", targetVariant)
            writer.put("TargetContainerHostname", targetContainerHostname)
            writer.put("InferenceId", inferenceID)
            writer.put("EnableExplanations", enableExplanations)
            writer.put("InferenceComponentName", inferenceComponentName)
            writer.put("SessionId", sessionID)
            return writer.fields(with: extra)
        }
    }

    /// `InvokeEndpointOutput`.
    package struct InvokeEndpointOutput: WireShape {
        /// `Body`.
        package var body: [UInt8]?
        /// `ContentType`.
        package var contentType: String?
        /// `InvokedProductionVariant`.
        package var invokedProductionVariant: String?
        /// `CustomAttributes`.
        package var customAttributes: Secret?
        /// `NewSessionId`.
        package var newSessionID: String?
        /// `ClosedSessionId`.
        package var closedSessionID: String?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            body: [UInt8]? = nil,
            contentType: String? = nil,
            invokedProductionVariant: String? = nil,
            customAttributes: Secret? = nil,
            newSessionID: String? = nil,
            closedSessionID: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.body = body
            self.contentType = contentType
            self.invokedProductionVariant = invokedProductionVariant
            self.customAttributes = customAttributes
            self.newSessionID = newSessionID
            self.closedSessionID = closedSessionID
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "InvokeEndpointOutput")
            self.body = try reader.optionalBlob("Body")
            self.contentType = try reader.optional("ContentType")
            self.invokedProductionVariant = try reader.optional("InvokedProductionVariant")
            self.customAttributes = try reader.optional("CustomAttributes")
            self.newSessionID = try reader.optional("NewSessionId")
            self.closedSessionID = try reader.optional("ClosedSessionId")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 6)
            writer.putBlob("Body", body)
            writer.put("ContentType", contentType)
            writer.put("InvokedProductionVariant", invokedProductionVariant)
            writer.put("CustomAttributes", customAttributes)
            writer.put("NewSessionId", newSessionID)
            writer.put("ClosedSessionId", closedSessionID)
            return writer.fields(with: extra)
        }
    }
}
