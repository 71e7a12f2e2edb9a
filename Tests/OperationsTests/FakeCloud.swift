import Core
import Foundation
import Lifecycle
import Rollouts
import Synchronization

/// A cloud that keeps named objects with their tags, counts effects, lags behind in its reads, and can be told how to
/// answer.
final class FakeCloud: Sendable {
    struct Stored: Sendable {
        var value: JSONValue
        var run: RunID?
        var digest: SHA256Digest?
        /// Reads see it from then on.
        var visible: Date
    }

    struct State {
        var objects: [String: Stored] = [:]
        /// Every effect in order: operation and object.
        var effects: [String] = []
        var calls: [String: Int] = [:]
        /// What the next calls of an operation end with instead, before any effect.
        var refusals: [String: [any Error & Sendable]] = [:]
        /// What the next calls of an operation end with, after their effect.
        var losses: [String: [any Error & Sendable]] = [:]
    }

    let state = Mutex(State())
    private let clock: any WallClock
    /// Share of an operation's consistency window for which reads do not see its effect.
    private let lag: Double

    init(clock: any WallClock, lag: Double = 0) {
        self.clock = clock
        self.lag = lag
    }

    var effects: [String] { state.withLock { $0.effects } }
    func calls(_ operation: String) -> Int { state.withLock { $0.calls[operation] ?? 0 } }
    func refuse(_ operation: String, _ errors: [any Error & Sendable]) {
        state.withLock { $0.refusals[operation] = errors }
    }
    func lose(_ operation: String, _ errors: [any Error & Sendable]) {
        state.withLock { $0.losses[operation] = errors }
    }
    func put(_ name: String, _ value: JSONValue) {
        state.withLock { $0.objects[name] = Stored(value: value, visible: .distantPast) }
    }

    /// What the plans of these tests hold.
    static let operations = OperationTable([
        OperationRow("s3.PutObject", .upsert, observation: "o"),
        OperationRow("iam.CreateRole", .uniqueNameAndTag, window: .seconds(15), observation: "o"),
        OperationRow(
            "sagemaker.UpdateEndpointWeightsAndCapacities", .upsert, window: .seconds(15), observation: "o"),
        OperationRow("cloudwatch.PutMetricAlarm", .upsert, window: .seconds(5), observation: "o"),
        OperationRow("cloudwatch.DeleteAlarms", .upsert, window: .seconds(5), observation: "o"),
        OperationRow("sagemaker.CreateTrainingJob", .uniqueNameAndTag, window: .seconds(30), observation: "o"),
        OperationRow("sagemaker.CreateModel", .uniqueNameAndTag, window: .seconds(15), observation: "o"),
        OperationRow("sagemaker.CreateEndpoint", .uniqueNameAndTag, window: .seconds(30), observation: "o"),
        OperationRow("sagemaker.DeleteModel", .precondition, window: .seconds(15), observation: "o"),
        OperationRow("sagemaker.DeleteEndpoint", .precondition, window: .seconds(15), observation: "o"),
        OperationRow(
            "sagemaker.UpdateEndpoint", .uniqueNameAndTag, window: .seconds(30), observation: "o", rollout: .start),
        OperationRow("sagemaker.WaitTrainingJob", nil),
        OperationRow("sagemaker.WaitEndpointUpdate", nil, rollout: .watch),
    ])

    /// A process's connection to this cloud.
    func port(_ life: KillSwitch = KillSwitch(at: nil)) -> FakePort { FakePort(cloud: self, life: life) }

    fileprivate func perform(_ action: Action, _ context: ActionContext) throws -> JSONValue {
        let now = clock.now
        return try state.withLock { state in
            let operation = action.operation.rawValue
            state.calls[operation, default: 0] += 1
            if var errors = state.refusals[operation], !errors.isEmpty {
                let error = errors.removeFirst()
                state.refusals[operation] = errors
                throw error
            }
            let result = try Self.apply(action, context, now: now, lag: lag, &state)
            if var errors = state.losses[operation], !errors.isEmpty {
                let error = errors.removeFirst()
                state.losses[operation] = errors
                throw error
            }
            return result
        }
    }

    private static func name(_ request: JSONValue) -> String { request["Name"]?.string ?? "" }

    private static func apply(
        _ action: Action, _ context: ActionContext, now: Date, lag: Double, _ state: inout State
    ) throws -> JSONValue {
        let name = name(action.request)
        let window = operations.row(for: action.operation)?.window ?? .zero
        let visible = now.addingTimeInterval(lag * Double(window.components.seconds))
        switch action.operation.name {
        case let operation where operation.hasPrefix("Wait"):
            return ["Status": "Completed", "Uri": .string("s3://b/\(name)")]
        case let operation where operation.hasPrefix("Create"):
            guard state.objects[name] == nil else {
                throw LifecycleError(.init("fake.exists", .cloudFailed, ""), "\(name) exists", retry: .unknownOutcome)
            }
            state.objects[name] = Stored(
                value: action.request, run: context.run, digest: SHA256Digest(of: context.planned.canonicalBytes),
                visible: visible)
        case let operation where operation.hasPrefix("Delete"):
            guard state.objects[name] != nil else {
                throw LifecycleError(.init("fake.absent", .cloudFailed, ""), "\(name) is not there")
            }
            state.objects[name] = nil
        default:
            state.objects[name] = Stored(
                value: action.request, run: context.run, digest: SHA256Digest(of: context.planned.canonicalBytes),
                visible: visible)
        }
        state.effects.append("\(action.operation.name) \(name)")
        return result(action.request)
    }

    private static func result(_ request: JSONValue) -> JSONValue { ["Arn": .string("arn:\(name(request))")] }

    fileprivate func observe(_ action: Action, _ context: ActionContext) -> Observation {
        let now = clock.now
        return state.withLock { state in
            let stored = state.objects[Self.name(action.request)].flatMap { $0.visible <= now ? $0 : nil }
            if action.operation.name.hasPrefix("Delete") {
                return stored == nil ? .ours(result: Self.result(action.request)) : .absent
            }
            guard let stored else { return .absent }
            if action.operation.name.hasPrefix("Create") {
                return stored.run == context.run && stored.digest == SHA256Digest(of: context.planned.canonicalBytes)
                    ? .ours(result: Self.result(action.request))
                    : .foreign("made by \(stored.run?.rawValue ?? "somebody")")
            }
            return stored.value == action.request ? .ours(result: Self.result(action.request)) : .absent
        }
    }

    fileprivate func live(_ guarded: LiveGuard) -> JSONValue {
        state.withLock { state in
            let stored = state.objects[guarded.name]
            if guarded.field == LiveGuard.exists { return .bool(stored != nil) }
            return stored?.value[guarded.field] ?? .null
        }
    }
}

/// One process's view of the cloud; it can die before and after an effect.
struct FakePort: CloudPort {
    let cloud: FakeCloud
    let life: KillSwitch

    var operations: OperationTable { FakeCloud.operations }
    func problems(of action: Action) -> [String] { [] }
    func rollout(of action: Action, fleet: Int) -> NativeRollout? { nil }

    func perform(_ action: Action, context: ActionContext) async throws -> JSONValue {
        try life.pass()
        context.report(ActionProgress(stage: "Sending"))
        let result = try cloud.perform(action, context)
        try life.pass()
        return result
    }

    func observe(_ action: Action, context: ActionContext) async throws -> Observation {
        try life.pass()
        return cloud.observe(action, context)
    }

    func endpoint(of action: Action) -> String? { action.request["EndpointName"]?.string }
    func address(ofStored result: JSONValue) -> String? {
        result["Bucket"]?.string.flatMap { bucket in result["Key"]?.string.map { "s3://\(bucket)/\($0)" } }
    }
    func alarm(madeBy action: Action) -> AlarmObservation? { nil }
    func liveValue(of guarded: LiveGuard, target: ResolvedTarget) async throws -> JSONValue {
        try life.pass()
        return cloud.live(guarded)
    }
}
