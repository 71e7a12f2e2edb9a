import Core
import Rollouts
import Synchronization
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(5))) struct RolloutDriverTests {
    let clock = ManualClock()
    let log = FakeLog()
    let ok = AlarmObservation(name: "errors", state: .ok)

    func spec(
        _ strategy: RolloutStrategy = .canary(.instances(1)), bake: Duration = .seconds(10_800),
        limit: Duration? = .seconds(28_800), control: RolloutControl = .native
    ) -> RolloutSpec {
        RolloutSpec(
            strategy: strategy, fleet: 4, bake: bake, terminationWait: .seconds(600), timeLimit: limit,
            alarms: ["errors"], control: control)
    }

    func driver(_ target: FakeTarget, log: FakeLog? = nil, control: RolloutControl = .native)
        -> RolloutDriver<ManualClock>
    {
        RolloutDriver(
            target: target, log: log ?? self.log, clock: clock, wall: clock.wall(),
            pace: .init(alarmInterval: .seconds(60)), control: control)
    }

    @Test func bakesThreeHoursTwiceAndPromotes() async throws {
        let target = FakeTarget(clock: clock, blue: 4)
        let outcome = try await clock.moving { [driver = driver(target), spec = spec()] in try await driver.run(spec) }
        #expect(outcome.kind == .promoted)
        #expect(target.calls == ["provision green 4", "shift 1/4", "shift 4/4", "retire blue 0"])
        #expect(clock.now.offset >= .seconds(300 + 2 * 10_800 + 600))
        #expect(
            log.told.map(\.phase.name).reduced == [
                "planned", "provisioning", "shifting", "baking", "shifting", "final-bake", "termination-wait",
                "terminating-blue", "promoted",
            ])
        let shifts = log.told.filter { $0.phase == .baking(stage: 0) || $0.phase == .shifting(stage: 1) }.map(\.time)
        #expect(try #require(shifts.first).duration(to: try #require(shifts.last)) >= .seconds(10_800))
    }

    @Test(arguments: [0.0, 0.25, 1.0])
    func alarmAtEachShareRollsBack(_ share: Double) async throws {
        let target = FakeTarget(clock: clock, blue: 4) { state, now in
            let fires =
                state.split == share && state.calls.contains("provision green 4")
                && now >= state.splitSince + .seconds(share == 0 ? 120 : 3600)
            return [AlarmObservation(name: "errors", state: fires ? .alarm : .ok, reason: fires ? "5 > 1" : "")]
        }
        let outcome = try await clock.moving { [driver = driver(target), spec = spec()] in try await driver.run(spec) }
        #expect(outcome.kind == .rolledBack)
        #expect(outcome.reason.code == .alarm)
        #expect(target.now.split == 0)
        #expect(target.now.green == 0)
        #expect(target.now.blue == 4)
        #expect(!target.calls.contains("retire blue 0"))
        #expect(outcome.evidence.count == 1)
    }

    @Test func alarmBeforeStartTouchesNothing() async throws {
        let target = FakeTarget(clock: clock, blue: 4) { _, _ in [AlarmObservation(name: "errors", state: .alarm)] }
        let outcome = try await driver(target).run(spec())
        #expect(outcome.reason.code == .alarmBeforeStart)
        #expect(target.calls == [])
    }

    @Test func anAlarmInTheLastMomentOfABakeCounts() async throws {
        let target = FakeTarget(clock: clock, blue: 4) { state, now in
            let fires = state.split == 0.25 && now >= state.splitSince + .seconds(100)
            return [AlarmObservation(name: "errors", state: fires ? .alarm : .ok)]
        }
        // Looks fall at whole minutes; only the look at the bake's very end can see this alarm.
        let short = spec(bake: .seconds(100))
        let outcome = try await clock.moving { [driver = driver(target)] in try await driver.run(short) }
        #expect(outcome.kind == .rolledBack)
    }

    @Test func aSlowLookThatBeganBeforeABakeEndedIsNotItsLast() async throws {
        // Looks begin at whole minutes and take 45 s. Traffic shifts at 300 s, so the bake ends at 400 s: the look of
        // 360 s answers after that, and says nothing about the alarm of 399 s.
        let target = FakeTarget(clock: clock, blue: 4, lookTime: .seconds(45)) { state, now in
            let fires = state.split == 0.25 && now >= state.splitSince + .seconds(99)
            return [AlarmObservation(name: "errors", state: fires ? .alarm : .ok)]
        }
        let short = spec(bake: .seconds(100))
        let outcome = try await clock.moving { [driver = driver(target)] in try await driver.run(short) }
        #expect(outcome.kind == .rolledBack)
        #expect(!target.calls.contains("shift 4/4"))
    }

    @Test func aLookThatNeverAnswersDoesNotStopTheLimit() async throws {
        let target = FakeTarget(clock: clock, blue: 4, lookTime: .seconds(10_000_000))
        var driven = spec(control: .driven)
        driven.timeLimit = .seconds(20_000)
        let driver = RolloutDriver(
            target: target, log: log, clock: clock, wall: clock.wall(), pace: .init(alarmInterval: .seconds(60)),
            control: .driven)
        let outcome = try await clock.moving { [driven] in try await driver.run(driven) }
        #expect(outcome.kind == .held)
        #expect(outcome.reason.code == .noEvidence)
        #expect(clock.now.offset < .seconds(30_000))
    }

    @Test func timeLimitDuringProvisioningCancelsIt() async throws {
        let target = FakeTarget(clock: clock, blue: 4, provisionTime: .seconds(1_000_000))
        let outcome = try await clock.moving { [driver = driver(target), spec = spec()] in try await driver.run(spec) }
        #expect(outcome.reason.code == .timeLimit)
        #expect(target.calls == ["provision green 4", "retire green 0"])
        #expect(clock.now.offset < .seconds(30_000))
    }

    @Test func provisioningFailureRollsBackAndAShiftIsTriedAgain() async throws {
        let target = FakeTarget(clock: clock, blue: 4)
        target.fail("provision green 4", times: 1)
        let outcome = try await clock.moving { [driver = driver(target), spec = spec()] in try await driver.run(spec) }
        #expect(outcome.kind == .rolledBack)
        #expect(outcome.reason.code == .provisioningFailed)
        #expect(outcome.reason.text.contains("scripted failure"))

        let second = FakeTarget(clock: clock, blue: 4)
        second.fail("shift 1/4", times: 2)
        let promoted = try await clock.moving { [driver = driver(second, log: FakeLog()), spec = spec()] in
            try await driver.run(spec)
        }
        #expect(promoted.kind == .promoted)
        #expect(second.calls.filter { $0 == "shift 1/4" }.count == 3)
    }

    @Test func aWayBackThatFailsIsFailed() async throws {
        let target = FakeTarget(clock: clock, blue: 4) { state, _ in
            [AlarmObservation(name: "errors", state: state.split == 0.25 ? .alarm : .ok)]
        }
        target.fail("shift 0/4", times: 3)
        let outcome = try await clock.moving { [driver = driver(target), spec = spec()] in try await driver.run(spec) }
        #expect(outcome.kind == .failed)
        #expect(outcome.reason.code == .rollbackFailed)
    }

    @Test func abortGoesBack() async throws {
        let target = FakeTarget(clock: clock, blue: 4, provisionTime: .seconds(1_000_000))
        let driver = driver(target)
        try driver.request(.abort(by: "ada"))
        let outcome = try await driver.run(spec())
        #expect(outcome.reason.code == .aborted)
        #expect(throws: RolloutError.self) { try driver.request(.hold(by: "ada")) }
    }

    @Test func drivenHoldsWhileAlarmsCannotBeReadAndGoesOnAfterwards() async throws {
        let target = FakeTarget(clock: clock, blue: 4)
        target.setUnreadable(true)
        let watch = HoldWatch(log: log) { target.setUnreadable(false) }
        let driver = RolloutDriver(
            target: target, log: watch, clock: clock, wall: clock.wall(), pace: .init(alarmInterval: .seconds(60)),
            control: .driven)
        let outcome = try await clock.moving { [spec = spec(control: .driven)] in try await driver.run(spec) }
        #expect(outcome.kind == .promoted)
        #expect(log.told.contains { $0.phase == .holding(stage: 0) })
    }

    @Test func withoutAlarmsNativeControlPromotesAndDrivenEndsHeld() async throws {
        var bare = spec()
        bare.alarms = []
        let first = try await clock.moving { [driver = driver(FakeTarget(clock: clock, blue: 4)), bare] in
            try await driver.run(bare)
        }
        #expect(first.kind == .promoted)
        #expect(first.reason.text.contains("no alarm was set"))
        bare.control = .driven
        let target = FakeTarget(clock: clock, blue: 4)
        let second = try await clock.moving { [driver = driver(target, control: .driven), bare] in
            try await driver.run(bare)
        }
        #expect(second.kind == .held)
        #expect(target.now.split == 0.25)
    }

    @Test func nothingIsDoneBeforeItIsStored() async throws {
        for allowed in 0..<9 {
            let (target, log) = (FakeTarget(clock: clock, blue: 4), FakeLog())
            log.allow(allowed)
            let result = await Result.catching { [self] in
                try await clock.moving { [driver = driver(target, log: log), spec = spec()] in
                    try await driver.run(spec)
                }
            }
            // A canary has nine states on its way to the end; each is stored.
            #expect { try result.get() } throws: { ($0 as? RolloutError)?.code == RolloutError.logFailed }
            // Each call belongs to a stored state: provision (2nd save), shift (3rd), …
            #expect(target.calls.count <= max(0, allowed - 1))
        }
    }

    @Test func aRestartAtEveryStoredStepEndsTheSame() async throws {
        for share in [0.25, 2.0] {
            let script: @Sendable (FakeTarget.State, Duration) -> [AlarmObservation] = { state, now in
                let fires = state.split == share && now >= state.splitSince + .seconds(600)
                return [AlarmObservation(name: "errors", state: fires ? .alarm : .ok)]
            }
            let full = FakeLog()
            let target = FakeTarget(clock: clock, blue: 4, script: script)
            let whole = try await clock.moving { [driver = driver(target, log: full), spec = spec()] in
                try await driver.run(spec)
            }
            #expect(full.snapshots.count >= 6)
            for count in 1..<full.snapshots.count {
                // The crash: exactly `count` snapshots reached the disk, then nothing more was possible.
                let (log, target) = (FakeLog(), FakeTarget(clock: clock, blue: 4, script: script))
                log.allow(count)
                let crashed = await Result.catching { [self] in
                    try await clock.moving { [driver = driver(target, log: log), spec = spec()] in
                        try await driver.run(spec)
                    }
                }
                #expect(throws: RolloutError.self) { try crashed.get() }
                let last = try #require(log.snapshots.last)
                let outcome = try await clock.moving { [driver = driver(target, log: FakeLog())] in
                    try await driver.resume(JSONValue(parsing: last.text))
                }
                #expect(outcome.kind == whole.kind)
                #expect(outcome.reason.code == whole.reason.code)
                #expect(target.now.green == (whole.kind == .promoted ? 4 : 0))
                #expect(target.now.blue == (whole.kind == .promoted ? 0 : 4))
            }
        }
    }

    @Test func cancellingOnlyStopsTheDriver() async throws {
        let target = FakeTarget(clock: clock, blue: 4)
        let driver = driver(target)
        let task = Task { [spec = spec()] in try await driver.run(spec) }
        await clock.waitForSleepers(2)
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(target.calls == ["provision green 4"])
        let last = try #require(log.snapshots.last)
        let outcome = try await clock.moving { [driver = self.driver(target)] in try await driver.resume(last) }
        #expect(outcome.kind == .promoted)
    }

    @Test func resumingAnEndedRolloutTellsItsOutcome() async throws {
        let target = FakeTarget(clock: clock, blue: 4)
        let outcome = try await clock.moving { [driver = driver(target), spec = spec()] in try await driver.run(spec) }
        let calls = target.calls
        #expect(try await driver(target).resume(try #require(log.snapshots.last)) == outcome)
        #expect(target.calls == calls)
    }
}

/// Does something once the rollout holds.
private struct HoldWatch: RolloutLog {
    let log: FakeLog
    let onHold: @Sendable () -> Void

    func save(_ snapshot: JSONValue) async throws { try await log.save(snapshot) }
    func announce(_ progress: RolloutProgress) async {
        await log.announce(progress)
        if case .holding = progress.phase { onHold() }
    }
}

extension [String] {
    /// Without repeats that follow each other.
    fileprivate var reduced: [String] { reduce(into: []) { if $0.last != $1 { $0.append($1) } } }
}

extension Result where Failure == any Error, Success: Sendable {
    fileprivate static func catching(_ body: () async throws -> Success) async -> Self {
        do { return .success(try await body()) } catch { return .failure(error) }
    }
}
