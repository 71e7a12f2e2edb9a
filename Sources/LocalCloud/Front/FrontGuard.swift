import AWSWire
import HTTPTypes
internal import Synchronization

/// Refuses what no client of a local cloud sends: a foreign Host (DNS rebinding) and anything that a web page sends.
///
/// A web page cannot take the `Origin` or `Sec-Fetch-Site` field off its requests, and it can set `Host` only through a
/// name that resolves to loopback; `*.localhost` cannot be made to resolve elsewhere or to belong to anybody.
final class FrontGuard: Sendable {
    /// The port that clients name; 0 before the server listens.
    private let port: Mutex<Int>

    init(port: Int) { self.port = Mutex(port) }

    func listen(on number: Int) { port.withLock { $0 = number } }

    /// - Returns: the host without port, lower-cased.
    /// - Throws: ``AWSFault`` `AccessDeniedException` for a page's request, `InvalidHostException` for a foreign host.
    func check(_ head: HTTPRequest) throws -> String {
        if let origin = head.headerFields[.origin] {
            throw AWSFault(
                "AccessDeniedException",
                "Requests of web pages are refused (Origin: \(String(origin.prefix(200)))).", status: 403)
        }
        if let site = head.headerFields[.secFetchSite], site != "none" {
            throw AWSFault(
                "AccessDeniedException",
                "Requests of web pages are refused (Sec-Fetch-Site: \(String(site.prefix(40)))).", status: 403)
        }
        guard let authority = head.authority ?? head.headerFields[.host] else {
            throw AWSFault("InvalidHostException", "The request names no Host.", status: 403)
        }
        let (host, number) = Self.split(authority.lowercased())
        let wanted = port.withLock { $0 }
        let isLocal = host == "127.0.0.1" || host == "localhost" || host == "[::1]" || host.hasSuffix(".localhost")
        guard isLocal, number == wanted || (number == nil && wanted == 80) else {
            throw AWSFault(
                "InvalidHostException",
                "The Host \(String(authority.prefix(200))) is not this server: use 127.0.0.1:\(wanted) or "
                    + "localhost:\(wanted).", status: 403)
        }
        return host
    }

    private static func split(_ authority: String) -> (host: String, port: Int?) {
        let end = authority.lastIndex(of: "]") ?? authority.startIndex
        guard let colon = authority[end...].lastIndex(of: ":") else { return (authority, nil) }
        // A port that is no number must not be mistaken for none.
        return (String(authority[..<colon]), Int(authority[authority.index(after: colon)...]) ?? -1)
    }
}

extension HTTPField.Name {
    static let secFetchSite = known("sec-fetch-site")
    static let contentMD5 = known("content-md5")
}
