package import AWSShapes
internal import Core

extension SageMakerClient {
    /// Waits until an endpoint serves.
    ///
    /// - Throws: `aws.state_failed` when it ends as Failed, OutOfService or UpdateRollbackFailed, or is gone;
    ///   `aws.wait_timed_out`.
    package func waitUntilInService(
        endpoint name: String, poller: Poller = Poller(interval: .seconds(5), limit: .seconds(3600)),
        progress: (SageMaker.DescribeEndpointOutput) async throws -> Void = { _ in }
    ) async throws -> SageMaker.DescribeEndpointOutput {
        try await poller.wait(for: "endpoint '\(name)' in service", clock: client.clock, progress: progress) {
            guard let output = try await endpoint(name) else {
                throw Self.failed("endpoint '\(name)' is gone", nil)
            }
            switch output.endpointStatus {
            case .inService: return .done(output)
            case .failed, .outOfService, .updateRollbackFailed:
                throw Self.failed("endpoint '\(name)' is \(output.endpointStatus)", output.failureReason)
            default: return .pending(output)
            }
        }
    }

    /// Waits until an endpoint is gone.
    ///
    /// - Throws: `aws.state_failed` when deleting it failed; `aws.wait_timed_out`.
    package func waitUntilDeleted(
        endpoint name: String, poller: Poller = Poller(interval: .seconds(5), limit: .seconds(1800)),
        progress: (SageMaker.DescribeEndpointOutput?) async throws -> Void = { _ in }
    ) async throws {
        _ = try await poller.wait(for: "endpoint '\(name)' deleted", clock: client.clock, progress: progress) {
            guard let output = try await endpoint(name) else { return .done(nil) }
            if output.endpointStatus == .failed {
                throw Self.failed("endpoint '\(name)' is Failed instead of deleted", output.failureReason)
            }
            return .pending(output)
        }
    }

    /// Waits until a training job has ended, well or badly.
    ///
    /// - Throws: `aws.state_failed` when there is no such job; `aws.wait_timed_out`.
    package func waitUntilEnded(
        trainingJob name: String, poller: Poller = Poller(interval: .seconds(5), limit: .seconds(43_200)),
        progress: (SageMaker.DescribeTrainingJobOutput) async throws -> Void = { _ in }
    ) async throws -> SageMaker.DescribeTrainingJobOutput {
        try await poller.wait(for: "training job '\(name)' ended", clock: client.clock, progress: progress) {
            guard let output = try await trainingJob(name) else {
                throw Self.failed("training job '\(name)' does not exist", nil)
            }
            let terminal: [SageMaker.TrainingJobStatus] = [.completed, .failed, .stopped]
            return terminal.contains(output.trainingJobStatus) ? .done(output) : .pending(output)
        }
    }

    private static func failed(_ what: String, _ reason: String?) -> AWSClientError {
        let said = reason.map { ": " + TerminalText.escape($0, limit: 1000) } ?? ""
        return AWSClientError(AWSClientError.stateFailed, what + said)
    }
}
