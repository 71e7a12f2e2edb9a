// Written by Scripts/generate-shapes from botocore's model of sagemaker. Do not edit.
// swift-format-ignore-file

package import AWSWire
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

extension SageMaker {
    /// `DescribeModelInput`.
    package struct DescribeModelInput: WireShape {
        /// `ModelName`, required.
        package var modelName: String
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            modelName: String,
            extra: WireFields = WireFields()
        ) {
            self.modelName = modelName
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "DescribeModelInput")
            self.modelName = try reader.required("ModelName")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("ModelName", modelName)
            return writer.fields(with: extra)
        }
    }

    /// `DescribeModelOutput`.
    package struct DescribeModelOutput: WireShape {
        /// `ModelName`, required.
        package var modelName: String
        /// `CreationTime`, required.
        package var creationTime: Date
        /// `ModelArn`, required.
        package var modelARN: String
        /// `PrimaryContainer`.
        package var primaryContainer: ContainerDefinition?
        /// `Containers`.
        package var containers: [ContainerDefinition]?
        /// `InferenceExecutionConfig`.
        package var inferenceExecutionConfig: InferenceExecutionConfig?
        /// `ExecutionRoleArn`.
        package var executionRoleARN: String?
        /// `VpcConfig`.
        package var vpcConfig: VpcConfig?
        /// `EnableNetworkIsolation`.
        package var enableNetworkIsolation: Bool?
        /// `DeploymentRecommendation`.
        package var deploymentRecommendation: DeploymentRecommendation?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            modelName: String,
            creationTime: Date,
            modelARN: String,
            primaryContainer: ContainerDefinition? = nil,
            containers: [ContainerDefinition]? = nil,
            inferenceExecutionConfig: InferenceExecutionConfig? = nil,
            executionRoleARN: String? = nil,
            vpcConfig: VpcConfig? = nil,
            enableNetworkIsolation: Bool? = nil,
            deploymentRecommendation: DeploymentRecommendation? = nil,
            extra: WireFields = WireFields()
        ) {
            self.modelName = modelName
            self.creationTime = creationTime
            self.modelARN = modelARN
            self.primaryContainer = primaryContainer
            self.containers = containers
            self.inferenceExecutionConfig = inferenceExecutionConfig
            self.executionRoleARN = executionRoleARN
            self.vpcConfig = vpcConfig
            self.enableNetworkIsolation = enableNetworkIsolation
            self.deploymentRecommendation = deploymentRecommendation
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "DescribeModelOutput")
            self.modelName = try reader.required("ModelName")
            self.creationTime = try reader.required("CreationTime")
            self.modelARN = try reader.required("ModelArn")
            self.primaryContainer = try reader.optional("PrimaryContainer")
            self.containers = try reader.optional("Containers")
            self.inferenceExecutionConfig = try reader.optional("InferenceExecutionConfig")
            self.executionRoleARN = try reader.optional("ExecutionRoleArn")
            self.vpcConfig = try reader.optional("VpcConfig")
            self.enableNetworkIsolation = try reader.optional("EnableNetworkIsolation")
            self.deploymentRecommendation = try reader.optional("DeploymentRecommendation")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 10)
            writer.put("ModelName", modelName)
            writer.put("CreationTime", creationTime)
            writer.put("ModelArn", modelARN)
            writer.put("PrimaryContainer", primaryContainer)
            writer.put("Containers", containers)
            writer.put("InferenceExecutionConfig", inferenceExecutionConfig)
            writer.put("ExecutionRoleArn", executionRoleARN)
            writer.put("VpcConfig", vpcConfig)
            writer.put("EnableNetworkIsolation", enableNetworkIsolation)
            writer.put("DeploymentRecommendation", deploymentRecommendation)
            return writer.fields(with: extra)
        }
    }
}
