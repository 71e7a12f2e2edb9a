internal import AsyncHTTPClient
package import Core
internal import Dispatch
internal import HTTPTypes
internal import NIOCore
internal import NIOHTTP1
internal import NIOSSL

/// ``HTTPTransport`` over AsyncHTTPClient: HTTP/1.1, no redirects, no retries; a proxy only where one is given.
///
/// Own connection pool on the process-wide event loops: ``shutdown()`` closes the connections and leaves no thread
/// behind. A connection that nobody uses is closed after five seconds, before servers close theirs: a request that
/// meets a closing connection ends with an unknown outcome.
package final class AsyncHTTPTransport: HTTPTransport {
    private let client: AsyncHTTPClient.HTTPClient
    private let proxied: (client: AsyncHTTPClient.HTTPClient, proxy: ProxySetting)?

    /// - Parameters:
    ///   - connectTimeout: time for name look-up, connection and TLS together.
    ///   - idleLimit: longest silence inside a reply before the exchange is given up.
    package init(connectTimeout: Duration = .seconds(10), idleLimit: Duration = .seconds(600)) {
        client = Self.makeClient(connectTimeout, idleLimit, certificates: [], proxy: nil)
        proxied = nil
    }

    /// The same through a proxy, or with other authorities than the system's.
    ///
    /// - Parameters:
    ///   - proxy: what https requests go through, save those to servers that it names.
    ///   - certificateFile: authorities in PEM form that servers are checked against; nil for the system's.
    /// - Throws: `http.setting_invalid` for a file that holds no certificates.
    package init(
        proxy: ProxySetting?, certificateFile: String?, connectTimeout: Duration = .seconds(10),
        idleLimit: Duration = .seconds(600)
    ) throws {
        let certificates = try certificateFile.map(Self.certificates) ?? []
        client = Self.makeClient(connectTimeout, idleLimit, certificates: certificates, proxy: nil)
        proxied = proxy.map {
            (Self.makeClient(connectTimeout, idleLimit, certificates: certificates, proxy: $0), $0)
        }
    }

    private static func certificates(_ path: String) throws -> [NIOSSLCertificate] {
        do {
            let found = try NIOSSLCertificate.fromPEMFile(path)
            if !found.isEmpty { return found }
        } catch {}  // What NIOSSL throws does not tell a missing file from another.
        throw HTTPTransportError(
            HTTPTransportError.settingInvalid, "the file of certificates \(path) cannot be read or holds none",
            hint: "AWS_CA_BUNDLE and ca_bundle name a file with certificates in PEM form", retry: .never)
    }

    private static func makeClient(
        _ connectTimeout: Duration, _ idleLimit: Duration, certificates: [NIOSSLCertificate], proxy: ProxySetting?
    ) -> AsyncHTTPClient.HTTPClient {
        var tls: TLSConfiguration?
        if !certificates.isEmpty {
            tls = TLSConfiguration.makeClientConfiguration()
            tls?.trustRoots = .certificates(certificates)
        }
        var configuration = AsyncHTTPClient.HTTPClient.Configuration(
            tlsConfiguration: tls,
            redirectConfiguration: .disallow,
            timeout: .init(connect: connectTimeout.timeAmount, read: idleLimit.timeAmount),
            connectionPool: .init(idleTimeout: .seconds(5), concurrentHTTP1ConnectionsPerHostSoftLimit: 64),
            proxy: proxy.map { proxy in
                .server(
                    host: proxy.host, port: proxy.port,
                    authorization: proxy.credentials.map { .basic(username: $0.name, password: $0.password.reveal()) })
            },
            decompression: .disabled)
        configuration.httpVersion = .http1Only
        // The caller decides about attempts: a refused connection is reported at once.
        configuration.connectionPool.retryConnectionEstablishment = false
        return AsyncHTTPClient.HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    }

    deinit {
        // AsyncHTTPClient traps when it goes away open, as it would after an error on the way to `shutdown()`. A second
        // shutdown only answers that there is nothing left to do.
        client.shutdown(queue: .global()) { _ in }
        proxied?.client.shutdown(queue: .global()) { _ in }
    }

    /// Closes all connections; requests under way end with an error. To be called once, last.
    package func shutdown() async throws {
        try await client.shutdown()
        try await proxied?.client.shutdown()
    }

    package func send(_ call: HTTPCall) async throws -> HTTPReply {
        let request = try Self.request(for: call)
        let way = call.head.scheme == "https" ? proxied : nil
        let proxy = way.flatMap { $0.proxy.isFor(call.head.authority ?? "") ? $0 : nil }
        let response: HTTPClientResponse
        do {
            response = try await (proxy?.client ?? client).execute(request, timeout: call.timeout.timeAmount)
        } catch {
            throw TransportFailure.translate(error, call: call, proxy: proxy?.proxy.description)
        }
        let server = call.head.authority ?? ""
        return HTTPReply(
            status: HTTPResponse.Status(code: Int(response.status.code), reasonPhrase: response.status.reasonPhrase),
            headers: Self.fields(response.headers),
            body: HTTPReplyBody(ReplyPieces(body: response.body, server: server)))
    }

    private static func request(for call: HTTPCall) throws -> HTTPClientRequest {
        let head = call.head
        guard let scheme = head.scheme, let authority = head.authority, !authority.isEmpty else {
            throw HTTPTransportError(
                HTTPTransportError.connectionFailed, "a request without scheme and host cannot be sent", retry: .never)
        }
        var request = HTTPClientRequest(url: "\(scheme)://\(authority)\(head.path ?? "/")")
        request.method = HTTPMethod(rawValue: head.method.rawValue)
        request.headers.add(name: "Host", value: authority)
        for field in head.headerFields where field.name != .contentLength {
            request.headers.add(name: field.name.rawName, value: field.value)
        }
        switch call.body {
        case .bytes(let bytes):
            let needsLength = head.method == .put || head.method == .post || head.method == .patch
            if !bytes.isEmpty || needsLength { request.body = .bytes(ByteBuffer(bytes: bytes)) }
        case .file(let path, let offset, let length):
            let chunks = FileChunks(path: path, offset: offset, length: length)
            request.body = .stream(FileBuffers(chunks: chunks), length: .known(length))
        }
        return request
    }

    private static func fields(_ headers: HTTPHeaders) -> HTTPFields {
        var fields = HTTPFields()
        for (name, value) in headers {
            guard let name = HTTPField.Name(name) else { continue }
            fields.append(HTTPField(name: name, value: value))
        }
        return fields
    }
}

/// A file's pieces as the buffers that AsyncHTTPClient takes.
private struct FileBuffers: AsyncSequence, Sendable {
    typealias Element = ByteBuffer
    let chunks: FileChunks

    func makeAsyncIterator() -> AsyncIterator { AsyncIterator(base: chunks.makeAsyncIterator()) }

    struct AsyncIterator: AsyncIteratorProtocol {
        var base: FileChunks.AsyncIterator

        mutating func next() async throws -> ByteBuffer? { try await base.next().map { ByteBuffer(bytes: $0) } }
    }
}

/// A reply's pieces, with errors in our own words.
private struct ReplyPieces: AsyncSequence, Sendable {
    typealias Element = [UInt8]
    let body: HTTPClientResponse.Body
    let server: String

    func makeAsyncIterator() -> AsyncIterator { AsyncIterator(base: body.makeAsyncIterator(), server: server) }

    struct AsyncIterator: AsyncIteratorProtocol {
        var base: HTTPClientResponse.Body.AsyncIterator
        let server: String

        mutating func next() async throws -> [UInt8]? { try await next(isolation: nil) }

        mutating func next(isolation actor: isolated (any Actor)?) async throws -> [UInt8]? {
            do {
                return try await base.next(isolation: actor).map { [UInt8]($0.readableBytesView) }
            } catch {
                throw TransportFailure.translate(error, whileReadingFrom: server)
            }
        }
    }
}

extension Duration {
    fileprivate var timeAmount: TimeAmount {
        let (seconds, attoseconds) = components
        return .seconds(min(seconds, 1 << 32)) + .nanoseconds(attoseconds / 1_000_000_000)
    }
}
