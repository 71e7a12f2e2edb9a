import Core
import Operations
import Providers
import Rollouts
import Synchronization
import TestSupport

/// An endpoint in memory whose answers a test scripts.
final class FakeObserver: EndpointObserver {
    struct Failure: Error, CustomStringConvertible { let description: String }

    struct State {
        var snapshot: EndpointSnapshot?
        var alarms: [AlarmObservation] = []
        var counts: [String: Int] = [:]
        var looks = 0
        var windows: [(RolloutTime, RolloutTime)] = []
    }

    let limits = RolloutSpec.Limits.sageMaker
    let grammar = AlarmGrammar.sageMaker
    let state: Mutex<State>
    /// Called at each look, before it is answered; may change the state or throw.
    private let script: @Sendable (inout State) throws -> Void

    init(_ snapshot: EndpointSnapshot?, script: @escaping @Sendable (inout State) throws -> Void = { _ in }) {
        state = Mutex(State(snapshot: snapshot))
        self.script = script
    }

    func endpoint(_ name: String) async throws -> EndpointSnapshot? {
        try state.withLock { state in
            state.looks += 1
            try script(&state)
            return state.snapshot?.name == name ? state.snapshot : nil
        }
    }

    /// Only what serves is known.
    func configuration(_ name: String) async throws -> ConfigurationSnapshot? {
        state.withLock { state in
            guard let snapshot = state.snapshot, snapshot.configuration == name else { return nil }
            return ConfigurationSnapshot(created: snapshot.configurationCreated, digests: snapshot.digests)
        }
    }

    func alarms(_ names: [String]) async throws -> [AlarmObservation] {
        state.withLock { state in
            names.map { name in state.alarms.first { $0.name == name } ?? AlarmObservation(name: name, state: .missing)
            }
        }
    }

    func invocations(
        endpoint: String, variants: [String], configurations: [String], from: RolloutTime, to: RolloutTime
    ) async throws -> [InvocationCount] {
        state.withLock { state in
            state.windows.append((from, to))
            return configurations.map { InvocationCount(configuration: $0, invocations: state.counts[$0] ?? 0) }
        }
    }
}

/// The endpoint `triage`, on its way from configuration `c1` to `c2`.
enum Triage {
    static func at(_ seconds: Int64) -> RolloutTime { RolloutTime(milliseconds: 1_800_000_000_000 + seconds * 1000) }

    static func mark(_ configuration: String) -> ReleaseMark {
        ReleaseMark(
            configuration: configuration, created: at(configuration == "c1" ? -9000 : -10),
            digests: ReleaseDigests(
                configuration: "sha256:\(configuration)", model: "sha256:m\(configuration)",
                artifact: "sha256:a\(configuration)"),
            instances: ["main": 4])
    }

    static func serving(
        _ configuration: String, status: EndpointSnapshot.Status = .inService, modified: Int64 = -5000,
        pending: String? = nil, green: String? = nil, greenSince: Int64 = 0, blue: String? = nil, count: Int = 4
    ) -> EndpointSnapshot {
        let mark = mark(configuration)
        func statuses(_ status: String?, _ since: Int64) -> [VariantStatus] {
            let meanings: [String: VariantStatus.Meaning] = [
                "Creating": .creating, "ActivatingTraffic": .shifting, "Baking": .baking, "Deleting": .deleting,
            ]
            return status.map { [VariantStatus(meanings[$0] ?? .other, status: $0, since: at(since))] } ?? []
        }
        return EndpointSnapshot(
            name: "triage", status: status, configuration: configuration, configurationCreated: mark.created,
            created: at(-20_000), lastModified: at(modified),
            variants: [
                VariantSnapshot(
                    name: "main", currentCount: count, desiredCount: 4, instanceType: "ml.g5.xlarge",
                    statuses: statuses(blue, 0))
            ],
            pending: pending.map {
                PendingDeployment(
                    configuration: $0, started: at(1),
                    variants: [VariantSnapshot(name: "main", desiredCount: 4, statuses: statuses(green, greenSince))])
            }, digests: mark.digests)
    }

    static let spec = RolloutSpec(
        strategy: .canary(.instances(1)), fleet: 4, bake: .seconds(600), terminationWait: .seconds(60),
        timeLimit: .seconds(3600), alarms: ["errors"])

    static func request(spec: RolloutSpec? = spec) -> WatchRequest {
        WatchRequest(
            endpoint: "triage", before: mark("c1"), modifiedBefore: at(-5000), requested: mark("c2"), calledAt: at(0),
            spec: spec)
    }
}

extension EndpointSnapshot.Status {
    static let inService = EndpointSnapshot.Status(.serving, "InService")
    static let updating = EndpointSnapshot.Status(.updating, "Updating")
    static let failed = EndpointSnapshot.Status(.failed, "Failed")
    static let outOfService = EndpointSnapshot.Status(.failed, "OutOfService")
    static let deleting = EndpointSnapshot.Status(.deleting, "Deleting")
    static let updateRollbackFailed = EndpointSnapshot.Status(.rollbackFailed, "UpdateRollbackFailed")
}
