import Core
internal import Dispatch
internal import Synchronization

/// Works on one thread's blocks. Each thread has its own.
protocol BlockWorker: SendableMetatype {
    associatedtype Output: BlockOutput

    /// Works on a block. Its lines go away when this returns.
    mutating func process(_ block: LineBlock) throws -> Output
}

/// Reads a source on several threads, hands blocks to workers, and puts their results back in order.
///
/// The threads are its own: reading blocks and parsing takes all of a core, and neither belongs on the pool that runs
/// everything else. Memory is bounded: a buffer for each thread, and at most ``window`` results that wait for their turn.
struct RowPipeline {
    /// How many threads work.
    var threads: Int
    /// Bytes read so far and, when it is known, of how many. Called from the threads, one at a time.
    var progress: (@Sendable (Int, Int?) -> Void)?

    private var window: Int { threads * 4 }

    /// What the threads share.
    private struct Shared<Output: Sendable> {
        var pending: [Int: Output] = [:]
        var nextToMerge = 0
        var failure: (any Error)?
        var running: Int
    }

    /// Runs until the source ends.
    ///
    /// - Parameters:
    ///   - makeWorker: makes one worker for each thread.
    ///   - merge: gets every block's result, in the order of the source, one at a time.
    /// - Returns: how many bytes of the file were read.
    /// - Throws: the first error of source, worker or merge; `CancellationError` when the task is cancelled.
    @concurrent
    func run<Worker: BlockWorker>(
        _ source: sending any ByteSource, makeWorker: @escaping @Sendable () throws -> Worker,
        merge: @escaping @Sendable (Worker.Output) throws -> Void
    ) async throws -> Int {
        let total = source.totalBytes
        let cutter = SharedCutter(source)
        let shared = Mutex(Shared<Worker.Output>(running: threads))
        let isStopped = Atomic(false)
        // One credit a block between being read and being merged. Waited for only on the pipeline's own threads.
        // It begins at 0 because a semaphore may not go away below the value that it began with.
        let credits = DispatchSemaphore(value: 0)
        for _ in 0..<window { credits.signal() }
        let (threads, progress) = (threads, progress)

        @Sendable func stop(_ error: any Error) {
            shared.withLock { state in
                // A block that comes before decides: the first error wins only where none is known.
                if state.failure == nil { state.failure = error }
            }
            isStopped.store(true, ordering: .releasing)
            for _ in 0..<threads { credits.signal() }
        }

        @Sendable func work() throws {
            var worker = try makeWorker()
            let buffer = LineBuffer(capacity: BlockCutter.chunkSize)
            while !isStopped.load(ordering: .acquiring) {
                credits.wait()
                if isStopped.load(ordering: .acquiring) { return }
                guard let cut = try cutter.next(buffer, progress: { progress?($0, total) }) else {
                    credits.signal()
                    return
                }
                let output = try worker.process(cut.block(buffer))
                let merged = try shared.withLock { state in
                    state.pending[cut.number] = output
                    var merged = 0
                    while let next = state.pending.removeValue(forKey: state.nextToMerge) {
                        state.nextToMerge += 1
                        merged += 1
                        try merge(next)
                    }
                    return merged
                }
                for _ in 0..<merged { credits.signal() }
            }
        }

        try await withTaskCancellationHandler {
            await withCheckedContinuation { (continuation: CheckedContinuation<Void, Never>) in
                for number in 0..<threads {
                    DispatchQueue(label: "slipway.rows.\(number)").async {
                        do { try work() } catch { stop(error) }
                        let isLast = shared.withLock { state in
                            state.running -= 1
                            return state.running == 0
                        }
                        if isLast { continuation.resume() }
                    }
                }
            }
            if let failure = shared.withLock({ $0.failure }) { throw failure }
            try Task.checkCancellation()
        } onCancel: {
            stop(CancellationError())
        }
        return cutter.fileBytes
    }
}

/// The cutter that all threads of a pipeline take blocks from.
private final class SharedCutter: @unchecked Sendable {
    private let lock = Mutex(())
    // Guarded by the lock.
    private var cutter: BlockCutter

    init(_ source: sending any ByteSource) { cutter = BlockCutter(source: source) }

    var fileBytes: Int { lock.withLock { _ in cutter.fileBytes } }

    /// The next block; its lines are in `buffer`, which is the calling thread's own.
    func next(_ buffer: LineBuffer, progress: (Int) -> Void) throws -> BlockCutter.Cut? {
        try lock.withLock { _ in
            let cut = try cutter.next(buffer)
            if cut != nil { progress(cutter.fileBytes) }
            return cut
        }
    }
}
