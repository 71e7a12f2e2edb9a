import NIOCore
import NIOHTTP1

/// What a replica's reply head brings, and how its body follows.
struct UpstreamReply: Sendable {
    let status: Int
    let headers: [(name: String, value: String)]
    let body: GatewayBody
    let isStreamed: Bool
}

/// What is told about an exchange once its head has been passed on.
struct UpstreamEnd: Sendable {
    /// Nanoseconds of the event loop's clock.
    var firstByte: NIODeadline?
    var last: NIODeadline
    var isComplete: Bool
}

/// Asks the connection for more bytes, or closes it when the reader goes away.
final class UpstreamDemand: NIOAsyncSequenceProducerDelegate, Sendable {
    private let channel: any Channel
    private let exchange: UInt64

    init(channel: any Channel, exchange: UInt64) {
        self.channel = channel
        self.exchange = exchange
    }

    func produceMore() {
        channel.triggerUserOutboundEvent(UpstreamHandler.Event.wantMore(exchange: exchange), promise: nil)
    }

    func didTerminate() {
        channel.triggerUserOutboundEvent(UpstreamHandler.Event.readerLeft(exchange: exchange), promise: nil)
    }
}
