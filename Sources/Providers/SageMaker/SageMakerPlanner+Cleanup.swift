internal import AWSClient
internal import AWSShapes
internal import Core
package import Lifecycle

extension SageMakerPlanner {
    /// Deletes what runs created and what is still there: alarms, endpoints, their configurations and models.
    package func planCleanup(_ request: CleanupRequest, context: PlanningContext) async throws -> PlanDraft {
        let created = try CreatedObjects(request.created, endpoints: request.endpoints)
        var list = ActionList()
        var notes: [String] = []
        let alarms = try await cloudWatch.alarms(created.alarms).compactMap(\.alarmName).sorted()
        if !alarms.isEmpty {
            list.add(
                "cloudwatch.DeleteAlarms", tier: .mutate, "remove \(alarms.count) alarms",
                ["AlarmNames": .array(alarms.map { .string($0) })])
        }
        let endpoints = try await present(created.endpoints) { try await sageMaker.endpoint($0) }
        for endpoint in endpoints {
            list.add(
                "sagemaker.DeleteEndpoint", tier: .destroy, "delete the endpoint \(endpoint)",
                ["EndpointName": .string(endpoint)],
                guards: [.present(kind: ObjectKind.endpoint, name: endpoint)])
            list.add(
                "sagemaker.WaitEndpointDeleted", tier: .read, "wait until the endpoint \(endpoint) is gone",
                ["EndpointName": .string(endpoint)])
        }
        for config in try await present(created.configs, { try await sageMaker.endpointConfig($0) }) {
            list.add(
                "sagemaker.DeleteEndpointConfig", tier: .destroy, "delete the endpoint configuration \(config)",
                ["EndpointConfigName": .string(config)],
                guards: [.present(kind: ObjectKind.endpointConfig, name: config)])
        }
        for model in try await present(created.models, { try await sageMaker.model($0) }) {
            list.add(
                "sagemaker.DeleteModel", tier: .destroy, "delete the model \(model)", ["ModelName": .string(model)],
                guards: [.present(kind: ObjectKind.model, name: model)])
        }
        try await stopJobs(created.jobs, &list)
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

    /// The names of which there still is an object.
    private func present<Object>(_ names: [String], _ look: (String) async throws -> Object?) async throws -> [String] {
        var present: [String] = []
        for name in names where try await look(name) != nil { present.append(name) }
        return present
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
                        kind: ObjectKind.trainingJob, name: job, field: "TrainingJobStatus", expected: "InProgress")
                ])
        }
    }

    /// Literal keys, at most a thousand in a request as S3 takes them.
    private func deleteData(_ created: CreatedObjects, _ list: inout ActionList) async throws {
        var keys: [String: Set<String>] = [:]
        for upload in created.uploads where try await s3.head(bucket: upload.bucket, key: upload.key) != nil {
            keys[upload.bucket, default: []].insert(upload.key)
        }
        for output in created.outputs {
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

/// What the journal says that runs created, by kind, without repetitions and in order of creation.
struct CreatedObjects {
    private(set) var endpoints: [String] = []
    private(set) var configs: [String] = []
    private(set) var models: [String] = []
    private(set) var alarms: [String] = []
    private(set) var jobs: [String] = []
    private(set) var uploads: [S3Place] = []
    private(set) var outputs: [S3Place] = []

    /// - Parameter wanted: only runs that made or changed one of these endpoints; nil for all runs.
    init(_ created: [CreatedResource], endpoints wanted: [String]?) throws {
        var runs: Set<RunID>?
        if let wanted {
            let fitting = created.filter { resource in
                resource.request["EndpointName"]?.string.map { wanted.contains($0) } ?? false
            }
            runs = Set(fitting.map(\.run))
        }
        for resource in created where runs?.contains(resource.run) ?? true { add(resource) }
    }

    private mutating func add(_ resource: CreatedResource) {
        func name(_ member: String) -> String { resource.request[member]?.string ?? "" }
        switch resource.operation.rawValue {
        case "sagemaker.CreateEndpoint": Self.add(name("EndpointName"), to: &endpoints)
        case "sagemaker.CreateEndpointConfig": Self.add(name("EndpointConfigName"), to: &configs)
        case "sagemaker.CreateModel": Self.add(name("ModelName"), to: &models)
        case "cloudwatch.PutMetricAlarm": Self.add(name("AlarmName"), to: &alarms)
        case "sagemaker.CreateTrainingJob":
            Self.add(name("TrainingJobName"), to: &jobs)
            if let output = resource.request["OutputDataConfig"]?["S3OutputPath"]?.string.flatMap({ S3Place($0) }) {
                outputs.append(output)
            }
        case "s3.Upload":
            if let place = S3Place("s3://\(name("Bucket"))/\(name("Key"))") { uploads.append(place) }
        default: break
        }
    }

    private static func add(_ name: String, to list: inout [String]) {
        if !name.isEmpty, !list.contains(name) { list.append(name) }
    }
}
