/// What every ``RolloutTarget`` must do, as checks that a test runs against it.
///
/// It stands beside the port so that no target can be added without it. A check leaves behind what it made, so each one
/// takes a fresh target: all of blue serves, and green is not there yet.
package struct RolloutTargetConformance: Sendable {
    /// One promise of the port.
    package enum Check: String, Sendable, CaseIterable {
        case provisioningReachesTheNumber, provisioningIsRepeatable, provisioningTakesNothingAway, aSplitIsInForce,
            retiringKeepsTheNumber, retiringAddsNothing, aRetiredFleetComesBack, aCancelledCallSaysSo,
            namedAlarmsAreTold
    }

    /// What can be seen of a target from outside, when no call is under way.
    package struct Sight: Hashable, Sendable {
        /// Healthy instances.
        package var blue: Int
        package var green: Int
        /// The share of traffic on green, `0...1`.
        package var greenShare: Double

        package init(blue: Int, green: Int, greenShare: Double) {
            self.blue = blue
            self.green = green
            self.greenShare = greenShare
        }
    }

    private let target: any RolloutTarget
    private let fleet: Int
    private let alarm: AlarmObservation
    private let look: @Sendable () async throws -> Sight

    /// - Parameters:
    ///   - fleet: instances that blue has and that green may have; 4 or more, and even.
    ///   - alarm: one that exists, with its state.
    ///   - look: what is there now.
    package init(
        _ target: any RolloutTarget, fleet: Int, alarm: AlarmObservation,
        look: @escaping @Sendable () async throws -> Sight
    ) {
        self.target = target
        self.fleet = fleet
        self.alarm = alarm
        self.look = look
    }

    /// Runs one check.
    ///
    /// - Returns: what the target did wrong, one line each; empty when it keeps the promise.
    /// - Throws: an error that the port does not promise.
    package func failures(of check: Check) async throws -> [String] {
        switch check {
        case .provisioningReachesTheNumber: try await reached()
        case .provisioningIsRepeatable: try await repeated()
        case .provisioningTakesNothingAway: try await notTakenAway()
        case .aSplitIsInForce: try await splits()
        case .retiringKeepsTheNumber: try await kept()
        case .retiringAddsNothing: try await notAdded()
        case .aRetiredFleetComesBack: try await returned()
        case .aCancelledCallSaysSo: try await cancelled()
        case .namedAlarmsAreTold: try await alarms()
        }
    }

    // MARK: The checks

    private func reached() async throws -> [String] {
        var faults = try await faults("before anything", blue: fleet, green: 0)
        // In all, not in addition.
        for instances in [1, fleet / 2, fleet] {
            try await target.provision(.green, instances: instances)
            faults += try await self.faults("after green \(instances)", blue: fleet, green: instances)
        }
        return faults
    }

    private func repeated() async throws -> [String] {
        var faults: [String] = []
        for number in 1...2 {
            try await target.provision(.green, instances: fleet / 2)
            faults += try await self.faults("after call \(number)", blue: fleet, green: fleet / 2)
        }
        return faults
    }

    private func notTakenAway() async throws -> [String] {
        try await target.provision(.green, instances: fleet)
        try await target.provision(.green, instances: 1)
        try await target.provision(.blue, instances: 1)
        return try await faults("after fewer were asked for", blue: fleet, green: fleet)
    }

    private func splits() async throws -> [String] {
        try await target.provision(.green, instances: fleet)
        var faults = try await faults("before the first split", blue: fleet, green: fleet)
        // Forward, the same again, to the end, and all the way back.
        for green in [1, fleet / 2, fleet / 2, fleet, 0] {
            let split = TrafficSplit(greenInstances: green, fleet: fleet)
            try await target.shift(to: split)
            faults += try await self.faults(
                "after \(split)", blue: fleet, green: fleet, share: split.greenShare)
        }
        return faults
    }

    private func kept() async throws -> [String] {
        try await moveToGreen()
        var faults: [String] = []
        for keeping in [fleet - 1, fleet / 2, fleet / 2, 1, 0, 0] {
            try await target.retire(.blue, keeping: keeping)
            faults += try await self.faults("after keeping \(keeping)", blue: keeping, green: fleet, share: 1)
        }
        return faults
    }

    private func notAdded() async throws -> [String] {
        for keeping in [fleet, 0] { try await target.retire(.green, keeping: keeping) }
        var faults = try await faults("after green was retired that was never there", blue: fleet, green: 0)
        try await target.provision(.green, instances: 1)
        try await target.retire(.green, keeping: fleet)
        try await target.retire(.blue, keeping: fleet)
        faults += try await self.faults("after more were kept than there are", blue: fleet, green: 1)
        return faults
    }

    private func returned() async throws -> [String] {
        try await moveToGreen()
        try await target.retire(.blue, keeping: 0)
        try await target.provision(.blue, instances: fleet)
        var faults = try await faults("after blue was brought back", blue: fleet, green: fleet, share: 1)
        try await target.shift(to: TrafficSplit(greenInstances: 0, fleet: fleet))
        try await target.retire(.green, keeping: 0)
        try await target.provision(.green, instances: 1)
        faults += try await self.faults("after green was brought back", blue: fleet, green: 1)
        return faults
    }

    private func cancelled() async throws -> [String] {
        let target = target
        let fleet = fleet
        let wasTold = try await withThrowingTaskGroup(of: Bool.self) { group in
            group.cancelAll()
            group.addTask {
                do {
                    try await target.provision(.green, instances: fleet)
                    return false
                } catch is CancellationError {
                    return true
                }
            }
            return try await group.next() ?? false
        }
        // What it had begun is taken back like anything else.
        try await target.retire(.green, keeping: 0)
        let faults = try await faults("after it was taken back", blue: fleet, green: 0)
        return (wasTold ? [] : ["a cancelled call returns as if all were there"]) + faults
    }

    private func alarms() async throws -> [String] {
        var faults: [String] = []
        for names in [["no-such-alarm-2", alarm.name, "no-such-alarm-1"], ["no-such-alarm-1"], []] {
            let seen = try await target.alarmStates(names)
            let states = names.map { $0 == alarm.name ? alarm.state : .missing }
            if seen.map(\.name) != names { faults.append("asked for \(names), told \(seen.map(\.name))") }
            if seen.map(\.state) != states { faults.append("\(names) are \(seen.map(\.state)), not \(states)") }
        }
        return faults
    }

    // MARK: Tools

    /// The end of a rollout: all of green serves, and blue stands by.
    private func moveToGreen() async throws {
        try await target.provision(.green, instances: fleet)
        try await target.shift(to: TrafficSplit(greenInstances: fleet, fleet: fleet))
    }

    private func faults(_ when: String, blue: Int, green: Int, share: Double = 0) async throws -> [String] {
        let seen = try await look()
        var faults: [String] = []
        if seen.blue != blue { faults.append("\(when): blue has \(seen.blue) instances, not \(blue)") }
        if seen.green != green { faults.append("\(when): green has \(seen.green) instances, not \(green)") }
        if abs(seen.greenShare - share) > 1e-9 {
            faults.append("\(when): the share of green is \(seen.greenShare), not \(share)")
        }
        return faults
    }
}
