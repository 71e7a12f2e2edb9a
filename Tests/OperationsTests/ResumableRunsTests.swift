import Core
import Journal
import Lifecycle
import Operations
import Testing

@Suite(.timeLimit(.minutes(5))) struct ResumableRunsTests {
    @Test func aDeadProcessesRunIsFound() async throws {
        let bench = try Workbench()
        let runs = ResumableRuns(store: bench.journal)
        let none = await #expect(throws: LifecycleError.self) { try await runs.only(project: "p") }
        #expect(none?.code == LifecycleError.runUnknown)
        await #expect(throws: (any Error).self) { try await bench.goOn(KillSwitch(at: 20)) }
        #expect(try await runs.list(project: "p").map(\.isExecuting) == [false])
        #expect(try await runs.only(project: "p").id == bench.sealed.plan.run)
        let lease = try bench.journal.lease(bench.sealed.plan.run)
        #expect(try await runs.list(project: nil).map(\.isExecuting) == [true])
        let busy = await #expect(throws: LifecycleError.self) { try await runs.only(project: "p") }
        #expect(busy?.code == LifecycleError.runBusy)
        lease.release()
        _ = try await bench.goOn()
        #expect(try await runs.list(project: "p").isEmpty)
    }
}
