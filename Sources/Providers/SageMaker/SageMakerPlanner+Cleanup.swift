internal import AWSClient
internal import AWSShapes
internal import Core
internal import Datasets
package import Lifecycle

extension SageMakerPlanner {
    /// Deletes what runs created and what is still there: alarms, endpoints, their configurations and models.
    package func planCleanup(_ request: CleanupRequest, context: PlanningContext) async throws -> PlanDraft {
        let created = Self.created(request)
        var list = ActionList()
        var notes: [String] = []
        let alarms = try await cloudWatch.alarms(CloudWatchOperations.alarm.names(in: created))
            .compactMap(\.alarmName).sorted()
        if !alarms.isEmpty {
            list.add(
                "cloudwatch.DeleteAlarms", tier: .mutate, "remove \(alarms.count) alarms",
                ["AlarmNames": .array(alarms.map { .string($0) })])
        }
        let endpoints = try await delete(
            SageMakerResources.endpoint, "sagemaker.DeleteEndpoint", "the endpoint", created, &list
        ) { name, list in
            list.add(
                SageMakerOperations.waitEndpointDeleted, tier: .read, "wait until the endpoint \(name) is gone",
                ["EndpointName": .string(name)])
        }
        try await delete(
            SageMakerResources.endpointConfig, "sagemaker.DeleteEndpointConfig", "the endpoint configuration", created,
            &list)
        try await delete(SageMakerResources.model, "sagemaker.DeleteModel", "the model", created, &list)
        try await stopJobs(SageMakerResources.trainingJob.names(in: created), &list)
        if request.includesData {
            try await deleteData(created, &list)
            notes.append("the bucket, the execution role and model packages stay: other projects may use them")
        } else {
            notes.append("data and artifacts in S3 stay; --data deletes them too")
        }
        if list.actions.isEmpty { notes.append("nothing that runs of this project created is left") }
        return PlanDraft(
            actions: list.actions, cost: .free,
            blastRadius: endpoints.isEmpty
                ? ["no endpoint is deleted"] : endpoints.map { "every caller of the endpoint \($0)" },
            reversibility: Reversibility(
                .irreversible,
                how: "releases stay, and 'slipway deploy' can serve them again"
                    + (request.includesData ? ", but not those whose artifacts are deleted" : "")),
            confirmName: endpoints.count == 1 ? endpoints[0] : context.project, notes: notes)
    }

    /// Adds the deletion of every object of a kind that runs created and that is still there.
    ///
    /// - Returns: their names.
    @discardableResult
    private func delete(
        _ resource: CloudResource<AWSSite>, _ operation: OperationID, _ what: String, _ created: [CreatedResource],
        _ list: inout ActionList, then: (String, inout ActionList) -> Void = { _, _ in }
    ) async throws -> [String] {
        var present: [String] = []
        for name in resource.names(in: created) where try await resource.describe(site, name) != nil {
            list.add(
                operation, tier: .destroy, "delete \(what) \(name)", [resource.nameMember: .string(name)],
                guards: [.present(kind: resource.kind, name: name)])
            then(name, &list)
            present.append(name)
        }
        return present
    }

    /// What the journal says that runs created: of all runs, or of those that made or changed one of the endpoints.
    private static func created(_ request: CleanupRequest) -> [CreatedResource] {
        guard let wanted = request.endpoints else { return request.created }
        let fitting = request.created.filter { resource in
            resource.request["EndpointName"]?.string.map { wanted.contains($0) } ?? false
        }
        let runs = Set(fitting.map(\.run))
        return request.created.filter { runs.contains($0.run) }
    }

    private func stopJobs(_ jobs: [String], _ list: inout ActionList) async throws {
        for job in jobs {
            guard let found = try await sageMaker.trainingJob(job), found.trainingJobStatus == .inProgress else {
                continue
            }
            list.add(
                "sagemaker.StopTrainingJob", tier: .destroy, "stop the training job \(job)",
                ["TrainingJobName": .string(job)],
                guards: [
                    LiveGuard(
                        kind: SageMakerResources.trainingJob.kind, name: job, field: "TrainingJobStatus",
                        expected: "InProgress")
                ])
        }
    }

    /// Literal keys, at most a thousand in a request as S3 takes them.
    private func deleteData(_ created: [CreatedResource], _ list: inout ActionList) async throws {
        var keys: [String: Set<String>] = [:]
        for upload in created where upload.operation == S3Operations.upload {
            guard let bucket = upload.request["Bucket"]?.string, let key = upload.request["Key"]?.string,
                try await s3.head(bucket: bucket, key: key) != nil
            else { continue }
            keys[bucket, default: []].insert(key)
        }
        let outputs = created.filter { $0.operation == SageMakerResources.trainingJob.creation }.compactMap {
            $0.request["OutputDataConfig"]?["S3OutputPath"]?.string.flatMap { try? ObjectAddress($0) }
        }
        for output in outputs {
            for object in try await s3.list(bucket: output.bucket, prefix: output.key) {
                keys[output.bucket, default: []].insert(object.key)
            }
        }
        for (bucket, found) in keys.sorted(by: { $0.key < $1.key }) {
            let sorted = found.sorted()
            for start in stride(from: 0, to: sorted.count, by: 1000) {
                let part = sorted[start..<min(start + 1000, sorted.count)]
                list.add(
                    "s3.DeleteObjects", tier: .destroy, "delete \(part.count) objects in the bucket \(bucket)",
                    [
                        "Bucket": .string(bucket),
                        "Delete": ["Objects": .array(part.map { ["Key": .string($0)] }), "Quiet": true],
                    ])
            }
        }
    }
}
