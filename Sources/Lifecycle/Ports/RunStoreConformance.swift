internal import Core
#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif

/// What every ``RunStore`` must do, as checks that a test runs against it.
///
/// It stands beside the port so that no store can be added without it. A check leaves behind what it wrote, so each one
/// takes an empty store. What only a restart or another process can show is left to each store's own tests.
package struct RunStoreConformance: Sendable {
    /// One promise of the port.
    package enum Check: String, Sendable, CaseIterable {
        case aPlanComesBackAsItWas, plansAreListedNewestFirst, aRunIDBelongsToOnePlan, aBegunRunIsThere,
            anApprovalIsUsedOnce, anApprovalIsForItsPlan, eventsComeBackInOrder, aRecordFollowsItsEvents,
            runsAreListedNewestFirst, anUnknownRunIsTold, aReleaseIsRecordedOnce, releasesAreNumbered,
            whatRunsMadeIsListed, observationsAreKept, aLeaseIsExclusive, writesGoOnWhenCancelled
    }

    private let store: any RunStore

    /// - Parameter store: an empty one.
    package init(_ store: any RunStore) { self.store = store }

    /// Runs one check.
    ///
    /// - Returns: what the store did wrong, one line each; empty when it keeps the promise.
    /// - Throws: an error that the port does not promise.
    package func failures(of check: Check) async throws -> [String] {
        switch check {
        case .aPlanComesBackAsItWas: try await keptPlan()
        case .plansAreListedNewestFirst: try await listedPlans()
        case .aRunIDBelongsToOnePlan: try await sharedRunID()
        case .aBegunRunIsThere: try await begunRun()
        case .anApprovalIsUsedOnce: try await usedApproval()
        case .anApprovalIsForItsPlan: try await otherApproval()
        case .eventsComeBackInOrder: try await orderedEvents()
        case .aRecordFollowsItsEvents: try await followedEvents()
        case .runsAreListedNewestFirst: try await listedRuns()
        case .anUnknownRunIsTold: try await unknownRun()
        case .aReleaseIsRecordedOnce: try await recordedRelease()
        case .releasesAreNumbered: try await numberedReleases()
        case .whatRunsMadeIsListed: try await createdResources()
        case .observationsAreKept: try await keptObservations()
        case .aLeaseIsExclusive: try await exclusiveLease()
        case .writesGoOnWhenCancelled: try await cancelledWrites()
        }
    }

    // MARK: Plans and approvals

    private func keptPlan() async throws -> [String] {
        let sealed = try Self.plan(1)
        try await store.save(sealed, at: Self.time(0))
        try await store.save(sealed, at: Self.time(1))
        let (kept, none) = (
            try await store.plan(sealed.digest), try await store.plan(SHA256Digest(of: "nothing".utf8))
        )
        var faults: [String] = []
        if kept?.bytes != sealed.bytes { faults.append("other bytes come back") }
        if kept != sealed { faults.append("the plan comes back changed") }
        if none != nil { faults.append("a plan that nobody saved is there") }
        return faults
            + Self.difference(
                "the plans", try await store.plans(project: "p", limit: 10), [sealed.digest])
    }

    private func listedPlans() async throws -> [String] {
        let plans = try (1...3).map { try Self.plan($0) }
        for (index, sealed) in plans.enumerated() { try await store.save(sealed, at: Self.time(index)) }
        try await store.save(try Self.plan(4, project: "q"), at: Self.time(3))
        // Saving it again makes no plan newer.
        try await store.save(plans[0], at: Self.time(4))
        let newestFirst = plans.map(\.digest).reversed()
        return Self.difference("all plans", try await store.plans(project: "p", limit: 10), Array(newestFirst))
            + Self.difference("two plans", try await store.plans(project: "p", limit: 2), Array(newestFirst.prefix(2)))
            + Self.difference("no project's plans", try await store.plans(project: "none", limit: 10), [])
    }

    private func sharedRunID() async throws -> [String] {
        let (first, second) = (try Self.plan(1), try Self.plan(1, subject: "another"))
        try await store.save(first, at: Self.time(0))
        let saving = try await code { try await store.save(second, at: Self.time(1)) }
        let beginning = try await code { _ = try await begin(second, at: Self.time(1)) }
        return Self.difference("saving a second plan of one run id", saving, LifecycleError.planMalformed)
            + Self.difference("beginning it", beginning, LifecycleError.planMalformed)
            + Self.difference("the plans", try await store.plans(project: "p", limit: 10), [first.digest])
            + Self.difference("the runs", try await store.runs(project: nil, limit: 10), [])
    }

    private func begunRun() async throws -> [String] {
        let sealed = try Self.plan(1)
        let approval = try Self.approval(sealed)
        // Nobody saved it before.
        let record = try await store.begin(sealed, approval: approval, at: Self.time(5))
        let wanted = RunRecord(
            id: sealed.plan.run, plan: sealed.digest, project: "p", environment: "dev",
            command: sealed.plan.intent.command.rawValue, subject: sealed.plan.intent.subject, status: .running,
            created: Self.time(5), updated: Self.time(5), reason: nil)
        let events = try await store.events(of: record.id)
        var faults = Self.difference("the record", record, wanted)
        faults += Self.difference("the run", try await store.run(record.id), wanted)
        faults += Self.difference("the approval", try await store.approval(of: record.id), approval)
        faults += Self.difference("the events", events.map(\.event), [.started])
        faults += Self.difference("their times", events.map(\.at), [Self.time(5)])
        if try await store.plan(sealed.digest) != sealed { faults.append("the plan was not kept") }
        return faults
    }

    private func usedApproval() async throws -> [String] {
        let sealed = try Self.plan(1)
        let approval = try Self.approval(sealed)
        let answers = try await withThrowingTaskGroup(of: ErrorCode?.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    try await code { _ = try await store.begin(sealed, approval: approval, at: Self.time(0)) }
                }
            }
            return try await group.reduce(into: [ErrorCode?]()) { $0.append($1) }
        }
        let later = try await code { _ = try await store.begin(sealed, approval: approval, at: Self.time(1)) }
        let events = try await store.events(of: sealed.plan.run)
        return Self.difference("beginnings of one plan at once", answers.count { $0 == nil }, 1)
            + Self.difference("the refusals", Set(answers.compactMap(\.self)), [LifecycleError.approvalUsed])
            + Self.difference("a later one", later, LifecycleError.approvalUsed)
            + Self.difference("the events", events.map(\.event), [.started])
            + Self.difference("the runs", try await store.runs(project: nil, limit: 10).map(\.id), [sealed.plan.run])
    }

    private func otherApproval() async throws -> [String] {
        let (sealed, other) = (try Self.plan(1), try Self.plan(2))
        let approval = try Self.approval(other)
        let refusal = try await code { _ = try await store.begin(sealed, approval: approval, at: Self.time(0)) }
        return Self.difference("beginning with another's approval", refusal, LifecycleError.planDigestMismatch)
            + Self.difference("the run", try await store.run(sealed.plan.run), nil)
            + Self.difference("the approval", try await store.approval(of: sealed.plan.run), nil)
    }

    // MARK: Runs and events

    private func orderedEvents() async throws -> [String] {
        let (one, other) = (try await begin(Self.plan(1)), try await begin(Self.plan(2)))
        let debt = Debt(
            id: "alarm", summary: "remove the alarm", stillOurs: [],
            repayOperation: OperationID("cloudwatch.DeleteAlarms"), repayRequest: ["AlarmNames": ["a"]])
        let steps: [[RunEvent]] = [
            [.intended(Self.first, attempt: 1, request: ["ModelName": "m", "Count": 2, "Share": 0.5])],
            [.postponed(Self.first, reason: "throttled"), .intended(Self.first, attempt: 2, request: [:])],
            [.done(Self.first, result: ["ModelArn": "arn"], observed: true), .debtIncurred(debt), .debtPaid("alarm")],
            [.unknown(type: "later.kind", ["type": "later.kind", "member": [1, nil]])],
        ]
        var appended: [RecordedEvent] = []
        var times: [Date] = []
        for (index, events) in steps.enumerated() {
            times += events.map { _ in Self.time(index) }
            appended += try await store.append(events, to: one, at: Self.time(index))
            try await store.append([.resumed], to: other, at: Self.time(index))
        }
        let nothing = try await store.append([], to: one, at: Self.time(9))
        let kept = try await store.events(of: one)
        let paid = try await store.debts(project: "p").map(\.debt)
        try await store.append([.debtIncurred(debt)], to: other, at: Self.time(9))
        let owed = try await store.debts(project: "p")
        let isRising = zip(kept, kept.dropFirst()).allSatisfy { $0.sequence < $1.sequence }
        return Self.difference("the events", kept.map(\.event), [.started] + steps.flatMap(\.self))
            + Self.difference("what appending gave", appended, Array(kept.dropFirst()))
            + Self.difference("the times", appended.map(\.at), times)
            + Self.difference("their places rise", isRising, true)
            + Self.difference("no events appended", nothing, [])
            + Self.difference(
                "the other run's", try await store.events(of: other).map(\.event),
                [.started] + steps.map { _ in .resumed } + [.debtIncurred(debt)])
            + Self.difference("debts that were paid", paid, [])
            + Self.difference("what is owed", owed.map(\.debt), [debt])
            + Self.difference("by whom", owed.map(\.run), [other])
    }

    private func followedEvents() async throws -> [String] {
        let id = try await begin(Self.plan(1))
        var faults: [String] = []
        let steps: [(RunEvent, RunStatus, String?)] = [
            (.interrupted(reason: "ctrl-c"), .interrupted, "ctrl-c"), (.resumed, .running, nil),
            (.intended(Self.first, attempt: 1, request: [:]), .running, nil),
            (.ended(.failed, code: "area.code", message: "why"), .failed, "area.code: why"),
            (.ended(.succeeded, code: nil, message: nil), .succeeded, nil),
        ]
        for (index, (event, status, reason)) in steps.enumerated() {
            try await store.append([event], to: id, at: Self.time(index + 1))
            let run = try await store.run(id)
            faults += Self.difference("the status after \(event)", run?.status, status)
            faults += Self.difference("the reason after \(event)", run?.reason, reason)
            faults += Self.difference("its time after \(event)", run?.updated, Self.time(index + 1))
            faults += Self.difference("its beginning after \(event)", run?.created, Self.time(0))
            faults += Self.difference("the list after \(event)", try await store.runs(project: "p", limit: 1), [run])
        }
        return faults
    }

    private func listedRuns() async throws -> [String] {
        var ids: [RunID] = []
        for (index, project) in ["p", "q", "p", "p"].enumerated() {
            ids.append(try await begin(Self.plan(index + 1, project: project), at: Self.time(index)))
        }
        // The order is that of the beginnings, whatever happens later.
        try await store.append([.resumed], to: ids[0], at: Self.time(9))
        func listed(_ project: String?, _ limit: Int) async throws -> [RunID] {
            try await store.runs(project: project, limit: limit).map(\.id)
        }
        return Self.difference("all runs", try await listed(nil, 10), ids.reversed())
            + Self.difference("the two newest", try await listed(nil, 2), [ids[3], ids[2]])
            + Self.difference("a project's", try await listed("p", 10), [ids[3], ids[2], ids[0]])
            + Self.difference("a project's newest", try await listed("p", 1), [ids[3]])
            + Self.difference("no project's", try await listed("none", 10), [])
    }

    private func unknownRun() async throws -> [String] {
        let none = RunID("run-none")
        let appending = try await code { try await store.append([.resumed], to: none, at: Self.time(0)) }
        let recording = try await code { _ = try await record("x", run: none, action: Self.first) }
        return Self.difference("appending to an unknown run", appending, LifecycleError.runUnknown)
            + Self.difference("recording its release", recording, LifecycleError.runUnknown)
            + Self.difference("the run", try await store.run(none), nil)
            + Self.difference("its approval", try await store.approval(of: none), nil)
            + Self.difference("its events", try await store.events(of: none), [])
            + Self.difference("the releases", try await store.releases(project: "p", environment: "dev"), [])
    }

    // MARK: Releases and what was made

    private func recordedRelease() async throws -> [String] {
        let id = try await begin(Self.plan(1))
        let first = try await record("first", run: id, action: Self.first, at: Self.time(1))
        let again = try await record("other", run: id, action: Self.first, at: Self.time(2))
        let second = try await record("second", run: id, action: Self.last, at: Self.time(3))
        let wanted = Release(
            id: ReleaseID("r1"), project: "p", environment: "dev", content: Self.content("first"), run: id,
            created: Self.time(1))
        let events = try await store.events(of: id).map(\.event)
        return Self.difference("the release", first, wanted)
            + Self.difference("the same action's again", again, first)
            + Self.difference("another action's", second.id, ReleaseID("r2"))
            + Self.difference(
                "the releases", try await store.releases(project: "p", environment: "dev"), [second, first])
            + Self.difference(
                "the events", events,
                [
                    .started, .releaseRecorded(Self.first, first.id),
                    .done(Self.first, result: first.json, observed: false), .releaseRecorded(Self.last, second.id),
                    .done(Self.last, result: second.json, observed: false),
                ])
    }

    private func numberedReleases() async throws -> [String] {
        var faults: [String] = []
        var added: [Release] = []
        for (index, (project, environment, name)) in [
            ("p", "dev", "r1"), ("p", "dev", "r2"), ("p", "prod", "r1"), ("q", "dev", "r1"), ("p", "dev", "r3"),
        ].enumerated() {
            let release = try await store.addRelease(
                Self.content("\(index)"), project: project, environment: environment, at: Self.time(index))
            let wanted = Release(
                id: ReleaseID(name), project: project, environment: environment, content: Self.content("\(index)"),
                run: nil, created: Self.time(index))
            faults += Self.difference("release \(index)", release, wanted)
            added.append(release)
        }
        for (name, wanted) in [("r2", added[1]), ("r9", nil), ("none", nil)] {
            let found = try await store.release(ReleaseID(name), project: "p", environment: "dev")
            faults += Self.difference("release \(name) of p, dev", found, wanted)
        }
        return faults
            + Self.difference(
                "the releases of p, dev", try await store.releases(project: "p", environment: "dev"),
                [added[4], added[1], added[0]])
            + Self.difference(
                "the releases of p, prod", try await store.releases(project: "p", environment: "prod"), [added[2]])
            + Self.difference(
                "the releases of q, prod", try await store.releases(project: "q", environment: "prod"), [])
    }

    private func createdResources() async throws -> [String] {
        let older = try await begin(Self.plan(1), at: Self.time(0))
        let newer = try await begin(Self.plan(2), at: Self.time(1))
        let elsewhere = try await begin(Self.plan(3, environment: "prod"), at: Self.time(2))
        let (first, wait, second, third, last) = (
            Self.first, ActionID("a2"), ActionID("a3"), ActionID("a4"), Self.last
        )
        func intended(_ action: ActionID) -> RunEvent {
            .intended(action, attempt: 1, request: ["Name": .string(action.rawValue)])
        }
        // The older run is written to after the newer one; its outcome of the last call is not known.
        try await store.append(
            [
                intended(first), .done(first, result: ["Arn": "1"], observed: false),
                intended(second), .refused(second, code: "c", message: "m"),
                intended(third), .absent(third), .ended(.failed, code: "c", message: "m"),
            ], to: newer, at: Self.time(3))
        try await store.append(
            [
                intended(first), .done(first, result: ["Arn": "0"], observed: true), intended(wait),
                .done(wait, result: [:], observed: false), intended(second), .postponed(second, reason: "r"),
                intended(last),
            ], to: older, at: Self.time(4))
        try await store.append([intended(second)], to: elsewhere, at: Self.time(5))
        func made(_ run: RunID, _ action: ActionID, _ result: JSONValue) -> CreatedResource {
            CreatedResource(
                run: run, operation: OperationID("cloud.Make-\(action)"), request: ["Name": .string(action.rawValue)],
                result: result)
        }
        return Self.difference(
            "what runs made in dev", try await store.created(project: "p", environment: "dev"),
            [made(newer, first, ["Arn": "1"]), made(older, last, .null), made(older, first, ["Arn": "0"])])
            + Self.difference(
                "in prod", try await store.created(project: "p", environment: "prod"), [made(elsewhere, second, .null)])
            + Self.difference("in another project", try await store.created(project: "q", environment: "dev"), [])
    }

    private func keptObservations() async throws -> [String] {
        let id = try await begin(Self.plan(1))
        try await store.observe("endpoint e", ["outcome": "held"], run: nil, at: Self.time(0))
        try await store.observe("endpoint e", ["outcome": "promoted"], run: id, at: Self.time(1))
        try await store.observe("endpoint f", ["outcome": "failed"], run: nil, at: Self.time(2))
        // Two of one moment: the later call is the newer one.
        try await store.observe("endpoint e", ["share": 0.25], run: nil, at: Self.time(1))
        let newestFirst: [JSONValue] = [["share": 0.25], ["outcome": "promoted"], ["outcome": "held"]]
        let all = try await store.observations(of: "endpoint e", limit: 10)
        let two = try await store.observations(of: "endpoint e", limit: 2)
        let none = try await store.observations(of: "endpoint g", limit: 10)
        return Self.difference("the observations", all.map(\.observation), newestFirst)
            + Self.difference("their times", all.map(\.at), [1, 1, 0].map(Self.time))
            + Self.difference("the two newest", two.map(\.observation), Array(newestFirst.prefix(2)))
            + Self.difference("another subject's", none.map(\.observation), [])
    }

    // MARK: Leases and cancellation

    private func exclusiveLease() async throws -> [String] {
        let (one, other) = (RunID("run-00000000000000c1"), RunID("run-00000000000000c2"))
        func taking(_ run: RunID) async throws -> ErrorCode? { try await code { _ = try store.lease(run) } }
        let lease = try store.lease(one)
        var faults = Self.difference("a second lease", try await taking(one), LifecycleError.runBusy)
        faults += Self.difference("another run's", try await taking(other), nil)
        lease.release()
        // Nobody kept this one: it is given back at once.
        faults += Self.difference("one after it was given back", try await taking(one), nil)
        let next = try store.lease(one)
        // The old lease has nothing left to give back.
        lease.release()
        faults += Self.difference("a second one of the next holder", try await taking(one), LifecycleError.runBusy)
        next.release()
        return faults
    }

    private func cancelledWrites() async throws -> [String] {
        let (saved, begun) = (try Self.plan(1), try Self.plan(2))
        let wasCancelled = try await withThrowingTaskGroup(of: Bool.self) { group in
            group.cancelAll()
            group.addTask {
                try await store.save(saved, at: Self.time(0))
                let id = try await begin(begun, at: Self.time(0))
                try await store.append([.interrupted(reason: "ctrl-c")], to: id, at: Self.time(1))
                _ = try await record("made", run: id, action: Self.first)
                _ = try await store.addRelease(
                    Self.content("added"), project: "p", environment: "dev", at: Self.time(2))
                try await store.observe("endpoint e", ["outcome": "held"], run: id, at: Self.time(3))
                return Task.isCancelled
            }
            return try await group.next()
        }
        let releases = try await store.releases(project: "p", environment: "dev")
        return Self.difference("the writer was cancelled", wasCancelled, true)
            + Self.difference("the saved plan is there", try await store.plan(saved.digest) == saved, true)
            + Self.difference("the run", try await store.run(begun.plan.run)?.status, .interrupted)
            + Self.difference("the run's events", try await store.events(of: begun.plan.run).count, 4)
            + Self.difference("the releases", releases.map(\.content), [Self.content("added"), Self.content("made")])
            + Self.difference("the observations", try await store.observations(of: "endpoint e", limit: 5).count, 1)
    }

    // MARK: Tools

    private static let first = ActionID("a1")
    private static let last = ActionID("a5")

    /// Seconds after the first moment of a check.
    private static func time(_ seconds: Int) -> Date { Date(timeIntervalSince1970: 1_800_000_000 + Double(seconds)) }

    /// Four actions that make something and, as the second, one that waits.
    private static func plan(
        _ number: Int, project: String = "p", environment: String = "dev", subject: String = "e"
    ) throws -> SealedPlan {
        let actions = (1...5).map { index in
            Action(
                id: ActionID("a\(index)"), tier: index == 2 ? .read : .mutate,
                operation: OperationID("cloud.Make-a\(index)"), summary: "s", request: ["Name": "n", "Count": 2])
        }
        return try SealedPlan(
            sealing: Plan(
                run: RunID("run-000000000000000\(number)"), intent: PlanIntent(.deploy, subject: subject),
                project: project,
                target: ResolvedTarget(
                    cloud: .local, account: "000000000000", environment: environment, region: "us-east-1",
                    instance: "i"),
                created: time(0), expires: time(86_400), actions: actions, cost: .local, blastRadius: [],
                reversibility: Reversibility(.reversible, how: "h")))
    }

    private static func approval(_ sealed: SealedPlan) throws -> ApprovalRecord {
        try ApprovalGate(policy: .standard).approve(
            sealed,
            presented: ApprovalGate.Presentation(
                digest: sealed.digest, via: .flag, principal: "ada", shown: sealed.digest),
            intent: nil, target: sealed.plan.target, now: time(0))
    }

    private static func content(_ name: String) -> ReleaseContent {
        ReleaseContent(
            artifactURI: "s3://b/\(name)", artifactDigest: SHA256Digest(of: name.utf8), baseModel: "m",
            container: "image", containerEnvironment: ["A": "1", "B": "2"],
            configuration: ["serving": "merged", "timeout": 600], trainingJob: "job-\(name)")
    }

    private func begin(_ sealed: SealedPlan, at now: Date = time(0)) async throws -> RunID {
        try await store.begin(sealed, approval: Self.approval(sealed), at: now).id
    }

    private func record(
        _ name: String, run: RunID, action: ActionID, at now: Date = time(1)
    ) async throws -> Release {
        try await store.recordRelease(
            Self.content(name), project: "p", environment: "dev", run: run, action: action, at: now)
    }

    /// The code of the error that `body` throws; nil when it throws none.
    private func code(_ body: () async throws -> Void) async throws -> ErrorCode? {
        do {
            try await body()
            return nil
        } catch let error as any CodedError {
            return error.code
        }
    }

    /// A line where something is not as it should be.
    private static func difference<Value: Equatable>(_ what: String, _ seen: Value, _ wanted: Value) -> [String] {
        seen == wanted ? [] : ["\(what): \(seen), not \(wanted)"]
    }
}
