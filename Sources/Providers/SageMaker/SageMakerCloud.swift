package import AWSClient
package import Core
package import Lifecycle

/// Performs and observes the actions of plans on SageMaker, S3, IAM and CloudWatch.
///
/// An action's request is sent literally. Nothing here sends a mutating request twice: after an unknown outcome, and
/// when something of that name is there already, the caller observes.
package struct SageMakerCloud: CloudPort {
    let client: AWSClient
    let sageMaker: SageMakerClient
    let s3: S3Client
    let artifacts: ArtifactDigest
    /// Time between two looks while waiting.
    let pollInterval: Duration

    /// - Parameter pollInterval: five seconds for AWS, less for a local cloud.
    package init(_ client: AWSClient, pollInterval: Duration = .seconds(5)) {
        self.client = client
        sageMaker = SageMakerClient(client)
        s3 = S3Client(client)
        artifacts = ArtifactDigest(client)
        self.pollInterval = pollInterval
    }

    package func perform(_ action: Action, context: ActionContext) async throws -> JSONValue {
        try check(context.target)
        switch action.operation.rawValue {
        case "sagemaker.WaitTrainingJob": return try await waitTrainingJob(action.request, context)
        case "sagemaker.WaitEndpoint": return try await waitEndpoint(action.request, context)
        case "sagemaker.WaitEndpointUpdate": return try await waitEndpointUpdate(action.request, context)
        case "sagemaker.WaitEndpointDeleted": return try await waitEndpointDeleted(action.request, context)
        case "s3.Upload": return try await upload(action.request, context)
        default: return try await send(action)
        }
    }

    private func send(_ action: Action) async throws -> JSONValue {
        do {
            return try await client.call(
                service: action.operation.service, operation: action.operation.name, request: action.request,
                timeout: .seconds(60))
        } catch var error as AWSClientError {
            if error.isAlreadyThere {
                // Whether it is ours is seen by looking, not by the refusal.
                error.retry = .unknownOutcome
            } else if error.isNotFound, action.operation.name.hasPrefix("Delete") {
                // Gone is what was wanted.
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
        let isConfig = refusal.operation == "CreateEndpoint" || refusal.operation == "UpdateEndpoint"
        let isModel = refusal.operation == "CreateEndpointConfig"
        return (isConfig || isModel) && text.contains("could not find") ? .seconds(3) : nil
    }

    /// Holds an action to the client that sends it.
    ///
    /// - Throws: `provider.other_target`.
    func check(_ target: ResolvedTarget) throws {
        guard target.region == client.configuration.region else {
            throw ProvidersError(
                ProvidersError.otherTarget,
                "the action is for \(target.region), this client calls \(client.configuration.region)")
        }
    }

    /// A text member that an operation cannot do without.
    ///
    /// - Throws: `provider.request_invalid`.
    static func text(_ request: JSONValue, _ member: String) throws -> String {
        guard let text = request[member]?.string, !text.isEmpty else {
            throw ProvidersError(ProvidersError.requestInvalid, "the request lacks \(member)")
        }
        return text
    }

    private func upload(_ request: JSONValue, _ context: ActionContext) async throws -> JSONValue {
        guard case .file(let file)? = request["Body"].flatMap({ PlanReference($0) }) else {
            throw ProvidersError(ProvidersError.requestInvalid, "an upload names no file")
        }
        let total = Double(max(1, file.bytes))
        let stored = try await s3.put(
            file: file.path, bucket: try Self.text(request, "Bucket"), key: try Self.text(request, "Key"),
            contentType: request["ContentType"]?.string ?? "application/octet-stream", writeOnce: true
        ) { bytes in
            context.report(
                ActionProgress(stage: "Uploading", fraction: Double(bytes) / total, figures: ["bytes": Double(bytes)]))
        }
        guard stored.digest == file.digest else {
            // The key names the planned digest: other bytes must not stay under it.
            if stored.wasSent { try await s3.delete(bucket: stored.object.bucket, key: stored.object.key) }
            throw ProvidersError(
                ProvidersError.requestInvalid,
                "\(TerminalText.escape(file.path)) has changed since it was planned: \(stored.digest), not \(file.digest)",
                hint: "plan again")
        }
        return Self.result(stored.object, file.digest)
    }

    static func result(_ object: S3Client.Object, _ digest: SHA256Digest) -> JSONValue {
        [
            "Bucket": .string(object.bucket), "Key": .string(object.key), "Size": .int(object.size),
            "SHA256": .string(digest.hex),
        ]
    }
}
