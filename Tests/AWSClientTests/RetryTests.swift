import AWSClient
import Core
import HTTPTypes
import Testing
import TestSupport

@Suite(.timeLimit(.minutes(5)))
struct RetryTests {
    private static let describe: JSONValue = ["EndpointName": "e1"]
    private static let create: JSONValue = ["EndpointName": "e1", "EndpointConfigName": "c1"]
    private static let busy = HTTPReply.json(400, #"{"__type":"ThrottlingException","message":"slow down"}"#)
    private static let created = HTTPReply.json(200, #"{"EndpointArn":"arn:e1"}"#)
    private static let noReply = HTTPTransportError(HTTPTransportError.noReply, "gone", retry: .unknownOutcome)
    private static let refused = HTTPTransportError(
        HTTPTransportError.connectionFailed, "refused", retry: .after(.seconds(1)))

    @Test func aThrottledCallIsTriedAgain() async throws {
        let test = try TestClient { _, number in number < 2 ? Self.busy : Self.created }
        let result = try await test.client.call(
            service: "sagemaker", operation: "CreateEndpoint", request: Self.create)
        #expect(result["EndpointArn"]?.string == "arn:e1")
        #expect(test.transport.calls.count == 3)
    }

    @Test func threeAttemptsAreTheLimit() async throws {
        let test = try TestClient { _, _ in Self.busy }
        let error = await #expect(throws: AWSClientError.self) {
            try await test.client.call(service: "sagemaker", operation: "CreateEndpoint", request: Self.create)
        }
        #expect(error?.code == AWSClientError.throttled)
        #expect(error?.refusal?.code == "ThrottlingException")
        #expect(test.transport.calls.count == 3)
    }

    @Test(arguments: [
        ("ExpiredToken", RetryAdvice.whenMended(.credentials)), ("ExpiredTokenException", .whenMended(.credentials)),
        ("RequestTimeTooSkewed", .whenMended(.credentials)), ("InvalidAccessKeyId", .whenMended(.credentials)),
        ("SignatureDoesNotMatch", .whenMended(.credentials)),
        ("UnrecognizedClientException", .whenMended(.credentials)), ("AccessDenied", .whenMended(.permission)),
        ("AccessDeniedException", .whenMended(.permission)), ("ValidationException", .never),
    ])
    func whatSomebodyCanMendIsToldApart(code: String, advice: RetryAdvice) async throws {
        let test = try TestClient { _, _ in .json(400, #"{"__type":"\#(code)","message":"no"}"#) }
        let error = await #expect(throws: AWSClientError.self) {
            try await test.client.call(service: "sagemaker", operation: "CreateEndpoint", request: Self.create)
        }
        #expect(error?.retry == advice)
        #expect(test.transport.calls.count == 1)
    }

    /// A reply to HEAD has no words: what S3 answers to run-out credentials is a bare 400.
    @Test(arguments: [
        (400, RetryAdvice.whenMended(.credentials)), (403, .whenMended(.permission)), (301, .never),
    ])
    func aReplyWithoutWordsIsToldApartByItsStatus(status: Int, advice: RetryAdvice) async throws {
        let test = try TestClient { _, _ in HTTPReply(status: .init(code: status), headers: [:], body: .init([])) }
        let error = await #expect(throws: AWSClientError.self) {
            try await S3Client(test.client).head(bucket: "bkt", key: "k")
        }
        #expect(error?.retry == advice)
    }

    @Test(arguments: [500, 502, 504])
    func aMutationThatMayHaveHappenedIsNotSentAgain(status: Int) async throws {
        let test = try TestClient { _, _ in .json(status, "{}") }
        let error = await #expect(throws: AWSClientError.self) {
            try await test.client.call(service: "sagemaker", operation: "CreateEndpoint", request: Self.create)
        }
        #expect(error?.code == AWSClientError.outcomeUnknown)
        #expect(error?.retry == .unknownOutcome)
        #expect(test.transport.calls.count == 1)
    }

    @Test func aMutationWithoutReplyIsNotSentAgain() async throws {
        let test = try TestClient { _, _ in throw Self.noReply }
        let error = await #expect(throws: AWSClientError.self) {
            try await test.client.call(service: "sagemaker", operation: "CreateEndpoint", request: Self.create)
        }
        #expect(error?.code == AWSClientError.outcomeUnknown)
        #expect(test.transport.calls.count == 1)
    }

    @Test func aMutationThatWasNotSentIsSent() async throws {
        let test = try TestClient { _, number in
            if number == 0 { throw Self.refused }
            return Self.created
        }
        _ = try await test.client.call(service: "sagemaker", operation: "CreateEndpoint", request: Self.create)
        #expect(test.transport.calls.count == 2)
    }

    @Test func aReadIsRepeatedAfterASilence() async throws {
        let test = try TestClient { _, _ in throw Self.noReply }
        let error = await #expect(throws: AWSClientError.self) {
            try await test.client.call(service: "sagemaker", operation: "DescribeEndpoint", request: Self.describe)
        }
        #expect(error?.code == AWSClientError.noReply)
        #expect(test.transport.calls.count == 3)
    }

    @Test func whatTheServerAsksForIsWaited() async throws {
        let test = try TestClient { _, number in
            number == 0 ? .json(503, "{}", [("retry-after", "7")]) : Self.created
        }
        async let result = test.client.call(
            service: "sagemaker", operation: "CreateEndpoint", request: Self.create)
        await test.clock.waitForSleepers()
        #expect(test.transport.calls.count == 1)
        test.clock.advance(by: .seconds(7))
        _ = try await result
        #expect(test.clock.now.offset == .seconds(7))
    }

    @Test func anEmptyBudgetEndsRepetition() async throws {
        let test = try TestClient { _, _ in Self.busy }
        for _ in 0..<60 {
            await #expect(throws: AWSClientError.self) {
                try await test.client.call(service: "sagemaker", operation: "CreateEndpoint", request: Self.create)
            }
        }
        // 500 tokens pay for 100 repetitions; the rest are first attempts.
        #expect(test.transport.calls.count == 160)
    }

    @Test func aRefusalKeepsTheServicesOwnWords() async throws {
        let test = try TestClient { _, _ in
            .json(
                400, #"{"__type":"com.amazonaws#ValidationException","message":"Could not find endpoint \"e1\"."}"#,
                [("x-amzn-requestid", "id-1")])
        }
        let error = await #expect(throws: AWSClientError.self) {
            try await test.client.call(service: "sagemaker", operation: "DescribeEndpoint", request: Self.describe)
        }
        #expect(error?.code == AWSClientError.refused)
        #expect(error?.refusal?.service == "sagemaker")
        #expect(error?.refusal?.operation == "DescribeEndpoint")
        #expect(error?.refusal?.status == 400)
        #expect(error?.refusal?.code == "ValidationException")
        #expect(error?.refusal?.message == #"Could not find endpoint "e1"."#)
        #expect(error?.refusal?.requestID == "id-1")
        #expect(error?.isNotFound == true)
        #expect(try await SageMakerClient(test.client).endpoint("e1") == nil)
    }

    @Test func aReplyThatCannotBeReadNamesItsRequest() async throws {
        let test = try TestClient { _, _ in .json(200, "{", [("x-amzn-requestid", "id-1")]) }
        let error = await #expect(throws: AWSClientError.self) {
            try await test.client.call(service: "sagemaker", operation: "DescribeEndpoint", request: Self.describe)
        }
        #expect(error?.code == AWSClientError.replyInvalid)
        #expect(error?.message.hasSuffix("(request id-1)") == true)
    }

    @Test func invalidInputIsNotSent() async throws {
        let test = try TestClient { _, _ in Self.created }
        let error = await #expect(throws: AWSClientError.self) {
            try await test.client.call(
                service: "sagemaker", operation: "CreateEndpoint", request: ["EndpointName": "bad name!"])
        }
        #expect(error?.code == AWSClientError.requestInvalid)
        #expect(error?.diagnostics.count == 2)
        #expect(test.transport.calls.isEmpty)
    }

    @Test func valuesOfTheWrongTypeAreNamed() async throws {
        let test = try TestClient { _, _ in Self.created }
        let error = await #expect(throws: AWSClientError.self) {
            try await test.client.call(
                service: "sagemaker", operation: "CreateEndpoint",
                request: ["EndpointName": "e", "EndpointConfigName": "c", "Tags": [["Key": 3, "Value": "x"]]])
        }
        #expect(error?.diagnostics == ["Tags[0].Key: expected text, found a number"])
    }

    @Test func requestsAreSignedAndHoldNoSecret() async throws {
        let test = try TestClient { _, _ in Self.created }
        _ = try await test.client.call(service: "sagemaker", operation: "CreateEndpoint", request: Self.create)
        let call = try #require(test.transport.calls.first)
        let authorization = try #require(call.header("authorization"))
        #expect(authorization.contains("/us-west-2/sagemaker/aws4_request"))
        #expect(!call.head.debugDescription.contains("very-secret"))
    }

    @Test func unknownOperationsAreRefusedHere() async throws {
        let test = try TestClient { _, _ in Self.created }
        let error = await #expect(throws: AWSClientError.self) {
            try await test.client.call(service: "sagemaker", operation: "DropAll", request: [:])
        }
        #expect(error?.code == AWSClientError.operationUnknown)
    }
}
