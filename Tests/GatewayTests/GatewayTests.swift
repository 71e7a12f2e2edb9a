import Core
import Gateway
import HTTPTypes
import NIOHTTP1
import Synchronization
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(5)))
struct GatewayTests {
    let gateway = Gateway(clock: InstantClock(), random: SeededRandomSource(seed: 7))

    private func fleet(
        _ name: String, weight: Double = 1, _ servers: [BackendServer], fault: FleetFault? = nil
    ) -> Fleet {
        Fleet(
            id: FleetID(name), workload: WorkloadID(variant: "AllTraffic"), configName: "config-\(name)",
            weight: weight,
            replicas: servers.enumerated().map {
                ReplicaAddress(id: "\(name)-\($0)", host: "127.0.0.1", port: $1.port)
            }, fault: fault)
    }

    private func request(_ body: String = "{}", deadline: Duration = .seconds(10)) -> GatewayRequest {
        GatewayRequest(
            endpoint: "e", path: "/invocations", headers: [.contentType: "application/json", .connection: "close"],
            body: Array(body.utf8), deadline: deadline)
    }

    @Test func passesARequestAndItsReplyThrough() async throws {
        let server = try await BackendServer { _ in .answer(status: 200, body: "hello") }
        gateway.setRoutes(endpoint: "e", RoutingTable(fleets: [fleet("blue", [server])]))
        let reply = try await gateway.invoke(request(#"{"a":1}"#))
        #expect(reply.status == 200)
        #expect(reply.variant == "AllTraffic")
        #expect(reply.headers[.init("x-backend")!] == "yes")
        #expect(String(decoding: try await reply.body.collect(upTo: 100), as: UTF8.self) == "hello")
        let seen = server.requests.withLock { $0[0] }
        #expect(seen.uri == "/invocations")
        #expect(seen.body == #"{"a":1}"#)
        #expect(seen.headers["content-type"] == ["application/json"])
        #expect(!seen.headers["connection"].contains("close"))
        let measured = gateway.drainMeters()
        #expect(measured.count == 1)
        #expect(measured[0].invocations == 1)
        #expect(measured[0].configName == "config-blue")
        #expect(measured[0].modelLatencyMicroseconds.reduce(0) { $0 + $1.count } == 1)
        #expect(gateway.drainMeters().isEmpty)
    }

    @Test func keepsToTheWeightsExactly() async throws {
        let blue = try await BackendServer { _ in .answer(status: 200, body: "b") }
        let green = try await BackendServer { _ in .answer(status: 200, body: "g") }
        gateway.setRoutes(
            endpoint: "e", RoutingTable(fleets: [fleet("blue", weight: 3, [blue]), fleet("green", weight: 1, [green])]))
        for _ in 0..<40 { _ = try await gateway.invoke(request()).body.collect(upTo: 10) }
        #expect(blue.requests.withLock { $0.count } == 30)
        #expect(green.requests.withLock { $0.count } == 10)
    }

    @Test func takesTheReplicaWithTheFewestOutstandingRequests() throws {
        let router = EndpointRouter()
        let replicas = (0..<3).map { ReplicaAddress(id: "r\($0)", host: "127.0.0.1", port: 1) }
        router.replace(
            with: RoutingTable(fleets: [
                Fleet(
                    id: FleetID("f"), workload: WorkloadID(variant: "v"), configName: "c", weight: 1,
                    replicas: replicas)
            ]))
        var taken: [ReplicaAddress] = []
        for _ in 0..<3 { taken.append(try router.choose(variant: nil, excluding: [], endpoint: "e").replica) }
        #expect(Set(taken.map(\.id)) == ["r0", "r1", "r2"])
        router.release(taken[1])
        #expect(try router.choose(variant: nil, excluding: [], endpoint: "e").replica == taken[1])
    }

    @Test func repeatsOnceElsewhereWhenAReplicaDies() async throws {
        let dying = try await BackendServer { _ in .hangUp }
        let healthy = try await BackendServer { _ in .answer(status: 200, body: "ok") }
        gateway.setRoutes(endpoint: "e", RoutingTable(fleets: [fleet("blue", [dying, healthy])]))
        for _ in 0..<10 { #expect(try await gateway.invoke(request()).status == 200) }
        let measured = gateway.drainMeters()
        #expect(measured.map(\.errors5xx) == [0])
        #expect(measured.map(\.invocations) == [10])
    }

    @Test func saysWhenNobodyAnswers() async throws {
        let server = try await BackendServer { _ in .hangUp }
        gateway.setRoutes(endpoint: "e", RoutingTable(fleets: [fleet("blue", [server])]))
        let error = await #expect(throws: GatewayError.self) { try await gateway.invoke(request()) }
        #expect(error?.code == GatewayError.replicaFailed)
        #expect(gateway.drainMeters().map(\.errors5xx) == [1])
        let missing = await #expect(throws: GatewayError.self) {
            try await gateway.invoke(GatewayRequest(endpoint: "none", path: "/", body: []))
        }
        #expect(missing?.code == GatewayError.unknownEndpoint)
        gateway.setRoutes(endpoint: "e", RoutingTable(fleets: [fleet("blue", weight: 0, [server])]))
        let none = await #expect(throws: GatewayError.self) { try await gateway.invoke(request()) }
        #expect(none?.code == GatewayError.noReplica)
    }

    @Test func endsARequestAtItsDeadline() async throws {
        let server = try await BackendServer { _ in .silence }
        gateway.setRoutes(endpoint: "e", RoutingTable(fleets: [fleet("blue", [server])]))
        let error = await #expect(throws: GatewayError.self) {
            try await gateway.invoke(request(deadline: .milliseconds(50)))
        }
        #expect(error?.code == GatewayError.deadlineExceeded)
        #expect(gateway.outstanding(endpoint: "e", replicaID: "blue-0") == 0)
    }

    @Test func streamsPieceByPieceAcrossAShift() async throws {
        let blue = try await BackendServer { _ in .stream(pieces: ["a", "b", "c", "d"], delayMilliseconds: 10) }
        let green = try await BackendServer { _ in .answer(status: 200, body: "green") }
        gateway.setRoutes(endpoint: "e", RoutingTable(fleets: [fleet("blue", [blue])]))
        let reply = try await gateway.invoke(request())
        gateway.setRoutes(endpoint: "e", RoutingTable(fleets: [fleet("green", [green])]))
        var text = ""
        for try await piece in reply.body { text += String(decoding: piece, as: UTF8.self) }
        #expect(text == "abcd")
        await gateway.waitUntilIdle(endpoint: "e", replicaIDs: ["blue-0"])
        #expect(gateway.outstanding(endpoint: "e", replicaID: "blue-0") == 0)
        // The retired fleet's counts are still told.
        let counts = gateway.drainMeters().filter { $0.configName == "config-blue" }
        #expect(counts.map(\.invocations) == [1])
        #expect(counts.first?.firstChunkLatencyMicroseconds.count == 1)
    }

    @Test func reportsAReplyThatBreaksOff() async throws {
        let server = try await BackendServer { _ in .breakOff }
        gateway.setRoutes(endpoint: "e", RoutingTable(fleets: [fleet("blue", [server])]))
        let reply = try await gateway.invoke(request())
        let error = await #expect(throws: GatewayError.self) { try await reply.body.collect(upTo: 100) }
        #expect(error?.code == GatewayError.replicaFailed)
        #expect(gateway.drainMeters().map(\.errors5xx) == [1])
    }

    @Test func freesTheReplicaWhenTheClientLeaves() async throws {
        let server = try await BackendServer { _ in .endless }
        gateway.setRoutes(endpoint: "e", RoutingTable(fleets: [fleet("blue", [server])]))
        do {
            let reply = try await gateway.invoke(request())
            for try await _ in reply.body { break }
        }
        await gateway.waitUntilIdle(endpoint: "e", replicaIDs: ["blue-0"])
        #expect(gateway.outstanding(endpoint: "e", replicaID: "blue-0") == 0)
    }

    @Test func rehearsesFaults() async throws {
        let server = try await BackendServer { _ in .answer(status: 200, body: "ok") }
        let fault = FleetFault(latency: .milliseconds(20), errorShare: 0.5)
        gateway.setRoutes(endpoint: "e", RoutingTable(fleets: [fleet("blue", [server], fault: fault)]))
        var failed = 0
        for _ in 0..<20 where try await gateway.invoke(request()).status == 500 { failed += 1 }
        #expect((4...16).contains(failed))
        let measured = try #require(gateway.drainMeters().first)
        #expect(measured.errors5xx == failed)
        #expect(measured.modelLatencyMicroseconds.allSatisfy { $0.microseconds >= 20_000 })
    }

    @Test func losesNothingUnderLoadWhileTheTableChanges() async throws {
        let blue = try await BackendServer { _ in .answer(status: 200, body: "b") }
        let green = try await BackendServer { _ in .answer(status: 200, body: "g") }
        let tables = [
            RoutingTable(fleets: [fleet("blue", [blue])]),
            RoutingTable(fleets: [fleet("blue", [blue]), fleet("green", [green])]),
            RoutingTable(fleets: [fleet("green", [green])]),
        ]
        gateway.setRoutes(endpoint: "e", tables[0])
        let statuses = try await (0..<300).map { $0 }.mapBounded(limit: 16) { number in
            if number % 10 == 0 { gateway.setRoutes(endpoint: "e", tables[number / 10 % 3]) }
            let reply = try await gateway.invoke(request())
            _ = try await reply.body.collect(upTo: 10)
            return reply.status
        }
        #expect(statuses.allSatisfy { $0 == 200 })
        #expect(gateway.drainMeters().reduce(0) { $0 + $1.invocations } == 300)
    }
}
