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
        (403, RetryAdvice.whenMended(.credentials), CommandError.localCloudFailed),
        (404, .never, CommandError.localCloudRefused), (500, .never, CommandError.localCloudFailed),
    ])
    func aTokenThatIsOldCanBeMended(status: Int, advice: RetryAdvice, code: ErrorCode) async throws {
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
        #expect(error?.code == code && error?.hint?.hasPrefix(status == 403 ? "it was started anew" : "look") == true)
        #expect(error?.retry == advice)
    }

    /// What may be injected is told in words, by the kinds themselves.
    @Test func everyFaultIsToldInWords() {
        let kinds: [FaultKind] = [
            .latency(milliseconds: 5000), .errors(rate: 0.2), .crash, .slowStart(seconds: 30), .failedStart, .capacity,
            .silentRollback,
        ]
        let words = kinds.map { kind in
            var fault: JSONObject = ["id": "f", "endpoint": "e"]
            for (name, value) in kind.members { fault[name] = value }
            return LocalWords.fault(.object(fault))
        }
        #expect(words[0] == "e: every answer is held back by 5.0 s (f)")
        #expect(words[1] == "e: 20 % of requests are answered with status 500 (f)")
        #expect(Set(words).count == kinds.count)
        #expect(LocalWords.fault(["id": "f", "kind": "flood"]) == "every endpoint: flood (f)")
    }
}
