internal import Core
internal import HTTPTypes

/// What an attempt's failure says about trying again.
enum FailureClass: Hashable {
    /// The service did nothing because it is busy.
    case throttled
    /// The service failed on its side; it may have acted.
    case transient
    /// Nothing was sent.
    case notSent
    /// No answer came; it may have acted.
    case noReply
    /// Asking again gives the same answer.
    case final

    private static let throttlingCodes: Set<String> = [
        "Throttling", "ThrottlingException", "ThrottledException", "RequestThrottledException",
        "TooManyRequestsException",
        "ProvisionedThroughputExceededException", "TransactionInProgressException", "RequestLimitExceeded",
        "BandwidthLimitExceeded", "LimitExceededException", "RequestThrottled", "SlowDown", "PriorRequestNotComplete",
        "EC2ThrottledException",
    ]
    private static let transientCodes: Set<String> = [
        "RequestTimeout", "RequestTimeoutException", "InternalError", "IDPCommunicationError",
    ]

    /// The class of an error reply. `LimitExceededException` is IAM's and CloudWatch's word for a quota; a quota does
    /// not pass, but two more attempts harm nobody, and AWS's clients make them too.
    static func of(status: Int, code: String) -> FailureClass {
        if throttlingCodes.contains(code) || status == 429 || status == 503 { return .throttled }
        if transientCodes.contains(code) || [500, 502, 504].contains(status) { return .transient }
        return .final
    }

    /// The class of a transport's error; nil for errors of another kind.
    static func of(_ error: any Error) -> FailureClass? {
        guard let error = error as? HTTPTransportError else { return nil }
        return error.code == HTTPTransportError.noReply ? .noReply : error.retry == .never ? .final : .notSent
    }

    /// Whether another attempt is right.
    func allowsRetry(_ safety: CallSafety) -> Bool {
        switch self {
        case .throttled, .notSent: true
        case .transient, .noReply: safety == .repeatable
        case .final: false
        }
    }

    /// True when nobody knows whether the call took effect.
    var isUnknownOutcome: Bool { self == .transient || self == .noReply }

    /// What the reply's headers ask for: `Retry-After` in seconds, `x-amz-retry-after` in milliseconds.
    static func serverDelay(_ headers: HTTPFields) -> Duration? {
        if let name = HTTPField.Name("x-amz-retry-after"), let milliseconds = headers[name].flatMap({ Int64($0) }),
            milliseconds >= 0
        {
            return .milliseconds(milliseconds)
        }
        guard let seconds = headers[.retryAfter].flatMap({ Double($0) }), seconds >= 0, seconds < 86_400 else {
            return nil
        }
        return .milliseconds(Int64(seconds * 1000))
    }
}
