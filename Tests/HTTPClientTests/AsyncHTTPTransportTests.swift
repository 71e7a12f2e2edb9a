import Core
import HTTPClient
import HTTPTypes
import Hummingbird
import Logging
import Testing
import TestSupport

@Suite(.timeLimit(.minutes(5)))
struct AsyncHTTPTransportTests {
    @Test func sendsHeadAndBodyAndStreamsTheReply() async throws {
        try await withServer { server, transport in
            let bytes = [UInt8](repeating: 7, count: 300_000)
            var fields = HTTPFields()
            fields[.contentType] = "application/x-test"
            let reply = try await transport.send(server.call(.post, "/echo?a=b%2Fc", fields, .bytes(bytes)))
            #expect(reply.status.code == 200)
            #expect(reply.headers[.init("x-seen-type")!] == "application/x-test")
            #expect(reply.headers[.init("x-seen-host")!] == server.authority)
            #expect(reply.headers[.init("x-seen-path")!] == "/echo?a=b%2Fc")
            #expect(try await reply.body.collect(upTo: 1 << 20) == bytes)
        }
    }

    @Test func sendsARangeOfAFileWithItsLength() async throws {
        let folder = try TemporaryFolder()
        let content = (0..<2_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        try DurableFile.write(content, to: folder.file("data"))
        try await withServer { server, transport in
            let body = HTTPCallBody.file(path: folder.file("data"), offset: 1_000, length: 1_500_000)
            let reply = try await transport.send(server.call(.put, "/echo", [:], body))
            #expect(reply.headers[.init("x-seen-length")!] == "1500000")
            #expect(try await reply.body.collect(upTo: 1 << 21) == Array(content[1_000..<1_501_000]))
        }
    }

    @Test func aFileThatIsTooShortIsAnErrorOfTheFile() async throws {
        let folder = try TemporaryFolder()
        try DurableFile.write([1, 2, 3], to: folder.file("data"))
        try await withServer { server, transport in
            let body = HTTPCallBody.file(path: folder.file("data"), offset: 0, length: 10)
            let error = await #expect(throws: (any Error).self) {
                _ = try await transport.send(server.call(.put, "/echo", [:], body))
            }
            #expect((error as? any CodedError)?.code == CoreError.fileUnreadable)
        }
    }

    @Test func anAnswerBeforeTheUploadEndsIsTheAnswer() async throws {
        let folder = try TemporaryFolder()
        try DurableFile.write([UInt8](repeating: 1, count: 16 << 20), to: folder.file("data"))
        try await withServer { server, transport in
            let body = HTTPCallBody.file(path: folder.file("data"), offset: 0, length: 16 << 20)
            let reply = try await transport.send(server.call(.put, "/refuse", [:], body))
            #expect(reply.status.code == 413)
            #expect(try await reply.body.collect(upTo: 100) == Array("too large".utf8))
        }
    }

    @Test func leavingABodyInTheMiddleEndsItAtTheServer() async throws {
        try await withServer { server, transport in
            let reply = try await transport.send(server.call(.get, "/endless"))
            var pieces = 0
            for try await _ in reply.body {
                pieces += 1
                if pieces == 3 { break }
            }
            #expect(pieces == 3)
            for await _ in server.endlessEnded { break }
            // The pool is still good for the next exchange.
            #expect(try await transport.send(server.call(.get, "/plain")).status.code == 200)
        }
    }

    @Test func aHeadThatDoesNotComeHasAnUnknownOutcome() async throws {
        try await withServer { server, transport in
            let error = await #expect(throws: HTTPTransportError.self) {
                _ = try await transport.send(server.call(.post, "/silent", timeout: .milliseconds(200)))
            }
            #expect(error?.code == HTTPTransportError.noReply)
            #expect(error?.retry == .unknownOutcome)
        }
    }

    @Test func redirectsAreGivenBackNotFollowed() async throws {
        try await withServer { server, transport in
            let reply = try await transport.send(server.call(.get, "/redirect"))
            #expect(reply.status.code == 307)
        }
    }

    @Test func aRefusedConnectionSentNothing() async throws {
        // Bound and never listened on: nobody else can get the port while the test runs.
        let held = try HeldPort()
        let transport = AsyncHTTPTransport()
        let head = HTTPRequest(
            method: .post, scheme: "http", authority: "127.0.0.1:\(held.port)", path: "/x?X-Amz-Signature=s3cret")
        let error = await #expect(throws: HTTPTransportError.self) {
            _ = try await transport.send(HTTPCall(head: head))
        }
        #expect(error?.code == HTTPTransportError.connectionFailed, "\(String(describing: error))")
        #expect(error?.description.contains("s3cret") == false)
        try await transport.shutdown()
    }

    @Test func goingAwayWithoutShutdownIsNoTrap() async throws {
        try await withServer { server, _ in
            let reply = try await AsyncHTTPTransport().send(server.call(.get, "/plain"))
            #expect(reply.status.code == 200)
        }
    }

    @Test func cancellingTheTaskEndsTheCall() async throws {
        try await withServer { server, transport in
            let task = Task { try await transport.send(server.call(.get, "/silent")) }
            for await _ in server.silentEntered { break }
            task.cancel()
            await #expect(throws: CancellationError.self) { _ = try await task.value }
        }
    }
}

/// What a test knows about the running server.
private struct TestServer: Sendable {
    var authority: String
    var endlessEnded: AsyncStream<Void>
    var silentEntered: AsyncStream<Void>

    func call(
        _ method: HTTPRequest.Method, _ path: String, _ fields: HTTPFields = [:], _ body: HTTPCallBody = .bytes([]),
        timeout: Duration = .seconds(30)
    ) -> HTTPCall {
        HTTPCall(
            head: HTTPRequest(method: method, scheme: "http", authority: authority, path: path, headerFields: fields),
            body: body, timeout: timeout)
    }
}

/// Runs `body` against a server on a free loopback port.
private func withServer<R: Sendable>(
    _ body: @escaping @Sendable (TestServer, AsyncHTTPTransport) async throws -> R
) async throws -> R {
    let (endlessEnded, endlessSignal) = AsyncStream<Void>.makeStream()
    let (silentEntered, silentSignal) = AsyncStream<Void>.makeStream()
    let (ports, portSignal) = AsyncStream<Int>.makeStream()
    let router = Router()
    for method in [HTTPRequest.Method.post, .put] {
        router.on("/echo", method: method) { request, _ in
            var headers = HTTPFields()
            headers[.init("x-seen-type")!] = request.headers[.contentType]
            headers[.init("x-seen-length")!] = request.headers[.contentLength]
            headers[.init("x-seen-host")!] = request.head.authority
            headers[.init("x-seen-path")!] = request.head.path
            let bytes = try await request.body.collect(upTo: 1 << 22)
            return Response(status: .ok, headers: headers, body: .init(byteBuffer: bytes))
        }
    }
    router.put("/refuse") { _, _ in
        Response(status: .contentTooLarge, body: .init(byteBuffer: .init(string: "too large")))
    }
    router.get("/plain") { _, _ in "fine" }
    router.get("/redirect") { _, _ in
        var headers = HTTPFields()
        headers[.location] = "/plain"
        return Response(status: .temporaryRedirect, headers: headers)
    }
    router.get("/endless") { _, _ in
        Response(
            status: .ok,
            body: ResponseBody { writer in
                defer { endlessSignal.yield() }
                while true { try await writer.write(.init(repeating: 1, count: 1 << 16)) }
            })
    }
    for method in [HTTPRequest.Method.post, .get] {
        router.on("/silent", method: method) { _, _ in
            silentSignal.yield()
            try await Task.sleep(for: .seconds(3600))
            return Response(status: .ok)
        }
    }
    let application = Application(
        router: router, configuration: .init(address: .hostname("127.0.0.1", port: 0)),
        onServerRunning: { channel in portSignal.yield(channel.localAddress?.port ?? 0) },
        logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }))
    return try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { try await application.run() }
        var port = 0
        for await number in ports {
            port = number
            break
        }
        let transport = AsyncHTTPTransport()
        let server = TestServer(
            authority: "127.0.0.1:\(port)", endlessEnded: endlessEnded, silentEntered: silentEntered)
        let result: Swift.Result<R, any Error>
        do { result = .success(try await body(server, transport)) } catch { result = .failure(error) }
        try await transport.shutdown()
        group.cancelAll()
        do { try await group.waitForAll() } catch is CancellationError {}
        return try result.get()
    }
}
