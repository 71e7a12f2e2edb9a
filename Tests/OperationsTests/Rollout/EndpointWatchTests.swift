import Core
import Operations
import Rollouts
import Synchronization
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(5))) struct EndpointWatchTests {
    let clock = ManualClock()

    func watch(_ observer: FakeObserver, patience: WatchMachine.Patience = .init()) -> EndpointWatch<ManualClock> {
        EndpointWatch(observer: observer, clock: clock, wall: clock.wall(), interval: .seconds(15), patience: patience)
    }

    /// A canary as a cloud plays it, one step a look.
    static func course(failsAt look: Int? = nil) -> @Sendable (inout FakeObserver.State) throws -> Void {
        { state in
            if state.looks == look { throw FakeObserver.Failure(description: "throttled") }
            switch state.looks {
            case ..<3: break
            case ..<6:
                state.snapshot = Triage.serving("c1", status: .updating, modified: 1, pending: "c2", green: "Creating")
            case ..<20:
                state.snapshot = Triage.serving("c1", status: .updating, modified: 1, pending: "c2", green: "Baking")
            default: state.snapshot = Triage.serving("c2", modified: 2)
            }
        }
    }

    /// What the fake says is what the port promises.
    @Test(arguments: EndpointObserverConformance.Check.allCases)
    func theFakeConforms(check: EndpointObserverConformance.Check) async throws {
        let observer = EndpointObserverConformance(
            FakeObserver(Triage.serving("c1")), endpoint: "triage", now: Triage.at(0))
        #expect(try await observer.failures(of: check) == [])
    }

    @Test func aNativeUpdateIsWatchedAndProven() async throws {
        let observer = FakeObserver(Triage.serving("c1"), script: Self.course())
        observer.state.withLock {
            $0.alarms = [AlarmObservation(name: "errors", state: .ok)]
            $0.counts = ["c2": 12]
        }
        let request = try await WatchRequest.prepare(
            endpoint: "triage", requested: Triage.mark("c2"), spec: Triage.spec, observer: observer,
            at: RolloutTime(clock.wall().now))
        #expect(request.before == Triage.mark("c1"))
        let lines = Mutex<[WatchEvent]>([])
        let watch = watch(observer, patience: .init(traffic: .seconds(300)))
        let report = try await clock.moving {
            try await watch.run(request) { event in lines.withLock { $0.append(event) } }
        }
        #expect(report.outcome.kind == .promoted)
        #expect(report.proof.first { $0.name == "traffic" }?.verdict == .pass)
        #expect(lines.withLock { $0.map(\.phase) }.contains(.baking))
        // What proves the change is counted in whole minutes that lie behind it.
        let last = try #require(observer.state.withLock { $0.windows.last })
        #expect(last.0.milliseconds % 60_000 == 0)
        #expect(last.0 >= Triage.at(15 * 17))
    }

    @Test func aFewErrorsChangeNothing() async throws {
        let observer = FakeObserver(Triage.serving("c1"), script: Self.course(failsAt: 7))
        let report = try await clock.moving { [watch = watch(observer)] in try await watch.run(Triage.request()) }
        #expect(report.outcome.kind == .promoted)
    }

    @Test func manyErrorsEndTheWatchWithoutAnOutcome() async throws {
        let observer = FakeObserver(Triage.serving("c1")) { _ in throw FakeObserver.Failure(description: "no network") }
        await #expect {
            try await clock.moving { [watch = watch(observer)] in try await watch.run(Triage.request()) }
        } throws: {
            ($0 as? RolloutError)?.code == RolloutError.observerFailed
        }
        #expect(observer.state.withLock { $0.looks } == 10)
    }

    @Test func prepareRefusesWhatCannotBegin() async throws {
        func code(_ snapshot: EndpointSnapshot?, _ spec: RolloutSpec = Triage.spec) async -> String? {
            do {
                _ = try await WatchRequest.prepare(
                    endpoint: "triage", requested: Triage.mark("c2"), spec: spec, observer: FakeObserver(snapshot),
                    at: RolloutTime(clock.wall().now))
                return nil
            } catch {
                return (error as? RolloutError)?.code.description
            }
        }
        #expect(await code(nil) == "rollout.endpoint_missing")
        #expect(await code(Triage.serving("c1", status: .updating)) == "rollout.endpoint_busy")
        #expect(await code(Triage.serving("c1", status: .updateRollbackFailed)) == nil)
        var wrong = Triage.spec
        wrong.fleet = 1
        #expect(await code(Triage.serving("c1"), wrong) == "rollout.spec_invalid")
    }
}
