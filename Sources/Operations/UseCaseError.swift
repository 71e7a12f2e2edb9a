package import Core

/// Why a use case cannot begin with what it was given, whichever face asked for it.
package struct UseCaseError: CodedError {
    package var code: ErrorCode
    package var message: String
    package var hint: String?

    package init(_ code: ErrorCode, _ message: String, hint: String? = nil) {
        self.code = code
        self.message = message
        self.hint = hint
    }

    package static let badArgument = ErrorCode(
        "command.bad_argument", .usage, "An argument's value is not of the form that the command takes.")
    package static let notBuilt = ErrorCode(
        "command.not_built", .invalid, "The command or option is designed, but not built yet.")

    package static let updateUnsound = ErrorCode(
        "update.unsound", .invalid, "An alarm of a planned update could not take it back, or would do so at once.")

    package static let outputTaken = ErrorCode(
        "command.output_taken", .invalid, "The folder holds a dataset that was prepared from another source.")

    package static let allCodes: [ErrorCode] = [badArgument, notBuilt, updateUnsound, outputTaken]
}
