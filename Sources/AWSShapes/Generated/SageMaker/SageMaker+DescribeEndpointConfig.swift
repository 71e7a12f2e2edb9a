// Written by Scripts/generate-shapes from botocore's model of sagemaker. Do not edit.
// swift-format-ignore-file

package import AWSWire
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

extension SageMaker {
    /// `DescribeEndpointConfigInput`.
    package struct DescribeEndpointConfigInput: WireShape {
        /// `EndpointConfigName`, required.
        package var endpointConfigName: String
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            endpointConfigName: String,
            extra: WireFields = WireFields()
        ) {
            self.endpointConfigName = endpointConfigName
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "DescribeEndpointConfigInput")
            self.endpointConfigName = try reader.required("EndpointConfigName")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("EndpointConfigName", endpointConfigName)
            return writer.fields(with: extra)
        }
    }

    /// `DescribeEndpointConfigOutput`.
    package struct DescribeEndpointConfigOutput: WireShape {
        /// `EndpointConfigName`, required.
        package var endpointConfigName: String
        /// `EndpointConfigArn`, required.
        package var endpointConfigARN: String
        /// `ProductionVariants`, required.
        package var productionVariants: [ProductionVariant]
        /// `CreationTime`, required.
        package var creationTime: Date
        /// `DataCaptureConfig`.
        package var dataCaptureConfig: DataCaptureConfig?
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
            endpointConfigARN: String,
            productionVariants: [ProductionVariant],
            creationTime: Date,
            dataCaptureConfig: DataCaptureConfig? = nil,
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
            self.endpointConfigARN = endpointConfigARN
            self.productionVariants = productionVariants
            self.creationTime = creationTime
            self.dataCaptureConfig = dataCaptureConfig
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
            var reader = WireReader(wire, of: "DescribeEndpointConfigOutput")
            self.endpointConfigName = try reader.required("EndpointConfigName")
            self.endpointConfigARN = try reader.required("EndpointConfigArn")
            self.productionVariants = try reader.required("ProductionVariants")
            self.creationTime = try reader.required("CreationTime")
            self.dataCaptureConfig = try reader.optional("DataCaptureConfig")
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
            var writer = WireWriter(capacity: 13)
            writer.put("EndpointConfigName", endpointConfigName)
            writer.put("EndpointConfigArn", endpointConfigARN)
            writer.put("ProductionVariants", productionVariants)
            writer.put("CreationTime", creationTime)
            writer.put("DataCaptureConfig", dataCaptureConfig)
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
}
