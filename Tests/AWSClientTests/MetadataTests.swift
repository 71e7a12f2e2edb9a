import AWSClient
import AWSWire
import Core
import HTTPTypes
import TestSupport
import Testing
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The roles of containers and instances, with their services scripted. Now is 2027-01-15T08:00:00Z.
@Suite(.timeLimit(.minutes(5)))
struct MetadataTests {
    private static func document(_ key: String, expires: String = "2027-01-15T14:00:00Z") -> HTTPReply {
        .text(200, #"{"AccessKeyId":"\#(key)","SecretAccessKey":"s","Token":"t","Expiration":"\#(expires)"}"#)
    }
    private static let silence = HTTPTransportError(HTTPTransportError.noReply, "silent", retry: .unknownOutcome)

    // MARK: Containers

    @Test func aContainersURLIsAskedWithItsToken() async throws {
        let chain = try TestChain { _, _ in Self.document("CONTAINER") }
        try DurableFile.write(Array("from-file".utf8), to: chain.folder.file("token"))
        let url = "http://169.254.170.23/v1/credentials?id=7"
        let variables = [
            "AWS_CONTAINER_CREDENTIALS_FULL_URI": url, "AWS_CONTAINER_AUTHORIZATION_TOKEN": "from-variable",
        ]
        #expect(try await chain.load(variables).keys.accessKeyID == "CONTAINER")
        _ = try await chain.load(
            variables.merging(["AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE": chain.folder.file("token")]) { $1 })
        #expect(chain.transport.calls.map(\.url) == [url, url])
        #expect(chain.transport.calls.map { $0.header("authorization") } == ["from-variable", "from-file"])
        #expect(chain.transport.calls.first?.timeout == .seconds(2))
    }

    @Test(arguments: [
        ("http://example.com/keys", false), ("http://169.254.169.254/keys", false), ("https://example.com/keys", true),
        ("http://127.0.0.1:1338/keys", true), ("http://localhost/keys", true), ("http://[fd00:ec2::23]/keys", true),
        ("http://127.0.0.1.example.com/keys", false),
    ])
    func onlyHostsThatAreNearGetARequestWithoutTLS(url: String, isAllowed: Bool) async throws {
        let chain = try TestChain { _, _ in Self.document("CONTAINER") }
        let variables = ["AWS_CONTAINER_CREDENTIALS_FULL_URI": url]
        if isAllowed {
            #expect(try await chain.load(variables).keys.accessKeyID == "CONTAINER")
        } else {
            let error = await #expect(throws: AWSClientError.self) { try await chain.load(variables) }
            #expect(error?.code == AWSClientError.configurationInvalid)
            #expect(chain.transport.calls.isEmpty)
        }
    }

    @Test func aContainersServiceIsAskedThreeTimes() async throws {
        let chain = try TestChain { _, number in
            if number == 0 { throw Self.silence }
            return number == 1 ? .text(500, "") : Self.document("CONTAINER")
        }
        let found = try await chain.clock.moving {
            try await chain.load(["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI": "/v2/x"])
        }
        #expect(found.keys.accessKeyID == "CONTAINER")
        #expect(chain.clock.now.offset == .seconds(2))
        let broken = try TestChain { _, _ in .text(500, "canary") }
        let error = await #expect(throws: AWSClientError.self) {
            try await broken.clock.moving {
                try await broken.load(["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI": "/v2/x"])
            }
        }
        #expect(error?.code == AWSClientError.credentialsFailed)
        #expect(error?.message.contains("status 500") == true)
        #expect(error?.description.contains("canary") == false)
        #expect(broken.transport.calls.count == 3)
    }

    @Test func aTokenWithALineBreakIsNotSent() async throws {
        let chain = try TestChain { _, _ in Self.document("CONTAINER") }
        let error = await #expect(throws: AWSClientError.self) {
            try await chain.load([
                "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI": "/x", "AWS_CONTAINER_AUTHORIZATION_TOKEN": "canary\nX: y",
            ])
        }
        #expect(error?.description.contains("canary") == false)
        #expect(chain.transport.calls.isEmpty)
    }

    // MARK: Instances

    /// A metadata service whose token requests end as the test says.
    private static func service(
        token: @escaping @Sendable () throws -> HTTPReply, takesOldRequests: Bool = true,
        expires: String = "2027-01-15T14:00:00Z"
    ) throws -> TestChain {
        try TestChain { call, _ in
            if call.head.method == .put { return try token() }
            guard takesOldRequests || call.header("x-aws-ec2-metadata-token") == "imds" else { return .text(401, "") }
            return call.url.hasSuffix("/") ? .text(200, "tuner") : document("INSTANCE", expires: expires)
        }
    }

    @Test func anInstancesRoleIsAskedForWithAToken() async throws {
        let chain = try Self.service(token: { .text(200, "imds") }, takesOldRequests: false)
        let found = try await chain.load()
        #expect(found.keys.accessKeyID == "INSTANCE")
        #expect(found.source == "instance's role tuner")
        #expect(found.expires == Timestamp.parse("2027-01-15T14:00:00Z"))
        let calls = chain.transport.calls
        #expect(
            calls.map(\.url) == [
                "http://169.254.169.254/latest/api/token",
                "http://169.254.169.254/latest/meta-data/iam/security-credentials/",
                "http://169.254.169.254/latest/meta-data/iam/security-credentials/tuner",
            ])
        #expect(calls.first?.header("x-aws-ec2-metadata-token-ttl-seconds") == "21600")
        #expect(calls.allSatisfy { $0.timeout == .seconds(1) })
    }

    @Test(arguments: [400, 403, 404, 405])
    func aServiceWithoutTokensIsAskedAsBefore(status: Int) async throws {
        let chain = try Self.service(token: { .text(status, "") })
        #expect(try await chain.load().keys.accessKeyID == "INSTANCE")
        let error = await #expect(throws: AWSClientError.self) {
            try await chain.load(["AWS_EC2_METADATA_V1_DISABLED": "true"])
        }
        #expect(error?.code == AWSClientError.credentialsMissing)
    }

    @Test func aTokenThatDoesNotComeNamesTheHopLimit() async throws {
        let chain = try Self.service(token: { throw Self.silence }, takesOldRequests: false)
        let error = await #expect(throws: AWSClientError.self) { try await chain.load() }
        #expect(error?.code == AWSClientError.credentialsFailed)
        #expect(error?.message.contains("hop limit") == true)
        #expect(error?.hint?.contains("--http-put-response-hop-limit 2") == true)
        // Where there is no such service, everything is silent, and nothing is said of hops.
        let nowhere = try TestChain { _, _ in throw Self.silence }
        let missing = await #expect(throws: AWSClientError.self) { try await nowhere.load() }
        #expect(missing?.code == AWSClientError.credentialsMissing)
    }

    @Test func theServiceCanBeElsewhereSlowerAndOff() async throws {
        let chain = try TestChain { _, number in
            if number < 2 { throw HTTPTransportError(HTTPTransportError.connectionFailed, "no", retry: .never) }
            return number == 2 ? .text(200, "imds") : number == 3 ? .text(200, "r") : Self.document("INSTANCE")
        }
        let found = try await chain.load(
            ["AWS_EC2_METADATA_SERVICE_ENDPOINT": "http://[::1]:1338/base", "AWS_METADATA_SERVICE_TIMEOUT": "5"],
            config: "[default]\nmetadata_service_num_attempts = 3\n")
        #expect(found.keys.accessKeyID == "INSTANCE")
        #expect(chain.transport.calls.last?.url.hasPrefix("http://[::1]:1338/base/latest/meta-data/") == true)
        #expect(chain.transport.calls.last?.timeout == .seconds(5))
        let six = try Self.service(token: { .text(200, "imds") })
        _ = try await six.load(["AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE": "IPv6"])
        #expect(six.transport.calls.first?.url == "http://[fd00:ec2::254]/latest/api/token")
        let off = try Self.service(token: { .text(200, "imds") })
        await #expect(throws: AWSClientError.self) { try await off.load(["AWS_EC2_METADATA_DISABLED": "true"]) }
        #expect(off.transport.calls.isEmpty)
    }

    @Test func keysThatTheServiceCannotRenewGoOnBeingUsed() async throws {
        let chain = try Self.service(token: { .text(200, "imds") }, expires: "2027-01-15T07:00:00Z")
        // 15 minutes, and the shortest of the two to ten that are drawn.
        #expect(try await chain.load().expires == Timestamp.parse("2027-01-15T08:17:00Z"))
    }
}
