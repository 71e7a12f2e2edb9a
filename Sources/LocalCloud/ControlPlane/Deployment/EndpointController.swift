internal import Core
internal import Logging
internal import Rollouts
#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif

/// Makes endpoints be what their records say: creates, updates and deletes fleets, one deployment an endpoint at a time.
///
/// Records are changed by the operations first; this only follows. After a restart ``start()`` brings back every fleet
/// that serves and goes on with what was under way.
package actor EndpointController {
    let store: PlaneStore
    let clock: CloudClock
    let alarms: any AlarmStates
    let tools: FleetTools
    private var fleets: [String: EndpointFleets] = [:]
    private var underWay: [String: Task<Void, Never>] = [:]
    private var isStopped = false
    /// The longest that a reply may stream; a fleet that is removed is given this long for what it has begun.
    static let draining = Duration.seconds(480)

    package init(store: PlaneStore, clock: CloudClock, alarms: any AlarmStates, tools: FleetTools) {
        self.store = store
        self.clock = clock
        self.alarms = alarms
        self.tools = tools
    }

    /// Brings back the fleets of all endpoints. Returns at once; replicas become healthy in the background.
    package func start() async {
        for endpoint in store.view.endpoints.values.sorted(by: { $0.arn < $1.arn }) {
            switch endpoint.status {
            case .inService, .updateRollbackFailed:
                let fleets = fleets(of: endpoint)
                await fleets.route(blue: endpoint.configName, green: nil, split: Self.allBlue)
                await fleets.launch(endpoint.plan, instances: endpoint.plan.instances)
            case .creating: create(endpoint.arn)
            case .updating: update(endpoint.arn)
            case .deleting: delete(endpoint.arn)
            case .failed: break
            }
        }
    }

    /// Ends all deployments and replicas and leaves the records as they are.
    package func stop() async {
        isStopped = true
        for task in underWay.values { task.cancel() }
        for task in underWay.values { await task.value }
        await withTaskGroup(of: Void.self) { group in
            for fleets in fleets.values { group.addTask { await fleets.stop(draining: .zero) } }
        }
        fleets = [:]
    }

    /// Follows a record that was put in status Creating.
    package func create(_ arn: String) { begin(arn) { await $0.performCreate(arn) } }

    /// Follows a record that was put in status Updating.
    package func update(_ arn: String) { begin(arn) { await $0.performUpdate(arn) } }

    /// Follows a record that was put in status Deleting.
    package func delete(_ arn: String) { begin(arn) { await $0.performDelete(arn) } }

    /// Applies faults that were injected or removed.
    package func faultsChanged() async {
        for fleets in fleets.values { await fleets.faultsChanged() }
    }

    /// Returns when the deployment of an endpoint that is under way now has ended.
    package func settled(_ arn: String) async { await underWay[arn]?.value }

    private func begin(_ arn: String, _ body: @escaping @Sendable (EndpointController) async -> Void) {
        guard !isStopped else { return }
        let previous = underWay[arn]
        previous?.cancel()
        underWay[arn] = clock.follow {
            await previous?.value
            await body(self)
        }
    }

    func fleets(of endpoint: EndpointRecord) -> EndpointFleets {
        if let fleets = fleets[endpoint.arn] { return fleets }
        let new = EndpointFleets(endpoint: endpoint.name, arn: endpoint.arn, tools: tools)
        fleets[endpoint.arn] = new
        return new
    }

    static let allBlue = TrafficSplit(greenInstances: 0, fleet: 1)

    var now: Date { clock.instant.date }

    // MARK: Create and delete

    private func performCreate(_ arn: String) async {
        guard let endpoint = store.record(EndpointRecord.self, arn), endpoint.status == .creating else { return }
        let fleets = fleets(of: endpoint)
        await fleets.route(blue: endpoint.configName, green: nil, split: Self.allBlue)
        var outcome: String?
        do {
            try await fleets.provision(endpoint.plan, instances: endpoint.plan.instances)
        } catch {
            if Task.isCancelled { return }
            outcome = Self.reason(error)
        }
        if outcome != nil { await fleets.stop(draining: .zero) }
        let (time, failure) = (now, outcome)
        await change(arn) { endpoint in
            endpoint.lastModifiedTime = time
            endpoint.deployment = nil
            endpoint.status = failure == nil ? .inService : .failed
            endpoint.failureReason = failure
            for index in endpoint.variants.indices {
                endpoint.variants[index].stage = nil
                endpoint.variants[index].currentCount = failure == nil ? endpoint.variants[index].desiredCount : 0
            }
        }
    }

    private func performDelete(_ arn: String) async {
        guard let endpoint = store.record(EndpointRecord.self, arn), endpoint.status == .deleting else { return }
        await fleets(of: endpoint).stop(draining: .zero)
        fleets[arn] = nil
        do {
            try await clock.participate {
                try await store.change { transaction in
                    transaction.remove(EndpointRecord.self, key: arn)
                    transaction.remove(TagsRecord.self, key: arn)
                }
            }
        } catch {
            report(error, arn)
        }
    }

    /// Changes an endpoint's record. When the data folder does not take it, the record stays as it was and the next
    /// start goes on from there.
    func change(_ arn: String, _ body: @escaping @Sendable (inout EndpointRecord) -> Void) async {
        do {
            _ = try await clock.participate { try await store.update(EndpointRecord.self, arn, body) }
        } catch {
            report(error, arn)
        }
    }

    func report(_ error: any Error, _ arn: String) {
        tools.logger.error("an endpoint's record was not changed", metadata: ["arn": "\(arn)", "error": "\(error)"])
    }

    static func reason(_ error: any Error) -> String {
        (error as? any CodedError)?.message ?? String(describing: error)
    }
}
