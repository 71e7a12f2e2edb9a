internal import AWSClient
internal import AWSShapes
package import Core
package import Lifecycle

extension SageMakerCloud {
    package func observe(_ action: Action, context: ActionContext) async throws -> Observation {
        try check(context.target)
        let request = action.request
        switch action.operation.rawValue {
        case "sagemaker.CreateModel", "sagemaker.CreateEndpointConfig", "sagemaker.CreateEndpoint",
            "sagemaker.CreateTrainingJob", "sagemaker.CreateModelPackageGroup":
            return try await observeCreation(action, context)
        case "sagemaker.UpdateEndpoint": return try await observeUpdate(request)
        case "iam.CreateRole": return try await observeRole(request, context)
        case "s3.CreateBucket":
            // The name holds our account, and a bucket of that name elsewhere answers 403.
            let there = try await s3.bucketExists(try Self.text(request, "Bucket"))
            return there ? .ours(result: [:]) : .absent
        case "s3.Upload": return try await observeUpload(request)
        case "cloudwatch.PutMetricAlarm":
            let name = try Self.text(request, "AlarmName")
            guard let alarm = try await CloudWatchClient(client).alarms([name]).first else { return .absent }
            return alarm.alarmDescription == request["AlarmDescription"]?.string
                ? .ours(result: [:]) : .foreign("the alarm '\(name)' has another description")
        case "cloudwatch.DeleteAlarms":
            let names = request["AlarmNames"]?.array?.compactMap(\.string) ?? []
            return try await CloudWatchClient(client).alarms(names).isEmpty ? .ours(result: [:]) : .absent
        case "sagemaker.DeleteEndpoint":
            let endpoint = try await sageMaker.endpoint(try Self.text(request, "EndpointName"))
            return endpoint == nil || endpoint?.endpointStatus == .deleting ? .ours(result: [:]) : .absent
        case "sagemaker.DeleteEndpointConfig":
            let config = try await sageMaker.endpointConfig(try Self.text(request, "EndpointConfigName"))
            return config == nil ? .ours(result: [:]) : .absent
        case "sagemaker.DeleteModel":
            return try await sageMaker.model(try Self.text(request, "ModelName")) == nil
                ? .ours(result: [:]) : .absent
        case "sagemaker.StopTrainingJob":
            let job = try await sageMaker.trainingJob(try Self.text(request, "TrainingJobName"))
            return job?.trainingJobStatus == .inProgress ? .absent : .ours(result: [:])
        default:
            // The others leave the same state however often they arrive, so that "not seen" is safe.
            return .absent
        }
    }

    /// Something of our name is ours when it carries our run and the digest of our request.
    private func observeCreation(_ action: Action, _ context: ActionContext) async throws -> Observation {
        guard let found = try await described(action.operation.name.dropFirst(6), request: action.request) else {
            return .absent
        }
        let tags = try await sageMaker.tags(arn: found.arn)
        return Self.judge(tags, context, what: found.arn, result: .object([found.member: .string(found.arn)]))
    }

    private func described(
        _ kind: Substring, request: JSONValue
    ) async throws -> (member: String, arn: String)? {
        switch kind {
        case "Model":
            return try await sageMaker.model(try Self.text(request, "ModelName")).map { ("ModelArn", $0.modelARN) }
        case "EndpointConfig":
            return try await sageMaker.endpointConfig(try Self.text(request, "EndpointConfigName"))
                .map { ("EndpointConfigArn", $0.endpointConfigARN) }
        case "Endpoint":
            return try await sageMaker.endpoint(try Self.text(request, "EndpointName"))
                .map { ("EndpointArn", $0.endpointARN) }
        case "TrainingJob":
            return try await sageMaker.trainingJob(try Self.text(request, "TrainingJobName"))
                .map { ("TrainingJobArn", $0.trainingJobARN) }
        default:
            let group = try await describe(
                "DescribeModelPackageGroup", ["ModelPackageGroupName": request["ModelPackageGroupName"] ?? .null])
            return group?["ModelPackageGroupArn"]?.string.map { ("ModelPackageGroupArn", $0) }
        }
    }

    private static func judge(
        _ tags: [String: String], _ context: ActionContext, what: String, result: JSONValue
    ) -> Observation {
        guard tags[RunTags.run] == context.run.rawValue else {
            return .foreign("\(what) belongs to \(tags[RunTags.run] ?? "nobody that Slipway knows")")
        }
        guard tags[RunTags.request] == context.requestDigest.hex else {
            return .foreign("\(what) was made by another request of this run")
        }
        return .ours(result: result)
    }

    private func observeUpdate(_ request: JSONValue) async throws -> Observation {
        let name = try Self.text(request, "EndpointName")
        let wanted = try Self.text(request, "EndpointConfigName")
        guard let endpoint = try await sageMaker.endpoint(name) else {
            return .foreign("the endpoint '\(name)' is gone")
        }
        let isOurs =
            endpoint.endpointConfigName == wanted || endpoint.pendingDeploymentSummary?.endpointConfigName == wanted
        if isOurs { return .ours(result: ["EndpointArn": .string(endpoint.endpointARN)]) }
        if let other = endpoint.pendingDeploymentSummary?.endpointConfigName {
            return .foreign("the endpoint '\(name)' is being updated to '\(other)'")
        }
        return .absent
    }

    private func observeRole(_ request: JSONValue, _ context: ActionContext) async throws -> Observation {
        let name = try Self.text(request, "RoleName")
        guard let role = try await IAMClient(client).role(name) else { return .absent }
        let tags = Dictionary((role.tags ?? []).map { ($0.key, $0.value) }, uniquingKeysWith: { $1 })
        return Self.judge(tags, context, what: role.arn, result: ["Role": ["Arn": .string(role.arn)]])
    }

    private func observeUpload(_ request: JSONValue) async throws -> Observation {
        guard case .file(let file)? = request["Body"].flatMap({ PlanReference($0) }) else {
            throw ProvidersError(ProvidersError.requestInvalid, "an upload names no file")
        }
        do {
            let object = try await s3.stored(
                file: file.path, digest: file.digest, bucket: try Self.text(request, "Bucket"),
                key: try Self.text(request, "Key"))
            return object.map { .ours(result: Self.result($0, file.digest)) } ?? .absent
        } catch let error as AWSClientError where error.code == AWSClientError.checksumMismatch && error.retry == .never
        {
            return .foreign(error.message)
        }
    }

    /// The members of a describe reply; nil when there is no such object.
    func describe(_ operation: String, _ request: JSONValue, service: String = "sagemaker") async throws -> JSONValue? {
        do {
            return try await client.call(service: service, operation: operation, request: request)
        } catch let error as AWSClientError where error.isNotFound {
            return nil
        }
    }

    package func liveValue(of guarded: LiveGuard, target: ResolvedTarget) async throws -> JSONValue {
        try check(target)
        let name: JSONValue = .string(guarded.name)
        let live: JSONValue?
        switch guarded.kind {
        case ObjectKind.endpoint: live = try await describe("DescribeEndpoint", ["EndpointName": name])
        case ObjectKind.endpointConfig:
            live = try await describe("DescribeEndpointConfig", ["EndpointConfigName": name])
        case ObjectKind.model: live = try await describe("DescribeModel", ["ModelName": name])
        case ObjectKind.trainingJob: live = try await describe("DescribeTrainingJob", ["TrainingJobName": name])
        case ObjectKind.packageGroup:
            live = try await describe("DescribeModelPackageGroup", ["ModelPackageGroupName": name])
        case ObjectKind.role: live = try await describe("GetRole", ["RoleName": name], service: "iam")?["Role"]
        case ObjectKind.bucket: live = try await s3.bucketExists(guarded.name) ? [:] : nil
        case ObjectKind.alarm:
            live = try await describe("DescribeAlarms", ["AlarmNames": [name]], service: "cloudwatch")?["MetricAlarms"]?
                .array?.first
        default:
            throw ProvidersError(
                ProvidersError.requestInvalid,
                "a guard names an unknown kind of object: "
                    + TerminalText.escape(guarded.kind))
        }
        if guarded.field == LiveGuard.exists { return .bool(live != nil) }
        return live?[guarded.field] ?? .null
    }
}
