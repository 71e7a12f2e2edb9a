internal import AWSClient
internal import Core
internal import Lifecycle
internal import Rollouts

/// One region of an AWS account, or of a local cloud that speaks for it: what the operations and resources of AWS share.
struct AWSSite: CloudSite {
    let client: AWSClient
    let sageMaker: SageMakerClient
    let s3: S3Client
    let iam: IAMClient
    let cloudWatch: CloudWatchClient
    let artifacts: ArtifactDigest
    /// Time between two looks while waiting.
    let pollInterval: Duration

    init(_ client: AWSClient, pollInterval: Duration) {
        self.client = client
        sageMaker = SageMakerClient(client)
        s3 = S3Client(client)
        iam = IAMClient(client)
        cloudWatch = CloudWatchClient(client)
        artifacts = ArtifactDigest(client)
        self.pollInterval = pollInterval
    }

    func check(_ target: ResolvedTarget) throws {
        guard target.region == client.configuration.region else {
            throw ProvidersError(
                ProvidersError.otherTarget,
                "the action is for \(target.region), this client calls \(client.configuration.region)")
        }
    }

    func send(_ action: Action, context: ActionContext, wantsGone: Bool) async throws -> JSONValue {
        do {
            return try await client.call(
                service: action.operation.service, operation: action.operation.name, request: action.request,
                clientToken: context.clientToken, timeout: .seconds(60))
        } catch var error as AWSClientError {
            if error.isAlreadyThere {
                // Whether it is ours is seen by looking, not by the refusal.
                error.retry = .unknownOutcome
            } else if error.isNotFound, wantsGone {
                return [:]
            } else if let delay = Self.consistencyDelay(error) {
                error.retry = .after(delay)
            }
            throw error
        }
    }

    /// Refusals that only mean that what was just made is not visible everywhere yet.
    private static func consistencyDelay(_ error: AWSClientError) -> Duration? {
        guard let refusal = error.refusal, refusal.code == "ValidationException" else { return nil }
        let text = refusal.message.lowercased()
        let isRole =
            text.contains("could not assume role") || text.contains("cannot be assumed")
            || text.contains("unable to assume role")
        if isRole { return .seconds(5) }
        // What a change refers to was made by the action before it.
        return text.contains("could not find") ? .seconds(3) : nil
    }

    func problems(of operation: OperationID, request: JSONValue) -> [String] {
        client.problems(service: operation.service, operation: operation.name, request: request) {
            PlanReference($0) != nil
        }
    }

    func rollout(of request: JSONValue, fleet: Int) -> NativeRollout? {
        guard let endpoint = request["EndpointName"]?.string, let configuration = request["EndpointConfigName"]?.string
        else { return nil }
        return NativeRollout(
            endpoint: endpoint, configuration: configuration,
            spec: RolloutSpec(deploymentConfig: request["DeploymentConfig"], fleet: fleet))
    }

    func endpoint(of request: JSONValue) -> String? { request["EndpointName"]?.string }

    func address(ofStored result: JSONValue) -> String? {
        guard let bucket = result["Bucket"]?.string, let key = result["Key"]?.string else { return nil }
        return "s3://\(bucket)/\(key)"
    }

    func alarm(madeBy operation: OperationID, _ request: JSONValue) -> AlarmObservation? {
        guard operation == CloudWatchOperations.alarm.creation, let name = request["AlarmName"]?.string else {
            return nil
        }
        let definition = AlarmDefinition(request: request)
        return AlarmObservation(name: name, state: .ok, threshold: definition.threshold, definition: definition)
    }

    /// The members of a describe reply; nil when there is no such object.
    func describe(_ service: String, _ operation: String, _ request: JSONValue) async throws -> JSONValue? {
        do {
            return try await client.call(service: service, operation: operation, request: request)
        } catch let error as AWSClientError where error.isNotFound {
            return nil
        }
    }
}
