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
        let alarms = try await ours(CloudWatchOperations.alarm, "alarm", created, &notes)
        if !alarms.isEmpty {
            list.add(
                "cloudwatch.DeleteAlarms", tier: .destroy, "remove \(alarms.count) alarms",
                ["AlarmNames": .array(alarms.map { .string($0.name) })], guards: alarms.flatMap(\.guards))
        }
        let endpoints = try await ours(SageMakerResources.endpoint, "endpoint", created, &notes)
        for name in request.endpoints ?? [] where !endpoints.contains(where: { $0.name == name }) {
            guard try await SageMakerResources.endpoint.describe(site, name) != nil else { continue }
            throw ProvidersError(
                ProvidersError.notOurs,
                "the endpoint \(TerminalText.escape(name, limit: 80)) was not made by a run of this project in this "
                    + "environment, or was made again by somebody else since: it stays",
                hint: "its owner deletes it; what serves there: slipway endpoints show \(name)")
        }
        let inUse = try await inUse(deleted: endpoints.map(\.name))
        let configurations = SageMakerResources.endpointConfig.names(in: created)
        for (name, live, guards) in endpoints {
            if let serving = live["EndpointConfigName"]?.string, !configurations.contains(serving) {
                notes.append("the endpoint \(name) serves \(serving), which no run made: somebody else moved it there")
            }
            list.add(
                "sagemaker.DeleteEndpoint", tier: .destroy, "delete the endpoint \(name)",
                ["EndpointName": .string(name)], guards: guards)
            list.add(
                SageMakerOperations.waitEndpointDeleted, tier: .read, "wait until the endpoint \(name) is gone",
                ["EndpointName": .string(name)])
        }
        for (name, _, guards) in try await ours(
            SageMakerResources.endpointConfig, "endpoint configuration", created, &notes)
        where !inUse.configurations.contains(name) {
            list.add(
                "sagemaker.DeleteEndpointConfig", tier: .destroy, "delete the endpoint configuration \(name)",
                ["EndpointConfigName": .string(name)], guards: guards)
        }
        for (name, _, guards) in try await ours(SageMakerResources.model, "model", created, &notes)
        where !inUse.models.contains(name) {
            list.add(
                "sagemaker.DeleteModel", tier: .destroy, "delete the model \(name)", ["ModelName": .string(name)],
                guards: guards)
        }
        for (name, live, guards) in try await ours(SageMakerResources.trainingJob, "training job", created, &notes)
        where live["TrainingJobStatus"] == "InProgress" {
            list.add(
                "sagemaker.StopTrainingJob", tier: .destroy, "stop the training job \(name)",
                ["TrainingJobName": .string(name)],
                guards: guards + [
                    LiveGuard(
                        kind: SageMakerResources.trainingJob.kind, name: name, field: "TrainingJobStatus",
                        expected: "InProgress")
                ])
        }
        for (kind, names) in [
            ("configuration", configurations.filter(inUse.configurations.contains)),
            ("model", SageMakerResources.model.names(in: created).filter(inUse.models.contains)),
        ] where !names.isEmpty {
            notes.append("the \(kind) \(names.joined(separator: ", ")) stays: an endpoint that stays serves with it")
        }
        if request.includesData {
            try await deleteData(created, sparing: request.others, inUse.weights, &list, &notes)
            notes.append("the bucket, the execution role and model packages stay: other projects may use them")
        } else {
            notes.append("data and artifacts in S3 stay; --data deletes them too")
        }
        let endpointNames = endpoints.map(\.name)
        return PlanDraft(
            actions: list.actions, cost: .free,
            blastRadius: endpointNames.isEmpty
                ? ["no endpoint is deleted"] : endpointNames.map { "every caller of the endpoint \($0)" },
            reversibility: Reversibility(
                .irreversible,
                how: "releases stay, and 'slipway deploy' can serve them again"
                    + (request.includesData ? ", but not those whose artifacts are deleted" : "")),
            confirmName: endpointNames.count == 1 ? endpointNames[0] : context.project, notes: notes)
    }

    /// The objects of a kind that runs created and that are still there. What has such a name and was made by somebody else
    /// stays, and a note names it.
    private func ours(
        _ resource: CloudResource<AWSSite>, _ what: String, _ created: [CreatedResource], _ notes: inout [String]
    ) async throws -> [(name: String, live: JSONValue, guards: [LiveGuard])] {
        var found: [(String, JSONValue, [LiveGuard])] = []
        for name in resource.names(in: created) {
            guard let live = try await resource.describe(site, name) else { continue }
            if let guards = try await resource.ownership(of: name, live, in: created, at: site) {
                found.append((name, live, guards))
            } else {
                notes.append("the \(what) \(name) was made again by somebody else since a run made one: it stays")
            }
        }
        return found
    }

    /// Configurations and models that some endpoint of the account serves with, or moves to, and that stays: an endpoint
    /// of somebody else may have been updated by us, or use what we made.
    private func inUse(
        deleted: [String]
    ) async throws -> (configurations: Set<String>, models: Set<String>, weights: [ObjectAddress]) {
        var configurations: Set<String> = []
        for entry in try await SageMakerInventory(site.client).endpoints() where !deleted.contains(entry.name) {
            let live = try await SageMakerResources.endpoint.describe(site, entry.name)
            for name in [live?["EndpointConfigName"], live?["PendingDeploymentSummary"]?["EndpointConfigName"]] {
                if let name = name?.string { configurations.insert(name) }
            }
        }
        var models: Set<String> = []
        for name in configurations {
            let live = try await SageMakerResources.endpointConfig.describe(site, name)
            for variant in (live?["ProductionVariants"]?.array ?? []) + (live?["ShadowProductionVariants"]?.array ?? [])
            {
                if let model = variant["ModelName"]?.string { models.insert(model) }
            }
        }
        var weights: [ObjectAddress] = []
        for name in models {
            guard let live = try await SageMakerResources.model.describe(site, name) else { continue }
            for container in (live["Containers"]?.array ?? []) + [live["PrimaryContainer"]].compactMap({ $0 }) {
                let uri = container["ModelDataSource"]?["S3DataSource"]?["S3Uri"] ?? container["ModelDataUrl"]
                if let place = uri?.string.flatMap({ try? ObjectAddress(s3: $0) }) { weights.append(place) }
            }
        }
        return (configurations, models, weights)
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

    /// Literal keys, at most a thousand in a request as S3 takes them.
    ///
    /// - Parameters:
    ///   - others: what runs of other projects wrote; the same rows lie under the same key for all of them.
    ///   - weights: where endpoints that stay have their weights.
    private func deleteData(
        _ created: [CreatedResource], sparing others: [CreatedResource], _ weights: [ObjectAddress],
        _ list: inout ActionList, _ notes: inout [String]
    ) async throws {
        var keys: [String: Set<String>] = [:]
        for upload in created where upload.operation == S3Operations.upload {
            guard let bucket = upload.request["Bucket"]?.string, let key = upload.request["Key"]?.string,
                try await s3.head(bucket: bucket, key: key) != nil
            else { continue }
            keys[bucket, default: []].insert(key)
        }
        let outputs = created.filter { $0.operation == SageMakerResources.trainingJob.creation }.compactMap {
            $0.request["OutputDataConfig"]?["S3OutputPath"]?.string.flatMap { try? ObjectAddress(s3: $0) }
        }
        for output in outputs {
            for object in try await s3.list(bucket: output.bucket, prefix: output.key) {
                keys[output.bucket, default: []].insert(object.key)
            }
        }
        var spared = 0
        for other in others where other.operation == S3Operations.upload {
            guard let bucket = other.request["Bucket"]?.string, let key = other.request["Key"]?.string,
                keys[bucket]?.remove(key) != nil
            else { continue }
            spared += 1
        }
        for place in weights {
            let serving = keys[place.bucket]?.filter { $0.hasPrefix(place.key) } ?? []
            guard !serving.isEmpty else { continue }
            keys[place.bucket]?.subtract(serving)
            notes.append("\(serving.count) objects under \(place) stay: an endpoint serves with them")
        }
        if spared > 0 { notes.append("\(spared) objects stay: runs of other projects wrote the same") }
        for (bucket, found) in keys.sorted(by: { $0.key < $1.key }) where !found.isEmpty {
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
