package import Core

/// Where a rollout's state is kept.
package protocol RolloutLog: Sendable {
    /// Stores the machine's snapshot durably. Called, and awaited, before any effect of that state is performed.
    func save(_ snapshot: JSONValue) async throws
    /// Tells of progress; called only after the state behind it was stored. Must not block for long.
    func announce(_ progress: RolloutProgress) async
}

/// What a rollout says of itself while it runs.
package struct RolloutProgress: Hashable, Sendable {
    package var time: RolloutTime
    package var phase: RolloutPhase
    /// The present split of traffic.
    package var split: TrafficSplit
    /// When the present wait ends, if there is one.
    package var deadline: RolloutTime?
    /// The alarms at the last look.
    package var alarms: [AlarmObservation]
    package var outcome: RolloutOutcome?

    package init(
        time: RolloutTime, phase: RolloutPhase, split: TrafficSplit, deadline: RolloutTime? = nil,
        alarms: [AlarmObservation] = [], outcome: RolloutOutcome? = nil
    ) {
        self.time = time
        self.phase = phase
        self.split = split
        self.deadline = deadline
        self.alarms = alarms
        self.outcome = outcome
    }
}
