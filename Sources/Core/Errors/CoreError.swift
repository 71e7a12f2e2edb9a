/// Errors of Core itself: files, JSON text, limits.
package struct CoreError: CodedError {
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

    package static let jsonInvalid = ErrorCode("core.json_invalid", .invalid, "Text is not valid JSON.")
    package static let fileUnreadable = ErrorCode("core.file_unreadable", .invalid, "A file cannot be opened or read.")
    package static let fileUnwritable = ErrorCode(
        "core.file_unwritable", .invalid, "A file or folder cannot be created, written or renamed.")
    package static let bodyTooLarge = ErrorCode(
        "core.body_too_large", .cloudFailed, "A body is larger than the limit that the caller set.")
    package static let homeUnwritable = ErrorCode(
        "core.home_unwritable", .invalid, "Slipway's home folder cannot be created or written.")

    package static let allCodes: [ErrorCode] = [
        jsonInvalid, fileUnreadable, fileUnwritable, bodyTooLarge, homeUnwritable,
    ]
}
