import Core
internal import Synchronization

/// One run of `data validate`.
struct Validation {
    let operations: DataOperations
    let format: any DatasetFormat
    /// Where the rows go; nil when nobody said so.
    let target: TuningTarget?
    /// How many problems are kept.
    let limit: Int
    /// Whether problems show the beginning of what stands there.
    let withExcerpts: Bool

    private struct Totals {
        var rows = 0
        var valid = 0
        var log: ProblemLog
        var warnings: ProblemLog
        var presence = FieldPresence()
        var texts = TextMeasure()
    }

    func run(_ stream: RowStream) async throws -> ValidationReport {
        if let columns = stream.columns {
            let required = format.schema.members.filter(\.isRequired).map(\.name)
            try ColumnNames.require(required, in: columns, of: stream.source.name)
        }
        let totals = Mutex(Totals(log: ProblemLog(limit: limit), warnings: ProblemLog(limit: limit)))
        let (schema, limit, withExcerpts) = (format.schema, limit, withExcerpts)
        let end = try await stream.run(operations.pipeline()) {
            try ValidationWorker(schema, limit: limit, withExcerpts: withExcerpts)
        } merge: { output, place in
            totals.withLock { totals in
                totals.log.append(output.log, at: place)
                totals.warnings.append(output.warnings, at: place)
                totals.presence.append(output.presence, at: place)
                totals.texts.merge(output.texts)
                totals.rows += output.rows
                totals.valid += output.valid
            }
        }
        var result = totals.withLock { $0 }
        let ofAll = result.presence.findings(schema, target)
        for problem in ofAll.problems { result.log.insert(problem) }
        for warning in ofAll.warnings { result.warnings.insert(warning) }
        result.valid -= ofAll.newlyBroken
        result.rows += try result.log.locate(end, in: stream.source)
        try result.warnings.locate(end, in: stream.source, isWhole: false)
        guard result.rows > 0 else { throw EmptySource.error(stream.source) }
        var report = ValidationReport(
            format: format.id, rows: result.rows, valid: result.valid, problems: result.log.kept,
            problemCount: result.log.count, byRule: result.log.byRule, bytes: end.bytes,
            characters: result.texts.characters, estimatedTokens: result.texts.estimatedTokens)
        report.warnings = result.warnings.kept
        report.warningsByRule = result.warnings.byRule
        return report
    }
}

/// A source without rows.
enum EmptySource {
    static func error(_ source: ResolvedSource) -> DatasetError {
        DatasetError(
            DatasetError.sourceEmpty, "\(source.name) holds no rows",
            hint: source.isTabular
                ? "below its header, or behind its schema, there should be rows" : "write one JSON object on each line")
    }
}
