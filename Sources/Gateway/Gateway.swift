package import Core
import HTTPTypes
package import NIOCore
import NIOHTTP1
import NIOPosix
import Synchronization

/// The data plane: takes complete requests for endpoints, sends each to one replica and passes the reply through.
///
/// - A request that finds no connection, or whose connection is lost before any byte of a reply, goes once more to
///   another replica: an inference changes nothing, so repeating it is safe, and a dying replica costs no request.
/// - A table is replaced as a whole and requests under way finish where they began, so that no shift cuts a reply off.
package final class Gateway: Sendable {
    fileprivate struct State {
        var routers: [String: EndpointRouter] = [:]
        var meters: [MeterKey: FleetMeter] = [:]
        var pools: [PoolKey: UpstreamPool] = [:]
        /// Meters of fleets that have left the tables, until their last counts are drained.
        var retired: [FleetMeter] = []
    }

    fileprivate struct MeterKey: Hashable {
        var endpoint: String
        var fleet: FleetID
        var configName: String
    }

    fileprivate struct PoolKey: Hashable {
        var host: String
        var port: Int
    }

    private let group: any EventLoopGroup
    private let clock: any Clock<Duration>
    private let random: any RandomSource
    private let state = Mutex(State())
    private static let connectTimeout = TimeAmount.seconds(2)

    /// - Parameters:
    ///   - group: event loops for the connections to replicas.
    ///   - clock: what an injected latency is waited out on; connections and deadlines keep to real time.
    ///   - random: decides which requests of a faulty fleet fail.
    package init(
        group: any EventLoopGroup = MultiThreadedEventLoopGroup.singleton, clock: any Clock<Duration>,
        random: any RandomSource = SystemRandomSource()
    ) {
        self.group = group
        self.clock = clock
        self.random = random
    }

    /// Replaces the endpoint's table; requests that begin afterwards see the new one.
    package func setRoutes(endpoint: String, _ table: RoutingTable) {
        let closing = state.withLock { state in
            let router = state.routers[endpoint] ?? EndpointRouter()
            state.routers[endpoint] = router
            state.updateMeters(endpoint: endpoint, fleets: table.fleets)
            router.replace(with: table)
            return state.takeUnusedPools()
        }
        for pool in closing { pool.close() }
    }

    /// Takes the endpoint away; requests under way still finish.
    package func removeRoutes(endpoint: String) {
        let closing = state.withLock { state in
            state.routers.removeValue(forKey: endpoint)?.replace(with: RoutingTable(fleets: []))
            state.updateMeters(endpoint: endpoint, fleets: [])
            return state.takeUnusedPools()
        }
        for pool in closing { pool.close() }
    }

    /// The table in force; nil when the endpoint has none.
    package func routes(endpoint: String) -> RoutingTable? { state.withLock { $0.routers[endpoint] }?.table }

    /// Requests under way at a replica of an endpoint.
    package func outstanding(endpoint: String, replicaID: String) -> Int {
        state.withLock { $0.routers[endpoint] }?.outstanding(at: replicaID) ?? 0
    }

    /// Returns when none of the replicas has a request of this endpoint under way, or when the task is cancelled.
    ///
    /// Call it after the table without them is set and before they are stopped.
    package func waitUntilIdle(endpoint: String, replicaIDs: Set<String>) async {
        await state.withLock { $0.routers[endpoint] }?.waitUntilIdle(replicaIDs)
    }

    /// What each fleet did since the last call; fleets without a finished request are left out.
    package func drainMeters() -> [FleetMeasurement] {
        let meters = state.withLock { state in
            let meters = Array(state.meters.values) + state.retired
            state.retired.removeAll { !$0.isBusy }
            return meters
        }
        return meters.compactMap { $0.drain() }
    }

    /// Sends the request to one replica and returns when the reply's head has arrived.
    ///
    /// Cancelling the task closes the connection to the replica.
    ///
    /// - Throws: ``GatewayError``: `gateway.unknown_endpoint`, `gateway.unknown_variant`, `gateway.no_replica`,
    ///   `gateway.deadline_exceeded`, `gateway.replica_failed`.
    package func invoke(_ request: GatewayRequest) async throws -> GatewayReply {
        let began = NIODeadline.now()
        guard let router = state.withLock({ $0.routers[request.endpoint] }) else {
            throw GatewayError(GatewayError.unknownEndpoint, "endpoint \(request.endpoint) has no routes")
        }
        var excluded: Set<String> = []
        var isRepeat = false
        while true {
            let choice: EndpointRouter.Choice
            do {
                choice = try router.choose(
                    variant: request.targetVariant, excluding: excluded, endpoint: request.endpoint)
            } catch {
                recordRefusal(of: request, router: router)
                throw error
            }
            do {
                return try await attempt(request, at: choice, router: router, began: began)
            } catch let failure as UpstreamFailure {
                if failure == .connectionLost, !isRepeat, !Task.isCancelled {
                    isRepeat = true
                    // A replica that stands alone gets the other attempt too: it may have been restarted by now.
                    if router.table.fleets.reduce(0, { $0 + $1.replicas.count }) > 1 {
                        excluded.insert(choice.replica.id)
                    }
                    continue
                }
                try Task.checkCancellation()
                meter(endpoint: request.endpoint, fleet: choice.fleet).record(
                    .init(
                        status: nil, modelMicroseconds: (NIODeadline.now() - began).nanoseconds / 1000,
                        overheadMicroseconds: 1))
                throw GatewayError(
                    failure == .deadlineExceeded ? GatewayError.deadlineExceeded : GatewayError.replicaFailed,
                    "replica \(choice.replica.id) of endpoint \(request.endpoint): \(failure.rawValue)",
                    retry: .unknownOutcome)
            }
        }
    }
}

extension Gateway {
    private func attempt(
        _ request: GatewayRequest, at choice: EndpointRouter.Choice, router: EndpointRouter, began: NIODeadline
    ) async throws -> GatewayReply {
        let meter = meter(endpoint: request.endpoint, fleet: choice.fleet)
        let extra = choice.fleet.fault?.latency ?? .zero
        if let fault = choice.fleet.fault {
            do {
                if extra > .zero { try await clock.sleep(for: min(extra, request.deadline)) }
            } catch {
                router.release(choice.replica)
                throw error
            }
            // As for a replica that is as slow as this by itself.
            guard extra < request.deadline else {
                router.release(choice.replica)
                throw UpstreamFailure.deadlineExceeded
            }
            if fault.errorShare > 0, random.unit() < fault.errorShare {
                router.release(choice.replica)
                meter.record(
                    .init(
                        status: 500, modelMicroseconds: max(1, fault.latency.microseconds), overheadMicroseconds: 1))
                return reply(
                    UpstreamReply(
                        status: 500, headers: [("content-type", "application/json")],
                        body: GatewayBody(whole: Array(#"{"error":{"message":"injected fault"}}"#.utf8)),
                        isStreamed: false), choice)
            }
        }
        let sending = NIODeadline.now()
        let state = AttemptState(
            meter: meter, router: router, replica: choice.replica, began: began, sending: sending,
            extraMicroseconds: extra.microseconds)
        let channel: any Channel
        let pool = pool(for: choice.replica)
        do {
            channel = try await pool.acquire(timeout: Self.connectTimeout).get().channel
        } catch {
            state.abandon()
            throw UpstreamFailure.connectionLost
        }
        let promise = channel.eventLoop.makePromise(of: UpstreamReply.self)
        let head = Self.head(for: request, at: choice.replica)
        let body = channel.allocator.buffer(bytes: request.body)
        channel.eventLoop.execute {
            do {
                let handler = try channel.pipeline.syncOperations.handler(type: UpstreamHandler.self)
                handler.start(
                    head: head, body: body, deadline: (request.deadline - extra).timeAmount,
                    streamLimit: request.streamLimit.timeAmount, reply: promise, onEnd: { state.end($0) })
            } catch {
                promise.fail(UpstreamFailure.connectionLost)
                state.end(UpstreamEnd(firstByte: nil, last: .now(), isComplete: false))
            }
        }
        let upstream = try await withTaskCancellationHandler {
            try await promise.futureResult.get()
        } onCancel: {
            channel.close(promise: nil)
        }
        state.headArrived(upstream)
        return reply(upstream, choice)
    }

    private func reply(_ upstream: UpstreamReply, _ choice: EndpointRouter.Choice) -> GatewayReply {
        var headers = HTTPFields()
        for (name, value) in upstream.headers {
            guard let name = HTTPField.Name(name), !Self.hopByHop.contains(name.canonicalName) else { continue }
            headers.append(HTTPField(name: name, value: value))
        }
        return GatewayReply(
            status: upstream.status, headers: headers, body: upstream.body, fleet: choice.fleet.id,
            variant: choice.fleet.workload.variant, configName: choice.fleet.configName, replicaID: choice.replica.id)
    }

    private static let hopByHop: Set<String> = [
        "connection", "keep-alive", "transfer-encoding", "content-length", "te", "trailer", "upgrade", "host",
        "proxy-connection", "expect", "authorization",
    ]

    private static func head(for request: GatewayRequest, at replica: ReplicaAddress) -> HTTPRequestHead {
        var headers = HTTPHeaders()
        headers.reserveCapacity(request.headers.count + 2)
        headers.add(name: "host", value: "\(replica.host):\(replica.port)")
        headers.add(name: "content-length", value: String(request.body.count))
        for field in request.headers where !hopByHop.contains(field.name.canonicalName) {
            headers.add(name: field.name.rawName, value: field.value)
        }
        return HTTPRequestHead(
            version: .http1_1, method: .RAW(value: request.method.rawValue), uri: request.path, headers: headers)
    }

    private func meter(endpoint: String, fleet: Fleet) -> FleetMeter {
        state.withLock { state in
            let key = MeterKey(endpoint: endpoint, fleet: fleet.id, configName: fleet.configName)
            if let meter = state.meters[key] { return meter }
            // The fleet left the table between the choice and now: count it, and let the next drain take it.
            let meter = FleetMeter(endpoint: endpoint, fleet: fleet)
            state.retired.append(meter)
            return meter
        }
    }

    private func pool(for replica: ReplicaAddress) -> UpstreamPool {
        state.withLock { state in
            let key = PoolKey(host: replica.host, port: replica.port)
            if let pool = state.pools[key] { return pool }
            let pool = UpstreamPool(address: replica, group: group)
            state.pools[key] = pool
            return pool
        }
    }

    /// No replica was there: the fleet with the greatest weight bears it, as the service's own 5xx would.
    private func recordRefusal(of request: GatewayRequest, router: EndpointRouter) {
        guard let fleet = router.table.fleets.max(by: { $0.weight < $1.weight }) else { return }
        meter(endpoint: request.endpoint, fleet: fleet)
            .record(.init(status: nil, modelMicroseconds: 1, overheadMicroseconds: 1))
    }
}

extension Gateway.State {
    fileprivate mutating func updateMeters(endpoint: String, fleets: [Fleet]) {
        var wanted: [Gateway.MeterKey: Fleet] = [:]
        for fleet in fleets {
            wanted[.init(endpoint: endpoint, fleet: fleet.id, configName: fleet.configName)] = fleet
        }
        for (key, meter) in meters where key.endpoint == endpoint && wanted[key] == nil {
            retired.append(meter)
            meters[key] = nil
        }
        for (key, fleet) in wanted where meters[key] == nil {
            meters[key] = FleetMeter(endpoint: endpoint, fleet: fleet)
        }
    }

    fileprivate mutating func takeUnusedPools() -> [UpstreamPool] {
        var used: Set<Gateway.PoolKey> = []
        for router in routers.values {
            for fleet in router.table.fleets {
                for replica in fleet.replicas { used.insert(.init(host: replica.host, port: replica.port)) }
            }
        }
        let unused = pools.filter { !used.contains($0.key) }
        for key in unused.keys { pools[key] = nil }
        return Array(unused.values)
    }
}
