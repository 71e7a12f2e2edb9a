package import Core
package import Gateway
package import Logging
package import Store
internal import Synchronization

/// The control plane put together: SageMaker's services, what works behind them, and their lifetime.
///
/// Make it, give ``sageMaker``, ``runtime`` and ``faults`` to the front, call ``start()`` once the front listens, and
/// ``stop()`` at the end.
package final class ControlPlane: Sendable {
    /// The migrations that the database must have.
    package static let migrations = PlaneStore.migrations

    /// What the control plane stands on.
    package struct Surroundings: Sendable {
        package var database: SQLiteStore
        /// A folder of the control plane's own for caches and work in progress; nothing in it has to survive.
        package var folder: String
        package var clock: CloudClock
        /// The machine's time: health checks, back-off, draining, meters.
        package var machineClock: any Clock<Duration>
        package var random: any RandomSource
        package var artifacts: any ArtifactStore
        package var alarms: any AlarmStates
        package var metrics: MetricStore
        package var gateway: Gateway
        package var engine: any TrainingEngine
        package var launcher: any ReplicaLauncher
        /// The installed base model.
        package var baseModelFolder: String
        package var hubModels: [HubModel]
        /// The roles that jobs and models name; nil leaves them unchecked.
        package var roles: RoleStore?
        package var logger: Logger

        package init(
            database: SQLiteStore, folder: String, clock: CloudClock, machineClock: any Clock<Duration>,
            random: any RandomSource, artifacts: any ArtifactStore, alarms: any AlarmStates, metrics: MetricStore,
            gateway: Gateway, engine: any TrainingEngine, launcher: any ReplicaLauncher, baseModelFolder: String,
            hubModels: [HubModel] = HubModel.catalogue, roles: RoleStore? = nil, logger: Logger
        ) {
            self.database = database
            self.folder = folder
            self.clock = clock
            self.machineClock = machineClock
            self.random = random
            self.artifacts = artifacts
            self.alarms = alarms
            self.metrics = metrics
            self.gateway = gateway
            self.engine = engine
            self.launcher = launcher
            self.baseModelFolder = baseModelFolder
            self.hubModels = hubModels
            self.roles = roles
            self.logger = logger
        }
    }

    package let sageMaker: SageMakerService
    package let runtime: SageMakerRuntimeService
    package let faults: FaultHandler
    /// Ask it before alarms are evaluated, so that they see the last second too.
    package let meter: EndpointMeter
    package let store: PlaneStore
    package let deployments: EndpointController
    package let jobs: TrainingJobRunner
    private let surroundings: Surroundings
    private let metering = Mutex<Task<Void, Never>?>(nil)

    /// Reads the records. Blocking; for start-up.
    ///
    /// - Throws: `control_plane.state_unreadable`, or when the folder cannot be made.
    package init(_ surroundings: Surroundings) throws {
        let (clock, artifacts) = (surroundings.clock, surroundings.artifacts)
        self.surroundings = surroundings
        let store = try PlaneStore(surroundings.database)
        self.store = store
        let library = try ModelLibrary(
            artifacts: artifacts, root: surroundings.folder + "/models",
            baseModelFolder: surroundings.baseModelFolder)
        let tools = FleetTools(
            gateway: surroundings.gateway, launcher: surroundings.launcher, library: library, clock: clock,
            machineClock: surroundings.machineClock, random: surroundings.random, logger: surroundings.logger,
            faults: FleetFaults(store: store))
        deployments = EndpointController(
            store: store, clock: clock, alarms: surroundings.alarms, tools: tools)
        jobs = try TrainingJobRunner(
            store: store, clock: clock, artifacts: artifacts, library: library, engine: surroundings.engine,
            metrics: surroundings.metrics, machineClock: surroundings.machineClock,
            baseModelFolder: surroundings.baseModelFolder, root: surroundings.folder + "/jobs",
            logger: surroundings.logger)
        sageMaker = SageMakerService(
            store: store, clock: clock, library: library, artifacts: artifacts, alarms: surroundings.alarms,
            hub: HubCatalogue(models: surroundings.hubModels, artifacts: artifacts), deployments: deployments,
            jobs: jobs, roles: surroundings.roles)
        runtime = SageMakerRuntimeService(store: store, gateway: surroundings.gateway)
        faults = FaultHandler(
            store: store, clock: clock, random: surroundings.random, deployments: deployments)
        meter = EndpointMeter(gateway: surroundings.gateway, store: store, logger: surroundings.logger)
    }

    /// Brings back endpoints, ends what a crash left unfinished, and begins to measure. Returns soon; replicas become
    /// healthy in the background.
    package func start() async throws {
        try await jobs.start()
        await deployments.start()
        let (meter, metrics) = (meter, surroundings.metrics)
        let (clock, machineClock) = (surroundings.clock, surroundings.machineClock)
        metering.withLock {
            $0 = Task {
                while !Task.isCancelled {
                    await meter.publish(into: metrics, upTo: clock.instant.date)
                    do { try await machineClock.sleep(for: .seconds(1)) } catch { return }
                }
            }
        }
    }

    /// Ends jobs, deployments and replicas; records stay as they are, and ``start()`` goes on from them.
    package func stop() async {
        let task = metering.withLock { task in
            defer { task = nil }
            return task
        }
        task?.cancel()
        await task?.value
        await jobs.stop()
        await deployments.stop()
        await meter.publish(into: surroundings.metrics, upTo: surroundings.clock.instant.date)
    }
}
