/// A rule that a specification breaks, with what was asked and what is allowed.
package struct RolloutViolation: Hashable, Sendable, CustomStringConvertible {
    /// Stable words that programs branch on.
    package enum Rule: String, Hashable, Sendable, CaseIterable {
        /// The fleet is too small to be split at all.
        case fleetTooSmall = "fleet_too_small"
        case fleetTooLarge = "fleet_too_large"
        case size
        case wait
        case terminationWait = "termination_wait"
        case timeLimitRange = "time_limit_range"
        /// The waits alone use the time limit up.
        case timeLimitTooShort = "time_limit_too_short"
        case alarmCount = "alarm_count"
        case alarmName = "alarm_name"
        case duplicateAlarm = "duplicate_alarm"
    }

    package var rule: Rule
    package var message: String
    /// What to change.
    package var hint: String?

    package init(_ rule: Rule, _ message: String, hint: String? = nil) {
        self.rule = rule
        self.message = message
        self.hint = hint
    }

    package var description: String { message + (hint.map { " (\($0))" } ?? "") }
}
