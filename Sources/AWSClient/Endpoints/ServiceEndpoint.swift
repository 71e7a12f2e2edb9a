internal import Core

/// Where a service is: scheme, host with port, and a path that stands before every request's path.
package struct ServiceEndpoint: Hashable, Sendable, CustomStringConvertible {
    /// `http` or `https`.
    package let scheme: String
    /// Host with port, as it stands in the Host header.
    package let authority: String
    /// Without a slash at its end; usually empty.
    package let basePath: String

    /// Reads an http or https URL.
    ///
    /// - Parameter source: where the URL was set, for the error.
    /// - Throws: `aws.endpoint_invalid`; the message does not repeat user information.
    package init(url: String, source: String) throws {
        func fail(_ what: String) -> AWSClientError {
            AWSClientError(
                AWSClientError.endpointInvalid, "the endpoint URL of \(source) \(what)",
                hint: "an endpoint URL looks like http://127.0.0.1:4566")
        }
        guard let mark = url.firstRange(of: "://") else { throw fail("has no scheme") }
        let scheme = url[..<mark.lowerBound].lowercased()
        guard scheme == "http" || scheme == "https" else { throw fail("is neither http nor https") }
        let rest = url[mark.upperBound...]
        guard !rest.contains("?"), !rest.contains("#") else { throw fail("has a query or fragment") }
        let slash = rest.firstIndex(of: "/") ?? rest.endIndex
        let authority = rest[..<slash].lowercased()
        guard !authority.contains("@") else { throw fail("has user information before the host") }
        let allowed = authority.utf8.allSatisfy { byte in
            (97...122).contains(byte) || (48...58).contains(byte) || [45, 46, 91, 93, 95].contains(byte)
        }
        guard !authority.isEmpty, allowed, authority.first != ":" else { throw fail("has no valid host") }
        self.scheme = scheme
        self.authority = Self.withoutStandardPort(authority, scheme: scheme)
        var path = String(rest[slash...])
        while path.hasSuffix("/") { path.removeLast() }
        basePath = path
    }

    init(host: String) {
        scheme = "https"
        authority = host
        basePath = ""
    }

    package var description: String { "\(scheme)://\(authority)\(basePath)" }

    /// The host without port and brackets.
    package var host: String {
        if authority.hasPrefix("[") { return String(authority.dropFirst().prefix { $0 != "]" }) }
        return String(authority.prefix { $0 != ":" })
    }

    /// True for this machine's own loopback names and addresses.
    package var isLoopback: Bool {
        host == "localhost" || host.hasSuffix(".localhost") || host == "::1"
            || (isIPAddress && host.hasPrefix("127."))
    }

    /// True for a host that is an IPv4 or IPv6 address.
    var isIPAddress: Bool {
        if host.contains(":") { return true }
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts.allSatisfy { UInt8($0) != nil }
    }

    /// The same service under `label.host`.
    func prefixed(by label: String) -> ServiceEndpoint {
        ServiceEndpoint(scheme: scheme, authority: "\(label).\(authority)", basePath: basePath)
    }

    private init(scheme: String, authority: String, basePath: String) {
        self.scheme = scheme
        self.authority = authority
        self.basePath = basePath
    }

    /// Clients leave the scheme's own port out of the Host header, which is signed.
    private static func withoutStandardPort(_ authority: String, scheme: String) -> String {
        let port = scheme == "https" ? ":443" : ":80"
        return authority.hasSuffix(port) && !authority.dropLast(port.count).isEmpty
            ? String(authority.dropLast(port.count)) : authority
    }
}
