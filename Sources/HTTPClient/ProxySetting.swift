internal import Core

/// A proxy for https requests, and the servers that are reached without it.
package struct ProxySetting: Sendable, CustomStringConvertible {
    let host: String
    let port: Int
    let credentials: (name: String, password: Secret)?
    private let exceptions: [String]

    /// Host and port, without the password.
    package var description: String { "the proxy \(host):\(port)" }

    /// What `HTTPS_PROXY` and `NO_PROXY` say; the names in small letters come first. Nil when there is none.
    ///
    /// - Throws: `http.setting_invalid` for what is no http URL; the message does not repeat it.
    package init?(environment: [String: String]) throws {
        func value(_ name: String) -> String? {
            (environment[name.lowercased()] ?? environment[name]).flatMap { $0.isEmpty ? nil : $0 }
        }
        guard let text = value("HTTPS_PROXY") else { return nil }
        func fail(_ what: String) -> HTTPTransportError {
            HTTPTransportError(
                HTTPTransportError.settingInvalid, "the proxy of HTTPS_PROXY \(what)",
                hint: "HTTPS_PROXY=http://HOST:PORT", retry: .never)
        }
        var rest = Substring(text)
        if let mark = rest.firstRange(of: "://") {
            guard rest[..<mark.lowerBound].lowercased() == "http" else {
                throw fail("is not reached by http, the only way that Slipway knows")
            }
            rest = rest[mark.upperBound...]
        }
        rest = rest.prefix { $0 != "/" }
        credentials = try rest.lastIndex(of: "@").map { at in
            defer { rest = rest[rest.index(after: at)...] }
            let parts = rest[..<at].split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            let decoded = parts.compactMap(Self.decoded)
            guard decoded.count == parts.count else { throw fail("has a broken escape before the host") }
            return (decoded[0], Secret(decoded.count > 1 ? decoded[1] : ""))
        }
        let (name, number) = Self.split(rest)
        guard !name.isEmpty, let port = UInt16(number ?? "80") else { throw fail("has no host or no valid port") }
        host = name
        self.port = Int(port)
        exceptions = (value("NO_PROXY") ?? "").lowercased().split(separator: ",").map { entry in
            let bare = entry.filter { !$0.isWhitespace }
            return String(bare.drop { $0 == "." || ($0 == "*" && bare != "*") })
        }.filter { !$0.isEmpty }
    }

    /// Whether requests to that server go through the proxy. Never those to this machine, or to the link of an instance
    /// or container that gives credentials.
    package func isFor(_ authority: String) -> Bool {
        let (host, _) = Self.split(Substring(authority.lowercased()))
        let isNear =
            host == "localhost" || host.hasSuffix(".localhost") || host == "::1" || host.hasPrefix("127.")
            || host.hasPrefix("169.254.") || host.hasPrefix("fd00:ec2::")
        guard !isNear, !exceptions.contains("*") else { return false }
        return !exceptions.contains { entry in
            [host, authority.lowercased()].contains { $0 == entry || $0.hasSuffix("." + entry) }
        }
    }

    /// Host without brackets, and port as text.
    private static func split(_ authority: Substring) -> (host: String, port: String?) {
        if authority.first == "[" {
            let host = authority.dropFirst().prefix { $0 != "]" }
            let after = authority.dropFirst(host.count + 2)
            return (String(host), after.first == ":" ? String(after.dropFirst()) : nil)
        }
        guard let colon = authority.lastIndex(of: ":") else { return (String(authority), nil) }
        return (String(authority[..<colon]), String(authority[authority.index(after: colon)...]))
    }

    /// The text with its `%XX` made bytes; nil for a broken escape.
    private static func decoded(_ text: Substring) -> String? {
        var bytes: [UInt8] = []
        var rest = text.utf8
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard rest.count >= 2, let code = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) else {
                return nil
            }
            bytes.append(code)
            rest = rest.dropFirst(2)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
