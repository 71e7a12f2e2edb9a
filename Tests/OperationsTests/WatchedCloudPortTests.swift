import Core
import Foundation
import Journal
import Lifecycle
import Operations
import Providers
import Rollouts
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(5)))
struct WatchedCloudPortTests {
    private struct Base: CloudPort {
        var observation = Observation.absent
        /// What a call ends with instead of an answer.
        var failure: CancellationError?
        var operations: OperationTable { FakeCloud.operations }
        func problems(of action: Action) -> [String] { [] }
        func rollout(of action: Action, fleet: Int) -> NativeRollout? {
            NativeRollout(endpoint: "e", configuration: "new", spec: RolloutSpec(strategy: .allAtOnce, fleet: fleet))
        }
        func perform(_ action: Action, context: ActionContext) async throws -> JSONValue {
            if let failure { throw failure }
            return ["EndpointArn": "arn"]
        }
        func observe(_ action: Action, context: ActionContext) async throws -> Observation { observation }
        func endpoint(of action: Action) -> String? { action.request["EndpointName"]?.string }
        func address(ofStored result: JSONValue) -> String? {
            result["Bucket"]?.string.flatMap { bucket in result["Key"]?.string.map { "s3://\(bucket)/\($0)" } }
        }
        func alarm(madeBy action: Action) -> AlarmObservation? { nil }
        func liveValue(of guarded: LiveGuard, target: ResolvedTarget) async throws -> JSONValue { nil }
    }

    /// An endpoint whose modification time is moved by the test.
    private final class Observer: EndpointObserver {
        let clock = ManualWallClock()
        let limits = RolloutSpec.Limits.sageMaker
        let grammar = AlarmGrammar.sageMaker

        func endpoint(_ name: String) async throws -> EndpointSnapshot? {
            EndpointSnapshot(
                name: name, status: .inService, configuration: "old", lastModified: RolloutTime(clock.now),
                variants: [VariantSnapshot(name: "AllTraffic", currentCount: 2, desiredCount: 2)])
        }
        func configuration(_ name: String) async throws -> ConfigurationSnapshot? { nil }
        func alarms(_ names: [String]) async throws -> [AlarmObservation] { [] }
        func invocations(
            endpoint: String, variants: [String], configurations: [String], from: RolloutTime, to: RolloutTime
        ) async throws -> [InvocationCount] { [] }
    }

    private let update = Action(
        id: ActionID("a1"), tier: .mutate, operation: "sagemaker.UpdateEndpoint", summary: "update",
        request: ["EndpointName": "e", "EndpointConfigName": "new"])

    private func context(_ target: ResolvedTarget) -> ActionContext {
        ActionContext(
            run: RunID("run-00000000000000aa"), plan: SHA256Digest(of: [1]), target: target, project: "p", attempt: 1,
            clientToken: "t", results: [:], planned: [:], report: { _ in })
    }

    @Test func anUpdateThatTheCloudHasUndoneIsNotSentAgain() async throws {
        let bench = try Workbench()
        try await bench.journal.save(bench.sealed, at: bench.clock.wall.now)
        _ = try await bench.journal.begin(bench.sealed, approval: bench.approval, at: bench.clock.wall.now)
        let (store, target) = (bench.journal, Workbench.target)
        let observer = Observer()
        let port = WatchedCloudPort(
            base: Base(observation: .absent), observer: observer, store: store, clock: ManualClock(),
            cloudTime: observer.clock, interval: .seconds(1))
        _ = try await port.perform(update, context: context(target))
        // Nothing has moved: the call never arrived.
        #expect(try await port.observe(update, context: context(target)) == .absent)
        // The endpoint was changed and serves the old configuration: it was taken and rolled back.
        observer.clock.advance(by: 60)
        #expect(try await port.observe(update, context: context(target)) == .ours(result: [:]))
    }

    /// Ctrl-C ends the watching, and whoever pressed it is told that the update goes on.
    @Test(arguments: [
        (
            "sagemaker.WaitEndpointUpdate",
            "stopped by its user; the update goes on in the cloud, and only its alarms stop it. "
                + "To look on: slipway update watch e"
        ),
        ("sagemaker.WaitTrainingJob", "stopped by its user; what it waited for goes on in the cloud"),
    ])
    func leavingAWaitSaysThatItGoesOn(operation: OperationID, words: String) async throws {
        let wait = Workbench.action("a1", operation, ["EndpointName": "e"], tier: .read)
        let bench = try Workbench(actions: [wait])
        let runner = PlanRunner(
            store: bench.journal, cloud: Base(failure: CancellationError()), clock: bench.clock,
            wallClock: bench.clock.wall, announce: { _ in })
        await #expect(throws: CancellationError.self) {
            try await runner.start(bench.sealed, approval: bench.approval)
        }
        #expect(try await bench.journal.run(bench.sealed.plan.run)?.reason == words)
    }
}
