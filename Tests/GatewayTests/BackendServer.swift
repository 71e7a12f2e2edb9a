import NIOCore
import NIOHTTP1
import NIOPosix
import Synchronization

/// A small HTTP server on a free loopback port whose behaviour a test chooses per request.
final class BackendServer: Sendable {
    enum Behaviour: Sendable {
        /// Status and body, with a declared length.
        case answer(status: Int, body: String)
        /// Chunked pieces, each after the number of milliseconds.
        case stream(pieces: [String], delayMilliseconds: Int)
        /// Closes the connection without a reply.
        case hangUp
        /// Sends the head and one piece, then closes.
        case breakOff
        /// Never answers.
        case silence
        /// Endless pieces until the client leaves.
        case endless
    }

    private let channel: any Channel
    let requests = Mutex<[(uri: String, headers: HTTPHeaders, body: String)]>([])
    let clientsLeft = Mutex(0)
    let port: Int

    init(_ behaviour: @escaping @Sendable (Int) -> Behaviour) async throws {
        let box = Box()
        channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.configureHTTPServerPipeline()
                    try channel.pipeline.syncOperations.addHandler(Handler(box: box, behaviour: behaviour))
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        port = channel.localAddress?.port ?? 0
        box.server.withLock { $0 = self }
    }

    func close() async throws { try await channel.close() }

    private final class Box: Sendable {
        let server = Mutex<BackendServer?>(nil)
    }

    private final class Handler: ChannelInboundHandler {
        typealias InboundIn = HTTPServerRequestPart
        typealias OutboundOut = HTTPServerResponsePart
        let box: Box
        let behaviour: @Sendable (Int) -> Behaviour
        var head: HTTPRequestHead?
        var body = ""
        var isEndless = false

        init(box: Box, behaviour: @escaping @Sendable (Int) -> Behaviour) {
            self.box = box
            self.behaviour = behaviour
        }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            switch unwrapInboundIn(data) {
            case .head(let head):
                self.head = head
                body = ""
            case .body(let buffer): body += String(buffer: buffer)
            case .end: answer(context)
            }
        }

        func channelInactive(context: ChannelHandlerContext) {
            if isEndless { box.server.withLock { $0 }?.clientsLeft.withLock { $0 += 1 } }
        }

        private func answer(_ context: ChannelHandlerContext) {
            guard let head, let server = box.server.withLock({ $0 }) else { return }
            let number = server.requests.withLock { requests in
                requests.append((head.uri, head.headers, body))
                return requests.count - 1
            }
            switch behaviour(number) {
            case .answer(let status, let body):
                write(
                    context, status: status, headers: ["content-length": String(body.utf8.count), "x-backend": "yes"])
                context.write(wrapOutboundOut(.body(.byteBuffer(ByteBuffer(string: body)))), promise: nil)
                context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
            case .stream(let pieces, let delay):
                write(context, status: 200, headers: ["transfer-encoding": "chunked"])
                context.flush()
                send(pieces[...], delay: delay, context)
            case .hangUp: context.close(promise: nil)
            case .breakOff:
                write(context, status: 200, headers: ["transfer-encoding": "chunked"])
                context.writeAndFlush(wrapOutboundOut(.body(.byteBuffer(ByteBuffer(string: "half")))), promise: nil)
                let bound = NIOLoopBound(context, eventLoop: context.eventLoop)
                context.eventLoop.scheduleTask(in: .milliseconds(20)) { bound.value.close(promise: nil) }
            case .silence: break
            case .endless:
                isEndless = true
                write(context, status: 200, headers: ["transfer-encoding": "chunked"])
                sendForever(context)
            }
        }

        private func write(_ context: ChannelHandlerContext, status: Int, headers: [String: String]) {
            let head = HTTPResponseHead(
                version: .http1_1, status: .init(statusCode: status), headers: HTTPHeaders(headers.map { ($0, $1) }))
            context.write(wrapOutboundOut(.head(head)), promise: nil)
        }

        private func send(_ pieces: ArraySlice<String>, delay: Int, _ context: ChannelHandlerContext) {
            guard let piece = pieces.first else {
                context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
                return
            }
            context.writeAndFlush(wrapOutboundOut(.body(.byteBuffer(ByteBuffer(string: piece)))), promise: nil)
            let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
            context.eventLoop.scheduleTask(in: .milliseconds(Int64(delay))) {
                bound.value.0.send(pieces.dropFirst(), delay: delay, bound.value.1)
            }
        }

        private func sendForever(_ context: ChannelHandlerContext) {
            guard context.channel.isActive else { return }
            context.writeAndFlush(wrapOutboundOut(.body(.byteBuffer(ByteBuffer(string: "tick\n")))), promise: nil)
            let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
            context.eventLoop.scheduleTask(in: .milliseconds(2)) { bound.value.0.sendForever(bound.value.1) }
        }
    }
}
