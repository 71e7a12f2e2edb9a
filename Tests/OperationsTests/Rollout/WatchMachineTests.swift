import Core
import Operations
import Rollouts
import Testing

@Suite struct WatchMachineTests {
    typealias Look = WatchMachine.Look
    let ok = [AlarmObservation(name: "errors", state: .ok)]

    /// Feeds looks, 60 s apart.
    func watch(
        _ looks: [Look], request: WatchRequest = Triage.request(), patience: WatchMachine.Patience = .init()
    ) -> (report: WatchReport?, events: [WatchEvent]) {
        var machine = WatchMachine(request, patience: patience)
        var events: [WatchEvent] = []
        for (index, look) in looks.enumerated() {
            events += machine.take(look, at: Triage.at(Int64(index) * 60))
        }
        return (machine.report, events)
    }

    func updating(_ green: String, since: Int64 = 0, blue: String? = nil) -> Look {
        Look(
            endpoint: Triage.serving(
                "c1", status: .updating, modified: 1, pending: "c2", green: green, greenSince: since, blue: blue),
            alarms: ok)
    }

    @Test func promotedWithTheWholeCourseAndTrueShares() throws {
        let (report, events) = watch([
            Look(endpoint: Triage.serving("c1"), alarms: ok),
            updating("Creating"), updating("ActivatingTraffic"), updating("Baking", since: 120),
            updating("Baking", since: 120), updating("ActivatingTraffic"), updating("Baking", since: 900),
            Look(endpoint: Triage.serving("c2", status: .updating, modified: 1, blue: "Deleting"), alarms: ok),
            Look(
                endpoint: Triage.serving("c2", modified: 2), alarms: ok,
                counts: [.init(configuration: "c2", invocations: 50), .init(configuration: "c1", invocations: 70)]),
        ])
        let ended = try #require(report)
        #expect(ended.outcome.kind == .promoted)
        #expect(ended.requested == "c2")
        #expect(ended.serving == "c2")
        #expect(ended.json["outcome"] == "promoted")
        #expect(
            events.map(\.phase) == [
                .waiting, .provisioning, .shifting, .baking, .baking, .shifting, .baking, .removingBlue, .settling,
            ])
        #expect(
            events.map { $0.share.stage?.split.greenInstances } == [nil, nil, 1, 1, 1, 4, 4, 4, 4])
        let failed = ended.proof.filter { $0.verdict == .fail }
        #expect(failed == [])
        #expect(ended.proof.first { $0.name == "traffic" }?.verdict == .hold)
    }

    @Test func twoBakesWithoutASeenShiftBetweenThemAreTwoStages() {
        let (_, events) = watch([
            updating("Creating"), updating("Baking", since: 100), updating("Baking", since: 900),
        ])
        #expect(events.map { $0.share.stage?.name } == [nil, "canary", "full"])
    }

    @Test func silentRollbackIsSeenWithItsAlarm() throws {
        let firing = AlarmObservation(
            name: "errors", state: .alarm, reason: "Threshold Crossed: 1 datapoint [0.4] was greater than 0.01",
            threshold: 0.01, since: Triage.at(170))
        var baking = updating("Baking", since: 100)
        baking.alarms = [firing]
        let (report, _) = watch([
            updating("Creating"), updating("Baking", since: 100), baking, baking, updating("Deleting"),
            // FailureReason is empty, and the alarm is fine again.
            Look(endpoint: Triage.serving("c1", modified: 300), alarms: ok),
        ])
        let ended = try #require(report)
        #expect(ended.outcome.kind == .rolledBack)
        #expect(ended.outcome.reason.code == .alarm)
        #expect(ended.outcome.reason.text.contains("[0.4] was greater than 0.01"))
        #expect(ended.outcome.evidence == [.alarm(firing, seen: Triage.at(120))])
        #expect(ended.serving == "c1")
        #expect(ended.proof.first?.verdict == .fail)
    }

    @Test func rollbackWithoutAnyReasonStaysARollback() throws {
        let (report, _) = watch([
            updating("Creating"), Look(endpoint: Triage.serving("c1", modified: 300), alarms: ok),
        ])
        #expect(report?.outcome.kind == .rolledBack)
        #expect(report?.outcome.reason.code == .revertedByCloud)
    }

    @Test func nothingIsJudgedBeforeTheUpdateIsSeen() throws {
        var machine = WatchMachine(Triage.request())
        for seconds in stride(from: Int64(0), to: 299, by: 15) {
            _ = machine.take(Look(endpoint: Triage.serving("c1"), alarms: ok), at: Triage.at(seconds))
            #expect(machine.report == nil)
        }
        _ = machine.take(Look(endpoint: Triage.serving("c1"), alarms: ok), at: Triage.at(300))
        #expect(machine.report?.outcome.reason.code == .neverStarted)
        #expect(machine.report?.outcome.kind == .failed)
    }

    @Test func aMovedModificationTimeIsEnoughToJudge() {
        let back = watch([Look(endpoint: Triage.serving("c1", modified: 20), alarms: ok)])
        #expect(back.report?.outcome.kind == .rolledBack)
        let there = watch([Look(endpoint: Triage.serving("c2", modified: 20), alarms: ok)])
        #expect(there.report?.outcome.kind == .promoted)
    }

    struct Ending: Sendable, CustomTestStringConvertible {
        var snapshot: EndpointSnapshot?
        var kind: RolloutOutcome.Kind
        var code: RolloutReason.Code
        var testDescription: String { code.rawValue + " " + (snapshot?.status.word ?? "gone") }
    }

    static let renamed: EndpointSnapshot = {
        var snapshot = Triage.serving("c2", modified: 20)
        snapshot.configurationCreated = Triage.at(30)
        return snapshot
    }()
    static let otherArtifact: EndpointSnapshot = {
        var snapshot = Triage.serving("c2", modified: 20)
        snapshot.digests.artifact = "sha256:other"
        return snapshot
    }()
    static let oldNameNewContent: EndpointSnapshot = {
        var snapshot = Triage.serving("c1", modified: 20)
        snapshot.configurationCreated = Triage.at(15)
        return snapshot
    }()

    @Test(arguments: [
        Ending(snapshot: nil, kind: .failed, code: .endpointDeleted),
        Ending(snapshot: Triage.serving("c1", status: .deleting), kind: .failed, code: .endpointDeleted),
        Ending(snapshot: Triage.serving("c1", status: .failed), kind: .failed, code: .endpointFailed),
        Ending(snapshot: Triage.serving("c1", status: .outOfService), kind: .failed, code: .endpointFailed),
        Ending(snapshot: Triage.serving("c1", status: .updateRollbackFailed), kind: .failed, code: .rollbackFailed),
        Ending(snapshot: Triage.serving("c3", modified: 20), kind: .failed, code: .superseded),
        Ending(snapshot: renamed, kind: .failed, code: .servingDiffers),
        Ending(snapshot: otherArtifact, kind: .failed, code: .servingDiffers),
        Ending(snapshot: oldNameNewContent, kind: .failed, code: .servingDiffers),
    ])
    func endings(_ ending: Ending) throws {
        let (report, _) = watch([updating("Creating"), Look(endpoint: ending.snapshot, alarms: ok)])
        #expect(report?.outcome.kind == ending.kind)
        #expect(report?.outcome.reason.code == ending.code)
        let line = try #require(report?.json)
        #expect(try JSONValue(parsing: line.text) == line)
    }

    @Test func countsMaySettleAndAutoscalingIsAllowedFor() throws {
        let short = Look(endpoint: Triage.serving("c2", modified: 20, count: 3), alarms: ok)
        let full = Look(endpoint: Triage.serving("c2", modified: 20, count: 4), alarms: ok)
        #expect(watch([short, full]).report?.outcome.kind == .promoted)
        #expect(watch([short]).report == nil)
        #expect(watch([short, short]).report?.outcome.reason.code == .servingDiffers)
        var scaled = Triage.serving("c2", modified: 20, count: 7)
        scaled.isAutoscaled = true
        #expect(watch([Look(endpoint: scaled, alarms: ok)]).report?.outcome.kind == .promoted)
    }

    @Test func requestsThatStayOnTheOldConfigurationAreNoPromotion() {
        let stray = Look(
            endpoint: Triage.serving("c2", modified: 20), alarms: ok,
            countsAfterChange: [.init(configuration: "c2", invocations: 9), .init(configuration: "c1", invocations: 1)])
        let clean = Look(
            endpoint: Triage.serving("c2", modified: 20), alarms: ok,
            countsAfterChange: [.init(configuration: "c2", invocations: 9), .init(configuration: "c1", invocations: 0)])
        #expect(watch([stray, stray]).report?.outcome.reason.code == .servingDiffers)
        let report = watch([stray, clean]).report
        #expect(report?.outcome.kind == .promoted)
        #expect(report?.proof.first { $0.name == "traffic" }?.verdict == .pass)
    }

    @Test func withoutTrafficItSaysWhatTheCloudDoes() throws {
        let quiet = Look(
            endpoint: Triage.serving("c2", modified: 20),
            alarms: [AlarmObservation(name: "errors", state: .insufficientData)],
            counts: [.init(configuration: "c2", invocations: 0), .init(configuration: "c1", invocations: 5)])
        let text = try #require(watch([quiet]).report?.outcome.reason.text)
        #expect(text.contains("promotes without traffic too"))
        #expect(text.contains("no data for errors"))
    }

    @Test func watchingStopsAtItsLimitWithoutJudging() {
        var machine = WatchMachine(Triage.request())
        #expect(machine.limit == .seconds(3600 + 1800))
        _ = machine.take(updating("Baking"), at: Triage.at(5399))
        #expect(machine.report == nil)
        _ = machine.take(updating("Baking"), at: Triage.at(5400))
        #expect(machine.report?.outcome.kind == .held)
        #expect(machine.report?.outcome.reason.code == .watchLimit)
    }

    @Test func linesComeOnChangeAndAsHeartbeat() {
        var machine = WatchMachine(Triage.request())
        var lines: [Int64] = []
        for seconds in stride(from: Int64(0), through: 150, by: 15) {
            if !machine.take(updating("Creating"), at: Triage.at(seconds)).isEmpty { lines.append(seconds) }
        }
        #expect(lines == [0, 60, 120])
    }

    @Test func measuredShareComesFromFreshRequests() {
        var first = updating("Baking")
        first.counts = [.init(configuration: "c1", invocations: 100), .init(configuration: "c2", invocations: 0)]
        var second = updating("Baking")
        second.counts = [.init(configuration: "c1", invocations: 175), .init(configuration: "c2", invocations: 25)]
        let (_, events) = watch([first, second])
        #expect(events.last?.share.measured == 0.25)
    }

    @Test func linesAreJSONAndSafeForATerminal() throws {
        var look = updating("Creating")
        look.problems = ["reading\u{1B}[31m the alarms"]
        let event = try #require(watch([look]).events.first)
        #expect(try JSONValue(parsing: event.json.text) == event.json)
        #expect(event.json["phase"] == "provisioning")
        #expect(!event.line.contains("\u{1B}"))
    }

    @Test func attachingNeedsAnUpdateUnderWay() throws {
        #expect(throws: RolloutError.self) { try WatchRequest(attachingTo: Triage.serving("c1"), at: Triage.at(0)) }
        let snapshot = Triage.serving("c1", status: .updating, pending: "c2", green: "Baking")
        let request = try WatchRequest(attachingTo: snapshot, at: Triage.at(50))
        #expect(request.before?.configuration == "c1")
        #expect(request.requested.configuration == "c2")
        #expect(request.requested.instances == ["main": 4])
        #expect(request.calledAt == Triage.at(1))
        var machine = WatchMachine(request)
        let events = machine.take(Look(endpoint: snapshot), at: Triage.at(50))
        #expect(events.first?.share.stage == nil, "which bake this is cannot be told")
    }

    @Test func requestsSurviveTheJournal() throws {
        for spec in [Triage.spec, nil] {
            let request = Triage.request(spec: spec)
            #expect(try WatchRequest(json: JSONValue(parsing: request.json.text)) == request)
        }
        #expect(throws: RolloutError.self) { try WatchRequest(json: ["endpoint": "x"]) }
    }
}
