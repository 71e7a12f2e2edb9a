import Core
import Operations
import Rollouts
import Testing

/// A watched update's report, as the journal keeps it.
@Suite struct WatchReportTests {
    static let report = WatchReport(
        endpoint: "triage",
        outcome: RolloutOutcome(
            .rolledBack, RolloutReason(.alarm, "alarm errors fired"),
            evidence: [
                .alarm(
                    AlarmObservation(
                        name: "errors", state: .alarm, reason: "9 of 10", threshold: 5, since: Triage.at(30)),
                    seen: Triage.at(31)),
                .said(source: "endpoint", text: "rolled back", seen: Triage.at(32)),
            ], time: Triage.at(40)),
        requested: "c2", serving: "c1",
        proof: [
            ProofItem(.configuration, expected: "c2", seen: "c1", verdict: .fail),
            ProofItem("instances of main", expected: "4", seen: "4 of 4", verdict: .pass),
        ], counts: [InvocationCount(configuration: "c1", invocations: 7, errors4xx: 1, errors5xx: 2)])

    @Test(arguments: ["c1", nil])
    func whatIsWrittenIsRead(serving: String?) throws {
        var report = Self.report
        report.serving = serving
        let read = try WatchReport(json: JSONValue(parsing: report.json.text))
        #expect(read == report)
        #expect(read.json.text == report.json.text)
        #expect(read.lines == report.lines)
    }

    @Test(arguments: [
        "time", "endpoint", "outcome", "reason", "reasonCode", "requested", "serving", "evidence", "proof",
        "invocations",
    ])
    func everyMemberOfAnotherFormIsTold(key: String) {
        refuses(key, 3)
        refuses(key, [3])
    }

    /// What a later build writes is not taken for something else.
    @Test(arguments: ["time", "outcome", "reasonCode"])
    func everyUnknownWordIsTold(key: String) { refuses(key, "another") }

    private func refuses(_ key: String, _ wrong: JSONValue) {
        let error = #expect(throws: RolloutError.self) {
            try WatchReport(json: Self.report.json.replacing(key, with: wrong))
        }
        #expect(error?.code == RolloutError.snapshotInvalid)
        #expect(error?.message.contains(key) == true, "\(error?.message ?? "")")
    }
}
