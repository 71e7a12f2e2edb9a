import Core
import Foundation
import LocalCloud
import Store
import Synchronization
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(5)))
struct CloudClockTests {
    let start = Date(timeIntervalSince1970: 1_800_000_000)

    @Test func wholeSecondsStayWhole() {
        for second in stride(from: Int64(1_763_000_000), to: 1_763_100_000, by: 60) {
            let date = CloudClock.Instant(sinceEpoch: .seconds(second)).date
            #expect(Int64(date.timeIntervalSince1970.rounded(.down)) == second)
        }
    }

    @Test func advanceWakesInOrderAndLetsEachSettle() async throws {
        let clock = CloudClock.manual(start: start)
        let seen = SeenTexts()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { [start] in
                try await clock.participate {
                    for round in 1...3 {
                        try await clock.sleep(for: .seconds(60))
                        // Work that suspends: the next deadline must wait for it.
                        for _ in 0..<20 { await Task.detached {}.value }
                        seen.append("a\(round)@\(Int(clock.date.timeIntervalSince(start)))")
                    }
                }
            }
            group.addTask { [start] in
                try await clock.participate {
                    try await clock.sleep(for: .seconds(90))
                    seen.append("b@\(Int(clock.date.timeIntervalSince(start)))")
                }
            }
            await clock.waitForSleepers(2)
            let result = await clock.advance(by: .seconds(3600))
            #expect(result.hasSettled)
            try await group.waitForAll()
        }
        #expect(seen.all == ["a1@60", "b@90", "a2@120", "a3@180"])
        #expect(clock.date == start.addingTimeInterval(3600))
    }

    @Test func offDutyWorkDoesNotHoldUpAnAdvance() async throws {
        let clock = CloudClock.manual(start: start)
        let (gate, open) = AsyncStream<Void>.makeStream()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                try await clock.participate {
                    try await clock.sleep(for: .seconds(1))
                    await clock.offDuty { for await _ in gate { break } }
                }
            }
            await clock.waitForSleepers()
            #expect(await clock.advance(by: .seconds(10)).hasSettled)
            open.yield()
            try await group.waitForAll()
        }
    }

    @Test func aSleeperCanBeCancelledAndAPastDeadlineReturnsAtOnce() async throws {
        let clock = CloudClock.manual(start: start)
        try await clock.sleep(until: CloudClock.Instant(start))
        let task = Task { try await clock.sleep(for: .seconds(60)) }
        await clock.waitForSleepers()
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(clock.sleeperCount == 0)
    }

    @Test func aScaledClockRunsByTheMachinesTime() async throws {
        let machine = ManualClock()
        let wall = ManualWallClock(start)
        let clock = CloudClock(
            setting: .init(realOrigin: start, cloudOrigin: start, rate: 60), machine: MachineTime(machine, wall: wall))
        let driver = Task { await clock.run() }
        async let woken: Void = clock.sleep(for: .seconds(600))
        await machine.waitForSleepers()
        machine.advance(by: .seconds(10))
        try await woken
        #expect(clock.date == start.addingTimeInterval(600))
        clock.set(isPaused: true)
        machine.advance(by: .seconds(100))
        #expect(clock.date == start.addingTimeInterval(600))
        driver.cancel()
        await driver.value
    }

    @Test func theSettingSurvivesAndTimeNeverGoesBack() async throws {
        let folder = try TemporaryFolder()
        let wall = ManualWallClock(start)
        let machine = MachineTime(ManualClock(), wall: wall)
        let before: Date
        do {
            let store = try SQLiteStore.open(path: folder.file("a.sqlite"), migrations: ClockStore.migrations)
            let kept = ClockStore(store)
            let clock = CloudClock(setting: .init(realOrigin: start, cloudOrigin: start), machine: machine)
            await clock.advance(by: .seconds(5000))
            try await kept.save(clock.set(rate: 2))
            before = clock.date
            try store.close()
        }
        wall.advance(by: 100)
        let store = try SQLiteStore.open(path: folder.file("a.sqlite"), migrations: ClockStore.migrations)
        let clock = CloudClock(setting: try #require(try ClockStore(store).load()), machine: machine)
        #expect(clock.date == before.addingTimeInterval(200))
    }
}
