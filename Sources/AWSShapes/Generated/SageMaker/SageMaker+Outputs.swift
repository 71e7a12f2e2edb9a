// Written by Scripts/generate-shapes from botocore's model of sagemaker. Do not edit.
// swift-format-ignore-file

package import AWSWire
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

extension SageMaker {
    /// `DescribeEndpointConfigOutput`.
    package struct DescribeEndpointConfigOutput: WireShape {
        package var endpointConfigName: String
        package var endpointConfigARN: String
        package var productionVariants: [ProductionVariant]
        package var creationTime: Date
        package var executionRoleARN: String?
        package var extra: WireFields

        package init(
            endpointConfigName: String, endpointConfigARN: String, productionVariants: [ProductionVariant],
            creationTime: Date, executionRoleARN: String? = nil, extra: WireFields = WireFields()
        ) {
            self.endpointConfigName = endpointConfigName
            self.endpointConfigARN = endpointConfigARN
            self.productionVariants = productionVariants
            self.creationTime = creationTime
            self.executionRoleARN = executionRoleARN
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "DescribeEndpointConfigOutput")
            self.endpointConfigName = try reader.required("EndpointConfigName")
            self.endpointConfigARN = try reader.required("EndpointConfigArn")
            self.productionVariants = try reader.required("ProductionVariants")
            self.creationTime = try reader.required("CreationTime")
            self.executionRoleARN = try reader.optional("ExecutionRoleArn")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 5)
            writer.put("EndpointConfigName", endpointConfigName)
            writer.put("EndpointConfigArn", endpointConfigARN)
            writer.put("ProductionVariants", productionVariants)
            writer.put("CreationTime", creationTime)
            writer.put("ExecutionRoleArn", executionRoleARN)
            return writer.fields(with: extra)
        }
    }

    /// `DescribeEndpointOutput`.
    package struct DescribeEndpointOutput: WireShape {
        package var endpointName: String
        package var endpointARN: String
        package var endpointStatus: EndpointStatus
        package var creationTime: Date
        package var lastModifiedTime: Date
        package var endpointConfigName: String?
        package var productionVariants: [ProductionVariantSummary]?
        package var failureReason: String?
        package var lastDeploymentConfig: DeploymentConfig?
        package var pendingDeploymentSummary: PendingDeploymentSummary?
        package var extra: WireFields

        package init(
            endpointName: String, endpointARN: String, endpointStatus: EndpointStatus, creationTime: Date,
            lastModifiedTime: Date, endpointConfigName: String? = nil,
            productionVariants: [ProductionVariantSummary]? = nil, failureReason: String? = nil,
            lastDeploymentConfig: DeploymentConfig? = nil, pendingDeploymentSummary: PendingDeploymentSummary? = nil,
            extra: WireFields = WireFields()
        ) {
            self.endpointName = endpointName
            self.endpointARN = endpointARN
            self.endpointStatus = endpointStatus
            self.creationTime = creationTime
            self.lastModifiedTime = lastModifiedTime
            self.endpointConfigName = endpointConfigName
            self.productionVariants = productionVariants
            self.failureReason = failureReason
            self.lastDeploymentConfig = lastDeploymentConfig
            self.pendingDeploymentSummary = pendingDeploymentSummary
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
            self.failureReason = try reader.optional("FailureReason")
            self.lastDeploymentConfig = try reader.optional("LastDeploymentConfig")
            self.pendingDeploymentSummary = try reader.optional("PendingDeploymentSummary")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 10)
            writer.put("EndpointName", endpointName)
            writer.put("EndpointArn", endpointARN)
            writer.put("EndpointStatus", endpointStatus)
            writer.put("CreationTime", creationTime)
            writer.put("LastModifiedTime", lastModifiedTime)
            writer.put("EndpointConfigName", endpointConfigName)
            writer.put("ProductionVariants", productionVariants)
            writer.put("FailureReason", failureReason)
            writer.put("LastDeploymentConfig", lastDeploymentConfig)
            writer.put("PendingDeploymentSummary", pendingDeploymentSummary)
            return writer.fields(with: extra)
        }
    }

    /// `DescribeHubContentResponse`.
    package struct DescribeHubContentOutput: WireShape {
        package var hubContentName: String
        package var hubContentARN: String
        package var hubContentVersion: String
        package var hubContentType: HubContentType
        package var documentSchemaVersion: String
        package var hubName: String
        package var hubARN: String
        package var hubContentDocument: String
        package var hubContentStatus: HubContentStatus
        package var creationTime: Date
        package var hubContentSearchKeywords: [String]?
        package var failureReason: String?
        package var lastModifiedTime: Date?
        package var extra: WireFields

        package init(
            hubContentName: String, hubContentARN: String, hubContentVersion: String, hubContentType: HubContentType,
            documentSchemaVersion: String, hubName: String, hubARN: String, hubContentDocument: String,
            hubContentStatus: HubContentStatus, creationTime: Date, hubContentSearchKeywords: [String]? = nil,
            failureReason: String? = nil, lastModifiedTime: Date? = nil, extra: WireFields = WireFields()
        ) {
            self.hubContentName = hubContentName
            self.hubContentARN = hubContentARN
            self.hubContentVersion = hubContentVersion
            self.hubContentType = hubContentType
            self.documentSchemaVersion = documentSchemaVersion
            self.hubName = hubName
            self.hubARN = hubARN
            self.hubContentDocument = hubContentDocument
            self.hubContentStatus = hubContentStatus
            self.creationTime = creationTime
            self.hubContentSearchKeywords = hubContentSearchKeywords
            self.failureReason = failureReason
            self.lastModifiedTime = lastModifiedTime
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "DescribeHubContentResponse")
            self.hubContentName = try reader.required("HubContentName")
            self.hubContentARN = try reader.required("HubContentArn")
            self.hubContentVersion = try reader.required("HubContentVersion")
            self.hubContentType = try reader.required("HubContentType")
            self.documentSchemaVersion = try reader.required("DocumentSchemaVersion")
            self.hubName = try reader.required("HubName")
            self.hubARN = try reader.required("HubArn")
            self.hubContentDocument = try reader.required("HubContentDocument")
            self.hubContentStatus = try reader.required("HubContentStatus")
            self.creationTime = try reader.required("CreationTime")
            self.hubContentSearchKeywords = try reader.optional("HubContentSearchKeywords")
            self.failureReason = try reader.optional("FailureReason")
            self.lastModifiedTime = try reader.optional("LastModifiedTime")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 13)
            writer.put("HubContentName", hubContentName)
            writer.put("HubContentArn", hubContentARN)
            writer.put("HubContentVersion", hubContentVersion)
            writer.put("HubContentType", hubContentType)
            writer.put("DocumentSchemaVersion", documentSchemaVersion)
            writer.put("HubName", hubName)
            writer.put("HubArn", hubARN)
            writer.put("HubContentDocument", hubContentDocument)
            writer.put("HubContentStatus", hubContentStatus)
            writer.put("CreationTime", creationTime)
            writer.put("HubContentSearchKeywords", hubContentSearchKeywords)
            writer.put("FailureReason", failureReason)
            writer.put("LastModifiedTime", lastModifiedTime)
            return writer.fields(with: extra)
        }
    }

    /// `DescribeModelOutput`.
    package struct DescribeModelOutput: WireShape {
        package var modelName: String
        package var creationTime: Date
        package var modelARN: String
        package var primaryContainer: ContainerDefinition?
        package var containers: [ContainerDefinition]?
        package var executionRoleARN: String?
        package var extra: WireFields

        package init(
            modelName: String, creationTime: Date, modelARN: String, primaryContainer: ContainerDefinition? = nil,
            containers: [ContainerDefinition]? = nil, executionRoleARN: String? = nil, extra: WireFields = WireFields()
        ) {
            self.modelName = modelName
            self.creationTime = creationTime
            self.modelARN = modelARN
            self.primaryContainer = primaryContainer
            self.containers = containers
            self.executionRoleARN = executionRoleARN
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "DescribeModelOutput")
            self.modelName = try reader.required("ModelName")
            self.creationTime = try reader.required("CreationTime")
            self.modelARN = try reader.required("ModelArn")
            self.primaryContainer = try reader.optional("PrimaryContainer")
            self.containers = try reader.optional("Containers")
            self.executionRoleARN = try reader.optional("ExecutionRoleArn")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 6)
            writer.put("ModelName", modelName)
            writer.put("CreationTime", creationTime)
            writer.put("ModelArn", modelARN)
            writer.put("PrimaryContainer", primaryContainer)
            writer.put("Containers", containers)
            writer.put("ExecutionRoleArn", executionRoleARN)
            return writer.fields(with: extra)
        }
    }

    /// `DescribeTrainingJobResponse`.
    package struct DescribeTrainingJobOutput: WireShape {
        package var trainingJobName: String
        package var trainingJobARN: String
        package var trainingJobStatus: TrainingJobStatus
        package var secondaryStatus: SecondaryStatus
        package var creationTime: Date
        package var modelArtifacts: ModelArtifacts?
        package var failureReason: String?
        package var hyperParameters: [String: String]?
        package var roleARN: String?
        package var inputDataConfig: [Channel]?
        package var outputDataConfig: OutputDataConfig?
        package var stoppingCondition: StoppingCondition?
        package var lastModifiedTime: Date?
        package var secondaryStatusTransitions: [SecondaryStatusTransition]?
        package var finalMetricDataList: [MetricData]?
        package var environment: [String: String]?
        package var serverlessJobConfig: ServerlessJobConfig?
        package var modelPackageConfig: ModelPackageConfig?
        package var progressInfo: TrainingProgressInfo?
        package var outputModelPackageARN: String?
        package var extra: WireFields

        package init(
            trainingJobName: String, trainingJobARN: String, trainingJobStatus: TrainingJobStatus,
            secondaryStatus: SecondaryStatus, creationTime: Date, modelArtifacts: ModelArtifacts? = nil,
            failureReason: String? = nil, hyperParameters: [String: String]? = nil, roleARN: String? = nil,
            inputDataConfig: [Channel]? = nil, outputDataConfig: OutputDataConfig? = nil,
            stoppingCondition: StoppingCondition? = nil, lastModifiedTime: Date? = nil,
            secondaryStatusTransitions: [SecondaryStatusTransition]? = nil, finalMetricDataList: [MetricData]? = nil,
            environment: [String: String]? = nil, serverlessJobConfig: ServerlessJobConfig? = nil,
            modelPackageConfig: ModelPackageConfig? = nil, progressInfo: TrainingProgressInfo? = nil,
            outputModelPackageARN: String? = nil, extra: WireFields = WireFields()
        ) {
            self.trainingJobName = trainingJobName
            self.trainingJobARN = trainingJobARN
            self.trainingJobStatus = trainingJobStatus
            self.secondaryStatus = secondaryStatus
            self.creationTime = creationTime
            self.modelArtifacts = modelArtifacts
            self.failureReason = failureReason
            self.hyperParameters = hyperParameters
            self.roleARN = roleARN
            self.inputDataConfig = inputDataConfig
            self.outputDataConfig = outputDataConfig
            self.stoppingCondition = stoppingCondition
            self.lastModifiedTime = lastModifiedTime
            self.secondaryStatusTransitions = secondaryStatusTransitions
            self.finalMetricDataList = finalMetricDataList
            self.environment = environment
            self.serverlessJobConfig = serverlessJobConfig
            self.modelPackageConfig = modelPackageConfig
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
            self.modelArtifacts = try reader.optional("ModelArtifacts")
            self.failureReason = try reader.optional("FailureReason")
            self.hyperParameters = try reader.optional("HyperParameters")
            self.roleARN = try reader.optional("RoleArn")
            self.inputDataConfig = try reader.optional("InputDataConfig")
            self.outputDataConfig = try reader.optional("OutputDataConfig")
            self.stoppingCondition = try reader.optional("StoppingCondition")
            self.lastModifiedTime = try reader.optional("LastModifiedTime")
            self.secondaryStatusTransitions = try reader.optional("SecondaryStatusTransitions")
            self.finalMetricDataList = try reader.optional("FinalMetricDataList")
            self.environment = try reader.optional("Environment")
            self.serverlessJobConfig = try reader.optional("ServerlessJobConfig")
            self.modelPackageConfig = try reader.optional("ModelPackageConfig")
            self.progressInfo = try reader.optional("ProgressInfo")
            self.outputModelPackageARN = try reader.optional("OutputModelPackageArn")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 20)
            writer.put("TrainingJobName", trainingJobName)
            writer.put("TrainingJobArn", trainingJobARN)
            writer.put("TrainingJobStatus", trainingJobStatus)
            writer.put("SecondaryStatus", secondaryStatus)
            writer.put("CreationTime", creationTime)
            writer.put("ModelArtifacts", modelArtifacts)
            writer.put("FailureReason", failureReason)
            writer.put("HyperParameters", hyperParameters)
            writer.put("RoleArn", roleARN)
            writer.put("InputDataConfig", inputDataConfig)
            writer.put("OutputDataConfig", outputDataConfig)
            writer.put("StoppingCondition", stoppingCondition)
            writer.put("LastModifiedTime", lastModifiedTime)
            writer.put("SecondaryStatusTransitions", secondaryStatusTransitions)
            writer.put("FinalMetricDataList", finalMetricDataList)
            writer.put("Environment", environment)
            writer.put("ServerlessJobConfig", serverlessJobConfig)
            writer.put("ModelPackageConfig", modelPackageConfig)
            writer.put("ProgressInfo", progressInfo)
            writer.put("OutputModelPackageArn", outputModelPackageARN)
            return writer.fields(with: extra)
        }
    }

    /// `ListEndpointsOutput`.
    package struct ListEndpointsOutput: WireShape {
        package var endpoints: [EndpointSummary]
        package var nextToken: String?
        package var extra: WireFields

        package init(endpoints: [EndpointSummary], nextToken: String? = nil, extra: WireFields = WireFields()) {
            self.endpoints = endpoints
            self.nextToken = nextToken
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ListEndpointsOutput")
            self.endpoints = try reader.required("Endpoints")
            self.nextToken = try reader.optional("NextToken")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("Endpoints", endpoints)
            writer.put("NextToken", nextToken)
            return writer.fields(with: extra)
        }
    }

    /// `ListTagsOutput`.
    package struct ListTagsOutput: WireShape {
        package var tags: [Tag]?
        package var nextToken: String?
        package var extra: WireFields

        package init(tags: [Tag]? = nil, nextToken: String? = nil, extra: WireFields = WireFields()) {
            self.tags = tags
            self.nextToken = nextToken
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ListTagsOutput")
            self.tags = try reader.optional("Tags")
            self.nextToken = try reader.optional("NextToken")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("Tags", tags)
            writer.put("NextToken", nextToken)
            return writer.fields(with: extra)
        }
    }

    /// `ListTrainingJobsResponse`.
    package struct ListTrainingJobsOutput: WireShape {
        package var trainingJobSummaries: [TrainingJobSummary]
        package var nextToken: String?
        package var extra: WireFields

        package init(
            trainingJobSummaries: [TrainingJobSummary], nextToken: String? = nil, extra: WireFields = WireFields()
        ) {
            self.trainingJobSummaries = trainingJobSummaries
            self.nextToken = nextToken
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ListTrainingJobsResponse")
            self.trainingJobSummaries = try reader.required("TrainingJobSummaries")
            self.nextToken = try reader.optional("NextToken")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("TrainingJobSummaries", trainingJobSummaries)
            writer.put("NextToken", nextToken)
            return writer.fields(with: extra)
        }
    }
}
