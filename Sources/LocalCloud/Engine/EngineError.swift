package import Core

/// Errors of the engine: its installation, training and replicas.
package struct EngineError: CodedError {
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

    package static let notInstalled = ErrorCode(
        "engine.not_installed", .invalid, "The Python engine or its base model is not installed.")
    package static let noPython = ErrorCode(
        "engine.no_python", .invalid, "No Python of a supported version, or one without its venv module, was found.")
    package static let installBusy = ErrorCode(
        "engine.install_busy", .invalid, "Another process is installing the engine.")
    package static let installNetwork = ErrorCode(
        "engine.install_network", .invalid, "A package could not be fetched from the package index.")
    package static let installDigest = ErrorCode(
        "engine.install_digest", .invalid, "A fetched file does not have the digest that the lock names.")
    package static let installDiskFull = ErrorCode(
        "engine.install_disk_full", .invalid, "The disk has no room for the engine.")
    package static let installFailed = ErrorCode(
        "engine.install_failed", .invalid, "A step of the engine's installation ended with an error.")
    package static let invalidHyperparameter = ErrorCode(
        "engine.invalid_hyperparameter", .invalid,
        "A hyperparameter is not in the recipe, or its value is of the wrong type or range.")
    package static let inputMissing = ErrorCode(
        "engine.input_missing", .invalid, "A file or folder that a run or replica needs does not exist.")
    package static let replicaStartFailed = ErrorCode(
        "engine.replica_start_failed", .cloudFailed, "A replica's process ended before it listened.")
    package static let replicaUnhealthy = ErrorCode(
        "engine.replica_unhealthy", .cloudFailed, "A replica did not become healthy in time, or it ended.")

    package static let allCodes: [ErrorCode] = [
        notInstalled, noPython, installBusy, installNetwork, installDigest, installDiskFull, installFailed,
        invalidHyperparameter, inputMissing, replicaStartFailed, replicaUnhealthy,
    ]
}
