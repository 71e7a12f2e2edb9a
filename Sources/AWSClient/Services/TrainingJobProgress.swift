package import AWSShapes

/// What a description of a training job says about how far it is.
package struct TrainingJobProgress: Sendable, Hashable {
    /// From 0 to 1, when the job tells its steps.
    package var fraction: Double?
    /// From 1, when the job tells its steps.
    package var epoch: Int?
    package var step: Int?
    /// The last value of each metric that the job tells, in its order.
    package var metrics: [Metric] = []

    package struct Metric: Sendable, Hashable {
        /// Untrusted text.
        package var name: String
        package var value: Double

        package init(name: String, value: Double) {
            self.name = name
            self.value = value
        }
    }

    package init(_ job: SageMaker.DescribeTrainingJobOutput) {
        self.init(info: job.progressInfo, metrics: job.finalMetricDataList ?? [])
    }

    package init(info: SageMaker.TrainingProgressInfo?, metrics: [SageMaker.MetricData]) {
        if let info, let perEpoch = info.totalStepCountPerEpoch, perEpoch > 0, let epochs = info.maxEpoch, epochs > 0 {
            let (epoch, step) = (info.currentEpoch ?? 1, info.currentStep ?? 0)
            // A job may count on after its last planned step.
            fraction = min(1, Double((epoch - 1) * perEpoch + step) / Double(epochs * perEpoch))
            (self.epoch, self.step) = (epoch, step)
        }
        self.metrics = metrics.compactMap { metric in
            guard let name = metric.metricName, let value = metric.value else { return nil }
            return Metric(name: name, value: Double(value))
        }
    }
}
