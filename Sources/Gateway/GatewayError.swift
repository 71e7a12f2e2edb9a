package import Core

/// Why a request got no reply from any replica.
package struct GatewayError: CodedError {
    package var code: ErrorCode
    package var message: String
    package var hint: String?
    package var retry: RetryAdvice
    package var underlying: (any Error)?

    package init(
        _ code: ErrorCode, _ message: String, hint: String? = nil, retry: RetryAdvice = .never,
        underlying: (any Error)? = nil
    ) {
        self.code = code
        self.message = message
        self.hint = hint
        self.retry = retry
        self.underlying = underlying
    }

    package static let unknownEndpoint = ErrorCode(
        "gateway.unknown_endpoint", .cloudFailed, "No routes are set for the endpoint.")
    package static let unknownVariant = ErrorCode(
        "gateway.unknown_variant", .cloudFailed, "The endpoint has no variant of the name that the request asks for.")
    package static let noReplica = ErrorCode(
        "gateway.no_replica", .cloudFailed, "No healthy replica can take the request.")
    package static let deadlineExceeded = ErrorCode(
        "gateway.deadline_exceeded", .cloudFailed, "The replica did not answer within the request's deadline.")
    package static let replicaFailed = ErrorCode(
        "gateway.replica_failed", .cloudFailed, "The connection to the replica broke before its reply was complete.")

    package static let allCodes: [ErrorCode] = [
        unknownEndpoint, unknownVariant, noReplica, deadlineExceeded, replicaFailed,
    ]
}
