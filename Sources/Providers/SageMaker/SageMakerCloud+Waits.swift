internal import AWSClient
internal import AWSShapes
internal import Core
internal import Lifecycle
#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif

extension SageMakerCloud {
    /// Waits until a job has ended, and says where its merged weights are and what they are.
    func waitTrainingJob(_ request: JSONValue, _ context: ActionContext) async throws -> JSONValue {
        let name = try Self.text(request, "TrainingJobName")
        let job = try await sageMaker.waitUntilEnded(
            trainingJob: name, poller: Poller(interval: pollInterval, limit: .seconds(86_400))
        ) { context.report(Self.progress(of: $0)) }
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
        guard let artifact = try await mergedWeights(under: root) else {
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
    private func mergedWeights(under root: String) async throws -> (uri: String, digest: SHA256Digest)? {
        let base = root.hasSuffix("/") ? root : root + "/"
        for place in ["checkpoints/hf_merged/", "model/checkpoints/hf_merged/"] {
            if let digest = try await artifacts.digest(of: base + place) { return (base + place, digest) }
        }
        return nil
    }

    private static func progress(of job: SageMaker.DescribeTrainingJobOutput) -> ActionProgress {
        let progress = TrainingJobProgress(job)
        var figures: [String: Double] = [:]
        if let epoch = progress.epoch { figures["epoch"] = Double(epoch) }
        if let step = progress.step { figures["step"] = Double(step) }
        for metric in progress.metrics { figures[metric.name] = metric.value }
        let message = job.secondaryStatusTransitions?.last?.statusMessage
        return ActionProgress(
            stage: job.secondaryStatus.rawValue, fraction: progress.fraction, figures: figures,
            message: message.map { Untrusted($0) })
    }

    /// Waits until an endpoint serves.
    func waitEndpoint(_ request: JSONValue, _ context: ActionContext) async throws -> JSONValue {
        let name = try Self.text(request, "EndpointName")
        let endpoint = try await sageMaker.waitUntilInService(
            endpoint: name, poller: Poller(interval: pollInterval, limit: .seconds(3600))
        ) { context.report(ActionProgress(stage: $0.endpointStatus.rawValue)) }
        return Self.summary(endpoint)
    }

    /// Waits until an update has ended, promoted or not: which of the two is for whoever proves the outcome to say.
    ///
    /// Ended means that nothing is pending, the state is none that passes by itself, and the endpoint was changed after
    /// `LastModifiedBefore` or serves what was asked for. The result holds what was seen on the way: stages, their
    /// messages and alarms that fired, because the alarms are removed soon after.
    func waitEndpointUpdate(_ request: JSONValue, _ context: ActionContext) async throws -> JSONValue {
        let name = try Self.text(request, "EndpointName")
        let wanted = try Self.text(request, "EndpointConfigName")
        let before = request["LastModifiedBefore"]?.string.flatMap { Timestamp.parse($0) }
        let alarmNames = request["AlarmNames"]?.array?.compactMap(\.string) ?? []
        var sawUpdating = false
        var evidence = UpdateEvidence()
        let poller = Poller(interval: pollInterval, limit: .seconds(36_000))
        let endpoint = try await poller.wait(
            for: "the update of endpoint '\(name)' ended", clock: client.clock,
            progress: { context.report(Self.progress(of: $0)) },
            look: {
                guard let endpoint = try await sageMaker.endpoint(name) else {
                    throw AWSClientError(AWSClientError.stateFailed, "endpoint '\(name)' is gone")
                }
                let passing: [SageMaker.EndpointStatus] = [.updating, .systemUpdating, .rollingBack, .creating]
                if passing.contains(endpoint.endpointStatus) {
                    sawUpdating = true
                    evidence.take(endpoint)
                    evidence.take(try await CloudWatchClient(client).alarms(alarmNames))
                    return .pending(endpoint)
                }
                let hasMoved =
                    sawUpdating || endpoint.endpointConfigName == wanted
                    || before.map { endpoint.lastModifiedTime > $0 } ?? false
                let hasEnded = endpoint.pendingDeploymentSummary == nil && hasMoved
                return hasEnded ? .done(endpoint) : .pending(endpoint)
            })
        evidence.take(try await CloudWatchClient(client).alarms(alarmNames))
        guard case .object(var result) = Self.summary(endpoint) else { return Self.summary(endpoint) }
        result["Stages"] = evidence.stages
        result["Alarms"] = evidence.alarms
        return .object(result)
    }

    private static func progress(of endpoint: SageMaker.DescribeEndpointOutput) -> ActionProgress {
        let pending = endpoint.pendingDeploymentSummary?.productionVariants?.first
        let status = pending?.variantStatus?.last
        return ActionProgress(
            stage: status?.status.rawValue ?? endpoint.endpointStatus.rawValue,
            message: status?.statusMessage.map { Untrusted($0) })
    }

    private static func summary(_ endpoint: SageMaker.DescribeEndpointOutput) -> JSONValue {
        [
            "EndpointArn": .string(endpoint.endpointARN), "EndpointStatus": .string(endpoint.endpointStatus.rawValue),
            "EndpointConfigName": endpoint.endpointConfigName.map { .string($0) } ?? .null,
            "FailureReason": endpoint.failureReason.map { .string($0) } ?? .null,
            "LastModifiedTime": .string(Timestamp.iso8601(endpoint.lastModifiedTime)),
        ]
    }

    /// Waits until an endpoint is gone.
    func waitEndpointDeleted(_ request: JSONValue, _ context: ActionContext) async throws -> JSONValue {
        let name = try Self.text(request, "EndpointName")
        try await sageMaker.waitUntilDeleted(
            endpoint: name, poller: Poller(interval: pollInterval, limit: .seconds(1800))
        ) { context.report(ActionProgress(stage: $0?.endpointStatus.rawValue ?? "Deleted")) }
        return [:]
    }
}
