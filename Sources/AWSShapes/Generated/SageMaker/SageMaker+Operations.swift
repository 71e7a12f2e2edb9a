// Written by Scripts/generate-shapes from botocore's model of sagemaker. Do not edit.
// swift-format-ignore-file

package import AWSWire

extension SageMaker {
    /// The operations with the types of their inputs and outputs.
    package enum Operations {
        package static let addTags = AWSOperation<AddTagsInput, AddTagsOutput>(model, "AddTags")
        package static let createEndpoint = AWSOperation<CreateEndpointInput, CreateEndpointOutput>(model, "CreateEndpoint")
        package static let createEndpointConfig = AWSOperation<CreateEndpointConfigInput, CreateEndpointConfigOutput>(model, "CreateEndpointConfig")
        package static let createModel = AWSOperation<CreateModelInput, CreateModelOutput>(model, "CreateModel")
        package static let createModelPackageGroup = AWSOperation<CreateModelPackageGroupInput, CreateModelPackageGroupOutput>(model, "CreateModelPackageGroup")
        package static let createTrainingJob = AWSOperation<CreateTrainingJobInput, CreateTrainingJobOutput>(model, "CreateTrainingJob")
        package static let deleteEndpoint = AWSOperation<DeleteEndpointInput, WireEmpty>(model, "DeleteEndpoint")
        package static let deleteEndpointConfig = AWSOperation<DeleteEndpointConfigInput, WireEmpty>(model, "DeleteEndpointConfig")
        package static let deleteModel = AWSOperation<DeleteModelInput, WireEmpty>(model, "DeleteModel")
        package static let describeEndpoint = AWSOperation<DescribeEndpointInput, DescribeEndpointOutput>(model, "DescribeEndpoint")
        package static let describeEndpointConfig = AWSOperation<DescribeEndpointConfigInput, DescribeEndpointConfigOutput>(model, "DescribeEndpointConfig")
        package static let describeHub = AWSOperation<DescribeHubInput, DescribeHubOutput>(model, "DescribeHub")
        package static let describeHubContent = AWSOperation<DescribeHubContentInput, DescribeHubContentOutput>(model, "DescribeHubContent")
        package static let describeModel = AWSOperation<DescribeModelInput, DescribeModelOutput>(model, "DescribeModel")
        package static let describeModelPackage = AWSOperation<DescribeModelPackageInput, DescribeModelPackageOutput>(model, "DescribeModelPackage")
        package static let describeModelPackageGroup = AWSOperation<DescribeModelPackageGroupInput, DescribeModelPackageGroupOutput>(model, "DescribeModelPackageGroup")
        package static let describeTrainingJob = AWSOperation<DescribeTrainingJobInput, DescribeTrainingJobOutput>(model, "DescribeTrainingJob")
        package static let listEndpointConfigs = AWSOperation<ListEndpointConfigsInput, ListEndpointConfigsOutput>(model, "ListEndpointConfigs")
        package static let listEndpoints = AWSOperation<ListEndpointsInput, ListEndpointsOutput>(model, "ListEndpoints")
        package static let listHubContents = AWSOperation<ListHubContentsInput, ListHubContentsOutput>(model, "ListHubContents")
        package static let listHubs = AWSOperation<ListHubsInput, ListHubsOutput>(model, "ListHubs")
        package static let listModels = AWSOperation<ListModelsInput, ListModelsOutput>(model, "ListModels")
        package static let listTags = AWSOperation<ListTagsInput, ListTagsOutput>(model, "ListTags")
        package static let listTrainingJobs = AWSOperation<ListTrainingJobsInput, ListTrainingJobsOutput>(model, "ListTrainingJobs")
        package static let stopTrainingJob = AWSOperation<StopTrainingJobInput, WireEmpty>(model, "StopTrainingJob")
        package static let updateEndpoint = AWSOperation<UpdateEndpointInput, UpdateEndpointOutput>(model, "UpdateEndpoint")
        package static let updateEndpointWeightsAndCapacities = AWSOperation<UpdateEndpointWeightsAndCapacitiesInput, UpdateEndpointWeightsAndCapacitiesOutput>(model, "UpdateEndpointWeightsAndCapacities")
    }
}
