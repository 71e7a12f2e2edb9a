import Core
import Dispatch
import Testing

@testable import Datasets

/// Blocks are worked on by several threads at once, and what comes out has the order of the source.
@Suite(.timeLimit(.minutes(5))) struct RowPipelineTests {
    private struct Fault: Error, Equatable { var block: Int }

    private struct Output: BlockOutput {
        var lines = 0
        var block = 0
    }

    /// Fails on the blocks that it is told to; the first of them waits until a later one has failed.
    private struct Worker: BlockWorker {
        let failing: ClosedRange<Int>
        let laterFailed: DispatchSemaphore

        mutating func process(_ block: LineBlock) throws -> Output {
            guard failing.contains(block.number) else { return Output(block: block.number) }
            let waits = block.number == failing.lowerBound && failing.count > 1
            if waits { laterFailed.wait() } else { laterFailed.signal() }
            throw Fault(block: block.number)
        }
    }

    /// As many blocks of one line each: what is read at once ends where its line ends.
    private final class ShortLines: ByteSource {
        let totalBytes: Int? = nil
        private var left: Int

        init(blocks: Int) { left = blocks }

        func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
            guard left > 0 else { return 0 }
            left -= 1
            buffer[0] = UInt8(ascii: "x")
            buffer[1] = 10
            return 2
        }
    }

    @Test func theFirstFailureOfTheSourceWins() async {
        for _ in 0..<50 {
            let laterFailed = DispatchSemaphore(value: 0)
            await #expect(throws: Fault(block: 3)) {
                _ = try await RowPipeline(threads: 4).run(ShortLines(blocks: 40)) {
                    Worker(failing: 3...4, laterFailed: laterFailed)
                } merge: { output in
                    #expect(output.block < 3)
                }
            }
        }
    }

    @Test func aFailureOfMergingComesBeforeThatOfALaterBlock() async {
        for _ in 0..<50 {
            let laterFailed = DispatchSemaphore(value: 0)
            await #expect(throws: Fault(block: 1)) {
                _ = try await RowPipeline(threads: 3).run(ShortLines(blocks: 20)) {
                    Worker(failing: 2...2, laterFailed: laterFailed)
                } merge: { output in
                    #expect(output.block <= 1)
                    if output.block == 1 { throw Fault(block: 1) }
                }
            }
        }
    }
}
