package import Core

/// Errors of the command line itself.
package struct CommandError: CodedError {
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

    package static let unexpected = ErrorCode(
        "command.unexpected", .cloudFailed, "An error that no part of Slipway has a code for.")
    package static let noProject = ErrorCode(
        "command.no_project", .invalid, "The command needs a project, and the directory has no slipway.yaml.")
    package static let badArgument = ErrorCode(
        "command.bad_argument", .usage, "An argument's value is not of the form that the command takes.")
    package static let localCloudFailed = ErrorCode(
        "command.local_cloud_failed", .cloudFailed, "The local cloud did not start, or ended.")
    package static let approvalNeeded = ErrorCode(
        "command.approval_needed", .decisionNeeded, "A plan waits for approval, and nobody is there to give it.")
    package static let declined = ErrorCode(
        "command.declined", .decisionNeeded, "The plan was shown and not approved.")
    package static let notBuilt = ErrorCode(
        "command.not_built", .invalid, "The command or option is designed, but not built yet.")

    package static let allCodes: [ErrorCode] = [
        unexpected, noProject, badArgument, localCloudFailed, approvalNeeded, declined, notBuilt,
    ]
}
