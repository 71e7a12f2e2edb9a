internal import AWSClient
internal import AWSShapes
internal import Core
internal import Lifecycle

/// The waits of SageMaker's plans: each returns when what it waits for has ended well, and throws when it has ended badly.
enum SageMakerWaits {
    /// Waits until a job has ended, and says where its merged weights are and what they are.
    static func trainingJob(_ site: AWSSite, _ action: Action, _ context: ActionContext) async throws -> JSONValue {
        let name = try action.name("TrainingJobName")
        let job = try await site.sageMaker.waitUntilEnded(
            trainingJob: name, poller: Poller(interval: site.pollInterval, limit: .seconds(86_400))
        ) { context.report(TuningJob($0).progress) }
        guard job.trainingJobStatus == .completed else {
            let reason = job.failureReason.map { ": " + TerminalText.escape($0, limit: 2000) } ?? ""
            throw ProvidersError(
                ProvidersError.jobFailed, "the training job '\(name)' ended as \(job.trainingJobStatus)\(reason)",
                hint: "slipway tune watch \(name)")
        }
        let output = job.outputDataConfig?.s3OutputPath ?? ""
        let root =
            job.modelArtifacts?.s3ModelArtifacts ?? output + (output.hasSuffix("/") ? "" : "/") + name
            + "/output/model/"
        guard let artifact = try await mergedWeights(site, under: root) else {
            throw ProvidersError(
                ProvidersError.artifactMissing,
                "the training job '\(name)' left no merged weights under \(TerminalText.escape(root))",
                hint: "look at its output in S3")
        }
        return [
            "TrainingJobArn": .string(job.trainingJobARN), "TrainingJobStatus": "Completed",
            "ModelArtifacts": ["S3ModelArtifacts": .string(root)],
            "OutputModelPackageArn": .string(job.outputModelPackageARN ?? ""),
            "Artifact": ["URI": .string(artifact.uri), "Digest": .string(artifact.digest.hex)],
        ]
    }

    /// Jobs differ in whether the path that they name ends in `model/` already: both places are looked at.
    private static func mergedWeights(
        _ site: AWSSite, under root: String
    ) async throws -> (uri: String, digest: SHA256Digest)? {
        let base = root.hasSuffix("/") ? root : root + "/"
        for place in ["checkpoints/hf_merged/", "model/checkpoints/hf_merged/"] {
            if let digest = try await site.artifacts.digest(of: base + place) { return (base + place, digest) }
        }
        return nil
    }

    /// Waits until an endpoint serves.
    static func endpoint(_ site: AWSSite, _ action: Action, _ context: ActionContext) async throws -> JSONValue {
        let endpoint = try await site.sageMaker.waitUntilInService(
            endpoint: try action.name("EndpointName"),
            poller: Poller(interval: site.pollInterval, limit: .seconds(3600))
        ) { context.report(ActionProgress(stage: $0.endpointStatus.rawValue)) }
        return [
            "EndpointArn": .string(endpoint.endpointARN), "EndpointStatus": .string(endpoint.endpointStatus.rawValue),
            "EndpointConfigName": endpoint.endpointConfigName.map { .string($0) } ?? .null,
            "FailureReason": endpoint.failureReason.map { .string($0) } ?? .null,
            "LastModifiedTime": .string(Timestamp.iso8601(endpoint.lastModifiedTime)),
        ]
    }

    /// Waits until an endpoint is gone.
    static func endpointDeleted(_ site: AWSSite, _ action: Action, _ context: ActionContext) async throws -> JSONValue {
        try await site.sageMaker.waitUntilDeleted(
            endpoint: try action.name("EndpointName"),
            poller: Poller(interval: site.pollInterval, limit: .seconds(1800))
        ) { context.report(ActionProgress(stage: $0?.endpointStatus.rawValue ?? "Deleted")) }
        return [:]
    }
}
