package import Core

/// Errors of the local cloud's control plane that are not answers to a caller.
package struct ControlPlaneError: CodedError {
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

    package static let stateUnreadable = ErrorCode(
        "control_plane.state_unreadable", .cloudFailed, "A record in the local cloud's data folder cannot be read.")
    package static let artifactUnusable = ErrorCode(
        "control_plane.artifact_unusable", .cloudFailed,
        "Model files are missing, are not safetensors, or have unsafe names.")
    package static let replicaFailed = ErrorCode(
        "control_plane.replica_failed", .cloudFailed, "A replica did not become healthy.")
    package static let capacity = ErrorCode(
        "control_plane.capacity", .cloudFailed, "The local cloud was told to refuse capacity for this fleet.")
    package static let imageUnserved = ErrorCode(
        "control_plane.image_unserved", .cloudFailed,
        "A model's container is none that the local cloud's engine can stand in for.")
    package static let faultInvalid = ErrorCode(
        "control_plane.fault_invalid", .invalid, "A fault to inject is not described correctly.")
    package static let notFound = ErrorCode(
        "control_plane.not_found", .invalid, "The endpoint or fault that was named does not exist in the local cloud.")

    package static let allCodes: [ErrorCode] = [
        stateUnreadable, artifactUnusable, replicaFailed, capacity, imageUnserved, faultInvalid, notFound,
    ]
}
