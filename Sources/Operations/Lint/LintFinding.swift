package import Core

/// Something that is unsound about an endpoint's next update, or that could not be judged.
package struct LintFinding: Hashable, Sendable {
    /// How bad it is.
    package enum Severity: String, Hashable, Sendable, CaseIterable {
        /// The update would be refused, could not roll back, or would roll back at once.
        case error
        /// It works, but not as people expect.
        case warning
        /// Good to know, or not judged.
        case note
    }

    /// Stable words that programs branch on.
    package enum Rule: String, Hashable, Sendable, CaseIterable {
        case endpointBusy = "endpoint_busy"
        case noPolicy = "no_policy"
        case policyInvalid = "policy_invalid"
        case noAlarms = "no_alarms"
        case noBake = "no_bake"
        case bakeShort = "bake_short"
        case fleetOfOne = "fleet_of_one"
        case timeLimitTight = "time_limit_tight"
        case countsReset = "counts_reset"
        case quotaUnknown = "quota_unknown"
        case alarmMissing = "alarm_missing"
        case alarmFiring = "alarm_firing"
        case alarmSilent = "alarm_silent"
        case alarmNotJudged = "alarm_not_judged"
        case alarmCannotFire = "alarm_cannot_fire"
        case alarmDirection = "alarm_direction"
        case alarmWindow = "alarm_window"
        case alarmWindowTight = "alarm_window_tight"
        case alarmMissingData = "alarm_missing_data"
        case alarmUnit = "alarm_unit"
        case metricUnknown = "metric_unknown"
        case namespaceUnknown = "namespace_unknown"
        case configurationMissing = "configuration_missing"
        case latencyUnit = "latency_unit"
        case latencyOutOfReach = "latency_out_of_reach"
        case scopeBothFleets = "scope_both_fleets"
        case scopeOldFleet = "scope_old_fleet"
        case scopeOtherConfiguration = "scope_other_configuration"
        case scopeWrongEndpoint = "scope_wrong_endpoint"
        case scopeWrongVariant = "scope_wrong_variant"
        case scopeNoVariant = "scope_no_variant"
        case scopeNoEndpoint = "scope_no_endpoint"
    }

    package var rule: Rule
    package var severity: Severity
    /// The endpoint's or alarm's name.
    package var subject: String
    package var message: String
    /// What to change.
    package var hint: String?

    package init(_ rule: Rule, _ severity: Severity, _ subject: String, _ message: String, hint: String? = nil) {
        self.rule = rule
        self.severity = severity
        self.subject = subject
        self.message = message
        self.hint = hint
    }

    /// `{"rule", "severity", "subject", "message", "hint"}`.
    package var json: JSONValue {
        var object: JSONObject = [
            "rule": .string(rule.rawValue), "severity": .string(severity.rawValue), "subject": .string(subject),
            "message": .string(message),
        ]
        object["hint"] = hint.map { .string($0) }
        return .object(object)
    }

    /// For people, safe for a terminal.
    package var line: String {
        "\(severity.rawValue) \(rule.rawValue): \(TerminalText.escape(subject, limit: 120)): "
            + TerminalText.escape(message) + (hint.map { " (\(TerminalText.escape($0)))" } ?? "")
    }
}
