import Gateway
import LocalCloud
import LocalCloudTestSupport
import Rollouts
import Testing

@Suite(.timeLimit(.minutes(5))) struct EndpointRolloutTargetTests {
    /// What a deployment acts upon does what the port promises.
    @Test(arguments: RolloutTargetConformance.Check.allCases)
    func anEndpointConforms(check: RolloutTargetConformance.Check) async throws {
        let harness = try PlaneHarness(replicasListen: false)
        try await harness.makeEndpoint(count: 4)
        harness.alarms.set("errors", .ok)
        let (plane, arn) = (harness.plane, harness.arn("triage"))
        let endpoint = try #require(plane.store.record(EndpointRecord.self, arn))
        let config = try #require(
            plane.store.record(EndpointConfigRecord.self, endpoint.scope.endpointConfig("c2")))
        let green = try #require(FleetPlan(config, in: plane.store.view))
        let conformance = RolloutTargetConformance(
            await plane.deployments.rolloutTarget(endpoint, to: green), fleet: 4,
            alarm: AlarmObservation(name: "errors", state: .ok)
        ) { [replicas = harness.replicas, gateway = harness.gateway] in
            let models = replicas.running.map(\.spec.modelName)
            let fleets = gateway.routes(endpoint: arn)?.fleets ?? []
            let whole = fleets.reduce(0) { $0 + $1.weight }
            let part = fleets.filter { $0.configName == "c2" }.reduce(0) { $0 + $1.weight }
            return .init(
                blue: models.count { $0 == "m1" }, green: models.count { $0 == "m2" },
                greenShare: whole > 0 ? part / whole : 0)
        }
        #expect(try await conformance.failures(of: check) == [])
        await harness.plane.stop()
    }
}
