// Written by Scripts/generate-shapes from botocore's model of sagemaker. Do not edit.
// swift-format-ignore-file

package import AWSWire

extension SageMaker {
    /// `CreateEndpointInput`.
    package struct CreateEndpointInput: WireShape {
        /// `EndpointName`, required.
        package var endpointName: String
        /// `EndpointConfigName`, required.
        package var endpointConfigName: String
        /// `DeploymentConfig`.
        package var deploymentConfig: DeploymentConfig?
        /// `Tags`.
        package var tags: [Tag]?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            endpointName: String,
            endpointConfigName: String,
            deploymentConfig: DeploymentConfig? = nil,
            tags: [Tag]? = nil,
            extra: WireFields = WireFields()
        ) {
            self.endpointName = endpointName
            self.endpointConfigName = endpointConfigName
            self.deploymentConfig = deploymentConfig
            self.tags = tags
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "CreateEndpointInput")
            self.endpointName = try reader.required("EndpointName")
            self.endpointConfigName = try reader.required("EndpointConfigName")
            self.deploymentConfig = try reader.optional("DeploymentConfig")
            self.tags = try reader.optional("Tags")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 4)
            writer.put("EndpointName", endpointName)
            writer.put("EndpointConfigName", endpointConfigName)
            writer.put("DeploymentConfig", deploymentConfig)
            writer.put("Tags", tags)
            return writer.fields(with: extra)
        }
    }

    /// `CreateEndpointOutput`.
    package struct CreateEndpointOutput: WireShape {
        /// `EndpointArn`, required.
        package var endpointARN: String
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            endpointARN: String,
            extra: WireFields = WireFields()
        ) {
            self.endpointARN = endpointARN
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "CreateEndpointOutput")
            self.endpointARN = try reader.required("EndpointArn")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("EndpointArn", endpointARN)
            return writer.fields(with: extra)
        }
    }
}
