package import Core
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

/// A training job as its cloud tells of it.
package struct TuningJob: Hashable, Sendable {
    /// Whether a job goes on, and how it ended.
    package enum Status: Hashable, Sendable {
        case underWay, completed, failed, stopped
        package var isEnded: Bool { self != .underWay }
    }

    /// The last value of something that the job measures.
    package struct Metric: Hashable, Sendable {
        /// Untrusted text.
        package var name: String
        package var value: Double

        package init(name: String, value: Double) {
            self.name = name
            self.value = value
        }
    }

    package var name: String
    package var status: Status
    /// The cloud's own word for the status.
    package var statusText: String
    /// The cloud's own word for where the job is.
    package var stage: String?
    package var created: Date
    /// From 0 to 1, when the job tells its steps.
    package var fraction: Double?
    /// From 1, when the job tells its steps.
    package var epoch: Int?
    package var step: Int?
    package var metrics: [Metric]
    /// What the cloud last said of it.
    package var message: Untrusted?
    package var failure: Untrusted?

    package init(
        name: String, status: Status, statusText: String, stage: String?, created: Date, fraction: Double? = nil,
        epoch: Int? = nil, step: Int? = nil, metrics: [Metric] = [], message: Untrusted? = nil,
        failure: Untrusted? = nil
    ) {
        self.name = name
        self.status = status
        self.statusText = statusText
        self.stage = stage
        self.created = created
        self.fraction = fraction
        self.epoch = epoch
        self.step = step
        self.metrics = metrics
        self.message = message
        self.failure = failure
    }

    /// How far it is, as a run of a plan reports it.
    package var progress: ActionProgress {
        var figures: [String: Double] = [:]
        if let epoch { figures["epoch"] = Double(epoch) }
        if let step { figures["step"] = Double(step) }
        for metric in metrics { figures[metric.name] = metric.value }
        return ActionProgress(stage: stage ?? statusText, fraction: fraction, figures: figures, message: message)
    }
}
