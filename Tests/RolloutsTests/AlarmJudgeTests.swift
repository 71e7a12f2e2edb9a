import Rollouts
import Testing

@Suite struct AlarmJudgeTests {
    func alarm(_ name: String, _ state: AlarmObservation.State) -> AlarmObservation {
        AlarmObservation(name: name, state: state)
    }

    @Test func verdicts() {
        func verdict(_ seen: [AlarmObservation], _ names: [String] = ["a", "b"]) -> RolloutVerdict {
            AlarmJudge.look(at: seen, watching: names).verdict
        }
        #expect(verdict([alarm("a", .ok), alarm("b", .ok)]) == .pass)
        #expect(verdict([alarm("a", .insufficientData), alarm("b", .alarm)]) == .fail)
        #expect(verdict([alarm("a", .insufficientData), alarm("b", .ok)]) == .hold)
        #expect(verdict([alarm("a", .missing), alarm("b", .ok)]) == .hold)
        #expect(verdict([alarm("a", .ok)]) == .hold, "an alarm that is not in the answer is no evidence")
        #expect(verdict([alarm("a", .init(rawValue: "NEW")), alarm("b", .ok)]) == .hold)
        #expect(verdict([alarm("a", .ok), alarm("b", .ok), alarm("c", .alarm)]) == .pass, "not watched")
        #expect(verdict([], []) == .hold, "no alarm is no evidence")
        #expect(verdict([alarm("a", .ok), alarm("a", .alarm)], ["a"]) == .fail, "the worst counts")
    }
}
