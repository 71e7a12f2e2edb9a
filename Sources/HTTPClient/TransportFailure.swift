internal import AsyncHTTPClient
internal import Core
internal import HTTPTypes
internal import NIOCore
internal import NIOPosix
#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// Tells apart what never left this machine from what may have arrived.
enum TransportFailure {
    /// The error for a call that got no reply head.
    ///
    /// - Parameter proxy: what the call went through.
    static func translate(_ error: any Error, call: HTTPCall, proxy: String?) -> any Error {
        if error is CancellationError || Task.isCancelled { return CancellationError() }
        if let coded = error as? any CodedError { return coded }
        let server = call.head.authority ?? "the server"
        let what = "\(call.head.method.rawValue) \(server)\(bare(call.head.path))"
        guard !isBeforeSending(error) else {
            return HTTPTransportError(
                HTTPTransportError.connectionFailed,
                "\(what): no connection to \(server)\(proxy.map { " through \($0)" } ?? ""): \(reason(error))",
                hint: hint(error, server, proxy), retry: .after(.milliseconds(200)), underlying: error)
        }
        let observed =
            (error as? HTTPClientError) == .deadlineExceeded
            ? "no reply within \(call.timeout)" : "the connection ended without a reply: \(reason(error))"
        return HTTPTransportError(
            HTTPTransportError.noReply, "\(what): \(observed); the request may have arrived", retry: .unknownOutcome,
            underlying: error)
    }

    /// The error for a reply that broke off.
    static func translate(_ error: any Error, whileReadingFrom server: String) -> any Error {
        if error is CancellationError || Task.isCancelled { return CancellationError() }
        return HTTPTransportError(
            HTTPTransportError.noReply, "the reply of \(server) broke off: \(reason(error))", retry: .unknownOutcome,
            underlying: error)
    }

    private static func isBeforeSending(_ error: any Error) -> Bool {
        if error is NIOConnectionError { return true }
        if let error = error as? IOError {
            // Only errors that an established connection cannot have.
            return [ECONNREFUSED, ENETUNREACH, EADDRNOTAVAIL].contains(error.errnoCode)
        }
        if let error = error as? HTTPClientError {
            let early: [HTTPClientError] = [
                .connectTimeout, .tlsHandshakeTimeout, .getConnectionFromPoolTimeout, .invalidURL, .emptyHost,
                .emptyScheme, .alreadyShutdown, .invalidProxyResponse, .proxyAuthenticationRequired,
                .httpProxyHandshakeTimeout,
            ]
            return early.contains(error)
        }
        // TLS failures have no common type here; only those of the handshake come before the first request byte.
        return String(describing: error).contains("handshake")
    }

    private static func hint(_ error: any Error, _ server: String, _ proxy: String?) -> String {
        if isUntrusted(error) {
            return "a proxy that opens TLS has a certificate of its own: name its authority in AWS_CA_BUNDLE"
        }
        if error as? HTTPClientError == .proxyAuthenticationRequired {
            return "the proxy wants a name and a password: HTTPS_PROXY=http://NAME:PASSWORD@HOST:PORT"
        }
        return "check that \(proxy ?? server) is running and reachable"
    }

    private static func isUntrusted(_ error: any Error) -> Bool {
        String(describing: error).contains("CERTIFICATE_VERIFY_FAILED")
    }

    private static func reason(_ error: any Error) -> String {
        if let error = error as? NIOConnectionError {
            let first = error.connectionErrors.first.map { String(describing: $0.error) }
            return first ?? error.dnsAError.map { _ in "the name is not known" } ?? "connection failed"
        }
        if let error = error as? HTTPClientError { return error.shortDescription }
        if isUntrusted(error) { return "its certificate is not trusted" }
        if let error = error as? IOError { return DurableFile.reason(error.errnoCode) }
        return String(describing: error)
    }

    /// The path without its query, which may hold signatures.
    private static func bare(_ path: String?) -> String {
        String((path ?? "").prefix { $0 != "?" })
    }
}
