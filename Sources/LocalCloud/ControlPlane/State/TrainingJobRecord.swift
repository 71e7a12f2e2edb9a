#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

package enum TrainingJobStatus: String, Codable, Sendable {
    case inProgress = "InProgress"
    case completed = "Completed"
    case failed = "Failed"
    case stopping = "Stopping"
    case stopped = "Stopped"

    package var isTerminal: Bool { self == .completed || self == .failed || self == .stopped }
}

package enum TrainingJobStage: String, Codable, Sendable {
    case starting = "Starting"
    case pending = "Pending"
    case downloading = "Downloading"
    case training = "Training"
    case uploading = "Uploading"
    case stopping = "Stopping"
    case stopped = "Stopped"
    case maxRuntimeExceeded = "MaxRuntimeExceeded"
    case completed = "Completed"
    case failed = "Failed"
}

/// A serverless customization job.
package struct TrainingJobRecord: PlaneResource {
    package static let kind = "training-job"

    package var arn: String
    package var name: String
    package var scope: ResourceScope
    /// The request as it was sent, tags included.
    package var request: StoredDocument
    package var status: TrainingJobStatus
    package var stage: TrainingJobStage
    package var transitions: [Transition]
    package var creationTime: Date
    package var startTime: Date?
    package var endTime: Date?
    package var lastModifiedTime: Date
    package var failureReason: String?
    package var progress: Progress?
    package var billableTokens: Int64?
    package var metrics: [Metric]
    package var baseModel: String
    package var baseModelVersion: String
    package var technique: String
    package var recipeName: String
    package var packageGroupARN: String
    package var sourcePackageARN: String?
    package var outputPackageARN: String?
    /// Where the artifacts go: `<S3OutputPath>/<job>/output/model/`.
    package var output: S3Location
    package var trainInput: S3Location
    package var validationInput: S3Location?
    package var hyperparameters: [String: String]
    package var environment: [String: String]
    package var maxRuntimeSeconds: Int

    package struct Transition: Codable, Hashable, Sendable {
        package var status: TrainingJobStage
        package var startTime: Date
        package var endTime: Date?
        package var message: String
    }

    package struct Progress: Codable, Hashable, Sendable {
        package var stepsPerEpoch: Int
        package var currentStep: Int
        package var currentEpoch: Int
        package var maxEpoch: Int
    }

    package struct Metric: Codable, Hashable, Sendable {
        package var name: String
        package var value: Double
        package var time: Date
    }

    /// Enters a stage: ends the running transition and opens the next. The same stage only changes its message.
    package mutating func enter(_ next: TrainingJobStage, _ message: String, at time: Date) {
        lastModifiedTime = time
        if stage == next, let last = transitions.indices.last, transitions[last].status == next {
            transitions[last].message = message
            return
        }
        if let last = transitions.indices.last { transitions[last].endTime = time }
        stage = next
        transitions.append(Transition(status: next, startTime: time, message: message))
    }

    /// Ends the job in a terminal status.
    package mutating func finish(
        _ final: TrainingJobStatus, stage: TrainingJobStage, _ message: String, at time: Date
    ) {
        enter(stage, message, at: time)
        if let last = transitions.indices.last { transitions[last].endTime = time }
        status = final
        endTime = time
        if final == .failed { failureReason = String(message.prefix(1024)) }
    }

    /// Notes a metric's newest value.
    package mutating func note(metric name: String, _ value: Double, at time: Date) {
        metrics.removeAll { $0.name == name }
        metrics.append(Metric(name: name, value: value, time: time))
        if metrics.count > 40 { metrics.removeFirst() }
    }
}

extension PlaneView {
    package var trainingJobs: [String: TrainingJobRecord] { self[TrainingJobRecord.self] }
}

extension ResourceScope {
    package func trainingJob(_ name: String) -> String { arn(TrainingJobRecord.self, name) }
}

/// A model package group; its versions are ``PackageRecord``s.
package struct PackageGroupRecord: PlaneResource {
    package static let kind = "model-package-group"

    package var arn: String
    package var name: String
    package var scope: ResourceScope
    package var description: String?
    package var creationTime: Date
    package var createdBy: String
    package var lastVersion: Int
}

extension PlaneView {
    package var packageGroups: [String: PackageGroupRecord] { self[PackageGroupRecord.self] }
}

extension ResourceScope {
    package func packageGroup(_ name: String) -> String { arn(PackageGroupRecord.self, name) }
}

/// One version in a model package group: what a finished job made.
package struct PackageRecord: PlaneResource {
    package static let kind = "model-package"

    package var arn: String
    package var groupName: String
    package var version: Int
    package var scope: ResourceScope
    package var creationTime: Date
    package var baseModel: String
    package var baseModelVersion: String
    package var recipeName: String
    package var image: String
    package var artifact: S3Location
    package var trainingJobARN: String
}

extension PlaneView {
    package var packages: [String: PackageRecord] { self[PackageRecord.self] }
}

extension ResourceScope {
    package func package(_ group: String, version: Int) -> String { arn(PackageRecord.self, "\(group)/\(version)") }
}
