package import AWSClient
package import Lifecycle

/// AWS as plans act on it: every operation and every kind of object that its planners use.
package enum AWSCloud {
    /// The port through which plans run.
    ///
    /// - Parameter pollInterval: five seconds for AWS, less for a local cloud.
    package static func port(_ client: AWSClient, pollInterval: Duration = .seconds(5)) -> any CloudPort {
        TableCloud(
            AWSSite(client, pollInterval: pollInterval), operations: operations, resources: resources)
    }

    /// A row for each operation of AWS's plans; adding an operation adds a row to its service's list.
    static let operations: [CloudOperation<AWSSite>] =
        SageMakerOperations.all + S3Operations.all + IAMOperations.all + CloudWatchOperations.all

    /// Every kind of object that guards may name.
    static let resources: [CloudResource<AWSSite>] =
        SageMakerResources.all + [S3Operations.bucket, IAMOperations.role, CloudWatchOperations.alarm]
}
