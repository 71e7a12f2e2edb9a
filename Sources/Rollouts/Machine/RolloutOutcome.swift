package import Core

/// How a rollout ended: exactly one of four, with the reason and what proves it.
package struct RolloutOutcome: Hashable, Sendable {
    /// The four ways to end.
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        case promoted
        case rolledBack = "rolled-back"
        case held
        case failed

        /// What the command line ends with.
        package var exitStatus: ExitStatus {
            switch self {
            case .promoted: .done
            case .rolledBack: .rolledBack
            case .held: .held
            case .failed: .cloudFailed
            }
        }
    }

    package var kind: Kind
    package var reason: RolloutReason
    /// Alarms and other facts behind the reason.
    package var evidence: [RolloutEvidence]
    package var time: RolloutTime

    package init(_ kind: Kind, _ reason: RolloutReason, evidence: [RolloutEvidence] = [], time: RolloutTime) {
        self.kind = kind
        self.reason = reason
        self.evidence = evidence
        self.time = time
    }
}

/// Why a rollout ended as it did.
package struct RolloutReason: Hashable, Sendable {
    /// Stable words that programs branch on.
    package enum Code: String, Hashable, Sendable, CaseIterable {
        /// Every bake ended without an alarm.
        case bakesPassed = "bakes_passed"
        /// An alarm went to ALARM in the watch window.
        case alarm
        /// An alarm was in ALARM before the rollout began.
        case alarmBeforeStart = "alarm_before_start"
        case provisioningFailed = "provisioning_failed"
        case shiftFailed = "shift_failed"
        /// Instances of the old fleet could not be removed.
        case retireFailed = "retire_failed"
        case timeLimit = "time_limit"
        case aborted
        /// The way back did not work either; both fleets may serve.
        case rollbackFailed = "rollback_failed"
        /// Evidence was missing, and the time ran out while holding.
        case noEvidence = "no_evidence"
        /// Somebody asked to hold, and the time ran out.
        case holdRequested = "hold_requested"
        /// Watched from outside: the old configuration serves again, and the cloud says no more.
        case revertedByCloud = "reverted_by_cloud"
        /// A third configuration serves.
        case superseded
        /// The name is right, but the configuration, model or artifact behind it is another.
        case servingDiffers = "serving_differs"
        /// The endpoint ended in a status that cannot serve.
        case endpointFailed = "endpoint_failed"
        case endpointDeleted = "endpoint_deleted"
        /// The cloud took the request and never began.
        case neverStarted = "never_started"
        /// Watching stopped at its limit; the update goes on.
        case watchLimit = "watch_limit"
    }

    package var code: Code
    /// One sentence for people. May hold text of the cloud: escape it before showing.
    package var text: String

    package init(_ code: Code, _ text: String) {
        self.code = code
        self.text = text
    }
}

/// One fact behind an outcome.
package enum RolloutEvidence: Hashable, Sendable {
    /// An alarm as it was seen, and when.
    case alarm(AlarmObservation, seen: RolloutTime)
    /// What a cloud or a target said, for example a failure reason or a variant's status message.
    case said(source: String, text: String, seen: RolloutTime)
}
