import AWSWire
package import Core
package import Logging
package import Store

/// All services of a local cloud, put together over one data folder; with or without a socket in front.
///
/// ``open(_:engines:surroundings:admin:logger:)`` reads the state; ``run()`` lets time pass and brings back what was
/// going on. The server puts a socket in front; tests use ``transport``.
package final class LocalCloudRuntime: Sendable {
    package let front: Front
    package let clock: CloudClock
    package let clockStore: ClockStore
    package let metrics: MetricStore
    package let alarms: AlarmEvaluator
    package let objects: ObjectStore
    package let roles: RoleStore
    package let identity: LocalIdentity
    /// What the control surface wants as bearer.
    package let token: Secret
    package let store: SQLiteStore
    /// Nil without engines.
    package let plane: ControlPlane?
    private let logger: Logger

    private init(
        front: Front, clock: CloudClock, clockStore: ClockStore, metrics: MetricStore, alarms: AlarmEvaluator,
        objects: ObjectStore, roles: RoleStore, identity: LocalIdentity, token: Secret, store: SQLiteStore,
        plane: ControlPlane?, logger: Logger
    ) {
        self.front = front
        self.clock = clock
        self.clockStore = clockStore
        self.metrics = metrics
        self.alarms = alarms
        self.objects = objects
        self.roles = roles
        self.identity = identity
        self.token = token
        self.store = store
        self.plane = plane
        self.logger = logger
    }

    /// All tables of a local cloud's database.
    package static var migrations: [StoreMigration] {
        ClockStore.migrations + ObjectStore.migrations + MetricStore.migrations + AlarmEvaluator.migrations
            + IAMTables.migrations + SessionStore.migrations + ControlPlane.migrations
    }

    /// Opens the data folder and composes the services. Blocking. The caller holds the folder's lock.
    ///
    /// - Parameters:
    ///   - admin: further parts of the control surface, such as `stop`.
    /// - Throws: `core.file_unwritable`, `store.…`, `local.state_invalid`, `control_plane.…`.
    package static func open(
        _ setting: LocalCloudSetting, engines: LocalCloudEngines? = nil,
        surroundings: LocalCloudSurroundings = LocalCloudSurroundings(), admin: [any AdminHandler] = [], logger: Logger
    ) throws -> LocalCloudRuntime {
        let folder = setting.dataFolder
        try DurableFile.makeFolder(folder, permissions: 0o700)
        let (random, wall) = (surroundings.random, surroundings.machine.wall)
        let identity = try LocalIdentity.open(folder: folder, random: random)
        let store = try SQLiteStore.open(path: folder + "/state.sqlite", migrations: migrations)
        let clockStore = ClockStore(store)
        let clock = try surroundings.clock ?? makeClock(setting, clockStore, surroundings.machine)
        let metrics = try MetricStore(store: store)
        let alarms = try AlarmEvaluator(store: store, metrics: metrics, clock: clock, logger: logger)
        let objects = try ObjectStore(store: store, folder: folder + "/objects", clock: clock.wall, random: random)
        let (roles, users) = (try RoleStore(store: store), try UserStore(store: store))
        let sessions = try SessionStore(store: store, own: identity.keyRingEntry, wall: wall, random: random)
        let plane = try engines.map { engines in
            try ControlPlane(
                ControlPlane.Surroundings(
                    database: store, folder: folder + "/work", clock: clock, machineClock: surroundings.machineClock,
                    random: random, artifacts: objects, alarms: alarms, metrics: metrics, gateway: engines.gateway,
                    engine: engines.training, launcher: engines.launcher, baseModelFolder: engines.baseModelFolder,
                    hubModels: engines.hubModels, roles: roles, logger: logger))
        }
        if let plane { alarms.add(plane.meter) }
        var services: [any AWSServiceHandler] = [
            STSService(sessions: sessions, roles: roles),
            IAMService(
                roles: roles, users: users, policies: try PolicyStore(store: store), clock: clock.wall, random: random),
            CloudWatchService(metrics: metrics, alarms: alarms, clock: clock),
        ]
        var raw: [any RawServiceHandler] = []
        var handlers: [any AdminHandler] = admin + [ClockAdmin(clock: clock, store: clockStore)]
        if let plane {
            services.append(plane.sageMaker)
            raw.append(plane.runtime)
            handlers.append(plane.faults)
        }
        let token = Secret(random.hex(bytes: 24))
        let front = Front(
            setting: FrontSetting(
                port: setting.port, account: identity.account, region: setting.region,
                allowsAnyKey: setting.allowsAnyKey, adminToken: token),
            services: services, raw: raw, objects: objects, admin: handlers,
            keys: AllKeys(sessions: sessions, users: users), wall: wall,
            random: random, logger: logger)
        return LocalCloudRuntime(
            front: front, clock: clock, clockStore: clockStore, metrics: metrics, alarms: alarms, objects: objects,
            roles: roles, identity: identity, token: token, store: store, plane: plane, logger: logger)
    }

    /// Calls the services without a socket.
    package var transport: InMemoryTransport { InMemoryTransport(front) }

    /// Lets time pass: wakes who waits on the cloud clock, judges alarms, works on what was going on. Runs until it is
    /// cancelled; then ends jobs and replicas, keeping their records.
    package func run() async throws {
        try await plane?.start()
        var failure: (any Error)?
        do {
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { await self.clock.run() }
                group.addTask { try await self.alarms.run() }
                defer { group.cancelAll() }
                try await group.next()
            }
        } catch {
            failure = error
        }
        await plane?.stop()
        do {
            try await metrics.flush()
        } catch {
            logger.error("the last metrics are not kept", metadata: ["error": "\(error)"])
        }
        if let failure, !(failure is CancellationError) { throw failure }
    }

    private static func makeClock(
        _ setting: LocalCloudSetting, _ store: ClockStore, _ machine: MachineTime
    ) throws -> CloudClock {
        let now = machine.wall.now
        let kept = try store.load() ?? CloudClock.Setting(realOrigin: now, cloudOrigin: now)
        let clock = CloudClock(setting: kept, machine: machine)
        if let scale = setting.timeScale { try store.saveNow(clock.set(rate: scale)) }
        return clock
    }
}

extension LocalIdentity {
    var keyRingEntry: KeyRingEntry {
        KeyRingEntry(
            credentials: SigV4Credentials(accessKeyID: accessKeyID, secretAccessKey: secretAccessKey),
            arn: "arn:aws:iam::\(account):user/slipway", userID: "AIDA" + accessKeyID.dropFirst(4))
    }
}
