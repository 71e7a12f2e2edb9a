internal import AWSClient
internal import AWSShapes
internal import Core
package import Lifecycle
internal import Rollouts
#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif

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
        try await checkRelease(request.release)
        let strategy = try strategy(settings, fleet: live.count)
        let spec = RolloutSpec(
            strategy: strategy, fleet: live.count, bake: settings.bake, timeLimit: Self.timeLimit(settings, strategy))
        let names = SageMakerNames(context)
        var list = ActionList()
        let bucket = S3Place(request.release.content.artifactURI)?.bucket ?? ""
        let role = try await role(given: request.roleARN, bucket: bucket, context: context, into: &list)
        let config = fleet(
            request.release, names: names, role: role, instanceType: live.instanceType, count: live.count,
            context: context, into: &list)
        var alarms = UpdateAlarms(
            endpoint: request.endpoint, variant: live.variant, config: config, bake: settings.bake, names: names,
            isLocal: context.target.cloud == .local)
        var alarmNames = try alarms.add(settings.alarms, context: context, into: &list)
        try await checkExisting(settings.alarms.existing)
        alarmNames += settings.alarms.existing
        guard alarmNames.count <= 10 else {
            throw ProvidersError(
                ProvidersError.alarmUnsound, "\(alarmNames.count) alarms are named, and an update takes at most 10")
        }
        list.add(
            "sagemaker.UpdateEndpoint", tier: .mutate,
            "update the endpoint \(request.endpoint) to release \(request.release.id), \(strategy.name)",
            updateRequest(request.endpoint, config: config, spec: spec, alarms: alarmNames),
            guards: [
                LiveGuard(
                    kind: ObjectKind.endpoint, name: request.endpoint, field: "EndpointConfigName",
                    expected: .string(live.config)),
                LiveGuard(
                    kind: ObjectKind.endpoint, name: request.endpoint, field: "EndpointStatus",
                    expected: .string(live.status)),
            ])
        list.add(
            "sagemaker.WaitEndpointUpdate", tier: .read, "wait until the update of \(request.endpoint) has ended",
            [
                "EndpointName": .string(request.endpoint), "EndpointConfigName": .string(config),
                "LastModifiedBefore": .string(Timestamp.iso8601(live.lastModified)),
                "AlarmNames": .array(alarmNames.map { .string($0) }),
            ])
        let cost = try updateCost(
            request, instanceType: live.instanceType, count: live.count, shortest: spec.stagePlan.sumOfWaits,
            longest: spec.timeLimit ?? .seconds(3600), context: context)
        return PlanDraft(
            actions: list.actions,
            envelope: alarmNames.isEmpty
                ? []
                : alarms.made.map {
                    EnvelopeEntry(
                        operation: OperationID("cloudwatch.DeleteAlarms"), kind: ObjectKind.alarm, name: $0,
                        reason: "after the update has ended")
                },
            inputs: [input(request.release)], cost: cost,
            blastRadius: [
                "every caller of the endpoint \(request.endpoint)",
                "up to \(spec.stagePlan.peakInstances) × \(live.instanceType) at a time",
            ],
            reversibility: Reversibility(
                .reversible, how: "the configuration \(live.config) is kept, and an update can go back to it"),
            notes: notes(spec, alarmNames, settings) + releaseNotes(request.release))
    }

    /// What serves now.
    private struct Serving {
        var config: String
        var status: String
        var variant: String
        var instanceType: String
        var count: Int
        var lastModified: Date
    }

    private func serving(_ name: String) async throws -> Serving {
        guard let endpoint = try await sageMaker.endpoint(name) else {
            throw ProvidersError(
                ProvidersError.endpointMissing, "there is no endpoint '\(TerminalText.escape(name))'",
                hint: "slipway deploy")
        }
        // An endpoint of two mixed fleets (UpdateRollbackFailed) is healed by another update.
        let canBegin = endpoint.endpointStatus == .inService || endpoint.endpointStatus == .updateRollbackFailed
        guard canBegin, endpoint.pendingDeploymentSummary == nil,
            let configName = endpoint.endpointConfigName
        else {
            throw ProvidersError(
                ProvidersError.endpointBusy,
                "the endpoint '\(name)' is \(endpoint.endpointStatus), and only one in service can be updated",
                hint: "slipway update watch \(name)")
        }
        guard let config = try await sageMaker.endpointConfig(configName) else {
            throw ProvidersError(
                ProvidersError.endpointBusy,
                "the configuration '\(configName)' behind the endpoint '\(name)' was deleted; SageMaker cannot update it",
                hint: "create a configuration of that name again, then update")
        }
        guard config.productionVariants.count == 1, let variant = config.productionVariants.first,
            variant.modelName != nil
        else {
            throw ProvidersError(
                ProvidersError.notBuilt,
                "the endpoint '\(name)' has several variants or inference components; updating such is not built yet")
        }
        let summary = endpoint.productionVariants?.first { $0.variantName == variant.variantName }
        return Serving(
            config: configName, status: endpoint.endpointStatus.rawValue, variant: variant.variantName,
            instanceType: variant.instanceType?.rawValue ?? "",
            count: summary?.desiredInstanceCount ?? variant.initialInstanceCount ?? 1,
            lastModified: endpoint.lastModifiedTime)
    }

    private func refuseUnbuilt(_ settings: UpdateSettings) throws {
        if settings.control == .driven {
            throw ProvidersError(
                ProvidersError.notBuilt, "updates with control: driven are not built yet for SageMaker",
                hint: "set update.control: native")
        }
        guard settings.strategy == .canary || settings.strategy == .allAtOnce else {
            throw ProvidersError(
                ProvidersError.notBuilt, "the strategy \(settings.strategy.rawValue) is not built yet for SageMaker",
                hint: "use canary or all-at-once")
        }
    }

    private func strategy(_ settings: UpdateSettings, fleet: Int) throws -> RolloutStrategy {
        let seconds = settings.bake.components.seconds
        guard (0...3600).contains(seconds) else {
            throw ProvidersError(
                ProvidersError.strategyInvalid, "a bake of \(seconds) s is outside SageMaker's 0 to 3600 s")
        }
        guard settings.strategy == .canary else { return .allAtOnce }
        guard fleet > 1 else {
            throw ProvidersError(
                ProvidersError.strategyInvalid, "a canary needs two or more instances, and the endpoint has \(fleet)",
                hint: "use strategy: all-at-once with a bake and alarms, or set a count of 2 or more")
        }
        switch settings.step ?? .percent(10) {
        case .instances(let count):
            guard (1...fleet / 2).contains(count) else {
                throw ProvidersError(
                    ProvidersError.strategyInvalid,
                    "a canary of \(count) of \(fleet) instances is outside 1 to \(fleet / 2), half the fleet")
            }
            return .canary(.instances(count))
        case .percent(let percent):
            guard (1...50).contains(percent), percent == percent.rounded() else {
                throw ProvidersError(
                    ProvidersError.strategyInvalid, "a canary of \(percent) % is not a whole number from 1 to 50")
            }
            return .canary(.percent(Int(percent)))
        }
    }

    /// Both bakes and half an hour for the second fleet to come up, within SageMaker's limits.
    private static func timeLimit(_ settings: UpdateSettings, _ strategy: RolloutStrategy) -> Duration {
        let bakes = strategy == .allAtOnce ? 1 : 2
        return .seconds(min(28_800, max(600, settings.bake.components.seconds * Int64(bakes) + 1800)))
    }

    private func updateRequest(
        _ endpoint: String, config: String, spec: RolloutSpec, alarms: [String]
    ) -> JSONValue {
        var routing: JSONObject = [
            "Type": "ALL_AT_ONCE", "WaitIntervalInSeconds": .int(spec.bake.components.seconds),
        ]
        if case .canary(let size) = spec.strategy {
            routing["Type"] = "CANARY"
            switch size {
            case .instances(let count):
                routing["CanarySize"] = ["Type": "INSTANCE_COUNT", "Value": .int(Int64(count))]
            case .percent(let percent):
                routing["CanarySize"] = ["Type": "CAPACITY_PERCENT", "Value": .int(Int64(percent))]
            }
        }
        var deployment: JSONObject = [
            "BlueGreenUpdatePolicy": [
                "TrafficRoutingConfiguration": .object(routing), "TerminationWaitInSeconds": 0,
                "MaximumExecutionTimeoutInSeconds": .int(spec.timeLimit?.components.seconds ?? 3600),
            ]
        ]
        if !alarms.isEmpty {
            deployment["AutoRollbackConfiguration"] = [
                "Alarms": .array(alarms.map { ["AlarmName": .string($0)] })
            ]
        }
        return [
            "EndpointName": .string(endpoint), "EndpointConfigName": .string(config),
            "DeploymentConfig": .object(deployment),
        ]
    }

    private func checkExisting(_ names: [String]) async throws {
        guard !names.isEmpty else { return }
        let found = try await cloudWatch.alarms(names)
        for name in names {
            guard let alarm = found.first(where: { $0.alarmName == name }) else {
                throw ProvidersError(
                    ProvidersError.alarmUnsound, "there is no alarm '\(TerminalText.escape(name))'",
                    hint: "create it, or take it out of update.alarms.existing")
            }
            guard alarm.stateValue != .alarm else {
                throw ProvidersError(
                    ProvidersError.alarmUnsound,
                    "the alarm '\(TerminalText.escape(name))' fires already: the update would be rolled back at once",
                    hint: "repair what it watches first")
            }
        }
    }

    private func notes(_ spec: RolloutSpec, _ alarms: [String], _ settings: UpdateSettings) -> [String] {
        var notes = ["control is native: SageMaker moves the traffic and decides; nobody of ours must stay alive"]
        for stage in spec.stagePlan.stages {
            notes.append("stage \(stage.name): \(stage.split) for \(stage.bake.components.seconds) s")
        }
        if alarms.isEmpty {
            notes.append("no alarm is set: nothing can roll this update back but a fleet that does not start")
        } else {
            notes.append(
                "hold becomes promote: without traffic the alarms stay quiet, and SageMaker promotes at the end of the bake"
            )
        }
        if settings.quality != nil {
            notes.append("update.quality is not evaluated in native updates yet: alarms alone decide")
        }
        return notes
    }
}
