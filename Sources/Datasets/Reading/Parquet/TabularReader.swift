import Core
internal import Synchronization

/// Parquet through DuckDB, run as a program and streamed.
struct TabularReader: Sendable {
    let program: any TabularProgram

    /// The columns of each file.
    ///
    /// - Throws: `data.duckdb_missing`; `data.duckdb_refused` with DuckDB's words about the first file that it cannot read;
    ///   `data.header_invalid` for columns without names of their own.
    func schemas(_ files: [(path: String, name: String)]) async throws -> [ParquetSchema] {
        guard !files.isEmpty else { return [] }
        let output = Mutex<[UInt8]>([])
        let exit = try await program.run(TabularScript.columns(paths: files.map(\.path))) { piece in
            output.withLock { $0 += piece }
        }
        guard exit.status == 0 else {
            guard files.count > 1 else { throw Self.refusal(files[0].name, exit) }
            // Which of them was refused shows when each is asked alone.
            for file in files { _ = try await schemas([file]) }
            throw Self.refusal(files.map(\.name).joined(separator: ", "), exit)
        }
        var schemas: [ParquetSchema] = []
        var elements: [[(name: String, children: Int)]] = []
        for line in output.withLock({ $0 }).split(separator: 10) {
            let row = try JSONValue(parsing: Array(line))
            let part = row["part"]?.int.map { Int($0) } ?? 0
            while schemas.count <= part {
                schemas.append(ParquetSchema(columns: []))
                elements.append([])
            }
            let name = row["name"]?.string ?? ""
            if let children = row["children"]?.int {
                elements[part].append((name, Int(children)))
            } else {
                schemas[part].columns.append(ParquetSchema.Column(name: name, type: row["type"]?.string ?? ""))
            }
        }
        for (file, elements) in zip(files, elements) {
            try ColumnNames.check(ParquetSchema.columnNames(elements), of: file.name, place: "in its schema")
        }
        return schemas
    }

    /// Sends a file's rows as JSON lines.
    ///
    /// - Parameter threads: how many DuckDB may use.
    /// - Throws: `data.duckdb_missing`, `data.duckdb_refused`.
    func send(
        path: String, name: String, schema: ParquetSchema, threads: Int, to channel: ByteChannel
    ) async throws {
        let script = TabularScript.rows(path: path, schema: schema, threads: threads)
        let exit = try await program.run(script) { try await channel.send($0) }
        guard exit.status == 0 else { throw Self.refusal(name, exit) }
    }

    private static func refusal(_ name: String, _ exit: TabularExit) -> DatasetError {
        let words = exit.errorText.split(separator: "\n").first { !$0.allSatisfy(\.isWhitespace) } ?? "no words"
        return DatasetError(
            DatasetError.tabularProgramRefused,
            "DuckDB ended with status \(exit.status) while it read \(name): \(TerminalText.escape(String(words)))",
            hint: "check that the file is whole: copy or download it again")
    }
}
