import Core

/// One row for every mutating operation that Slipway sends. A plan with an operation that has no row is refused when it
/// is assembled, and a test holds the providers' lists to this table.
package enum OperationTable {
    /// All rows, by service and name.
    package static let all: [OperationRow] = [
        row("cloudwatch.DeleteAlarms", .upsert, 5, "DescribeAlarms lists none of the names"),
        row("cloudwatch.PutMetricAlarm", .upsert, 5, "DescribeAlarms shows the alarm with our values and tag"),
        row("cloudwatch.PutMetricData", .searchByRunLabel, 120, "the heartbeat's last value; a duplicate is harmless"),
        row("cloudwatch.SetAlarmState", .upsert, 5, "DescribeAlarms shows the state; the next evaluation replaces it"),
        row("iam.AttachRolePolicy", .upsert, 15, "ListAttachedRolePolicies names the policy"),
        row("iam.CreateRole", .uniqueNameAndTag, 15, "GetRole shows our tags"),
        row("iam.DeleteRole", .precondition, 15, "GetRole answers NoSuchEntity"),
        row("iam.DeleteRolePolicy", .precondition, 15, "GetRolePolicy answers NoSuchEntity"),
        row("iam.DetachRolePolicy", .precondition, 15, "ListAttachedRolePolicies does not name the policy"),
        row("iam.PutRolePolicy", .upsert, 15, "GetRolePolicy shows the same document"),
        row("s3.AbortMultipartUpload", .upsert, 0, "ListParts answers NoSuchUpload"),
        row("s3.CompleteMultipartUpload", .upsert, 0, "HeadObject shows our digest"),
        row("s3.CopyObject", .upsert, 0, "HeadObject shows our digest"),
        row("s3.CreateBucket", .uniqueNameAndTag, 5, "HeadBucket answers and the bucket carries our tag"),
        row("s3.CreateMultipartUpload", .searchByRunLabel, 5, "ListMultipartUploads under the run's key"),
        row("s3.DeleteBucket", .precondition, 5, "HeadBucket answers NoSuchBucket"),
        row("s3.DeleteObject", .upsert, 0, "HeadObject answers NoSuchKey"),
        row("s3.DeleteObjects", .upsert, 0, "HeadObject answers NoSuchKey for each key"),
        row("s3.PutBucketTagging", .upsert, 5, "GetBucketTagging shows our tags"),
        row("s3.PutObject", .upsert, 0, "HeadObject shows our digest; keys are content-addressed"),
        row("s3.Upload", .upsert, 0, "HeadObject shows our digest; keys are written once"),
        row("s3.UploadPart", .upsert, 0, "ListParts shows the part's digest"),
        row("sagemaker.AddTags", .upsert, 5, "ListTags shows the tags"),
        row("sagemaker.CreateEndpoint", .uniqueNameAndTag, 30, "DescribeEndpoint and ListTags show our configuration"),
        row("sagemaker.CreateEndpointConfig", .uniqueNameAndTag, 15, "DescribeEndpointConfig and ListTags"),
        row("sagemaker.CreateModel", .uniqueNameAndTag, 15, "DescribeModel and ListTags"),
        row("sagemaker.CreateModelPackageGroup", .uniqueNameAndTag, 15, "DescribeModelPackageGroup and ListTags"),
        row("sagemaker.CreateTrainingJob", .uniqueNameAndTag, 30, "DescribeTrainingJob and ListTags"),
        row("sagemaker.DeleteEndpoint", .precondition, 15, "DescribeEndpoint is refused or says Deleting"),
        row("sagemaker.DeleteEndpointConfig", .precondition, 15, "DescribeEndpointConfig is refused"),
        row("sagemaker.DeleteModel", .precondition, 15, "DescribeModel is refused"),
        row("sagemaker.DeleteModelPackage", .precondition, 15, "DescribeModelPackage is refused"),
        row("sagemaker.DeleteModelPackageGroup", .precondition, 15, "DescribeModelPackageGroup is refused"),
        row("sagemaker.StopTrainingJob", .precondition, 15, "DescribeTrainingJob says Stopping or has ended"),
        row(
            "sagemaker.UpdateEndpoint", .uniqueNameAndTag, 30,
            "DescribeEndpoint names our configuration as serving or pending; its name is the run's"),
        row(
            "sagemaker.UpdateEndpointWeightsAndCapacities", .upsert, 15,
            "DescribeEndpoint shows the desired weights and counts"),
        row("slipway.RecordRelease", .clientChosenID, 0, "the journal has a release of this run and action"),
    ]

    private static let byOperation: [OperationID: OperationRow] = Dictionary(
        all.map { ($0.operation, $0) }, uniquingKeysWith: { first, _ in first })

    /// The row of an operation; nil when it has none.
    package static func row(for operation: OperationID) -> OperationRow? { byOperation[operation] }

    /// Refuses a plan that could send a mutating operation without a row.
    ///
    /// - Throws: `run.operation_unlisted`.
    package static func check(_ plan: Plan) throws {
        for action in plan.actions where action.tier == .read && row(for: action.operation) != nil {
            throw LifecycleError(
                LifecycleError.operationUnlisted,
                "action \(action.id) calls itself a read, and \(action.operation) changes something")
        }
        let mutating = plan.actions.filter { $0.tier > .read }.map(\.operation)
        let later = plan.envelope.map(\.operation) + plan.actions.compactMap { $0.debt?.repayOperation }
        for operation in mutating + later where row(for: operation) == nil {
            throw LifecycleError(
                LifecycleError.operationUnlisted,
                "the plan holds \(TerminalText.escape(operation.rawValue)), which has no row in the table of repeat safety"
            )
        }
    }

    private static func row(
        _ operation: String, _ safety: RepeatSafety, _ seconds: Int, _ observation: String
    ) -> OperationRow {
        OperationRow(
            operation: OperationID(operation), safety: safety, window: .seconds(seconds), observation: observation)
    }
}
