import Core
internal import Synchronization

/// A source opened for reading: rows of JSON, whatever the container.
struct RowStream: Sendable {
    let file: SourceFile
    /// The columns of a tabular source, in order; nil for JSON lines.
    let dialect: CSVDialect?
    private let program: any TabularProgram
    private let temporaryFolder: String

    /// How a stream ended.
    struct End: Sendable {
        var bytes: Int
        var rejects: CSVRejects
    }

    /// - Parameter temporaryFolder: an existing folder for a small scratch file.
    /// - Throws: `data.header_invalid`, `data.source_unreadable`.
    init(_ file: SourceFile, program: any TabularProgram, temporaryFolder: String) throws {
        self.file = file
        self.program = program
        self.temporaryFolder = temporaryFolder
        guard file.container.isTabular else {
            dialect = nil
            return
        }
        let source = try FileByteSource(path: file.path)
        let start = try withUnsafeTemporaryAllocation(byteCount: 1 << 18, alignment: 16) { buffer in
            Array(buffer[..<(try source.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[...])))])
        }
        dialect = try CSVDialect(start: start, isTabs: file.container == .tsv, name: file.path)
    }

    /// Reads everything; see ``RowPipeline/run(_:makeWorker:merge:)``.
    ///
    /// - Throws: also `data.duckdb_missing` and `data.duckdb_refused`.
    func run<Worker: BlockWorker>(
        _ pipeline: RowPipeline, makeWorker: @escaping @Sendable () throws -> Worker,
        merge: @escaping @Sendable (Worker.Output) throws -> Void
    ) async throws -> End {
        guard let dialect else {
            let source = try FileByteSource(path: file.path)
            return End(
                bytes: try await pipeline.run(source, makeWorker: makeWorker, merge: merge), rejects: CSVRejects())
        }
        let rejectsPath = temporaryFolder + "/slipway-rejects-" + SystemRandomSource().hex(bytes: 8) + ".jsonl"
        defer { TemporaryFile.remove(rejectsPath) }
        let script = TabularScript.stream(
            path: file.path, dialect: dialect, rejects: rejectsPath, threads: pipeline.threads)
        let channel = ByteChannel()
        let (program, name) = (program, file.path)
        // Cancelled, the reader's threads must not wait for the program, nor the program for them.
        try await withTaskCancellationHandler {
            try await Self.join(program, script, channel, pipeline, name, makeWorker, merge)
        } onCancel: {
            channel.abandon()
        }
        return End(bytes: file.bytes, rejects: try CSVRejects(path: rejectsPath))
    }

    private static func join<Worker: BlockWorker>(
        _ program: any TabularProgram, _ script: String, _ channel: ByteChannel, _ pipeline: RowPipeline,
        _ name: String,
        _ makeWorker: @escaping @Sendable () throws -> Worker,
        _ merge: @escaping @Sendable (Worker.Output) throws -> Void
    ) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                do {
                    let exit = try await program.run(script) { try await channel.send($0) }
                    channel.finish(throwing: exit.status == 0 ? nil : refusal(name, exit))
                } catch {
                    channel.finish(throwing: error)
                }
            }
            defer { channel.abandon() }
            _ = try await pipeline.run(channel, makeWorker: makeWorker, merge: merge)
        }
    }

    private static func refusal(_ name: String, _ exit: TabularExit) -> DatasetError {
        let words = exit.errorText.split(separator: "\n").first { !$0.allSatisfy(\.isWhitespace) } ?? "no words"
        return DatasetError(
            DatasetError.tabularProgramRefused,
            "DuckDB ended with status \(exit.status) while it read \(name): \(TerminalText.escape(String(words)))",
            hint: "check that the file is complete UTF-8 text and the disk is not full")
    }
}
