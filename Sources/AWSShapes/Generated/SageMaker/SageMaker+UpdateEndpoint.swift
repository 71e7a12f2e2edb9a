// Written by Scripts/generate-shapes from botocore's model of sagemaker. Do not edit.
// swift-format-ignore-file

package import AWSWire

extension SageMaker {
    /// `UpdateEndpointInput`.
    package struct UpdateEndpointInput: WireShape {
        /// `EndpointName`, required.
        package var endpointName: String
        /// `EndpointConfigName`, required.
        package var endpointConfigName: String
        /// `RetainAllVariantProperties`.
        package var retainAllVariantProperties: Bool?
        /// `ExcludeRetainedVariantProperties`.
        package var excludeRetainedVariantProperties: [VariantProperty]?
        /// `DeploymentConfig`.
        package var deploymentConfig: DeploymentConfig?
        /// `RetainDeploymentConfig`.
        package var retainDeploymentConfig: Bool?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            endpointName: String,
            endpointConfigName: String,
            retainAllVariantProperties: Bool? = nil,
            excludeRetainedVariantProperties: [VariantProperty]? = nil,
            deploymentConfig: DeploymentConfig? = nil,
            retainDeploymentConfig: Bool? = nil,
            extra: WireFields = WireFields()
        ) {
            self.endpointName = endpointName
            self.endpointConfigName = endpointConfigName
            self.retainAllVariantProperties = retainAllVariantProperties
            self.excludeRetainedVariantProperties = excludeRetainedVariantProperties
            self.deploymentConfig = deploymentConfig
            self.retainDeploymentConfig = retainDeploymentConfig
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "UpdateEndpointInput")
            self.endpointName = try reader.required("EndpointName")
            self.endpointConfigName = try reader.required("EndpointConfigName")
            self.retainAllVariantProperties = try reader.optional("RetainAllVariantProperties")
            self.excludeRetainedVariantProperties = try reader.optional("ExcludeRetainedVariantProperties")
            self.deploymentConfig = try reader.optional("DeploymentConfig")
            self.retainDeploymentConfig = try reader.optional("RetainDeploymentConfig")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 6)
            writer.put("EndpointName", endpointName)
            writer.put("EndpointConfigName", endpointConfigName)
            writer.put("RetainAllVariantProperties", retainAllVariantProperties)
            writer.put("ExcludeRetainedVariantProperties", excludeRetainedVariantProperties)
            writer.put("DeploymentConfig", deploymentConfig)
            writer.put("RetainDeploymentConfig", retainDeploymentConfig)
            return writer.fields(with: extra)
        }
    }

    /// `UpdateEndpointOutput`.
    package struct UpdateEndpointOutput: WireShape {
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
            var reader = WireReader(wire, of: "UpdateEndpointOutput")
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
