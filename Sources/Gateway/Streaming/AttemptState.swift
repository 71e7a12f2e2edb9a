import NIOCore
import Synchronization

/// Joins the two ends of an attempt, the reply's head and its last byte, into one sample for the meter.
final class AttemptState: Sendable {
    private struct State {
        var reply: (status: Int, isStreamed: Bool)?
        var end: UpstreamEnd?
        var isRecorded = false
    }

    private let meter: FleetMeter
    private let router: EndpointRouter
    private let replica: ReplicaAddress
    private let began: NIODeadline
    private let sending: NIODeadline
    private let extraMicroseconds: Int64
    private let state = Mutex(State())

    init(
        meter: FleetMeter, router: EndpointRouter, replica: ReplicaAddress, began: NIODeadline, sending: NIODeadline,
        extraMicroseconds: Int64
    ) {
        self.meter = meter
        self.router = router
        self.replica = replica
        self.began = began
        self.sending = sending
        self.extraMicroseconds = extraMicroseconds
        meter.attemptBegan()
    }

    /// No connection was to be had: nothing will follow.
    func abandon() {
        router.release(replica)
        meter.attemptEnded()
    }

    func headArrived(_ reply: UpstreamReply) {
        state.withLock { state in
            state.reply = (reply.status, reply.isStreamed)
            recordIfComplete(&state)
        }
    }

    /// The exchange is over: frees the replica's place, whatever happened.
    func end(_ end: UpstreamEnd) {
        router.release(replica)
        state.withLock { state in
            state.end = end
            // Broken off without a reply: the attempt may be repeated elsewhere, so the gateway counts it, not we.
            recordIfComplete(&state)
            if !end.isComplete, state.reply == nil { meter.attemptEnded() }
        }
    }

    private func recordIfComplete(_ state: inout State) {
        guard let reply = state.reply, let end = state.end else { return }
        record(&state, status: end.isComplete ? reply.status : nil, end: end, isStreamed: reply.isStreamed)
    }

    private func record(_ state: inout State, status: Int?, end: UpstreamEnd, isStreamed: Bool) {
        guard !state.isRecorded else { return }
        state.isRecorded = true
        defer { meter.attemptEnded() }
        let model = (end.last - sending).nanoseconds / 1000 + extraMicroseconds
        let total = (NIODeadline.now() - began).nanoseconds / 1000
        let first = isStreamed ? end.firstByte.map { ($0 - sending).nanoseconds / 1000 + extraMicroseconds } : nil
        meter.record(
            .init(
                status: status, modelMicroseconds: model, overheadMicroseconds: max(1, total - model),
                firstChunkMicroseconds: first))
    }
}

extension Duration {
    /// Whole microseconds.
    var microseconds: Int64 { components.seconds * 1_000_000 + components.attoseconds / 1_000_000_000_000 }

    /// The same time for an event loop.
    var timeAmount: TimeAmount { .microseconds(microseconds) }
}
