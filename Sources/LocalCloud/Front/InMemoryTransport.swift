package import Core
import HTTPTypes
#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// Calls a front without a socket, for tests that compose client and cloud in one process.
///
/// The authority of each call must be one that the front takes, such as `127.0.0.1:4566`.
package struct InMemoryTransport: HTTPTransport {
    private let front: Front

    package init(_ front: Front) { self.front = front }

    package func send(_ call: HTTPCall) async throws -> HTTPReply {
        let body: HTTPReplyBody
        switch call.body {
        case .bytes(let bytes): body = HTTPReplyBody(bytes)
        case .file(let path, let offset, let length):
            let bytes = try Self.read(path, offset: offset, length: length)
            body = HTTPReplyBody(bytes)
        }
        var head = call.head
        // As a client on a socket does: requests that may have a body tell its length, also when it is empty.
        let mayHaveBody = [.put, .post, .patch].contains(head.method)
        if head.headerFields[.contentLength] == nil, call.body.count > 0 || mayHaveBody {
            head.headerFields[.contentLength] = String(call.body.count)
        }
        var reply = await front.answer(FrontRequest(head: head, body: body))
        if head.method == .head { reply.body = HTTPReplyBody([]) }
        return reply
    }

    private static func read(_ path: String, offset: Int64, length: Int64) throws -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw BlobFolder.failure("read", path, errno) }
        defer { close(descriptor) }
        return try [UInt8](unsafeUninitializedCapacity: Int(length)) { buffer, filled in
            while filled < Int(length) {
                let rest = UnsafeMutableRawBufferPointer(
                    rebasing: UnsafeMutableRawBufferPointer(buffer).dropFirst(filled))
                let count = pread(descriptor, rest.baseAddress, rest.count, off_t(offset) + off_t(filled))
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { throw BlobFolder.failure("read", path, count < 0 ? errno : EIO) }
                filled += count
            }
        }
    }
}
