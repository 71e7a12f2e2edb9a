// Written by Scripts/generate-shapes from botocore's model of sagemaker. Do not edit.
// swift-format-ignore-file

package import AWSWire

extension SageMaker {
    /// `CreateEndpointConfigInput`.
    package struct CreateEndpointConfigInput: WireShape {
        /// `EndpointConfigName`, required.
        package var endpointConfigName: String
        /// `ProductionVariants`, required.
        package var productionVariants: [ProductionVariant]
        /// `DataCaptureConfig`.
        package var dataCaptureConfig: DataCaptureConfig?
        /// `Tags`.
        package var tags: [Tag]?
        /// `KmsKeyId`.
        package var kmsKeyID: String?
        /// `AsyncInferenceConfig`.
        package var asyncInferenceConfig: AsyncInferenceConfig?
        /// `ExplainerConfig`.
        package var explainerConfig: ExplainerConfig?
        /// `ShadowProductionVariants`.
        package var shadowProductionVariants: [ProductionVariant]?
        /// `ExecutionRoleArn`.
        package var executionRoleARN: String?
        /// `VpcConfig`.
        package var vpcConfig: VpcConfig?
        /// `EnableNetworkIsolation`.
        package var enableNetworkIsolation: Bool?
        /// `MetricsConfig`.
        package var metricsConfig: MetricsConfig?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            endpointConfigName: String,
            productionVariants: [ProductionVariant],
            dataCaptureConfig: DataCaptureConfig? = nil,
            tags: [Tag]? = nil,
            kmsKeyID: String? = nil,
            asyncInferenceConfig: AsyncInferenceConfig? = nil,
            explainerConfig: ExplainerConfig? = nil,
            shadowProductionVariants: [ProductionVariant]? = nil,
            executionRoleARN: String? = nil,
            vpcConfig: VpcConfig? = nil,
            enableNetworkIsolation: Bool? = nil,
            metricsConfig: MetricsConfig? = nil,
            extra: WireFields = WireFields()
        ) {
            self.endpointConfigName = endpointConfigName
            self.productionVariants = productionVariants
            self.dataCaptureConfig = dataCaptureConfig
            self.tags = tags
            self.kmsKeyID = kmsKeyID
            self.asyncInferenceConfig = asyncInferenceConfig
            self.explainerConfig = explainerConfig
            self.shadowProductionVariants = shadowProductionVariants
            self.executionRoleARN = executionRoleARN
            self.vpcConfig = vpcConfig
            self.enableNetworkIsolation = enableNetworkIsolation
            self.metricsConfig = metricsConfig
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "CreateEndpointConfigInput")
            self.endpointConfigName = try reader.required("EndpointConfigName")
            self.productionVariants = try reader.required("ProductionVariants")
            self.dataCaptureConfig = try reader.optional("DataCaptureConfig")
            self.tags = try reader.optional("Tags")
            self.kmsKeyID = try reader.optional("KmsKeyId")
            self.asyncInferenceConfig = try reader.optional("AsyncInferenceConfig")
            self.explainerConfig = try reader.optional("ExplainerConfig")
            self.shadowProductionVariants = try reader.optional("ShadowProductionVariants")
            self.executionRoleARN = try reader.optional("ExecutionRoleArn")
            self.vpcConfig = try reader.optional("VpcConfig")
            self.enableNetworkIsolation = try reader.optional("EnableNetworkIsolation")
            self.metricsConfig = try reader.optional("MetricsConfig")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 12)
            writer.put("EndpointConfigName", endpointConfigName)
            writer.put("ProductionVariants", productionVariants)
            writer.put("DataCaptureConfig", dataCaptureConfig)
            writer.put("Tags", tags)
            writer.put("KmsKeyId", kmsKeyID)
            writer.put("AsyncInferenceConfig", asyncInferenceConfig)
            writer.put("ExplainerConfig", explainerConfig)
            writer.put("ShadowProductionVariants", shadowProductionVariants)
            writer.put("ExecutionRoleArn", executionRoleARN)
            writer.put("VpcConfig", vpcConfig)
            writer.put("EnableNetworkIsolation", enableNetworkIsolation)
            writer.put("MetricsConfig", metricsConfig)
            return writer.fields(with: extra)
        }
    }

    /// `CreateEndpointConfigOutput`.
    package struct CreateEndpointConfigOutput: WireShape {
        /// `EndpointConfigArn`, required.
        package var endpointConfigARN: String
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            endpointConfigARN: String,
            extra: WireFields = WireFields()
        ) {
            self.endpointConfigARN = endpointConfigARN
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "CreateEndpointConfigOutput")
            self.endpointConfigARN = try reader.required("EndpointConfigArn")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("EndpointConfigArn", endpointConfigARN)
            return writer.fields(with: extra)
        }
    }
}
