extension RolloutSpec {
    /// Ranges that a cloud sets.
    package struct Limits: Hashable, Sendable {
        package var wait: ClosedRange<Duration>
        package var terminationWait: ClosedRange<Duration>
        package var timeLimit: ClosedRange<Duration>
        package var alarms: ClosedRange<Int>

        /// SageMaker's deployment guardrails.
        package static let sageMaker = Limits(
            wait: .zero ... .seconds(3600), terminationWait: .zero ... .seconds(3600),
            timeLimit: .seconds(600) ... .seconds(28_800), alarms: 0...10)
        /// Our own driven control: bakes of days are possible.
        package static let driven = Limits(
            wait: .zero ... .seconds(30 * 86_400), terminationWait: .zero ... .seconds(30 * 86_400),
            timeLimit: .seconds(1) ... .seconds(120 * 86_400), alarms: 0...100)
    }

    /// The specification with the time limit that leaves a fleet of large models time to come up, inside a cloud's limits.
    package func withStandardTimeLimit(_ limits: Limits) -> RolloutSpec {
        var spec = self
        let wanted = stagePlan.sumOfWaits + Self.provisioningAllowance
        spec.timeLimit = min(max(wanted, limits.timeLimit.lowerBound), limits.timeLimit.upperBound)
        return spec
    }

    /// Every rule that this specification breaks; empty when it can run.
    package func violations(limits: Limits) -> [RolloutViolation] {
        sizeViolations + waitViolations(limits) + alarmViolations(limits)
    }

    private var sizeViolations: [RolloutViolation] {
        guard fleet >= 1 else {
            return [RolloutViolation(.fleetTooSmall, "the new fleet has \(fleet) instances; it needs at least 1")]
        }
        guard fleet <= Self.maximumFleet, blueFleet <= Self.maximumFleet else {
            return [
                RolloutViolation(
                    .fleetTooLarge,
                    "fleets of \(blueFleet) and \(fleet) instances; at most \(Self.maximumFleet) can be planned for")
            ]
        }
        switch strategy {
        case .allAtOnce, .recreate: return []
        case .canary(let size): return check(size, "canary", percent: 1...50, lowestPercentOfFleet: 0)
        case .linear(let size): return check(size, "linear step", percent: 10...50, lowestPercentOfFleet: 10)
        case .rolling(let batch, let rollback):
            var found = check(batch, "rolling batch", percent: 5...50, lowestPercentOfFleet: 5)
            if let rollback { found += checkRollback(rollback) }
            return found
        }
    }

    private func check(
        _ size: FleetShare, _ what: String, percent: ClosedRange<Int>, lowestPercentOfFleet: Int
    ) -> [RolloutViolation] {
        guard fleet >= 2 else {
            return [
                RolloutViolation(
                    .fleetTooSmall, "a \(what) needs at least 2 instances, and the new fleet has \(fleet)",
                    hint: "use all-at-once with a bake and alarms, or deploy 2 or more instances")
            ]
        }
        switch size {
        case .percent(let value) where !percent.contains(value):
            return [
                RolloutViolation(
                    .size, "a \(what) of \(value) % is outside \(percent.lowerBound)–\(percent.upperBound) %")
            ]
        case .instances(let count):
            let lowest = max(1, (fleet * lowestPercentOfFleet + 99) / 100)
            let range = lowest...max(lowest, fleet / 2)
            if range.contains(count) { return [] }
            return [
                RolloutViolation(
                    .size,
                    "a \(what) of \(size) is outside \(range.lowerBound)–\(range.upperBound) for a fleet of \(fleet)")
            ]
        case .percent: return []
        }
    }

    private func checkRollback(_ size: FleetShare) -> [RolloutViolation] {
        let isSound =
            switch size {
            case .instances(let count): (1...fleet).contains(count)
            case .percent(let percent): (1...100).contains(percent)
            }
        return isSound
            ? [] : [RolloutViolation(.size, "a rollback batch of \(size) is not between 1 and the fleet of \(fleet)")]
    }

    private func waitViolations(_ limits: Limits) -> [RolloutViolation] {
        var found: [RolloutViolation] = []
        func check(_ value: Duration, _ range: ClosedRange<Duration>, _ rule: RolloutViolation.Rule, _ what: String) {
            guard !range.contains(value) else { return }
            found.append(
                RolloutViolation(
                    rule,
                    "\(what) of \(seconds(value)) is outside \(seconds(range.lowerBound))–\(seconds(range.upperBound))")
            )
        }
        check(bake, limits.wait, .wait, "a bake")
        check(terminationWait, limits.terminationWait, .terminationWait, "a termination wait")
        if let timeLimit {
            check(timeLimit, limits.timeLimit, .timeLimitRange, "a time limit")
            let waits = stagePlan.sumOfWaits
            if timeLimit <= waits {
                found.append(
                    RolloutViolation(
                        .timeLimitTooShort,
                        "the time limit of \(seconds(timeLimit)) is not above the sum of waits, \(seconds(waits)), "
                            + "which leaves nothing for provisioning",
                        hint: "set it to \(seconds(waits + Self.provisioningAllowance)) or more"))
            }
        }
        return found
    }

    private func alarmViolations(_ limits: Limits) -> [RolloutViolation] {
        var found: [RolloutViolation] = []
        if !limits.alarms.contains(alarms.count) {
            found.append(
                RolloutViolation(
                    .alarmCount, "\(alarms.count) alarms are named; at most \(limits.alarms.upperBound) are allowed"))
        }
        for (index, name) in alarms.enumerated() {
            if !(1...255).contains(name.unicodeScalars.count) || name.allSatisfy(\.isWhitespace) {
                found.append(
                    RolloutViolation(.alarmName, "alarm \(index + 1) has a name that is empty or over 255 long"))
            }
            if alarms[..<index].contains(name) {
                found.append(RolloutViolation(.duplicateAlarm, "alarm \(name) is named twice"))
            }
        }
        return found
    }

    /// What a fleet of large models may need to come up.
    package static let provisioningAllowance: Duration = .seconds(1800)

    private func seconds(_ duration: Duration) -> String {
        let milliseconds = duration.wholeMilliseconds
        return milliseconds % 1000 == 0 ? "\(milliseconds / 1000) s" : "\(Double(milliseconds) / 1000) s"
    }
}
