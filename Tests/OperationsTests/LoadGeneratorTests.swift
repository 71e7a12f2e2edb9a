import Core
import Lifecycle
import Operations
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(5))) struct LoadGeneratorTests {
    /// An endpoint that answers nobody.
    private struct Silent: CloudInference {
        func invoke(_ invocation: Invocation) async throws -> [UInt8] {
            let (never, end) = AsyncStream<Void>.makeStream()
            for await _ in never {}
            end.finish()
            throw CancellationError()
        }

        func stream(_ invocation: Invocation) async throws -> any AsyncSequence<[UInt8], any Error> & Sendable {
            throw CancellationError()
        }
    }

    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// Ctrl-C ends the load at once. Answers that were still due are no failures, and what was not sent is counted as it goes.
    @Test func aCancelledLoadWaitsForNobody() async throws {
        try DurableFile.write(Array(#"{"prompt":"q","completion":"a"}"#.utf8), to: folder.file("rows.jsonl"))
        let generator = LoadGenerator(
            call: ChatCall(inference: Silent(), endpoint: "e", maximumTokens: 8),
            questions: try QuestionFile(path: folder.file("rows.jsonl"), limit: nil).questions, rate: 1000, limit: 2)
        let (seen, note) = AsyncStream<LoadGenerator.Report>.makeStream()
        let run = Task { await generator.run(for: nil, clock: ContinuousClock()) { note.yield($0) } }
        for await report in seen where report.skipped > 0 { break }
        run.cancel()
        let report = await run.value
        #expect(report.unfinished == 2 && report.skipped > 0)
        #expect(report.requests == 0 && report.failed == 0 && report.failures.isEmpty)
        #expect(report.percentile(0.5) == nil)
    }
}
