#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif
import Core

/// One message of an `application/vnd.amazon.eventstream` body.
package struct EventStreamMessage: Sendable, Equatable {
    package var headers: [Header]
    package var payload: [UInt8]

    package init(headers: [Header], payload: [UInt8]) {
        self.headers = headers
        self.payload = payload
    }

    /// One header; names are at most 255 bytes.
    package struct Header: Sendable, Equatable {
        package var name: String
        package var value: Value

        package init(_ name: String, _ value: Value) {
            self.name = name
            self.value = value
        }
    }

    /// A header's typed value.
    package enum Value: Sendable, Equatable {
        case bool(Bool)
        case int8(Int8)
        case int16(Int16)
        case int32(Int32)
        case int64(Int64)
        case bytes([UInt8])
        case string(String)
        /// Milliseconds precise.
        case timestamp(Date)
        /// 16 bytes.
        case uuid([UInt8])
    }

    /// An event: the member of the stream's union is named by `type`.
    package static func event(_ type: String, contentType: String, payload: [UInt8]) -> EventStreamMessage {
        EventStreamMessage(
            headers: [
                Header(":event-type", .string(type)), Header(":content-type", .string(contentType)),
                Header(":message-type", .string("event")),
            ], payload: payload)
    }

    /// An error that the service model lists, in the middle of a stream.
    package static func exception(_ type: String, payload: [UInt8]) -> EventStreamMessage {
        EventStreamMessage(
            headers: [
                Header(":exception-type", .string(type)), Header(":content-type", .string("application/json")),
                Header(":message-type", .string("exception")),
            ], payload: payload)
    }

    /// The text of a string header, nil when there is none.
    package func header(_ name: String) -> String? {
        for header in headers where header.name == name {
            if case .string(let text) = header.value { return text }
        }
        return nil
    }

    /// The message as bytes, with both checksums.
    ///
    /// - Throws: `wire.value_unsendable` when a header is longer than the framing allows.
    package func encoded() throws -> [UInt8] {
        var fields: [UInt8] = []
        for header in headers { try Self.append(header, to: &fields) }
        var bytes: [UInt8] = []
        let total = 16 + fields.count + payload.count
        guard total <= Int(UInt32.max), fields.count <= 131_072 else { throw Self.tooLong("message") }
        bytes.reserveCapacity(total)
        Self.append(UInt32(total), to: &bytes)
        Self.append(UInt32(fields.count), to: &bytes)
        Self.append(ContentChecksum.crc32(bytes), to: &bytes)
        bytes += fields
        bytes += payload
        Self.append(ContentChecksum.crc32(bytes), to: &bytes)
        return bytes
    }

    private static func append(_ header: Header, to bytes: inout [UInt8]) throws {
        let name = Array(header.name.utf8)
        guard !name.isEmpty, name.count <= 255 else { throw tooLong("header name") }
        bytes.append(UInt8(name.count))
        bytes += name
        switch header.value {
        case .bool(let value): bytes.append(value ? 0 : 1)
        case .int8(let value): bytes += [2, UInt8(bitPattern: value)]
        case .int16(let value):
            bytes.append(3)
            append(UInt16(bitPattern: value), to: &bytes)
        case .int32(let value):
            bytes.append(4)
            append(UInt32(bitPattern: value), to: &bytes)
        case .int64(let value):
            bytes.append(5)
            append(UInt64(bitPattern: value), to: &bytes)
        case .bytes(let value): try append(6, value, to: &bytes)
        case .string(let value): try append(7, Array(value.utf8), to: &bytes)
        case .timestamp(let value):
            bytes.append(8)
            let milliseconds = (value.timeIntervalSince1970 * 1000).rounded()
            append(UInt64(bitPattern: Int64(exactly: milliseconds) ?? 0), to: &bytes)
        case .uuid(let value):
            guard value.count == 16 else { throw tooLong("UUID") }
            bytes.append(9)
            bytes += value
        }
    }

    private static func append(_ type: UInt8, _ value: [UInt8], to bytes: inout [UInt8]) throws {
        guard value.count <= 32_767 else { throw tooLong("header value") }
        bytes.append(type)
        append(UInt16(value.count), to: &bytes)
        bytes += value
    }

    private static func append<Value: FixedWidthInteger>(_ value: Value, to bytes: inout [UInt8]) {
        withUnsafeBytes(of: value.bigEndian) { bytes.append(contentsOf: $0) }
    }

    private static func tooLong(_ what: String) -> AWSWireError {
        AWSWireError(
            AWSWireError.valueUnsendable, "an event stream's \(what) has a length that its framing does not allow")
    }
}
