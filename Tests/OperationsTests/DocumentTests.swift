import Catalog
import Core
import Foundation
import Journal
import Lifecycle
import Operations
import Rollouts
import TestSupport
import Testing

/// What faces show of things: scripts read these documents, byte for byte.
@Suite(.timeLimit(.minutes(5))) struct DocumentTests {
    @Test func aProjectsStatusTellsWhatIsUnfinishedAndOwed() async throws {
        let bench = try Workbench()
        let project = try ProjectFile(parsing: "version: 1\nname: p\ndataset: {source: a.csv, format: sft}\n")
        let none = try await ProjectStatus(project, environment: "dev", prepared: nil, store: nil)
        #expect(
            JSONValue.object(none.json).text == #"{"environment":"dev","stages":{"#
                + #""data":{"state":"next","command":"slipway apply"},"tune":{"state":"waiting"},"#
                + #""deploy":{"state":"waiting"}},"lastFailure":null,"endpoints":[],"unfinished":[],"debts":[]}"#)
        await #expect(throws: (any Error).self) { try await bench.goOn(KillSwitch(at: 20)) }
        let run = bench.sealed.plan.run
        let debt = Debt(id: "d", summary: "remove it", stillOurs: [], repayOperation: "a.B", repayRequest: [:])
        try await bench.journal.append([.debtIncurred(debt)], to: run, at: bench.clock.wall.now)
        let stopped = try await ProjectStatus(project, environment: "dev", prepared: "data", store: bench.journal)
        #expect(!stopped.isExecuting(run))
        #expect(stopped.debts.map { stopped.line(of: $0) } == ["owed         remove it: slipway resume \(run) does it"])
        #expect(
            JSONValue.object(stopped.json).text.hasSuffix(
                #""lastFailure":null,"endpoints":[],"unfinished":[{"run":"\#(run)","command":"tune start","executing":false}],"#
                    + #""debts":[{"run":"\#(run)","summary":"remove it"}]}"#))
        #expect(
            try await ProjectStatus(project, environment: "prod", prepared: nil, store: bench.journal).unfinished
                .isEmpty)
        // What a run under way owes it pays itself.
        let lease = try bench.journal.lease(run)
        let busy = try await ProjectStatus(project, environment: "dev", prepared: "data", store: bench.journal)
        #expect(busy.isExecuting(run) && busy.debts.isEmpty)
        lease.release()
    }

    @Test func anEndpointTellsTheReleaseThatServes() async throws {
        let bench = try Workbench()
        var snapshot = Triage.serving("c1")
        snapshot.digests.artifact = FakePlanner.base.artifactDigest.description
        let workplace = bench.workplace(observer: FakeObserver(snapshot))
        let scope = ProjectScope(
            file: nil, name: "p", environment: "dev", settings: EnvironmentSettings(cloud: .local),
            store: bench.journal)
        let unknown = try await EndpointReport("triage", in: scope, of: workplace)
        #expect(unknown.release == nil && unknown.verdict == nil)
        let release = try await bench.journal.addRelease(
            FakePlanner.base, project: "p", environment: "dev", at: bench.clock.wall.now)
        let report = try await EndpointReport("triage", in: scope, of: workplace)
        #expect(report.release == release.id)
        // Other settings over the same bytes: which of the two serves nobody can tell.
        _ = try await bench.journal.addRelease(
            FakePlanner.base, project: "q", environment: "dev", at: bench.clock.wall.now)
        #expect([release, release].serving(snapshot) == nil)
        #expect(
            report.json.text == #"{"endpoint":"triage","status":"InService","serving":"c1","release":"r1","#
                + #""pending":null,"failureReason":null,"variants":[{"name":"main","currentCount":4,"#
                + #""desiredCount":4,"instanceType":"ml.g5.xlarge"}],"lastUpdate":null}"#)
    }

    @Test func listsNameWhatThereIs() throws {
        let time = Date(timeIntervalSince1970: 1_800_000_000)
        #expect(
            EndpointEntry(name: "e", status: "InService", lastModified: time).json.text
                == #"{"name":"e","status":"InService","lastModified":"2027-01-15T08:00:00.000Z"}"#)
        let dpo = try ModelCatalog.listed(technique: "dpo")
        #expect(!dpo.isEmpty && dpo.allSatisfy { $0.techniques.contains("dpo") })
        #expect(try ModelCatalog.listed(technique: nil).count == ModelCatalog.all.count)
        let unknown = #expect(throws: LifecycleError.self) { try ModelCatalog.listed(technique: "sftt") }
        #expect(unknown?.code.exitStatus == .invalid && unknown?.hint == "did you mean sft?")
        #expect(dpo[0].entry["id"]?.string == dpo[0].id && dpo[0].entry["techniques"]?.array?.contains("dpo") == true)
    }

    @Test func loadIsTold() {
        var report = LoadGenerator.Report()
        #expect(
            report.json(endpoint: "e", after: .zero).text
                == #"{"endpoint":"e","requests":0,"failed":0,"skipped":0,"unfinished":0,"#
                + #""seconds":0,"latencyMilliseconds":{"p50":null,"p95":null,"p99":null},"failures":[]}"#)
        report.requests = 100
        report.latencies = (1...100).map { .milliseconds($0) }
        let document = report.json(endpoint: "e", after: .milliseconds(2_460))
        #expect(document["seconds"] == 2.5)
        #expect(document["latencyMilliseconds"] == ["p50": 51.0, "p95": 96.0, "p99": 100.0])
    }
}
