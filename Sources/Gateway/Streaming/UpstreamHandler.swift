import NIOCore
import NIOHTTP1

/// Runs one exchange at a time on a connection to a replica; lives on the channel's event loop.
///
/// The channel does not read by itself: bytes are asked for while the reader keeps up, so a slow client slows its
/// replica and never fills memory. A reply whose declared length has arrived with its head is passed on whole.
final class UpstreamHandler: ChannelDuplexHandler {
    typealias InboundIn = HTTPClientResponsePart
    typealias OutboundIn = Never
    typealias OutboundOut = HTTPClientRequestPart

    /// What the reader of a streamed reply asks for; `exchange` tells a late event from one that is meant for now.
    enum Event: Sendable {
        case wantMore(exchange: UInt64)
        case readerLeft(exchange: UInt64)
    }

    private struct Exchange {
        let id: UInt64
        let reply: EventLoopPromise<UpstreamReply>
        let onEnd: @Sendable (UpstreamEnd) -> Void
        var head: HTTPResponseHead?
        var whole: [UInt8] = []
        var expectedLength: Int?
        var source: GatewayBody.Producer.Source?
        var firstByte: NIODeadline?
        var wantsMore = true
        var headDeadline: Scheduled<Void>?
        var endDeadline: Scheduled<Void>?
    }

    /// Replies up to this length that declare it are collected before they are passed on: one hop in place of three.
    private static let wholeLimit = 64 << 10

    private var context: ChannelHandlerContext?
    private var exchange: Exchange?
    private var lastID: UInt64 = 0
    /// Whether the connection may carry another exchange.
    private(set) var isReusable = true
    private let release: (_ reusable: Bool) -> Void

    /// - Parameter release: called on the event loop when an exchange has ended.
    init(release: @escaping (_ reusable: Bool) -> Void) { self.release = release }

    func handlerAdded(context: ChannelHandlerContext) { self.context = context }

    /// Sends a request; to be called on the event loop while no exchange is under way.
    func start(
        head: HTTPRequestHead, body: ByteBuffer, deadline: TimeAmount, streamLimit: TimeAmount,
        reply: EventLoopPromise<UpstreamReply>, onEnd: @escaping @Sendable (UpstreamEnd) -> Void
    ) {
        guard let context, context.channel.isActive else {
            reply.fail(UpstreamFailure.connectionLost)
            onEnd(UpstreamEnd(firstByte: nil, last: .now(), isComplete: false))
            release(false)
            return
        }
        lastID += 1
        var exchange = Exchange(id: lastID, reply: reply, onEnd: onEnd)
        let loopBound = NIOLoopBound(self, eventLoop: context.eventLoop)
        exchange.headDeadline = context.eventLoop.scheduleTask(in: deadline) {
            loopBound.value.fail(UpstreamFailure.deadlineExceeded)
        }
        exchange.endDeadline = context.eventLoop.scheduleTask(in: streamLimit) {
            loopBound.value.fail(UpstreamFailure.deadlineExceeded)
        }
        self.exchange = exchange
        context.write(wrapOutboundOut(.head(head)), promise: nil)
        if body.readableBytes > 0 { context.write(wrapOutboundOut(.body(.byteBuffer(body))), promise: nil) }
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
        context.read()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head):
            guard (200..<600).contains(head.status.code) else { return }  // 1xx: the real head follows.
            exchange?.headDeadline?.cancel()
            exchange?.head = head
            if !head.isKeepAlive { isReusable = false }
            let length = head.headers.first(name: "content-length").flatMap(Int.init)
            if let length, length <= Self.wholeLimit {
                exchange?.expectedLength = length
            } else {
                passOnAsStream(head, context: context)
            }
        case .body(let buffer):
            if exchange?.firstByte == nil { exchange?.firstByte = .now() }
            if let source = exchange?.source {
                switch source.yield(Array(buffer.readableBytesView)) {
                case .produceMore: exchange?.wantsMore = true
                case .stopProducing: exchange?.wantsMore = false
                case .dropped: fail(UpstreamFailure.readerLeft)
                }
            } else {
                exchange?.whole.append(contentsOf: buffer.readableBytesView)
            }
        case .end:
            finish()
        }
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        if let exchange, exchange.wantsMore { context.read() }
        context.fireChannelReadComplete()
    }

    func channelInactive(context: ChannelHandlerContext) {
        isReusable = false
        fail(UpstreamFailure.connectionLost)
        context.fireChannelInactive()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        isReusable = false
        fail(UpstreamFailure.connectionLost)
        context.close(promise: nil)
    }

    func triggerUserOutboundEvent(context: ChannelHandlerContext, event: Any, promise: EventLoopPromise<Void>?) {
        guard let event = event as? Event else {
            context.triggerUserOutboundEvent(event, promise: promise)
            return
        }
        switch event {
        case .wantMore(let id):
            guard exchange?.id == id else { return }
            exchange?.wantsMore = true
            context.read()
        case .readerLeft(let id):
            // Also comes after a finished stream, when no exchange, or the next one, is under way.
            if exchange?.id == id { fail(UpstreamFailure.readerLeft) }
        }
    }

    private func passOnAsStream(_ head: HTTPResponseHead, context: ChannelHandlerContext) {
        guard let id = exchange?.id else { return }
        let made = GatewayBody.Producer.makeSequence(
            elementType: [UInt8].self, failureType: (any Error).self,
            backPressureStrategy: NIOAsyncSequenceProducerBackPressureStrategies.HighLowWatermark(
                lowWatermark: 4, highWatermark: 16),
            finishOnDeinit: false, delegate: UpstreamDemand(channel: context.channel, exchange: id))
        exchange?.source = made.source
        exchange?.reply.succeed(
            UpstreamReply(
                status: Int(head.status.code), headers: head.headers.map { ($0.name, $0.value) },
                body: GatewayBody(stream: made.sequence), isStreamed: true))
    }

    private func finish() {
        guard let ended = exchange, let head = ended.head else { return }
        exchange = nil
        ended.headDeadline?.cancel()
        ended.endDeadline?.cancel()
        ended.onEnd(UpstreamEnd(firstByte: ended.firstByte, last: .now(), isComplete: true))
        if let source = ended.source {
            source.finish()
        } else {
            ended.reply.succeed(
                UpstreamReply(
                    status: Int(head.status.code), headers: head.headers.map { ($0.name, $0.value) },
                    body: GatewayBody(whole: ended.whole), isStreamed: false))
        }
        release(isReusable)
    }

    private func fail(_ failure: UpstreamFailure) {
        guard let ended = exchange else { return }
        exchange = nil
        isReusable = false
        ended.headDeadline?.cancel()
        ended.endDeadline?.cancel()
        ended.onEnd(UpstreamEnd(firstByte: ended.firstByte, last: .now(), isComplete: false))
        if let source = ended.source {
            source.finish(
                GatewayError(
                    failure == .deadlineExceeded ? GatewayError.deadlineExceeded : GatewayError.replicaFailed,
                    "the replica's reply broke off: \(failure.rawValue)"))
        } else {
            ended.reply.fail(failure)
        }
        context?.close(promise: nil)
        release(false)
    }
}

/// Why an exchange with a replica ended early.
enum UpstreamFailure: String, Error {
    case connectionLost = "the connection was lost"
    case deadlineExceeded = "its time ran out"
    case readerLeft = "the client left"
}
