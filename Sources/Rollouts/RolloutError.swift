package import Core

/// Errors of rollouts: plans that cannot be, snapshots that cannot be read, ports that gave up.
package struct RolloutError: CodedError {
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

    package static let specInvalid = ErrorCode(
        "rollout.spec_invalid", .invalid, "A rollout's sizes, waits, alarms or time limit break a rule.")
    package static let snapshotInvalid = ErrorCode(
        "rollout.snapshot_invalid", .cloudFailed, "A stored rollout snapshot cannot be read.")
    package static let snapshotVersion = ErrorCode(
        "rollout.snapshot_version", .cloudFailed,
        "A stored rollout snapshot has a schema version that this build lacks.")
    package static let requestRefused = ErrorCode(
        "rollout.request_refused", .invalid, "Hold or promote was asked of a rollout that the cloud itself controls.")
    package static let logFailed = ErrorCode(
        "rollout.log_failed", .cloudFailed, "A rollout's snapshot could not be stored, so nothing further was done.")
    package static let observerFailed = ErrorCode(
        "rollout.observer_failed", .cloudFailed,
        "An endpoint could not be observed several times in a row; the update itself goes on.")
    package static let endpointMissing = ErrorCode(
        "rollout.endpoint_missing", .invalid, "The named endpoint does not exist.")
    package static let endpointBusy = ErrorCode(
        "rollout.endpoint_busy", .invalid, "The endpoint's status does not admit an update now.")
    package static let nothingToWatch = ErrorCode(
        "rollout.nothing_to_watch", .invalid, "The endpoint has no update in progress.")

    package static let allCodes: [ErrorCode] = [
        specInvalid, snapshotInvalid, snapshotVersion, requestRefused, logFailed, observerFailed, endpointMissing,
        endpointBusy, nothingToWatch,
    ]
}
