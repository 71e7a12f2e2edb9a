import Core
import Foundation
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(5)))
struct KillTests {
    /// The program that `swift build` puts beside the tests; absent when only a part of the package was built.
    static let program: String = {
        let tests = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        let near = tests.appendingPathComponent("slipway").path
        return FileManager.default.isExecutableFile(atPath: near) ? near : ""
    }()

    @Test(
        .enabled(if: ClientProgram.hasBoto3, "Python 3 with boto3 is not installed"),
        .enabled(if: !program.isEmpty, "the program slipway is not built beside the tests"))
    func nothingAcknowledgedIsLostWhenTheServerIsKilledUnderLoad() async throws {
        let folder = try TemporaryFolder()
        let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Clients/kill_cloud.py").path
        let outcome = try await ClientProgram.runAside("/usr/bin/env", ["python3", script, Self.program, folder.path])
        #expect(outcome.status == 0, "\(outcome.output)")
        #expect(outcome.output.contains("round 2"))
    }
}
