import Core
import Journal
import Lifecycle
import Operations
import TestSupport
import Testing

/// Kills the process between any two of its steps and goes on: every effect happens exactly once.
@Suite(.timeLimit(.minutes(5))) struct CrashTests {
    /// How many steps an undisturbed run has: journal writes (before and after the commit), calls (before and after
    /// the effect), observations and reads.
    static func steps(lag: Double) async throws -> Int {
        let bench = try Workbench(lag: lag)
        let life = KillSwitch(at: nil)
        _ = try await bench.goOn(life)
        return life.passed
    }

    func check(_ bench: Workbench, _ outcome: RunOutcome, _ comment: Comment) async throws {
        #expect(bench.cloud.effects == Workbench.effects, comment)
        #expect(outcome.releases == [ReleaseID(number: 1)], comment)
        #expect(outcome.reportedDebts.isEmpty, comment)
        let run = try await bench.journal.run(bench.sealed.plan.run)
        #expect(run?.status == .succeeded, comment)
        #expect(try await bench.journal.debts(project: "p").isEmpty, comment)
        #expect(try await bench.journal.releases(project: "p", environment: "dev").count == 1, comment)
        let state = RunState(try await bench.journal.events(of: bench.sealed.plan.run))
        #expect(state.results.count == Workbench.actions.count, comment)
    }

    @Test(arguments: [0.0, 0.9]) func killedOnceAnywhere(lag: Double) async throws {
        let count = try await Self.steps(lag: lag)
        #expect(count > 40)
        for step in 1...count {
            let bench = try Workbench(lag: lag)
            await #expect(throws: (any Error).self) { try await bench.goOn(KillSwitch(at: step)) }
            if try await bench.journal.run(bench.sealed.plan.run)?.status == .succeeded {
                // Killed after the last commit: there is nothing to resume.
                #expect(step == count && bench.cloud.effects == Workbench.effects)
                continue
            }
            try await check(bench, try await bench.goOn(), "killed at step \(step) of \(count)")
        }
    }

    @Test func killedTwiceAnywhere() async throws {
        let count = try await Self.steps(lag: 0.5)
        for first in stride(from: 1, through: count, by: 3) {
            for second in stride(from: 1 + first % 4, through: count - first + 12, by: 4) {
                let bench = try Workbench(lag: 0.5)
                await #expect(throws: (any Error).self) { try await bench.goOn(KillSwitch(at: first)) }
                let life = KillSwitch(at: second)
                do {
                    let outcome = try await bench.goOn(life)
                    try await check(bench, outcome, "killed at \(first), and not at \(second)")
                } catch {
                    // A kill after the last commit leaves nothing to resume.
                    if try await bench.journal.run(bench.sealed.plan.run)?.status == .succeeded {
                        #expect(bench.cloud.effects == Workbench.effects)
                        continue
                    }
                    try await check(bench, try await bench.goOn(), "killed at \(first) and \(second)")
                }
            }
        }
    }

    @Test func aKilledRunInAFileGoesOnInAnotherProcess() async throws {
        let bench = try Workbench(lag: 0.5, inFile: true)
        let count = try await Self.steps(lag: 0.5)
        await #expect(throws: (any Error).self) { try await bench.goOn(KillSwitch(at: count / 2)) }
        try bench.journal.close()
        let reopened = try JournalStore(home: SlipwayHome(path: bench.folder.path))
        let runner = PlanRunner(
            store: reopened, cloud: bench.cloud.port(), clock: bench.clock, wallClock: bench.clock.wall,
            announce: { _ in })
        _ = try await runner.resume(bench.sealed.plan.run, target: Workbench.target)
        #expect(bench.cloud.effects == Workbench.effects)
    }
}
