import AWSClient
import Core
import Lifecycle
import LocalCloudTestSupport
import Logging
import Operations
import Providers
import TestSupport

extension InProcessCloud {
    /// The real client, which signs and retries, on the cloud's own clock and without a socket.
    func client() throws -> AWSClient {
        AWSClient(
            try AWSClientConfiguration(
                endpointURL: url, region: region, keys: keys, source: "the test's cloud"),
            transport: transport, clock: clock, wallClock: wall, random: SeededRandomSource(seed: 2),
            logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }))
    }

    /// This cloud as use cases reach it.
    func workplace(_ client: AWSClient, store: any RunStore) -> CloudWorkplace {
        let inventory = SageMakerInventory(client)
        return CloudWorkplace(
            target: ResolvedTarget(
                cloud: .local, account: account, environment: "dev", region: region, endpointURL: url, instance: nonce),
            planner: SageMakerPlanner(client), cloud: AWSCloud.port(client, pollInterval: .seconds(5)),
            observer: SageMakerEndpointObserver(client), inventory: inventory, inference: inventory,
            account: AWSAccount(client), time: wall, pollInterval: .seconds(15), store: store, clock: clock)
    }

    /// Plans and runs there for a project `triage`.
    func desk(_ workplace: CloudWorkplace, store: any RunStore) -> PlanDesk<ManualClock> {
        PlanDesk(
            workplace: workplace, store: store, project: "triage", policy: .standard, clock: clock, wallClock: wall,
            random: SeededRandomSource(seed: 3))
    }
}
