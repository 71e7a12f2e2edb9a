package import Core

/// Errors of the lifecycle: project file, plans, approvals, runs.
package struct LifecycleError: CodedError {
    package var code: ErrorCode
    package var message: String
    package var hint: String?
    package var retry: RetryAdvice
    package var underlying: (any Error)?
    /// Every fault of a document, for `project.invalid` and `policy.invalid`.
    package var diagnostics: [ProjectDiagnostic] = []

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
}

extension LifecycleError {
    package static let projectMissing = ErrorCode(
        "project.missing", .invalid, "The folder has no slipway.yaml.")
    package static let projectInvalid = ErrorCode(
        "project.invalid", .invalid, "slipway.yaml has unknown keys, wrong types or contradictory values.")
    package static let projectExists = ErrorCode(
        "project.exists", .invalid, "slipway.yaml is already there and init does not overwrite it.")
    package static let environmentUnknown = ErrorCode(
        "project.environment_unknown", .invalid, "The named environment is not in slipway.yaml.")
    package static let targetInvalid = ErrorCode(
        "target.invalid", .invalid, "Cloud, region or endpoint URL cannot be resolved or contradict each other.")
    package static let targetAccountMismatch = ErrorCode(
        "target.account_mismatch", .invalid, "The credentials belong to another account than the project names.")
    package static let planMalformed = ErrorCode(
        "plan.malformed", .invalid, "A plan's bytes are not a canonical plan of a known schema version.")
    package static let planDigestMismatch = ErrorCode(
        "plan.digest_mismatch", .invalid, "A plan's bytes do not have the digest that was approved.")
    package static let planUnknown = ErrorCode(
        "plan.unknown", .invalid, "No stored plan has the given digest.")
    package static let planExpired = ErrorCode(
        "plan.expired", .invalid, "A plan was approved after the time until which it may be started.")
    package static let planOtherTarget = ErrorCode(
        "plan.other_target", .invalid, "A plan was made for another target than the one that this command resolves to.")
    package static let planOtherIntent = ErrorCode(
        "plan.other_intent", .invalid, "A plan was made by another command, or with other arguments, than this one.")
    package static let planRequestInvalid = ErrorCode(
        "plan.request_invalid", .invalid, "A request of a plan breaks rules of the service's own model.")
    package static let planInputChanged = ErrorCode(
        "plan.input_changed", .invalid, "A file that a plan names by digest has changed since.")
    package static let approvalNeeded = ErrorCode(
        "approval.needed", .decisionNeeded, "A plan changes something and nobody has approved it.")
    package static let approvalUsed = ErrorCode(
        "approval.used", .invalid, "An approval was used already: a plan runs once.")
    package static let approvalRefused = ErrorCode(
        "approval.refused", .decisionNeeded, "The user's policy does not let this channel approve this plan.")
    package static let confirmationNeeded = ErrorCode(
        "approval.confirmation_needed", .decisionNeeded,
        "A plan destroys or interrupts something and its name was not typed.")
    package static let policyInvalid = ErrorCode(
        "policy.invalid", .invalid, "The approval policy file has unknown keys or wrong values.")
    package static let decisionNeeded = ErrorCode(
        "decision.needed", .decisionNeeded, "Something that only a person may choose is not chosen yet.")
    package static let answerInvalid = ErrorCode(
        "decision.answer_invalid", .invalid, "An answer is not one of a decision's options.")
    package static let runUnknown = ErrorCode("run.unknown", .invalid, "No run has the given id.")
    package static let runBusy = ErrorCode("run.busy", .invalid, "Another process executes this run now.")
    package static let runNotResumable = ErrorCode("run.not_resumable", .invalid, "The run has ended.")
    package static let runFailed = ErrorCode(
        "run.failed", .cloudFailed, "A run had failed before and only its debts were left to pay.")
    package static let guardBroken = ErrorCode(
        "run.guard_broken", .cloudFailed, "The cloud's state is no longer what an action of the plan relies on.")
    package static let outcomeUnknown = ErrorCode(
        "run.outcome_unknown", .cloudFailed,
        "Nobody can tell yet whether a call took effect; the run can be resumed.")
    package static let foreignObject = ErrorCode(
        "run.foreign_object", .cloudFailed, "An object with the plan's name exists and is not this run's.")
    package static let operationUnlisted = ErrorCode(
        "run.operation_unlisted", .invalid, "A mutating operation has no row in the table of repeat safety.")
    package static let referenceUnresolved = ErrorCode(
        "run.reference_unresolved", .cloudFailed, "An action needs a value of an earlier result that is not there.")
    package static let releaseUnknown = ErrorCode("release.unknown", .invalid, "No release has the given name.")

    package static let allCodes: [ErrorCode] = [
        projectMissing, projectInvalid, projectExists, environmentUnknown, targetInvalid, targetAccountMismatch,
        planMalformed, planDigestMismatch, planUnknown, planExpired, planOtherTarget, planOtherIntent,
        planRequestInvalid, planInputChanged, approvalNeeded, approvalUsed, approvalRefused, confirmationNeeded,
        policyInvalid,
        decisionNeeded, answerInvalid, runUnknown, runBusy, runNotResumable, runFailed, guardBroken, outcomeUnknown,
        foreignObject, operationUnlisted, referenceUnresolved, releaseUnknown,
    ]
}
