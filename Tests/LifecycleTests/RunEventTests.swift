import Core
import Foundation
import Lifecycle
import Testing

@Suite struct RunEventTests {
    static let debt = Debt(
        id: "d1", summary: "remove the alarm",
        stillOurs: [LiveGuard(kind: "cloudwatch.Alarm", name: "a", field: "Threshold", expected: 5)],
        repayOperation: "cloudwatch.DeleteAlarms", repayRequest: ["AlarmNames": ["a"]])

    static let events: [RunEvent] = [
        .started, .resumed, .intended("a1", attempt: 2, request: ["A": 1]),
        .done("a1", result: ["Arn": "x"], observed: true), .postponed("a1", reason: "throttled"), .absent("a1"),
        .refused("a1", code: "c", message: "m"), .debtIncurred(debt), .debtDropped("d1"), .debtPaying("d1"),
        .debtPaid("d1"), .debtReported("d1", reason: "changed"), .releaseRecorded("a1", ReleaseID(number: 3)),
        .interrupted(reason: "ctrl-c"), .ended(.failed, code: "c", message: "m"),
        .ended(.succeeded, code: nil, message: nil),
    ]

    @Test(arguments: events) func everyEventReadsBack(event: RunEvent) throws {
        #expect(RunEvent(json: try JSONValue(parsing: event.json.bytes)) == event)
    }

    @Test func whatALaterVersionWroteIsKept() throws {
        let json: JSONValue = ["type": "run.paused", "why": "new"]
        #expect(RunEvent(json: json) == .unknown(type: "run.paused", json))
        #expect(RunEvent(json: json).json == json)
        let broken: JSONValue = ["type": "debt.incurred", "debt": ["id": "x"]]
        #expect(RunEvent(json: broken) == .unknown(type: "debt.incurred", broken))
        // What is owed does not vanish because nobody can read it.
        let recorded = RecordedEvent(sequence: 1, at: Samples.now, event: RunEvent(json: broken))
        #expect(RunState([recorded]).reportedDebts.keys.sorted() == ["x"])
    }

    @Test func theStateFollowsTheEvents() {
        func state(_ events: [RunEvent]) -> RunState {
            RunState(
                events.enumerated().map { RecordedEvent(sequence: $0.offset + 1, at: Samples.now, event: $0.element) })
        }
        #expect(state([]).step("a1") == .pending)
        #expect(
            state([.intended("a1", attempt: 2, request: .null)]).step("a1") == .unknown(attempt: 2, since: Samples.now))
        #expect(
            state([.intended("a1", attempt: 2, request: .null), .absent("a1")]).step("a1") == .retriable(attempt: 2))
        #expect(state([.done("a1", result: 7, observed: false)]).results == ["a1": 7])
        let owing = state([.debtIncurred(Self.debt), .debtPaying("d1")])
        #expect(owing.openDebts.map(\.payingSince) == [Samples.now])
        #expect(state([.debtIncurred(Self.debt), .debtPaid("d1")]).openDebts.isEmpty)
        #expect(state([.debtIncurred(Self.debt), .debtReported("d1", reason: "r")]).reportedDebts == ["d1": "r"])
        #expect(state([.started, .interrupted(reason: "r")]).status == .interrupted)
        #expect(state([.interrupted(reason: "r"), .resumed]).status == .running)
        #expect(state([.ended(.succeeded, code: nil, message: nil)]).status.isEnded)
    }
}
