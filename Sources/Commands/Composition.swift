import AWSClient
import AWSShapes
import AWSWire
import Catalog
import Core
import Datasets
import LocalCloud
import Foundation
import HTTPClient
import Journal
import Lifecycle
import Logging
import Operations
import Providers
import Rollouts

/// Joins ports and providers; the only place that knows both.
struct Composition: Sendable {
    private let client: AWSClient
    private let prices: PriceBook
    private let observer: any EndpointObserver
    private let cloudTime: any WallClock
    private let pollInterval: Duration
    private let transport: AsyncHTTPTransport
    private let checkModelsRun: @Sendable () throws -> Void

    /// For a running local cloud; no variable and no file of the user's clouds is looked at.
    init(local instance: LocalInstance, region: String, url: String?, home: SlipwayHome) throws {
        try self.init(
            configuration: AWSClientConfiguration(
                endpointURL: url ?? instance.url, region: region, keys: instance.keys, source: "the local cloud"),
            local: instance, home: home)
    }

    /// For AWS, by the environment's variables and the profile files.
    init(
        profile: String?, region: String, url: String?, environment: [String: String], home: SlipwayHome
    ) throws {
        let settings = try AWSSettings(environment: environment, profile: profile)
        try self.init(
            configuration: AWSClientConfiguration(settings: settings, region: region, endpointURL: url), local: nil,
            home: home)
    }

    private init(configuration: AWSClientConfiguration, local: LocalInstance?, home: SlipwayHome) throws {
        transport = AsyncHTTPTransport()
        client = AWSClient(
            configuration, transport: transport, clock: ContinuousClock(), wallClock: SystemWallClock(),
            random: SystemRandomSource(), logger: Logger(label: "slipway") { _ in SwiftLogNoOpLogHandler() })
        prices = try PriceBook.inHome(home, now: SystemWallClock().now)
        if let local {
            let time = LocalCloudTime(control: LocalControl(instance: local, transport: transport))
            cloudTime = time
            observer = TimedObserver(base: SageMakerEndpointObserver(client), time: time)
            pollInterval = .seconds(1)
            let engine = EngineLayout(home: home)
            checkModelsRun = { try EngineStatus.read(engine).checkReady() }
        } else {
            cloudTime = SystemWallClock()
            observer = SageMakerEndpointObserver(client)
            pollInterval = .seconds(15)
            checkModelsRun = {}
        }
    }

    /// The cloud's ports for a target.
    ///
    /// - Parameter store: where the watch of an update notes what it saw.
    func workplace(_ target: ResolvedTarget, store: any RunStore) -> CloudWorkplace {
        let inventory = SageMakerInventory(client)
        return CloudWorkplace(
            target: target, planner: SageMakerPlanner(client, prices: prices),
            cloud: AWSCloud.port(client, pollInterval: pollInterval), observer: observer, inventory: inventory,
            inference: inventory, time: cloudTime, pollInterval: pollInterval, store: store, clock: ContinuousClock(),
            checkModelsRun: checkModelsRun)
    }

    /// Objects of this cloud as sources and targets of datasets.
    ///
    /// - Parameter place: which cloud it is, for people.
    func objects(place: String) -> any Datasets.ObjectStore { S3ObjectStore(client, place: place) }

    /// The Hugging Face hub, by the environment's variables.
    ///
    /// - Throws: `hub.setting_invalid`.
    static func hub(environment: [String: String]) throws -> HubClient {
        HubClient(try HubSettings(environment: environment), transport: AsyncHTTPTransport(), clock: ContinuousClock())
    }

    /// Who the cloud says is calling.
    func callerIdentity() async throws -> STSClient.Caller { try await STSClient(client).caller() }

    func shutdown() async throws { try await transport.shutdown() }
}

/// An observer that learns the cloud's time before each look, so that times are compared in one clock.
private struct TimedObserver: EndpointObserver {
    let base: any EndpointObserver
    let time: LocalCloudTime

    var limits: RolloutSpec.Limits { base.limits }

    func endpoint(_ name: String) async throws -> EndpointSnapshot? {
        try await time.refresh()
        return try await base.endpoint(name)
    }

    func configuration(_ name: String) async throws -> ConfigurationSnapshot? { try await base.configuration(name) }

    func alarms(_ names: [String]) async throws -> [AlarmObservation] { try await base.alarms(names) }

    func invocations(
        endpoint: String, variants: [String], configurations: [String], from: RolloutTime, to: RolloutTime
    ) async throws -> [InvocationCount] {
        try await base.invocations(
            endpoint: endpoint, variants: variants, configurations: configurations, from: from, to: to)
    }
}
