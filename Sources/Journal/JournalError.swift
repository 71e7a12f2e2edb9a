package import Core

/// Errors of the journal's file while it is used; opening it fails with the errors of Store.
package struct JournalError: CodedError {
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

    package static let unwritable = ErrorCode(
        "journal.unwritable", .invalid, "The journal cannot take an event: nothing is done that it does not hold.")
    package static let unreadable = ErrorCode("journal.unreadable", .invalid, "The journal cannot be read.")

    package static let allCodes: [ErrorCode] = [unwritable, unreadable]
}
