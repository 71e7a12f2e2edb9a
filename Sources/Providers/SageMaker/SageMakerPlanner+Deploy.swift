internal import AWSClient
internal import AWSShapes
internal import Core
internal import Datasets
package import Lifecycle

extension SageMakerPlanner {
    /// Model, configuration, endpoint, and waiting until it serves.
    ///
    /// - Throws: `provider.endpoint_exists`, `provider.not_built` for adapters, `provider.artifact_missing`.
    package func planDeploy(_ request: DeployRequest, context: PlanningContext) async throws -> PlanDraft {
        let endpoint = request.endpoint
        if let existing = try await sageMaker.endpoint(endpoint) {
            guard existing.endpointStatus != .failed else { throw failed(endpoint) }
            throw ProvidersError(
                ProvidersError.endpointExists,
                "the endpoint '\(endpoint)' exists (\(existing.endpointStatus)); a deploy makes a new one",
                hint: "slipway update start \(endpoint)")
        }
        guard request.instanceCount > 0 else {
            throw ProvidersError(
                ProvidersError.requestInvalid, "an endpoint of \(request.instanceCount) instances cannot serve",
                hint: "set deploy.count to 1 or more")
        }
        guard let instanceType = request.instanceType else {
            throw ProvidersError(
                ProvidersError.requestInvalid, "an endpoint of SageMaker needs an instance type",
                hint: "set deploy.instance: ml.g5.2xlarge")
        }
        try await checkRelease(request.release)
        let names = SageMakerNames(context)
        var list = ActionList()
        let bucket = (try? ObjectAddress(s3: request.release.content.artifactURI))?.bucket ?? ""
        let role = try await role(given: request.placement["role"], bucket: bucket, context: context, into: &list)
        let template = FleetTemplate(
            variant: Self.variant, instanceType: instanceType, count: request.instanceCount)
        let config = fleet(request.release, template, names: names, role: role, context: context, into: &list).name
        list.add(
            "sagemaker.CreateEndpoint", tier: .mutate,
            "create the endpoint \(endpoint) on \(request.instanceCount) × \(instanceType)",
            RunTags.tagged(
                ["EndpointName": .string(endpoint), "EndpointConfigName": .string(config)], run: context.run,
                project: context.project), guards: [.absent(kind: SageMakerResources.endpoint.kind, name: endpoint)])
        list.add(
            SageMakerOperations.waitEndpoint, tier: .read, "wait until the endpoint \(endpoint) serves",
            ["EndpointName": .string(endpoint)])
        let cost = try servingCost(request, instanceType: instanceType, context: context)
        return PlanDraft(
            actions: list.actions, inputs: [input(request.release)], cost: cost,
            blastRadius: ["a new endpoint; nothing that serves is touched"],
            reversibility: Reversibility(.reversible, how: "'slipway cleanup' deletes the endpoint and what serves it"),
            notes: releaseNotes(request.release))
    }

    /// The model and the endpoint configuration of a release.
    ///
    /// - Returns: the configuration's name and what it and its model will say, without tags.
    func fleet(
        _ release: Release, _ template: FleetTemplate, names: SageMakerNames, role: JSONValue,
        context: PlanningContext, into list: inout ActionList
    ) -> (name: String, document: JSONValue) {
        let content = release.content
        let modelName = names.model(release.id)
        let configName = names.endpointConfig(release.id)
        var container = template.container
        container["Image"] = .string(content.container)
        if let source = Self.dataSource(content, live: template.dataSource) {
            container["ModelDataSource"] = ["S3DataSource": source]
        }
        if !content.containerEnvironment.isEmpty {
            container["Environment"] = .object(JSONObject(sorting: content.containerEnvironment))
        }
        var model: JSONObject = [
            "ModelName": .string(modelName), "ExecutionRoleArn": role, "PrimaryContainer": .object(container),
        ]
        for (name, member) in template.model.members { model[name] = member }
        var variant = template.variant
        variant["ModelName"] = .string(modelName)
        var config: JSONObject = [
            "EndpointConfigName": .string(configName), "ProductionVariants": [.object(variant)],
        ]
        for (name, member) in template.config.members { config[name] = member }
        let document: JSONValue = ["Configuration": .object(config), "Model": .object(model)]
        if !template.modelTags.isEmpty { model["Tags"] = .array(template.modelTags) }
        if !template.configTags.isEmpty { config["Tags"] = .array(template.configTags) }
        list.add(
            "sagemaker.CreateModel", tier: .mutate, "create the model \(modelName) from release \(release.id)",
            RunTags.tagged(.object(model), run: context.run, project: context.project),
            guards: [.absent(kind: SageMakerResources.model.kind, name: modelName)])
        list.add(
            "sagemaker.CreateEndpointConfig", tier: .mutate, "create the endpoint configuration \(configName)",
            RunTags.tagged(.object(config), run: context.run, project: context.project),
            guards: [.absent(kind: SageMakerResources.endpointConfig.kind, name: configName)])
        return (configName, document)
    }

    /// Where a container gets its weights from; nil for an image that has them. The same place keeps what is said of it.
    private static func dataSource(_ content: ReleaseContent, live: JSONValue?) -> JSONValue? {
        let uri = content.artifactURI
        guard !uri.isEmpty else { return nil }
        if let live, live["S3Uri"]?.string == uri { return live }
        if content.configuration[ReleaseKeys.archive]?.bool == true {
            return ["S3Uri": .string(uri), "S3DataType": "S3Object", "CompressionType": "Gzip"]
        }
        return [
            "S3Uri": .string(uri.hasSuffix("/") ? uri : uri + "/"), "S3DataType": "S3Prefix", "CompressionType": "None",
        ]
    }

    package func hasWeights(_ content: ReleaseContent) async throws -> Bool {
        if Self.isUnread(content) { return true }
        do {
            return try await site.artifacts.exists(content.artifactURI)
        } catch let error as AWSClientError where error.refusal?.status == 403 {
            return true
        } catch let error as AWSClientError where error.isNotFound {
            return false
        }
    }

    /// Whether nobody can read the artifact: the hub's bucket may be used, not listed, and some that were taken in could not
    /// be read even then.
    private static func isUnread(_ content: ReleaseContent) -> Bool {
        content.configuration[ReleaseKeys.hubContent] != nil || content.configuration[ReleaseKeys.unread] != nil
    }

    /// Holds a release to what is stored.
    ///
    /// - Throws: `provider.not_built` for adapters, `provider.artifact_missing` when the files are gone or others.
    func checkRelease(_ release: Release) async throws {
        let content = release.content
        if content.configuration[ReleaseKeys.serving]?.string == "adapter" {
            throw ProvidersError(
                ProvidersError.notBuilt,
                "serving release \(release.id) as an adapter on inference components is not built yet",
                hint: "set deploy.serving: merged in slipway.yaml")
        }
        if Self.isUnread(content) { return }
        guard let found = try await site.artifacts.digest(of: content.artifactURI) else {
            throw ProvidersError(
                ProvidersError.artifactMissing,
                "nothing lies at \(TerminalText.escape(content.artifactURI)), where release \(release.id) has its weights",
                hint: "slipway tune start makes another release; slipway releases list shows those that there are")
        }
        guard found == content.artifactDigest else {
            throw ProvidersError(
                ProvidersError.artifactMissing,
                "the files at \(TerminalText.escape(content.artifactURI)) have \(found), release \(release.id) was "
                    + "recorded with \(content.artifactDigest)",
                hint: "somebody changed them: tune again, or deploy another release")
        }
    }

    func input(_ release: Release) -> PlanInput {
        PlanInput(
            role: "release \(release.id)", location: release.content.artifactURI,
            digest: release.content.artifactDigest)
    }

    func releaseNotes(_ release: Release) -> [String] {
        guard release.content.configuration[ReleaseKeys.gated]?.bool == true else { return [] }
        return [
            "the base model \(TerminalText.escape(release.content.baseModel)) has a licence that also binds who serves "
                + "it; merged weights are deployed without a flag that says it was accepted"
        ]
    }
}
