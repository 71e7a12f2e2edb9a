/// How a cloud's alarms name what they watch, and which series get data at all. Each provider has one.
package struct AlarmGrammar: Sendable {
    /// What one datum of a metric says.
    package enum Measure: Hashable, Sendable {
        /// One request counts 0 or 1.
        case failures
        /// A request's time; `perSecond` units are a second.
        case time(perSecond: Double, unit: String)
        case other
    }

    /// Why a series never gets a datum.
    package struct Silence: Hashable, Sendable {
        package enum Cause: Hashable, Sendable { case unit, metric, namespace, variant }
        package var cause: Cause
        package var words: String
        package var hint: String

        package init(_ cause: Cause, _ words: String, hint: String) {
            self.cause = cause
            self.words = words
            self.hint = hint
        }
    }

    /// The dimensions that name the endpoint, the part of it that serves, and the configuration, as people write them.
    package var endpointDimension: String
    package var variantDimension: String
    package var configurationDimension: String
    /// The shortest period in which the cloud's own metrics come.
    package var shortestPeriod: Duration
    /// Nil for a metric that is not the cloud's own.
    package var measure: @Sendable (AlarmDefinition) -> Measure?
    package var silence: @Sendable (AlarmDefinition) -> Silence?

    package init(
        endpointDimension: String, variantDimension: String, configurationDimension: String,
        shortestPeriod: Duration, measure: @escaping @Sendable (AlarmDefinition) -> Measure?,
        silence: @escaping @Sendable (AlarmDefinition) -> Silence?
    ) {
        self.endpointDimension = endpointDimension
        self.variantDimension = variantDimension
        self.configurationDimension = configurationDimension
        self.shortestPeriod = shortestPeriod
        self.measure = measure
        self.silence = silence
    }

    package func endpoint(_ alarm: AlarmDefinition) -> String? { alarm.dimensions[endpointDimension] }
    package func variant(_ alarm: AlarmDefinition) -> String? { alarm.dimensions[variantDimension] }
    package func configuration(_ alarm: AlarmDefinition) -> String? { alarm.dimensions[configurationDimension] }
}
