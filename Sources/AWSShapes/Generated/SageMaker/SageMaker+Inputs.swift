// Written by Scripts/generate-shapes from botocore's model of sagemaker. Do not edit.
// swift-format-ignore-file

package import AWSWire

extension SageMaker {
    /// `AddTagsInput`.
    package struct AddTagsInput: AWSInput {
        package static var operation: OperationModel { model.embedded("AddTags") }
        package var resourceARN: String
        package var tags: [Tag]
        package var extra: WireFields

        package init(resourceARN: String, tags: [Tag], extra: WireFields = WireFields()) {
            self.resourceARN = resourceARN
            self.tags = tags
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "AddTagsInput")
            self.resourceARN = try reader.required("ResourceArn")
            self.tags = try reader.required("Tags")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("ResourceArn", resourceARN)
            writer.put("Tags", tags)
            return writer.fields(with: extra)
        }
    }

    /// `CreateEndpointConfigInput`.
    package struct CreateEndpointConfigInput: AWSInput {
        package static var operation: OperationModel { model.embedded("CreateEndpointConfig") }
        package var endpointConfigName: String
        package var productionVariants: [ProductionVariant]
        package var tags: [Tag]?
        package var executionRoleARN: String?
        package var extra: WireFields

        package init(
            endpointConfigName: String, productionVariants: [ProductionVariant], tags: [Tag]? = nil,
            executionRoleARN: String? = nil, extra: WireFields = WireFields()
        ) {
            self.endpointConfigName = endpointConfigName
            self.productionVariants = productionVariants
            self.tags = tags
            self.executionRoleARN = executionRoleARN
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "CreateEndpointConfigInput")
            self.endpointConfigName = try reader.required("EndpointConfigName")
            self.productionVariants = try reader.required("ProductionVariants")
            self.tags = try reader.optional("Tags")
            self.executionRoleARN = try reader.optional("ExecutionRoleArn")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 4)
            writer.put("EndpointConfigName", endpointConfigName)
            writer.put("ProductionVariants", productionVariants)
            writer.put("Tags", tags)
            writer.put("ExecutionRoleArn", executionRoleARN)
            return writer.fields(with: extra)
        }
    }

    /// `CreateEndpointInput`.
    package struct CreateEndpointInput: AWSInput {
        package static var operation: OperationModel { model.embedded("CreateEndpoint") }
        package var endpointName: String
        package var endpointConfigName: String
        package var deploymentConfig: DeploymentConfig?
        package var tags: [Tag]?
        package var extra: WireFields

        package init(
            endpointName: String, endpointConfigName: String, deploymentConfig: DeploymentConfig? = nil,
            tags: [Tag]? = nil, extra: WireFields = WireFields()
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

    /// `CreateModelInput`.
    package struct CreateModelInput: AWSInput {
        package static var operation: OperationModel { model.embedded("CreateModel") }
        package var modelName: String
        package var primaryContainer: ContainerDefinition?
        package var containers: [ContainerDefinition]?
        package var executionRoleARN: String?
        package var tags: [Tag]?
        package var extra: WireFields

        package init(
            modelName: String, primaryContainer: ContainerDefinition? = nil, containers: [ContainerDefinition]? = nil,
            executionRoleARN: String? = nil, tags: [Tag]? = nil, extra: WireFields = WireFields()
        ) {
            self.modelName = modelName
            self.primaryContainer = primaryContainer
            self.containers = containers
            self.executionRoleARN = executionRoleARN
            self.tags = tags
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "CreateModelInput")
            self.modelName = try reader.required("ModelName")
            self.primaryContainer = try reader.optional("PrimaryContainer")
            self.containers = try reader.optional("Containers")
            self.executionRoleARN = try reader.optional("ExecutionRoleArn")
            self.tags = try reader.optional("Tags")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 5)
            writer.put("ModelName", modelName)
            writer.put("PrimaryContainer", primaryContainer)
            writer.put("Containers", containers)
            writer.put("ExecutionRoleArn", executionRoleARN)
            writer.put("Tags", tags)
            return writer.fields(with: extra)
        }
    }

    /// `CreateModelPackageGroupInput`.
    package struct CreateModelPackageGroupInput: AWSInput {
        package static var operation: OperationModel { model.embedded("CreateModelPackageGroup") }
        package var modelPackageGroupName: String
        package var modelPackageGroupDescription: String?
        package var tags: [Tag]?
        package var extra: WireFields

        package init(
            modelPackageGroupName: String, modelPackageGroupDescription: String? = nil, tags: [Tag]? = nil,
            extra: WireFields = WireFields()
        ) {
            self.modelPackageGroupName = modelPackageGroupName
            self.modelPackageGroupDescription = modelPackageGroupDescription
            self.tags = tags
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "CreateModelPackageGroupInput")
            self.modelPackageGroupName = try reader.required("ModelPackageGroupName")
            self.modelPackageGroupDescription = try reader.optional("ModelPackageGroupDescription")
            self.tags = try reader.optional("Tags")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 3)
            writer.put("ModelPackageGroupName", modelPackageGroupName)
            writer.put("ModelPackageGroupDescription", modelPackageGroupDescription)
            writer.put("Tags", tags)
            return writer.fields(with: extra)
        }
    }

    /// `CreateTrainingJobRequest`.
    package struct CreateTrainingJobInput: AWSInput {
        package static var operation: OperationModel { model.embedded("CreateTrainingJob") }
        package var trainingJobName: String
        package var roleARN: String
        package var outputDataConfig: OutputDataConfig
        package var hyperParameters: [String: String]?
        package var inputDataConfig: [Channel]?
        package var stoppingCondition: StoppingCondition?
        package var tags: [Tag]?
        package var environment: [String: String]?
        package var serverlessJobConfig: ServerlessJobConfig?
        package var modelPackageConfig: ModelPackageConfig?
        package var extra: WireFields

        package init(
            trainingJobName: String, roleARN: String, outputDataConfig: OutputDataConfig,
            hyperParameters: [String: String]? = nil, inputDataConfig: [Channel]? = nil,
            stoppingCondition: StoppingCondition? = nil, tags: [Tag]? = nil, environment: [String: String]? = nil,
            serverlessJobConfig: ServerlessJobConfig? = nil, modelPackageConfig: ModelPackageConfig? = nil,
            extra: WireFields = WireFields()
        ) {
            self.trainingJobName = trainingJobName
            self.roleARN = roleARN
            self.outputDataConfig = outputDataConfig
            self.hyperParameters = hyperParameters
            self.inputDataConfig = inputDataConfig
            self.stoppingCondition = stoppingCondition
            self.tags = tags
            self.environment = environment
            self.serverlessJobConfig = serverlessJobConfig
            self.modelPackageConfig = modelPackageConfig
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "CreateTrainingJobRequest")
            self.trainingJobName = try reader.required("TrainingJobName")
            self.roleARN = try reader.required("RoleArn")
            self.outputDataConfig = try reader.required("OutputDataConfig")
            self.hyperParameters = try reader.optional("HyperParameters")
            self.inputDataConfig = try reader.optional("InputDataConfig")
            self.stoppingCondition = try reader.optional("StoppingCondition")
            self.tags = try reader.optional("Tags")
            self.environment = try reader.optional("Environment")
            self.serverlessJobConfig = try reader.optional("ServerlessJobConfig")
            self.modelPackageConfig = try reader.optional("ModelPackageConfig")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 10)
            writer.put("TrainingJobName", trainingJobName)
            writer.put("RoleArn", roleARN)
            writer.put("OutputDataConfig", outputDataConfig)
            writer.put("HyperParameters", hyperParameters)
            writer.put("InputDataConfig", inputDataConfig)
            writer.put("StoppingCondition", stoppingCondition)
            writer.put("Tags", tags)
            writer.put("Environment", environment)
            writer.put("ServerlessJobConfig", serverlessJobConfig)
            writer.put("ModelPackageConfig", modelPackageConfig)
            return writer.fields(with: extra)
        }
    }

    /// `DeleteEndpointConfigInput`.
    package struct DeleteEndpointConfigInput: AWSInput {
        package static var operation: OperationModel { model.embedded("DeleteEndpointConfig") }
        package var endpointConfigName: String
        package var extra: WireFields

        package init(endpointConfigName: String, extra: WireFields = WireFields()) {
            self.endpointConfigName = endpointConfigName
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "DeleteEndpointConfigInput")
            self.endpointConfigName = try reader.required("EndpointConfigName")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("EndpointConfigName", endpointConfigName)
            return writer.fields(with: extra)
        }
    }

    /// `DeleteEndpointInput`.
    package struct DeleteEndpointInput: AWSInput {
        package static var operation: OperationModel { model.embedded("DeleteEndpoint") }
        package var endpointName: String
        package var extra: WireFields

        package init(endpointName: String, extra: WireFields = WireFields()) {
            self.endpointName = endpointName
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "DeleteEndpointInput")
            self.endpointName = try reader.required("EndpointName")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("EndpointName", endpointName)
            return writer.fields(with: extra)
        }
    }

    /// `DeleteModelInput`.
    package struct DeleteModelInput: AWSInput {
        package static var operation: OperationModel { model.embedded("DeleteModel") }
        package var modelName: String
        package var extra: WireFields

        package init(modelName: String, extra: WireFields = WireFields()) {
            self.modelName = modelName
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "DeleteModelInput")
            self.modelName = try reader.required("ModelName")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("ModelName", modelName)
            return writer.fields(with: extra)
        }
    }

    /// `DeleteTagsInput`.
    package struct DeleteTagsInput: AWSInput {
        package static var operation: OperationModel { model.embedded("DeleteTags") }
        package var resourceARN: String
        package var tagKeys: [String]
        package var extra: WireFields

        package init(resourceARN: String, tagKeys: [String], extra: WireFields = WireFields()) {
            self.resourceARN = resourceARN
            self.tagKeys = tagKeys
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "DeleteTagsInput")
            self.resourceARN = try reader.required("ResourceArn")
            self.tagKeys = try reader.required("TagKeys")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("ResourceArn", resourceARN)
            writer.put("TagKeys", tagKeys)
            return writer.fields(with: extra)
        }
    }

    /// `DescribeEndpointConfigInput`.
    package struct DescribeEndpointConfigInput: AWSInput {
        package static var operation: OperationModel { model.embedded("DescribeEndpointConfig") }
        package var endpointConfigName: String
        package var extra: WireFields

        package init(endpointConfigName: String, extra: WireFields = WireFields()) {
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

    /// `DescribeEndpointInput`.
    package struct DescribeEndpointInput: AWSInput {
        package static var operation: OperationModel { model.embedded("DescribeEndpoint") }
        package var endpointName: String
        package var extra: WireFields

        package init(endpointName: String, extra: WireFields = WireFields()) {
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

    /// `DescribeHubContentRequest`.
    package struct DescribeHubContentInput: AWSInput {
        package static var operation: OperationModel { model.embedded("DescribeHubContent") }
        package var hubName: String
        package var hubContentType: HubContentType
        package var hubContentName: String
        package var hubContentVersion: String?
        package var extra: WireFields

        package init(
            hubName: String, hubContentType: HubContentType, hubContentName: String, hubContentVersion: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.hubName = hubName
            self.hubContentType = hubContentType
            self.hubContentName = hubContentName
            self.hubContentVersion = hubContentVersion
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "DescribeHubContentRequest")
            self.hubName = try reader.required("HubName")
            self.hubContentType = try reader.required("HubContentType")
            self.hubContentName = try reader.required("HubContentName")
            self.hubContentVersion = try reader.optional("HubContentVersion")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 4)
            writer.put("HubName", hubName)
            writer.put("HubContentType", hubContentType)
            writer.put("HubContentName", hubContentName)
            writer.put("HubContentVersion", hubContentVersion)
            return writer.fields(with: extra)
        }
    }

    /// `DescribeHubRequest`.
    package struct DescribeHubInput: AWSInput {
        package static var operation: OperationModel { model.embedded("DescribeHub") }
        package var hubName: String
        package var extra: WireFields

        package init(hubName: String, extra: WireFields = WireFields()) {
            self.hubName = hubName
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "DescribeHubRequest")
            self.hubName = try reader.required("HubName")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("HubName", hubName)
            return writer.fields(with: extra)
        }
    }

    /// `DescribeModelInput`.
    package struct DescribeModelInput: AWSInput {
        package static var operation: OperationModel { model.embedded("DescribeModel") }
        package var modelName: String
        package var extra: WireFields

        package init(modelName: String, extra: WireFields = WireFields()) {
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

    /// `DescribeModelPackageGroupInput`.
    package struct DescribeModelPackageGroupInput: AWSInput {
        package static var operation: OperationModel { model.embedded("DescribeModelPackageGroup") }
        package var modelPackageGroupName: String
        package var extra: WireFields

        package init(modelPackageGroupName: String, extra: WireFields = WireFields()) {
            self.modelPackageGroupName = modelPackageGroupName
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "DescribeModelPackageGroupInput")
            self.modelPackageGroupName = try reader.required("ModelPackageGroupName")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("ModelPackageGroupName", modelPackageGroupName)
            return writer.fields(with: extra)
        }
    }

    /// `DescribeModelPackageInput`.
    package struct DescribeModelPackageInput: AWSInput {
        package static var operation: OperationModel { model.embedded("DescribeModelPackage") }
        package var modelPackageName: String
        package var extra: WireFields

        package init(modelPackageName: String, extra: WireFields = WireFields()) {
            self.modelPackageName = modelPackageName
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "DescribeModelPackageInput")
            self.modelPackageName = try reader.required("ModelPackageName")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("ModelPackageName", modelPackageName)
            return writer.fields(with: extra)
        }
    }

    /// `DescribeTrainingJobRequest`.
    package struct DescribeTrainingJobInput: AWSInput {
        package static var operation: OperationModel { model.embedded("DescribeTrainingJob") }
        package var trainingJobName: String
        package var extra: WireFields

        package init(trainingJobName: String, extra: WireFields = WireFields()) {
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

    /// `ListEndpointConfigsInput`.
    package struct ListEndpointConfigsInput: AWSInput {
        package static var operation: OperationModel { model.embedded("ListEndpointConfigs") }
        package var sortBy: EndpointConfigSortKey?
        package var sortOrder: OrderKey?
        package var nextToken: String?
        package var maxResults: Int?
        package var extra: WireFields

        package init(
            sortBy: EndpointConfigSortKey? = nil, sortOrder: OrderKey? = nil, nextToken: String? = nil,
            maxResults: Int? = nil, extra: WireFields = WireFields()
        ) {
            self.sortBy = sortBy
            self.sortOrder = sortOrder
            self.nextToken = nextToken
            self.maxResults = maxResults
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ListEndpointConfigsInput")
            self.sortBy = try reader.optional("SortBy")
            self.sortOrder = try reader.optional("SortOrder")
            self.nextToken = try reader.optional("NextToken")
            self.maxResults = try reader.optional("MaxResults")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 4)
            writer.put("SortBy", sortBy)
            writer.put("SortOrder", sortOrder)
            writer.put("NextToken", nextToken)
            writer.put("MaxResults", maxResults)
            return writer.fields(with: extra)
        }
    }

    /// `ListEndpointsInput`.
    package struct ListEndpointsInput: AWSInput {
        package static var operation: OperationModel { model.embedded("ListEndpoints") }
        package var sortBy: EndpointSortKey?
        package var sortOrder: OrderKey?
        package var nextToken: String?
        package var maxResults: Int?
        package var extra: WireFields

        package init(
            sortBy: EndpointSortKey? = nil, sortOrder: OrderKey? = nil, nextToken: String? = nil,
            maxResults: Int? = nil, extra: WireFields = WireFields()
        ) {
            self.sortBy = sortBy
            self.sortOrder = sortOrder
            self.nextToken = nextToken
            self.maxResults = maxResults
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ListEndpointsInput")
            self.sortBy = try reader.optional("SortBy")
            self.sortOrder = try reader.optional("SortOrder")
            self.nextToken = try reader.optional("NextToken")
            self.maxResults = try reader.optional("MaxResults")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 4)
            writer.put("SortBy", sortBy)
            writer.put("SortOrder", sortOrder)
            writer.put("NextToken", nextToken)
            writer.put("MaxResults", maxResults)
            return writer.fields(with: extra)
        }
    }

    /// `ListHubContentsRequest`.
    package struct ListHubContentsInput: AWSInput {
        package static var operation: OperationModel { model.embedded("ListHubContents") }
        package var hubName: String
        package var hubContentType: HubContentType
        package var sortBy: HubContentSortBy?
        package var sortOrder: SortOrder?
        package var maxResults: Int?
        package var nextToken: String?
        package var extra: WireFields

        package init(
            hubName: String, hubContentType: HubContentType, sortBy: HubContentSortBy? = nil,
            sortOrder: SortOrder? = nil, maxResults: Int? = nil, nextToken: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.hubName = hubName
            self.hubContentType = hubContentType
            self.sortBy = sortBy
            self.sortOrder = sortOrder
            self.maxResults = maxResults
            self.nextToken = nextToken
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ListHubContentsRequest")
            self.hubName = try reader.required("HubName")
            self.hubContentType = try reader.required("HubContentType")
            self.sortBy = try reader.optional("SortBy")
            self.sortOrder = try reader.optional("SortOrder")
            self.maxResults = try reader.optional("MaxResults")
            self.nextToken = try reader.optional("NextToken")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 6)
            writer.put("HubName", hubName)
            writer.put("HubContentType", hubContentType)
            writer.put("SortBy", sortBy)
            writer.put("SortOrder", sortOrder)
            writer.put("MaxResults", maxResults)
            writer.put("NextToken", nextToken)
            return writer.fields(with: extra)
        }
    }

    /// `ListHubsRequest`.
    package struct ListHubsInput: AWSInput {
        package static var operation: OperationModel { model.embedded("ListHubs") }
        package var sortBy: HubSortBy?
        package var sortOrder: SortOrder?
        package var maxResults: Int?
        package var nextToken: String?
        package var extra: WireFields

        package init(
            sortBy: HubSortBy? = nil, sortOrder: SortOrder? = nil, maxResults: Int? = nil, nextToken: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.sortBy = sortBy
            self.sortOrder = sortOrder
            self.maxResults = maxResults
            self.nextToken = nextToken
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ListHubsRequest")
            self.sortBy = try reader.optional("SortBy")
            self.sortOrder = try reader.optional("SortOrder")
            self.maxResults = try reader.optional("MaxResults")
            self.nextToken = try reader.optional("NextToken")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 4)
            writer.put("SortBy", sortBy)
            writer.put("SortOrder", sortOrder)
            writer.put("MaxResults", maxResults)
            writer.put("NextToken", nextToken)
            return writer.fields(with: extra)
        }
    }

    /// `ListModelsInput`.
    package struct ListModelsInput: AWSInput {
        package static var operation: OperationModel { model.embedded("ListModels") }
        package var sortBy: ModelSortKey?
        package var sortOrder: OrderKey?
        package var nextToken: String?
        package var maxResults: Int?
        package var extra: WireFields

        package init(
            sortBy: ModelSortKey? = nil, sortOrder: OrderKey? = nil, nextToken: String? = nil, maxResults: Int? = nil,
            extra: WireFields = WireFields()
        ) {
            self.sortBy = sortBy
            self.sortOrder = sortOrder
            self.nextToken = nextToken
            self.maxResults = maxResults
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ListModelsInput")
            self.sortBy = try reader.optional("SortBy")
            self.sortOrder = try reader.optional("SortOrder")
            self.nextToken = try reader.optional("NextToken")
            self.maxResults = try reader.optional("MaxResults")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 4)
            writer.put("SortBy", sortBy)
            writer.put("SortOrder", sortOrder)
            writer.put("NextToken", nextToken)
            writer.put("MaxResults", maxResults)
            return writer.fields(with: extra)
        }
    }

    /// `ListTagsInput`.
    package struct ListTagsInput: AWSInput {
        package static var operation: OperationModel { model.embedded("ListTags") }
        package var resourceARN: String
        package var nextToken: String?
        package var maxResults: Int?
        package var extra: WireFields

        package init(
            resourceARN: String, nextToken: String? = nil, maxResults: Int? = nil, extra: WireFields = WireFields()
        ) {
            self.resourceARN = resourceARN
            self.nextToken = nextToken
            self.maxResults = maxResults
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ListTagsInput")
            self.resourceARN = try reader.required("ResourceArn")
            self.nextToken = try reader.optional("NextToken")
            self.maxResults = try reader.optional("MaxResults")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 3)
            writer.put("ResourceArn", resourceARN)
            writer.put("NextToken", nextToken)
            writer.put("MaxResults", maxResults)
            return writer.fields(with: extra)
        }
    }

    /// `ListTrainingJobsRequest`.
    package struct ListTrainingJobsInput: AWSInput {
        package static var operation: OperationModel { model.embedded("ListTrainingJobs") }
        package var nextToken: String?
        package var maxResults: Int?
        package var sortBy: SortBy?
        package var sortOrder: SortOrder?
        package var warmPoolStatusEquals: WarmPoolResourceStatus?
        package var trainingPlanARNEquals: String?
        package var extra: WireFields

        package init(
            nextToken: String? = nil, maxResults: Int? = nil, sortBy: SortBy? = nil, sortOrder: SortOrder? = nil,
            warmPoolStatusEquals: WarmPoolResourceStatus? = nil, trainingPlanARNEquals: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.nextToken = nextToken
            self.maxResults = maxResults
            self.sortBy = sortBy
            self.sortOrder = sortOrder
            self.warmPoolStatusEquals = warmPoolStatusEquals
            self.trainingPlanARNEquals = trainingPlanARNEquals
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ListTrainingJobsRequest")
            self.nextToken = try reader.optional("NextToken")
            self.maxResults = try reader.optional("MaxResults")
            self.sortBy = try reader.optional("SortBy")
            self.sortOrder = try reader.optional("SortOrder")
            self.warmPoolStatusEquals = try reader.optional("WarmPoolStatusEquals")
            self.trainingPlanARNEquals = try reader.optional("TrainingPlanArnEquals")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 6)
            writer.put("NextToken", nextToken)
            writer.put("MaxResults", maxResults)
            writer.put("SortBy", sortBy)
            writer.put("SortOrder", sortOrder)
            writer.put("WarmPoolStatusEquals", warmPoolStatusEquals)
            writer.put("TrainingPlanArnEquals", trainingPlanARNEquals)
            return writer.fields(with: extra)
        }
    }

    /// `StopTrainingJobRequest`.
    package struct StopTrainingJobInput: AWSInput {
        package static var operation: OperationModel { model.embedded("StopTrainingJob") }
        package var trainingJobName: String
        package var extra: WireFields

        package init(trainingJobName: String, extra: WireFields = WireFields()) {
            self.trainingJobName = trainingJobName
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "StopTrainingJobRequest")
            self.trainingJobName = try reader.required("TrainingJobName")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("TrainingJobName", trainingJobName)
            return writer.fields(with: extra)
        }
    }

    /// `UpdateEndpointInput`.
    package struct UpdateEndpointInput: AWSInput {
        package static var operation: OperationModel { model.embedded("UpdateEndpoint") }
        package var endpointName: String
        package var endpointConfigName: String
        package var retainAllVariantProperties: Bool?
        package var excludeRetainedVariantProperties: [VariantProperty]?
        package var deploymentConfig: DeploymentConfig?
        package var retainDeploymentConfig: Bool?
        package var extra: WireFields

        package init(
            endpointName: String, endpointConfigName: String, retainAllVariantProperties: Bool? = nil,
            excludeRetainedVariantProperties: [VariantProperty]? = nil, deploymentConfig: DeploymentConfig? = nil,
            retainDeploymentConfig: Bool? = nil, extra: WireFields = WireFields()
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
}
