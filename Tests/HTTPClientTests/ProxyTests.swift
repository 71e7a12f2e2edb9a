import Core
import HTTPClient
import HTTPTypes
import NIOCore
import NIOPosix
import NIOSSL
import Synchronization
import TestSupport
import Testing

/// A proxy that answers CONNECT, and a server behind it whose authority is the test's own.
@Suite(.timeLimit(.minutes(5)))
struct ProxyTests {
    /// The head of each CONNECT that came.
    private final class Heads: Sendable {
        let all = Mutex<[String]>([])
    }

    /// Takes CONNECT, then speaks TLS as the server that was asked for and answers one request.
    private final class Proxy: ChannelInboundHandler {
        typealias InboundIn = ByteBuffer
        typealias OutboundOut = ByteBuffer
        private let heads: Heads
        private let tls: NIOSSLContext
        private let status: String
        private var text = ""
        private var isThrough = false

        init(_ heads: Heads, _ tls: NIOSSLContext, status: String) {
            self.heads = heads
            self.tls = tls
            self.status = status
        }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            text += String(buffer: Self.unwrapInboundIn(data))
            guard text.hasSuffix("\r\n\r\n") else { return }
            let head = text
            text = ""
            if isThrough {
                write("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nbehind", context)
                return
            }
            heads.all.withLock { $0.append(head) }
            write("HTTP/1.1 \(status)\r\nContent-Length: 0\r\n\r\n", context)
            isThrough = true
            do {
                try context.pipeline.syncOperations.addHandler(NIOSSLServerHandler(context: tls), position: .first)
            } catch {
                context.close(promise: nil)
            }
        }

        private func write(_ text: String, _ context: ChannelHandlerContext) {
            context.writeAndFlush(Self.wrapOutboundOut(context.channel.allocator.buffer(string: text)), promise: nil)
        }
    }

    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func withProxy(
        status: String = "200 OK", _ body: (_ port: Int, _ heads: Heads) async throws -> Void
    ) async throws {
        var configuration = TLSConfiguration.makeServerConfiguration(
            certificateChain: [.certificate(try NIOSSLCertificate(bytes: Array(Self.certificate.utf8), format: .pem))],
            privateKey: .privateKey(try NIOSSLPrivateKey(bytes: Array(Self.key.utf8), format: .pem)))
        configuration.applicationProtocols = ["http/1.1"]
        let tls = try NIOSSLContext(configuration: configuration)
        let heads = Heads()
        let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(Proxy(heads, tls, status: status))
                }
            }.bind(host: "127.0.0.1", port: 0).get()
        do {
            try await body(channel.localAddress?.port ?? 0, heads)
        } catch {
            try await channel.close()
            throw error
        }
        try await channel.close()
    }

    private func send(_ environment: [String: String], trusts: Bool = true, to host: String) async throws -> [UInt8] {
        try DurableFile.write(Array(Self.certificate.utf8), to: folder.file("ca.pem"))
        let transport = try AsyncHTTPTransport(
            proxy: ProxySetting(environment: environment), certificateFile: trusts ? folder.file("ca.pem") : nil)
        let head = HTTPRequest(method: .get, scheme: "https", authority: host, path: "/?X-Amz-Signature=canary")
        do {
            let body = try await transport.send(HTTPCall(head: head)).body.collect(upTo: 100)
            try await transport.shutdown()
            return body
        } catch {
            try await transport.shutdown()
            throw error
        }
    }

    @Test func httpsGoesThroughTheProxyAndItsAuthorityIsTaken() async throws {
        try await withProxy { port, heads in
            let body = try await send(
                ["HTTPS_PROXY": "http://me:p%40ss@127.0.0.1:\(port)/"], to: "sts.eu-west-1.amazonaws.com")
            #expect(body == Array("behind".utf8))
            let head = try #require(heads.all.withLock { $0.first })
            #expect(head.hasPrefix("CONNECT sts.eu-west-1.amazonaws.com:443 HTTP/1.1\r\n"))
            // me:p@ss
            #expect(head.lowercased().contains("proxy-authorization: basic bwu6cebzcw=="))
        }
    }

    @Test func anAuthorityThatNobodyNamedIsNotTrusted() async throws {
        try await withProxy { port, _ in
            let error = await #expect(throws: HTTPTransportError.self) {
                try await send(
                    ["https_proxy": "http://127.0.0.1:\(port)"], trusts: false, to: "sts.eu-west-1.amazonaws.com")
            }
            #expect(error?.code == HTTPTransportError.connectionFailed)
            #expect(error?.message.hasSuffix("its certificate is not trusted") == true)
            #expect(error?.hint?.contains("AWS_CA_BUNDLE") == true)
        }
    }

    @Test func aProxyThatWantsAPasswordSaysHowToGiveIt() async throws {
        try await withProxy(status: "407 Proxy Authentication Required") { port, _ in
            let error = await #expect(throws: HTTPTransportError.self) {
                try await send(["HTTPS_PROXY": "http://me:canary@127.0.0.1:\(port)"], to: "sts.eu-west-1.amazonaws.com")
            }
            #expect(error?.code == HTTPTransportError.connectionFailed)
            #expect(error?.message.contains("through the proxy 127.0.0.1:\(port)") == true)
            #expect(error?.hint?.contains("NAME:PASSWORD") == true)
            #expect(error?.description.contains("canary") == false)
        }
    }

    @Test(arguments: [
        ("", "sts.amazonaws.com", true), ("amazonaws.com", "sts.amazonaws.com", false),
        (".amazonaws.com", "sts.amazonaws.com", false), ("*.amazonaws.com", "sts.amazonaws.com", false),
        ("amazonaws.com", "notamazonaws.com", true), ("sts.amazonaws.com:8443", "sts.amazonaws.com", true),
        ("sts.amazonaws.com:8443", "sts.amazonaws.com:8443", false), ("a, b ,*", "sts.amazonaws.com", false),
        ("", "localhost:4566", false), ("", "127.0.0.1", false), ("", "[::1]:443", false), ("", "169.254.170.2", false),
    ])
    func exceptionsAreThoseOfPython(exceptions: String, server: String, isFor: Bool) throws {
        let setting = try ProxySetting(environment: ["HTTPS_PROXY": "proxy:3128", "NO_PROXY": exceptions])
        #expect(setting?.isFor(server) == isFor)
        #expect(setting?.description == "the proxy proxy:3128")
    }

    @Test(arguments: ["https://proxy:1", "socks5://proxy", "http://:80", "http://proxy:port", "http://a%zz@proxy"])
    func aProxyThatCannotBeUsedIsAnError(text: String) {
        let error = #expect(throws: HTTPTransportError.self) {
            try ProxySetting(environment: ["HTTPS_PROXY": text])
        }
        #expect(error?.code == HTTPTransportError.settingInvalid)
    }

    @Test func noProxyIsNone() throws {
        #expect(try ProxySetting(environment: ["HTTPS_PROXY": "", "HTTP_PROXY": "http://proxy"]) == nil)
    }

    @Test func aFileWithoutCertificatesIsAnError() throws {
        try DurableFile.write(Array("none".utf8), to: folder.file("ca.pem"))
        for name in ["ca.pem", "gone.pem"] {
            let error = #expect(throws: HTTPTransportError.self) {
                try AsyncHTTPTransport(proxy: nil, certificateFile: folder.file(name))
            }
            #expect(error?.code == HTTPTransportError.settingInvalid)
        }
    }

    /// Signed by itself for sts.eu-west-1.amazonaws.com, for a hundred years; made for this test and used nowhere else.
    private static let certificate = """
        -----BEGIN CERTIFICATE-----
        MIIBwTCCAWegAwIBAgIUeZA33bjRaIs0ACcSPiXosNHVeUYwCgYIKoZIzj0EAwIw
        ITEfMB0GA1UEAwwWU2xpcHdheSB0ZXN0IGF1dGhvcml0eTAgFw0yNjEyMDEwMjMy
        MzVaGA8yMTI2MTEwNzAyMzIzNVowITEfMB0GA1UEAwwWU2xpcHdheSB0ZXN0IGF1
        dGhvcml0eTBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABA0QIRkiO6BPkHwA7YiV
        qnsjNrALZnz+jO8Yk0O+4Anml6T+lxBmHoDRHThoCENWSPyHx7c5TAg3EcoUVv1n
        v0CjezB5MB0GA1UdDgQWBBR+0dVcAO1DfvzkUByjDsx57haGLjAfBgNVHSMEGDAW
        gBR+0dVcAO1DfvzkUByjDsx57haGLjAmBgNVHREEHzAdghtzdHMuZXUtd2VzdC0x
        LmFtYXpvbmF3cy5jb20wDwYDVR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNIADBF
        AiEA9TUVYjrx/46FcDKFt3jRsaeiWbYH5HbuIRgzMrx9cb0CIF3tIoDqwKik3IJH
        Va6bKBhZUFwBIIw0otcU1EXIATa2
        -----END CERTIFICATE-----
        """
    private static let key = """
        -----BEGIN PRIVATE KEY-----
        MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg3CEB3q+Jc6f4/+Tm
        4L8ANTSy2VB6q+Fr2ipeTAjNKvyhRANCAAQNECEZIjugT5B8AO2Ilap7IzawC2Z8
        /ozvGJNDvuAJ5pek/pcQZh6A0R04aAhDVkj8h8e3OUwINxHKFFb9Z79A
        -----END PRIVATE KEY-----
        """
}
