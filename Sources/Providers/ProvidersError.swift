package import Core

/// Why a cloud cannot do what a plan or a look asks for.
package struct ProvidersError: CodedError {
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

    package static let modelUnknown = ErrorCode(
        "provider.model_unknown", .invalid, "The hub has no model of that exact id.")
    package static let hubDocumentInvalid = ErrorCode(
        "provider.hub_document_invalid", .cloudFailed, "A hub document lacks what tuning or serving needs.")
    package static let techniqueUnsupported = ErrorCode(
        "provider.technique_unsupported", .invalid, "The model has no recipe for the technique.")
    package static let licenceNotAccepted = ErrorCode(
        "provider.licence_not_accepted", .decisionNeeded, "The model's licence must be accepted by a person first.")
    package static let hyperparameterInvalid = ErrorCode(
        "provider.hyperparameter_invalid", .invalid, "A hyperparameter is unknown to the recipe or out of its range.")
    package static let endpointExists = ErrorCode(
        "provider.endpoint_exists", .invalid, "The endpoint is there already; a deploy does not replace it.")
    package static let endpointMissing = ErrorCode(
        "provider.endpoint_missing", .invalid, "The endpoint does not exist.")
    package static let endpointBusy = ErrorCode(
        "provider.endpoint_busy", .invalid, "The endpoint is in a state in which it cannot be updated.")
    package static let strategyInvalid = ErrorCode(
        "provider.strategy_invalid", .invalid, "The update strategy breaks a rule of the cloud.")
    package static let notOurs = ErrorCode(
        "provider.not_ours", .invalid, "What should be deleted was not made by a run of this project.")
    package static let settingsLost = ErrorCode(
        "provider.settings_lost", .decisionNeeded,
        "An update would lose settings of what serves, and nobody has accepted that.")
    package static let alarmUnsound = ErrorCode(
        "provider.alarm_unsound", .invalid, "An alarm of the update cannot fire inside its bake, or its limit is none.")
    package static let roleUnsuitable = ErrorCode(
        "provider.role_unsuitable", .invalid, "The execution role does not trust SageMaker.")
    package static let roleUnknown = ErrorCode(
        "provider.role_unknown", .invalid, "The cloud has no role of that kind.")
    package static let notBuilt = ErrorCode(
        "provider.not_built", .invalid, "Slipway cannot do this yet.")
    package static let budgetExceeded = ErrorCode(
        "provider.budget_exceeded", .invalid, "The plan may cost more than the project's budget.")
    package static let jobFailed = ErrorCode(
        "provider.job_failed", .cloudFailed, "A training job ended without a result.")
    package static let artifactMissing = ErrorCode(
        "provider.artifact_missing", .cloudFailed, "A finished job left no merged weights.")
    package static let requestInvalid = ErrorCode(
        "provider.request_invalid", .invalid, "An action of a plan lacks a member that its operation needs.")
    package static let otherTarget = ErrorCode(
        "provider.other_target", .invalid, "An action belongs to another region than the client that should send it.")

    package static let allCodes: [ErrorCode] = [
        modelUnknown, hubDocumentInvalid, techniqueUnsupported, licenceNotAccepted, hyperparameterInvalid,
        endpointExists, endpointMissing, endpointBusy, strategyInvalid, settingsLost, notOurs, alarmUnsound,
        roleUnsuitable, roleUnknown, notBuilt, budgetExceeded, jobFailed, artifactMissing, requestInvalid, otherTarget,
    ]
}
