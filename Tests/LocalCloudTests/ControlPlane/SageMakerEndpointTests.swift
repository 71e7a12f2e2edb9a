import AWSWire
import Core
import Gateway
import LocalCloud
import LocalCloudTestSupport
import Testing

@Suite("SageMaker: creating, describing and deleting endpoints", .timeLimit(.minutes(5)))
struct SageMakerEndpointTests {
    @Test func createServesAndShowsBothFleets() async throws {
        let harness = try PlaneHarness()
        try await harness.makeEndpoint()
        let endpoint = try await harness.describe()
        #expect(endpoint.string("EndpointStatus") == "InService")
        #expect(endpoint.string("EndpointConfigName") == "c1")
        #expect(endpoint["PendingDeploymentSummary"] == nil)
        let variant = try #require(endpoint.structures("ProductionVariants").first)
        #expect(variant.int("CurrentInstanceCount") == 2)
        #expect(variant["VariantStatus"] == nil)
        #expect(harness.replicas.running.count == 2)
        #expect(try await harness.invoke().text == #"[{"generated_text":"m1"}]"#)
        await harness.plane.stop()
        #expect(harness.replicas.running.isEmpty)
    }

    @Test func replicasGetTheModelAndOnlyContainerVariables() async throws {
        let harness = try PlaneHarness()
        try await harness.makeEndpoint(count: 1)
        let spec = try #require(harness.replicas.specs.first)
        #expect(spec.environment == ["OPTION_MAX_MODEL_LEN": "512"])
        #expect(
            String(decoding: try DurableFile.read(spec.modelFolder + "/model.safetensors"), as: UTF8.self)
                == "weights of m1")
        await harness.plane.stop()
    }

    @Test func failedStartMakesTheEndpointFailed() async throws {
        let harness = try PlaneHarness()
        try await harness.makeModel("m1")
        try await harness.call("CreateEndpointConfig", PlaneHarness.config("c1", model: "m1", count: 1))
        _ = try await harness.plane.faults.answer(
            AdminCall(method: "POST", path: ["faults"], body: ["kind": "capacity", "config": "c1"]))
        try await harness.call("CreateEndpoint", ["EndpointName": "triage", "EndpointConfigName": "c1"])
        await harness.plane.deployments.settled(harness.arn("triage"))
        let endpoint = try await harness.describe()
        #expect(endpoint.string("EndpointStatus") == "Failed")
        #expect(endpoint.string("FailureReason")?.contains("InsufficientInstanceCapacity") == true)
        #expect(harness.replicas.running.isEmpty)
        await #expect(throws: AWSFault.self) {
            try await harness.call("UpdateEndpoint", ["EndpointName": "triage", "EndpointConfigName": "c1"])
        }
        try await harness.call("DeleteEndpoint", ["EndpointName": "triage"])
        await harness.plane.stop()
    }

    @Test func deletedEndpointIsNotFoundInTheWordsThatWaitersNeed() async throws {
        let harness = try PlaneHarness()
        try await harness.makeEndpoint(count: 1)
        try await harness.call("DeleteEndpoint", ["EndpointName": "triage"])
        await harness.plane.deployments.settled(harness.arn("triage"))
        let fault = await #expect(throws: AWSFault.self) { try await harness.describe() }
        #expect(fault?.code == "ValidationException")
        #expect(fault?.status == 400)
        #expect(fault?.message == "Could not find endpoint \"\(harness.arn("triage"))\".")
        #expect(harness.replicas.running.isEmpty)
        // Configuration and model are not touched.
        try await harness.call("DescribeEndpointConfig", ["EndpointConfigName": "c1"])
        try await harness.call("DeleteEndpointConfig", ["EndpointConfigName": "c1"])
        try await harness.call("DeleteModel", ["ModelName": "m1"])
        let gone = await #expect(throws: AWSFault.self) {
            try await harness.call("DescribeModel", ["ModelName": "m1"])
        }
        #expect(gone?.message.hasPrefix("Could not find model") == true)
        await harness.plane.stop()
    }

    @Test func namesAreToldApartWithoutRegardToCaseButInvokedAsTheyAre() async throws {
        let harness = try PlaneHarness()
        try await harness.makeModel("m1")
        try await harness.call("CreateEndpointConfig", PlaneHarness.config("c1", model: "m1", count: 1))
        let made = try await harness.call("CreateEndpoint", ["EndpointName": "Triage", "EndpointConfigName": "c1"])
        #expect(made.string("EndpointArn") == "arn:aws:sagemaker:eu-central-1:123456789012:endpoint/triage")
        await harness.plane.deployments.settled(harness.arn("Triage"))
        let taken = await #expect(throws: AWSFault.self) {
            try await harness.call("CreateEndpoint", ["EndpointName": "TRIAGE", "EndpointConfigName": "c1"])
        }
        #expect(taken?.message.hasPrefix("Cannot create already existing endpoint") == true)
        #expect(try await harness.describe("tRIAGE").string("EndpointName") == "Triage")
        #expect(try await harness.invoke(endpoint: "Triage").text.contains("m1"))
        let wrong = await #expect(throws: AWSFault.self) { try await harness.invoke(endpoint: "triage") }
        #expect(wrong?.message == "Endpoint triage of account 123456789012 not found.")
        // Metrics have the name as it was given.
        await harness.plane.meter.publish(into: harness.metrics, upTo: harness.clock.instant.date)
        let names = Set(
            harness.metrics.allSeries.flatMap(\.dimensions).filter { $0.name == "EndpointName" }.map(\.value))
        #expect(names == ["Triage"])
        try await harness.call("DeleteEndpoint", ["EndpointName": "triage"])
        await harness.plane.deployments.settled(harness.arn("Triage"))
        #expect(harness.plane.store.view.endpoints.isEmpty)
        await harness.plane.stop()
    }

    @Test func dataCaptureIsKeptAndTold() async throws {
        let harness = try PlaneHarness()
        try await harness.makeModel("m1")
        let capture: WireFields = [
            "EnableCapture": true, "InitialSamplingPercentage": 20, "DestinationS3Uri": "s3://models/captured/",
            "CaptureOptions": [["CaptureMode": "Input"]],
        ]
        try await harness.call(
            "CreateEndpointConfig",
            PlaneHarness.config("c1", model: "m1", count: 1).with(["DataCaptureConfig": .structure(capture)]))
        let config = try await harness.call("DescribeEndpointConfig", ["EndpointConfigName": "c1"])
        #expect(config.structure("DataCaptureConfig") == capture)
        try await harness.call("CreateEndpoint", ["EndpointName": "triage", "EndpointConfigName": "c1"])
        await harness.plane.deployments.settled(harness.arn("triage"))
        let summary = try #require(try await harness.describe().structure("DataCaptureConfig"))
        #expect(summary.bool("EnableCapture") == true)
        #expect(summary.int("CurrentSamplingPercentage") == 20)
        #expect(summary.string("DestinationS3Uri") == "s3://models/captured/")
        // Nothing is captured, and it does not say otherwise.
        #expect(summary.string("CaptureStatus") == "Stopped")
        await harness.plane.stop()
    }

    @Test func whatIsKeptIsGivenBack() async throws {
        let harness = try PlaneHarness()
        let network: WireFields = [
            "VpcConfig": ["SecurityGroupIds": ["sg-1"], "Subnets": ["subnet-1"]], "EnableNetworkIsolation": true,
        ]
        try await harness.makeModel("m1")
        let container = try #require(PlaneHarness.model("m1").structure("PrimaryContainer")).with([
            "ContainerHostname": "main", "ImageConfig": ["RepositoryAccessMode": "Platform"], "Mode": "SingleModel",
        ])
        let model = PlaneHarness.model("m1").with(network)
            .with(["ModelName": "m2", "PrimaryContainer": .structure(container)])
        try await harness.call("CreateModel", model.with(["Tags": [["Key": "a", "Value": "1"]]]))
        var described = try await harness.call("DescribeModel", ["ModelName": "m2"])
        for member in model.members { #expect(described[member.name] == member.value, "\(member.name)") }
        #expect(described["Tags"] == nil)
        let variant = try #require(
            PlaneHarness.config("c1", model: "m2").structures("ProductionVariants").first
        ).with([
            "InitialVariantWeight": 0.5, "ModelDataDownloadTimeoutInSeconds": 1800,
            "ContainerStartupHealthCheckTimeoutInSeconds": 1800, "EnableSSMAccess": true,
            "VariantInstanceProvisionTimeoutInSeconds": 600, "InferenceAmiVersion": "al2-ami-sagemaker-inference-gpu-2",
            "RoutingConfig": ["RoutingStrategy": "LEAST_OUTSTANDING_REQUESTS"],
        ])
        let config = PlaneHarness.config("c1", model: "m2").with(network).with([
            "ProductionVariants": [.structure(variant)], "KmsKeyId": "key-1",
            "ExecutionRoleArn": .string(PlaneHarness.role), "MetricsConfig": ["EnableEnhancedMetrics": true],
        ])
        try await harness.call("CreateEndpointConfig", config.with(["Tags": [["Key": "a", "Value": "1"]]]))
        described = try await harness.call("DescribeEndpointConfig", ["EndpointConfigName": "c1"])
        for member in config.members { #expect(described[member.name] == member.value, "\(member.name)") }
        #expect(described["Tags"] == nil)
        await harness.plane.stop()
    }

    @Test func tagsAreTakenAway() async throws {
        let harness = try PlaneHarness()
        try await harness.makeEndpoint(count: 1)
        let arn: WireValue = .string(harness.arn("triage"))
        try await harness.call(
            "AddTags", ["ResourceArn": arn, "Tags": [["Key": "a", "Value": "1"], ["Key": "b", "Value": "2"]]])
        try await harness.call("DeleteTags", ["ResourceArn": arn, "TagKeys": ["a", "none"]])
        let left = try await harness.call("ListTags", ["ResourceArn": arn])
        #expect(left.structures("Tags").map { $0.string("Key") } == ["b"])
        let fault = await #expect(throws: AWSFault.self) {
            try await harness.call(
                "DeleteTags", ["ResourceArn": .string(harness.arn("none")), "TagKeys": ["a"]])
        }
        #expect(fault?.code == "ValidationException")
        await harness.plane.stop()
    }

    @Test func restartBringsTheFleetBack() async throws {
        let first = try PlaneHarness()
        try await first.makeEndpoint()
        await first.plane.stop()
        let second = try PlaneHarness(after: first)
        try await second.plane.start()
        await second.settle()
        #expect(second.gateway.routes(endpoint: second.arn("triage"))?.fleets.first?.replicas.count == 2)
        #expect(try await second.status() == "InService")
        #expect(try await second.invoke().text.contains("m1"))
        await second.plane.stop()
    }

    @Test func endpointKeepsServingWhenItsConfigurationIsDeleted() async throws {
        let first = try PlaneHarness()
        try await first.makeEndpoint(count: 1)
        try await first.call("DeleteEndpointConfig", ["EndpointConfigName": "c1"])
        try await first.call("DeleteModel", ["ModelName": "m1"])
        await first.plane.stop()
        let second = try PlaneHarness(after: first)
        try await second.plane.start()
        await second.settle()
        #expect(second.replicas.running.count == 1)
        let fault = await #expect(throws: AWSFault.self) {
            try await second.call("UpdateEndpoint", ["EndpointName": "triage", "EndpointConfigName": "c2"])
        }
        #expect(fault?.message.hasPrefix("Could not find endpoint configuration") == true)
        await second.plane.stop()
    }

    @Test func deadReplicaIsReplaced() async throws {
        let harness = try PlaneHarness()
        try await harness.makeEndpoint(count: 2)
        let victim = try #require(harness.replicas.running.first)
        victim.crash()
        await harness.settle()
        #expect(harness.gateway.routes(endpoint: harness.arn("triage"))?.fleets.first?.replicas.count == 1)
        #expect(try await harness.invoke().text.contains("m1"))
        await harness.plane.stop()
    }

    @Test func listsByNameAndPages() async throws {
        let harness = try PlaneHarness()
        try await harness.makeModel("m1")
        for number in 1...5 {
            try await harness.call("CreateEndpointConfig", PlaneHarness.config("c\(number)", model: "m1"))
        }
        let first = try await harness.call(
            "ListEndpointConfigs", ["MaxResults": 2, "SortBy": "Name", "SortOrder": "Ascending"])
        #expect(first.structures("EndpointConfigs").compactMap { $0.string("EndpointConfigName") } == ["c1", "c2"])
        let token = try #require(first.string("NextToken"))
        let second = try await harness.call(
            "ListEndpointConfigs",
            ["MaxResults": 9, "SortBy": "Name", "SortOrder": "Ascending", "NextToken": .string(token)])
        #expect(second.structures("EndpointConfigs").count == 3)
        #expect(second["NextToken"] == nil)
        // Another region has its own resources.
        let elsewhere = try await harness.call("ListModels", [:], region: "us-east-1")
        #expect(elsewhere.structures("Models").isEmpty)
        await harness.plane.stop()
    }
}
