package import Core
package import Gateway

/// How a local cloud is started.
package struct LocalCloudSetting: Sendable {
    /// Everything that must survive lies here; made when it is missing.
    package var dataFolder: String
    /// 0 takes a free one.
    package var port: Int
    /// What unsigned callers and new buckets get. us-west-2 by default, where serverless customization began.
    package var region: String
    /// Takes any signature for operations that cannot lead to code being run.
    package var allowsAnyKey: Bool
    /// Sets the cloud clock's rate at the start; nil leaves what was set before.
    package var timeScale: Double?
    /// The engine's folder, for whoever asks whether models can run.
    package var engineFolder: String?

    package init(
        dataFolder: String, port: Int = 4566, region: String = "us-west-2", allowsAnyKey: Bool = false,
        timeScale: Double? = nil, engineFolder: String? = nil
    ) {
        self.dataFolder = dataFolder
        self.port = port
        self.region = region
        self.allowsAnyKey = allowsAnyKey
        self.timeScale = timeScale
        self.engineFolder = engineFolder
    }
}

/// What models are trained and served with. Without it SageMaker answers 501.
package struct LocalCloudEngines: Sendable {
    package var training: any TrainingEngine
    package var launcher: any ReplicaLauncher
    package var gateway: Gateway
    /// The installed base model.
    package var baseModelFolder: String
    package var hubModels: [HubModel]

    package init(
        training: any TrainingEngine, launcher: any ReplicaLauncher, gateway: Gateway, baseModelFolder: String,
        hubModels: [HubModel] = HubModel.catalogue
    ) {
        self.training = training
        self.launcher = launcher
        self.gateway = gateway
        self.baseModelFolder = baseModelFolder
        self.hubModels = hubModels
    }
}

/// Time and randomness of a local cloud: the machine's, or a test's.
package struct LocalCloudSurroundings: Sendable {
    /// Real time: signatures, expiry of keys, the origin of the cloud clock.
    package var machine: MachineTime
    package var random: any RandomSource
    /// Real waiting: health checks, back-off, draining.
    package var machineClock: any Clock<Duration>
    /// A clock to use instead of the persisted one, for tests.
    package var clock: CloudClock?

    package init(
        machine: MachineTime = .system, machineClock: any Clock<Duration> = ContinuousClock(),
        random: any RandomSource = SystemRandomSource(), clock: CloudClock? = nil
    ) {
        self.machine = machine
        self.machineClock = machineClock
        self.random = random
        self.clock = clock
    }
}
