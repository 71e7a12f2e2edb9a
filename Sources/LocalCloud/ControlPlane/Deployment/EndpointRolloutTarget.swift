#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif
internal import Core
internal import Gateway
internal import Rollouts

/// What a rollout of an endpoint acts upon: its two fleets and the gateway in front of them.
struct EndpointRolloutTarget: RolloutTarget {
    let endpoint: String
    let blue: FleetPlan
    let green: FleetPlan
    let fleets: EndpointFleets
    let clock: CloudClock
    let alarms: any AlarmStates
    let faults: FleetFaults

    // Each effect takes part in the cloud clock, so that advancing it answers only when the effect is over.

    func provision(_ fleet: FleetColor, instances: Int) async throws {
        try await clock.participate { try await fleets.provision(plan(fleet), instances: instances) }
    }

    func shift(to split: TrafficSplit) async throws {
        let scope = FaultScope(endpoint: endpoint, config: green.configName)
        if split.greenShare >= 1, faults.at(scope).contains(.silentRollback) {
            throw ControlPlaneError(ControlPlaneError.capacity, "rolled back without a reason (injected fault)")
        }
        await clock.participate {
            await fleets.route(blue: blue.configName, green: green.configName, split: split)
        }
    }

    func retire(_ fleet: FleetColor, keeping: Int) async throws {
        await clock.participate {
            await fleets.retire(
                plan(fleet).configName, keeping: keeping, draining: EndpointController.draining)
        }
        try Task.checkCancellation()
    }

    func alarmStates(_ names: [String]) async throws -> [AlarmObservation] {
        names.map { name in
            guard let state = alarms.state(of: name) else { return AlarmObservation(name: name, state: .missing) }
            return AlarmObservation(
                name: name, state: .init(rawValue: state.value.rawValue), reason: state.reason,
                since: RolloutTime(state.since))
        }
    }

    private func plan(_ color: FleetColor) -> FleetPlan { color == .blue ? blue : green }
}

/// Keeps a rollout's state in its endpoint's record, and shows its progress there.
struct EndpointRolloutLog: RolloutLog {
    let arn: String
    let store: PlaneStore
    let clock: CloudClock
    let fleets: EndpointFleets

    func save(_ snapshot: JSONValue) async throws {
        _ = try await clock.participate {
            try await store.update(EndpointRecord.self, arn) { $0.deployment?.snapshot = StoredDocument(snapshot) }
        }
    }

    func announce(_ progress: RolloutProgress) async {
        guard let deployment = store.record(EndpointRecord.self, arn)?.deployment else { return }
        let healthy = await fleets.healthy(deployment.configName)
        // Progress in the record is for readers alone; when it is lost, the snapshot still has the truth.
        _ = try? await clock.participate {
            try await store.update(EndpointRecord.self, arn) { $0.show(progress, healthy: healthy) }
        }
    }
}

extension EndpointRecord {
    /// Puts a rollout's progress where DescribeEndpoint shows it.
    mutating func show(_ progress: RolloutProgress, healthy: [WorkloadID: Int]) {
        guard status == .updating, deployment != nil else { return }
        let time = progress.time.date
        let share = progress.split.greenShare
        let (live, pending): (VariantStage?, VariantStage?) =
            switch progress.phase {
            case .planned, .provisioning: (.updating, .creating)
            case .shifting: (.updating, .activatingTraffic)
            case .baking, .finalBake, .holding: (.updating, .baking)
            case .terminationWait: (.updating, .baking)
            case .terminatingBlue: (.deleting, .updating)
            case .rollingBack: (.activatingTraffic, .deleting)
            case .promoted, .rolledBack, .held, .failed: (nil, nil)
            }
        let alarm = progress.alarms.first { $0.state == .alarm }
        let message =
            switch progress.phase {
            case .rollingBack:
                alarm.map { "Rolling back: alarm \($0.name) is in ALARM state. \($0.reason)" } ?? "Rolling back"
            case .baking, .finalBake, .shifting: "Traffic on the new fleet: \(progress.split)"
            case .terminationWait: "The old fleet is kept until its termination wait is over"
            default: String?.none
            }
        lastModifiedTime = time
        for index in variants.indices {
            variants[index].show(live, nil, at: time)
            variants[index].currentWeight = variants[index].desiredWeight * (1 - share)
        }
        for index in deployment?.variants.indices ?? 0..<0 {
            guard var variant = deployment?.variants[index] else { continue }
            variant.show(pending, message, at: time)
            variant.currentWeight = variant.desiredWeight * share
            variant.currentCount = healthy[WorkloadID(variant: variant.name)] ?? 0
            deployment?.variants[index] = variant
        }
    }
}

extension EndpointRecord.VariantState {
    fileprivate mutating func show(_ status: VariantStage?, _ message: String?, at time: Date) {
        guard let status else {
            stage = nil
            return
        }
        let start = stage?.status == status ? stage?.startTime ?? time : time
        stage = .init(status: status, message: message.map { String($0.prefix(1024)) }, startTime: start)
    }
}
