internal import Core
package import Rollouts

extension EndpointController {
    /// Runs or resumes the deployment in an endpoint's record and writes down how it ended.
    func performUpdate(_ arn: String) async {
        guard let endpoint = store.record(EndpointRecord.self, arn), endpoint.status == .updating,
            let deployment = endpoint.deployment
        else { return }
        let fleets = fleets(of: endpoint)
        do {
            let policy = try deployment.policy.map { try DeploymentPolicy(stored: $0.fields) } ?? .standard
            await restore(fleets, endpoint, deployment)
            let log = EndpointRolloutLog(arn: arn, store: store, clock: clock, fleets: fleets)
            let driver = RolloutDriver(
                target: rolloutTarget(endpoint, to: deployment.plan), log: log, clock: clock, wall: clock.wall,
                pace: .init(alarmInterval: .seconds(5)))
            let outcome =
                if let snapshot = deployment.snapshot {
                    try await driver.resume(snapshot.value)
                } else {
                    try await driver.run(
                        policy.rollout(fleet: deployment.plan.instances, blueFleet: endpoint.plan.instances))
                }
            await finish(endpoint, outcome, fleets, deployment)
        } catch is CancellationError {
            return
        } catch {
            if Task.isCancelled { return }
            // The driver could not go on, so what serves now goes on serving; the next start resumes.
            report(error, arn)
        }
    }

    /// What a rollout of an endpoint from the fleet in its record to another one acts upon.
    package func rolloutTarget(_ endpoint: EndpointRecord, to green: FleetPlan) -> any RolloutTarget {
        EndpointRolloutTarget(
            endpoint: endpoint.name, blue: endpoint.plan, green: green, fleets: fleets(of: endpoint), clock: clock,
            alarms: alarms, faults: tools.faults)
    }

    /// Brings back the fleets as they were when a deployment was interrupted. A new deployment has only its old fleet.
    private func restore(
        _ fleets: EndpointFleets, _ endpoint: EndpointRecord, _ deployment: EndpointRecord.Deployment
    ) async {
        let (blue, green) = (endpoint.plan, deployment.plan)
        // A snapshot that cannot be read is the driver's to report, when it is asked to go on from it.
        let machine = deployment.snapshot.flatMap { try? RolloutMachine(restoring: $0.value) }
        await fleets.route(
            blue: blue.configName, green: green.configName,
            split: machine?.split ?? TrafficSplit(greenInstances: 0, fleet: green.instances))
        await fleets.launch(blue, instances: machine?.blueAsked ?? blue.instances)
        guard let machine else { return }
        do {
            try await fleets.provision(blue, instances: machine.blueAsked)
            if machine.greenAsked > 0 { try await fleets.provision(green, instances: machine.greenAsked) }
        } catch {
            // The replicas are started again and again meanwhile; the rollout's own rules decide what becomes of it.
            report(error, endpoint.arn)
        }
    }

    private func finish(
        _ endpoint: EndpointRecord, _ outcome: RolloutOutcome, _ fleets: EndpointFleets,
        _ deployment: EndpointRecord.Deployment
    ) async {
        let (time, arn, blue) = (now, endpoint.arn, endpoint.plan)
        // When only the removal of the old fleet failed, the new one serves all traffic.
        let isPromoted = outcome.kind == .promoted || outcome.reason.code == .retireFailed
        let (serving, leaving) = isPromoted ? (deployment.plan, blue) : (blue, deployment.plan)
        let scope = FaultScope(endpoint: endpoint.name, config: deployment.configName)
        let isSilent = tools.faults.at(scope).contains(.silentRollback)
        await fleets.route(blue: serving.configName, green: nil, split: Self.allBlue)
        if serving.configName != leaving.configName {
            await fleets.retire(leaving.configName, keeping: 0, draining: Self.draining)
        }
        await change(arn) { endpoint in
            // A guardrail rollback shows only in the configuration's name: the status is InService either way.
            endpoint.status = isPromoted || outcome.kind != .failed ? .inService : .updateRollbackFailed
            endpoint.configName = serving.configName
            endpoint.plan = serving
            if isPromoted, let pending = endpoint.deployment?.variants { endpoint.variants = pending }
            for index in endpoint.variants.indices {
                let variant = endpoint.variants[index]
                endpoint.variants[index].stage = nil
                endpoint.variants[index].currentWeight = variant.desiredWeight
                endpoint.variants[index].currentCount = variant.desiredCount
            }
            endpoint.failureReason =
                outcome.kind == .promoted || isSilent ? nil : String(outcome.reason.text.prefix(1024))
            if let policy = endpoint.deployment?.policy { endpoint.lastDeploymentConfig = policy }
            endpoint.deployment = nil
            endpoint.lastModifiedTime = time
        }
        if isSilent, !isPromoted { await forgetSilentRollbacks(scope, arn) }
    }

    /// A silent rollback is of one update: what has happened does not happen to the next one again.
    private func forgetSilentRollbacks(_ scope: FaultScope, _ arn: String) async {
        do {
            try await clock.participate {
                try await store.change { transaction in
                    for fault in transaction.view.faults.values
                    where fault.fault == .silentRollback && fault.matches(scope) {
                        transaction.remove(FaultRecord.self, key: fault.id)
                    }
                }
            }
        } catch {
            report(error, arn)
        }
    }
}
