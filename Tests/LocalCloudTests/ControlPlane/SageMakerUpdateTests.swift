import AWSWire
import Core
import Foundation
import Gateway
import HTTPTypes
import LocalCloud
import LocalCloudTestSupport
import Processes
import Testing

@Suite("SageMaker: updating endpoints under guardrails", .timeLimit(.minutes(5)))
struct SageMakerUpdateTests {
    private func update(_ harness: PlaneHarness, _ policy: WireValue? = nil, config: String = "c2") async throws {
        var input: WireFields = ["EndpointName": "triage", "EndpointConfigName": .string(config)]
        input["DeploymentConfig"] = policy
        try await harness.call("UpdateEndpoint", input)
    }

    @Test func canaryPromotes() async throws {
        let harness = try PlaneHarness()
        try await harness.makeEndpoint()
        harness.alarms.set("slow", .ok)
        try await update(harness, PlaneHarness.canary(alarms: ["slow"]))
        await harness.settle()
        #expect(try await harness.pendingStage() == "Baking")
        // Half of the new fleet of two: one instance, half of the traffic, the old fleet still whole.
        let table = try #require(harness.gateway.routes(endpoint: harness.arn("triage")))
        let green = try #require(table.fleets.first { $0.configName == "c2" })
        #expect(green.weight == 0.5)
        #expect(green.replicas.count == 1)
        #expect(harness.replicas.running.count == 4)
        var answers: Set<String> = []
        for _ in 0..<4 { answers.insert(try await harness.invoke().text) }
        #expect(answers.count == 2)
        let pending = try #require(try await harness.describe().structure("PendingDeploymentSummary"))
        #expect(pending.string("EndpointConfigName") == "c2")
        #expect(try await harness.describe().string("EndpointConfigName") == "c1")
        try await harness.runToEnd()
        let endpoint = try await harness.describe()
        #expect(endpoint.string("EndpointStatus") == "InService")
        #expect(endpoint.string("EndpointConfigName") == "c2")
        #expect(endpoint["PendingDeploymentSummary"] == nil)
        #expect(endpoint["FailureReason"] == nil)
        #expect(endpoint.structure("LastDeploymentConfig")?.structure("BlueGreenUpdatePolicy") != nil)
        #expect(harness.replicas.running.count == 2)
        #expect(try await harness.invoke().text.contains("m2"))
        await harness.plane.stop()
    }

    @Test func alarmDuringTheBakeRollsBackWithoutSayingSo() async throws {
        let harness = try PlaneHarness()
        try await harness.makeEndpoint()
        harness.alarms.set("slow", .ok)
        try await update(harness, PlaneHarness.canary(alarms: ["slow"]))
        await harness.settle()
        #expect(try await harness.pendingStage() == "Baking")
        harness.alarms.set("slow", .alarm, reason: "Threshold Crossed")
        await harness.clock.advance(by: .seconds(10))
        let endpoint = try await harness.describe()
        #expect(endpoint.string("EndpointStatus") == "InService")
        #expect(endpoint.string("EndpointConfigName") == "c1")
        #expect(endpoint.string("FailureReason")?.contains("slow") == true)
        #expect(endpoint["PendingDeploymentSummary"] == nil)
        await harness.plane.deployments.settled(harness.arn("triage"))
        #expect(harness.replicas.running.count == 2)
        #expect(try await harness.invoke().text.contains("m1"))
        await harness.plane.stop()
    }

    @Test func alarmThatIsOnAlreadyRollsBackAtOnce() async throws {
        let harness = try PlaneHarness()
        try await harness.makeEndpoint()
        harness.alarms.set("slow", .alarm)
        try await update(harness, PlaneHarness.canary(alarms: ["slow"]))
        await harness.settle()
        #expect(try await harness.status() == "InService")
        #expect(try await harness.describe().string("EndpointConfigName") == "c1")
        #expect(!harness.replicas.specs.contains { $0.modelName == "m2" })
        await harness.plane.stop()
    }

    @Test func missingDataDoesNotTrip() async throws {
        let harness = try PlaneHarness()
        try await harness.makeEndpoint()
        harness.alarms.set("slow", .insufficientData)
        try await update(harness, PlaneHarness.canary(alarms: ["slow"]))
        await harness.settle()
        #expect(try await harness.pendingStage() == "Baking")
        try await harness.runToEnd()
        #expect(try await harness.describe().string("EndpointConfigName") == "c2")
        await harness.plane.stop()
    }

    @Test func allAtOnceIsTheDefault() async throws {
        let harness = try PlaneHarness()
        try await harness.makeEndpoint()
        try await update(harness)
        try await harness.runToEnd()
        #expect(try await harness.status() == "InService")
        #expect(try await harness.describe().string("EndpointConfigName") == "c2")
        await harness.plane.stop()
    }

    @Test func newFleetThatDoesNotStartRollsBack() async throws {
        let harness = try PlaneHarness()
        try await harness.makeEndpoint()
        _ = try await harness.plane.faults.answer(
            AdminCall(method: "POST", path: ["faults"], body: ["kind": "capacity", "next": true]))
        try await update(harness, PlaneHarness.canary())
        await harness.settle()
        let endpoint = try await harness.describe()
        #expect(endpoint.string("EndpointStatus") == "InService")
        #expect(endpoint.string("EndpointConfigName") == "c1")
        #expect(endpoint.string("FailureReason")?.contains("InsufficientInstanceCapacity") == true)
        await harness.plane.stop()
    }

    @Test func silentRollbackLeavesNoReason() async throws {
        let harness = try PlaneHarness()
        try await harness.makeEndpoint()
        _ = try await harness.plane.faults.answer(
            AdminCall(method: "POST", path: ["faults"], body: ["kind": "silent-rollback", "config": "c2"]))
        try await update(harness, PlaneHarness.canary())
        try await harness.runToEnd()
        #expect(try await harness.status() == "InService")
        let endpoint = try await harness.describe()
        #expect(endpoint.string("EndpointConfigName") == "c1")
        #expect(endpoint["FailureReason"] == nil)
        // It was of that update alone.
        #expect(harness.plane.store.view.faults.isEmpty)
        try await update(harness, PlaneHarness.canary())
        try await harness.runToEnd()
        #expect(try await harness.describe().string("EndpointConfigName") == "c2")
        await harness.plane.stop()
    }

    @Test func aFaultOfAnotherConfigurationStaysAfterASilentRollback() async throws {
        let harness = try PlaneHarness()
        try await harness.makeEndpoint()
        for config in ["c2", "later"] {
            _ = try await harness.plane.faults.answer(
                AdminCall(
                    method: "POST", path: ["faults"], body: ["kind": "silent-rollback", "config": .string(config)]))
        }
        try await update(harness)
        try await harness.runToEnd()
        #expect(try await harness.describe().string("EndpointConfigName") == "c1")
        #expect(harness.plane.store.view.faults.values.map(\.config) == ["later"])
        await harness.plane.stop()
    }

    @Test func withoutAPolicyTheVariantsMayBeOthers() async throws {
        let harness = try PlaneHarness()
        try await harness.makeEndpoint()
        var config = PlaneHarness.config("c3", model: "m2", count: 1, variant: "renamed")
        let added = PlaneHarness.config("x", model: "m1", count: 1, variant: "added").list("ProductionVariants") ?? []
        config["ProductionVariants"] = .list((config.list("ProductionVariants") ?? []) + added)
        try await harness.call("CreateEndpointConfig", config)
        try await update(harness, config: "c3")
        try await harness.runToEnd()
        let endpoint = try await harness.describe()
        #expect(endpoint.string("EndpointStatus") == "InService")
        #expect(endpoint.string("EndpointConfigName") == "c3")
        #expect(endpoint["FailureReason"] == nil)
        #expect(endpoint.structures("ProductionVariants").map { $0.string("VariantName") } == ["renamed", "added"])
        #expect(endpoint.structures("ProductionVariants").map { $0.int("CurrentInstanceCount") } == [1, 1])
        #expect(harness.replicas.running.count == 2)
        let name = try #require(HTTPField.Name("X-Amzn-SageMaker-Target-Variant"))
        #expect(try await harness.invoke(headers: [name: "renamed"]).text.contains("m2"))
        #expect(try await harness.invoke(headers: [name: "added"]).text.contains("m1"))
        await harness.plane.stop()
    }

    @Test func restartInTheMiddleOfABakeGoesOn() async throws {
        let first = try PlaneHarness()
        try await first.makeEndpoint()
        first.alarms.set("slow", .ok)
        try await update(first, PlaneHarness.canary(alarms: ["slow"]))
        await first.settle()
        #expect(try await first.pendingStage() == "Baking")
        await first.plane.stop()
        #expect(try await first.status() == "Updating")
        let second = try PlaneHarness(after: first)
        try await second.plane.start()
        await second.settle()
        #expect(second.replicas.running.count == 4)
        let table = second.gateway.routes(endpoint: second.arn("triage"))
        #expect(table?.fleets.first { $0.configName == "c2" }?.replicas.count == 1)
        #expect(try await second.status() == "Updating")
        try await second.runToEnd()
        #expect(try await second.describe().string("EndpointConfigName") == "c2")
        #expect(second.replicas.running.count == 2)
        await second.plane.stop()
    }

    @Test func timeLimitRollsBack() async throws {
        let harness = try PlaneHarness()
        try await harness.makeEndpoint()
        // Two bakes of 500 s and a minute fit into 1100 s, but not behind 100 s of waiting for the new fleet.
        let gate = harness.replicas.hold()
        try await update(harness, PlaneHarness.canary(wait: 500, limit: 1100))
        await harness.clock.advance(by: .seconds(100), settling: .milliseconds(1))
        gate.set(())
        await harness.settle()
        #expect(try await harness.pendingStage() == "Baking")
        try await harness.runToEnd()
        #expect(try await harness.describe().string("EndpointConfigName") == "c1")
        await harness.plane.stop()
    }

    @Test func timeLimitMustLeaveRoomForEveryBake() async throws {
        let harness = try PlaneHarness()
        try await harness.makeEndpoint()
        let refused = await #expect(throws: AWSFault.self) {
            try await update(harness, PlaneHarness.canary(wait: 500, limit: 1060))
        }
        #expect(refused?.code == "ValidationException")
        #expect(refused?.message.hasSuffix("of the deployment (1060).") == true)
        try await update(harness, PlaneHarness.canary(wait: 500, limit: 1061))
        try await harness.runToEnd()
        #expect(try await harness.describe().string("EndpointConfigName") == "c2")
        await harness.plane.stop()
    }

    @Test func slowFleetShowsInItsOwnMetrics() async throws {
        let harness = try PlaneHarness()
        try await harness.makeEndpoint(count: 1)
        _ = try await harness.plane.faults.answer(
            AdminCall(method: "POST", path: ["faults"], body: ["kind": "errors", "rate": 1.0, "endpoint": "triage"]))
        for _ in 0..<3 { await #expect(throws: AWSFault.self) { try await harness.invoke() } }
        _ = try await harness.plane.faults.answer(AdminCall(method: "DELETE", path: ["faults"], body: .null))
        #expect(try await harness.invoke().text.contains("m1"))
        let now = harness.clock.instant.date
        await harness.plane.meter.publish(into: harness.metrics, upTo: now)
        for dimensions in [
            ["EndpointName": "triage", "VariantName": "main"],
            ["EndpointName": "triage", "VariantName": "main", "EndpointConfigName": "c1"],
        ] {
            func statistics(_ metric: String) throws -> MetricStatistics {
                let series = MetricSeries(namespace: "AWS/SageMaker", metric: metric, dimensions: dimensions)
                return try #require(
                    harness.metrics.statistics(
                        series, from: now.addingTimeInterval(-60), to: now.addingTimeInterval(60), period: 60
                    ).first)
            }
            #expect(try statistics("Invocations").sum == 4)
            let errors = try statistics("Invocation5XXErrors")
            #expect(errors.sum == 3)
            #expect(errors.average == 0.75)
            #expect(try statistics("InvocationModelErrors").sum == 3)
            #expect(try statistics("ModelLatency").unit == "Microseconds")
        }
        await harness.plane.stop()
    }

    @Test func refusesAnUpdateOfAnEndpointInProgress() async throws {
        let harness = try PlaneHarness()
        try await harness.makeEndpoint()
        try await update(harness, PlaneHarness.canary())
        let again = await #expect(throws: AWSFault.self) { try await update(harness) }
        #expect(again?.code == "ValidationException")
        #expect(again?.message == "Cannot update in-progress endpoint \"\(harness.arn("triage"))\".")
        let deletion = await #expect(throws: AWSFault.self) {
            try await harness.call("DeleteEndpoint", ["EndpointName": "triage"])
        }
        #expect(deletion?.message.hasPrefix("Cannot update in-progress endpoint") == true)
        await harness.plane.stop()
    }

    @Test func retainedPropertiesKeepCountAndWeight() async throws {
        let harness = try PlaneHarness()
        try await harness.makeEndpoint(count: 3)
        try await harness.call("CreateEndpointConfig", PlaneHarness.config("one", model: "m2", count: 1))
        try await harness.call("CreateEndpointConfig", PlaneHarness.config("two", model: "m1", count: 1))
        try await harness.call(
            "UpdateEndpoint",
            ["EndpointName": "triage", "EndpointConfigName": "one", "RetainAllVariantProperties": true])
        try await harness.runToEnd()
        #expect(try await harness.describe().string("EndpointConfigName") == "one")
        #expect(harness.replicas.running.count == 3)
        try await harness.call(
            "UpdateEndpoint",
            [
                "EndpointName": "triage", "EndpointConfigName": "two", "RetainAllVariantProperties": true,
                "ExcludeRetainedVariantProperties": [["VariantPropertyType": "DesiredInstanceCount"]],
            ])
        try await harness.runToEnd()
        #expect(harness.replicas.running.count == 1)
        await harness.plane.stop()
    }

    @Test func variantsShareTrafficByWeightInBothFleets() async throws {
        let harness = try PlaneHarness()
        for name in ["m1", "m2"] { try await harness.makeModel(name) }
        for name in ["c1", "c2"] {
            let variants: [WireValue] = [("a", "m1", 3.0), ("b", "m2", 1.0)].map { variant, model, weight in
                [
                    "VariantName": .string(variant), "ModelName": .string(model), "InstanceType": "ml.g5.2xlarge",
                    "InitialInstanceCount": 2, "InitialVariantWeight": .double(weight),
                ]
            }
            try await harness.call(
                "CreateEndpointConfig", ["EndpointConfigName": .string(name), "ProductionVariants": .list(variants)])
        }
        try await harness.call("CreateEndpoint", ["EndpointName": "triage", "EndpointConfigName": "c1"])
        await harness.plane.deployments.settled(harness.arn("triage"))
        try await update(harness, PlaneHarness.canary())
        await harness.settle()
        #expect(try await harness.pendingStage() == "Baking")
        let table = try #require(harness.gateway.routes(endpoint: harness.arn("triage")))
        // One of four new instances: a quarter of the traffic, within it three to one.
        let weights = Dictionary(uniqueKeysWithValues: table.fleets.map { ($0.id.rawValue, $0.weight) })
        #expect(weights == ["c1/a": 0.5625, "c1/b": 0.1875, "c2/a": 0.1875, "c2/b": 0.0625])
        try await harness.runToEnd()
        #expect(harness.replicas.running.count == 4)
        await harness.plane.stop()
    }
}
