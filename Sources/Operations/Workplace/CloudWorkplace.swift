package import Core
package import Lifecycle
package import Rollouts

/// A cloud as use cases reach it: all its ports for one target, joined by whoever composes the program.
package struct CloudWorkplace: Sendable {
    package let target: ResolvedTarget
    package let planner: any CloudPlanner
    /// Performs actions; updates are watched to their outcome and proven.
    package let cloud: any CloudPort
    package let observer: any EndpointObserver
    package let inventory: any CloudInventory
    package let inference: any CloudInference
    package let account: any CloudAccount
    /// Calendar time as the cloud has it.
    package let time: any WallClock
    /// Between two looks at something that changes, in real time.
    package let pollInterval: Duration
    /// Throws while the cloud lacks what trains and serves models.
    package let checkModelsRun: @Sendable () throws -> Void

    /// - Parameters:
    ///   - cloud: the provider's own port.
    ///   - store: where the watch of an update notes what it saw.
    ///   - clock: what is slept on between looks.
    ///   - checkModelsRun: asked while a plan that trains or serves is made, and before it begins; throws when its models
    ///     could not run.
    package init<C: Clock>(
        target: ResolvedTarget, planner: any CloudPlanner, cloud: any CloudPort, observer: any EndpointObserver,
        inventory: any CloudInventory, inference: any CloudInference, account: any CloudAccount, time: any WallClock,
        pollInterval: Duration, store: any RunStore, clock: C,
        checkModelsRun: @escaping @Sendable () throws -> Void = {}
    ) where C.Duration == Duration {
        self.target = target
        self.planner = planner
        self.cloud = WatchedCloudPort(
            base: cloud, observer: observer, store: store, clock: clock, cloudTime: time, interval: pollInterval)
        self.observer = observer
        self.inventory = inventory
        self.inference = inference
        self.account = account
        self.time = time
        self.pollInterval = pollInterval
        self.checkModelsRun = checkModelsRun
    }

    /// The endpoint as it is now.
    ///
    /// - Throws: `rollout.endpoint_missing` with near names when there is none of that name.
    package func endpoint(_ name: String) async throws -> EndpointSnapshot {
        guard let snapshot = try await observer.endpoint(name) else { throw await missing(name) }
        return snapshot
    }

    /// Refuses names of no endpoint before requests are sent there. Who may ask an endpoint and not look at it goes on.
    ///
    /// - Throws: `rollout.endpoint_missing` with near names.
    package func refuseMissing(_ names: [String]) async throws {
        for name in names {
            do {
                if try await observer.endpoint(name) == nil { throw await missing(name) }
            } catch let error as any CodedError where error.retry == .whenMended(.permission) {
                continue
            }
        }
    }

    /// Asks an endpoint. Where that fails because there is none, it says so: the service's word for it is the same as for
    /// a body that it does not take.
    ///
    /// - Throws: `rollout.endpoint_missing` with near names; what `body` throws.
    package func asking(_ endpoint: String, _ body: () async throws -> Void) async throws {
        do {
            try await body()
        } catch {
            try await refuseMissing([endpoint])
            throw error
        }
    }

    private func missing(_ name: String) async -> RolloutError {
        // Who may not list them is told without near names.
        let near = Spelling.near(name, in: (try? await inventory.endpoints().map(\.name)) ?? [])
        return RolloutError(
            RolloutError.endpointMissing,
            "there is no endpoint \(TerminalText.escape(name, limit: 80))"
                + (near.isEmpty ? "" : "; near names: \(near.joined(separator: ", "))"),
            hint: "slipway endpoints list")
    }
}
