internal import AWSWire
internal import Core
internal import Gateway

/// A replica's reply as the event stream of InvokeEndpointWithResponseStream: each piece is one `PayloadPart`.
///
/// A part is a slice of bytes as it arrived; it says nothing about lines or events inside. A reply that breaks off ends
/// with a `ModelStreamError`.
struct PayloadPartStream: AsyncSequence, Sendable {
    typealias Element = [UInt8]

    let body: GatewayBody

    func makeAsyncIterator() -> AsyncIterator { AsyncIterator(base: body.makeAsyncIterator()) }

    struct AsyncIterator: AsyncIteratorProtocol {
        var base: GatewayBody.AsyncIterator
        private var isOver = false

        init(base: GatewayBody.AsyncIterator) { self.base = base }

        mutating func next() async throws -> [UInt8]? {
            guard !isOver else { return nil }
            do {
                guard let piece = try await base.next() else {
                    isOver = true
                    return nil
                }
                return try EventStreamMessage.event(
                    "PayloadPart", contentType: "application/octet-stream", payload: piece
                ).encoded()
            } catch is CancellationError {
                throw CancellationError()
            } catch {
                isOver = true
                let payload: JSONValue = [
                    "Message": "The model's reply broke off before its end.",
                    "ErrorCode": "ModelInvocationTimeExceeded",
                ]
                return try EventStreamMessage.exception("ModelStreamError", payload: payload.bytes).encoded()
            }
        }
    }
}
