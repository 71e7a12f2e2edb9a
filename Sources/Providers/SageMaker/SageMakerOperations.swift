internal import AWSClient
internal import AWSShapes
internal import Core
internal import Lifecycle

/// What plans do in SageMaker: one row an operation.
enum SageMakerOperations {
    private typealias Resources = SageMakerResources

    static let all: [CloudOperation<AWSSite>] = [
        Resources.packageGroup.creating(window: 15, "DescribeModelPackageGroup and ListTags"),
        Resources.trainingJob.creating(window: 30, "DescribeTrainingJob and ListTags"),
        Resources.model.creating(window: 15, "DescribeModel and ListTags"),
        Resources.endpointConfig.creating(window: 15, "DescribeEndpointConfig and ListTags"),
        Resources.endpoint.creating(window: 30, "DescribeEndpoint and ListTags show our configuration"),
        .change(
            updateEndpoint, .uniqueNameAndTag, window: 30,
            "DescribeEndpoint names our configuration as serving or pending; its name is the run's", rollout: .start
        ) { site, action, _ in try await observeUpdate(site, action.request) },
        Resources.endpoint.deleting(
            "sagemaker.DeleteEndpoint", window: 15, "DescribeEndpoint is refused or says Deleting",
            isGone: { $0["EndpointStatus"] == "Deleting" }),
        Resources.endpointConfig.deleting(
            "sagemaker.DeleteEndpointConfig", window: 15, "DescribeEndpointConfig is refused"),
        Resources.model.deleting("sagemaker.DeleteModel", window: 15, "DescribeModel is refused"),
        Resources.trainingJob.deleting(
            "sagemaker.StopTrainingJob", window: 15, "DescribeTrainingJob says Stopping or has ended",
            isGone: { $0["TrainingJobStatus"] != "InProgress" }),
        .wait(waitTrainingJob, needs: ["TrainingJobName"]) { try await SageMakerWaits.trainingJob($0, $1, $2) },
        .wait(waitEndpoint, needs: ["EndpointName"], rollout: .deployed) {
            try await SageMakerWaits.endpoint($0, $1, $2)
        },
        .wait(waitEndpointDeleted, needs: ["EndpointName"]) { try await SageMakerWaits.endpointDeleted($0, $1, $2) },
        .wait(waitEndpointUpdate, needs: ["EndpointName", "EndpointConfigName"], rollout: .watch) { _, action, _ in
            throw ProvidersError(
                ProvidersError.requestInvalid, "\(action.operation) is watched by whoever runs the plan, not sent")
        },
    ]

    static let updateEndpoint: OperationID = "sagemaker.UpdateEndpoint"
    static let waitTrainingJob: OperationID = "sagemaker.WaitTrainingJob"
    static let waitEndpoint: OperationID = "sagemaker.WaitEndpoint"
    static let waitEndpointUpdate: OperationID = "sagemaker.WaitEndpointUpdate"
    static let waitEndpointDeleted: OperationID = "sagemaker.WaitEndpointDeleted"

    private static func observeUpdate(_ site: AWSSite, _ request: JSONValue) async throws -> Observation {
        let name = try request.name("EndpointName")
        let wanted = try request.name("EndpointConfigName")
        guard let endpoint = try await site.sageMaker.endpoint(name) else {
            return .foreign("the endpoint '\(name)' is gone")
        }
        let pending = endpoint.pendingDeploymentSummary?.endpointConfigName
        if endpoint.endpointConfigName == wanted || pending == wanted {
            return .ours(result: ["EndpointArn": .string(endpoint.endpointARN)])
        }
        return pending.map { .foreign("the endpoint '\(name)' is being updated to '\($0)'") } ?? .absent
    }
}
