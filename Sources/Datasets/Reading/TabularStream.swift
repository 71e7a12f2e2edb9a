import Core

/// DuckDB's output, read as it comes.
struct TabularStream: Sendable {
    let program: any TabularProgram
    let script: String
    /// What is read, for messages.
    let name: String

    /// Runs the script and works on its output.
    ///
    /// - Throws: `data.duckdb_missing`, `data.duckdb_refused`, and the pipeline's errors.
    func run<Worker: BlockWorker>(
        _ pipeline: RowPipeline, _ makeWorker: @escaping @Sendable () throws -> Worker,
        _ merge: @escaping @Sendable (Worker.Output) throws -> Void
    ) async throws {
        let channel = ByteChannel()
        // Cancelled, the reader's threads must not wait for the program, nor the program for them.
        try await withTaskCancellationHandler {
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask {
                    do {
                        let exit = try await program.run(script) { try await channel.send($0) }
                        channel.finish(throwing: exit.status == 0 ? nil : refusal(exit))
                    } catch {
                        channel.finish(throwing: error)
                    }
                }
                defer { channel.abandon() }
                _ = try await pipeline.run(channel, makeWorker: makeWorker, merge: merge)
            }
        } onCancel: {
            channel.abandon()
        }
    }

    private func refusal(_ exit: TabularExit) -> DatasetError {
        let words = exit.errorText.split(separator: "\n").first { !$0.allSatisfy(\.isWhitespace) } ?? "no words"
        return DatasetError(
            DatasetError.tabularProgramRefused,
            "DuckDB ended with status \(exit.status) while it read \(name): \(TerminalText.escape(String(words)))",
            hint: "check that the file is complete UTF-8 text and the disk is not full")
    }
}
