internal import AWSShapes
internal import AWSWire
#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif

extension SageMakerService {
    func createTrainingJob(_ input: SageMaker.CreateTrainingJobInput, _ call: AWSCall) async throws -> WireFields {
        let scope = call.scope
        let request = try TrainingJobRequest(input, call, hub)
        let arn = scope.trainingJob(request.name)
        try checkRole(input.roleARN, for: arn, scope)
        try await checkData(request)
        let (tags, time) = (Self.tags(input.tags), now)
        try await store.change { transaction in
            guard transaction.view.trainingJobs[arn] == nil else {
                throw SageMakerFault.resourceInUse(
                    "Job name must be unique within an AWS account and region, and a job with this name already exists "
                        + "(\(arn))")
            }
            try Self.checkPackages(request, transaction.view)
            var record = TrainingJobRecord(
                arn: arn, name: request.name, scope: scope, request: StoredDocument(call.input), status: .inProgress,
                stage: .starting, transitions: [], creationTime: time, lastModifiedTime: time, metrics: [],
                baseModel: request.baseModel.id, baseModelVersion: request.baseModel.version,
                technique: request.techniqueName,
                recipeName: request.baseModel.recipeName(technique: request.techniqueName.lowercased()),
                packageGroupARN: request.groupARN, sourcePackageARN: request.sourcePackageARN,
                output: request.output, trainInput: request.trainInput, validationInput: request.validationInput,
                hyperparameters: request.hyperparameters, environment: request.environment,
                maxRuntimeSeconds: request.maxRuntimeSeconds)
            record.enter(.starting, "Starting the training job", at: time)
            transaction.put(record)
            try Self.add(tags, to: arn, &transaction)
        }
        await jobs.begin(arn)
        return ["TrainingJobArn": .string(arn)]
    }

    func describeTrainingJob(_ input: SageMaker.DescribeTrainingJobInput, _ call: AWSCall) throws -> WireFields {
        try trainingJob(input.trainingJobName, call.scope).description
    }

    func listTrainingJobs(_ input: SageMaker.ListTrainingJobsInput, _ call: AWSCall) throws -> WireFields {
        if input.trainingPlanARNEquals != nil || input.warmPoolStatusEquals != nil {
            return ["TrainingJobSummaries": .list([])]
        }
        let all = store.view.trainingJobs.values.filter { $0.scope == call.scope }
        let (jobs, token) = try SageMakerPaging(call).page(
            all, countsAllStatuses: true,
            traits: {
                .init(
                    name: $0.name, creationTime: $0.creationTime, lastModifiedTime: $0.lastModifiedTime,
                    status: $0.status.rawValue)
            })
        var output: WireFields = ["TrainingJobSummaries": .list(jobs.map { .structure($0.summary) })]
        if let token { output["NextToken"] = .string(token) }
        return output
    }

    func stopTrainingJob(_ input: SageMaker.StopTrainingJobInput, _ call: AWSCall) async throws -> WireFields {
        let arn = try trainingJob(input.trainingJobName, call.scope).arn
        let time = now
        try await store.change { transaction in
            guard var job = transaction.view.trainingJobs[arn] else { return }
            // As in AWS, stopping what has ended already is no error and changes nothing.
            guard job.status == .inProgress else { return }
            job.status = .stopping
            job.enter(.stopping, "Stopping the training job", at: time)
            transaction.put(job)
        }
        await jobs.stop(arn)
        return WireFields()
    }

    private func trainingJob(_ name: String, _ scope: ResourceScope) throws -> TrainingJobRecord {
        guard let job = store.record(TrainingJobRecord.self, scope.trainingJob(name)) else {
            // Its model lists ResourceNotFound, but this is what the service answers.
            throw SageMakerFault.validation("Requested resource not found.")
        }
        return job
    }

    private func checkData(_ request: TrainingJobRequest) async throws {
        for input in [request.trainInput, request.validationInput].compactMap(\.self) {
            let exists = try await artifacts.hasBucket(input.bucket)
            guard exists, try await !artifacts.list(input, limit: 1).isEmpty else {
                throw SageMakerFault.validation(
                    "No S3 objects found under S3 URL \"\(input)\" given in input data source. Please ensure that the "
                        + "bucket exists in the selected region, that objects exist under that S3 prefix, and that the "
                        + "role has \"s3:ListBucket\" permissions on the bucket.")
            }
        }
        guard try await artifacts.hasBucket(request.output.bucket) else {
            throw SageMakerFault.validation("The output bucket \(request.output.bucket) does not exist.")
        }
    }

    private static func checkPackages(_ request: TrainingJobRequest, _ view: PlaneView) throws {
        guard view.packageGroups[request.groupARN] != nil else {
            throw SageMakerFault.validation("ModelPackageGroup \(request.groupARN) does not exist.")
        }
        guard let source = request.sourcePackageARN else { return }
        guard let package = view.packages[source] else {
            throw SageMakerFault.validation("ModelPackage \(source) does not exist.")
        }
        guard package.baseModel == request.baseModel.id else {
            throw SageMakerFault.validation(
                "ModelPackage \(source) was made from \(package.baseModel), not from \(request.baseModel.id).")
        }
    }
}

extension TrainingJobRecord {
    fileprivate var summary: WireFields {
        var summary: WireFields = [
            "TrainingJobName": .string(name), "TrainingJobArn": .string(arn),
            "CreationTime": .timestamp(creationTime), "LastModifiedTime": .timestamp(lastModifiedTime),
            "TrainingJobStatus": .string(status.rawValue), "SecondaryStatus": .string(stage.rawValue),
        ]
        if let endTime { summary["TrainingEndTime"] = .timestamp(endTime) }
        return summary
    }

    /// What DescribeTrainingJob answers.
    fileprivate var description: WireFields {
        var output = request.given
        for member in summary.members { output[member.name] = member.value }
        output["StoppingCondition"] = ["MaxRuntimeInSeconds": .int(Int64(maxRuntimeSeconds))]
        if let startTime { output["TrainingStartTime"] = .timestamp(startTime) }
        if let startTime, let endTime {
            let seconds = Int64(max(1, endTime.timeIntervalSince(startTime).rounded()))
            output["TrainingTimeInSeconds"] = .int(seconds)
            output["BillableTimeInSeconds"] = .int(seconds)
        }
        if let failureReason { output["FailureReason"] = .string(failureReason) }
        if status == .completed {
            output["ModelArtifacts"] = ["S3ModelArtifacts": .string(self.output.description)]
        }
        if let outputPackageARN { output["OutputModelPackageArn"] = .string(outputPackageARN) }
        if let billableTokens { output["BillableTokenCount"] = .int(billableTokens) }
        if let progress {
            output["ProgressInfo"] = [
                "TotalStepCountPerEpoch": .int(Int64(progress.stepsPerEpoch)),
                "CurrentStep": .int(Int64(progress.currentStep)),
                "CurrentEpoch": .int(Int64(progress.currentEpoch)), "MaxEpoch": .int(Int64(progress.maxEpoch)),
            ]
        }
        if !metrics.isEmpty {
            output["FinalMetricDataList"] = .list(
                metrics.map {
                    [
                        "MetricName": .string($0.name), "Value": .double($0.value),
                        "Timestamp": .timestamp($0.time),
                    ]
                })
        }
        output["SecondaryStatusTransitions"] = .list(
            transitions.map { transition in
                var fields: WireFields = [
                    "Status": .string(transition.status.rawValue), "StartTime": .timestamp(transition.startTime),
                    "StatusMessage": .string(transition.message),
                ]
                if let end = transition.endTime { fields["EndTime"] = .timestamp(end) }
                return .structure(fields)
            })
        return output
    }
}
