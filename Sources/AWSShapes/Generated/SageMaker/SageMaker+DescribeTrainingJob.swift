// Written by Scripts/generate-shapes from botocore's model of sagemaker. Do not edit.
// swift-format-ignore-file

package import AWSWire
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

extension SageMaker {
    /// `DescribeTrainingJobRequest`, the operation's input.
    package struct DescribeTrainingJobInput: WireShape {
        /// `TrainingJobName`, required.
        package var trainingJobName: String
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            trainingJobName: String,
            extra: WireFields = WireFields()
        ) {
            self.trainingJobName = trainingJobName
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "DescribeTrainingJobRequest")
            self.trainingJobName = try reader.required("TrainingJobName")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("TrainingJobName", trainingJobName)
            return writer.fields(with: extra)
        }
    }

    /// `DescribeTrainingJobResponse`, the operation's output.
    package struct DescribeTrainingJobOutput: WireShape {
        /// `TrainingJobName`, required.
        package var trainingJobName: String
        /// `TrainingJobArn`, required.
        package var trainingJobARN: String
        /// `TrainingJobStatus`, required.
        package var trainingJobStatus: TrainingJobStatus
        /// `SecondaryStatus`, required.
        package var secondaryStatus: SecondaryStatus
        /// `CreationTime`, required.
        package var creationTime: Date
        /// `TuningJobArn`.
        package var tuningJobARN: String?
        /// `LabelingJobArn`.
        package var labelingJobARN: String?
        /// `AutoMLJobArn`.
        package var autoMlJobARN: String?
        /// `ModelArtifacts`.
        package var modelArtifacts: ModelArtifacts?
        /// `FailureReason`.
        package var failureReason: String?
        /// `HyperParameters`.
        package var hyperParameters: [String: String]?
        /// `AlgorithmSpecification`.
        package var algorithmSpecification: AlgorithmSpecification?
        /// `RoleArn`.
        package var roleARN: String?
        /// `InputDataConfig`.
        package var inputDataConfig: [Channel]?
        /// `OutputDataConfig`.
        package var outputDataConfig: OutputDataConfig?
        /// `ResourceConfig`.
        package var resourceConfig: ResourceConfig?
        /// `WarmPoolStatus`.
        package var warmPoolStatus: WarmPoolStatus?
        /// `VpcConfig`.
        package var vpcConfig: VpcConfig?
        /// `StoppingCondition`.
        package var stoppingCondition: StoppingCondition?
        /// `TrainingStartTime`.
        package var trainingStartTime: Date?
        /// `TrainingEndTime`.
        package var trainingEndTime: Date?
        /// `LastModifiedTime`.
        package var lastModifiedTime: Date?
        /// `SecondaryStatusTransitions`.
        package var secondaryStatusTransitions: [SecondaryStatusTransition]?
        /// `FinalMetricDataList`.
        package var finalMetricDataList: [MetricData]?
        /// `EnableNetworkIsolation`.
        package var enableNetworkIsolation: Bool?
        /// `EnableInterContainerTrafficEncryption`.
        package var enableInterContainerTrafficEncryption: Bool?
        /// `EnableManagedSpotTraining`.
        package var enableManagedSpotTraining: Bool?
        /// `CheckpointConfig`.
        package var checkpointConfig: CheckpointConfig?
        /// `TrainingTimeInSeconds`.
        package var trainingTimeInSeconds: Int?
        /// `BillableTimeInSeconds`.
        package var billableTimeInSeconds: Int?
        /// `BillableTokenCount`.
        package var billableTokenCount: Int?
        /// `DebugHookConfig`.
        package var debugHookConfig: DebugHookConfig?
        /// `ExperimentConfig`.
        package var experimentConfig: ExperimentConfig?
        /// `DebugRuleConfigurations`.
        package var debugRuleConfigurations: [DebugRuleConfiguration]?
        /// `TensorBoardOutputConfig`.
        package var tensorBoardOutputConfig: TensorBoardOutputConfig?
        /// `DebugRuleEvaluationStatuses`.
        package var debugRuleEvaluationStatuses: [DebugRuleEvaluationStatus]?
        /// `ProfilerConfig`.
        package var profilerConfig: ProfilerConfig?
        /// `ProfilerRuleConfigurations`.
        package var profilerRuleConfigurations: [ProfilerRuleConfiguration]?
        /// `ProfilerRuleEvaluationStatuses`.
        package var profilerRuleEvaluationStatuses: [ProfilerRuleEvaluationStatus]?
        /// `ProfilingStatus`.
        package var profilingStatus: ProfilingStatus?
        /// `Environment`.
        package var environment: [String: String]?
        /// `RetryStrategy`.
        package var retryStrategy: RetryStrategy?
        /// `RemoteDebugConfig`.
        package var remoteDebugConfig: RemoteDebugConfig?
        /// `InfraCheckConfig`.
        package var infraCheckConfig: InfraCheckConfig?
        /// `ServerlessJobConfig`.
        package var serverlessJobConfig: ServerlessJobConfig?
        /// `MlflowConfig`.
        package var mlflowConfig: MlflowConfig?
        /// `ModelPackageConfig`.
        package var modelPackageConfig: ModelPackageConfig?
        /// `MlflowDetails`.
        package var mlflowDetails: MlflowDetails?
        /// `ProgressInfo`.
        package var progressInfo: TrainingProgressInfo?
        /// `OutputModelPackageArn`.
        package var outputModelPackageARN: String?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            trainingJobName: String,
            trainingJobARN: String,
            trainingJobStatus: TrainingJobStatus,
            secondaryStatus: SecondaryStatus,
            creationTime: Date,
            tuningJobARN: String? = nil,
            labelingJobARN: String? = nil,
            autoMlJobARN: String? = nil,
            modelArtifacts: ModelArtifacts? = nil,
            failureReason: String? = nil,
            hyperParameters: [String: String]? = nil,
            algorithmSpecification: AlgorithmSpecification? = nil,
            roleARN: String? = nil,
            inputDataConfig: [Channel]? = nil,
            outputDataConfig: OutputDataConfig? = nil,
            resourceConfig: ResourceConfig? = nil,
            warmPoolStatus: WarmPoolStatus? = nil,
            vpcConfig: VpcConfig? = nil,
            stoppingCondition: StoppingCondition? = nil,
            trainingStartTime: Date? = nil,
            trainingEndTime: Date? = nil,
            lastModifiedTime: Date? = nil,
            secondaryStatusTransitions: [SecondaryStatusTransition]? = nil,
            finalMetricDataList: [MetricData]? = nil,
            enableNetworkIsolation: Bool? = nil,
            enableInterContainerTrafficEncryption: Bool? = nil,
            enableManagedSpotTraining: Bool? = nil,
            checkpointConfig: CheckpointConfig? = nil,
            trainingTimeInSeconds: Int? = nil,
            billableTimeInSeconds: Int? = nil,
            billableTokenCount: Int? = nil,
            debugHookConfig: DebugHookConfig? = nil,
            experimentConfig: ExperimentConfig? = nil,
            debugRuleConfigurations: [DebugRuleConfiguration]? = nil,
            tensorBoardOutputConfig: TensorBoardOutputConfig? = nil,
            debugRuleEvaluationStatuses: [DebugRuleEvaluationStatus]? = nil,
            profilerConfig: ProfilerConfig? = nil,
            profilerRuleConfigurations: [ProfilerRuleConfiguration]? = nil,
            profilerRuleEvaluationStatuses: [ProfilerRuleEvaluationStatus]? = nil,
            profilingStatus: ProfilingStatus? = nil,
            environment: [String: String]? = nil,
            retryStrategy: RetryStrategy? = nil,
            remoteDebugConfig: RemoteDebugConfig? = nil,
            infraCheckConfig: InfraCheckConfig? = nil,
            serverlessJobConfig: ServerlessJobConfig? = nil,
            mlflowConfig: MlflowConfig? = nil,
            modelPackageConfig: ModelPackageConfig? = nil,
            mlflowDetails: MlflowDetails? = nil,
            progressInfo: TrainingProgressInfo? = nil,
            outputModelPackageARN: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.trainingJobName = trainingJobName
            self.trainingJobARN = trainingJobARN
            self.trainingJobStatus = trainingJobStatus
            self.secondaryStatus = secondaryStatus
            self.creationTime = creationTime
            self.tuningJobARN = tuningJobARN
            self.labelingJobARN = labelingJobARN
            self.autoMlJobARN = autoMlJobARN
            self.modelArtifacts = modelArtifacts
            self.failureReason = failureReason
            self.hyperParameters = hyperParameters
            self.algorithmSpecification = algorithmSpecification
            self.roleARN = roleARN
            self.inputDataConfig = inputDataConfig
            self.outputDataConfig = outputDataConfig
            self.resourceConfig = resourceConfig
            self.warmPoolStatus = warmPoolStatus
            self.vpcConfig = vpcConfig
            self.stoppingCondition = stoppingCondition
            self.trainingStartTime = trainingStartTime
            self.trainingEndTime = trainingEndTime
            self.lastModifiedTime = lastModifiedTime
            self.secondaryStatusTransitions = secondaryStatusTransitions
            self.finalMetricDataList = finalMetricDataList
            self.enableNetworkIsolation = enableNetworkIsolation
            self.enableInterContainerTrafficEncryption = enableInterContainerTrafficEncryption
            self.enableManagedSpotTraining = enableManagedSpotTraining
            self.checkpointConfig = checkpointConfig
            self.trainingTimeInSeconds = trainingTimeInSeconds
            self.billableTimeInSeconds = billableTimeInSeconds
            self.billableTokenCount = billableTokenCount
            self.debugHookConfig = debugHookConfig
            self.experimentConfig = experimentConfig
            self.debugRuleConfigurations = debugRuleConfigurations
            self.tensorBoardOutputConfig = tensorBoardOutputConfig
            self.debugRuleEvaluationStatuses = debugRuleEvaluationStatuses
            self.profilerConfig = profilerConfig
            self.profilerRuleConfigurations = profilerRuleConfigurations
            self.profilerRuleEvaluationStatuses = profilerRuleEvaluationStatuses
            self.profilingStatus = profilingStatus
            self.environment = environment
            self.retryStrategy = retryStrategy
            self.remoteDebugConfig = remoteDebugConfig
            self.infraCheckConfig = infraCheckConfig
            self.serverlessJobConfig = serverlessJobConfig
            self.mlflowConfig = mlflowConfig
            self.modelPackageConfig = modelPackageConfig
            self.mlflowDetails = mlflowDetails
            self.progressInfo = progressInfo
            self.outputModelPackageARN = outputModelPackageARN
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "DescribeTrainingJobResponse")
            self.trainingJobName = try reader.required("TrainingJobName")
            self.trainingJobARN = try reader.required("TrainingJobArn")
            self.trainingJobStatus = try reader.required("TrainingJobStatus")
            self.secondaryStatus = try reader.required("SecondaryStatus")
            self.creationTime = try reader.required("CreationTime")
            self.tuningJobARN = try reader.optional("TuningJobArn")
            self.labelingJobARN = try reader.optional("LabelingJobArn")
            self.autoMlJobARN = try reader.optional("AutoMLJobArn")
            self.modelArtifacts = try reader.optional("ModelArtifacts")
            self.failureReason = try reader.optional("FailureReason")
            self.hyperParameters = try reader.optional("HyperParameters")
            self.algorithmSpecification = try reader.optional("AlgorithmSpecification")
            self.roleARN = try reader.optional("RoleArn")
            self.inputDataConfig = try reader.optional("InputDataConfig")
            self.outputDataConfig = try reader.optional("OutputDataConfig")
            self.resourceConfig = try reader.optional("ResourceConfig")
            self.warmPoolStatus = try reader.optional("WarmPoolStatus")
            self.vpcConfig = try reader.optional("VpcConfig")
            self.stoppingCondition = try reader.optional("StoppingCondition")
            self.trainingStartTime = try reader.optional("TrainingStartTime")
            self.trainingEndTime = try reader.optional("TrainingEndTime")
            self.lastModifiedTime = try reader.optional("LastModifiedTime")
            self.secondaryStatusTransitions = try reader.optional("SecondaryStatusTransitions")
            self.finalMetricDataList = try reader.optional("FinalMetricDataList")
            self.enableNetworkIsolation = try reader.optional("EnableNetworkIsolation")
            self.enableInterContainerTrafficEncryption = try reader.optional("EnableInterContainerTrafficEncryption")
            self.enableManagedSpotTraining = try reader.optional("EnableManagedSpotTraining")
            self.checkpointConfig = try reader.optional("CheckpointConfig")
            self.trainingTimeInSeconds = try reader.optional("TrainingTimeInSeconds")
            self.billableTimeInSeconds = try reader.optional("BillableTimeInSeconds")
            self.billableTokenCount = try reader.optional("BillableTokenCount")
            self.debugHookConfig = try reader.optional("DebugHookConfig")
            self.experimentConfig = try reader.optional("ExperimentConfig")
            self.debugRuleConfigurations = try reader.optional("DebugRuleConfigurations")
            self.tensorBoardOutputConfig = try reader.optional("TensorBoardOutputConfig")
            self.debugRuleEvaluationStatuses = try reader.optional("DebugRuleEvaluationStatuses")
            self.profilerConfig = try reader.optional("ProfilerConfig")
            self.profilerRuleConfigurations = try reader.optional("ProfilerRuleConfigurations")
            self.profilerRuleEvaluationStatuses = try reader.optional("ProfilerRuleEvaluationStatuses")
            self.profilingStatus = try reader.optional("ProfilingStatus")
            self.environment = try reader.optional("Environment")
            self.retryStrategy = try reader.optional("RetryStrategy")
            self.remoteDebugConfig = try reader.optional("RemoteDebugConfig")
            self.infraCheckConfig = try reader.optional("InfraCheckConfig")
            self.serverlessJobConfig = try reader.optional("ServerlessJobConfig")
            self.mlflowConfig = try reader.optional("MlflowConfig")
            self.modelPackageConfig = try reader.optional("ModelPackageConfig")
            self.mlflowDetails = try reader.optional("MlflowDetails")
            self.progressInfo = try reader.optional("ProgressInfo")
            self.outputModelPackageARN = try reader.optional("OutputModelPackageArn")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 50)
            writer.put("TrainingJobName", trainingJobName)
            writer.put("TrainingJobArn", trainingJobARN)
            writer.put("TrainingJobStatus", trainingJobStatus)
            writer.put("SecondaryStatus", secondaryStatus)
            writer.put("CreationTime", creationTime)
            writer.put("TuningJobArn", tuningJobARN)
            writer.put("LabelingJobArn", labelingJobARN)
            writer.put("AutoMLJobArn", autoMlJobARN)
            writer.put("ModelArtifacts", modelArtifacts)
            writer.put("FailureReason", failureReason)
            writer.put("HyperParameters", hyperParameters)
            writer.put("AlgorithmSpecification", algorithmSpecification)
            writer.put("RoleArn", roleARN)
            writer.put("InputDataConfig", inputDataConfig)
            writer.put("OutputDataConfig", outputDataConfig)
            writer.put("ResourceConfig", resourceConfig)
            writer.put("WarmPoolStatus", warmPoolStatus)
            writer.put("VpcConfig", vpcConfig)
            writer.put("StoppingCondition", stoppingCondition)
            writer.put("TrainingStartTime", trainingStartTime)
            writer.put("TrainingEndTime", trainingEndTime)
            writer.put("LastModifiedTime", lastModifiedTime)
            writer.put("SecondaryStatusTransitions", secondaryStatusTransitions)
            writer.put("FinalMetricDataList", finalMetricDataList)
            writer.put("EnableNetworkIsolation", enableNetworkIsolation)
            writer.put("EnableInterContainerTrafficEncryption", enableInterContainerTrafficEncryption)
            writer.put("EnableManagedSpotTraining", enableManagedSpotTraining)
            writer.put("CheckpointConfig", checkpointConfig)
            writer.put("TrainingTimeInSeconds", trainingTimeInSeconds)
            writer.put("BillableTimeInSeconds", billableTimeInSeconds)
            writer.put("BillableTokenCount", billableTokenCount)
            writer.put("DebugHookConfig", debugHookConfig)
            writer.put("ExperimentConfig", experimentConfig)
            writer.put("DebugRuleConfigurations", debugRuleConfigurations)
            writer.put("TensorBoardOutputConfig", tensorBoardOutputConfig)
            writer.put("DebugRuleEvaluationStatuses", debugRuleEvaluationStatuses)
            writer.put("ProfilerConfig", profilerConfig)
            writer.put("ProfilerRuleConfigurations", profilerRuleConfigurations)
            writer.put("ProfilerRuleEvaluationStatuses", profilerRuleEvaluationStatuses)
            writer.put("ProfilingStatus", profilingStatus)
            writer.put("Environment", environment)
            writer.put("RetryStrategy", retryStrategy)
            writer.put("RemoteDebugConfig", remoteDebugConfig)
            writer.put("InfraCheckConfig", infraCheckConfig)
            writer.put("ServerlessJobConfig", serverlessJobConfig)
            writer.put("MlflowConfig", mlflowConfig)
            writer.put("ModelPackageConfig", modelPackageConfig)
            writer.put("MlflowDetails", mlflowDetails)
            writer.put("ProgressInfo", progressInfo)
            writer.put("OutputModelPackageArn", outputModelPackageARN)
            return writer.fields(with: extra)
        }
    }
}
