internal import Core
internal import Gateway
internal import Rollouts

extension EndpointFleets {
    /// Gives the gateway the table that the fleets, their healthy replicas, the split and the faults come to.
    func publish() {
        guard blue != nil || green != nil else { return }
        var routed: [Fleet] = []
        let share = green == nil || green == blue ? 0 : split.greenShare
        if let blue { routed += routes(blue, share: 1 - share, isPartial: false) }
        if let green, green != blue { routed += routes(green, share: share, isPartial: share < 1) }
        tools.gateway.setRoutes(endpoint: arn, RoutingTable(fleets: routed))
    }

    private func routes(_ config: String, share: Double, isPartial: Bool) -> [Fleet] {
        guard let fleet = fleets[config] else { return [] }
        let shares = fleet.plan.shares
        return fleet.plan.workloads.map { workload in
            var slots = fleet.slots.filter { $0.workload == workload.id }
            // A canary is a part of the new fleet: the same instances get its traffic during the whole bake.
            if isPartial { slots = Array(slots.prefix(Int((Double(workload.copies) * share).rounded(.up)))) }
            let name = [config, workload.variant, workload.component].compactMap(\.self).joined(separator: "/")
            return Fleet(
                id: FleetID(name), workload: workload.id, configName: config,
                weight: share * (shares[workload.variant] ?? 0), replicas: slots.compactMap(\.address),
                fault: faults(workload.id, config).fleetFault)
        }
    }
}

extension [FaultKind] {
    /// What the gateway acts out; nil when nothing.
    var fleetFault: FleetFault? {
        let (latency, rate) = (addedLatencyMilliseconds, errorRate)
        return latency > 0 || rate > 0 ? FleetFault(latency: .milliseconds(latency), errorShare: rate) : nil
    }

    /// What the replica's own process acts out; nil when nothing.
    var replicaFaults: ReplicaFaults? {
        let (delay, fails) = (startDelaySeconds, contains(.failedStart))
        return delay > 0 || fails ? ReplicaFaults(startDelay: .seconds(delay), failsToStart: fails) : nil
    }
}
