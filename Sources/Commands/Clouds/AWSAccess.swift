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

/// AWS, or a local cloud that speaks for it.
struct AWSAccess: CloudAccess {
    private let client: AWSClient
    private let prices: PriceBook
    private let observer: any EndpointObserver
    private let cloudTime: any WallClock
    private let pollInterval: Duration
    private let transport: AsyncHTTPTransport
    private let checkModelsRun: @Sendable () throws -> Void

    static let objectScheme = "s3"

    static func region(profile: String?, variables: [String: String]) throws -> String? {
        try AWSSettings(environment: variables, profile: profile).region(explicit: nil)
    }

    init(local instance: LocalInstance, _ target: TargetResolver.Unverified, home: SlipwayHome) throws {
        try self.init(
            configuration: AWSClientConfiguration(
                endpointURL: target.endpointURL ?? instance.url, region: target.region, keys: instance.keys,
                source: "the local cloud"),
            transport: AsyncHTTPTransport(), local: instance, home: home)
    }

    init(_ target: TargetResolver.Unverified, variables: [String: String], home: SlipwayHome) throws {
        // Keys in the environment count beside AWS_PROFILE, not beside a profile that somebody chose; and a URL for all
        // services that a variable names gives way to one for a single service.
        let settings = try AWSSettings(
            environment: variables, profile: target.isProfileChosen ? target.profile : nil)
        let isAmbient = target.endpointURL == variables["AWS_ENDPOINT_URL"]
        let transport = try AsyncHTTPTransport(
            proxy: ProxySetting(environment: variables), certificateFile: settings.certificateFile)
        try self.init(
            configuration: AWSClientConfiguration(
                settings: settings, region: target.region, endpointURL: isAmbient ? nil : target.endpointURL,
                tools: .ofThisMachine(transport, variables: variables)),
            transport: transport, local: nil, home: home)
    }

    private init(
        configuration: AWSClientConfiguration, transport: AsyncHTTPTransport, local: LocalInstance?, home: SlipwayHome
    ) throws {
        self.transport = transport
        client = AWSClient(
            configuration, transport: transport, clock: ContinuousClock(), wallClock: SystemWallClock(),
            random: SystemRandomSource(), logger: CredentialTools.silence)
        prices = try PriceBook.inHome(home, now: SystemWallClock().now)
        if let local {
            let time = LocalCloudTime(control: LocalControl(instance: local, transport: transport))
            cloudTime = time
            observer = TimedObserver(base: SageMakerEndpointObserver(client), time: time)
            pollInterval = .seconds(1)
            let engine = local.engineFolder.map(EngineLayout.init(folder:)) ?? EngineLayout(home: home)
            checkModelsRun = { try EngineStatus.read(engine).checkReady() }
        } else {
            cloudTime = SystemWallClock()
            observer = SageMakerEndpointObserver(client)
            pollInterval = .seconds(15)
            checkModelsRun = {}
        }
    }

    func workplace(_ target: ResolvedTarget, store: any RunStore) -> CloudWorkplace {
        let inventory = SageMakerInventory(client)
        return CloudWorkplace(
            target: target, planner: SageMakerPlanner(client, prices: prices),
            cloud: AWSCloud.port(client, pollInterval: pollInterval), observer: observer, inventory: inventory,
            inference: inventory, account: AWSAccount(client), time: cloudTime, pollInterval: pollInterval,
            store: store, clock: ContinuousClock(),
            checkModelsRun: checkModelsRun)
    }

    func objects(place: String) -> any Datasets.ObjectStore { S3ObjectStore(client, place: place) }

    func caller() async throws -> (account: String, principal: String?) {
        let caller = try await STSClient(client).caller()
        return (caller.account, caller.principal)
    }

    func shutdown() async throws { try await transport.shutdown() }
}

/// An observer that learns the cloud's time before each look, so that times are compared in one clock.
private struct TimedObserver: EndpointObserver {
    let base: any EndpointObserver
    let time: LocalCloudTime

    var limits: RolloutSpec.Limits { base.limits }
    var grammar: AlarmGrammar { base.grammar }

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
