internal import Dispatch
internal import Synchronization

/// A bounded pipe from one asynchronous producer to the reader's threads.
///
/// The producer awaits while ``capacity`` pieces wait; a reader's thread blocks while none does.
final class ByteChannel: ByteSource, Sendable {
    fileprivate struct State {
        var pieces: [[UInt8]] = []
        /// Bytes of the first piece that were read already.
        var consumed = 0
        var isFinished = false
        var failure: (any Error)?
        /// The reader went away: what is sent is thrown away.
        var isAbandoned = false
        /// Something was thrown away, so that what a reader would take for the end is none.
        var isCut = false
        var waiting: CheckedContinuation<Void, Never>?
    }

    let totalBytes: Int?
    private let capacity = 8
    private let state = Mutex(State())
    /// Counts pieces, and once the end. Waited for only by the reader's own threads, never by a task.
    private let available = DispatchSemaphore(value: 0)

    /// - Parameter totalBytes: how many bytes will be sent, when that is known.
    init(totalBytes: Int? = nil) { self.totalBytes = totalBytes }

    /// Passes a piece on, waiting for room.
    ///
    /// - Throws: `CancellationError` when the reader has stopped.
    func send(_ piece: [UInt8]) async throws {
        guard !piece.isEmpty else { return }
        let isFull: Bool = try state.withLock { state in
            if state.isAbandoned { throw CancellationError() }
            state.pieces.append(piece)
            return state.pieces.count >= capacity
        }
        available.signal()
        guard isFull else { return }
        await withCheckedContinuation { continuation in
            let resumeNow = state.withLock { state in
                if state.pieces.count < capacity || state.isAbandoned { return true }
                state.waiting = continuation
                return false
            }
            if resumeNow { continuation.resume() }
        }
    }

    /// Ends the channel; readers see the end, or `failure`, after the last piece.
    func finish(throwing failure: (any Error)? = nil) {
        state.withLock { state in
            state.isFinished = true
            state.failure = failure
        }
        available.signal()
    }

    /// Says that nobody reads any more.
    func abandon() {
        let waiting = state.withLock { state in
            state.isAbandoned = true
            if state.failure == nil, !state.isFinished || !state.pieces.isEmpty { state.isCut = true }
            state.pieces = []
            defer { state.waiting = nil }
            return state.waiting
        }
        waiting?.resume()
        available.signal()
    }

    /// - Throws: the producer's failure; `CancellationError` where the channel was abandoned before its end.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        available.wait()
        let (count, isEnd, waiting) = try state.withLock { state in
            guard let first = state.pieces.first else {
                if state.isCut {
                    available.signal()
                    throw CancellationError()
                }
                if let failure = state.failure {
                    // As below: the failure stays readable.
                    available.signal()
                    throw failure
                }
                return (0, true, state.takeWaiting(below: capacity))
            }
            let count = min(buffer.count, first.count - state.consumed)
            first.withUnsafeBytes { piece in
                buffer.copyMemory(
                    from: UnsafeRawBufferPointer(rebasing: piece[state.consumed..<state.consumed + count]))
            }
            state.consumed += count
            if state.consumed == first.count {
                state.pieces.removeFirst()
                state.consumed = 0
            } else {
                // The rest of the piece is still there: give its count back.
                available.signal()
            }
            return (count, false, state.takeWaiting(below: capacity))
        }
        // The end stays readable, also for the reader's other threads.
        if isEnd { available.signal() }
        waiting?.resume()
        return count
    }
}

extension ByteChannel.State {
    fileprivate mutating func takeWaiting(below capacity: Int) -> CheckedContinuation<Void, Never>? {
        guard pieces.count < capacity else { return nil }
        defer { waiting = nil }
        return waiting
    }
}
