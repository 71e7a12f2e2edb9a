import AWSWire
internal import CZlibSystem
import HTTPTypes

/// Bodies that clients compress, as boto3 does with PutMetricData's from 10 KB on.
enum GzipBody {
    /// The body as it was before its client compressed it.
    ///
    /// - Parameter limit: the most bytes that come out.
    /// - Throws: ``AWSFault`` `UnsupportedMediaTypeException` for another encoding than gzip,
    ///   `RequestEntityTooLargeException` beyond `limit`; `wire.body_malformed`.
    static func plain(_ body: [UInt8], of request: FrontRequest, limit: Int) throws -> [UInt8] {
        switch request.head.headerFields[.contentEncoding]?.lowercased() {
        case nil, "", "identity": return body
        case "gzip": return try inflated(body, limit: limit)
        default:
            throw AWSFault(
                "UnsupportedMediaTypeException", "The only content encoding that is taken here is gzip.", status: 415)
        }
    }

    private static func inflated(_ body: [UInt8], limit: Int) throws -> [UInt8] {
        // zlib's own memory points back at the stream: it must not move.
        let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
        defer { stream.deallocate() }
        stream.initialize(to: z_stream())
        // 15 bits is the largest window; 16 more ask for gzip's header and checksum.
        guard inflateInit2_(stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            throw AWSFault("InternalFailure", "There is no memory to decompress the request.", status: 500)
        }
        defer { inflateEnd(stream) }
        return try body.withUnsafeBufferPointer { input in
            stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
            stream.pointee.avail_in = UInt32(input.count)
            var output: [UInt8] = []
            var status = Z_OK
            while status != Z_STREAM_END {
                let piece = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, filled in
                    stream.pointee.next_out = buffer.baseAddress
                    stream.pointee.avail_out = UInt32(buffer.count)
                    status = inflate(stream, Z_NO_FLUSH)
                    filled = buffer.count - Int(stream.pointee.avail_out)
                }
                guard status == Z_STREAM_END || (status == Z_OK && !piece.isEmpty) else {
                    throw AWSWireError(AWSWireError.bodyMalformed, "the body is not valid gzip")
                }
                output += piece
                guard output.count <= limit else { throw AWSFault.requestTooLarge(limit) }
            }
            return output
        }
    }
}
