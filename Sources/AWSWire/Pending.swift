import Core
package import HTTPTypes
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

struct PendingCodec: WireCodec {
    let pending = AWSWireError(AWSWireError.requestUnknown, "not written yet")
    func encodeRequest(_ operation: OperationModel, _ input: WireFields, model: ServiceModel) throws -> WireRequest { throw pending }
    func decodeReply(_ operation: OperationModel, _ reply: WireReply, model: ServiceModel) throws -> WireFields { throw pending }
    func decodeFault(_ reply: WireReply, model: ServiceModel) -> WireFault { WireFault(code: "\(reply.status)", message: "", status: reply.status) }
    func decodeRequest(_ operation: OperationModel, _ request: WireRequest, model: ServiceModel) throws -> WireFields { throw pending }
    func encodeReply(_ operation: OperationModel, _ output: WireFields, requestID: String, model: ServiceModel) throws -> WireReply { throw pending }
    func encodeFault(_ fault: WireFault, requestID: String, request: WireRequest?, model: ServiceModel) -> WireReply { WireReply(status: fault.status) }
}
typealias JSONCodec = PendingCodec
typealias RESTJSONCodec = PendingCodec
typealias RESTXMLCodec = PendingCodec
typealias CBORCodec = PendingCodec
typealias QueryCodec = PendingCodec
extension PendingCodec { static func action(of request: WireRequest) -> (String, String?)? { nil } }

/// Makes AWS Signature Version 4 signatures. Pure: keys, scope and time come in.
package struct SigV4Signer: Sendable {
    package var credentials: SigV4Credentials
    package var scope: SigV4Scope
    package init(credentials: SigV4Credentials, scope: SigV4Scope) {
        self.credentials = credentials
        self.scope = scope
    }
    /// Signs in the `authorization` field: adds `x-amz-date`, the session token and `x-amz-content-sha256` (S3, unsigned bodies).
    /// The head must have its authority: it becomes the signed `host`.
    @discardableResult
    package func sign(_ head: inout HTTPRequest, payload: SigV4Payload, at date: Date) -> String { "" }
    /// The request with a signature in its query, valid for `lifetime` (at most seven days).
    package func presign(_ head: HTTPRequest, payload: SigV4Payload = .unsigned, at date: Date, lifetime: Duration) -> HTTPRequest { head }
}

/// Checks AWS Signature Version 4 signatures, in the header or in the query.
package struct SigV4Verifier: Sendable {
    /// Looks up the keys of an access key id; nil when it is unknown.
    package typealias KeyLookup = @Sendable (String) -> SigV4Credentials?
    package init(keys: @escaping KeyLookup, allowedSkew: Duration = .seconds(900)) {}
    /// The payload mode is read from `x-amz-content-sha256`; `bodySHA256` (hex) is what the caller computed over the body
    /// as it came, nil when the body has not been read (only right for unsigned and streaming payloads).
    package func verify(_ head: HTTPRequest, bodySHA256: String?, service: String, region: String?, at date: Date) -> SigV4Verdict { .refused(.missing) }
}

/// The verifier's finding.
package enum SigV4Verdict: Sendable {
    case accepted(SigV4Acceptance)
    case refused(SigV4Refusal)
}

/// A good signature.
package struct SigV4Acceptance: Sendable {
    package var accessKeyID: String
    package var region: String
    package var service: String
    /// Set when the body comes in signed or unsigned aws-chunked form: decodes and checks it.
    package var chunks: AWSChunkedDecoder?
}

/// Why a signature is refused.
package enum SigV4Refusal: Sendable, Equatable {
    case missing, malformed(String), unknownKey(String), badToken, skewed, expired, wrongScope(String), bodyMismatch, mismatch
    /// The error that AWS gives for this: JSON services, or S3.
    package func fault(isS3: Bool) -> WireFault { WireFault(code: "", message: "", status: 403) }
}

/// Decodes `aws-chunked` bodies incrementally and checks chunk signatures and trailers.
package struct AWSChunkedDecoder: Sendable {
    /// Adds received bytes and gives back the decoded ones.
    package mutating func push(_ bytes: [UInt8]) throws -> [UInt8] { [] }
    /// Call at the end of the body. Gives the trailing headers.
    package mutating func finish() throws -> HTTPFields { [:] }
}

/// Checks an input against the limits of the service model.
package enum ConstraintChecker {
    /// All violations, in the model's order.
    package static func violations(in input: WireFields, shape: String, model: ServiceModel) -> [ConstraintViolation] { [] }
    package static func violations(in input: WireFields, shape: ShapeID, model: ServiceModel) -> [ConstraintViolation] { [] }
}

/// One message of an `application/vnd.amazon.eventstream` body.
package struct EventStreamMessage: Sendable, Equatable {
    package var headers: [Header]
    package var payload: [UInt8]
    package init(headers: [Header], payload: [UInt8]) { self.headers = headers; self.payload = payload }
    package struct Header: Sendable, Equatable {
        package var name: String
        package var value: Value
        package init(_ name: String, _ value: Value) { self.name = name; self.value = value }
    }
    package enum Value: Sendable, Equatable {
        case bool(Bool), int8(Int8), int16(Int16), int32(Int32), int64(Int64), bytes([UInt8]), string(String), timestamp(Date), uuid([UInt8])
    }
    /// An event: `:message-type` event, `:event-type`, `:content-type`.
    package static func event(_ type: String, contentType: String, payload: [UInt8]) -> EventStreamMessage { .init(headers: [], payload: payload) }
    package static func exception(_ type: String, payload: [UInt8]) -> EventStreamMessage { .init(headers: [], payload: payload) }
    /// The text of a string header.
    package func header(_ name: String) -> String? { nil }
    /// The message as bytes, both checksums included.
    package var encoded: [UInt8] { [] }
}

/// Cuts an event stream into messages as its bytes arrive.
package struct EventStreamDecoder: Sendable {
    package init(maximumMessageBytes: Int = 24 << 20) {}
    package mutating func push(_ bytes: [UInt8]) throws -> [EventStreamMessage] { [] }
    /// - Throws: when the stream ends inside a message.
    package func finish() throws {}
}
