import AWSClient
import AWSShapes
import Core
import Synchronization
import Testing
import TestSupport

@Suite(.timeLimit(.minutes(5)))
struct WaiterTests {
    private static func endpoint(_ status: String) -> HTTPReply {
        .json(
            200,
            #"{"EndpointName":"e","EndpointArn":"arn:aws:sagemaker:us-west-2:1:endpoint/e","EndpointStatus":"\#(status)","CreationTime":1,"LastModifiedTime":2,"FailureReason":"no capacity"}"#
        )
    }

    @Test func looksUntilInService() async throws {
        let test = try TestClient { _, number in Self.endpoint(number < 3 ? "Creating" : "InService") }
        let seen = Mutex<[String]>([])
        async let output = SageMakerClient(test.client).waitUntilInService(endpoint: "e") { look in
            seen.withLock { $0.append(look.endpointStatus.rawValue) }
        }
        for _ in 0..<3 {
            await test.clock.waitForSleepers()
            test.clock.advanceToNextDeadline()
        }
        #expect(try await output.endpointStatus == .inService)
        #expect(seen.withLock { $0 } == ["Creating", "Creating", "Creating", "InService"])
        #expect(test.clock.now.offset == .seconds(15))
    }

    @Test func aFailedEndpointEndsTheWait() async throws {
        let test = try TestClient { _, _ in Self.endpoint("Failed") }
        let error = await #expect(throws: AWSClientError.self) {
            try await SageMakerClient(test.client).waitUntilInService(endpoint: "e")
        }
        #expect(error?.code == AWSClientError.stateFailed)
        #expect(error?.message.contains("no capacity") == true)
    }

    @Test func deletedIsWhenItCannotBeFound() async throws {
        let test = try TestClient { _, number in
            number < 1
                ? Self.endpoint("Deleting")
                : .json(400, #"{"__type":"ValidationException","message":"Could not find endpoint \"e\"."}"#)
        }
        async let done: Void = SageMakerClient(test.client).waitUntilDeleted(endpoint: "e")
        await test.clock.waitForSleepers()
        test.clock.advanceToNextDeadline()
        try await done
    }

    @Test func theLimitEndsTheWait() async throws {
        let clock = ManualClock()
        let poller = Poller(interval: .seconds(4), limit: .seconds(10))
        async let result: Int = poller.wait(for: "never", clock: clock) { .pending(1) }
        for _ in 0..<3 {
            await clock.waitForSleepers()
            clock.advanceToNextDeadline()
        }
        do {
            _ = try await result
            Issue.record("the wait ended well")
        } catch let error as AWSClientError {
            #expect(error.code == AWSClientError.waitTimedOut)
        }
        #expect(clock.now.offset == .seconds(10))
    }

    @Test func aFewLostConnectionsAreBorne() async throws {
        let clock = ManualClock()
        let looks = Mutex(0)
        let poller = Poller(interval: .seconds(1), limit: .seconds(100), tolerance: 2)
        async let result: Int = poller.wait(for: "it", clock: clock) {
            let look = looks.withLock {
                $0 += 1; return $0
            }
            if look < 3 { throw AWSClientError(AWSClientError.unreachable, "gone", retry: .after(.seconds(1))) }
            return .done(look)
        }
        for _ in 0..<2 {
            await clock.waitForSleepers()
            clock.advanceToNextDeadline()
        }
        #expect(try await result == 3)
    }
}
