import AWSClient
import AWSWire
import Core
import HTTPTypes
import Synchronization
import TestSupport
import Testing
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What is put right after a refusal: keys that have run out, and a clock that is wrong.
@Suite(.timeLimit(.minutes(5)))
struct MendingTests {
    private static let create: JSONValue = ["EndpointName": "e1", "EndpointConfigName": "c1"]
    private static let created = HTTPReply.json(200, #"{"EndpointArn":"arn:e1"}"#)

    private static func fault(_ code: String, date: String? = nil) -> HTTPReply {
        .json(
            400, #"{"__type":"\#(code)","message":"no"}"#,
            [("x-amzn-requestid", "id-1")] + (date.map { [("date", $0)] } ?? []))
    }

    private static func renewing(_ wall: ManualWallClock, lifetime: Double? = 3600) -> CredentialStore {
        let count = Mutex(0)
        return CredentialStore(wallClock: wall) {
            let number = count.withLock { count in
                count += 1
                return count
            }
            return AWSCredentials(
                keys: SigV4Credentials(accessKeyID: "K\(number)", secretAccessKey: Secret("s")), source: "test",
                expires: lifetime.map { wall.now.addingTimeInterval($0) })
        }
    }

    private func call(_ test: TestClient) async throws -> JSONValue {
        try await test.client.call(service: "sagemaker", operation: "CreateEndpoint", request: Self.create)
    }

    @Test(arguments: ["ExpiredToken", "ExpiredTokenException"])
    func runOutKeysAreReplacedAndTheCallIsSentAgain(code: String) async throws {
        let wall = ManualWallClock()
        let test = try TestClient(credentials: Self.renewing(wall), wall: wall) { _, number in
            number == 0 ? Self.fault(code) : Self.created
        }
        #expect(try await call(test)["EndpointArn"] == "arn:e1")
        let keys = test.transport.calls.map { $0.header("authorization")?.prefix(31) }
        #expect(keys == ["AWS4-HMAC-SHA256 Credential=K1/", "AWS4-HMAC-SHA256 Credential=K2/"])
    }

    @Test func keysAreReplacedOnce() async throws {
        let wall = ManualWallClock()
        let test = try TestClient(credentials: Self.renewing(wall), wall: wall) { _, _ in Self.fault("ExpiredToken") }
        let error = await #expect(throws: AWSClientError.self) { try await self.call(test) }
        #expect(error?.refusal?.code == "ExpiredToken")
        #expect(error?.refusal?.requestID == "id-1")
        #expect(test.transport.calls.count == 2)
    }

    @Test func keysThatLastAreNotSentTwice() async throws {
        let wall = ManualWallClock()
        let test = try TestClient(credentials: Self.renewing(wall, lifetime: nil), wall: wall) { _, _ in
            Self.fault("ExpiredToken")
        }
        await #expect(throws: AWSClientError.self) { try await self.call(test) }
        #expect(test.transport.calls.count == 1)
    }

    /// Now is 2027-01-15T08:00:00Z here, and 20 minutes later there.
    @Test(arguments: [
        "RequestTimeTooSkewed", "RequestExpired", "RequestInTheFuture", "SignatureDoesNotMatch",
        "InvalidSignatureException", "AuthFailure",
    ])
    func aWrongClockIsSetByTheService(code: String) async throws {
        let test = try TestClient { _, number in
            number == 0 ? Self.fault(code, date: "Fri, 15 Jan 2027 08:20:00 GMT") : Self.created
        }
        _ = try await call(test)
        _ = try await call(test)
        #expect(
            test.transport.calls.map { $0.header("x-amz-date") } == [
                "20270115T080000Z", "20270115T082000Z", "20270115T082000Z",
            ])
    }

    @Test(arguments: ["Fri, 15 Jan 2027 08:03:00 GMT", nil, "yesterday"])
    func aRefusalThatIsNotTheClocksIsGivenOn(date: String?) async throws {
        let test = try TestClient { _, _ in Self.fault("SignatureDoesNotMatch", date: date) }
        let error = await #expect(throws: AWSClientError.self) { try await self.call(test) }
        #expect(error?.refusal?.code == "SignatureDoesNotMatch")
        #expect(test.transport.calls.count == 1)
    }

    @Test func theClockIsSetOnceACall() async throws {
        let test = try TestClient { _, number in
            Self.fault(
                "RequestTimeTooSkewed", date: "Fri, 15 Jan 2027 \(number + 9):00:00 GMT".replacing(" 9:", with: " 09:"))
        }
        await #expect(throws: AWSClientError.self) { try await self.call(test) }
        #expect(test.transport.calls.count == 2)
    }

    @Test func keysThatFailToComeEndTheCallWithTheirOwnError() async throws {
        let store = CredentialStore(wallClock: ManualWallClock()) {
            throw AWSClientError(AWSClientError.loginNeeded, "log in", hint: "aws sso login --profile dev")
        }
        let test = try TestClient(credentials: store) { _, _ in Self.created }
        let error = await #expect(throws: AWSClientError.self) { try await self.call(test) }
        #expect(error?.code == AWSClientError.loginNeeded)
        #expect(test.transport.calls.isEmpty)
    }

    // MARK: The adaptive mode

    /// The rates that botocore 1.43.11's ClientRateLimiter allows after the same replies.
    @Test func theRateFollowsBotocores() {
        var rate = AdaptiveRate(now: 1000)
        var rates: [Int: Double] = [:]
        for step in 1...120 {
            rate.learn(isThrottled: [50, 51, 90].contains(step), now: 1000 + Double(step) * 0.1)
            rates[step] = rate.rate
        }
        let expected: [(Int, Double)] = [
            (10, 0.5), (50, 6.999999), (51, 4.899999), (60, 6.764596), (80, 7.627571), (90, 7.0), (100, 9.648936),
            (120, 10.453285),
        ]
        for (step, value) in expected { #expect(abs((rates[step] ?? 0) - value) < 1e-5, "step \(step)") }
    }

    @Test func requestsWaitForTheRateAfterAThrottledReply() async throws {
        let clock = ManualClock()
        let wall = clock.wall()
        var rate = AdaptiveRate(now: wall.now.timeIntervalSince1970)
        #expect(rate.take(now: wall.now.timeIntervalSince1970) == 0)
        rate.learn(isThrottled: true, now: wall.now.timeIntervalSince1970)
        // Half a request a second is the slowest: the first token takes two seconds.
        #expect(rate.take(now: wall.now.timeIntervalSince1970) == 2)
        #expect(rate.take(now: wall.now.timeIntervalSince1970) == 4)
        let test = try TestClient(retry: RetryPolicy(isAdaptive: true)) { _, number in
            number == 0 ? Self.fault("ThrottlingException") : Self.created
        }
        async let result = call(test)
        await test.clock.waitForSleepers()
        test.clock.advance(by: .seconds(2))
        _ = try await result
        #expect(test.clock.now.offset == .seconds(2))
    }
}
