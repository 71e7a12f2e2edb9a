import AWSWire
import Core
import Foundation
import Gateway
import LocalCloud
import LocalCloudTestSupport
import TestSupport
import Testing

@Suite("SageMaker: injected faults", .timeLimit(.minutes(5)))
struct FaultTests {
    private func inject(_ harness: PlaneHarness, _ body: JSONValue) async throws -> JSONValue {
        try await harness.plane.faults.answer(AdminCall(method: "POST", path: ["faults"], body: body))
    }

    @Test func areListedAndRemoved() async throws {
        let harness = try PlaneHarness()
        let fault = try await inject(harness, ["kind": "latency", "milliseconds": 1500, "config": "c3"])
        let id = try #require(fault["id"]?.string)
        let listed = try await harness.plane.faults.answer(AdminCall(method: "GET", path: ["faults"], body: .null))
        #expect(listed["faults"]?.array?.count == 1)
        #expect(listed["faults"]?.array?.first?["milliseconds"]?.int == 1500)
        let removed = try await harness.plane.faults.answer(
            AdminCall(method: "DELETE", path: ["faults", id], body: .null))
        #expect(removed["removed"]?.int == 1)
        await #expect(throws: ControlPlaneError.self) {
            try await harness.plane.faults.answer(AdminCall(method: "DELETE", path: ["faults", id], body: .null))
        }
        await harness.plane.stop()
    }

    @Test(arguments: [
        #"{"kind": "latency"}"#, #"{"kind": "latency", "milliseconds": 0}"#, #"{"kind": "errors", "rate": 2}"#,
        #"{"kind": "explode"}"#, #"{}"#, #"[]"#, #"{"kind": "crash", "speed": 1}"#,
        #"{"kind": "slow-start", "seconds": 99999}"#, #"{"kind": "crash", "next": true, "config": "c"}"#,
        #"{"kind": "crash", "endpoint": 3}"#,
    ])
    func wrongOnesAreRefused(_ text: String) async throws {
        let harness = try PlaneHarness()
        let body = try JSONValue(parsing: text)
        let error = await #expect(throws: ControlPlaneError.self) { try await inject(harness, body) }
        #expect(error?.code == ControlPlaneError.faultInvalid)
        #expect(harness.plane.store.view.faults.isEmpty)
        await harness.plane.stop()
    }

    @Test func anEndpointThatIsNotThereIsRefused() async throws {
        let harness = try PlaneHarness()
        try await harness.makeEndpoint(count: 1)
        let error = await #expect(throws: ControlPlaneError.self) {
            try await inject(harness, ["kind": "crash", "endpoint": "triag"])
        }
        #expect(error?.code == ControlPlaneError.notFound)
        #expect(error?.message.contains("there is no endpoint 'triag'") == true)
        #expect(harness.plane.store.view.faults.isEmpty)
        let fault = try await inject(harness, ["kind": "latency", "milliseconds": 5, "endpoint": "TRIAGE"])
        #expect(fault["endpoint"]?.string == "triage")
        await harness.plane.stop()
    }

    @Test func latencyReachesOnlyTheFleetThatItNames() async throws {
        let harness = try PlaneHarness()
        try await harness.makeEndpoint(count: 1)
        _ = try await inject(harness, ["kind": "latency", "milliseconds": 50, "config": "c2"])
        let arn = harness.arn("triage")
        #expect(harness.gateway.routes(endpoint: arn)?.fleets.first?.fault == nil)
        _ = try await inject(harness, ["kind": "latency", "milliseconds": 40, "model": "m1"])
        #expect(
            harness.gateway.routes(endpoint: arn)?.fleets.first?.fault == FleetFault(latency: .milliseconds(40)))
        await harness.plane.stop()
    }

    @Test func nextBecomesTheConfigurationOfTheNextUpdate() async throws {
        let harness = try PlaneHarness()
        try await harness.makeEndpoint(count: 1)
        _ = try await inject(harness, ["kind": "errors", "rate": 0.5, "endpoint": "triage", "next": true])
        let arn = harness.arn("triage")
        #expect(harness.gateway.routes(endpoint: arn)?.fleets.first?.fault == nil)
        try await harness.call("UpdateEndpoint", ["EndpointName": "triage", "EndpointConfigName": "c2"])
        try await harness.runToEnd()
        let fault = try #require(harness.plane.store.view.faults.values.first)
        #expect(fault.config == "c2")
        #expect(!fault.nextUpdate)
        #expect(
            harness.gateway.routes(endpoint: arn)?.fleets.first { $0.configName == "c2" }?.fault
                == FleetFault(errorShare: 0.5))
        await harness.plane.stop()
    }

    @Test func failedStartIsTheReplicasOwn() async throws {
        let harness = try PlaneHarness()
        try await harness.makeEndpoint(count: 1)
        _ = try await inject(harness, ["kind": "slow-start", "seconds": 7, "config": "c2"])
        _ = try await inject(harness, ["kind": "failed-start", "config": "c2"])
        try await harness.call("UpdateEndpoint", ["EndpointName": "triage", "EndpointConfigName": "c2"])
        await harness.settle()
        let spec = try #require(harness.replicas.specs.first { $0.modelName == "m2" })
        #expect(spec.faults == ReplicaFaults(startDelay: .seconds(7), failsToStart: true))
        await harness.plane.stop()
    }

    @Test func crashKillsWhatRuns() async throws {
        let harness = try PlaneHarness()
        try await harness.makeEndpoint(count: 1)
        let before = try #require(harness.replicas.running.first)
        _ = try await inject(harness, ["kind": "crash", "endpoint": "triage"])
        #expect(before.hasEnded)
        await harness.plane.stop()
    }
}

@Suite("Model folders", .timeLimit(.minutes(5)))
struct ModelLibraryTests {
    private func make(_ names: [String]) async throws -> (ModelLibrary, FakeArtifacts, TemporaryFolder) {
        let folder = try TemporaryFolder()
        let artifacts = try FakeArtifacts()
        for name in names {
            try await artifacts.put(
                bytes: Array(name.utf8), at: S3Location(bucket: "models", key: "triage/" + name))
        }
        let library = try ModelLibrary(
            artifacts: artifacts, root: folder.file("models"), baseModelFolder: folder.file("base"))
        return (library, artifacts, folder)
    }

    private let artifact = S3Location(bucket: "models", key: "triage/")

    @Test func holdNoCodeAndNoPickles() async throws {
        let (library, _, folder) = try await make([
            "config.json", "model.safetensors", "modeling_evil.py", "pytorch_model.bin", "tokenizer.json",
            "optimizer/state.json",
        ])
        let path = try await library.folder(for: artifact)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: path).sorted()
                == ["config.json", "model.safetensors", "tokenizer.json"])
        _ = folder
    }

    @Test func areSharedUntilTheBytesChange() async throws {
        let (library, artifacts, folder) = try await make(["config.json", "model.safetensors"])
        let first = try await library.folder(for: artifact)
        #expect(try await library.folder(for: artifact) == first)
        try await artifacts.put(
            bytes: Array("other".utf8), at: S3Location(bucket: "models", key: "triage/model.safetensors"))
        #expect(try await library.folder(for: artifact) != first)
        _ = folder
    }

    @Test(arguments: ["../config.json", "a/../../config.json", "./config.json", "a//b.json"])
    func refuseNamesThatLeaveTheFolder(_ name: String) async throws {
        let (library, _, folder) = try await make(["config.json", "model.safetensors", name])
        let error = await #expect(throws: ControlPlaneError.self) { try await library.folder(for: artifact) }
        #expect(error?.code == ControlPlaneError.artifactUnusable)
        _ = folder
    }
}
