// Written by Scripts/generate-shapes from botocore's model of sagemaker. Do not edit.
// swift-format-ignore-file

package import AWSWire

extension SageMaker {
    /// `CreateModelInput`.
    package struct CreateModelInput: WireShape {
        /// `ModelName`, required.
        package var modelName: String
        /// `PrimaryContainer`.
        package var primaryContainer: ContainerDefinition?
        /// `Containers`.
        package var containers: [ContainerDefinition]?
        /// `InferenceExecutionConfig`.
        package var inferenceExecutionConfig: InferenceExecutionConfig?
        /// `ExecutionRoleArn`.
        package var executionRoleARN: String?
        /// `Tags`.
        package var tags: [Tag]?
        /// `VpcConfig`.
        package var vpcConfig: VpcConfig?
        /// `EnableNetworkIsolation`.
        package var enableNetworkIsolation: Bool?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            modelName: String,
            primaryContainer: ContainerDefinition? = nil,
            containers: [ContainerDefinition]? = nil,
            inferenceExecutionConfig: InferenceExecutionConfig? = nil,
            executionRoleARN: String? = nil,
            tags: [Tag]? = nil,
            vpcConfig: VpcConfig? = nil,
            enableNetworkIsolation: Bool? = nil,
            extra: WireFields = WireFields()
        ) {
            self.modelName = modelName
            self.primaryContainer = primaryContainer
            self.containers = containers
            self.inferenceExecutionConfig = inferenceExecutionConfig
            self.executionRoleARN = executionRoleARN
            self.tags = tags
            self.vpcConfig = vpcConfig
            self.enableNetworkIsolation = enableNetworkIsolation
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "CreateModelInput")
            self.modelName = try reader.required("ModelName")
            self.primaryContainer = try reader.optional("PrimaryContainer")
            self.containers = try reader.optional("Containers")
            self.inferenceExecutionConfig = try reader.optional("InferenceExecutionConfig")
            self.executionRoleARN = try reader.optional("ExecutionRoleArn")
            self.tags = try reader.optional("Tags")
            self.vpcConfig = try reader.optional("VpcConfig")
            self.enableNetworkIsolation = try reader.optional("EnableNetworkIsolation")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 8)
            writer.put("ModelName", modelName)
            writer.put("PrimaryContainer", primaryContainer)
            writer.put("Containers", containers)
            writer.put("InferenceExecutionConfig", inferenceExecutionConfig)
            writer.put("ExecutionRoleArn", executionRoleARN)
            writer.put("Tags", tags)
            writer.put("VpcConfig", vpcConfig)
            writer.put("EnableNetworkIsolation", enableNetworkIsolation)
            return writer.fields(with: extra)
        }
    }

    /// `CreateModelOutput`.
    package struct CreateModelOutput: WireShape {
        /// `ModelArn`, required.
        package var modelARN: String
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            modelARN: String,
            extra: WireFields = WireFields()
        ) {
            self.modelARN = modelARN
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "CreateModelOutput")
            self.modelARN = try reader.required("ModelArn")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("ModelArn", modelARN)
            return writer.fields(with: extra)
        }
    }
}
