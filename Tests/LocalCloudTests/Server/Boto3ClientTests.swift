import Core
import Foundation
import LocalCloud
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(5)))
struct Boto3ClientTests {
    @Test(.enabled(if: ClientProgram.hasBoto3, "Python 3 with boto3 is not installed"))
    func boto3DrivesEveryOperationOfTheFront() async throws {
        let folder = try TemporaryFolder()
        let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Clients/drive_front.py").path
        let outcome = try await RunningCloud.with(folder: folder.file("data")) { instance in
            try await ClientProgram.runAside(
                "/usr/bin/env",
                [
                    "python3", script, instance.url, instance.accessKeyID, instance.secretAccessKey.reveal(),
                    instance.account,
                ])
        }
        #expect(outcome.status == 0, "\(outcome.output)")
        #expect(outcome.output.contains("cloudwatch smithy-rpc-v2-cbor"))
    }
}
