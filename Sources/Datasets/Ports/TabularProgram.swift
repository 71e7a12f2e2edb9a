/// The program that reads tabular files (DuckDB), run as a child and streamed.
///
/// Datasets writes the script; whoever implements this finds the program, runs it and passes its output on. The
/// implementation starts from an empty environment, reads no start-up file of the user and takes no input.
package protocol TabularProgram: Sendable {
    /// Runs `script` and hands its standard output to `receive`, piece by piece and in order.
    ///
    /// `receive` may take its time: the program is then held back by its pipe. When `receive` throws or the task is
    /// cancelled, the program is ended and the error is rethrown.
    ///
    /// - Returns: how the program ended.
    /// - Throws: `data.duckdb_missing` when there is no such program; whatever `receive` throws.
    func run(_ script: String, receive: @escaping @Sendable ([UInt8]) async throws -> Void) async throws -> TabularExit
}

/// How a tabular program ended.
package struct TabularExit: Sendable, Hashable {
    /// 0 when it did what it was asked.
    package var status: Int32
    /// What it wrote to standard error, at most 64 KiB.
    package var errorText: String

    package init(status: Int32, errorText: String) {
        self.status = status
        self.errorText = errorText
    }
}
