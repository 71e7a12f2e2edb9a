package import Core

/// Why a call to AWS, or what it needs, did not work out.
package struct AWSClientError: CodedError {
    package var code: ErrorCode
    package var message: String
    package var hint: String?
    package var retry: RetryAdvice
    package var underlying: (any Error)?
    /// What the service said, exactly as it said it; nil when there was no answer.
    package var refusal: Refusal?
    /// One line for each thing that is wrong with the input; empty otherwise.
    package var diagnostics: [String]

    package init(
        _ code: ErrorCode, _ message: String, hint: String? = nil, retry: RetryAdvice = .never,
        underlying: (any Error)? = nil, refusal: Refusal? = nil, diagnostics: [String] = []
    ) {
        self.code = code
        self.message = message
        self.hint = hint
        self.retry = retry
        self.underlying = underlying
        self.refusal = refusal
        self.diagnostics = diagnostics
    }

    /// A service's own words about a refused call.
    package struct Refusal: Hashable, Sendable {
        /// `sagemaker`, `s3`, …
        package var service: String
        /// `CreateEndpoint`, …
        package var operation: String
        /// The HTTP status.
        package var status: Int
        /// The code verbatim: `ValidationException`, `NoSuchKey`.
        package var code: String
        /// The message verbatim; untrusted text.
        package var message: String
        /// The service's id for the request.
        package var requestID: String?
        /// The region that a bucket is in, where S3 says so because the call went to another one.
        package var bucketRegion: String?

        package init(
            service: String, operation: String, status: Int, code: String, message: String, requestID: String?,
            bucketRegion: String? = nil
        ) {
            self.service = service
            self.operation = operation
            self.status = status
            self.code = code
            self.message = message
            self.requestID = requestID
            self.bucketRegion = bucketRegion
        }
    }

    package static let credentialsMissing = ErrorCode(
        "aws.credentials_missing", .invalid, "None of the sources of AWS credentials is configured.")
    package static let credentialsFailed = ErrorCode(
        "aws.credentials_failed", .invalid, "A source of AWS credentials is configured, but gave none that work.")
    package static let loginNeeded = ErrorCode(
        "aws.login_needed", .invalid, "The token of IAM Identity Center is missing or has run out.")
    package static let mfaCodeNeeded = ErrorCode(
        "aws.mfa_code_needed", .invalid, "A role asks for the code of an MFA device, and none was given.")
    package static let credentialsUnsupported = ErrorCode(
        "aws.credentials_unsupported", .invalid, "The profile has a kind of credentials that Slipway does not read.")
    package static let profileMissing = ErrorCode(
        "aws.profile_missing", .invalid, "The named profile is in neither profile file.")
    package static let configurationInvalid = ErrorCode(
        "aws.configuration_invalid", .invalid, "An AWS configuration file or variable cannot be understood.")
    package static let regionMissing = ErrorCode("aws.region_missing", .invalid, "No AWS region is set.")
    package static let endpointInvalid = ErrorCode(
        "aws.endpoint_invalid", .invalid, "An endpoint URL is not an http or https URL with a host.")
    package static let requestInvalid = ErrorCode(
        "aws.request_invalid", .invalid, "A request breaks limits of the service's model; it was not sent.")
    package static let operationUnknown = ErrorCode(
        "aws.operation_unknown", .invalid, "A service or operation is not among those that Slipway sends.")
    package static let refused = ErrorCode(
        "aws.refused", .cloudFailed, "The service refused the call; its own code and message are in the error.")
    package static let throttled = ErrorCode(
        "aws.throttled", .cloudFailed, "The service limited the rate of calls and kept doing so.")
    package static let unreachable = ErrorCode(
        "aws.unreachable", .cloudFailed, "No connection to the service could be made; nothing was sent.")
    package static let outcomeUnknown = ErrorCode(
        "aws.outcome_unknown", .cloudFailed,
        "Nobody knows whether the call took effect; it was not sent again and must be observed first.")
    package static let noReply = ErrorCode(
        "aws.no_reply", .cloudFailed, "The service did not answer a read, after several attempts.")
    package static let replyInvalid = ErrorCode(
        "aws.reply_invalid", .cloudFailed, "A reply does not have the form that the service's model promises.")
    package static let streamFailed = ErrorCode(
        "aws.stream_failed", .cloudFailed, "A streamed reply ended with an error of the model or the service.")
    package static let waitTimedOut = ErrorCode(
        "aws.wait_timed_out", .cloudFailed, "Something did not reach the awaited state in the time that was given.")
    package static let stateFailed = ErrorCode(
        "aws.state_failed", .cloudFailed, "Something ended in a failed state while it was awaited.")
    package static let checksumMismatch = ErrorCode(
        "aws.checksum_mismatch", .cloudFailed, "Bytes that were stored or read differ from what was meant.")

    package static let allCodes: [ErrorCode] = [
        credentialsMissing, credentialsFailed, loginNeeded, mfaCodeNeeded, credentialsUnsupported, profileMissing,
        configurationInvalid, regionMissing,
        endpointInvalid, requestInvalid, operationUnknown, refused, throttled, unreachable, outcomeUnknown,
        noReply, replyInvalid, streamFailed, waitTimedOut, stateFailed, checksumMismatch,
    ]
}
