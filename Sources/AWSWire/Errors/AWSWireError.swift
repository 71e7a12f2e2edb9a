package import Core

/// Errors of encoding, decoding and signing.
package struct AWSWireError: CodedError {
    package var code: ErrorCode
    package var message: String
    package var hint: String?
    package var underlying: (any Error)?

    package init(_ code: ErrorCode, _ message: String, hint: String? = nil, underlying: (any Error)? = nil) {
        self.code = code
        self.message = message
        self.hint = hint
        self.underlying = underlying
    }

    package static let memberMissing = ErrorCode(
        "wire.member_missing", .cloudFailed, "A member that the service model requires is absent.")
    package static let memberMistyped = ErrorCode(
        "wire.member_mistyped", .cloudFailed, "A member has another type than the service model says.")
    package static let bodyMalformed = ErrorCode(
        "wire.body_malformed", .cloudFailed, "A body is not valid in the protocol that its sender named.")
    package static let requestUnknown = ErrorCode(
        "wire.request_unknown", .cloudFailed, "A request names no operation that the service model has.")
    package static let labelEmpty = ErrorCode(
        "wire.label_empty", .invalid, "A member that stands in the request's path is absent or empty.")
    package static let eventStreamMalformed = ErrorCode(
        "wire.event_stream_malformed", .cloudFailed, "An event stream's framing or checksum is wrong.")
    package static let valueUnsendable = ErrorCode(
        "wire.value_unsendable", .invalid,
        "A value cannot be written at its place, such as a control character in a header.")

    package static let allCodes: [ErrorCode] = [
        memberMissing, memberMistyped, bodyMalformed, requestUnknown, labelEmpty, eventStreamMalformed,
        valueUnsendable,
    ]
}
