import AWSWire
import Core
import Foundation
import HTTPTypes
import LocalCloud
import Logging
import TestSupport
import Testing

/// Requests for what the local cloud does not have, and bodies in other forms than the plain one.
@Suite("what is not there, and how bodies come", .timeLimit(.minutes(5)))
struct AbsentServiceTests {
    let folder: TemporaryFolder
    let cloud: LocalCloudRuntime
    let wall = ManualWallClock(Date(timeIntervalSince1970: 1_800_000_000))

    init() throws {
        folder = try TemporaryFolder()
        cloud = try .plain(in: folder, at: wall)
    }

    /// Sends a request, signed for `service` unless it is nil.
    private func answer(
        _ method: HTTPRequest.Method, _ path: String, _ headers: [String: String], body: [UInt8] = [],
        service: String?
    ) async throws -> (status: Int, body: String, headers: HTTPFields) {
        var head = HTTPRequest(method: method, scheme: "http", authority: "127.0.0.1:4566", path: path)
        for (name, value) in headers { head.headerFields[try #require(HTTPField.Name(name))] = value }
        if let service {
            SigV4Signer(
                credentials: SigV4Credentials(
                    accessKeyID: cloud.identity.accessKeyID, secretAccessKey: cloud.identity.secretAccessKey),
                scope: SigV4Scope(region: "us-west-2", service: service)
            ).sign(&head, payload: .bytes(body), at: wall.now)
        }
        let reply = try await cloud.transport.send(HTTPCall(head: head, body: .bytes(body)))
        let bytes = try await reply.body.collect(upTo: 1 << 20)
        return (reply.status.code, String(decoding: bytes, as: UTF8.self), reply.headers)
    }

    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var method = HTTPRequest.Method.post
        var path = "/"
        var headers: [String: String]
        var body = ""
        var service: String?
        /// The reply's content type and a text in its body.
        var type: String
        var said: String
        var testDescription: String { name }
    }

    static let form = ["content-type": "application/x-www-form-urlencoded; charset=utf-8"]
    static let json = ["content-type": "application/json"]

    static let cases: [Case] = [
        Case(
            name: "JSON",
            headers: ["x-amz-target": "DynamoDB_20120810.ListTables", "content-type": "application/x-amz-json-1.0"],
            service: "dynamodb", type: "application/x-amz-json-1.0",
            said: #"{"__type":"NotImplemented","message":"The local cloud does not implement dynamodb ListTables."}"#),
        Case(
            name: "JSON without a signature",
            headers: ["x-amz-target": "Logs_20140328.GetLogEvents", "content-type": "application/x-amz-json-1.1"],
            type: "application/x-amz-json-1.1", said: "Logs_20140328 GetLogEvents"),
        Case(
            name: "CBOR", path: "/service/Stranger/operation/MakeCoffee",
            headers: ["smithy-protocol": "rpc-v2-cbor", "content-type": "application/cbor"], service: "stranger",
            type: "application/cbor", said: "stranger MakeCoffee"),
        Case(
            name: "Query", headers: form, body: "Action=ListTopics&Version=2010-03-31", service: "sns",
            type: "text/xml", said: "<Code>NotImplemented</Code>"),
        Case(
            name: "Query without a signature", headers: form, body: "Action=ListTopics&Version=2010-03-31",
            type: "text/xml", said: "2010-03-31: ListTopics."),
        Case(
            name: "an operation that nobody signs", headers: form,
            body: "Action=AssumeRoleWithSAML&Version=2011-06-15", type: "text/xml",
            said: "STS AssumeRoleWithSAML."),
        Case(
            name: "Query by GET", method: .get, path: "/?Action=ListTopics&Version=2010-03-31", headers: [:],
            service: "sns", type: "text/xml", said: "does not implement sns ListTopics."),
        Case(
            name: "EC2", headers: form, body: "Action=DescribeInstances&Version=2016-11-15", service: "ec2",
            type: "text/xml;charset=UTF-8",
            said: "<Response><Errors><Error><Code>NotImplemented</Code>"
                + "<Message>The local cloud does not implement ec2 DescribeInstances.</Message>"),
        Case(
            name: "REST-JSON", method: .get, path: "/2015-03-31/functions", headers: [:], service: "lambda",
            type: "application/json", said: "lambda GET /2015-03-31/functions"),
        Case(
            name: "a path of SageMaker that is not there", path: "/inference-routers/r/invocations", headers: json,
            service: "sagemaker", type: "application/json", said: "sagemaker POST /inference-routers/r/invocations"),
        Case(
            name: "a bearer token", path: "/model/m/invoke",
            headers: ["authorization": "Bearer bedrock-api-key-x", "content-type": "application/json"],
            type: "application/json", said: "POST /model/m/invoke"),
        Case(
            name: "REST-XML", method: .get, path: "/2013-04-01/hostedzone", headers: [:], service: "route53",
            type: "text/xml", said: "<ErrorResponse><Error>"),
        Case(
            name: "REST-XML of S3's kin", method: .get, path: "/", headers: [:], service: "s3-outposts",
            type: "application/xml", said: "<Error><Code>NotImplemented</Code>"),
        Case(
            name: "Google's jobs", path: "/v1beta1/projects/p/locations/l/tuningJobs", headers: json,
            type: "application/json; charset=UTF-8", said: #""status":"UNIMPLEMENTED""#),
        Case(
            name: "Google's objects", method: .get, path: "/storage/v1/b/bucket/o", headers: [:],
            type: "application/json; charset=UTF-8", said: #"{"error":{"code":501,"#),
        Case(
            name: "Google's tokens", path: "/token", headers: form, body: "grant_type=x&assertion=y",
            type: "application/json; charset=UTF-8", said: "Google's POST /token"),
        Case(
            name: "Google's client elsewhere", path: "/elsewhere",
            headers: ["x-goog-api-client": "gl-python/3.12", "content-type": "application/json"],
            type: "application/json; charset=UTF-8", said: "Google's POST /elsewhere"),
    ]

    @Test(arguments: cases) func saysSoInItsOwnProtocol(_ one: Case) async throws {
        let (status, body, headers) = try await answer(
            one.method, one.path, one.headers, body: Array(one.body.utf8), service: one.service)
        #expect(status == 501)
        #expect(headers[.contentType] == one.type)
        #expect(body.contains(one.said), "\(body)")
        #expect(body.contains("The local cloud does not implement"))
    }

    @Test func anErrorOfRESTJSONStandsInItsHeader() async throws {
        let (_, _, headers) = try await answer(.get, "/foundation-models", [:], service: "bedrock")
        #expect(headers[try #require(HTTPField.Name("x-amzn-errortype"))] == "NotImplemented")
    }

    private static let gzip = [
        "content-type": "application/x-amz-json-1.0", "content-encoding": "gzip",
        "x-amz-target": "GraniteServiceVersion20100801.PutMetricData",
    ]

    /// `{"Namespace":"App","MetricData":[{"MetricName":"m","Value":7}]}`.
    private static let compressed =
        "H4sIAAAAAAACA6tW8kvMTS0uSExOVbJSciwoUNJR8k0tKcpMdkksSVSyiq6GckHKgCpygfJhiTmlQLZ5bWwtANOqTxI/AAAA"

    @Test func aCompressedBodyIsReadAndItsSignatureIsOfWhatWasSent() async throws {
        let body = try #require(Data(base64Encoded: Self.compressed).map { [UInt8]($0) })
        let (status, text, _) = try await answer(.post, "/", Self.gzip, body: body, service: "monitoring")
        #expect(status == 200, "\(text)")
        let series = MetricSeries(namespace: "App", metric: "m")
        let found = cloud.metrics.statistics(series, from: wall.now, to: wall.now.addingTimeInterval(60), period: 60)
        #expect(found.map(\.sum) == [7])
        // `Action=GetCallerIdentity&Version=2011-06-15`
        let form = try #require(
            Data(
                base64Encoded: "H4sIAAAAAAACA3NMLsnMz7N1Ty1xTszJSS3yTEnNK8ksqVQLSy0qBskYGRga6hqY6RqaAgD7RHOxKwAAAA=="
            ).map { [UInt8]($0) })
        let (query, who, _) = try await answer(
            .post, "/", Self.form.merging(["content-encoding": "gzip"]) { $1 }, body: form, service: "sts")
        #expect(query == 200, "\(who)")
        #expect(who.contains("user/slipway"))
    }

    @Test func aDamagedOrUnknownCompressionIsTheClientsFault() async throws {
        let body = try #require(Data(base64Encoded: Self.compressed).map { [UInt8]($0) })
        for damaged in [Array(body.prefix(30)), Array("plain".utf8), []] {
            let (status, text, _) = try await answer(.post, "/", Self.gzip, body: damaged, service: "monitoring")
            #expect(status == 400)
            #expect(text.contains("SerializationException"))
        }
        let (status, text, _) = try await answer(
            .post, "/", Self.gzip.merging(["content-encoding": "br"]) { $1 }, body: body, service: "monitoring")
        #expect(status == 415)
        #expect(text.contains("gzip"))
    }

    @Test(arguments: [#"{"Namespace":"\ud800"}"#, #"{"Namespace":"\udc00x"}"#, #"{"Namespace":"\ud800\u0041"}"#])
    func aLoneSurrogateIsTheClientsFault(_ body: String) async throws {
        let (status, text, _) = try await answer(
            .post, "/", Self.gzip.filter { $0.key != "content-encoding" }, body: Array(body.utf8),
            service: "monitoring")
        #expect(status == 400)
        #expect(text.contains("SerializationException"))
    }

    @Test func aFormThatIsNoTextIsTheClientsFault() async throws {
        for body in ["Action=GetCallerIdentity&Version=2011-06-15&x=%ED%A0%80", "Action=%ff&Version=2011-06-15"] {
            let (status, text, _) = try await answer(.post, "/", Self.form, body: Array(body.utf8), service: "sts")
            #expect(status == 400, "\(text)")
        }
    }
}
