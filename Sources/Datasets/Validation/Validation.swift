import Core
internal import Synchronization

/// One run of `data validate`.
struct Validation {
    let operations: DataOperations
    let format: any DatasetFormat
    /// How many problems are kept.
    let limit: Int

    private struct Totals {
        var lines = 0
        var rows = 0
        var valid = 0
        var log: ProblemLog
    }

    func run(_ stream: RowStream) async throws -> ValidationReport {
        if let dialect = stream.dialect {
            let required = format.schema.members.filter(\.isRequired).map(\.name)
            try ColumnCheck.require(required, in: dialect.columns, of: stream.file.path)
        }
        let totals = Mutex(Totals(log: ProblemLog(limit: limit)))
        let (schema, limit) = (format.schema, limit)
        let end = try await stream.run(operations.pipeline(totalBytes: stream.file.bytes)) {
            try ValidationWorker(schema, limit: limit)
        } merge: { output in
            totals.withLock { totals in
                totals.log.append(output.log, lineOffset: totals.lines)
                totals.lines += output.lines
                totals.rows += output.rows
                totals.valid += output.valid
            }
        }
        var result = totals.withLock { $0 }
        if let dialect = stream.dialect {
            var lines = try CSVLines(path: stream.file.path, dialect: dialect, rejects: end.rejects)
            try result.log.mapLines { try lines.line(ofRow: $0) }
            result.log.merge(try lines.rejectProblems())
            result.rows += lines.rejectedRows
        }
        guard result.rows > 0 else { throw EmptySource.error(stream.file) }
        return ValidationReport(
            format: format.id, rows: result.rows, valid: result.valid, problems: result.log.kept,
            problemCount: result.log.count, byRule: result.log.byRule, bytes: end.bytes)
    }
}

/// A source without rows.
enum EmptySource {
    static func error(_ file: SourceFile) -> DatasetError {
        DatasetError(
            DatasetError.sourceEmpty, "\(file.path) holds no rows",
            hint: file.container.isTabular
                ? "below its header there should be rows" : "write one JSON object on each line")
    }
}
