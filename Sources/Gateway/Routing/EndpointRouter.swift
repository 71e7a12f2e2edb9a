import Core
import Synchronization

/// Chooses fleet and replica for one endpoint, and counts what is under way at each replica.
///
/// Fleets are chosen by smooth weighted round robin, so that a share of one in four is one request in four and not
/// merely so on average; inside a fleet the replica with the fewest outstanding requests is taken.
package final class EndpointRouter: Sendable {
    /// A place at a replica that a request has taken.
    package struct Choice: Sendable {
        package let fleet: Fleet
        package let replica: ReplicaAddress
    }

    fileprivate struct State {
        var table = RoutingTable(fleets: [])
        var credit: [FleetID: Double] = [:]
        var outstanding: [String: Int] = [:]
        var turn = 0
        var idleWatchers: [(replicas: Set<String>, continuation: CheckedContinuation<Void, Never>, id: UInt64)] = []
        var nextWatcher: UInt64 = 0
    }

    private let state = Mutex(State())

    package init() {}

    /// Puts another table in force; places that were taken stay taken.
    package func replace(with table: RoutingTable) {
        state.withLock { state in
            state.table = table
            let names = Set(table.fleets.map(\.id))
            state.credit = state.credit.filter { names.contains($0.key) }
        }
    }

    var table: RoutingTable { state.withLock { $0.table } }

    /// Takes a place at a replica; give it back with ``release(_:)``.
    ///
    /// - Parameters:
    ///   - variant: the variant that the caller pins, if any.
    ///   - excluded: replicas that have just failed this request.
    /// - Throws: `gateway.unknown_variant`, `gateway.no_replica`.
    package func choose(variant: String?, excluding excluded: Set<String>, endpoint: String) throws -> Choice {
        try state.withLock { state in
            var fleets = state.table.fleets
            if let variant {
                fleets.removeAll { $0.workload.variant != variant }
                guard !fleets.isEmpty else {
                    throw GatewayError(
                        GatewayError.unknownVariant, "endpoint \(endpoint) has no variant named \(variant)")
                }
            }
            fleets.removeAll { $0.weight <= 0 || $0.replicas.allSatisfy { excluded.contains($0.id) } }
            guard !fleets.isEmpty else {
                throw GatewayError(
                    GatewayError.noReplica, "endpoint \(endpoint) has no replica that can take a request now",
                    retry: .after(.seconds(1)))
            }
            let fleet = fleets.count == 1 ? fleets[0] : Self.takeTurn(among: fleets, credit: &state.credit)
            let candidates = fleet.replicas.filter { !excluded.contains($0.id) }
            // Start the search at a moving place, so that ties do not always fall on the first replica.
            state.turn &+= 1
            var best = candidates[state.turn % candidates.count]
            var fewest = state.outstanding[best.id, default: 0]
            for candidate in candidates where state.outstanding[candidate.id, default: 0] < fewest {
                best = candidate
                fewest = state.outstanding[candidate.id, default: 0]
            }
            state.outstanding[best.id] = fewest + 1
            return Choice(fleet: fleet, replica: best)
        }
    }

    /// Gives a place back.
    package func release(_ replica: ReplicaAddress) {
        let ready = state.withLock { state in
            let count = state.outstanding[replica.id, default: 0] - 1
            state.outstanding[replica.id] = count > 0 ? count : nil
            return state.takeReadyWatchers()
        }
        for continuation in ready { continuation.resume() }
    }

    func outstanding(at replicaID: String) -> Int { state.withLock { $0.outstanding[replicaID, default: 0] } }

    /// Returns when none of `replicas` has a request under way, or when the task is cancelled.
    func waitUntilIdle(_ replicas: Set<String>) async {
        let id = state.withLock { state in
            state.nextWatcher += 1
            return state.nextWatcher
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isIdle = state.withLock { state in
                    if Task.isCancelled || !replicas.contains(where: { state.outstanding[$0] != nil }) { return true }
                    state.idleWatchers.append((replicas, continuation, id))
                    return false
                }
                if isIdle { continuation.resume() }
            }
        } onCancel: {
            let continuation = state.withLock { state -> CheckedContinuation<Void, Never>? in
                guard let index = state.idleWatchers.firstIndex(where: { $0.id == id }) else { return nil }
                return state.idleWatchers.remove(at: index).continuation
            }
            continuation?.resume()
        }
    }

    private static func takeTurn(among fleets: [Fleet], credit: inout [FleetID: Double]) -> Fleet {
        let total = fleets.reduce(0) { $0 + $1.weight }
        var best = fleets[0]
        var highest = -Double.infinity
        for fleet in fleets {
            let value = credit[fleet.id, default: 0] + fleet.weight
            credit[fleet.id] = value
            if value > highest {
                highest = value
                best = fleet
            }
        }
        credit[best.id] = highest - total
        return best
    }
}

extension EndpointRouter.State {
    fileprivate mutating func takeReadyWatchers() -> [CheckedContinuation<Void, Never>] {
        guard !idleWatchers.isEmpty else { return [] }
        let busy = outstanding
        let ready = idleWatchers.filter { watcher in !watcher.replicas.contains { busy[$0] != nil } }
        let readyIDs = Set(ready.map(\.id))
        idleWatchers.removeAll { readyIDs.contains($0.id) }
        return ready.map(\.continuation)
    }
}
