/// An alarm as it is now.
package struct AlarmObservation: Hashable, Sendable {
    /// An alarm's state; clouds may add others.
    package struct State: Hashable, Sendable, RawRepresentable, CustomStringConvertible {
        package var rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package var description: String { rawValue }

        package static let ok = State(rawValue: "OK")
        package static let alarm = State(rawValue: "ALARM")
        package static let insufficientData = State(rawValue: "INSUFFICIENT_DATA")
        /// There is no alarm of this name.
        package static let missing = State(rawValue: "MISSING")
    }

    package var name: String
    package var state: State
    /// The cloud's own sentence about the last transition, with the values that caused it. Untrusted text.
    package var reason: String
    package var threshold: Double?
    /// The same in people's units: `p95 of ModelLatency was 4.7 s, 4.9 s; its limit is 3 s`; nil where they are not known.
    package var explanation: String?
    /// When it came into this state.
    package var since: RolloutTime?
    /// How the alarm is defined, where the observer knows.
    package var definition: AlarmDefinition?

    package init(
        name: String, state: State, reason: String = "", threshold: Double? = nil, explanation: String? = nil,
        since: RolloutTime? = nil,
        definition: AlarmDefinition? = nil
    ) {
        self.name = name
        self.state = state
        self.reason = reason
        self.threshold = threshold
        self.explanation = explanation
        self.since = since
        self.definition = definition
    }

    /// Why it is in its state, for people; empty where nothing is known.
    package var words: String { explanation ?? reason }
}

/// What an alarm watches and when it fires; words and units are CloudWatch's.
package struct AlarmDefinition: Hashable, Sendable {
    package var namespace: String
    package var metric: String
    /// Dimension name to value.
    package var dimensions: [String: String]
    /// `Average`, `Sum`, `p95`, …
    package var statistic: String
    package var period: Duration
    package var evaluationPeriods: Int
    /// Nil: as many as `evaluationPeriods`.
    package var datapointsToAlarm: Int?
    /// `GreaterThanThreshold`, …
    package var comparison: String
    package var threshold: Double
    /// `breaching`, `notBreaching`, `ignore`, `missing`.
    package var treatMissingData: String
    /// Only data in this unit count; nil takes every one.
    package var unit: String?
    /// Whether it uses metric math, which the checks cannot judge.
    package var usesMetricMath: Bool

    package init(
        namespace: String, metric: String, dimensions: [String: String], statistic: String, period: Duration,
        evaluationPeriods: Int, datapointsToAlarm: Int? = nil, comparison: String, threshold: Double,
        treatMissingData: String = "missing", unit: String? = nil, usesMetricMath: Bool = false
    ) {
        self.namespace = namespace
        self.metric = metric
        self.dimensions = dimensions
        self.statistic = statistic
        self.period = period
        self.evaluationPeriods = evaluationPeriods
        self.datapointsToAlarm = datapointsToAlarm
        self.comparison = comparison
        self.threshold = threshold
        self.treatMissingData = treatMissingData
        self.unit = unit
        self.usesMetricMath = usesMetricMath
    }
}
