/// Everything that one rollout was asked to do, apart from what is deployed.
package struct RolloutSpec: Hashable, Sendable {
    package var strategy: RolloutStrategy
    /// Instances of the new fleet.
    package var fleet: Int
    /// Instances of the old fleet when the rollout begins; a rollback restores this many.
    package var blueFleet: Int
    /// Bake after each shift (SageMaker's `WaitIntervalInSeconds`).
    package var bake: Duration
    /// How long the old fleet is kept after the final bake (`TerminationWaitInSeconds`).
    package var terminationWait: Duration
    /// After this the rollout goes back (`MaximumExecutionTimeoutInSeconds`); nil: no limit was set.
    package var timeLimit: Duration?
    /// Names of the alarms that roll it back, at most ten on SageMaker.
    package var alarms: [String]
    package var control: RolloutControl

    /// - Parameter blueFleet: defaults to `fleet`.
    package init(
        strategy: RolloutStrategy, fleet: Int, blueFleet: Int? = nil, bake: Duration = .zero,
        terminationWait: Duration = .zero, timeLimit: Duration? = nil, alarms: [String] = [],
        control: RolloutControl = .native
    ) {
        self.strategy = strategy
        self.fleet = fleet
        self.blueFleet = blueFleet ?? fleet
        self.bake = bake
        self.terminationWait = terminationWait
        self.timeLimit = timeLimit
        self.alarms = alarms
        self.control = control
    }

    /// More instances than any cloud gives; bounds the arithmetic for specifications that were not checked.
    package static let maximumFleet = 100_000

    /// The new fleet within bounds: at least one instance.
    var boundedFleet: Int { min(max(1, fleet), Self.maximumFleet) }
    /// The old fleet within bounds.
    var boundedBlue: Int { min(max(0, blueFleet), Self.maximumFleet) }

    /// A hundred years: longer than anybody waits, and small enough to add up.
    static let maximumWait: Duration = .seconds(100 * 366 * 86_400)
    var boundedBake: Duration { min(max(.zero, bake), Self.maximumWait) }
    var boundedTerminationWait: Duration { min(max(.zero, terminationWait), Self.maximumWait) }

    /// Stages, steps, peak instances and the sum of waits.
    package var stagePlan: StagePlan { StagePlan(self) }
}
