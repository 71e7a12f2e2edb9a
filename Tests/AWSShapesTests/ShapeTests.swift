import AWSShapes
import AWSWire
import Core
import Foundation
import HTTPTypes
import Testing

@Suite("generated shapes")
struct ShapeTests {
    @Test func structuresRoundTripAndKeepWhatIsUnknown() throws {
        var input = SageMaker.UpdateEndpointInput(
            endpointName: "e", endpointConfigName: "c",
            deploymentConfig: .init(
                blueGreenUpdatePolicy: .init(
                    trafficRoutingConfiguration: .init(
                        type: .canary, waitIntervalInSeconds: 60, canarySize: .init(type: .instanceCount, value: 1))),
                autoRollbackConfiguration: .init(alarms: [.init(alarmName: "a")])))
        input.extra["Brand"] = ["New": 1]
        #expect(try SageMaker.UpdateEndpointInput(wire: input.wire) == input)
        #expect(input.wire["Brand"] == ["New": 1])
        #expect(
            input.wire.structure("DeploymentConfig")?.structure("AutoRollbackConfiguration")?.list("Alarms")?.count == 1
        )
    }

    @Test func openEnumsKeepNewValues() throws {
        let status = SageMaker.EndpointStatus(rawValue: "Hibernating")
        #expect(status != .inService && status.description == "Hibernating")
        #expect(SageMaker.EndpointStatus.inService.rawValue == "InService")
    }

    @Test func missingAndMistypedMembersAreNamed() throws {
        #expect(throws: AWSWireError.self) { try SageMaker.CreateEndpointInput(wire: ["EndpointName": "e"]) }
        do {
            _ = try SageMaker.CreateEndpointInput(wire: ["EndpointName": "e", "EndpointConfigName": 7])
            Issue.record("a number was taken for a name")
        } catch let error as AWSWireError {
            #expect(error.code == AWSWireError.memberMistyped)
            #expect(error.message.contains("CreateEndpointInput.EndpointConfigName"))
        }
    }

    @Test("an operation carries its model and types")
    func operations() throws {
        let operation = SageMaker.Operations.describeEndpoint
        #expect(operation.name == "DescribeEndpoint")
        let request = try ServiceModel.codec(.json).encodeRequest(
            operation.operation, SageMaker.DescribeEndpointInput(endpointName: "e").wire, model: operation.model)
        #expect(request.headers[.amzTarget] == "SageMaker.DescribeEndpoint")
        #expect(SageMaker.DescribeEndpointInput.operation.name == operation.name)
        #expect(SageMakerRuntime.model.signingName == "sagemaker")
        #expect(CloudWatch.model.signingName == "monitoring")
        #expect(CloudWatch.model.protocols == [.cbor, .json, .query])
    }

    @Test(
        "routing tells S3's operations apart",
        arguments: [
            ("GET", "/", "ListBuckets"), ("GET", "/b?list-type=2", "ListObjectsV2"),
            ("GET", "/b?marker=k", "ListObjects"),
            ("GET", "/b/?location", "GetBucketLocation"),
            ("HEAD", "/b", "HeadBucket"), ("HEAD", "/b/k/l", "HeadObject"), ("GET", "/b/k", "GetObject"),
            ("PUT", "/b/k?x-id=PutObject", "PutObject"), ("PUT", "/b/k?partNumber=1&uploadId=u", "UploadPart"),
            ("GET", "/b/k?uploadId=u", "ListParts"), ("POST", "/b/k?uploads", "CreateMultipartUpload"),
            ("GET", "/b?uploads", "ListMultipartUploads"),
            ("POST", "/b/k?uploadId=u", "CompleteMultipartUpload"),
            ("DELETE", "/b/k?uploadId=u", "AbortMultipartUpload"),
            ("DELETE", "/b/k", "DeleteObject"), ("DELETE", "/b", "DeleteBucket"),
            ("POST", "/b?delete", "DeleteObjects"), ("GET", "/b?versions", "ListObjectVersions"),
            ("PUT", "/b/k?tagging", "PutObjectTagging"), ("DELETE", "/b?tagging", "DeleteBucketTagging"),
            ("GET", "/b/k?X-Amz-Signature=x&response-content-type=a", "GetObject"), ("GET", "/b?policy", nil),
            ("GET", "/b/k?acl", nil), ("PUT", "/b/k?acl", nil), ("PATCH", "/b/k", nil), ("GET", "/b/%FF", nil),
        ] as [(String, String, String?)])
    func routesS3(_ method: String, _ target: String, _ expected: String?) throws {
        let request = try WireRequest(
            method: try #require(HTTPRequest.Method(rawValue: method)), target: target, headers: [:], body: [])
        #expect(S3.model.route(request)?.operation.name == expected)
    }

    @Test func copyIsNoPut() throws {
        var request = try WireRequest(method: .put, target: "/b/k", headers: [:], body: [])
        request.headers[try #require(HTTPField.Name("x-amz-copy-source"))] = "b/j"
        #expect(S3.model.route(request)?.operation.name == "CopyObject")
    }

    @Test("an empty label or a control character in a header is never sent")
    func refusesUnsendable() throws {
        let codec = ServiceModel.codec(.restXML)
        let head = try S3.model.operation("HeadObject")
        for input: WireFields in [
            ["Bucket": "b"], ["Bucket": "", "Key": "k"], ["Bucket": "b", "Key": "k", "Range": "a\r\nb: c"],
        ] {
            #expect(throws: AWSWireError.self) { try codec.encodeRequest(head, input, model: S3.model) }
        }
    }

    @Test func s3SpecialReplies() throws {
        let codec = ServiceModel.codec(.restXML)
        let location = try S3.model.operation("GetBucketLocation")
        let reply = try codec.encodeReply(
            location, ["LocationConstraint": "eu-west-1"], requestID: "r", model: S3.model)
        #expect(String(decoding: reply.body, as: UTF8.self).contains(">eu-west-1</LocationConstraint>"))
        #expect(try codec.decodeReply(location, reply, model: S3.model).string("LocationConstraint") == "eu-west-1")
        let late = WireReply(body: Array("<Error><Code>InternalError</Code><Message>m</Message></Error>".utf8))
        #expect(throws: WireFault.self) {
            try codec.decodeReply(S3.model.operation("CopyObject"), late, model: S3.model)
        }
        #expect(codec.decodeFault(WireReply(status: 404), model: S3.model).code == "NotFound")
    }

    @Test("Query-compatible errors carry both names")
    func queryCompatibleFaults() throws {
        let fault = WireFault(code: "ResourceNotFound", message: "m", status: 404)
        for wireProtocol in [WireProtocol.json, .cbor, .query] {
            let codec = ServiceModel.codec(wireProtocol)
            let reply = codec.encodeFault(fault, requestID: "r", request: nil, model: CloudWatch.model)
            let again = codec.decodeFault(reply, model: CloudWatch.model)
            #expect(again.code == "ResourceNotFound" && again.message == "m" && again.status == 404)
            if wireProtocol != .query { #expect(reply.headers[.amznQueryError] == "ResourceNotFound;Sender") }
        }
    }

    @Test("events of a response stream, both ways")
    func responseStream() throws {
        let model = SageMakerRuntime.model
        let union = try #require(model.shapeID("ResponseStream"))
        let part: WireFields = ["PayloadPart": ["Bytes": .blob([1, 2, 3])]]
        let message = try EventStreamShapes.message(part, union: union, model: model)
        #expect(message.header(":event-type") == "PayloadPart" && message.payload == [1, 2, 3])
        var decoder = EventStreamDecoder()
        let again = try #require(try decoder.push(message.encoded()).first)
        let fields = try EventStreamShapes.fields(of: again, union: union, model: model)
        #expect(fields == part)

        let error: WireFields = ["ModelStreamError": ["Message": "boom", "ErrorCode": "StreamBroken"]]
        let exception = try EventStreamShapes.message(error, union: union, model: model)
        do {
            _ = try EventStreamShapes.fields(of: exception, union: union, model: model)
            Issue.record("an exception was taken for an event")
        } catch let fault as WireFault {
            #expect(fault.code == "ModelStreamError" && fault.message == "boom")
            #expect(fault.extra.string("ErrorCode") == "StreamBroken")
        }
        #expect(throws: AWSWireError.self) { try EventStreamShapes.message([:], union: union, model: model) }
    }
}
