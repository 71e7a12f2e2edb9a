import Core
import Foundation
import Lifecycle
import Operations
import Testing

@Suite(.timeLimit(.minutes(5))) struct ReleaseChangeTests {
    @Test func onlyTheNamedVariablesDiffer() async throws {
        let bench = try Workbench()
        let base = try await bench.release()
        let now = bench.clock.wall.now.addingTimeInterval(60)
        let added = try await ReleaseChange(of: "r1", setting: ["CHANGED": "2", "NEW": "3"])
            .add(in: bench.scope(), at: now)
        var expected = base.content
        expected.containerEnvironment = ["KEPT": "1", "CHANGED": "2", "NEW": "3"]
        #expect(added.content == expected)
        #expect(added.id == ReleaseID(number: 2) && added.run == nil && added.created == now)
        #expect(try await bench.scope().releases() == [added, base])
    }

    @Test func nothingToChangeIsNoRelease() async throws {
        let empty = #expect(throws: UseCaseError.self) { try ReleaseChange(of: "r1", setting: [:]) }
        #expect(empty?.code == UseCaseError.badArgument)
        let bench = try Workbench()
        let unknown = await refusal {
            try await ReleaseChange(of: "r1", setting: ["A": "b"]).add(in: bench.scope(), at: bench.clock.wall.now)
        }
        #expect(unknown?.code == LifecycleError.releaseUnknown)
        #expect(try await bench.scope().releases().isEmpty)
    }
}
