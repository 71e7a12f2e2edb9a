package import HTTPTypes

/// Sends one HTTP request and gives back the reply as soon as its head has arrived.
///
/// Retrying, signing and tracing are wrappers with this same signature; a transport itself never retries and never
/// follows redirects. Cancelling the task closes the exchange.
package protocol HTTPTransport: Sendable {
    /// Performs the exchange.
    ///
    /// - Throws: ``HTTPTransportError``; its `retry` says whether the request may have reached the server.
    func send(_ call: HTTPCall) async throws -> HTTPReply
}

/// One request: head, body and the time that it may take.
package struct HTTPCall: Sendable {
    /// Method, scheme, authority, path with query, and headers.
    package var head: HTTPRequest
    package var body: HTTPCallBody
    /// Time until the reply's head must have arrived.
    package var timeout: Duration

    package init(head: HTTPRequest, body: HTTPCallBody = .bytes([]), timeout: Duration = .seconds(60)) {
        self.head = head
        self.body = body
        self.timeout = timeout
    }
}

/// What a request carries.
package enum HTTPCallBody: Sendable {
    case bytes([UInt8])
    /// `length` bytes of the file at `path` from `offset`, read in pieces.
    case file(path: String, offset: Int64, length: Int64)

    /// Bytes that will be sent.
    package var count: Int64 {
        switch self {
        case .bytes(let bytes): Int64(bytes.count)
        case .file(_, _, let length): length
        }
    }
}

/// A reply whose body may still be on its way.
package struct HTTPReply: Sendable {
    package var status: HTTPResponse.Status
    package var headers: HTTPFields
    package var body: HTTPReplyBody

    package init(status: HTTPResponse.Status, headers: HTTPFields = [:], body: HTTPReplyBody = .init([])) {
        self.status = status
        self.headers = headers
        self.body = body
    }
}

/// A reply's bytes in the pieces in which they arrive. To be iterated once.
package struct HTTPReplyBody: AsyncSequence, Sendable {
    package typealias Element = [UInt8]
    private let make: @Sendable () -> AsyncIterator

    /// A body that is already here.
    package init(_ bytes: [UInt8]) {
        make = {
            nonisolated(unsafe) var rest: [UInt8]? = bytes.isEmpty ? nil : bytes
            return AsyncIterator {
                defer { rest = nil }
                return rest
            }
        }
    }

    /// A body that arrives piece by piece.
    package init<Base: AsyncSequence & Sendable>(_ base: Base) where Base.Element == [UInt8] {
        make = {
            nonisolated(unsafe) var iterator = base.makeAsyncIterator()
            return AsyncIterator { try await iterator.next(isolation: nil) }
        }
    }

    package func makeAsyncIterator() -> AsyncIterator { make() }

    package struct AsyncIterator: AsyncIteratorProtocol {
        private let step: () async throws -> [UInt8]?

        init(_ step: @escaping () async throws -> [UInt8]?) { self.step = step }

        package mutating func next() async throws -> [UInt8]? { try await step() }
    }

    /// The whole body, at most `limit` bytes.
    ///
    /// - Throws: `core.body_too_large`, or what the transport throws while reading.
    package func collect(upTo limit: Int) async throws -> [UInt8] {
        var bytes: [UInt8] = []
        for try await piece in self {
            guard bytes.count + piece.count <= limit else {
                throw CoreError(CoreError.bodyTooLarge, "a reply's body is larger than \(limit) bytes")
            }
            bytes.append(contentsOf: piece)
        }
        return bytes
    }
}

/// Why an exchange gave no reply.
package struct HTTPTransportError: CodedError {
    package var code: ErrorCode
    package var message: String
    package var hint: String?
    package var retry: RetryAdvice
    package var underlying: (any Error)?

    package init(
        _ code: ErrorCode, _ message: String, hint: String? = nil, retry: RetryAdvice, underlying: (any Error)? = nil
    ) {
        self.code = code
        self.message = message
        self.hint = hint
        self.retry = retry
        self.underlying = underlying
    }

    /// Nothing was sent: the connection was refused, the name is unknown, TLS failed.
    package static let connectionFailed = ErrorCode(
        "http.connection_failed", .cloudFailed, "No connection to the server could be made; nothing was sent.")
    /// The time ran out or the connection broke after bytes may have been sent.
    package static let noReply = ErrorCode(
        "http.no_reply", .cloudFailed, "The request may have arrived, but no reply came: its outcome is unknown.")
    /// A proxy or a file of certificates that cannot be used.
    package static let settingInvalid = ErrorCode(
        "http.setting_invalid", .invalid, "A setting of proxies or certificates cannot be used.")

    package static let allCodes: [ErrorCode] = [connectionFailed, noReply, settingInvalid]
}
