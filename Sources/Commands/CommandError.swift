import Core
import Operations

/// Errors of the command line itself.
struct CommandError: CodedError {
    var code: ErrorCode
    var message: String
    var hint: String?
    var retry: RetryAdvice
    var underlying: (any Error)?

    init(
        _ code: ErrorCode, _ message: String, hint: String? = nil, retry: RetryAdvice = .never,
        underlying: (any Error)? = nil
    ) {
        self.retry = retry
        self.code = code
        self.message = message
        self.hint = hint
        self.underlying = underlying
    }

    /// An error that another process of this program ended with, as its `--json` form says it.
    init(said words: String) {
        let error = (try? JSONValue(parsing: words))?["error"]
        let status = error?["status"]?.int.flatMap { ExitStatus(rawValue: Int32($0)) } ?? .cloudFailed
        self.init(
            ErrorCode(error?["code"]?.string ?? "command.local_cloud_failed", status, ""),
            error?["message"]?.string ?? words, hint: error?["hint"]?.string)
    }

    static let unexpected = ErrorCode(
        "command.unexpected", .cloudFailed, "An error that no part of Slipway has a code for.")
    static let outputLost = ErrorCode(
        "command.output_lost", .cloudFailed, "Standard output takes no more: its disk is full or cannot be written.")
    static let noProject = ErrorCode(
        "command.no_project", .invalid, "The command needs a project, and the directory has no slipway.yaml.")
    static let wrongUsage = ErrorCode(
        "command.wrong_usage", .usage, "The command line names something that there is not, or leaves something out.")
    static let badArgument = UseCaseError.badArgument
    static let localCloudFailed = ErrorCode(
        "command.local_cloud_failed", .cloudFailed, "The local cloud did not start, or ended.")
    static let approvalNeeded = ErrorCode(
        "command.approval_needed", .decisionNeeded, "A plan waits for approval, and nobody is there to give it.")
    static let localCloudRefused = ErrorCode(
        "command.local_cloud_refused", .invalid, "The local cloud does not take what it was asked.")
    static let declined = ErrorCode(
        "command.declined", .decisionNeeded, "The plan was shown and not approved.")
    static let interrupted = ErrorCode(
        "command.interrupted", .interrupted, "Somebody ended the command before it was done.")
    static let notBuilt = UseCaseError.notBuilt

    static let allCodes: [ErrorCode] = [
        unexpected, outputLost, noProject, wrongUsage, localCloudFailed, localCloudRefused, approvalNeeded, declined,
        interrupted,
    ]
}
