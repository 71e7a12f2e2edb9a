// Written by Scripts/generate-shapes from botocore's model of sagemaker. Do not edit.
// swift-format-ignore-file

package import AWSWire
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

extension SageMaker {
    /// `DescribeEndpointInput`.
    package struct DescribeEndpointInput: WireShape {
        /// `EndpointName`, required.
        package var endpointName: String
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            endpointName: String,
            extra: WireFields = WireFields()
        ) {
            self.endpointName = endpointName
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "DescribeEndpointInput")
            self.endpointName = try reader.required("EndpointName")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("EndpointName", endpointName)
            return writer.fields(with: extra)
        }
    }

    /// `DescribeEndpointOutput`.
    package struct DescribeEndpointOutput: WireShape {
        /// `EndpointName`, required.
        package var endpointName: String
        /// `EndpointArn`, required.
        package var endpointARN: String
        /// `EndpointStatus`, required.
        package var endpointStatus: EndpointStatus
        /// `CreationTime`, required.
        package var creationTime: Date
        /// `LastModifiedTime`, required.
        package var lastModifiedTime: Date
        /// `EndpointConfigName`.
        package var endpointConfigName: String?
        /// `ProductionVariants`.
        package var productionVariants: [ProductionVariantSummary]?
        /// `DataCaptureConfig`.
        package var dataCaptureConfig: DataCaptureConfigSummary?
        /// `FailureReason`.
        package var failureReason: String?
        /// `LastDeploymentConfig`.
        package var lastDeploymentConfig: DeploymentConfig?
        /// `AsyncInferenceConfig`.
        package var asyncInferenceConfig: AsyncInferenceConfig?
        /// `PendingDeploymentSummary`.
        package var pendingDeploymentSummary: PendingDeploymentSummary?
        /// `ExplainerConfig`.
        package var explainerConfig: ExplainerConfig?
        /// `ShadowProductionVariants`.
        package var shadowProductionVariants: [ProductionVariantSummary]?
        /// `MetricsConfig`.
        package var metricsConfig: MetricsConfig?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            endpointName: String,
            endpointARN: String,
            endpointStatus: EndpointStatus,
            creationTime: Date,
            lastModifiedTime: Date,
            endpointConfigName: String? = nil,
            productionVariants: [ProductionVariantSummary]? = nil,
            dataCaptureConfig: DataCaptureConfigSummary? = nil,
            failureReason: String? = nil,
            lastDeploymentConfig: DeploymentConfig? = nil,
            asyncInferenceConfig: AsyncInferenceConfig? = nil,
            pendingDeploymentSummary: PendingDeploymentSummary? = nil,
            explainerConfig: ExplainerConfig? = nil,
            shadowProductionVariants: [ProductionVariantSummary]? = nil,
            metricsConfig: MetricsConfig? = nil,
            extra: WireFields = WireFields()
        ) {
            self.endpointName = endpointName
            self.endpointARN = endpointARN
            self.endpointStatus = endpointStatus
            self.creationTime = creationTime
            self.lastModifiedTime = lastModifiedTime
            self.endpointConfigName = endpointConfigName
            self.productionVariants = productionVariants
            self.dataCaptureConfig = dataCaptureConfig
            self.failureReason = failureReason
            self.lastDeploymentConfig = lastDeploymentConfig
            self.asyncInferenceConfig = asyncInferenceConfig
            self.pendingDeploymentSummary = pendingDeploymentSummary
            self.explainerConfig = explainerConfig
            self.shadowProductionVariants = shadowProductionVariants
            self.metricsConfig = metricsConfig
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "DescribeEndpointOutput")
            self.endpointName = try reader.required("EndpointName")
            self.endpointARN = try reader.required("EndpointArn")
            self.endpointStatus = try reader.required("EndpointStatus")
            self.creationTime = try reader.required("CreationTime")
            self.lastModifiedTime = try reader.required("LastModifiedTime")
            self.endpointConfigName = try reader.optional("EndpointConfigName")
            self.productionVariants = try reader.optional("ProductionVariants")
            self.dataCaptureConfig = try reader.optional("DataCaptureConfig")
            self.failureReason = try reader.optional("FailureReason")
            self.lastDeploymentConfig = try reader.optional("LastDeploymentConfig")
            self.asyncInferenceConfig = try reader.optional("AsyncInferenceConfig")
            self.pendingDeploymentSummary = try reader.optional("PendingDeploymentSummary")
            self.explainerConfig = try reader.optional("ExplainerConfig")
            self.shadowProductionVariants = try reader.optional("ShadowProductionVariants")
            self.metricsConfig = try reader.optional("MetricsConfig")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 15)
            writer.put("EndpointName", endpointName)
            writer.put("EndpointArn", endpointARN)
            writer.put("EndpointStatus", endpointStatus)
            writer.put("CreationTime", creationTime)
            writer.put("LastModifiedTime", lastModifiedTime)
            writer.put("EndpointConfigName", endpointConfigName)
            writer.put("ProductionVariants", productionVariants)
            writer.put("DataCaptureConfig", dataCaptureConfig)
            writer.put("FailureReason", failureReason)
            writer.put("LastDeploymentConfig", lastDeploymentConfig)
            writer.put("AsyncInferenceConfig", asyncInferenceConfig)
            writer.put("PendingDeploymentSummary", pendingDeploymentSummary)
            writer.put("ExplainerConfig", explainerConfig)
            writer.put("ShadowProductionVariants", shadowProductionVariants)
            writer.put("MetricsConfig", metricsConfig)
            return writer.fields(with: extra)
        }
    }
}
