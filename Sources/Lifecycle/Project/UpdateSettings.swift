package import Rollouts

/// How a release replaces another: a rollout without what only the live endpoint knows, its fleet and its alarms' names.
package struct UpdateSettings: Hashable, Sendable {
    package var strategy: RolloutStrategy
    package var bake: Duration
    package var control: RolloutControl
    package var alarms: AlarmSettings

    package init(
        strategy: RolloutStrategy, bake: Duration = .seconds(600), control: RolloutControl = .native,
        alarms: AlarmSettings = AlarmSettings()
    ) {
        self.strategy = strategy
        self.bake = bake
        self.control = control
        self.alarms = alarms
    }

    /// The rollout over a fleet.
    ///
    /// - Parameters:
    ///   - fleet: instances of either fleet.
    ///   - alarms: names of the alarms that take it back.
    ///   - limits: of what serves.
    package func rollout(fleet: Int, alarms: [String], limits: RolloutSpec.Limits) -> RolloutSpec {
        RolloutSpec(strategy: strategy, fleet: fleet, bake: bake, alarms: alarms, control: control)
            .withStandardTimeLimit(limits)
    }
}

/// Limits beyond which an update is taken back.
package struct AlarmSettings: Hashable, Sendable {
    package var latencyP95: Duration?
    /// From 0 to 1.
    package var errorRate: Double?
    /// Names of alarms that exist already.
    package var existing: [String]

    package init(latencyP95: Duration? = nil, errorRate: Double? = nil, existing: [String] = []) {
        self.latencyP95 = latencyP95
        self.errorRate = errorRate
        self.existing = existing
    }
}
