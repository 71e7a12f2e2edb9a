#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
import Core

/// Cuts an event stream into messages as its bytes arrive, checking both checksums of each.
package struct EventStreamDecoder: Sendable {
    private let maximumMessageBytes: Int
    private var buffer: [UInt8] = []
    private var start = 0

    /// A decoder that refuses messages above `maximumMessageBytes`.
    package init(maximumMessageBytes: Int = 24 << 20) { self.maximumMessageBytes = maximumMessageBytes }

    /// Adds bytes and gives back the messages that are complete.
    ///
    /// - Throws: `wire.event_stream_malformed`; the decoder is of no use afterwards.
    package mutating func push(_ bytes: [UInt8]) throws -> [EventStreamMessage] {
        buffer.append(contentsOf: bytes)
        var messages: [EventStreamMessage] = []
        while let message = try next() { messages.append(message) }
        if start > 0 {
            buffer.removeFirst(start)
            start = 0
        }
        return messages
    }

    /// Call it at the end of the body.
    ///
    /// - Throws: `wire.event_stream_malformed` when the stream ends inside a message.
    package func finish() throws {
        guard buffer.isEmpty else {
            throw Self.malformed("the stream ends \(buffer.count) bytes into a message")
        }
    }

    private mutating func next() throws -> EventStreamMessage? {
        guard buffer.count - start >= 12 else { return nil }
        let total = Int(word(at: start))
        let headerLength = Int(word(at: start + 4))
        guard word(at: start + 8) == ContentChecksum.crc32(buffer[start..<(start + 8)]) else {
            throw Self.malformed("the checksum of a message's prelude is wrong")
        }
        guard total >= 16, total <= maximumMessageBytes, headerLength <= total - 16 else {
            throw Self.malformed("a message of \(total) bytes with \(headerLength) bytes of headers is not allowed")
        }
        guard buffer.count - start >= total else { return nil }
        let end = start + total
        guard word(at: end - 4) == ContentChecksum.crc32(buffer[start..<(end - 4)]) else {
            throw Self.malformed("the checksum of a message is wrong")
        }
        let headers = try Self.headers(buffer[(start + 12)..<(start + 12 + headerLength)])
        let payload = Array(buffer[(start + 12 + headerLength)..<(end - 4)])
        start = end
        return EventStreamMessage(headers: headers, payload: payload)
    }

    private func word(at position: Int) -> UInt32 {
        UInt32(buffer[position]) << 24 | UInt32(buffer[position + 1]) << 16 | UInt32(buffer[position + 2]) << 8
            | UInt32(buffer[position + 3])
    }

    private static func headers(_ bytes: ArraySlice<UInt8>) throws -> [EventStreamMessage.Header] {
        var rest = bytes
        var headers: [EventStreamMessage.Header] = []
        func take(_ count: Int) throws -> ArraySlice<UInt8> {
            guard rest.count >= count else { throw malformed("a message's headers are cut off") }
            defer { rest = rest.dropFirst(count) }
            return rest.prefix(count)
        }
        func integer(_ count: Int) throws -> UInt64 { try take(count).reduce(0) { $0 << 8 | UInt64($1) } }
        func text(_ bytes: ArraySlice<UInt8>) throws -> String {
            guard let text = String(validating: bytes, as: UTF8.self) else { throw malformed("a header is not UTF-8") }
            return text
        }
        while !rest.isEmpty {
            let name = try text(take(Int(try integer(1))))
            let value: EventStreamMessage.Value
            switch try integer(1) {
            case 0: value = .bool(true)
            case 1: value = .bool(false)
            case 2: value = .int8(Int8(truncatingIfNeeded: try integer(1)))
            case 3: value = .int16(Int16(truncatingIfNeeded: try integer(2)))
            case 4: value = .int32(Int32(truncatingIfNeeded: try integer(4)))
            case 5: value = .int64(Int64(bitPattern: try integer(8)))
            case 6: value = .bytes(Array(try take(Int(try integer(2)))))
            case 7: value = .string(try text(take(Int(try integer(2)))))
            case 8:
                let milliseconds = Int64(bitPattern: try integer(8))
                value = .timestamp(Date(timeIntervalSince1970: Double(milliseconds) / 1000))
            case 9: value = .uuid(Array(try take(16)))
            default: throw malformed("a header has an unknown type")
            }
            headers.append(EventStreamMessage.Header(name, value))
        }
        return headers
    }

    private static func malformed(_ what: String) -> AWSWireError {
        AWSWireError(AWSWireError.eventStreamMalformed, what)
    }
}
