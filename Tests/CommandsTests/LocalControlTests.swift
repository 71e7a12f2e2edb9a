import Core
import HTTPTypes
import LocalCloud
import TestSupport
import Testing

@testable import Commands

@Suite struct LocalControlTests {
    /// A local cloud that was started anew has another token: the run that meets it stops, and can be resumed. An answer
    /// of another kind is an end.
    @Test(arguments: [
        (403, RetryAdvice.whenMended(.credentials)), (404, .never), (500, .never),
    ])
    func aTokenThatIsOldCanBeMended(status: Int, advice: RetryAdvice) async throws {
        let instance = LocalInstance(
            port: 1, pid: 1, nonce: "n", token: Secret("t"), accessKeyID: "k", secretAccessKey: Secret("s"),
            account: "000000000000", region: "us-east-1", startedAt: "", dataFolder: "/d")
        let transport = ScriptedTransport { _, _ in
            HTTPReply(
                status: .init(code: status), headers: [:],
                body: HTTPReplyBody(Array(#"{"message":"no","hint":"look"}"#.utf8)))
        }
        let error = await #expect(throws: CommandError.self) {
            _ = try await LocalControl(instance: instance, transport: transport).call(.get, "clock")
        }
        #expect(error?.code == CommandError.localCloudFailed && error?.hint == "look")
        #expect(error?.retry == advice)
    }
}
