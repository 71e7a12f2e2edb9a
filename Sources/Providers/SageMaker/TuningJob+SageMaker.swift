internal import AWSClient
internal import AWSShapes
internal import Core
internal import Lifecycle

extension TuningJob {
    /// What a description of a training job says.
    init(_ job: SageMaker.DescribeTrainingJobOutput) {
        let progress = TrainingJobProgress(job)
        self.init(
            name: job.trainingJobName, status: Status(job.trainingJobStatus),
            statusText: job.trainingJobStatus.rawValue,
            stage: job.secondaryStatus.rawValue, created: job.creationTime,
            fraction: progress.fraction, epoch: progress.epoch, step: progress.step,
            metrics: progress.metrics.map { Metric(name: $0.name, value: $0.value) },
            message: job.secondaryStatusTransitions?.last?.statusMessage.map { Untrusted($0) },
            failure: job.failureReason.map { Untrusted($0) })
    }

    /// What a list says of a training job.
    init(_ summary: SageMaker.TrainingJobSummary) {
        self.init(
            name: summary.trainingJobName, status: Status(summary.trainingJobStatus),
            statusText: summary.trainingJobStatus.rawValue, stage: summary.secondaryStatus?.rawValue,
            created: summary.creationTime)
    }
}

extension TuningJob.Status {
    init(_ status: SageMaker.TrainingJobStatus) {
        switch status {
        case .completed: self = .completed
        case .failed: self = .failed
        case .stopped: self = .stopped
        default: self = .underWay
        }
    }
}
