// Written by Scripts/generate-shapes from botocore's model of sagemaker. Do not edit.
// swift-format-ignore-file

package import AWSWire

extension SageMaker {
    /// The operations with the types of their inputs and outputs.
    package enum Operations {
        package static let describeEndpoint = AWSOperation<DescribeEndpointInput, DescribeEndpointOutput>(model, "DescribeEndpoint")
        package static let describeEndpointConfig = AWSOperation<DescribeEndpointConfigInput, DescribeEndpointConfigOutput>(model, "DescribeEndpointConfig")
        package static let describeHubContent = AWSOperation<DescribeHubContentInput, DescribeHubContentOutput>(model, "DescribeHubContent")
        package static let describeModel = AWSOperation<DescribeModelInput, DescribeModelOutput>(model, "DescribeModel")
        package static let describeTrainingJob = AWSOperation<DescribeTrainingJobInput, DescribeTrainingJobOutput>(model, "DescribeTrainingJob")
        package static let listEndpoints = AWSOperation<ListEndpointsInput, ListEndpointsOutput>(model, "ListEndpoints")
        package static let listTags = AWSOperation<ListTagsInput, ListTagsOutput>(model, "ListTags")
        package static let listTrainingJobs = AWSOperation<ListTrainingJobsInput, ListTrainingJobsOutput>(model, "ListTrainingJobs")
    }
}
