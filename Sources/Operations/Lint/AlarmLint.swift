package import Rollouts

/// Judges one rollback alarm: can it fire, in time, for the right fleet, in the right unit?
package struct AlarmLint: Sendable {
    let endpoint: EndpointSnapshot
    let spec: RolloutSpec?
    /// The configuration of the update that is planned, if it has a name already.
    let nextConfiguration: String?
    /// Whether the policy is the last update's: its alarms may rightly be gone.
    let isPast: Bool
    let grammar: AlarmGrammar

    package init(
        endpoint: EndpointSnapshot, spec: RolloutSpec?, grammar: AlarmGrammar, nextConfiguration: String?,
        isPast: Bool = false
    ) {
        self.grammar = grammar
        self.isPast = isPast
        self.endpoint = endpoint
        self.spec = spec
        self.nextConfiguration = nextConfiguration
    }

    /// Clouds publish metrics this late.
    static let publishingLag: Duration = .seconds(120)

    package func findings(_ alarm: AlarmObservation) -> [LintFinding] {
        var found: [LintFinding] = []
        switch alarm.state {
        case .missing where isPast:
            return [
                LintFinding(
                    .alarmMissing, .note, alarm.name,
                    "the last update's policy names it, and there is no alarm of this name any longer",
                    hint: "an update that retains this policy would be without it")
            ]
        case .missing:
            return [
                LintFinding(
                    .alarmMissing, .error, alarm.name, "there is no alarm of this name",
                    hint: "create it before the update; the cloud accepts names that do not exist")
            ]
        case .alarm:
            let why = alarm.words.isEmpty ? "" : ": \(alarm.words)"
            found.append(
                LintFinding(
                    .alarmFiring, .error, alarm.name,
                    "it is in ALARM now, so an update would be rolled back at once\(why)",
                    hint: "clear its cause first"))
        case .ok: break
        default:
            found.append(
                LintFinding(
                    .alarmSilent, .warning, alarm.name,
                    "its state is \(alarm.state): an alarm without data never trips",
                    hint: "send traffic during the bake"))
        }
        guard let definition = alarm.definition else {
            return found + [LintFinding(.alarmNotJudged, .note, alarm.name, "its definition could not be read")]
        }
        if definition.usesMetricMath {
            return found + [LintFinding(.alarmNotJudged, .note, alarm.name, "it uses metric math, which is not judged")]
        }
        if let silence = grammar.silence(definition) {
            let rules: [AlarmGrammar.Silence.Cause: LintFinding.Rule] = [
                .unit: .alarmUnit, .metric: .metricUnknown, .namespace: .namespaceUnknown, .variant: .scopeNoVariant,
            ]
            return found + [
                LintFinding(
                    rules[silence.cause] ?? .alarmCannotFire, .error, alarm.name, silence.words, hint: silence.hint)
            ]
        }
        found += threshold(alarm.name, definition) + window(alarm.name, definition)
        if grammar.measure(definition) != nil {
            found += scope(alarm.name, definition)
        } else {
            found.append(
                LintFinding(
                    .alarmNotJudged, .note, alarm.name,
                    "it watches \(definition.metric) in \(definition.namespace), so its scope and unit are not judged"))
        }
        return found
    }

    // MARK: Threshold and unit

    private func threshold(_ name: String, _ alarm: AlarmDefinition) -> [LintFinding] {
        let measure = grammar.measure(alarm)
        guard let measure, measure != .other, measure == .failures || alarm.statistic != "SampleCount" else {
            return []
        }
        if alarm.comparison.hasPrefix("LessThan") {
            return [
                LintFinding(
                    .alarmDirection, .warning, name,
                    "it fires when \(alarm.metric) is below \(alarm.threshold.plain), which is when all is well",
                    hint: "use GreaterThanThreshold")
            ]
        }
        guard case .time(let perSecond, let unit) = measure else { return errorThreshold(name, alarm) }
        let seconds = alarm.threshold / perSecond
        if seconds < 0.01 {
            return [
                LintFinding(
                    .latencyUnit, .error, name,
                    "its threshold of \(alarm.threshold.plain) is \((seconds * 1000).plain) ms: "
                        + "\(alarm.metric) is in \(unit)",
                    hint: "500 ms is \((perSecond / 2).plain)")
            ]
        }
        if seconds > 600 {
            return [
                LintFinding(
                    .latencyOutOfReach, .warning, name,
                    "its threshold of \(seconds.plain) s is longer than an invocation may take",
                    hint: "\(alarm.metric) is in \(unit); 5 s is \((perSecond * 5).plain)")
            ]
        }
        return []
    }

    /// A share of requests is never above 1.
    private func errorThreshold(_ name: String, _ alarm: AlarmDefinition) -> [LintFinding] {
        let isCount = alarm.statistic == "Sum" || alarm.statistic == "SampleCount"
        let highest = alarm.comparison == "GreaterThanOrEqualToThreshold" ? alarm.threshold > 1 : alarm.threshold >= 1
        guard !isCount, highest else { return [] }
        return [
            LintFinding(
                .alarmCannotFire, .error, name,
                "it cannot fire: each request counts 0 or 1 in \(alarm.metric), so \(alarm.statistic) never goes above 1, "
                    + "and the threshold is \(alarm.threshold.plain)",
                hint: "use Average with a fraction such as 0.05, or Sum with a count")
        ]
    }

    // MARK: Window

    private func window(_ name: String, _ alarm: AlarmDefinition) -> [LintFinding] {
        var found: [LintFinding] = []
        let window = alarm.period * alarm.evaluationPeriods
        if let bake = spec?.bake, bake > .zero {
            let text =
                "its window of \(alarm.evaluationPeriods) × \(alarm.period.plain) s = \(window.plain) s"
            if window >= bake {
                found.append(
                    LintFinding(
                        .alarmWindow, .error, name,
                        "\(text) does not fit into the bake of \(bake.plain) s, which ends before it can fire",
                        hint: hint(fitting: bake)))
            } else if window + Self.publishingLag >= bake {
                found.append(
                    LintFinding(
                        .alarmWindowTight, .warning, name,
                        "\(text) and the metrics' lag of up to \(Self.publishingLag.plain) s fill the bake of "
                            + "\(bake.plain) s", hint: "bake longer, or use a shorter period"))
            }
        }
        if alarm.treatMissingData == "breaching" {
            found.append(
                LintFinding(
                    .alarmMissingData, .warning, name,
                    "it treats missing data as breaching, so it fires before the new fleet gets its first request",
                    hint: "use notBreaching"))
        }
        return found
    }

    /// What fits into a bake: as many of the shortest periods as end before it does.
    private func hint(fitting bake: Duration) -> String {
        let shortest = grammar.shortestPeriod
        let periods = min(2, Int((bake - .seconds(1)) / shortest))
        guard periods > 0 else {
            return "bake longer than \(shortest.plain) s, the shortest period that the endpoint's metrics have"
        }
        return periods > 1
            ? "use period \(shortest.plain) and 1 or \(periods) evaluation periods"
            : "use period \(shortest.plain) and 1 evaluation period, or bake longer"
    }

    // MARK: Scope

    private func scope(_ name: String, _ alarm: AlarmDefinition) -> [LintFinding] {
        var found: [LintFinding] = []
        guard let watched = grammar.endpoint(alarm) else {
            return [
                LintFinding(
                    .scopeNoEndpoint, .warning, name,
                    "it has no \(grammar.endpointDimension) dimension, so it watches something else",
                    hint: "use \(grammar.endpointDimension), \(grammar.variantDimension) and "
                        + grammar.configurationDimension)
            ]
        }
        if watched != endpoint.name {
            found.append(
                LintFinding(.scopeWrongEndpoint, .error, name, "it watches endpoint \(watched), not \(endpoint.name)"))
        }
        let variants = endpoint.variants.map(\.name)
        if let variant = grammar.variant(alarm), !variants.isEmpty, !variants.contains(variant) {
            found.append(
                LintFinding(
                    .scopeWrongVariant, .error, name,
                    "it watches variant \(variant); the endpoint has \(variants.joined(separator: ", "))"))
        }
        guard let configuration = grammar.configuration(alarm) else {
            found.append(
                LintFinding(
                    .scopeBothFleets, .warning, name,
                    "it watches both fleets together: an old fleet that is unwell stops the update, and a canary's "
                        + "errors are thinned by the old fleet's traffic",
                    hint: "add the dimension \(grammar.configurationDimension) with the new configuration's name"))
            return found
        }
        let expected = endpoint.pending?.configuration ?? nextConfiguration
        if configuration == expected { return found }
        if configuration == endpoint.configuration {
            found.append(
                LintFinding(
                    .scopeOldFleet, expected == nil ? .warning : .error, name,
                    "it watches configuration \(configuration), which serves now: in the next update that is the old fleet",
                    hint: "make one for the new configuration before each update"))
        } else {
            found.append(
                LintFinding(
                    .scopeOtherConfiguration, expected == nil ? .warning : .error, name,
                    "it watches configuration \(configuration), which "
                        + (expected.map { "is not the update's, \($0)" } ?? "does not serve")))
        }
        return found
    }
}

extension Double {
    /// Without a fraction where there is none.
    fileprivate var plain: String { Int64(exactly: self).map(String.init) ?? "\(self)" }
}

extension Duration {
    fileprivate var plain: String { inSeconds.plain }
}
