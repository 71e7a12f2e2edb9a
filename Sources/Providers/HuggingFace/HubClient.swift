package import Core
internal import Datasets
internal import HTTPTypes

/// Asks the hub and its dataset server: reads only, with redirects that are followed by rule and the token kept at home.
package struct HubClient: Sendable {
    package let settings: HubSettings
    private let transport: any HTTPTransport
    private let clock: any Clock<Duration>

    private static let redirectsAllowed = 5
    private static let attempts = 4
    /// Most bytes of a reply that is read whole.
    private static let replyLimit = 32 << 20
    /// The longest wait that a reply may ask for; beyond it the call ends.
    private static let longestDelay = Duration.seconds(60)

    /// - Parameters:
    ///   - transport: sends single requests; follows no redirects itself.
    ///   - clock: waits between attempts.
    package init(_ settings: HubSettings, transport: any HTTPTransport, clock: any Clock<Duration>) {
        self.settings = settings
        self.transport = transport
        self.clock = clock
    }

    /// A document.
    ///
    /// - Parameter what: what is looked at, for errors: `the splits of openai/gsm8k`.
    /// - Throws: ``Refusal`` for an answer that is none; `hub.refused`, `hub.redirect_refused`, `http.…`.
    func document(_ url: HubURL, what: String) async throws -> JSONValue {
        try await load(url, what: what).document
    }

    /// A document that is only a courtesy: asked for once. nil when it does not come.
    func courtesy(_ url: HubURL) async -> JSONValue? {
        try? await load(url, what: "a courtesy", attempts: 1).document
    }

    /// A document and the address of the one that follows it; nil behind the last.
    ///
    /// - Throws: as ``document(_:what:)``, also when the list goes on where it cannot be followed.
    func page(_ url: HubURL, what: String) async throws -> (document: JSONValue, next: HubURL?) {
        let (document, headers) = try await load(url, what: what)
        return (document, try next(headers[Self.link], from: url, what: what))
    }

    private func load(
        _ url: HubURL, what: String, attempts: Int = Self.attempts
    ) async throws -> (document: JSONValue, headers: HTTPFields) {
        // A body that breaks off counts as no reply.
        let (bytes, headers) = try await get(url, what: what, attempts: attempts) { reply in
            (try await reply.body.collect(upTo: Self.replyLimit), reply.headers)
        }
        do {
            return (try JSONValue(parsing: bytes), headers)
        } catch {
            throw HubError(
                HubError.refused, "\(what): the reply of \(url.authority) is no JSON document", underlying: error)
        }
    }

    /// A reply whose body is on its way, after redirects.
    ///
    /// - Parameter offset: the first byte that is wanted.
    func get(_ url: HubURL, offset: Int = 0, what: String) async throws -> HTTPReply {
        try await get(url, offset: offset, what: what, attempts: Self.attempts) { $0 }
    }

    /// What `receive` makes of a good reply. It is part of the attempt.
    private func get<Result: Sendable>(
        _ url: HubURL, offset: Int = 0, what: String, attempts: Int, receive: (HTTPReply) async throws -> Result
    ) async throws -> Result {
        var attempt = 1
        while true {
            do {
                let reply = try await follow(url, offset: offset, what: what)
                if reply.status.code < 300 { return try await receive(reply) }
                let refusal = try await Refusal(reply, host: url.authority)
                guard refusal.isPassing, attempt < attempts, refusal.delay.map({ $0 <= Self.longestDelay }) ?? true
                else { throw refusal }
                try await clock.sleep(for: refusal.delay ?? .seconds(1 << attempt))
            } catch let error as HTTPTransportError {
                guard attempt < attempts, error.retry != .never else { throw error }
                try await clock.sleep(for: .milliseconds(250) * (1 << attempt))
            }
            attempt += 1
        }
    }

    /// Waits before a broken reply is asked for again.
    ///
    /// - Parameter breaks: how often it broke without one new byte.
    func pause(_ breaks: Int) async throws { try await clock.sleep(for: .milliseconds(100) * (1 << breaks)) }

    private func follow(_ first: HubURL, offset: Int, what: String) async throws -> HTTPReply {
        var url = first
        for _ in 0...Self.redirectsAllowed {
            var head = HTTPRequest(method: .get, scheme: url.scheme, authority: url.authority, path: url.path)
            head.headerFields[.userAgent] = "slipway"
            head.headerFields[.accept] = "*/*"
            if offset > 0 { head.headerFields[.range] = "bytes=\(offset)-" }
            if let token = settings.token(for: url) { head.headerFields[.authorization] = "Bearer " + token.reveal() }
            let reply = try await transport.send(HTTPCall(head: head, timeout: .seconds(60)))
            guard [301, 302, 303, 307, 308].contains(reply.status.code) else { return reply }
            let from = url
            guard let location = reply.headers[.location], let next = from.resolving(location) else {
                throw HubError(
                    HubError.redirectRefused, "\(what): \(from.shown) sends on without a usable address")
            }
            // Out of https only a person may lead, and to this machine only what already is on it.
            guard next.scheme == "https" || from.isLoopback, !next.isLoopback || from.isLoopback else {
                throw HubError(
                    HubError.redirectRefused,
                    "\(what): \(from.shown) sends on to \(TerminalText.escape(next.shown, limit: 200)), "
                        + (next.isLoopback ? "which is on this machine" : "which is not https"))
            }
            url = next
        }
        throw HubError(
            HubError.redirectRefused, "\(what): \(first.shown) sends on more than \(Self.redirectsAllowed) times")
    }

    /// The address behind `rel="next"`, on the host that was asked or on our own hub.
    ///
    /// A mirror passes on the links of the hub that it mirrors: their path and query count, and are asked of the mirror.
    /// A list that goes on elsewhere is an error. Ending there would lose files without a word.
    private func next(_ link: String?, from url: HubURL, what: String) throws -> HubURL? {
        guard let target = Self.nextTarget(link ?? "") else { return nil }
        var next = url
        let named = target.isEmpty ? nil : url.resolving(target)
        if let named, named.host == url.host {
            next.path = named.path
        } else if let named, named.host == HubSettings.hubHost {
            next = settings.hub.url
            next.path = (next.path.hasSuffix("/") ? String(next.path.dropLast()) : next.path) + named.path
        } else {
            throw HubError(
                HubError.refused,
                "\(what): the list goes on at another host, \(TerminalText.escape(target, limit: 200))",
                hint: "ask the hub itself: unset \(HubSettings.hubVariable)")
        }
        guard next != url else { throw HubError(HubError.refused, "\(what): the list goes on where it began") }
        return next
    }

    /// What stands between the brackets of `<…>; rel="next"`; empty when nothing does. An address may hold commas.
    private static func nextTarget(_ link: String) -> String? {
        var rest = link[...]
        while let open = rest.firstIndex(of: "<"), let close = rest[open...].firstIndex(of: ">") {
            let behind = rest[rest.index(after: close)...]
            let parameters = behind.prefix { $0 != "<" }.lowercased().filter { $0 != "\"" && $0 != " " }
            if parameters.split(whereSeparator: { $0 == ";" || $0 == "," }).contains("rel=next") {
                return String(rest[rest.index(after: open)..<close])
            }
            rest = behind
        }
        return link.contains("rel=\"next\"") ? "" : nil
    }

    private static let link = HTTPField.Name("Link") ?? .location

    /// An answer that gives no data, in the service's own words.
    struct Refusal: Error {
        var host: String
        var status: Int
        /// `X-Error-Code`, verbatim.
        var code: String?
        /// Untrusted.
        var message: String
        var delay: Duration?

        init(_ reply: HTTPReply, host: String) async throws {
            self.host = host
            status = reply.status.code
            code = HTTPField.Name("X-Error-Code").flatMap { reply.headers[$0] }
            let bytes = try await Self.beginning(of: reply.body)
            // An error page need not be JSON: then the status speaks.
            let document = try? JSONValue(parsing: bytes)
            message =
                document?["error"]?.string ?? HTTPField.Name("X-Error-Message").flatMap { reply.headers[$0] } ?? ""
            if let seconds = reply.headers[.retryAfter].flatMap({ Int($0) }), (0...1_000_000_000).contains(seconds) {
                delay = .seconds(seconds)
            }
        }

        /// What of an error's body is looked at. How large it is, and whether it ends, says nothing about the refusal.
        private static func beginning(of body: HTTPReplyBody) async throws -> [UInt8] {
            var bytes: [UInt8] = []
            do {
                for try await piece in body {
                    bytes += piece.prefix((64 << 10) - bytes.count)
                    if bytes.count >= 64 << 10 { break }
                }
            } catch is HTTPTransportError {
                // It broke off: the status has been read already.
            }
            return bytes
        }

        /// Whether asking again may help.
        var isPassing: Bool {
            status == 429 || [502, 503, 504].contains(status)
                || (status == 500 && (code == nil || code == "ResponseNotReady" || code == "UnexpectedError"))
        }

        /// Status, code and words, escaped.
        var said: String {
            let words = [code, message.isEmpty ? nil : message].compactMap(\.self)
                .map { TerminalText.escape($0, limit: 300) }
            return (["status \(status)"] + words).joined(separator: ", ")
        }
    }
}
