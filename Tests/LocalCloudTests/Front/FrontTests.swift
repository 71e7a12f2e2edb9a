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

    /// A role is had with keys, with a token of the instance's own, or not at all; and the caller is then the role.
    @Test func rolesAreAssumedWithTokensAndTheCallerIsTheRole() async throws {
        let cloud = try open()
        let identity = cloud.identity
        func said(_ text: String, _ key: String, _ secret: String, token: String? = nil, service: String = "sts")
            async throws -> (Int, String)
        {
            var call = call(.post, "/", ["content-type": "application/x-www-form-urlencoded"], body: text)
            SigV4Signer(
                credentials: SigV4Credentials(
                    accessKeyID: key, secretAccessKey: Secret(secret), sessionToken: token.map { Secret($0) }),
                scope: SigV4Scope(region: "us-west-2", service: service)
            ).sign(&call.head, payload: .bytes(Array(text.utf8)), at: wall.now)
            let (status, body, _) = try await answer(cloud, call)
            return (status, body)
        }
        func member(_ name: String, _ text: String) -> String {
            String((text.components(separatedBy: "<\(name)>").last ?? "").prefix { $0 != "<" })
        }
        let account = identity.account
        let secret = identity.secretAccessKey.reveal()
        let trust =
            #"{"Statement":{"Effect":"Allow","Action":"sts:AssumeRoleWithWebIdentity","Principal":{"Federated":"#
            + #""arn:aws:iam::\#(account):oidc-provider/id.example.com"},"Condition":{"StringEquals":"#
            + #"{"id.example.com:sub":"pod-1","id.example.com:aud":"sts.amazonaws.com"}}}}"#
        let create =
            "Action=CreateRole&Version=2010-05-08&RoleName=pod&AssumeRolePolicyDocument="
            + PercentCoding.encode(trust)
        #expect(try await said(create, identity.accessKeyID, secret, service: "iam").0 == 200)
        func web(_ token: String) async throws -> (Int, String) {
            let text =
                "Action=AssumeRoleWithWebIdentity&Version=2011-06-15&RoleSessionName=me&WebIdentityToken=\(token)"
                + "&RoleArn=arn:aws:iam::\(account):role/pod"
            let (status, body, _) = try await answer(
                cloud, call(.post, "/", ["content-type": "application/x-www-form-urlencoded"], body: text))
            return (status, body)
        }
        let now = Int64(wall.now.timeIntervalSince1970)
        func token(_ subject: String, end: Int64 = 60, key: String) -> String {
            func part(_ bytes: [UInt8]) -> String {
                Base64.encode(bytes).replacing("+", with: "-").replacing("/", with: "_").filter { $0 != "=" }
            }
            let claims: JSONValue = [
                "iss": "https://id.example.com", "sub": .string(subject), "aud": "sts.amazonaws.com",
                "exp": .int(now + end),
            ]
            let text = part(JSONValue.object(["alg": "HS256", "typ": "JWT"]).bytes) + "." + part(claims.bytes)
            return text + "." + part(HMACSHA256.code(of: text.utf8, key: Array(key.utf8)))
        }
        let (granted, keys) = try await web(token("pod-1", key: secret))
        #expect(granted == 200, "\(keys)")
        #expect(member("SubjectFromWebIdentityToken", keys) == "pod-1")
        let who = "Action=GetCallerIdentity&Version=2011-06-15"
        let (status, caller) = try await said(
            who, member("AccessKeyId", keys), member("SecretAccessKey", keys), token: member("SessionToken", keys))
        #expect(status == 200)
        #expect(member("Arn", caller) == "arn:aws:sts::\(account):assumed-role/pod/me")
        for (bad, code) in [
            (token("pod-2", key: secret), "AccessDenied"), (token("pod-1", key: "other"), "InvalidIdentityToken"),
            (token("pod-1", end: -1, key: secret), "ExpiredTokenException"), ("no.token", "InvalidIdentityToken"),
        ] {
            let (status, body) = try await web(bad)
            #expect(status == (code == "AccessDenied" ? 403 : 400))
            #expect(member("Code", body) == code, "\(body)")
        }
        // Keys that last give keys that do not, once.
        let session = "Action=GetSessionToken&Version=2011-06-15&DurationSeconds=900"
        let (made, temporary) = try await said(session, identity.accessKeyID, secret)
        #expect(made == 200, "\(temporary)")
        let (id, hidden) = (member("AccessKeyId", temporary), member("SecretAccessKey", temporary))
        let bearer = member("SessionToken", temporary)
        let own = try await said(who, identity.accessKeyID, secret).1
        #expect(try await member("Arn", said(who, id, hidden, token: bearer).1) == member("Arn", own))
        #expect(try await said(session, id, hidden, token: bearer).0 == 403)
        #expect(try await said(who, id, hidden).0 == 403)
        wall.advance(by: 901)
        let (late, words) = try await said(who, id, hidden, token: bearer)
        #expect(late == 403, "\(words)")
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
