package import Core

/// Why the Hugging Face hub or its dataset server gave no data.
package struct HubError: CodedError {
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

    package static let choiceNeeded = ErrorCode(
        "hub.choice_needed", .decisionNeeded,
        "A dataset has several configurations, splits or files, and the address names none of them.")
    package static let notReady = ErrorCode(
        "hub.not_ready", .cloudFailed, "The dataset server has not converted the dataset to Parquet, or cannot.")
    package static let refused = ErrorCode(
        "hub.refused", .cloudFailed, "The hub or the dataset server answered with an error, or not as it should.")
    package static let settingInvalid = ErrorCode(
        "hub.setting_invalid", .invalid, "An environment variable about the hub holds what cannot be used.")
    package static let redirectRefused = ErrorCode(
        "hub.redirect_refused", .cloudFailed, "The hub sent on to an address that Slipway does not follow.")

    package static let allCodes: [ErrorCode] = [choiceNeeded, notReady, refused, settingInvalid, redirectRefused]
}
