import AWSShapes
import AWSWire
import Core
import Foundation
import HTTPTypes
import LocalCloud
import Logging
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(5)))
struct FrontTests {
    let folder: TemporaryFolder
    let wall = ManualWallClock(Date(timeIntervalSince1970: 1_800_000_000))

    init() throws { folder = try TemporaryFolder() }

    func open(anyKey: Bool = false) throws -> LocalCloudRuntime {
        try LocalCloudRuntime.open(
            LocalCloudSetting(dataFolder: folder.file("data"), port: 4566, allowsAnyKey: anyKey),
            surroundings: LocalCloudSurroundings(
                machine: MachineTime(ManualClock(), wall: wall), clock: .manual(start: wall.now)),
            logger: Logger(label: "test"))
    }

    func call(
        _ method: HTTPRequest.Method = .get, _ path: String, _ headers: [String: String] = [:],
        authority: String = "127.0.0.1:4566", body: String = ""
    ) -> HTTPCall {
        var head = HTTPRequest(method: method, scheme: "http", authority: authority, path: path)
        for (name, value) in headers {
            if let name = HTTPField.Name(name) { head.headerFields[name] = value }
        }
        return HTTPCall(head: head, body: .bytes(Array(body.utf8)))
    }

    func answer(_ cloud: LocalCloudRuntime, _ call: HTTPCall) async throws -> (Int, String, HTTPFields) {
        let reply = try await cloud.transport.send(call)
        return (
            reply.status.code, String(decoding: try await reply.body.collect(upTo: 1 << 20), as: UTF8.self),
            reply.headers
        )
    }

    @Test(arguments: [
        "evil.example:4566", "127.0.0.1:80", "127.0.0.1", "localhost.evil.example:4566", "127.0.0.1.evil.example:4566",
        "[::2]:4566", "localhost:x", "10.0.0.1:4566",
    ])
    func aForeignHostIsRefusedBeforeAnythingElse(_ host: String) async throws {
        let (status, body, headers) = try await answer(try open(), call(.get, "/", authority: host))
        #expect(status == 403)
        #expect(body.contains("InvalidHostException"))
        #expect(headers[.init("x-amzn-requestid")!]?.count == 36)
    }

    @Test(arguments: ["127.0.0.1:4566", "localhost:4566", "[::1]:4566", "bucket.localhost:4566"])
    func ourOwnNamesAreTaken(_ host: String) async throws {
        let (status, body, _) = try await answer(try open(), call(.get, "/", authority: host))
        #expect(status == 403)
        #expect(body.contains("<Code>AccessDenied</Code>"))
    }

    @Test(arguments: [
        ["origin": "http://127.0.0.1:4566"], ["origin": "null"], ["sec-fetch-site": "cross-site"],
        ["sec-fetch-site": "same-origin"],
    ])
    func whatAWebPageSendsIsRefused(_ headers: [String: String]) async throws {
        for path in ["/", "/_slipway/status", "/endpoints/e/invocations"] {
            let (status, body, _) = try await answer(try open(anyKey: true), call(.get, path, headers))
            #expect(status == 403)
            #expect(body.contains("web pages"))
        }
    }

    @Test func theControlSurfaceNeedsItsToken() async throws {
        let cloud = try open()
        for token in ["", "Bearer ", "Bearer x", "Bearer " + cloud.token.reveal() + "x"] {
            let (status, _, _) = try await answer(cloud, call(.get, "/_slipway/clock", ["authorization": token]))
            #expect(status == 403)
        }
        let bearer = ["authorization": "Bearer " + cloud.token.reveal(), "content-type": "application/json"]
        let (status, body, _) = try await answer(
            cloud, call(.post, "/_slipway/clock/advance", bearer, body: "{\"seconds\": 90}"))
        #expect(status == 200)
        #expect(try JSONValue(parsing: body).object?["settled"]?.bool == true)
        #expect(cloud.clock.date == wall.now.addingTimeInterval(90))
        let (bad, _, _) = try await answer(cloud, call(.post, "/_slipway/clock", bearer, body: "{\"rate\": -1}"))
        #expect(bad == 400)
    }

    func form(_ cloud: LocalCloudRuntime, _ text: String, key: String, secret: String, service: String) -> HTTPCall {
        var call = call(.post, "/", ["content-type": "application/x-www-form-urlencoded"], body: text)
        SigV4Signer(
            credentials: SigV4Credentials(accessKeyID: key, secretAccessKey: Secret(secret)),
            scope: SigV4Scope(region: "us-west-2", service: service)
        ).sign(&call.head, payload: .bytes(Array(text.utf8)), at: wall.now)
        return call
    }

    @Test func anyKeyOpensReadsButNothingThatRunsCodeOrHandsOutKeys() async throws {
        let cloud = try open(anyKey: true)
        let who = form(cloud, "Action=GetCallerIdentity&Version=2011-06-15", key: "any", secret: "any", service: "sts")
        let (status, body, _) = try await answer(cloud, who)
        #expect(status == 200)
        #expect(body.contains("user/anonymous"))
        let role = "Action=AssumeRole&Version=2011-06-15&RoleSessionName=me&RoleArn=arn:aws:iam::123456789012:role/r"
        let (refused, text, _) = try await answer(
            cloud, form(cloud, role, key: "any", secret: "any", service: "sts"))
        #expect(refused == 403)
        #expect(text.contains("InvalidClientTokenId"))
        let (put, putBody, _) = try await answer(cloud, call(.put, "/bucket/key", body: "x"))
        #expect(put == 403, "\(putBody)")
    }

    @Test func skewIsJudgedByRealTimeWhateverTheCloudClockSays() async throws {
        let cloud = try open()
        await cloud.clock.advance(by: .seconds(86_400))
        let text = "Action=GetCallerIdentity&Version=2011-06-15"
        let identity = cloud.identity
        let signed = form(
            cloud, text, key: identity.accessKeyID, secret: identity.secretAccessKey.reveal(), service: "sts")
        #expect(try await answer(cloud, signed).0 == 200)
        wall.advance(by: 901)
        let (status, body, _) = try await answer(cloud, signed)
        #expect(status == 403)
        #expect(body.contains("Signature expired"))
    }

    @Test func sageMakerWithoutEnginesSaysSo() async throws {
        let cloud = try open()
        let (status, body, _) = try await answer(
            cloud,
            call(
                .post, "/",
                ["x-amz-target": "SageMaker.ListModels", "content-type": "application/x-amz-json-1.1"], body: "{}"))
        #expect(status == 501)
        #expect(body.contains("The local cloud does not implement SageMaker ListModels."))
    }
}
