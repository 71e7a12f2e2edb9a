import Core
import Journal
import Lifecycle
import Operations
import Providers
import Rollouts
import Synchronization
import TestSupport
import Testing

@Suite struct UpdateVerifyTests {
    func alarm(watching configuration: String) -> AlarmObservation {
        var definition = UpdateLintTests.sound
        definition.dimensions["EndpointConfigName"] = configuration
        return AlarmObservation(name: "errors", state: .ok, definition: definition)
    }

    @Test func whatWasAskedForServes() {
        let report = UpdateVerify.report(
            Triage.serving("c2", modified: 20), expected: Triage.mark("c2"), alarms: [alarm(watching: "c2")],
            grammar: .sageMaker,
            counts: [.init(configuration: "c2", invocations: 3)])
        #expect(report.verdict == .pass)
        #expect(report.items.allSatisfy { $0.verdict == .pass })
    }

    @Test func anotherConfigurationServes() {
        let report = UpdateVerify.report(
            Triage.serving("c1", modified: 20), expected: Triage.mark("c2"), alarms: [], grammar: .sageMaker,
            counts: nil)
        #expect(report.verdict == .fail)
        #expect(report.exitStatus == .rolledBack)
        #expect(report.items.first?.name == "configuration")
    }

    /// Neither what was asked for nor what served before: that was no rollback.
    @Test func somebodyElseChangedIt() {
        func report(serving configuration: String) -> VerifyReport {
            UpdateVerify.report(
                Triage.serving(configuration, modified: 90), expected: Triage.mark("c2"), before: "c1", alarms: [],
                grammar: .sageMaker,
                counts: nil)
        }
        #expect(report(serving: "c3").exitStatus == .cloudFailed)
        #expect(report(serving: "c3").items.contains { $0.name == .changedSince && $0.verdict == .fail })
        #expect(report(serving: "c1").exitStatus == .rolledBack)
        #expect(!report(serving: "c1").items.contains { $0.name == .changedSince })
    }

    /// While an update is under way nothing can be told: that is no rollback.
    @Test func anUpdateUnderWayIsNotJudged() {
        let report = UpdateVerify.report(
            Triage.serving("c1", status: .updating, pending: "c2", green: "Baking"), expected: Triage.mark("c2"),
            before: "c1", alarms: [], grammar: .sageMaker, counts: nil)
        #expect(report.verdict == .hold && report.exitStatus == .held && report.pending == "c2")
        #expect(!report.items.contains { $0.verdict == .fail })
        #expect(report.summary.hasPrefix("under way: c2 is being put in place of c1"))
        #expect(report.summary.hasSuffix("slipway update watch triage"))
    }

    private static func target(_ region: String) -> ResolvedTarget {
        ResolvedTarget(cloud: .aws, account: "123456789012", environment: "dev", region: region)
    }

    /// A name that was given again, or one of another cloud: what its namesake went through is not told.
    @Test func theJournalTellsOfThisEndpointAlone() async throws {
        let folder = try TemporaryFolder()
        let store = try JournalStore(inMemoryWithLocksIn: folder.path)
        let journal = EndpointJournal(store, Self.target("eu-west-1"))
        let outcome = RolloutOutcome(.rolledBack, RolloutReason(.alarm, "p95"), evidence: [], time: Triage.at(100))
        let verdict = WatchReport(
            endpoint: "triage", outcome: outcome, requested: "c2", serving: "c1", proof: [], counts: [])
        // As earlier versions noted it.
        try await store.observe("verdict/triage", verdict.json, run: nil, at: Triage.at(100).date)
        let same = Triage.serving("c1")
        var again = Triage.serving("c1")
        again.created = Triage.at(200)
        #expect(try await journal.lastVerdict(on: same) == verdict)
        #expect(try await journal.lastRequest(to: same)?.requested.configuration == "c2")
        #expect(try await journal.lastVerdict(on: again) == nil)
        #expect(try await journal.lastRequest(to: again) == nil)
        // One that was asked for since, and whose end nobody saw, did not come to what the one before it did.
        let later = WatchRequest(
            endpoint: "triage", before: nil, modifiedBefore: nil, requested: ReleaseMark(configuration: "c3"),
            calledAt: Triage.at(150))
        try await store.observe(
            "requested/aws/123456789012/eu-west-1//triage",
            ["created": same.created.map { .string($0.description) } ?? .null, "noted": later.json], run: nil,
            at: Triage.at(150).date)
        #expect(try await journal.lastRequest(to: same) == later)
        #expect(try await journal.lastVerdict(on: same) == nil)
    }

    @Test func withoutAnExpectationItLooksForSigns() {
        let landed = UpdateVerify.report(
            Triage.serving("c2", modified: 20), expected: nil, alarms: [alarm(watching: "c2")], grammar: .sageMaker,
            counts: nil)
        #expect(landed.verdict == .hold)
        // The last update's alarms watched c2, and c1 serves: rolled back in silence.
        let reverted = UpdateVerify.report(
            Triage.serving("c1", modified: 20), expected: nil, alarms: [alarm(watching: "c2")], grammar: .sageMaker,
            counts: nil)
        #expect(reverted.verdict == .fail)
        var failed = Triage.serving("c1", modified: 20)
        failed.failureReason = "One or more alarms fired"
        #expect(
            UpdateVerify.report(failed, expected: nil, alarms: [], grammar: .sageMaker, counts: nil).verdict == .fail)
    }

    @Test func theRunCountsOnlyWholeMinutesAfterTheChange() async throws {
        let clock = ManualClock()
        clock.advance(by: .seconds(600))
        var snapshot = Triage.serving("c2", modified: 70)
        snapshot.lastDeployment = Triage.spec
        let observer = FakeObserver(snapshot)
        observer.state.withLock { state in
            state.alarms = [alarm(watching: "c2")]
            state.counts = ["c2": 4]
        }
        let verify = UpdateVerify(observer: observer, wall: clock.wall())
        let report = try await verify.run(endpoint: "triage", expected: Triage.mark("c2"))
        #expect(report.verdict == .pass)
        let window = try #require(observer.state.withLock { $0.windows.last })
        #expect(window.0 == Triage.at(120))
        #expect(window.1 == Triage.at(600))
    }
}
