import AWSWire
import Core
import Gateway
import HTTPTypes
import LocalCloud
import LocalCloudTestSupport
import Synchronization
import TestSupport
import Testing

@Suite("SageMaker Runtime: invoking endpoints", .timeLimit(.minutes(5)))
struct SageMakerRuntimeTests {
    private func headers(_ fields: [String: String]) throws -> HTTPFields {
        var headers = HTTPFields()
        for (name, value) in fields { headers[try #require(HTTPField.Name(name))] = value }
        return headers
    }

    @Test func answersWithVariantAndEchoesAttributes() async throws {
        let harness = try PlaneHarness()
        try await harness.makeEndpoint(count: 1)
        let (reply, text) = try await harness.invoke(
            headers: headers([
                "X-Amzn-SageMaker-Custom-Attributes": "trace=7", "X-Amzn-SageMaker-Target-Variant": "main",
            ]))
        #expect(reply.status == 200)
        #expect(text == #"[{"generated_text":"m1"}]"#)
        #expect(reply.headers[try #require(HTTPField.Name("x-amzn-invoked-production-variant"))] == "main")
        #expect(reply.headers[try #require(HTTPField.Name("x-amzn-sagemaker-custom-attributes"))] == "trace=7")
        #expect(reply.headers[.contentType]?.hasPrefix("application/json") == true)
        let chat = try await harness.invoke(#"{"messages":[{"role":"user","content":"hi"}]}"#)
        #expect(chat.reply.status == 200)
        await harness.plane.stop()
    }

    @Test func streamsPayloadParts() async throws {
        let harness = try PlaneHarness()
        try await harness.makeEndpoint(count: 1)
        let reply = try await harness.plane.runtime.answer(
            RawCall(
                operation: "InvokeEndpointWithResponseStream", labels: ["EndpointName": "triage"],
                body: Array(#"{"messages":[],"stream":true}"#.utf8), principal: PlaneHarness.principal,
                requestID: "test", region: PlaneHarness.region, account: PlaneHarness.account))
        #expect(reply.headers[.contentType] == "application/vnd.amazon.eventstream")
        #expect(
            reply.headers[try #require(HTTPField.Name("X-Amzn-SageMaker-Content-Type"))]?
                .hasPrefix("text/event-stream") == true)
        var decoder = EventStreamDecoder()
        var text = ""
        for try await bytes in reply.body {
            for message in try decoder.push(bytes) {
                #expect(message.header(":event-type") == "PayloadPart")
                #expect(message.header(":message-type") == "event")
                text += String(decoding: message.payload, as: UTF8.self)
            }
        }
        try decoder.finish()
        #expect(text == "data: m1 1\n\ndata: m1 2\n\ndata: m1 3\n\n")
        await harness.plane.stop()
    }

    @Test func theModelsErrorIsAModelError() async throws {
        let harness = try PlaneHarness()
        try await harness.makeEndpoint(count: 1)
        let fault = try #require(await #expect(throws: AWSFault.self) { try await harness.invoke("not JSON") })
        #expect(fault.code == "ModelError")
        #expect(fault.status == 424)
        #expect(fault.extra.int("OriginalStatusCode") == 400)
        #expect(fault.extra.string("OriginalMessage") == #"{"error":"not JSON"}"#)
        #expect(fault.extra.string("LogStreamArn")?.hasSuffix("log-group:/aws/sagemaker/Endpoints/triage") == true)
        let mark = try #require(await #expect(throws: AWSFault.self) { try await harness.invoke("\u{FEFF}{}") })
        #expect(mark.code == "ModelError")
        #expect(mark.extra.int("OriginalStatusCode") == 400)
        await harness.plane.stop()
    }

    @Test func anInjectedLatencyEndsAtTheServicesLimit() async throws {
        let harness = try PlaneHarness(gatewayClock: InstantClock())
        try await harness.makeEndpoint(count: 1)
        func inject(_ milliseconds: Int64) async throws {
            for call in [
                AdminCall(method: "DELETE", path: ["faults"], body: .null),
                AdminCall(
                    method: "POST", path: ["faults"],
                    body: ["kind": "latency", "milliseconds": .int(milliseconds), "endpoint": "triage"]),
            ] { _ = try await harness.plane.faults.answer(call) }
        }
        try await inject(59_000)
        // One second of real time is left for the answer: on a machine that is busy with other tests it may take tries.
        var answer: String?
        for _ in 1...60 where answer == nil {
            do { answer = try await harness.invoke().text } catch let fault as AWSFault where fault.status == 424 {
                continue
            }
        }
        #expect(answer?.contains("m1") == true)
        for milliseconds in [60_000, 600_000] as [Int64] {
            try await inject(milliseconds)
            let fault = try #require(await #expect(throws: AWSFault.self) { try await harness.invoke() })
            #expect(fault.code == "ModelError")
            #expect(fault.status == 424)
            #expect(
                fault.extra.string("OriginalMessage")?.hasPrefix(
                    "Your invocation timed out while waiting for a response from container primary.") == true)
        }
        await harness.plane.stop()
    }

    @Test func refusals() async throws {
        let harness = try PlaneHarness()
        try await harness.makeEndpoint(count: 1)
        let missing = await #expect(throws: AWSFault.self) { try await harness.invoke(endpoint: "nobody") }
        #expect(missing?.code == "ValidationError")
        #expect(missing?.message == "Endpoint nobody of account 123456789012 not found.")
        let variant = await #expect(throws: AWSFault.self) {
            try await harness.invoke(headers: headers(["X-Amzn-SageMaker-Target-Variant": "other"]))
        }
        #expect(variant?.code == "ValidationError")
        let component = await #expect(throws: AWSFault.self) {
            try await harness.invoke(headers: headers(["X-Amzn-SageMaker-Inference-Component": "x"]))
        }
        #expect(component?.code == "ValidationError")
        let session = await #expect(throws: AWSFault.self) {
            try await harness.invoke(headers: headers(["X-Amzn-SageMaker-Session-Id": "NEW_SESSION"]))
        }
        #expect(session?.status == 501)
        for replica in harness.replicas.running { replica.crash() }
        await harness.settle()
        #expect(harness.gateway.routes(endpoint: harness.arn("triage"))?.fleets.first?.replicas.isEmpty == true)
        let nobody = await #expect(throws: AWSFault.self) { try await harness.invoke() }
        #expect(nobody?.status == 503)
        await harness.plane.stop()
    }

    @Test func noRequestFailsWhileAnUpdateReplacesTheFleet() async throws {
        let harness = try PlaneHarness()
        try await harness.makeEndpoint()
        let isOver = Mutex(false)
        async let asked: [String: Int] = {
            var answered: [String: Int] = [:]
            while !isOver.withLock({ $0 }) { answered[try await harness.invoke().text, default: 0] += 1 }
            return answered
        }()
        var input: WireFields = ["EndpointName": "triage", "EndpointConfigName": "c2"]
        input["DeploymentConfig"] = PlaneHarness.canary()
        try await harness.call("UpdateEndpoint", input)
        await harness.settle()
        #expect(try await harness.pendingStage() == "Baking")
        try await harness.runToEnd()
        isOver.withLock { $0 = true }
        // One failed request would have thrown here.
        let answered = try await asked
        #expect(answered.keys.count == 2)
        #expect(answered.keys.allSatisfy { $0.contains("m1") || $0.contains("m2") })
        #expect(try await harness.describe().string("EndpointConfigName") == "c2")
        await harness.plane.stop()
    }
}
