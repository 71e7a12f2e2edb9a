import NIOCore
import NIOHTTP1
import NIOPosix
import Synchronization

/// Kept connections to one replica. The most recently used is taken first, so that spare ones grow old and close.
final class UpstreamPool: Sendable {
    private struct State {
        var idle: [any Channel] = []
        var isClosed = false
    }

    private let host: String
    private let port: Int
    private let group: any EventLoopGroup
    private let state = Mutex(State())
    /// Idle connections beyond this are closed: a replica on a small machine serves few at once.
    private static let idleLimit = 64

    init(address: ReplicaAddress, group: any EventLoopGroup) {
        host = address.host
        port = address.port
        self.group = group
    }

    /// A connection whose exchange can start at once, and whether it was used before.
    func acquire(timeout: TimeAmount) -> EventLoopFuture<(channel: any Channel, isReused: Bool)> {
        let kept = state.withLock { state -> (any Channel)? in
            while let channel = state.idle.popLast() {
                if channel.isActive { return channel }
            }
            return nil
        }
        if let kept { return kept.eventLoop.makeSucceededFuture((kept, true)) }
        return ClientBootstrap(group: group)
            .connectTimeout(timeout)
            .channelOption(.socketOption(.tcp_nodelay), value: 1)
            .channelOption(.autoRead, value: false)
            .channelInitializer { [self] channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHTTPClientHandlers()
                    let handler = UpstreamHandler { [weak channel] isReusable in
                        if isReusable, let channel { self.giveBack(channel) }
                    }
                    try channel.pipeline.syncOperations.addHandler(handler)
                }
            }
            .connect(host: host, port: port)
            .map { ($0, false) }
    }

    /// Closes the idle connections; those in use close when their exchange ends.
    func close() {
        let idle = state.withLock { state in
            state.isClosed = true
            defer { state.idle = [] }
            return state.idle
        }
        for channel in idle { channel.close(promise: nil) }
    }

    private func giveBack(_ channel: any Channel) {
        let isKept = state.withLock { state in
            guard !state.isClosed, state.idle.count < Self.idleLimit else { return false }
            state.idle.append(channel)
            return true
        }
        // An idle connection must notice that its replica has gone: one read stays outstanding.
        if isKept { channel.read() } else { channel.close(promise: nil) }
    }
}
