import Core
import HTTPTypes
import HummingbirdCore
import NIOCore

/// Carries requests from Hummingbird to the front and replies back.
enum FrontResponder {
    @concurrent static func respond(_ request: Request, _ writer: consuming ResponseWriter, _ front: Front) async throws
    {
        let head = request.head
        if head.headerFields[.expect]?.lowercased() == "100-continue" {
            try await writer.writeInformationalHead(HTTPResponse(status: .continue))
        }
        let isBodiless =
            head.headerFields[.transferEncoding] == nil
            && (head.headerFields[.contentLength] ?? "0") == "0"
        let reply = await front.answer(
            FrontRequest(
                head: head, body: isBodiless ? HTTPReplyBody([]) : HTTPReplyBody(BufferBytes(body: request.body))))
        let response = HTTPResponse(status: reply.status, headerFields: reply.headers)
        let code = reply.status.code
        if head.method == .head || code == 204 || code == 304 {
            try await writer.writeResponse(response)
            return
        }
        var pieces = reply.body.makeAsyncIterator()
        let first = try await pieces.next()
        let length = reply.headers[.contentLength].flatMap { Int($0) }
        if length == first?.count ?? 0 {
            // All of it: one write.
            try await writer.write(
                response: response,
                body: first.map { ResponseBody(byteBuffer: ByteBuffer(bytes: $0)) } ?? ResponseBody())
            return
        }
        var body: any ResponseBodyWriter = try await writer.writeHead(response)
        if let first { try await body.write(ByteBuffer(bytes: first)) }
        while let piece = try await pieces.next() { try await body.write(ByteBuffer(bytes: piece)) }
        try await body.finish(nil)
    }

    /// A request's body as arrays.
    private struct BufferBytes: AsyncSequence, Sendable {
        let body: RequestBody

        struct AsyncIterator: AsyncIteratorProtocol {
            var base: RequestBody.AsyncIterator

            @concurrent mutating func next() async throws -> [UInt8]? {
                guard let buffer = try await base.next() else { return nil }
                return Array(buffer.readableBytesView)
            }
        }

        func makeAsyncIterator() -> AsyncIterator { AsyncIterator(base: body.makeAsyncIterator()) }
    }
}
