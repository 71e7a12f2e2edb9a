package import Core

/// Errors of starting and running other programs.
package struct ProcessError: CodedError {
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

    package static let programMissing = ErrorCode(
        "process.program_missing", .invalid, "A program that is needed is not installed.")
    package static let startFailed = ErrorCode("process.start_failed", .cloudFailed, "A program could not be started.")
    package static let programFailed = ErrorCode(
        "process.program_failed", .cloudFailed, "A program ended with an error status or by a signal.")
    package static let outputTooLarge = ErrorCode(
        "process.output_too_large", .cloudFailed, "A program wrote more than the caller's limit.")
    package static let timedOut = ErrorCode(
        "process.timed_out", .cloudFailed, "A program did not end within the caller's limit.")
    package static let ledgerUnreadable = ErrorCode(
        "process.ledger_unreadable", .cloudFailed, "The list of running child processes cannot be read.")

    package static let allCodes: [ErrorCode] = [
        programMissing, startFailed, programFailed, outputTooLarge, timedOut, ledgerUnreadable,
    ]
}
