internal import AWSWire
internal import Core
internal import HTTPTypes

/// The role of a container, which its host's agent gives.
extension CredentialChain {
    private static let hosts: Set<String> = ["169.254.170.2", "169.254.170.23", "fd00:ec2::23"]

    func containerKeys() async throws -> AWSCredentials? {
        let variables = settings.environment
        let relative = variables["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"]
        guard let url = relative.map({ "http://169.254.170.2\($0)" }) ?? variables["AWS_CONTAINER_CREDENTIALS_FULL_URI"]
        else { return nil }
        let source = "container's role"
        let name = relative == nil ? "AWS_CONTAINER_CREDENTIALS_FULL_URI" : "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"
        // The path may have a query, which endpoints have not.
        let mark = url.firstIndex(of: "?") ?? url.endIndex
        let endpoint = try ServiceEndpoint(url: String(url[..<mark]), source: name)
        guard endpoint.scheme == "https" || endpoint.isLoopback || Self.hosts.contains(endpoint.host) else {
            throw invalid(
                "\(name) names the host \(endpoint.host), which gets no request for credentials without TLS",
                hint: "https, a loopback address, or one of \(Self.hosts.sorted().joined(separator: ", "))")
        }
        let path = endpoint.basePath.isEmpty ? "/" : endpoint.basePath
        var head = HTTPRequest(
            method: .get, scheme: endpoint.scheme, authority: endpoint.authority, path: path + url[mark...],
            headerFields: [.accept: "application/json"])
        if let path = variables["AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE"] {
            head.headerFields[.authorization] = try checked(
                try readToken(path), "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE")
        } else if let token = variables["AWS_CONTAINER_AUTHORIZATION_TOKEN"] {
            head.headerFields[.authorization] = try checked(token, "AWS_CONTAINER_AUTHORIZATION_TOKEN")
        }
        var attempt = 1
        while true {
            let problem: String
            do {
                let reply = try await tools.transport.send(HTTPCall(head: head, timeout: .seconds(2)))
                let body = try await reply.body.collect(upTo: 1 << 20)
                if reply.status.code == 200, let document = try? JSONValue(parsing: body) {
                    return try keys(in: document, token: "Token", source: source, needsExpiry: true)
                }
                problem = "\(endpoint) answered with status \(reply.status.code) and no document of keys"
            } catch let error as HTTPTransportError {
                problem = error.message
            }
            guard attempt < 3 else { throw failed(source, problem, hint: "look at \(name)") }
            attempt += 1
            try await tools.clock.sleep(for: .seconds(1))
        }
    }

    private func checked(_ token: String, _ variable: String) throws -> String {
        guard !token.contains(where: \.isNewline) else { throw invalid("the token of \(variable) has a line break") }
        return token
    }
}
