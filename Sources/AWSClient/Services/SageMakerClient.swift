package import AWSShapes
internal import AWSWire
internal import Core

/// SageMaker's control plane: looks that say "not there" as nil, and waiters. Everything that changes something goes
/// through plans and ``AWSClient/call(service:operation:request:safety:timeout:)``.
package struct SageMakerClient: Sendable {
    package let client: AWSClient

    package init(_ client: AWSClient) { self.client = client }

    /// The endpoint, or nil when there is none of that name.
    package func endpoint(_ name: String) async throws -> SageMaker.DescribeEndpointOutput? {
        try await found {
            try await client.call(
                SageMaker.Operations.describeEndpoint, SageMaker.DescribeEndpointInput(endpointName: name))
        }
    }

    /// The endpoint configuration, or nil.
    package func endpointConfig(_ name: String) async throws -> SageMaker.DescribeEndpointConfigOutput? {
        try await found {
            try await client.call(
                SageMaker.Operations.describeEndpointConfig,
                SageMaker.DescribeEndpointConfigInput(endpointConfigName: name))
        }
    }

    /// The model, or nil.
    package func model(_ name: String) async throws -> SageMaker.DescribeModelOutput? {
        try await found {
            try await client.call(SageMaker.Operations.describeModel, SageMaker.DescribeModelInput(modelName: name))
        }
    }

    /// The training job, or nil.
    package func trainingJob(_ name: String) async throws -> SageMaker.DescribeTrainingJobOutput? {
        try await found {
            try await client.call(
                SageMaker.Operations.describeTrainingJob, SageMaker.DescribeTrainingJobInput(trainingJobName: name))
        }
    }

    /// A model of a hub with its document, or nil.
    package func hubModel(hub: String, name: String) async throws -> SageMaker.DescribeHubContentOutput? {
        try await found {
            try await client.call(
                SageMaker.Operations.describeHubContent,
                SageMaker.DescribeHubContentInput(hubName: hub, hubContentType: .model, hubContentName: name))
        }
    }

    /// All tags of a resource.
    package func tags(arn: String) async throws -> [String: String] {
        var tags: [String: String] = [:]
        var token: String?
        repeat {
            // MaxResults is left out: the service refuses values below 50.
            let output = try await client.call(
                SageMaker.Operations.listTags, SageMaker.ListTagsInput(resourceARN: arn, nextToken: token))
            for tag in output.tags ?? [] { tags[tag.key] = tag.value }
            token = output.nextToken
        } while token != nil
        return tags
    }

    private func found<Output>(_ look: () async throws -> Output) async throws -> Output? {
        do {
            return try await look()
        } catch let error as AWSClientError where error.isNotFound {
            return nil
        }
    }
}
