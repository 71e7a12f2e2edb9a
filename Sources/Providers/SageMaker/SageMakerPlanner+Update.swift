internal import AWSClient
internal import AWSShapes
internal import Core
internal import Datasets
package import Lifecycle
internal import Rollouts

extension SageMakerPlanner {
    /// A second fleet behind an endpoint that serves, alarms on it alone, and the guarded update.
    ///
    /// Alarms that the plan makes are debts: they are removed when the update has ended.
    /// - Throws: `provider.endpoint_missing`, `provider.endpoint_busy`, `provider.strategy_invalid`,
    ///   `provider.alarm_unsound`, `provider.not_built`.
    package func planUpdate(_ request: UpdateRequest, context: PlanningContext) async throws -> PlanDraft {
        let settings = request.settings
        try refuseUnbuilt(settings)
        let live = try await serving(request.endpoint)
        try Self.check(settings.rollout(fleet: live.count, alarms: [], limits: .sageMaker))
        try await checkRelease(request.release)
        let names = SageMakerNames(context)
        var list = ActionList()
        let bucket = (try? ObjectAddress(s3: request.release.content.artifactURI))?.bucket ?? ""
        let role = try await role(
            given: request.placement["role"] ?? live.role, bucket: bucket, context: context, into: &list)
        let (config, document) = fleet(
            request.release, live.template, names: names, role: role, context: context, into: &list)
        if !request.acceptsLoss, !live.template.losses.isEmpty {
            throw ProvidersError(
                ProvidersError.settingsLost,
                "the update of '\(request.endpoint)' would lose "
                    + live.template.losses.map { TerminalText.escape($0) }.joined(separator: "; "),
                hint: "--accept-loss goes on without")
        }
        var alarms = UpdateAlarms(
            endpoint: request.endpoint, variant: live.variant, config: config, bake: settings.bake, names: names,
            isLocal: context.target.cloud == .local)
        var alarmNames = try alarms.add(settings.alarms, context: context, into: &list)
        alarmNames += settings.alarms.existing
        let spec = settings.rollout(fleet: live.count, alarms: alarmNames, limits: .sageMaker)
        try Self.check(spec)
        list.add(
            SageMakerOperations.updateEndpoint, tier: .mutate,
            "update the endpoint \(request.endpoint) to release \(request.release.id), \(spec.strategy.name)",
            [
                "EndpointName": .string(request.endpoint), "EndpointConfigName": .string(config),
                "DeploymentConfig": try spec.deploymentConfig(),
            ],
            guards: [
                LiveGuard(
                    kind: SageMakerResources.endpoint.kind, name: request.endpoint, field: "EndpointConfigName",
                    expected: .string(live.config)),
                LiveGuard(
                    kind: SageMakerResources.endpoint.kind, name: request.endpoint, field: "CreationTime",
                    expected: live.created),
                LiveGuard(
                    kind: SageMakerResources.endpoint.kind, name: request.endpoint, field: "EndpointStatus",
                    expected: .string(live.status)),
            ])
        list.add(
            SageMakerOperations.waitEndpointUpdate, tier: .read,
            "wait until the update of \(request.endpoint) has ended",
            ["EndpointName": .string(request.endpoint), "EndpointConfigName": .string(config)])
        let cost = try updateCost(
            request, instanceType: live.instanceType, count: live.count, shortest: spec.stagePlan.sumOfWaits,
            longest: spec.timeLimit ?? .seconds(3600), context: context)
        var draft = PlanDraft(
            actions: list.actions,
            envelope: alarmNames.isEmpty
                ? []
                : alarms.made.map {
                    EnvelopeEntry(
                        operation: "cloudwatch.DeleteAlarms", kind: CloudWatchOperations.alarm.kind, name: $0,
                        reason: "after the update has ended")
                },
            inputs: [input(request.release)], cost: cost,
            blastRadius: [
                "every caller of the endpoint \(request.endpoint)",
                "up to \(spec.stagePlan.peakInstances) × \(live.instanceType) at a time",
            ],
            reversibility: Reversibility(
                .reversible, how: "the configuration \(live.config) is kept, and an update can go back to it"),
            changes: FleetTemplate.differences(live.document, document), losses: live.template.losses,
            notes: notes(spec) + releaseNotes(request.release))
        // An update that failed half-way left two fleets: the same release heals it.
        draft.servesAlready =
            live.status == SageMaker.EndpointStatus.inService.rawValue
            && FleetTemplate.isSame(live.document, document)
        return draft
    }

    /// What serves now.
    struct Serving {
        var config: String
        /// As the describe reply has it.
        var created: JSONValue
        var status: String
        var variant: String
        var instanceType: String
        var count: Int
        /// The role of its model; nil when the model was deleted.
        var role: String?
        var template: FleetTemplate
        /// Configuration and model in the form of the requests that would make them.
        var document: JSONValue
    }

    func serving(_ name: String) async throws -> Serving {
        guard let endpoint = try await SageMakerResources.endpoint.describe(site, name) else {
            throw ProvidersError(
                ProvidersError.endpointMissing, "there is no endpoint '\(TerminalText.escape(name))'",
                hint: "slipway deploy")
        }
        let status = SageMaker.EndpointStatus(rawValue: endpoint["EndpointStatus"]?.string ?? "")
        guard status != .failed else { throw failed(name) }
        // An endpoint of two mixed fleets (UpdateRollbackFailed) is healed by another update.
        let canBegin = status == .inService || status == .updateRollbackFailed
        guard canBegin, endpoint["PendingDeploymentSummary"]?.isNull ?? true,
            let configName = endpoint["EndpointConfigName"]?.string
        else {
            throw ProvidersError(
                ProvidersError.endpointBusy,
                "the endpoint '\(name)' is \(status), and only one in service can be updated",
                hint: "slipway update watch \(name)")
        }
        guard let config = try await SageMakerResources.endpointConfig.describe(site, configName) else {
            throw ProvidersError(
                ProvidersError.endpointBusy,
                "the configuration '\(configName)' behind the endpoint '\(name)' was deleted; SageMaker cannot update it",
                hint: "create a configuration of that name again, then update")
        }
        let variants = config["ProductionVariants"]?.array ?? []
        guard variants.count == 1, let variant = variants.first, let modelName = variant["ModelName"]?.string,
            let variantName = variant["VariantName"]?.string, let instanceType = variant["InstanceType"]?.string
        else {
            throw ProvidersError(
                ProvidersError.notBuilt,
                "the endpoint '\(name)' has several variants, inference components or no instances of its own; updating "
                    + "such is not built yet")
        }
        let summary = endpoint["ProductionVariants"]?.array?.first { $0["VariantName"]?.string == variantName }
        let count = (summary?["DesiredInstanceCount"] ?? variant["InitialInstanceCount"])?.int.map(Int.init) ?? 1
        let model = try await SageMakerResources.model.describe(site, modelName)
        var template = FleetTemplate(config: config, variant: variant, model: model, count: count)
        template = template.known(to: site)
        template.configTags = try await otherTags(config["EndpointConfigArn"])
        template.modelTags = try await otherTags(model?["ModelArn"])
        return Serving(
            config: configName, created: endpoint["CreationTime"] ?? .null, status: status.rawValue,
            variant: variantName, instanceType: instanceType, count: count,
            role: model?["ExecutionRoleArn"]?.string, template: template,
            document: ["Configuration": Self.request(config), "Model": model.map(Self.request) ?? [:]])
    }

    /// What AWS lets one do with an endpoint that never came up.
    func failed(_ name: String) -> ProvidersError {
        ProvidersError(
            ProvidersError.endpointBusy,
            "the endpoint '\(name)' is Failed: AWS lets it only be deleted, and then a deploy can make it again",
            hint: "slipway endpoints delete \(name)")
    }

    /// The tags of an object that no run of ours and no service set.
    private func otherTags(_ arn: JSONValue?) async throws -> [JSONValue] {
        guard let arn = arn?.string else { return [] }
        return try await sageMaker.tags(arn: arn).filter { name, _ in
            !name.hasPrefix("aws:") && !RunTags.all.contains(name)
        }.sorted { $0.key < $1.key }.map { ["Key": .string($0.key), "Value": .string($0.value)] }
    }

    /// A describe reply without what no request says.
    private static func request(_ reply: JSONValue) -> JSONValue {
        var request = JSONObject()
        for (name, member) in reply.object?.members ?? []
        where !["EndpointConfigArn", "ModelArn", "CreationTime", "DeploymentRecommendation"].contains(name) {
            request[name] = member
        }
        return .object(request)
    }

    private func refuseUnbuilt(_ settings: UpdateSettings) throws {
        if settings.control == .driven {
            throw ProvidersError(
                ProvidersError.notBuilt, "updates with control: driven are not built yet for SageMaker",
                hint: "set update.control: native")
        }
        // The codec knows which strategies it can say.
        _ = try settings.rollout(fleet: 2, alarms: [], limits: .sageMaker).deploymentConfig()
    }

    /// Every rule of the service's guardrails that a rollout breaks, before anything is made.
    private static func check(_ spec: RolloutSpec) throws {
        let violations = spec.violations(limits: .sageMaker)
        guard !violations.isEmpty else { return }
        let isAlarms = violations.allSatisfy { [.alarmCount, .alarmName, .duplicateAlarm].contains($0.rule) }
        throw ProvidersError(
            isAlarms ? ProvidersError.alarmUnsound : ProvidersError.strategyInvalid,
            violations.map(\.message).joined(separator: "; "), hint: violations.compactMap(\.hint).first)
    }

    private func notes(_ spec: RolloutSpec) -> [String] {
        var notes = ["control is native: SageMaker moves the traffic and decides; nobody of ours must stay alive"]
        for stage in spec.stagePlan.stages {
            notes.append("stage \(stage.name): \(stage.split) for \(stage.bake.components.seconds) s")
        }
        if spec.alarms.isEmpty {
            notes.append("no alarm is set: nothing can roll this update back but a fleet that does not start")
        } else {
            notes.append(
                "hold becomes promote: without traffic the alarms stay quiet, and SageMaker promotes at the end of the bake"
            )
        }
        return notes
    }
}
