import AWSClient
import AWSWire
import Core
import HTTPTypes
import Testing
import TestSupport

@Suite(.timeLimit(.minutes(5)))
struct InvocationStreamTests {
    private func stream(_ messages: [EventStreamMessage], cutTo count: Int? = nil) async throws -> InvocationStream {
        let bytes = Array(try messages.flatMap { try $0.encoded() }.prefix(count ?? .max))
        // Pieces of seven bytes: framing must not depend on how bytes arrive.
        let pieces = stride(from: 0, to: bytes.count, by: 7).map { Array(bytes[$0..<min($0 + 7, bytes.count)]) }
        let test = try TestClient { _, _ in
            let body = AsyncStream<[UInt8]> { continuation in
                for piece in pieces { continuation.yield(piece) }
                continuation.finish()
            }
            return HTTPReply(
                status: .ok, headers: [HTTPField.Name("x-amzn-requestid")!: "id-9"], body: HTTPReplyBody(body))
        }
        return try await SageMakerRuntimeClient(test.client).stream(.init(endpoint: "e", body: Array("{}".utf8)))
    }

    private func part(_ text: String) -> EventStreamMessage {
        .event("PayloadPart", contentType: "application/octet-stream", payload: Array(text.utf8))
    }

    @Test func givesPartsInOrder() async throws {
        var text = ""
        for try await bytes in try await stream([part("data: a"), part("b\n\n"), part("data: [DONE]\n\n")]) {
            text += String(decoding: bytes, as: UTF8.self)
        }
        #expect(text == "data: ab\n\ndata: [DONE]\n\n")
    }

    @Test func aModelsErrorEndsTheStreamWithItsWords() async throws {
        let broken = EventStreamMessage.exception(
            "ModelStreamError",
            payload: Array(#"{"Message":"out of memory","ErrorCode":"ModelInvocationTimeExceeded"}"#.utf8))
        var parts = 0
        let error = await #expect(throws: AWSClientError.self) {
            for try await _ in try await stream([part("a"), broken]) { parts += 1 }
        }
        #expect(parts == 1)
        #expect(error?.code == AWSClientError.streamFailed)
        #expect(error?.refusal?.code == "ModelStreamError")
        #expect(error?.message.hasSuffix("out of memory (request id-9)") == true)
        #expect(error?.refusal?.requestID == "id-9")
    }

    @Test func aStreamThatEndsInsideAMessageIsAnError() async throws {
        await #expect(throws: (any Error).self) {
            for try await _ in try await stream([part("a"), part("b")], cutTo: part("a").encoded().count + 9) {}
        }
    }

    @Test func anInvocationThatMayHaveArrivedIsNotSentAgain() async throws {
        let test = try TestClient { _, _ in
            throw HTTPTransportError(HTTPTransportError.noReply, "gone", retry: .unknownOutcome)
        }
        await #expect(throws: AWSClientError.self) {
            try await SageMakerRuntimeClient(test.client).invoke(.init(endpoint: "e", body: [1]))
        }
        #expect(test.transport.calls.count == 1)
    }
}
