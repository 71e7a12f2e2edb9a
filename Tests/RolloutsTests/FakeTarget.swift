import Core
import Rollouts
import Synchronization
import TestSupport

/// A target in memory: records calls, takes time on the manual clock, fires alarms by script.
final class FakeTarget: RolloutTarget {
    struct Failure: Error, CustomStringConvertible { let description: String }

    struct State {
        var calls: [String] = []
        var green = 0
        var blue: Int
        var split = 0.0
        var splitSince = Duration.zero
        var alarmReads = 0
        var failures: [String: Int] = [:]
        var unreadable = false
    }

    let clock: ManualClock
    let provisionTime: Duration
    let lookTime: Duration
    private let state: Mutex<State>
    private let script: @Sendable (State, Duration) -> [AlarmObservation]

    /// - Parameter script: the alarms from the target's state and the clock's offset.
    init(
        clock: ManualClock, blue: Int, provisionTime: Duration = .seconds(300), lookTime: Duration = .zero,
        script: @escaping @Sendable (State, Duration) -> [AlarmObservation] = { _, _ in
            [AlarmObservation(name: "errors", state: .ok)]
        }
    ) {
        self.clock = clock
        self.provisionTime = provisionTime
        self.lookTime = lookTime
        self.script = script
        state = Mutex(State(blue: blue))
    }

    var now: State { state.withLock { $0 } }
    var calls: [String] { now.calls }

    func fail(_ call: String, times: Int) { state.withLock { $0.failures[call] = times } }
    func setUnreadable(_ value: Bool) { state.withLock { $0.unreadable = value } }

    private func record(_ call: String) throws {
        try state.withLock { state in
            state.calls.append(call)
            if let left = state.failures[call], left > 0 {
                state.failures[call] = left - 1
                throw Failure(description: "scripted failure of \(call)")
            }
        }
    }

    func provision(_ fleet: FleetColor, instances: Int) async throws {
        try record("provision \(fleet) \(instances)")
        try await clock.sleep(until: clock.now.advanced(by: provisionTime))
        state.withLock {
            if fleet == .green { $0.green = max($0.green, instances) } else { $0.blue = max($0.blue, instances) }
        }
    }

    func shift(to split: TrafficSplit) async throws {
        try record("shift \(split.greenInstances)/\(split.fleet)")
        state.withLock {
            $0.split = split.greenShare
            $0.splitSince = clock.now.offset
        }
    }

    func retire(_ fleet: FleetColor, keeping: Int) async throws {
        try record("retire \(fleet) \(keeping)")
        state.withLock {
            if fleet == .green { $0.green = min($0.green, keeping) } else { $0.blue = min($0.blue, keeping) }
        }
    }

    func alarmStates(_ names: [String]) async throws -> [AlarmObservation] {
        let now = clock.now.offset
        let copy = state.withLock { state in
            state.alarmReads += 1
            return state
        }
        if copy.unreadable { throw Failure(description: "alarms unreadable") }
        let seen = script(copy, now)
        if lookTime > .zero, copy.alarmReads > 1 { try await clock.sleep(until: clock.now.advanced(by: lookTime)) }
        return names.map { name in
            seen.first { $0.name == name } ?? AlarmObservation(name: name, state: .missing)
        }
    }
}

/// Keeps every snapshot and announcement; can refuse to store.
final class FakeLog: RolloutLog {
    struct Refused: Error {}
    private let state = Mutex<(snapshots: [JSONValue], told: [RolloutProgress], allowed: Int)>(([], [], .max))

    var snapshots: [JSONValue] { state.withLock { $0.snapshots } }
    var told: [RolloutProgress] { state.withLock { $0.told } }
    func allow(_ saves: Int) { state.withLock { $0.allowed = saves } }

    func save(_ snapshot: JSONValue) async throws {
        try state.withLock {
            guard $0.snapshots.count < $0.allowed else { throw Refused() }
            $0.snapshots.append(snapshot)
        }
    }

    func announce(_ progress: RolloutProgress) async { state.withLock { $0.told.append(progress) } }
}
