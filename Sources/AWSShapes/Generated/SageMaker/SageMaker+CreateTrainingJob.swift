// Written by Scripts/generate-shapes from botocore's model of sagemaker. Do not edit.
// swift-format-ignore-file

package import AWSWire

extension SageMaker {
    /// `CreateTrainingJobRequest`, the operation's input.
    package struct CreateTrainingJobInput: WireShape {
        /// `TrainingJobName`, required.
        package var trainingJobName: String
        /// `RoleArn`, required.
        package var roleARN: String
        /// `OutputDataConfig`, required.
        package var outputDataConfig: OutputDataConfig
        /// `HyperParameters`.
        package var hyperParameters: [String: String]?
        /// `AlgorithmSpecification`.
        package var algorithmSpecification: AlgorithmSpecification?
        /// `InputDataConfig`.
        package var inputDataConfig: [Channel]?
        /// `ResourceConfig`.
        package var resourceConfig: ResourceConfig?
        /// `VpcConfig`.
        package var vpcConfig: VpcConfig?
        /// `StoppingCondition`.
        package var stoppingCondition: StoppingCondition?
        /// `Tags`.
        package var tags: [Tag]?
        /// `EnableNetworkIsolation`.
        package var enableNetworkIsolation: Bool?
        /// `EnableInterContainerTrafficEncryption`.
        package var enableInterContainerTrafficEncryption: Bool?
        /// `EnableManagedSpotTraining`.
        package var enableManagedSpotTraining: Bool?
        /// `CheckpointConfig`.
        package var checkpointConfig: CheckpointConfig?
        /// `DebugHookConfig`.
        package var debugHookConfig: DebugHookConfig?
        /// `DebugRuleConfigurations`.
        package var debugRuleConfigurations: [DebugRuleConfiguration]?
        /// `TensorBoardOutputConfig`.
        package var tensorBoardOutputConfig: TensorBoardOutputConfig?
        /// `ExperimentConfig`.
        package var experimentConfig: ExperimentConfig?
        /// `ProfilerConfig`.
        package var profilerConfig: ProfilerConfig?
        /// `ProfilerRuleConfigurations`.
        package var profilerRuleConfigurations: [ProfilerRuleConfiguration]?
        /// `Environment`.
        package var environment: [String: String]?
        /// `RetryStrategy`.
        package var retryStrategy: RetryStrategy?
        /// `RemoteDebugConfig`.
        package var remoteDebugConfig: RemoteDebugConfig?
        /// `InfraCheckConfig`.
        package var infraCheckConfig: InfraCheckConfig?
        /// `SessionChainingConfig`.
        package var sessionChainingConfig: SessionChainingConfig?
        /// `ServerlessJobConfig`.
        package var serverlessJobConfig: ServerlessJobConfig?
        /// `MlflowConfig`.
        package var mlflowConfig: MlflowConfig?
        /// `ModelPackageConfig`.
        package var modelPackageConfig: ModelPackageConfig?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            trainingJobName: String,
            roleARN: String,
            outputDataConfig: OutputDataConfig,
            hyperParameters: [String: String]? = nil,
            algorithmSpecification: AlgorithmSpecification? = nil,
            inputDataConfig: [Channel]? = nil,
            resourceConfig: ResourceConfig? = nil,
            vpcConfig: VpcConfig? = nil,
            stoppingCondition: StoppingCondition? = nil,
            tags: [Tag]? = nil,
            enableNetworkIsolation: Bool? = nil,
            enableInterContainerTrafficEncryption: Bool? = nil,
            enableManagedSpotTraining: Bool? = nil,
            checkpointConfig: CheckpointConfig? = nil,
            debugHookConfig: DebugHookConfig? = nil,
            debugRuleConfigurations: [DebugRuleConfiguration]? = nil,
            tensorBoardOutputConfig: TensorBoardOutputConfig? = nil,
            experimentConfig: ExperimentConfig? = nil,
            profilerConfig: ProfilerConfig? = nil,
            profilerRuleConfigurations: [ProfilerRuleConfiguration]? = nil,
            environment: [String: String]? = nil,
            retryStrategy: RetryStrategy? = nil,
            remoteDebugConfig: RemoteDebugConfig? = nil,
            infraCheckConfig: InfraCheckConfig? = nil,
            sessionChainingConfig: SessionChainingConfig? = nil,
            serverlessJobConfig: ServerlessJobConfig? = nil,
            mlflowConfig: MlflowConfig? = nil,
            modelPackageConfig: ModelPackageConfig? = nil,
            extra: WireFields = WireFields()
        ) {
            self.trainingJobName = trainingJobName
            self.roleARN = roleARN
            self.outputDataConfig = outputDataConfig
            self.hyperParameters = hyperParameters
            self.algorithmSpecification = algorithmSpecification
            self.inputDataConfig = inputDataConfig
            self.resourceConfig = resourceConfig
            self.vpcConfig = vpcConfig
            self.stoppingCondition = stoppingCondition
            self.tags = tags
            self.enableNetworkIsolation = enableNetworkIsolation
            self.enableInterContainerTrafficEncryption = enableInterContainerTrafficEncryption
            self.enableManagedSpotTraining = enableManagedSpotTraining
            self.checkpointConfig = checkpointConfig
            self.debugHookConfig = debugHookConfig
            self.debugRuleConfigurations = debugRuleConfigurations
            self.tensorBoardOutputConfig = tensorBoardOutputConfig
            self.experimentConfig = experimentConfig
            self.profilerConfig = profilerConfig
            self.profilerRuleConfigurations = profilerRuleConfigurations
            self.environment = environment
            self.retryStrategy = retryStrategy
            self.remoteDebugConfig = remoteDebugConfig
            self.infraCheckConfig = infraCheckConfig
            self.sessionChainingConfig = sessionChainingConfig
            self.serverlessJobConfig = serverlessJobConfig
            self.mlflowConfig = mlflowConfig
            self.modelPackageConfig = modelPackageConfig
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "CreateTrainingJobRequest")
            self.trainingJobName = try reader.required("TrainingJobName")
            self.roleARN = try reader.required("RoleArn")
            self.outputDataConfig = try reader.required("OutputDataConfig")
            self.hyperParameters = try reader.optional("HyperParameters")
            self.algorithmSpecification = try reader.optional("AlgorithmSpecification")
            self.inputDataConfig = try reader.optional("InputDataConfig")
            self.resourceConfig = try reader.optional("ResourceConfig")
            self.vpcConfig = try reader.optional("VpcConfig")
            self.stoppingCondition = try reader.optional("StoppingCondition")
            self.tags = try reader.optional("Tags")
            self.enableNetworkIsolation = try reader.optional("EnableNetworkIsolation")
            self.enableInterContainerTrafficEncryption = try reader.optional("EnableInterContainerTrafficEncryption")
            self.enableManagedSpotTraining = try reader.optional("EnableManagedSpotTraining")
            self.checkpointConfig = try reader.optional("CheckpointConfig")
            self.debugHookConfig = try reader.optional("DebugHookConfig")
            self.debugRuleConfigurations = try reader.optional("DebugRuleConfigurations")
            self.tensorBoardOutputConfig = try reader.optional("TensorBoardOutputConfig")
            self.experimentConfig = try reader.optional("ExperimentConfig")
            self.profilerConfig = try reader.optional("ProfilerConfig")
            self.profilerRuleConfigurations = try reader.optional("ProfilerRuleConfigurations")
            self.environment = try reader.optional("Environment")
            self.retryStrategy = try reader.optional("RetryStrategy")
            self.remoteDebugConfig = try reader.optional("RemoteDebugConfig")
            self.infraCheckConfig = try reader.optional("InfraCheckConfig")
            self.sessionChainingConfig = try reader.optional("SessionChainingConfig")
            self.serverlessJobConfig = try reader.optional("ServerlessJobConfig")
            self.mlflowConfig = try reader.optional("MlflowConfig")
            self.modelPackageConfig = try reader.optional("ModelPackageConfig")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 28)
            writer.put("TrainingJobName", trainingJobName)
            writer.put("RoleArn", roleARN)
            writer.put("OutputDataConfig", outputDataConfig)
            writer.put("HyperParameters", hyperParameters)
            writer.put("AlgorithmSpecification", algorithmSpecification)
            writer.put("InputDataConfig", inputDataConfig)
            writer.put("ResourceConfig", resourceConfig)
            writer.put("VpcConfig", vpcConfig)
            writer.put("StoppingCondition", stoppingCondition)
            writer.put("Tags", tags)
            writer.put("EnableNetworkIsolation", enableNetworkIsolation)
            writer.put("EnableInterContainerTrafficEncryption", enableInterContainerTrafficEncryption)
            writer.put("EnableManagedSpotTraining", enableManagedSpotTraining)
            writer.put("CheckpointConfig", checkpointConfig)
            writer.put("DebugHookConfig", debugHookConfig)
            writer.put("DebugRuleConfigurations", debugRuleConfigurations)
            writer.put("TensorBoardOutputConfig", tensorBoardOutputConfig)
            writer.put("ExperimentConfig", experimentConfig)
            writer.put("ProfilerConfig", profilerConfig)
            writer.put("ProfilerRuleConfigurations", profilerRuleConfigurations)
            writer.put("Environment", environment)
            writer.put("RetryStrategy", retryStrategy)
            writer.put("RemoteDebugConfig", remoteDebugConfig)
            writer.put("InfraCheckConfig", infraCheckConfig)
            writer.put("SessionChainingConfig", sessionChainingConfig)
            writer.put("ServerlessJobConfig", serverlessJobConfig)
            writer.put("MlflowConfig", mlflowConfig)
            writer.put("ModelPackageConfig", modelPackageConfig)
            return writer.fields(with: extra)
        }
    }

    /// `CreateTrainingJobResponse`, the operation's output.
    package struct CreateTrainingJobOutput: WireShape {
        /// `TrainingJobArn`, required.
        package var trainingJobARN: String
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            trainingJobARN: String,
            extra: WireFields = WireFields()
        ) {
            self.trainingJobARN = trainingJobARN
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "CreateTrainingJobResponse")
            self.trainingJobARN = try reader.required("TrainingJobArn")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("TrainingJobArn", trainingJobARN)
            return writer.fields(with: extra)
        }
    }
}
