import Rollouts
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(5))) struct FakeTargetTests {
    /// What the fake does is what the port promises.
    @Test(arguments: RolloutTargetConformance.Check.allCases)
    func theFakeConforms(check: RolloutTargetConformance.Check) async throws {
        let clock = ManualClock()
        let target = FakeTarget(clock: clock, blue: 4)
        let conformance = RolloutTargetConformance(
            target, fleet: 4, alarm: AlarmObservation(name: "errors", state: .ok)
        ) {
            let now = target.now
            return .init(blue: now.blue, green: now.green, greenShare: now.split)
        }
        let failures = try await clock.moving { try await conformance.failures(of: check) }
        #expect(failures == [])
    }
}
