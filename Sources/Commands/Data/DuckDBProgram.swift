import Core
package import Datasets
import Processes

/// DuckDB as a child process: the `TabularProgram` of the command line.
///
/// Looked for at `SLIPWAY_DUCKDB`, on `PATH`, then under Slipway's home in `engine/tools/`. It starts from an environment
/// of a few names, reads no start-up file and no input, and ends with this process.
package struct DuckDBProgram: TabularProgram {
    private let environment: [String: String]

    /// - Parameter environment: the process's environment.
    package init(environment: [String: String]) { self.environment = environment }

    /// The program's absolute path.
    ///
    /// - Throws: `data.duckdb_missing`, which says what to type.
    package func path() throws -> String {
        if let named = environment["SLIPWAY_DUCKDB"], !named.isEmpty {
            let path = PathText.absolute(named)
            if ProgramFinder(folders: []).find(path) != nil { return path }
            throw DatasetError(
                DatasetError.tabularProgramMissing,
                "SLIPWAY_DUCKDB names \(TerminalText.escape(named)), which is no program that can be run",
                hint: "correct it, or unset it to use the duckdb on PATH")
        }
        var finder = ProgramFinder(environment: environment)
        // Without a home there is one place less to look at; the error below names what helps.
        if let home = try? SlipwayHome(environment: environment) { finder.folders.append(home.engine + "/tools") }
        if let path = finder.find("duckdb") { return path }
        throw DatasetError(
            DatasetError.tabularProgramMissing,
            "reading Parquet needs the program duckdb, which is neither on PATH nor under Slipway's home",
            hint: "install it: pipx install duckdb-cli (or: brew install duckdb), or set SLIPWAY_DUCKDB to its path")
    }

    package func run(
        _ script: String, receive: @escaping @Sendable ([UInt8]) async throws -> Void
    ) async throws -> TabularExit {
        let spec = ChildSpec(
            name: "duckdb", executable: try path(),
            arguments: ["-no-init", "-no-stdin", "-batch", "-bail", "-c", script],
            environment: ChildEnvironment.basic(from: environment), output: .stream, grace: .seconds(1))
        let child = try await ChildProcess.start(spec, under: try GuardProgram.own(), ledger: nil)
        do {
            for try await piece in child.output { try await receive(piece) }
        } catch {
            _ = await child.stop()
            throw error
        }
        let status: Int32 =
            switch await child.exit {
            case .exited(let status): status
            default: 255
            }
        return TabularExit(status: status, errorText: child.lastWords)
    }
}
