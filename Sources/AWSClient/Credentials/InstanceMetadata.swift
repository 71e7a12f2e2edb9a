internal import AWSWire
internal import Core
internal import HTTPTypes
internal import Logging
#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif

/// The role of an EC2 instance, by its metadata service: version 2, and version 1 where that gives no token.
struct InstanceMetadata: Sendable {
    let settings: AWSSettings
    let tools: CredentialTools

    private static let tokenField = HTTPField.Name.known("x-aws-ec2-metadata-token")
    private static let lifetimeField = HTTPField.Name.known("x-aws-ec2-metadata-token-ttl-seconds")
    private static let rolePath = "/latest/meta-data/iam/security-credentials/"

    /// The role's keys; nil when the service is switched off, not there, or the instance has no role.
    ///
    /// - Throws: `aws.configuration_invalid`; `aws.credentials_failed` when the service is there, but its token did not
    ///   come and it answers to nothing else.
    func keys() async throws -> AWSCredentials? {
        guard settings.environment["AWS_EC2_METADATA_DISABLED"]?.lowercased() != "true" else { return nil }
        let service = try Service(self)
        let (token, hasTimedOut) = try await token(service)
        if token == nil, settings.isOn("AWS_EC2_METADATA_V1_DISABLED", "ec2_metadata_v1_disabled") {
            guard hasTimedOut else { return nil }
            throw hopLimit(service)
        }
        let roles = try await get(Self.rolePath, token, service)
        guard let name = roles.text else {
            // It answers, only not to the request for a token: those replies do not cross a container's bridge.
            if hasTimedOut, roles.status == 401 { throw hopLimit(service) }
            return nil
        }
        guard let text = try await get(Self.rolePath + name, token, service).text,
            let document = try? JSONValue(parsing: text)
        else { return nil }
        // What says that the role cannot be used has a Code and a Message in place of keys.
        guard document["AccessKeyId"] != nil else {
            tools.logger.debug("the instance's role gives no keys")
            return nil
        }
        let chain = CredentialChain(settings: settings, region: "", tools: tools)
        var found = try chain.keys(
            in: document, token: "Token", source: "instance's role \(TerminalText.escape(name, limit: 64))",
            needsExpiry: true)
        // A service that has trouble gives old keys, which go on working: ask again later, not all the time.
        let now = tools.wallClock.now
        let window = 900 + 120 + 480 * tools.random.unit()
        if let expires = found.expires, expires.timeIntervalSince(now) <= window {
            found.expires = now.addingTimeInterval(window)
        }
        return found
    }

    /// Where the service is and how patiently it is asked.
    private struct Service {
        var endpoint: ServiceEndpoint
        var timeout: Duration
        var attempts: Int

        init(_ metadata: InstanceMetadata) throws {
            let settings = metadata.settings
            let mode = settings.value(
                "AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE", "ec2_metadata_service_endpoint_mode")?.lowercased()
            guard [nil, "ipv4", "ipv6"].contains(mode) else {
                throw AWSClientError(
                    AWSClientError.configurationInvalid,
                    "AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE is neither IPv4 nor IPv6")
            }
            endpoint = try ServiceEndpoint(
                url: settings.value("AWS_EC2_METADATA_SERVICE_ENDPOINT", "ec2_metadata_service_endpoint")
                    ?? (mode == "ipv6" ? "http://[fd00:ec2::254]" : "http://169.254.169.254"),
                source: "AWS_EC2_METADATA_SERVICE_ENDPOINT")
            timeout = .seconds(
                try settings.number("AWS_METADATA_SERVICE_TIMEOUT", "metadata_service_timeout", 1...600) ?? 1)
            attempts =
                try settings.number("AWS_METADATA_SERVICE_NUM_ATTEMPTS", "metadata_service_num_attempts", 1...100) ?? 1
        }
    }

    private func token(_ service: Service) async throws -> (token: String?, hasTimedOut: Bool) {
        for _ in 0..<service.attempts {
            do {
                let reply = try await send(.put, "/latest/api/token", [Self.lifetimeField: "21600"], service)
                if reply.status == 200 { return (reply.text, false) }
                if [400, 403, 404, 405].contains(reply.status) { return (nil, false) }
            } catch let error as HTTPTransportError {
                if error.code == HTTPTransportError.noReply { return (nil, true) }
            }
        }
        return (nil, false)
    }

    private func get(
        _ path: String, _ token: String?, _ service: Service
    ) async throws -> (status: Int, text: String?) {
        var last = 0
        for _ in 0..<service.attempts {
            do {
                let reply = try await send(.get, path, token.map { [Self.tokenField: $0] } ?? [:], service)
                last = reply.status
                if last == 200, let text = reply.text { return (last, text) }
            } catch is HTTPTransportError {
                continue
            }
        }
        return (last, nil)
    }

    private func send(
        _ method: HTTPRequest.Method, _ path: String, _ fields: HTTPFields, _ service: Service
    ) async throws -> (status: Int, text: String?) {
        let head = HTTPRequest(
            method: method, scheme: service.endpoint.scheme, authority: service.endpoint.authority,
            path: service.endpoint.basePath + path, headerFields: fields)
        let reply = try await tools.transport.send(HTTPCall(head: head, timeout: service.timeout))
        let body = try await reply.body.collect(upTo: 1 << 20)
        return (reply.status.code, body.isEmpty ? nil : String(decoding: body, as: UTF8.self))
    }

    private func hopLimit(_ service: Service) -> AWSClientError {
        AWSClientError(
            AWSClientError.credentialsFailed,
            "the instance metadata service at \(service.endpoint) gave no token within \(service.timeout): in a container "
                + "that is so while the instance's hop limit is 1",
            hint:
                "aws ec2 modify-instance-metadata-options --instance-id ID --http-put-response-hop-limit 2 --http-endpoint enabled",
            retry: .whenMended(.credentials))
    }
}
