import Core
internal import Dispatch
internal import Synchronization

/// Works on one thread's blocks. Each thread has its own.
protocol BlockWorker: SendableMetatype {
    associatedtype Output: BlockOutput

    /// Works on a block. Its lines go away when this returns.
    mutating func process(_ block: LineBlock) throws -> Output
}

/// What a worker makes of a block.
protocol BlockOutput: Sendable {
    /// Lines that the block had, blank ones included.
    var lines: Int { get }
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
        var failure: Failure?
        var running: Int
    }

    /// What ended a run, and the block that it stands in.
    private struct Failure {
        /// No block's: a worker that could not be made, or a task that was cancelled.
        static let ofNoBlock = -1
        /// The source's, which was read up to there.
        static let behindAll = Int.max

        var block: Int
        var error: any Error
    }

    /// Runs until the source ends.
    ///
    /// - Parameters:
    ///   - makeWorker: makes one worker for each thread.
    ///   - merge: gets every block's result, in the order of the source, one at a time.
    /// - Returns: how many bytes of the file were read.
    /// - Throws: the first error of source, worker or merge in the order of the source, whichever thread was faster;
    ///   `CancellationError` when the task is cancelled.
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

        @Sendable func stop(_ failure: Failure) {
            shared.withLock { state in
                // Blocks are cut in order, and one that was cut is worked on to its end: none is missed that comes before.
                if state.failure.map({ failure.block < $0.block }) ?? true { state.failure = failure }
            }
            isStopped.store(true, ordering: .releasing)
            for _ in 0..<threads { credits.signal() }
        }

        @Sendable func work() {
            var block = Failure.ofNoBlock
            do {
                var worker = try makeWorker()
                let buffer = LineBuffer(capacity: BlockCutter.chunkSize)
                while !isStopped.load(ordering: .acquiring) {
                    credits.wait()
                    if isStopped.load(ordering: .acquiring) { return }
                    block = Failure.behindAll
                    guard let cut = try cutter.next(buffer, progress: { progress?($0, total) }) else {
                        credits.signal()
                        return
                    }
                    block = cut.number
                    let output = try worker.process(cut.block(buffer))
                    let merged = try shared.withLock { state in
                        state.pending[cut.number] = output
                        let first = state.nextToMerge
                        while let next = state.pending.removeValue(forKey: state.nextToMerge) {
                            block = state.nextToMerge
                            // Counted only behind it: after an error nothing more is merged.
                            try merge(next)
                            state.nextToMerge += 1
                        }
                        return state.nextToMerge - first
                    }
                    for _ in 0..<merged { credits.signal() }
                }
            } catch {
                stop(Failure(block: block, error: error))
            }
        }

        try await withTaskCancellationHandler {
            await withCheckedContinuation { (continuation: CheckedContinuation<Void, Never>) in
                for number in 0..<threads {
                    DispatchQueue(label: "slipway.rows.\(number)").async {
                        work()
                        let isLast = shared.withLock { state in
                            state.running -= 1
                            return state.running == 0
                        }
                        if isLast { continuation.resume() }
                    }
                }
            }
            if let failure = shared.withLock({ $0.failure }) { throw failure.error }
            try Task.checkCancellation()
        } onCancel: {
            stop(Failure(block: Failure.ofNoBlock, error: CancellationError()))
        }
        return cutter.fileBytes
    }
}

/// The cutter that all threads of a pipeline take blocks from.
private final class SharedCutter: @unchecked Sendable {
    private let lock = Mutex(())
    // Guarded by the lock.
    private var cutter: BlockCutter
    private var isOver = false

    init(_ source: sending any ByteSource) { cutter = BlockCutter(source: source) }

    var fileBytes: Int { lock.withLock { _ in cutter.fileBytes } }

    /// The next block; its lines are in `buffer`, which is the calling thread's own. Behind an error there is none.
    func next(_ buffer: LineBuffer, progress: (Int) -> Void) throws -> BlockCutter.Cut? {
        try lock.withLock { _ in
            guard !isOver else { return nil }
            isOver = true
            let cut = try cutter.next(buffer)
            isOver = cut == nil
            if cut != nil { progress(cutter.fileBytes) }
            return cut
        }
    }
}
