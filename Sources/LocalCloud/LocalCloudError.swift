package import Core

/// Errors of the local cloud's server: its port, its data folder, its own state.
package struct LocalCloudError: CodedError {
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

    package static let portInUse = ErrorCode(
        "local.port_in_use", .invalid, "Another program listens on the port of the local cloud.")
    package static let alreadyRunning = ErrorCode(
        "local.already_running", .invalid, "Another local cloud owns the data folder.")
    package static let listenFailed = ErrorCode(
        "local.listen_failed", .invalid, "The local cloud could not listen on its port.")
    package static let stateInvalid = ErrorCode(
        "local.state_invalid", .invalid, "A file of the local cloud's data folder does not hold what it should.")
    package static let notRunning = ErrorCode(
        "local.not_running", .invalid, "No local cloud runs on that data folder.")
    package static let objectUnreadable = ErrorCode(
        "local.object_unreadable", .cloudFailed, "The bytes of an object of the local S3 could not be read or written.")

    package static let allCodes: [ErrorCode] = [
        portInUse, alreadyRunning, listenFailed, stateInvalid, notRunning, objectUnreadable,
    ]
}
