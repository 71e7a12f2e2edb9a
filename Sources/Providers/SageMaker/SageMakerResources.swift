internal import AWSClient
internal import Core
internal import Lifecycle

/// The kinds of objects that plans make in SageMaker.
enum SageMakerResources {
    static let all = [endpoint, endpointConfig, model, trainingJob, packageGroup]

    static let endpoint = resource("Endpoint", identity: ["CreationTime", "EndpointConfigName"])
    static let endpointConfig = resource("EndpointConfig")
    static let model = resource("Model")
    static let trainingJob = resource("TrainingJob")
    static let packageGroup = resource("ModelPackageGroup")

    /// SageMaker names all of its resources alike: `DescribeModel`, `ModelName`, `ModelArn`, `CreateModel`.
    private static func resource(_ name: String, identity: [String] = ["CreationTime"]) -> CloudResource<AWSSite> {
        let arnMember = name + "Arn"
        return CloudResource(
            kind: "sagemaker." + name, nameMember: name + "Name",
            describe: { site, value in
                try await site.describe("sagemaker", "Describe" + name, [name + "Name": .string(value)])
            },
            observeCreation: { site, found, context in
                // Something of our name is ours when it carries our run and the digest of our request.
                let arn = try found.name(arnMember)
                return RunTags.observation(
                    of: try await site.sageMaker.tags(arn: arn), context, what: arn,
                    result: .object([arnMember: .string(arn)]))
            },
            creation: OperationID("sagemaker.Create" + name), identity: identity,
            run: { site, found in try await site.sageMaker.tags(arn: try found.name(arnMember))[RunTags.run] })
    }
}
